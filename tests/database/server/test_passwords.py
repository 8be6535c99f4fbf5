import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import NoKeyringError

from sqlcoder_local.database.server.keyring_passwords import forget_password, keep_password
from sqlcoder_local.database.server.passwords import PasswordSource, password_of
from sqlcoder_local.database.server.url import parsed_url
from sqlcoder_local.errors import DatabaseOpenError, UsageError

NOTHING_SAID = PasswordSource()
POSTGRES, MYSQL = parsed_url("postgresql://me@db/a"), parsed_url("mysql://me@db/a")


class MemoryKeyring(KeyringBackend):
    """A keyring that lasts as long as a test."""

    priority = 1

    def __init__(self):
        super().__init__()
        self.kept = {}

    def get_password(self, service, username):
        return self.kept.get((service, username))

    def set_password(self, service, username, password):
        self.kept[service, username] = password

    def delete_password(self, service, username):
        del self.kept[service, username]


@pytest.fixture
def memory_keyring():
    before = keyring.get_keyring()
    keyring.set_keyring(MemoryKeyring())
    yield keyring.get_keyring()
    keyring.set_keyring(before)


@pytest.mark.parametrize(
    ("url", "environment", "password"),
    [
        (parsed_url("postgresql://me:inurl@db/a"), {"PGPASSWORD": "other"}, "inurl"),
        (parsed_url("postgresql://me:@db/a"), {"PGPASSWORD": "other"}, ""),
        (POSTGRES, {"PGPASSWORD": "pg", "MYSQL_PWD": "my"}, "pg"),
        (MYSQL, {"PGPASSWORD": "pg", "MYSQL_PWD": "my"}, "my"),
        (MYSQL, {}, None),
        (POSTGRES, {"PGPASSWORD": "pg", "SQLCODER_PASSWORD_COMMAND": "echo command"}, "command"),
    ],
)
def test_the_nearest_source_wins(url, environment, password):
    assert password_of(url, NOTHING_SAID, environment) == password


def test_a_command_is_split_as_a_shell_would_and_only_its_first_line_counts():
    source = PasswordSource(command="printf '%s\\n' 'a  b$HOME' second")
    assert password_of(POSTGRES, source, {}) == "a  b$HOME"


@pytest.mark.parametrize("command", ["false", "true", "sh -c 'echo S3cret; exit 3'"])
def test_a_command_that_gives_no_password_is_told_without_what_it_said(command):
    with pytest.raises(DatabaseOpenError, match="gave no password") as failure:
        password_of(POSTGRES, PasswordSource(command=command), {})
    assert "S3cret" not in str(failure.value)


@pytest.mark.parametrize("command", ["no-such-program-here", "'unfinished", " "])
def test_a_command_that_cannot_run_is_told(command):
    with pytest.raises(UsageError, match="cannot be run"):
        password_of(POSTGRES, PasswordSource(command=command), {})


def test_the_keyring_keeps_gives_and_forgets(memory_keyring):
    source = PasswordSource(is_in_keyring=True)
    keep_password(POSTGRES, "k")
    assert password_of(POSTGRES, source, {"PGPASSWORD": "pg"}) == "k"
    forget_password(POSTGRES)
    forget_password(POSTGRES)
    assert memory_keyring.kept == {}
    with pytest.raises(DatabaseOpenError, match="holds no password"):
        password_of(POSTGRES, source, {})


def test_a_system_without_a_keyring_is_told(monkeypatch):
    def refuse(*_arguments):
        raise NoKeyringError("No recommended backend was available")

    monkeypatch.setattr(keyring, "get_password", refuse)
    with pytest.raises(UsageError, match="No recommended backend"):
        password_of(POSTGRES, PasswordSource(is_in_keyring=True), {})


def test_passwords_in_the_drivers_own_files_are_used(make_database, opened, tmp_path, monkeypatch):
    made = make_database("CREATE TABLE t (a int)")
    monkeypatch.setenv("HOME", str(tmp_path))
    for name, text in (
        (".pgpass", f"127.0.0.1:{made.server.port}:{made.name}:{made.reader}:{made.reader}\n"),
        (".my.cnf", f"[client]\nuser=nobody\npassword={made.reader}\n"),
    ):
        (tmp_path / name).write_text(text)
        (tmp_path / name).chmod(0o600)
    monkeypatch.setenv("PGPASSFILE", str(tmp_path / ".pgpass"))
    url = made.reader_url.replace(f":{made.reader}@", "@")
    assert opened(url).run("SELECT count(*) FROM t").rows == ((0,),)


def test_a_password_of_many_scripts_reaches_the_server(make_database, opened):
    made = make_database("CREATE TABLE t (a int)")
    password = "pä/ss:w@rd😀'%"  # noqa: S105
    quoted = password.replace("'", "''")
    made.execute(
        f"ALTER ROLE {made.reader} PASSWORD '{quoted}'"
        if made.server.kind == "postgres"
        else f"ALTER USER {made.reader}@'%' IDENTIFIED BY '{quoted}'"
    )
    url = made.url(made.reader, "p%C3%A4%2Fss%3Aw%40rd%F0%9F%98%80%27%25")
    assert opened(url).run("SELECT count(*) FROM t").rows == ((0,),)
