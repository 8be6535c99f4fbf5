import pytest

from sqlcoder_local.prompt.date_mentions import mentioned_dates


@pytest.mark.parametrize(
    ("question", "dates"),
    [
        ("sold on 2017-01-25", ["2017-01-25"]),
        ("sold on 25.1.2017", ["2017-01-25"]),
        ("sold on 25/01/2017", ["2017-01-25"]),
        ("sold on 3/4/2017", ["2017-04-03", "2017-03-04"]),
        ("sold on 2017/01/25", ["2017-01-25"]),
        ("after 15 January 2025", ["2025-01-15"]),
        ("on the 3rd of Sept. 2024", ["2024-09-03"]),
        ("on August 9th, 2021?", ["2021-08-09"]),
        ("between 1 January and 31 March 2024", ["2024-01-01", "2024-03-31"]),
        (
            "between 2024-05-06 10:00 and 2024-05-07",
            ["2024-05-06", "2024-05-07", "2024-05-06 10:00", "2024-05-07 10:00"],
        ),
        ("version 1.2.3", []),
        ("in room 12, 300 ships", []),
        ("the 300 longest ships in May, up to 12.5 metres", []),
    ],
)
def test_a_day_that_is_named_is_the_only_date(question, dates):
    assert list(mentioned_dates(question)) == dates


@pytest.mark.parametrize(
    "question", ["on 31 February 2024", "on 99.99.2024", "5 markets in 2024", "in maypole 3 of 2024"]
)
def test_what_is_no_day_is_not_taken_for_one(question):
    assert set(mentioned_dates(question)) >= {"2024-01-01", "2024-12-31"}


def test_each_of_two_days_keeps_its_own_year():
    assert {"1990-01-05", "1992-04-05"} <= set(mentioned_dates("between Jan 5, 1990 and 5.4.1992"))


def test_a_year_beside_a_day_of_another_year_has_bounds():
    assert {"2024-03-05", "2021-12-31"} <= set(mentioned_dates("since 5 March 2024, founded in 2021"))


@pytest.mark.parametrize(
    ("question", "dates"),
    [
        ("before 2010", {"2010-01-01", "2009-12-31", "2010-12-31", "2011-01-01", "2010"}),
        ("in June 2024", {"2024-06-01", "2024-06-30", "2024-07-01", "2024-05-31", "2024-06"}),
        ("in December 2023", {"2023-12-01", "2023-12-31", "2024-01-01", "2023-11-30"}),
        ("since 2024-01", {"2024-01-01", "2024-01-31", "2023-12-31"}),
        ("until Feb 2024", {"2024-02-29"}),
        ("on 2024-05-06 at 9:30", {"2024-05-06", "2024-05-06 09:30"}),
        ("on 2024-05-06 10:00:05", {"2024-05-06 10:00:05"}),
        ("in FY2017", {"2017-01-01"}),
    ],
)
def test_bounds_and_times_are_given_as_well(question, dates):
    assert dates <= set(mentioned_dates(question))


def test_every_date_is_named_once():
    dates = mentioned_dates("between 1 May 2024 and 31 May 2024, in 2024 or 2025")
    assert len(dates) == len(set(dates))
