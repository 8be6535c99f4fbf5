import pytest

from sqlcoder_local.database.mysql.role import claims_of, grant_script, writes_of


@pytest.mark.parametrize(
    ("grant", "claims"),
    [
        ("GRANT USAGE ON *.* TO `me`@`%` IDENTIFIED BY PASSWORD '*1'", []),
        ("GRANT SELECT, SHOW VIEW ON `shop`.* TO `me`@`%`", []),
        ("GRANT SELECT (`a`, `b`) ON `shop`.`drop` TO `me`@`%`", []),
        ("GRANT `reader` TO `me`@`%`", []),
        ("GRANT SELECT, FILE ON *.* TO `me`@`%`", ["may read and write files of the server"]),
        ("GRANT SUPER ON *.* TO `me`@`%` WITH GRANT OPTION", ["has the privilege SUPER"]),
        ("GRANT ALL PRIVILEGES ON *.* TO `root`@`localhost`", ["has all privileges on the server"]),
        ("GRANT ALL PRIVILEGES ON `shop`.* TO `me`@`%`", ["has all privileges on `shop`.*"]),
        ("GRANT SELECT, INSERT, DROP ON `shop`.* TO `me`@`%`", ["may drop tables of `shop`.*"]),
        ("GRANT ALTER ON *.* TO `me`@`%`", ["may change tables of every database"]),
    ],
)
def test_what_a_grant_gives_besides_reading_is_told(grant, claims):
    assert claims_of(grant) == claims


def test_the_name_of_the_database_is_quoted_in_the_script():
    assert "ON `a``b`.* TO" in grant_script("a`b")


@pytest.mark.parametrize(
    ("grant", "writes"),
    [
        ("GRANT SELECT, SHOW VIEW ON `shop`.* TO `me`@`%`", []),
        ("GRANT SELECT (`insert`, `update`) ON `shop`.`t` TO `me`@`%`", []),
        ("GRANT SELECT, UPDATE (`a`, `b`) ON `shop`.`t` TO `me`@`%`", ["may write to `shop`.`t`"]),
        ("GRANT SELECT, DELETE ON *.* TO `me`@`%`", ["may write to every database"]),
    ],
)
def test_what_a_grant_lets_be_written_is_told(grant, writes):
    assert writes_of(grant) == writes


def test_a_user_who_may_write_is_taken_with_a_note(make_mysql, opened):
    made = make_mysql("CREATE TABLE t (a int)")
    assert opened(made.reader_url).notes == ()
    made.execute(f"GRANT INSERT ON {made.name}.t TO {made.reader}")
    (note,) = opened(made.reader_url).notes
    assert note.startswith(
        f"The role {made.reader}@% may write to `{made.name}`.`t`, though nothing here does."
    )
    assert f"GRANT SELECT, SHOW VIEW ON `{made.name}`.*" in note
    assert "\n" not in note
