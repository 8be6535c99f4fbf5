"""A throwaway PostgreSQL that holds the databases of defog-data, for benchmarks."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.throwaway_servers import ServerDatabase, execute_on_postgres, start_postgres
from sqlcoder_local.evaluation.dumps_on_server import load_dumps

READER = "reader"


@contextmanager
def postgres_with_dumps(folder: Path) -> Iterator[str]:
    """Load FOLDER/NAME/NAME.sql into a database of that name each; gives the URL without a database."""
    with start_postgres() as server:
        execute_on_postgres(server, "postgres", f"CREATE ROLE {READER} LOGIN PASSWORD '{READER}'")
        target = ServerDatabase(server=server, name="postgres", reader=READER).admin_url
        load_dumps(folder, target, reader=READER, on_loaded=lambda _name: None, is_cancelled=lambda: False)
        yield f"postgresql://{READER}:{READER}@127.0.0.1:{server.port}"
