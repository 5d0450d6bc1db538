"""A small bar chart in characters."""

from __future__ import annotations

from collections.abc import Sequence

_EIGHTHS = " ▏▎▍▌▋▊▉"


def bars(counts: Sequence[tuple[str, int]], width: int = 72) -> str:
    """One line a count: its name, a bar in proportion to the largest, and the number itself."""
    if not counts:
        return ""
    names = min(max(len(name) for name, _ in counts), max(width // 2, 8))
    most = max(count for _, count in counts)
    digits = len(str(most))
    room = max(width - names - digits - 2, 4)
    return "\n".join(
        f"{_cut(name, names):<{names}} {_bar(count, most, room)} {count:>{digits}}" for name, count in counts
    )


def _bar(count: int, most: int, room: int) -> str:
    eighths = round(count * room * 8 / most) if most else 0
    full, rest = divmod(eighths, 8)
    return ("█" * full + (_EIGHTHS[rest] if rest else "")).ljust(room)


def _cut(name: str, width: int) -> str:
    return name if len(name) <= width else name[: width - 1] + "…"
