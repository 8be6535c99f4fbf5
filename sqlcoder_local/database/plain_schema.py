"""Frozen dataclasses, such as a schema, as plain JSON values and back."""

import dataclasses
from collections.abc import Mapping, Sequence
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

Kind = TypeVar("Kind")


def plain(value: object) -> Any:  # noqa: ANN401 - JSON is of any kind
    """Write a dataclass, with all it holds, as mappings and lists."""
    assert dataclasses.is_dataclass(value)  # noqa: S101 - given by our own code alone
    assert not isinstance(value, type)  # noqa: S101
    return dataclasses.asdict(value)


def rebuilt(kind: type[Kind], found: Mapping[str, Any]) -> Kind:
    """Make the dataclass again that `plain` took apart."""
    hints = get_type_hints(kind)
    return kind(**{name: _rebuilt_part(hints[name], part) for name, part in found.items()})


def _rebuilt_part(hint: Any, part: Any) -> Any:  # noqa: ANN401 - what a type hint may be
    if get_origin(hint) is tuple:
        kinds: Sequence[Any] = get_args(hint)
        return tuple(_rebuilt_part(kinds[0], item) for item in part)
    return rebuilt(hint, part) if dataclasses.is_dataclass(hint) and isinstance(hint, type) else part
