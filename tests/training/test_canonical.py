import pytest

from sqlcoder_local.schema import Column, ForeignKey, Schema, Table
from training.canonical import canonical_sql

SCHOOL = Schema(
    tables=(
        Table(name="pupils", columns=(Column(name="id"), Column(name="name"), Column(name="class_id"))),
        Table(
            name="prizes",
            columns=(Column(name="pupil_id"), Column(name="title")),
            foreign_keys=(
                ForeignKey(columns=("pupil_id",), referred_table="pupils", referred_columns=("id",)),
            ),
        ),
    )
)


@pytest.mark.parametrize(
    ("written", "canonical"),
    [
        ("SELECT name FROM pupils AS p WHERE p.id = 3", "SELECT pupils.name FROM pupils WHERE pupils.id = 3"),
        (
            "SELECT T1.name FROM pupils T1 JOIN prizes T2 ON T1.id = T2.pupil_id",
            "SELECT pupils.name FROM pupils JOIN prizes ON prizes.pupil_id = pupils.id",
        ),
        (
            "SELECT name FROM pupils WHERE id NOT IN (SELECT pupil_id FROM prizes)",
            (
                "SELECT pupils.name FROM pupils WHERE pupils.id NOT IN"
                " (SELECT prizes.pupil_id FROM prizes WHERE prizes.pupil_id IS NOT NULL)"
            ),
        ),
        (
            "SELECT name FROM pupils WHERE id NOT IN (SELECT pupil_id FROM prizes WHERE title = 'best')",
            (
                "SELECT pupils.name FROM pupils WHERE pupils.id NOT IN (SELECT prizes.pupil_id FROM prizes"
                " WHERE prizes.title = 'best' AND prizes.pupil_id IS NOT NULL)"
            ),
        ),
        (
            "SELECT name FROM pupils WHERE id IN (SELECT pupil_id FROM prizes)",
            "SELECT pupils.name FROM pupils WHERE pupils.id IN (SELECT prizes.pupil_id FROM prizes)",
        ),
    ],
)
def test_sql_is_rewritten_as_the_starter_model_writes_it(written, canonical):
    assert canonical_sql(written, SCHOOL) == canonical
