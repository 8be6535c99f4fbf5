import pytest

from sqlcoder_local.database.server.connect import open_server
from sqlcoder_local.errors import DatabaseOpenError

SCRIPT = 'CREATE SCHEMA "Old Sales"; CREATE TABLE t (a int); CREATE TABLE "Old Sales".u (a int)'


@pytest.mark.parametrize(
    ("change", "claim"),
    [
        ("ALTER ROLE {0} SUPERUSER", "is a superuser"),
        ("ALTER ROLE {0} BYPASSRLS", "passes row-level security"),
        ("ALTER ROLE {0} REPLICATION", "may copy the whole server"),
        ("GRANT pg_read_server_files TO {0}", "is a member of pg_read_server_files"),
        ("GRANT pg_write_server_files TO {0}", "is a member of pg_write_server_files"),
        ("GRANT pg_execute_server_program TO {0}", "is a member of pg_execute_server_program"),
        ("GRANT pg_write_all_data TO {0}", "is a member of pg_write_all_data"),
        ("ALTER TABLE t OWNER TO {0}", "owns 1 table"),
        ("CREATE ROLE o{0}; ALTER TABLE t OWNER TO o{0}; GRANT o{0} TO {0}", "owns 1 table"),
        ("ALTER DATABASE {1} OWNER TO {0}", "owns the database"),
    ],
)
def test_a_role_that_may_more_than_read_is_refused_in_words(make_postgres, change, claim):
    made = make_postgres(SCRIPT)
    made.execute(change.format(made.reader, made.name))
    with pytest.raises(DatabaseOpenError) as refusal:
        open_server(made.reader_url)
    assert f"The role {made.reader} {claim}" in refusal.value.message
    assert 'GRANT USAGE ON SCHEMA "Old Sales", public' in refusal.value.hint


def test_a_role_that_may_only_read_is_taken(make_postgres, opened):
    made = make_postgres(SCRIPT)
    made.execute(f"GRANT pg_monitor, pg_read_all_data TO {made.reader}")
    assert opened(made.reader_url).notes == ()


@pytest.mark.parametrize(
    ("grant", "claim"),
    [
        ("GRANT INSERT ON t TO {0}", "may write to 1 table"),
        ("GRANT UPDATE (a) ON t TO {0}", "may write to 1 table"),
        ('GRANT TRUNCATE ON ALL TABLES IN SCHEMA public, "Old Sales" TO {0}', "may write to 2 tables"),
    ],
)
def test_a_role_that_may_write_is_taken_with_a_note(make_postgres, opened, grant, claim):
    made = make_postgres(SCRIPT)
    made.execute(grant.format(made.reader))
    (note,) = opened(made.reader_url).notes
    assert note.startswith(
        f"The role {made.reader} {claim}, though nothing here does. A role that may only read:"
    )
    assert 'GRANT SELECT ON ALL TABLES IN SCHEMA "Old Sales", public' in note
    assert "\n" not in note
