"""How a dialect wants names spelled: which can stand bare and which are quoted."""

import re
from typing import Final

from sqlglot import exp

from sqlcoder_local.sql_name import RESERVED_WORDS

LOWER_CASE: Final = re.compile(r"[a-z_][a-z0-9_]*")
BARE_NAMES: Final = {
    "sqlite": re.compile(r"[A-Za-z_][A-Za-z0-9_]*"),
    "postgres": LOWER_CASE,
    "duckdb": LOWER_CASE,
    "mysql": LOWER_CASE,
}

# Words that SQLite, or the parser used here, does not read as a name at every place where a name may stand.
SQLITE_KEYWORDS: Final = frozenset(
    word
    for group in (
        "add all alter and any as autoincrement between by case cast check collate commit",
        "connect_by_root constraint create cross cube current_date current_time current_timestamp",
        "current_user default deferrable delete desc describe distinct drop else end escape except",
        "exists false fetch for foreign from glob grant group having if ilike in index inner insert",
        "intersect interval into is isnull join lateral left like limit lock not nothing notnull null",
        "offset on or order outer over partition partitioned_by primary qualify raise recursive",
        "references regexp returning revoke rlike rollback rollup select set table tablesample then",
        "to transaction true uncache union unique update using values when where window with xor",
    )
    for word in group.split()
)
# Beyond those of PostgreSQL and the parser.
DUCKDB_KEYWORDS: Final = frozenset(
    """anti asof at authorization columns generated grouping_id lambda map nchar pivot_longer pivot_wider
    positional struct summarize try try_cast tuple unpack""".split()
)
MYSQL_KEYWORDS: Final = frozenset(
    """accessible asensitive before bigint blob call cascade change clustered compact condition continue
    convert cume_dist cursor database databases day_hour day_microsecond day_minute day_second declare
    delayed delete_domain_id dense_rank deterministic distinctrow dual each elseif empty enclosed
    escaped except exit explain first_value float4 float8 fulltext function generated get groups
    high_priority hour_microsecond hour_minute hour_second ignore_domain_ids infile inout insensitive
    int1 int2 int3 int4 int8 intersect interval io_after_gtids iterate json_table key keys kill lag
    last_value lead leave linear lines load localtime long longblob longtext loop low_priority manual
    master_bind maxvalue mediumblob mediumint mediumtext middleint minus minute_microsecond
    minute_second mod modifies no_write_to_binlog nth_value ntile numeric optimize optimizer_costs
    option optionally outfile over page_checksum parallel parse_vcol_expr percent_rank period persist
    portion precision procedure purge rank read read_write reads ref_system_id regexp release repeat
    require resignal restrict return row_number rownum schemas second_microsecond sensitive separator
    show signal spatial specific sql sql_big_result sql_calc_found_rows sql_small_result sqlexception
    sqlstate sqlwarning ssl starting stats_auto_recalc stats_persistent stats_sample_pages stored
    straight_join sysdate system system_time terminated tinyblob tinyint tinytext undo unlock unsigned
    usage utc_date utc_time utc_timestamp varbinary varcharacter varying virtual while window write
    year_month zerofill""".split()
)
KEYWORDS: Final = {
    "sqlite": SQLITE_KEYWORDS,
    "postgres": RESERVED_WORDS | SQLITE_KEYWORDS,
    "duckdb": RESERVED_WORDS | SQLITE_KEYWORDS | DUCKDB_KEYWORDS,
    "mysql": RESERVED_WORDS | SQLITE_KEYWORDS | MYSQL_KEYWORDS,
}
"""Quoting one too many is harmless."""


def spell(identifier: exp.Expr, name: str, dialect: str) -> None:
    """Give an identifier its true name, quoted where this dialect needs it."""
    is_bare = BARE_NAMES[dialect].fullmatch(name) is not None and name.lower() not in KEYWORDS[dialect]
    identifier.set("this", name)
    identifier.set("quoted", not is_bare)
