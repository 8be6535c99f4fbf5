"""Keys guessed over databases whose declarations are taken away, by names alone and held against the data."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from random import Random

from sqlcoder_local.database.connect import open_database
from sqlcoder_local.profiles.guesses_in_data import with_guesses_in_data
from sqlcoder_local.prompt.guessed_keys import with_guessed_keys
from sqlcoder_local.schema import Schema

SEED = 0
DATABASES, QUICK_DATABASES = 60, 2
SECONDS_A_DATABASE = 10.0
Key = tuple[str, str, str, str]


def guessed_key_figures(folder: Path, *, is_quick: bool) -> dict[str, float | str]:
    """Precision and recall over the declared keys of one column, some databases being drawn."""
    files = sorted(folder.glob("*.sqlite"))
    drawn = Random(SEED).sample(files, min(len(files), QUICK_DATABASES if is_quick else DATABASES))  # noqa: S311
    counts: Counter[str] = Counter()
    for file in drawn:
        with open_database(str(file)) as database:
            schema = database.schema()
            declared = set(_keys(schema))
            guessed = with_guessed_keys(_without_keys(schema))
            judged = with_guesses_in_data(
                guessed, database=database, folder=None, within_seconds=SECONDS_A_DATABASE
            )
            counts["declared"] += len(declared)
            for name, found in (("names", guessed), ("data", judged)):
                counts[f"{name} made"] += len(set(_keys(found)))
                counts[f"{name} right"] += len(declared & set(_keys(found)))
            backed = [key for key, is_backed in _judged(judged) if is_backed]
            counts["backed made"] += len(backed)
            counts["backed right"] += len(declared.intersection(backed))
    return {
        "guessed_keys_databases": float(len(drawn)),
        "guessed_keys_declared": float(counts["declared"]),
    } | {
        f"guessed_keys_{figure}_{name}": counts[f"{name} right"] / max(1, counts[total])
        for name in ("names", "data", "backed")
        for figure, total in (("precision", f"{name} made"), ("recall", "declared"))
    }


def _without_keys(schema: Schema) -> Schema:
    return replace(schema, tables=tuple(replace(table, foreign_keys=()) for table in schema.tables))


def _keys(schema: Schema) -> Sequence[Key]:
    return [key for key, _ in _judged(schema)]


def _judged(schema: Schema) -> Iterator[tuple[Key, bool]]:
    """The keys of one column, in lower case, and whether the data backs them."""
    for table in schema.tables:
        for key in table.foreign_keys:
            if len(key.columns) == 1:
                names = (table.name, key.columns[0], key.referred_table, key.referred_columns[0])
                yield (names[0].lower(), names[1].lower(), names[2].lower(), names[3].lower()), key.is_backed
