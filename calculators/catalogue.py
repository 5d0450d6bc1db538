"""All calculators: found by name without importing the others' modules."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from calculators.calculator import Calculator


class UnknownCalculator(LookupError):
    """No calculator has this name."""

    def __init__(self, name: str) -> None:
        super().__init__(f"no calculator {name!r}; `citedesk calc` lists them all")


def module_names() -> list[str]:
    """The names of the subject modules."""
    from pkgutil import iter_modules

    import calculators.subjects

    return sorted(module.name for module in iter_modules(calculators.subjects.__path__))


@cache
def of_module(name: str) -> tuple[Calculator, ...]:
    """The calculators that one subject module declares, in its order."""
    from calculators.calculator import Calculator

    module = import_module(f"calculators.subjects.{name}")
    return tuple(value for value in vars(module).values() if isinstance(value, Calculator))


def all_calculators() -> tuple[Calculator, ...]:
    """Every calculator; imports every subject module, so only listings and builds use it."""
    return tuple(item for name in module_names() for item in of_module(name))


def find(name: str, module: str | None = None) -> Calculator:
    """The calculator of this name; ``module`` saves importing the others. Raises UnknownCalculator."""
    candidates = of_module(module) if module else all_calculators()
    for item in candidates:
        if item.name == name:
            return item
    raise UnknownCalculator(name)
