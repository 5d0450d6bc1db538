"""docs/settings.md names every key and setting that there is; UPDATE_DOCS=1 writes its table anew."""

from __future__ import annotations

import os
import re
import tomllib
from pathlib import Path

from assistant.settings import Settings
from assistant.tui.keys import named_bindings

PAGE = Path(__file__).parents[3] / "docs" / "settings.md"


def table() -> str:
    """Every name with its keys and what they do; of the digits only the first."""
    rows: dict[str, str] = {}
    for binding in named_bindings():
        if not re.search(r"_[2-9]$", str(binding.id)):
            keys = " ".join(f"`{key}`" for key in binding.key.split(","))
            what = binding.tooltip or binding.description or "and so on to 9"
            rows.setdefault(str(binding.id), f"| `{binding.id}` | {keys} | {what} |")
    return "\n".join(["| name | keys | what they do |", "| --- | --- | --- |", *(rows[name] for name in sorted(rows))])


def test_the_table_of_keys_is_current() -> None:
    text = PAGE.read_text(encoding="utf-8")
    current = re.sub(r"(<!-- keys:.*?-->\n).*?(<!-- end)", lambda m: f"{m[1]}{table()}\n{m[2]}", text, flags=re.DOTALL)
    if os.environ.get("UPDATE_DOCS"):
        PAGE.write_text(current, encoding="utf-8")
    assert PAGE.read_text(encoding="utf-8") == current


def test_the_example_has_every_setting_and_can_be_read() -> None:
    example = re.search(r"```toml\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    assert example is not None
    settings = Settings.model_validate(tomllib.loads(example[1]))
    assert settings.model_fields_set == set(Settings.model_fields)
    assert set(settings.keymap) <= {binding.id for binding in named_bindings()}
