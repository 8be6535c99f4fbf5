"""Hostile pickles: none may run, import or call anything, or take long."""

import pickle
import struct
from collections import OrderedDict

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from convert.pickle_program import ADMITTED, StoredTensor, run
from sqlcoder_local.errors import ModelFileError

ORDERED_DICT = b"ccollections\nOrderedDict\n"
REBUILD = b"ctorch._utils\n_rebuild_tensor_v2\n"
PARAMETER = b"ctorch._utils\n_rebuild_parameter\n"


def text(value: str) -> bytes:
    return b"X" + struct.pack("<I", len(value.encode())) + value.encode()


def number(value: int) -> bytes:
    return b"J" + struct.pack("<i", value)


def storage(kind: str = "FloatStorage", key: str = "0", count: int = 6) -> bytes:
    return (
        b"("
        + text("storage")
        + f"ctorch\n{kind}\n".encode()
        + text(key)
        + text("cpu")
        + number(count)
        + b"tQ"
    )


def tensor(shape=(2, 3), strides=(3, 1), first: int = 0, **stored) -> bytes:
    sizes, steps = (b"(" + b"".join(map(number, values)) + b"t" for values in (shape, strides))
    hooks = ORDERED_DICT + b")R"
    return REBUILD + b"(" + storage(**stored) + number(first) + sizes + steps + b"\x89" + hooks + b"tR"


def state(*entries: tuple[str, bytes]) -> bytes:
    items = b"".join(text(name) + value for name, value in entries)
    return b"\x80\x02" + ORDERED_DICT + b")R(" + items + b"u."


def test_a_state_dict_becomes_its_tensors():
    tensors = run(state(("a.weight", tensor()), ("b.bias", tensor((3,), (1,), 3, key="7"))), "x")
    assert list(tensors) == ["a.weight", "b.bias"]
    assert isinstance(tensors["a.weight"], StoredTensor)
    assert (tensors["a.weight"].shape, tensors["a.weight"].storage.kind) == ((2, 3), "FloatStorage")
    assert (tensors["b.bias"].first, tensors["b.bias"].storage.key) == (3, "7")


def test_parameters_and_attributes_are_read_through():
    parameter = PARAMETER + b"(" + tensor() + b"\x88" + ORDERED_DICT + b")RtR"
    attributes = b"}" + text("_metadata") + ORDERED_DICT + b")RsbN0"
    program = state(("a", parameter))[:-1] + attributes[:-2] + b"."
    assert run(program, "x")["a"].shape == (2, 3)


def test_only_names_of_state_dicts_are_admitted():
    assert len(ADMITTED) == 13
    assert not any("." in name.split()[1] for name in ADMITTED)


def nested(levels: int) -> bytes:
    """A tuple of tuples that share each other: tiny here, endless for whoever walks it."""
    return b")" + b"".join(
        b"r" + struct.pack("<I", level) + b"j" + struct.pack("<I", level) + b"\x86" for level in range(levels)
    )


class Command:
    """What a hostile pickle usually hides."""

    def __init__(self, *call: object) -> None:
        self.call = call

    def __reduce__(self):
        return self.call[0], self.call[1:]


HOSTILE = {
    "os.system": b"\x80\x02cos\nsystem\n" + text("touch /tmp/marker") + b"\x85R.",
    "posix.system": b"\x80\x02cposix\nsystem\n" + text("touch /tmp/marker") + b"\x85R.",
    "builtins.eval": b"\x80\x02cbuiltins\neval\n" + text("1") + b"\x85R.",
    "builtins.exec": b"c__builtin__\nexec\n(V1\ntR.",
    "builtins.getattr": b"\x80\x02cbuiltins\ngetattr\n.",
    "importlib": b"\x80\x02cimportlib\nimport_module\n" + text("os") + b"\x85R.",
    "subprocess": b"\x80\x02csubprocess\nPopen\n" + text("id") + b"\x85R.",
    "runpy": b"\x80\x02crunpy\nrun_path\n" + text("x.py") + b"\x85R.",
    "torch.load": b"\x80\x02ctorch\nload\n" + text("x") + b"\x85R.",
    "torch.hub": b"\x80\x02ctorch.hub\nload\n" + text("x") + b"\x85R.",
    "numpy scalar": b"\x80\x02cnumpy.core.multiarray\nscalar\n.",
    "codecs": b"\x80\x02c_codecs\nencode\n.",
    "dotted name": b"\x80\x04" + text("collections") + text("OrderedDict.__init__.__globals__") + b"\x93.",
    "stack global": b"\x80\x04" + text("os") + text("system") + b"\x93" + text("id") + b"\x85R.",
    "stack global of an admitted name": b"\x80\x04" + text("torch") + text("FloatStorage") + b"\x93.",
    "protocol 4 by pickle itself": pickle.dumps(Command(eval, "1"), 4),
    "protocol 0 by pickle itself": pickle.dumps(Command(eval, "1"), 0),
    "protocol 2 by pickle itself": pickle.dumps(Command(print, "x"), 2),
    "trailing space": b"\x80\x02ctorch\nFloatStorage \n.",
    "leading dot": b"\x80\x02c.torch\nFloatStorage\n.",
    "dotted storage": b"\x80\x02ctorch\nFloatStorage.__class__\n.",
    "inst": b"(Vid\nios\nsystem\n.",
    "obj": b"(cos\nsystem\n" + text("id") + b"o.",
    "newobj": b"\x80\x02" + ORDERED_DICT + b")\x81.",
    "newobj_ex": b"\x80\x04" + ORDERED_DICT + b")}\x92.",
    "ext1": b"\x80\x02\x82\x01.",
    "ext2": b"\x80\x02\x83\x01\x00.",
    "ext4": b"\x80\x02\x84\x01\x00\x00\x00.",
    "persid": b"Pstorage\n.",
    "pid without storage": b"\x80\x02" + text("x") + b"Q.",
    "storage of another kind": b"\x80\x02" + storage().replace(b"ctorch\nFloatStorage\n", ORDERED_DICT),
    "reduce of a text": b"\x80\x02" + text("os.system") + b")R.",
    "reduce of a storage": b"\x80\x02" + storage() + b")R.",
    "ordered dict with items": b"\x80\x02" + ORDERED_DICT + b"]\x85R.",
    "tensor of a text": b"\x80\x02" + REBUILD + b"(" + text("x") + number(0) + b"))\x89}tR.",
    "tuple in a shape": b"\x80\x02" + REBUILD + b"(" + storage() + number(0) + b")\x85)\x89}tR.",
    "build on a text": b"\x80\x02" + text("x") + b"}b.",
    "build with a tuple": b"\x80\x02}(}}tb.",
    "setitems on a text": b"\x80\x02" + text("x") + b"(" + text("a") + text("b") + b"u.",
    "odd setitems": b"\x80\x02}(" + text("a") + b"u.",
    "number as key": b"\x80\x02}" + number(1) + number(2) + b"s.",
    "endless hash": b"\x80\x02}" + nested(60) + number(1) + b"s.",
    "duplicate tensor": state(("a", tensor()), ("a", tensor())),
    "list": b"\x80\x02].",
    "two values": b"\x80\x02}}.",
    "open mark": b"\x80\x02}(.",
    "nothing": b"\x80\x02.",
    "no end": b"\x80\x02}",
    "empty": b"",
    "garbage": b"\xff\xfe\xfd",
    "pop below": b"\x80\x020000.",
    "get of nothing": b"\x80\x02h\x05.",
    "tuple of too little": b"\x80\x02N\x87.",
    "mark of nothing": b"\x80\x02t.",
    "long text": b"\x80\x02X\xff\xff\xff\xff.",
    "longer text": b"\x80\x04\x8d" + b"\xff" * 7 + b"\x7f.",
    "long number": b"\x80\x02\x8b\xff\xff\xff\x7f.",
    "long bytes": b"\x80\x04\x8e" + b"\xff" * 7 + b"\x7f.",
    "byte array": b"\x80\x05\x96" + b"\x01" + bytes(7) + b"a.",
    "future protocol": b"\x80\xff}.",
    "not a tensor": state(("a", b"N")),
    "a name as a tensor": state(("a", REBUILD)),
}  # fmt: skip


@pytest.mark.parametrize("program", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_pickle_is_refused(program):
    with pytest.raises(ModelFileError, match="x is refused unread"):
        run(program, "x")


def test_a_number_of_the_memo_may_be_large_without_taking_room():
    assert run(b"\x80\x02}r\xff\xff\xff\x7f.", "x") == {}


def test_a_pickle_that_is_absurdly_long_is_refused():
    with pytest.raises(ModelFileError, match="more than"):
        run(bytes(64 * 1024 * 1024 + 1), "x")


@given(program=st.binary(max_size=60) | st.lists(st.sampled_from(list(HOSTILE.values()))).map(b"".join))
@settings(max_examples=150, deadline=None)
def test_random_bytes_end_in_tensors_or_in_our_error(program):
    try:
        assert isinstance(run(program, "x"), dict)
    except ModelFileError as error:
        assert "refused unread" in error.message  # noqa: PT017  (both ends are sound)


@given(place=st.integers(0, 400), value=st.integers(0, 255))
@settings(max_examples=150, deadline=None)
def test_a_flipped_byte_ends_in_tensors_or_in_our_error(place, value):
    program = bytearray(state(("a.weight", tensor()), ("b.bias", tensor((3,), (1,), 3))))
    program[place % len(program)] = value
    try:
        assert isinstance(run(bytes(program), "x"), dict)
    except ModelFileError as error:
        assert "refused unread" in error.message  # noqa: PT017


def test_what_pickle_itself_writes_for_an_ordered_dict_is_read():
    assert run(pickle.dumps(OrderedDict(), 2), "x") == {}
