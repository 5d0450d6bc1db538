"""Times the screens: first paint, the 1st and the 500th answer, the longest section and chapter, resizing.

Run it as ``python tools/bench_screens.py``; it prints one line for each figure, in milliseconds, with the real
documents and no terminal attached.
"""

from __future__ import annotations

import asyncio
import tempfile
import time
from collections.abc import Awaitable, Callable
from datetime import date
from pathlib import Path

from assistant.desk import Desk
from assistant.tui.app import Citedesk
from assistant.tui.session import Session
from corpus.library import Corpus
from corpus.provision import Kind

TODAY = date(2026, 6, 1)
QUESTION = "What is the late penalty on a $12,000 lien with two missed installments?"


def longest(kind: Kind) -> str:
    """The unit of a kind with the most text."""
    corpus = Corpus.load()
    return max((item.id for item in corpus if item.kind is kind), key=lambda one: len(corpus.full_text(one)))


async def timed(name: str, step: Callable[[], Awaitable[object]]) -> None:
    """Print how long a step takes, painting included."""
    begun = time.perf_counter()
    await step()
    print(f"{name:<32}{(time.perf_counter() - begun) * 1000:8.0f} ms")


async def bench(home: Path) -> None:
    """All figures, in one session."""
    session = Session(lambda progress: Desk.open(TODAY, progress), today=TODAY, config=home, data=home)
    app = Citedesk(session)
    begun = time.perf_counter()
    async with app.run_test(size=(140, 45)) as pilot:
        await pilot.pause()
        print(f"{'first paint':<32}{(time.perf_counter() - begun) * 1000:8.0f} ms")
        await app.workers.wait_for_complete()
        answer, _ = session.ask(QUESTION, "")

        async def show() -> None:
            await app.chat.show(answer)
            await pilot.pause()

        await timed("1st answer", show)
        await app.chat.transcript.show([answer] * 499)
        await pilot.pause()
        await timed("500th answer", show)

        async def resize() -> None:
            await pilot.resize_terminal(100, 40)
            await pilot.pause()

        await timed("resizing 500 answers", resize)
        for kind in (Kind.SECTION, Kind.CHAPTER):
            provision = longest(kind)

            async def read(provision: str = provision) -> None:
                app.chat.open_provision(provision)
                await pilot.pause()

            await timed(f"longest {kind.value}, {provision}", read)


def main() -> int:
    """Run it in a folder of its own."""
    with tempfile.TemporaryDirectory() as home:
        asyncio.run(bench(Path(home)))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
