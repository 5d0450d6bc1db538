from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from assistant.settings import FILE, Settings, UnreadableSettings, load_settings, save_settings

FULL = """\
# mine
theme = "textual-light"
name = "Ana Ruiz"

[keymap]
"reader.find" = "ctrl+f"

[outside.irs_mileage_rate]
value = "0.70"  # exact
source = "IRS"
dated = 2026-01-01
"""


def test_without_a_file_everything_has_its_default(tmp_path: Path) -> None:
    assert load_settings(tmp_path / "nowhere") == Settings()


def test_every_setting_is_read(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text(FULL, encoding="utf-8")
    settings = load_settings(tmp_path)
    assert settings.theme == "textual-light"
    assert settings.keymap == {"reader.find": "ctrl+f"}
    rate = settings.outside_figures["irs_mileage_rate"]
    assert (rate.value, rate.source, rate.dated) == (Decimal("0.70"), "IRS", date(2026, 1, 1))


def test_saving_keeps_comments_and_figures(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text(FULL, encoding="utf-8")
    settings = load_settings(tmp_path).model_copy(update={"theme": "nord"})
    save_settings(settings, tmp_path)
    assert "# mine" in (tmp_path / FILE).read_text(encoding="utf-8")
    assert load_settings(tmp_path) == settings


def test_saving_makes_a_private_folder(tmp_path: Path) -> None:
    save_settings(Settings(name="Ana"), tmp_path / "config")
    assert load_settings(tmp_path / "config").name == "Ana"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("theme = [", "is not TOML"),
        ("thema = 'x'", "there is no setting 'thema'"),
        ("[outside.x]\nvalue = 'much'\nsource = 's'\ndated = 2026-01-01", "outside.x.value"),
        ("[outside.x]\nvalue = '1'\nsource = ''\ndated = 2026-01-01", "outside.x.source"),
        ("[outside.x]\nvalue = '1'\nsource = 's'", "outside.x.dated"),
    ],
)
def test_what_is_wrong_is_said_with_file_and_key(tmp_path: Path, text: str, says: str) -> None:
    (tmp_path / FILE).write_text(text, encoding="utf-8")
    with pytest.raises(UnreadableSettings) as caught:
        load_settings(tmp_path)
    assert says in str(caught.value)
    assert FILE in str(caught.value)


def test_a_file_that_cannot_be_read_is_never_written_over(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text("theme = [", encoding="utf-8")
    with pytest.raises(UnreadableSettings):
        save_settings(Settings(), tmp_path)
    assert (tmp_path / FILE).read_text(encoding="utf-8") == "theme = ["
