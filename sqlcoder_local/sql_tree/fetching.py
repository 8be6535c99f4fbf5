"""FETCH FIRST 5 ROWS ONLY, which every engine but PostgreSQL writes LIMIT 5."""

from sqlglot import exp

from sqlcoder_local.sql_tree.build import value
from sqlcoder_local.sql_tree.no_such import no_such


def carried_fetch(node: exp.Fetch, *, engine: str) -> exp.Expr:
    """Write LIMIT, which knows neither ties nor percentages."""
    options = node.args.get("limit_options")
    if options is not None and (options.args.get("percent") or options.args.get("with_ties")):
        raise no_such("FETCH with ties or of a percentage", engine=engine)
    return exp.Limit(expression=node.args.get("count") or value(1))
