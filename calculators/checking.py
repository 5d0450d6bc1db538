"""Inputs that are not written plainly, read and refused by pydantic."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel, ConfigDict, ValidationError, create_model, field_validator

from calculators.inputs import BOUND, YEARS

if TYPE_CHECKING:
    from calculators.inputs import Inputs

TYPES: dict[str, Any] = {
    "money": Decimal,
    "number": Decimal,
    "percent": Decimal,
    "amounts": tuple[Decimal, ...],
    "count": int,
    "date": date,
    "moment": datetime,
    "yes_no": bool,
    "choice": str,
}
"""What a field of each type holds."""


class _Checked(BaseModel):
    model_config = ConfigDict(extra="forbid")

    @field_validator("*", mode="after")
    @classmethod
    def _within_reason(cls, value: Any) -> Any:
        if isinstance(value, date) and value.year not in YEARS:
            raise ValueError(f"give a year from {YEARS.start} to {YEARS.stop - 1}")
        items: tuple[Any, ...] = value if isinstance(value, tuple) else (value,)
        for item in items:
            if isinstance(item, Decimal | int) and not -BOUND < item < BOUND:
                raise ValueError("give an amount below one quadrillion")
        return value


def checked(inputs: type[Inputs], values: Mapping[str, Any]) -> dict[str, Any]:
    """The values as the fields hold them; raises ValidationError."""
    kind: Any = inputs
    read = _model(kind).model_validate(dict(values))
    return {name: getattr(read, name) for name in values}


def refused(inputs: type[Inputs], values: Mapping[str, Any]) -> set[str]:
    """The names of the values that the fields do not take."""
    try:
        checked(inputs, values)
    except ValidationError as error:
        return {str(item["loc"][0]) for item in error.errors()}
    return set()


@cache
def _model(inputs: Any) -> type[BaseModel]:
    types = {name: TYPES[item.json_schema_extra["type"]] | None for name, item in inputs.model_fields.items()}
    fields: dict[str, Any] = {name: (type_, None) for name, type_ in types.items()}
    return create_model(inputs.__name__, __base__=_Checked, **fields)
