"""Question sets: one TOML format for questions and what any right answer to them must hold."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, ValidationError, field_validator


class FaultyQuestionSet(ValueError):
    """A file that is no question set; the message names the file and the place."""


class SetQuestion(BaseModel):
    """One question of a set; what is left empty is not scored."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    ask: str
    kind: Literal[
        "permission",
        "authority",
        "definition",
        "deadline",
        "amount",
        "list",
        "procedure",
        "fact",
        "calculation",
        "refusal",
    ]
    level: Literal["easy", "medium", "hard"] = "medium"
    status: Literal["answered", "needs_input", "not_covered"] = "answered"
    cite: tuple[str, ...] = ()
    verdict: tuple[Literal["yes", "no", "conditional"], ...] = ()
    actors: tuple[str, ...] = ()
    values: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    today: date | None = None

    @field_validator("verdict", mode="before")
    @classmethod
    def _either(cls, given: object) -> object:
        """One verdict, or a list of those that the text bears out alike."""
        return (given,) if isinstance(given, str) else given


class _QuestionSet(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    question: tuple[SetQuestion, ...]


def load(paths: Iterable[Path]) -> list[SetQuestion]:
    """All questions of files and of the TOML files in folders; raises FaultyQuestionSet."""
    found: list[SetQuestion] = []
    for path in paths:
        for file in sorted(path.glob("*.toml")) if path.is_dir() else [path]:
            found += _read(file)
    return found


def _read(file: Path) -> tuple[SetQuestion, ...]:
    try:
        return _QuestionSet(**tomllib.loads(file.read_text(encoding="utf-8"))).question
    except OSError as error:
        raise FaultyQuestionSet(f"{file}: {error.strerror}") from error
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(part) for part in first["loc"])
        raise FaultyQuestionSet(f"{file}: {place}: {first['msg']}") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise FaultyQuestionSet(f"{file}: {error}") from error
