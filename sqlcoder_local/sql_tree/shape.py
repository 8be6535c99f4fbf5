"""What a query may be made of: every kind of node and every clause is refused unless it is listed here."""

from typing import Final

from sqlglot import exp

from sqlcoder_local.errors import StatementRefusedError
from sqlcoder_local.sql_tree.parsing import ONLY_QUERIES, filled_arguments
from sqlcoder_local.sql_tree.repertoires.by_dialect import REPERTOIRES
from sqlcoder_local.sql_tree.repertoires.repertoire import Repertoire

STRUCTURE: Final = frozenset(
    name
    for group in (
        "select union intersect except subquery with cte tablealias from join table where group having",
        "order ordered limit offset fetch distinct alias column identifier star literal null boolean paren",
        "tuple and or not eq neq gt gte lt lte is nullsafeeq nullsafeneq between in like ilike glob match",
        "escape exists any all array add sub mul div mod neg dpipe bitwiseand bitwiseor bitwisenot",
        "bitwiseleftshift bitwiserightshift case if cast datatype datatypeparam window windowspec filter",
        "withingroup interval var collate limitoptions",
    )
    for name in group.split()
)

# The clauses of the nodes that have dangerous or unportable ones; a node not listed may have any.
CLAUSES: Final = {
    "select": frozenset(
        "with_ distinct expressions from_ joins where group having windows order limit offset".split()
    ),
    "union": frozenset("this expression distinct with_ order limit offset".split()),
    "intersect": frozenset("this expression distinct with_ order limit offset".split()),
    "except": frozenset("this expression distinct with_ order limit offset".split()),
    "subquery": frozenset({"this", "alias", "with_"}),
    "table": frozenset({"this", "alias", "db", "joins"}),
    "tablealias": frozenset({"this", "columns"}),
    "join": frozenset({"this", "on", "using", "side", "kind", "method"}),
    "group": frozenset({"expressions"}),
    "in": frozenset({"this", "expressions", "query"}),
    "column": frozenset({"this", "table", "db"}),
    "star": frozenset[str](),
    "cte": frozenset({"this", "alias", "materialized"}),
    "with": frozenset({"expressions", "recursive"}),
    "limit": frozenset({"expression"}),
    "fetch": frozenset({"direction", "count", "limit_options"}),
    "ordered": frozenset({"this", "desc", "nulls_first"}),
    "window": frozenset({"this", "partition_by", "order", "spec", "alias", "over"}),
    "cast": frozenset({"this", "to"}),
    "trycast": frozenset({"this", "to", "safe"}),
    "unnest": frozenset({"expressions", "alias", "offset"}),
    "values": frozenset({"expressions", "alias"}),
    "lateral": frozenset({"this", "alias"}),
}

JOIN_METHODS: Final = frozenset({"", "NATURAL"})
JOIN_KINDS: Final = frozenset({"", "INNER", "OUTER", "CROSS"})
WORDS: Final = {
    "lock": "a row lock",
    "into": "INTO",
    "values": "VALUES",
    "lateral": "LATERAL",
    "placeholder": "a parameter",
    "parameter": "a parameter",
    "command": "a command",
}


def check_shape(query: exp.Query, dialect: str) -> None:
    """Refuse a query that holds anything but reading and computing."""
    repertoire = REPERTOIRES[dialect]
    for node in query.walk():
        if node.key not in STRUCTURE and node.key not in repertoire.structure and not is_function(node):
            raise refused(WORDS.get(node.key, node.key.upper()))
        if isinstance(node, exp.In) and node.args.get("field"):
            raise refused("IN with a name instead of a list or a query")
        check_clauses(node, repertoire)
        if isinstance(node, exp.Join) and not is_plain_join(node):
            raise refused(f"a {node.method or node.kind} join")
        if isinstance(node, exp.Table) and not is_plain_table(node):
            raise refused("a function in the place of a table")


def check_clauses(node: exp.Expr, repertoire: Repertoire) -> None:
    """Refuse a node with a clause that is not listed."""
    allowed = CLAUSES.get(node.key)
    if allowed is None:
        return
    extra = set(filled_arguments(node)) - allowed - repertoire.clauses.get(node.key, frozenset())
    if extra:
        raise refused(f"{node.key.upper()} with {min(extra).rstrip('_').upper()}")


def is_plain_table(node: exp.Table) -> bool:
    """Tell a name, or the one function that makes rows out of numbers."""
    return isinstance(node.this, exp.Identifier | exp.GenerateSeries)


def is_function(node: exp.Expr) -> bool:
    """Tell a call, whose name is checked against the engine's own list later on."""
    return isinstance(node, exp.Func) and not isinstance(node, exp.UDTF)


def is_plain_join(join: exp.Join) -> bool:
    """Tell the joins every engine knows."""
    return join.method.upper() in JOIN_METHODS and join.kind.upper() in JOIN_KINDS


def refused(what: str, hint: str = ONLY_QUERIES) -> StatementRefusedError:
    """Say that a query may not hold this."""
    return StatementRefusedError(f"The SQL holds {what}, which is not allowed.", hint)
