import pytest

from sqlcoder_local.database.mysql.role import claims_of, grant_script


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
