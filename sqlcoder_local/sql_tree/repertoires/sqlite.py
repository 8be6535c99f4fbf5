"""What SQLite may be asked: the functions that read their arguments and nothing else."""

from typing import Final

from sqlcoder_local.sql_tree.repertoires.repertoire import EVERYWHERE, Repertoire, words

SQLITE: Final = Repertoire(
    engine="SQLite",
    structure=frozenset(),
    functions=EVERYWHERE
    | words(
        "acosh asinh atanh cosh logicaland logicalor regexplike sinh soundex tanh tsordstodate",
        "tsordstotimestamp typeof unicode",
    ),
    named=words(
        "bm25 date datetime highlight instr json json_array json_array_length json_quote json_valid",
        "julianday likely max min mod octet_length quote round rtrim snippet strftime substr time",
        "timediff total unixepoch unlikely",
    ),
    types=words(
        "BIGINT DATE DATETIME DECIMAL DOUBLE INT TEXT TIME TIMESTAMP",
    ),
    missing={
        "interval": "intervals",
        "array": "arrays",
        "any": "ANY",
        "all": "ALL",
        "withingroup": "ordered aggregates such as PERCENTILE_CONT",
        "similarto": "SIMILAR TO",
        "fetch": "FETCH",
        "lateral": "LATERAL",
        "rollup": "ROLLUP",
        "cube": "CUBE",
        "groupingsets": "GROUPING SETS",
        "values": "VALUES in FROM",
        "unnest": "UNNEST",
        "generateseries": "GENERATE_SERIES",
        "explodinggenerateseries": "GENERATE_SERIES",
    },
)
