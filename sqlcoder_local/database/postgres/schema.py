"""Reads the tables, views, columns and keys of a PostgreSQL database, in five queries for any size."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from sqlcoder_local.database.check_lists import allowed_texts
from sqlcoder_local.schema import Column, ForeignKey, Schema, Table

Fetch = Callable[[str], Sequence[tuple[Any, ...]]]

READABLE: Final = """
    SELECT c.oid, c.relname, c.relkind, c.reltuples, n.nspname,
           pg_catalog.pg_table_is_visible(c.oid) AS is_visible,
           pg_catalog.has_table_privilege(c.oid, 'SELECT') AS is_readable_whole
    FROM pg_catalog.pg_class AS c JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
    WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND NOT c.relispartition
      AND n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema'
      AND pg_catalog.has_schema_privilege(n.oid, 'USAGE')
      AND (pg_catalog.has_table_privilege(c.oid, 'SELECT')
           OR pg_catalog.has_any_column_privilege(c.oid, 'SELECT'))
      AND NOT EXISTS (
          SELECT FROM pg_catalog.pg_depend AS d
          WHERE d.classid = 'pg_catalog.pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e'
      )
"""
"""What the role may read, less partitions, the system's own tables and those that extensions bring."""
TABLES: Final = f"""
    WITH readable AS ({READABLE})
    SELECT r.oid, r.relname, r.relkind::text, CASE WHEN r.is_visible THEN '' ELSE r.nspname END,
           CASE WHEN r.relkind <> 'p' THEN r.reltuples
                ELSE (SELECT sum(greatest(leaf.reltuples, 0)) FROM pg_catalog.pg_partition_tree(r.oid) AS t
                      JOIN pg_catalog.pg_class AS leaf ON leaf.oid = t.relid WHERE t.isleaf) END,
           coalesce(d.description, ''), CASE WHEN r.relkind IN ('v', 'm') AND NOT is_locked.somewhere
                                             THEN pg_catalog.pg_get_viewdef(r.oid, true) ELSE '' END
    FROM readable AS r
    CROSS JOIN (SELECT EXISTS (SELECT FROM pg_catalog.pg_locks AS l
                               JOIN pg_catalog.pg_database AS b ON b.oid = l.database
                               WHERE b.datname = current_database() AND l.mode = 'AccessExclusiveLock')
               ) AS is_locked (somewhere)
    LEFT JOIN pg_catalog.pg_description AS d
        ON d.objoid = r.oid AND d.classoid = 'pg_catalog.pg_class'::regclass AND d.objsubid = 0
    ORDER BY r.is_visible DESC, r.nspname, r.oid
"""  # noqa: S608 - nothing comes from outside
"""The definition of a view would wait for whoever locks one of its tables; it is then left out."""
COLUMNS: Final = f"""
    WITH readable AS ({READABLE})
    SELECT a.attrelid, a.attnum, a.attname, pg_catalog.format_type(a.atttypid, a.atttypmod), a.attnotnull,
           coalesce(pg_catalog.pg_get_expr(ad.adbin, ad.adrelid), ''), a.attgenerated <> '',
           coalesce(d.description, ''), coalesce(nullif(t.typbasetype, 0), t.oid)
    FROM readable AS r
    JOIN pg_catalog.pg_attribute AS a ON a.attrelid = r.oid AND a.attnum > 0 AND NOT a.attisdropped
    JOIN pg_catalog.pg_type AS t ON t.oid = a.atttypid
    LEFT JOIN pg_catalog.pg_attrdef AS ad ON ad.adrelid = a.attrelid AND ad.adnum = a.attnum
    LEFT JOIN pg_catalog.pg_description AS d
        ON d.objoid = a.attrelid AND d.classoid = 'pg_catalog.pg_class'::regclass AND d.objsubid = a.attnum
    WHERE r.is_readable_whole OR pg_catalog.has_column_privilege(a.attrelid, a.attnum, 'SELECT')
    ORDER BY a.attrelid, a.attnum
"""  # noqa: S608 - nothing comes from outside
CONSTRAINTS: Final = f"""
    WITH readable AS ({READABLE})
    SELECT c.conrelid, c.contype::text, c.conkey, c.confrelid, c.confkey,
           CASE WHEN c.contype = 'c' THEN pg_catalog.pg_get_expr(c.conbin, c.conrelid) ELSE '' END
    FROM readable AS r JOIN pg_catalog.pg_constraint AS c ON c.conrelid = r.oid
    WHERE c.contype IN ('p', 'u', 'f', 'c')
    ORDER BY c.conrelid, c.conname
"""  # noqa: S608 - nothing comes from outside
ENUMS: Final = "SELECT enumtypid, enumlabel FROM pg_catalog.pg_enum ORDER BY enumtypid, enumsortorder"
FINGERPRINT: Final = f"""
    WITH readable AS ({READABLE}), changed AS (
        SELECT oid, xmin FROM pg_catalog.pg_class WHERE oid IN (SELECT oid FROM readable)
        UNION ALL SELECT attrelid, xmin FROM pg_catalog.pg_attribute
                  WHERE attrelid IN (SELECT oid FROM readable)
        UNION ALL SELECT oid, xmin FROM pg_catalog.pg_constraint
        UNION ALL SELECT oid, xmin FROM pg_catalog.pg_enum
        UNION ALL SELECT objoid, xmin FROM pg_catalog.pg_description WHERE objoid >= 16384
    )
    SELECT pg_catalog.current_schemas(false)::text || count(*) || ':'
           || sum(hashint8(oid::bigint << 32 | xmin::text::bigint)::bigint) FROM changed
"""  # noqa: S608 - nothing comes from outside
"""Changes whenever a row of the catalogue that the schema is made of does."""

Oid = int


def introspect(fetch: Fetch) -> Schema:
    """Read everything a question may be about."""
    enums: dict[Oid, list[str]] = defaultdict(list)
    for oid, label in fetch(ENUMS):
        enums[oid].append(label)
    constraints: dict[Oid, list[tuple[Any, ...]]] = defaultdict(list)
    for table, *constraint in fetch(CONSTRAINTS):
        constraints[table].append(tuple(constraint))
    columns: dict[Oid, list[tuple[Any, ...]]] = defaultdict(list)
    for table, *column in fetch(COLUMNS):
        columns[table].append(tuple(column))
    listed = _without_doubles(fetch(TABLES))
    names = {oid: f"{namespace}.{name}" if namespace else name for oid, name, _, namespace, *_ in listed}
    numbered = {oid: {number: name for number, name, *_ in rows} for oid, rows in columns.items()}
    return Schema(
        tables=tuple(
            Table(
                name=names[oid],
                namespace=namespace,
                columns=_columns(columns[oid], enums, _check_lists(constraints[oid])),
                primary_key=next(iter(_keys("p", constraints[oid], numbered[oid])), ()),
                unique_keys=tuple(_keys("u", constraints[oid], numbered[oid])),
                foreign_keys=tuple(_foreign_keys(constraints[oid], oid, numbered, names)),
                is_view=kind in "vm",
                is_materialized=kind == "m",
                is_partitioned=kind == "p",
                row_estimate=None if estimate is None or estimate < 0 or kind == "v" else int(estimate),
                comment=comment,
                definition=definition,
            )
            for oid, _, kind, namespace, estimate, comment, definition in listed
            if columns[oid]
        )
    )


def _without_doubles(listed: Sequence[tuple[Any, ...]]) -> list[tuple[Any, ...]]:
    """Leave out sales.orders where a table of the search path is itself called "sales.orders"."""
    by_name: dict[str, tuple[Any, ...]] = {}
    for row in listed:
        _, name, _, namespace, *_ = row
        by_name.setdefault(f"{namespace}.{name}" if namespace else name, row)
    return list(by_name.values())


def _columns(
    rows: Sequence[tuple[Any, ...]],
    enums: Mapping[Oid, Sequence[str]],
    check_lists: Mapping[str, Sequence[str]],
) -> tuple[Column, ...]:
    return tuple(
        Column(
            name=name,
            declared_type=declared,
            is_nullable=not is_not_null,
            default="" if is_generated else default,
            is_generated=is_generated,
            allowed_values=tuple(enums.get(type_oid) or check_lists.get(name, ())),
            comment=comment,
        )
        for _, name, declared, is_not_null, default, is_generated, comment, type_oid in rows
    )


def _check_lists(constraints: Sequence[tuple[Any, ...]]) -> dict[str, tuple[str, ...]]:
    expressions = [expression for kind, _, _, _, expression in constraints if kind == "c"]
    return dict(filter(None, (allowed_texts(expression, "postgres") for expression in expressions)))


def _keys(
    wanted: str, constraints: Sequence[tuple[Any, ...]], numbered: Mapping[int, str]
) -> list[tuple[str, ...]]:
    """Name the columns of keys; one with a column that the role may not read is left out."""
    keys = [own for kind, own, *_ in constraints if kind == wanted]
    return [tuple(numbered[number] for number in key) for key in keys if numbered.keys() >= set(key)]


def _foreign_keys(
    constraints: Sequence[tuple[Any, ...]],
    table: Oid,
    numbered: Mapping[Oid, Mapping[int, str]],
    names: Mapping[Oid, str],
) -> list[ForeignKey]:
    found = []
    for kind, own, referred, theirs, _ in constraints:
        if kind != "f" or referred not in names or referred not in numbered:
            continue
        if numbered[table].keys() >= set(own) and numbered[referred].keys() >= set(theirs):
            found.append(
                ForeignKey(
                    columns=tuple(numbered[table][number] for number in own),
                    referred_table=names[referred],
                    referred_columns=tuple(numbered[referred][number] for number in theirs),
                )
            )
    return found
