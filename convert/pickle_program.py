"""A pickle read as what it is, a program for a small machine: only the steps of a state dict are known.

Nothing is imported, looked up or called: the few admitted names stand for values of this module.
"""

import pickletools
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sqlcoder_local.errors import ModelFileError

LARGEST_BYTES = 64 * 1024 * 1024
NEWEST_PROTOCOL = 5
STORAGE_KINDS = (
    "HalfStorage", "BFloat16Storage", "FloatStorage", "DoubleStorage", "LongStorage",
    "IntStorage", "ShortStorage", "CharStorage", "ByteStorage", "BoolStorage",
)  # fmt: skip
ADMITTED = frozenset(
    {
        "collections OrderedDict",
        "torch._utils _rebuild_tensor_v2",
        "torch._utils _rebuild_parameter",
        *(f"torch {kind}" for kind in STORAGE_KINDS),
    }
)
"""Module and name, exactly as the pickle spells them."""


@dataclass(frozen=True, kw_only=True)
class Name:
    """An admitted name on the stack; it does nothing by itself."""

    text: str


@dataclass(frozen=True, kw_only=True)
class Storage:
    """A run of numbers in another member of the archive."""

    kind: str
    key: str
    count: int


@dataclass(frozen=True, kw_only=True)
class StoredTensor:
    """A view of a storage."""

    storage: Storage
    first: int
    shape: tuple[int, ...]
    strides: tuple[int, ...]


def run(program: bytes, name: str) -> dict[str, StoredTensor]:
    """Give the tensors that a pickle describes; every other program is refused."""
    if len(program) > LARGEST_BYTES:
        raise _refused(name, f"it has more than {LARGEST_BYTES:,} bytes")
    machine = _Machine()
    try:
        with warnings.catch_warnings(action="ignore", category=DeprecationWarning):  # odd escapes in names
            for opcode, argument, _ in pickletools.genops(program):
                machine.step(opcode.name, argument)
        tensors = machine.result()
    except (ValueError, TypeError, LookupError, OverflowError, RecursionError) as error:
        raise _refused(name, f"{error}"[:200]) from error
    for key, value in tensors.items():
        if not isinstance(value, StoredTensor):
            raise _refused(name, f"{key[:80]!r} is not a tensor")
    return tensors


class _Machine:
    """A stack, marks in it, and a memo."""

    def __init__(self) -> None:
        self._stack: list[Any] = []
        self._marks: list[int] = []
        self._memo: dict[int, Any] = {}

    def step(self, opcode: str, argument: Any) -> None:  # noqa: ANN401  (whatever the opcode carries)
        """Do one step of the program."""
        if opcode in PUSHES:
            self._stack.append(PUSHES[opcode](argument))
        elif opcode in STEPS:
            STEPS[opcode](self, argument)
        elif opcode not in {"FRAME", "STOP"}:
            message = f"it uses the step {opcode}"
            raise ValueError(message)

    def result(self) -> dict[str, Any]:
        """Give what is left on the stack, which must be one dict."""
        if len(self._stack) != 1 or self._marks or type(self._stack[0]) is not dict:
            message = "it does not end with a dict of tensors"
            raise ValueError(message)
        return self._stack[0]

    def protocol(self, version: int) -> None:
        """Refuse a protocol whose steps may mean something else."""
        if version > NEWEST_PROTOCOL:
            message = f"it is written in protocol {version}"
            raise ValueError(message)

    def mark(self, _: object) -> None:
        """Remember where the next items begin."""
        self._marks.append(len(self._stack))

    def memorize(self, index: int | None) -> None:
        """Keep the value on top under a number."""
        self._memo[len(self._memo) if index is None else index] = self._stack[-1]

    def recall(self, index: int) -> None:
        """Push a kept value."""
        self._stack.append(self._memo[index])

    def tuple_since_mark(self, _: object) -> None:
        """Make a tuple of the items since the mark."""
        items = self._since_mark()
        self._stack.append(tuple(items))

    def set_items(self, _: object) -> None:
        """Put the pairs since the mark into the dict below it."""
        items = self._since_mark()
        for key, value in zip(items[::2], items[1::2], strict=True):
            self._set(self._stack[-1], key, value)

    def set_item(self, _: object) -> None:
        """Put one pair into the dict below it."""
        value, key = self._stack.pop(), self._stack.pop()
        self._set(self._stack[-1], key, value)

    def name(self, argument: str) -> None:
        """Push an admitted name."""
        if argument not in ADMITTED:
            message = f"it asks for {argument[:80]!r}"
            raise ValueError(message)
        self._stack.append(Name(text=argument))

    def storage(self, _: object) -> None:
        """Replace a reference to a member by the storage that it means."""
        match self._stack.pop():
            case ("storage", Name(text=kind), str(key), str(), int(count)) if kind.startswith("torch "):
                self._stack.append(Storage(kind=kind.removeprefix("torch "), key=key, count=count))
            case _:
                message = "it refers to something that is no storage"
                raise ValueError(message)

    def rebuild(self, _: object) -> None:
        """Replace a name and its arguments by the value that they describe."""
        arguments, name = self._stack.pop(), self._stack.pop()
        match name, arguments:
            case Name(text="collections OrderedDict"), ():
                self._stack.append({})
            case Name(text="torch._utils _rebuild_parameter"), (StoredTensor() as tensor, bool(), dict()):
                self._stack.append(tensor)
            case (
                Name(text="torch._utils _rebuild_tensor_v2"),
                (Storage() as storage, int(first), tuple(shape), tuple(strides), bool(), dict()),
            ) if all(type(size) is int for size in shape + strides):
                tensor = StoredTensor(storage=storage, first=first, shape=shape, strides=strides)
                self._stack.append(tensor)
            case _:
                message = "it rebuilds something that is no tensor"
                raise ValueError(message)

    def forget_attributes(self, _: object) -> None:
        """Drop the attributes that a dict of tensors carries along (module versions)."""
        attributes = self._stack.pop()
        if type(attributes) is not dict or type(self._stack[-1]) is not dict:
            message = "it sets attributes of something that is no dict"
            raise ValueError(message)

    def _since_mark(self) -> list[Any]:
        """Take the items since the last mark off the stack."""
        start = self._marks.pop()
        items = self._stack[start:]
        del self._stack[start:]
        return items

    @staticmethod
    def _set(target: object, key: object, value: object) -> None:
        """Set one item; keys are texts only, since hashing nested tuples can take for ever."""
        if type(target) is not dict or type(key) is not str or key in target:
            message = "it fills a dict in an unknown way"
            raise ValueError(message)
        target[key] = value


def _tuple_of(size: int) -> Callable[[_Machine, object], None]:
    """Give the step that makes a tuple of so many items."""

    def step(machine: _Machine, _: object) -> None:
        machine._marks.append(len(machine._stack) - size)  # noqa: SLF001  (a part of the machine)
        machine.tuple_since_mark(None)

    return step


PUSHES: dict[str, Callable[[Any], object]] = {
    "EMPTY_DICT": lambda _: {},
    "EMPTY_TUPLE": lambda _: (),
    "NONE": lambda _: None,
    "NEWTRUE": lambda _: True,
    "NEWFALSE": lambda _: False,
    **dict.fromkeys(
        ("BININT", "BININT1", "BININT2", "LONG1", "BINUNICODE", "SHORT_BINUNICODE", "BINFLOAT"),
        lambda argument: argument,
    ),
}
"""Steps that put one value on the stack."""
STEPS: dict[str, Callable[[_Machine, Any], None]] = {
    "PROTO": _Machine.protocol,
    "MARK": _Machine.mark,
    **dict.fromkeys(("BINPUT", "LONG_BINPUT", "MEMOIZE"), _Machine.memorize),
    **dict.fromkeys(("BINGET", "LONG_BINGET"), _Machine.recall),
    "TUPLE": _Machine.tuple_since_mark,
    **{f"TUPLE{size}": _tuple_of(size) for size in (1, 2, 3)},
    "SETITEMS": _Machine.set_items,
    "SETITEM": _Machine.set_item,
    "GLOBAL": _Machine.name,
    "BINPERSID": _Machine.storage,
    "REDUCE": _Machine.rebuild,
    "BUILD": _Machine.forget_attributes,
}
"""Steps that work on the stack."""


def _refused(name: str, why: str) -> ModelFileError:
    """Give the error for a pickle that is no plain list of tensors."""
    message = f"{name} is refused unread: {why}."
    return ModelFileError(message, "A weight file holds tensors and nothing else; get it as safetensors.")
