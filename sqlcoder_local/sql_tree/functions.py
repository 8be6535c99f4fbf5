"""The functions a query for SQLite may call: those that read their arguments and nothing else."""

from typing import Final

from sqlglot import exp

from sqlcoder_local.sql_tree.no_such import no_such
from sqlcoder_local.sql_tree.shape import STRUCTURE

# By the parser's name for them.
KNOWN: Final = frozenset(
    name
    for group in (
        "abs acos acosh asin asinh atan atan2 atanh ceil cos cosh degrees exp floor ln log mod pi pow",
        "radians rand round sign sin sinh sqrt tan tanh trunc",
        "avg count greatest groupconcat least logicaland logicalor max min sum",
        "cumedist denserank firstvalue lag lastvalue lead nthvalue ntile percentrank rank rownumber",
        "chr coalesce concat concatws hex length lower nullif replace soundex strposition substring trim",
        "typeof unicode upper",
        "currentdate currenttime currenttimestamp date timetostr tsordstodate",
        "tsordstotimestamp",
        "jsonarrayagg jsonextract jsonextractscalar jsonobject jsonobjectagg jsontype jsonpath jsonpathroot",
        "jsonpathkey jsonpathsubscript",
    )
    for name in group.split()
)
# By their own name, where the parser has none for them.
NAMED: Final = frozenset(
    name
    for group in (
        "bm25 date datetime highlight instr json json_array json_array_length json_quote json_valid",
        "julianday likely max min mod octet_length quote round rtrim snippet strftime substr time timediff",
        "total unixepoch unlikely",
    )
    for name in group.split()
)
TYPES: Final = frozenset(
    {"INT", "BIGINT", "DOUBLE", "TEXT", "DATE", "TIMESTAMP", "DATETIME", "TIME", "DECIMAL"}
)
# Kept in the tree of PostgreSQL only: SQLite has nothing of the kind.
MISSING: Final = {
    "interval": "intervals",
    "array": "arrays",
    "any": "ANY",
    "all": "ALL",
    "withingroup": "ordered aggregates such as PERCENTILE_CONT",
    "regexplike": "regular expressions",
    "regexpilike": "regular expressions",
    "similarto": "regular expressions",
    "fetch": "FETCH",
}


def name_of(node: exp.Expr) -> str:
    """Name a function as SQL does."""
    return node.sql_name() if isinstance(node, exp.Func) else node.key.upper()


def check_functions(query: exp.Query) -> None:
    """Refuse a query for SQLite that calls or uses what SQLite lacks or what is not known to be harmless."""
    for node in query.walk():
        if node.key in MISSING:
            raise no_such(MISSING[node.key])
        if isinstance(node, exp.Anonymous) and node.name.lower() not in NAMED:
            raise no_such(f"function {node.name.upper()} that may be called")
        if isinstance(node, exp.DataType) and node.this.value.upper() not in TYPES:
            raise no_such(f"type {node.this.value}")
        if node.key not in STRUCTURE and node.key not in KNOWN and not isinstance(node, exp.Anonymous):
            raise no_such(f"function {name_of(node)} that may be called")
