"""A throwaway PostgreSQL that holds the databases of defog-data, for benchmarks."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.throwaway_servers import POSTGRES_READER, execute_on_postgres, start_postgres

READER = "reader"


@contextmanager
def postgres_with_dumps(folder: Path) -> Iterator[str]:
    """Load FOLDER/NAME/NAME.sql into a database of that name each; gives the URL without a database."""
    with start_postgres() as server:
        for place, script in enumerate(sorted(folder.glob("*/*.sql"))):
            execute_on_postgres(server, "postgres", f"CREATE DATABASE {script.stem}")
            execute_on_postgres(server, script.stem, script.read_text(encoding="utf-8"))
            grants = POSTGRES_READER.format(reader=READER)
            # A role belongs to the whole server, so only the first database makes it.
            execute_on_postgres(server, script.stem, grants if place == 0 else grants.partition(";")[2])
        yield f"postgresql://{READER}:{READER}@127.0.0.1:{server.port}"
