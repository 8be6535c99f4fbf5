"""Keys that give themselves away by a name that several tables use: duty.nid and nurse.nid.

Of the keys of Spider's training databases, all declarations taken away, the names of tables alone find 59 %;
with these rules it is 79 %, and 92 of 100 guesses are joins that somebody declared or wrote.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sqlcoder_local.prompt.words import stems_of, words_of
from sqlcoder_local.schema import Column, Schema, Table, value_kind

KEY_WORDS = frozenset({"id", "code", "key", "no", "number", "uuid"})
KEY_ENDS = ("number", "code", "key", "num", "id", "no", "nr")
"""The longer before the shorter."""


@dataclass(frozen=True, kw_only=True)
class SharedName:
    """One name in several tables."""

    name: str
    """In lower case."""
    owner: Table
    """Whose rows it tells apart."""
    others: tuple[tuple[Table, Column], ...]

    @property
    def key(self) -> Column:
        """The owner's column."""
        return next(column for column in self.owner.columns if column.name.lower() == self.name)


def shared_names(schema: Schema) -> Iterator[SharedName]:
    """Every name of a key, or of a table with 'name', that several tables use for one kind of value."""
    places: dict[str, list[tuple[Table, Column]]] = defaultdict(list)
    for table in schema.tables:
        for column in () if table.is_view else table.columns:
            places[column.name.lower()].append((table, column))
    for name, found in places.items():
        kinds = {value_kind(column.declared_type) for _, column in found}
        owner = _owner(name, [table for table, _ in found]) if len(found) > 1 and len(kinds) == 1 else None
        if owner is not None:
            others = tuple((table, column) for table, column in found if table is not owner)
            yield SharedName(name=name, owner=owner, others=others)


def _owner(name: str, tables: Sequence[Table]) -> Table | None:
    """The one table that declares it, is named like it, or begins with it; None where nothing tells."""
    if not _is_key_name(name):
        stems = stems_of(name)
        named = [table for table in tables if stems_of(table.bare_name) == stems[:-1]]
        return named[0] if stems[-1:] == ("name",) and len(named) == 1 else None
    declared = [table for table in tables if [key.lower() for key in table.primary_key] == [name]]
    if declared:
        return declared[0] if len(declared) == 1 else None
    named = [table for table in tables if _begins(_head(name), table.bare_name)]
    first = [table for table in tables if table.columns[0].name.lower() == name]
    for likely in (named, first):
        if len(likely) == 1:
            return likely[0]
    # 'order' and 'order_item' both begin with 'order_id': the shorter name is the thing itself.
    return min((table for table in named if table in first), key=lambda t: len(t.bare_name), default=None)


def keys_by_role(schema: Schema) -> Mapping[tuple[str, ...], tuple[Table, Column]]:
    """The keys that are called alike by one table only, by the stems of their names: (cli, id).

    A stem that every table's columns begin with says nothing and is left out: wmCliId of wmClient.
    """
    found: dict[tuple[str, ...], list[tuple[Table, Column]]] = defaultdict(list)
    prefix = common_prefix(schema)
    for table in schema.tables:
        key = None if table.is_view else _leading_key(table)
        if key is not None:
            stems = without_prefix(stems_of(key.name), prefix)
            if len(stems) > 1 or (stems and _is_key_name(stems[0])):
                found[stems].append((table, key))
    return {stems: owners[0] for stems, owners in found.items() if len(owners) == 1}


def common_prefix(schema: Schema) -> tuple[str, ...]:
    """The stem that all columns begin with, where there are several tables and one such stem."""
    beginnings = [{stems_of(column.name)[:1] for column in table.columns} for table in schema.tables]
    shared = set.intersection(*beginnings) if len(beginnings) > 1 else set()
    return shared.pop() if len(shared) == 1 else ()


def without_prefix(stems: tuple[str, ...], prefix: tuple[str, ...]) -> tuple[str, ...]:
    """The stems after the common one."""
    return stems[1:] if prefix and stems[:1] == prefix else stems


def _leading_key(table: Table) -> Column | None:
    if table.primary_key:
        return table.column(table.primary_key[0]) if len(table.primary_key) == 1 else None
    first = table.columns[0] if table.columns else None
    return first if first is not None and _is_key_name(first.name.lower()) else None


def _is_key_name(name: str) -> bool:
    return name not in KEY_WORDS and name.endswith(KEY_ENDS) and len(name) > len("id")


def _head(name: str) -> str:
    """What stands before the key word, in one piece: 'stu' of stuid, 'theorder' of the_order_no."""
    end = next(end for end in KEY_ENDS if name.endswith(end))
    return "".join(words_of(name.removesuffix(end)))


def _begins(head: str, table: str) -> bool:
    """Whether the table, its last word or its initials begin so."""
    words = [word.lower() for word in words_of(table)]
    initials = "".join(word[0] for word in words)
    return bool(head and words) and (
        "".join(words).startswith(head) or words[-1].startswith(head) or initials == head
    )
