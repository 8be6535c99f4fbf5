"""Looks at what a PostgreSQL role may do besides reading."""

from collections.abc import Callable, Sequence
from typing import Any, Final

from sqlcoder_local.database.server.powers import Powers

POWERS: Final = """
    SELECT r.rolname, r.rolsuper, r.rolbypassrls, r.rolreplication,
           ARRAY(SELECT p.rolname FROM pg_catalog.pg_roles AS p
                 WHERE p.rolname IN ('pg_read_server_files', 'pg_write_server_files',
                                     'pg_execute_server_program', 'pg_write_all_data')
                   AND NOT r.rolsuper AND pg_catalog.pg_has_role(p.oid, 'MEMBER')
                 ORDER BY p.rolname)::text[],
           (SELECT count(*) FROM pg_catalog.pg_class AS c
            JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
            WHERE c.relkind IN ('r', 'p', 'm', 'f')
              AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
              AND NOT r.rolsuper AND pg_catalog.pg_has_role(c.relowner, 'MEMBER')),
           NOT r.rolsuper AND EXISTS (SELECT FROM pg_catalog.pg_database AS d
                   WHERE d.datname = current_database() AND pg_catalog.pg_has_role(d.datdba, 'MEMBER')),
           (SELECT count(*) FROM pg_catalog.pg_class AS c
            JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
            WHERE c.relkind IN ('r', 'p', 'f') AND NOT c.relispartition
              AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
              AND pg_catalog.has_schema_privilege(n.oid, 'USAGE')
              AND (pg_catalog.has_table_privilege(c.oid, 'INSERT, UPDATE, DELETE, TRUNCATE')
                   OR pg_catalog.has_any_column_privilege(c.oid, 'INSERT, UPDATE'))),
           quote_ident(current_database()),
           ARRAY(SELECT quote_ident(n.nspname) FROM pg_catalog.pg_namespace AS n
                 WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
                   AND pg_catalog.has_schema_privilege(n.oid, 'USAGE')
                 ORDER BY n.nspname)
    FROM pg_catalog.pg_roles AS r WHERE r.rolname = current_user
"""


def powers_of(fetch: Callable[[str], Sequence[tuple[Any, ...]]]) -> Powers | None:
    """Say what the current role may do besides reading."""
    (row,) = fetch(POWERS)
    name, is_super, bypasses, replicates, roles, owned, owns_database, written, database, schemas = row
    claims = (
        *(["is a superuser"] if is_super else []),
        *(["passes row-level security"] if bypasses and not is_super else []),
        *(["may copy the whole server"] if replicates and not is_super else []),
        *(f"is a member of {role}" for role in roles),
        *([f"owns {_counted(owned)}"] if owned else []),
        *(["owns the database"] if owns_database else []),
    )
    writes = (f"may write to {_counted(written)}",) if written else ()
    if not claims and not writes:
        return None
    return Powers(role=name, claims=claims, writes=writes, script=grant_script(database, schemas))


def _counted(tables: int) -> str:
    return "1 table" if tables == 1 else f"{tables} tables"


def grant_script(database: str, schemas: Sequence[str]) -> str:
    """Write what makes a role that may only read, for the owner of the tables to run."""
    named = ", ".join(schemas) or "public"
    return (
        "CREATE ROLE sqlcoder_reader LOGIN PASSWORD '...';"
        f" GRANT CONNECT ON DATABASE {database} TO sqlcoder_reader;"
        f" GRANT USAGE ON SCHEMA {named} TO sqlcoder_reader;"
        f" GRANT SELECT ON ALL TABLES IN SCHEMA {named} TO sqlcoder_reader;"
        f" ALTER DEFAULT PRIVILEGES IN SCHEMA {named} GRANT SELECT ON TABLES TO sqlcoder_reader;"
        " ALTER ROLE sqlcoder_reader SET default_transaction_read_only = on;"
    )
