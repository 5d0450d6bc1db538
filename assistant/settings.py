"""The user's settings: a documented model, kept as TOML in the configuration directory."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import tomlkit
from pydantic import BaseModel, ConfigDict, Field, ValidationError
from tomlkit.exceptions import TOMLKitError

from assistant.history.files import write_private
from calculators.work import OutsideFigure

FILE = "settings.toml"
_HEADER = "Settings of citedesk; docs/settings.md describes every key, F1 in the application lists the names of keys."


class UnreadableSettings(ValueError):
    """The settings' file cannot be read; the message names the file, the key and what is wrong."""


class Recorded(BaseModel):
    """A figure that the law leaves to somebody else, as the user recorded it."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    value: Decimal
    """The figure itself: dollars, percent, or what its calculator asks for."""

    source: str = Field(min_length=1)
    """Who set or published it, in words that the answer repeats."""

    dated: date
    """The day that it holds from, or was published on."""


class Settings(BaseModel):
    """Everything that a user may choose; every field has a default."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    theme: str = "textual-dark"
    """The name of the screen's theme; the theme menu lists all."""

    name: str = ""
    """Your name, as exception requests record who did what."""

    keymap: dict[str, str] = Field(default_factory=dict)
    """Keys by the id of what they do: ``"reader.find" = "ctrl+f"``; the help screen lists the ids."""

    outside: dict[str, Recorded] = Field(default_factory=dict)
    """Figures that the law leaves to others, by name: ``[outside.irs_mileage_rate]``."""

    @property
    def outside_figures(self) -> dict[str, OutsideFigure]:
        """The recorded figures as calculators take them."""
        return {name: OutsideFigure(item.value, item.source, item.dated) for name, item in self.outside.items()}


def load_settings(folder: Path) -> Settings:
    """The settings in a folder, or the defaults where there are none; raises UnreadableSettings."""
    file = folder / FILE
    try:
        text = file.read_text(encoding="utf-8")
    except FileNotFoundError:
        return Settings()
    except (OSError, UnicodeDecodeError) as error:
        raise UnreadableSettings(f"{file} cannot be read: {error}") from error
    try:
        return Settings.model_validate(tomlkit.parse(text).unwrap())
    except TOMLKitError as error:
        raise UnreadableSettings(f"{file} is not TOML: {error}; correct it or delete it") from error
    except ValidationError as error:
        raise UnreadableSettings(f"{file}: {_in_words(error)}") from error


def save_settings(settings: Settings, folder: Path) -> None:
    """Write the settings in one step, keeping the user's comments; raises OSError or UnreadableSettings."""
    file = folder / FILE
    load_settings(folder)
    document = tomlkit.parse(file.read_text(encoding="utf-8")) if file.exists() else _new_document()
    for key, value in _plain(settings).items():
        if value or key in document:
            document[key] = value
    write_private(file, tomlkit.dumps(document))


def _new_document() -> tomlkit.TOMLDocument:
    document = tomlkit.document()
    document.add(tomlkit.comment(_HEADER))
    return document


def _plain(settings: Settings) -> dict[str, Any]:
    """The settings in TOML's own types; a decimal stays exact as a string."""
    outside = {
        name: {"value": format(item.value, "f"), "source": item.source, "dated": item.dated}
        for name, item in settings.outside.items()
    }
    return {"theme": settings.theme, "name": settings.name, "keymap": dict(settings.keymap), "outside": outside}


def _in_words(error: ValidationError) -> str:
    first = error.errors()[0]
    key = ".".join(str(part) for part in first["loc"])
    if first["type"] == "extra_forbidden":
        return f"there is no setting {key!r}; take it out"
    return f"{key}: {first['msg'].lower()}"
