"""What one engine may be asked to compute: whatever is not listed is refused."""

from collections.abc import Mapping
from dataclasses import dataclass, field


def words(*groups: str) -> frozenset[str]:
    """Split lists of words."""
    return frozenset(word for group in groups for word in group.split())


@dataclass(frozen=True, kw_only=True)
class Repertoire:
    """The parts of speech, functions and types that only compute from what they are given."""

    engine: str
    """As the user knows it."""
    structure: frozenset[str]
    """Kinds of nodes beyond those of every engine."""
    functions: frozenset[str]
    """By the parser's name for them."""
    named: frozenset[str]
    """By their own name, where the parser has none for them."""
    types: frozenset[str]
    clauses: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Clauses beyond those of every engine, by kind of node."""
    missing: Mapping[str, str] = field(default_factory=dict)
    """Kinds of nodes this engine has nothing for, in words."""


EVERYWHERE = words(
    "abs acos asin atan atan2 avg ceil chr coalesce concat concatws cos count cumedist currentdate",
    "currenttime currenttimestamp date degrees denserank exp firstvalue floor greatest groupconcat hex",
    "jsonarrayagg jsonextract jsonextractscalar jsonobject jsonobjectagg jsonpath jsonpathkey",
    "jsonpathroot jsonpathsubscript jsontype lag lastvalue lead least length ln log lower max min mod",
    "nthvalue ntile nullif percentrank pi pow radians rand rank replace round rownumber sign sin sqrt",
    "strposition substring sum tan timetostr trim trunc upper",
)
"""Functions that every engine has, if under another name."""

ON_SERVERS = words(
    "anyvalue arrayagg ascii bitwiseandagg bitwiseoragg bitwisexoragg cot extract grouping initcap",
    "jsonarray jsonkeys left localtime localtimestamp md5 pad regexplike regexpreplace repeat reverse",
    "right space stddev stddevpop stddevsamp strtodate unixtotime variance variancepop",
)
"""Functions of PostgreSQL, DuckDB and MySQL that SQLite lacks."""
