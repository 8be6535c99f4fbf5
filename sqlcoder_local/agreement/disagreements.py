"""Where SQL and the words of its question disagree, counted one by one."""

import re
from collections.abc import Callable, Iterator, Mapping

from sqlglot import exp

from sqlcoder_local.agreement.query_parts import Name, QueryParts, comparison_of, name_of, names_in
from sqlcoder_local.agreement.question_words import QuestionWords
from sqlcoder_local.prompt.words import stems_of

SAID_BY_SQL: Mapping[str, Callable[[QueryParts], bool]] = {
    "average": lambda query: query.has(exp.Avg),
    "ratio": lambda query: query.has(exp.Div),
    "distinct": lambda query: query.has(exp.Distinct),
    "negation": lambda query: (
        query.has(exp.Not, exp.NEQ, exp.Except, exp.Is) or any(join.side for join in query.each(exp.Join))
    ),
    "both": lambda query: query.has(exp.Intersect) or len(query.each(exp.In)) > 1,
    "more": lambda query: query.has(exp.GT, exp.GTE, exp.Between),
    "less": lambda query: query.has(exp.LT, exp.LTE, exp.Between),
    "limit": lambda query: query.has(exp.Limit, exp.Max, exp.Min),
    "total": lambda query: query.has(exp.Sum),
    "count": lambda query: query.has(exp.Count, exp.Sum),
    "past": lambda query: query.has(exp.CurrentDate),
}
"""What of ASKED a query does."""
YEAR = re.compile(r"1[5-9]\d\d|20\d\d")
OF_TIME = frozenset("year date time born built sinc found".split())
IDENTIFIER = re.compile(r"(?:^|_)id$|(?<=[a-z])I[dD]$", re.IGNORECASE)
COUNTED_BY = frozenset("year id month code no number age day".split())
"""Stems of numbers that people group by."""
DATE_OR_SPAN = re.compile(r"[\d\-: ]+|\d+ \w+")


def disagreements(words: QuestionWords, query: QueryParts) -> Iterator[tuple[str, float]]:
    """Give what is amiss with a query by name, and how much of it; a name may come several times."""
    for asked, is_said in SAID_BY_SQL.items():
        if is_said(query) != (asked in words.asks_for):
            yield f"no_{asked}" if asked in words.asks_for else f"needless_{asked}", 1
    yield from _of_names(words, query)
    yield from _of_values(words, query)
    yield from _of_numbers(words, query)
    yield from _of_selected(words, query)
    yield from _of_direction(words, query)


def _of_names(words: QuestionWords, query: QueryParts) -> Iterator[tuple[str, float]]:
    used = {part for table in query.tables for part in stems_of(table)}
    used |= {part for _, column in query.columns for part in stems_of(column)}
    yield "word_unused", len(words.content & words.names - used)
    named = {table for table, _ in query.columns}
    supported = {
        table
        for table, column in query.columns
        if _is_said(words, (table, column)) or (table, column) in query.beside_texts
    }
    yield (
        "table_unasked",
        sum(1 for table in query.tables - supported if words.stems.isdisjoint(stems_of(table))),
    )
    if len(query.tables) > 1:
        yield "table_idle", len(query.tables - named)
    yield "table_not_joined", len(named - query.tables)
    yield "key_ahead", query.keys_ahead
    yield "measure_unasked", sum(1 for column in query.computed if not _is_meant(words, name_of(column)))


def _of_values(words: QuestionWords, query: QueryParts) -> Iterator[tuple[str, float]]:
    named = {part for table in query.tables for part in stems_of(table)}
    named |= {part for column in query.each(exp.Column) for part in stems_of(column.name)}
    texts = [text.strip("%").casefold() for text in query.texts]
    yield (
        "value_left_out",
        sum(
            1
            for value in words.values
            if not named.issuperset(stems_of(value))
            and not any(value in text or (text and text in value) for text in texts)
        ),
    )
    unheld = [
        text
        for text in query.texts
        if text.strip("%").casefold() not in words.values and not DATE_OR_SPAN.fullmatch(text)
    ]
    yield "name_as_value", sum(1 for text in unheld if not words.names.isdisjoint(stems_of(text)))
    yield "word_as_value", sum(1 for text in unheld if text == text.lower())


def _of_numbers(words: QuestionWords, query: QueryParts) -> Iterator[tuple[str, float]]:
    in_texts = " ".join(query.texts)
    yield (
        "number_left_out",
        sum(
            1
            for number in words.numbers - query.numbers
            if not re.search(rf"(?<!\d){re.escape(number)}(?!\d)", in_texts)
        ),
    )
    for literal in query.each(exp.Literal):
        if not literal.is_string and literal.this.isdecimal():
            yield from _of_number(words, query, literal)


def _of_number(words: QuestionWords, query: QueryParts, literal: exp.Literal) -> Iterator[tuple[str, float]]:
    is_year = YEAR.fullmatch(literal.this) is not None
    test = comparison_of(literal)
    if isinstance(literal.parent, exp.Limit) or test is None:
        yield "year_elsewhere", float(is_year and isinstance(literal.parent, exp.Limit))
        return
    columns = list(names_in(test))
    parts = {part for column in columns for part in stems_of(column.name)}
    is_of_time = (
        parts & OF_TIME or test.find(exp.Extract) or "date" in map(words.kinds.get, map(name_of, columns))
    )
    yield "year_elsewhere", float(is_year and not is_of_time)
    beside = words.beside.get(literal.this)
    if beside is None:
        return
    if test.find(exp.Count):
        counted = {part for table in query.tables for part in stems_of(table)}
        yield "count_far_from_number", float(counted.isdisjoint(beside))
    else:
        yield "number_elsewhere", float(parts.isdisjoint(beside | words.measured))


def _of_selected(words: QuestionWords, query: QueryParts) -> Iterator[tuple[str, float]]:
    selected = query.selected
    columns = [one for one in selected if isinstance(one, exp.Column)]
    yield "id_unasked", float("id" not in words.stems and any(IDENTIFIER.search(one.name) for one in columns))
    are_fixed = len(columns) == len(selected) > 0 and all(name_of(one) in query.fixed for one in columns)
    yield "only_what_is_given", float(are_fixed)
    yield "all_columns", float(any(isinstance(one.this, exp.Star) for one in columns))
    yield "grouped_by_measure", float(any(_is_measure(words, column) for column in query.grouped))


def _of_direction(words: QuestionWords, query: QueryParts) -> Iterator[tuple[str, float]]:
    if words.direction is None or not query.ordered:
        return
    is_right = any(end == _wanted_end(words, column) for end, column in query.ordered)
    yield ("direction" if is_right else "other_direction"), 1


def _wanted_end(words: QuestionWords, column: exp.Column | None) -> str:
    """The oldest have the least date and the greatest age."""
    if words.direction in ("most", "least", None):
        return words.direction or ""
    is_date = column is not None and (
        words.kinds.get(name_of(column)) == "date"
        or not {"birth", "dob", *OF_TIME}.isdisjoint(stems_of(column.name))
    )
    return "least" if is_date == (words.direction == "oldest") else "most"


def _is_measure(words: QuestionWords, column: exp.Column) -> bool:
    is_number = words.kinds.get(name_of(column)) == "number"
    return is_number and COUNTED_BY.isdisjoint(stems_of(column.name))


def _is_said(words: QuestionWords, name: Name) -> bool:
    table, column = name
    own = [part for part in stems_of(column) if part not in stems_of(table)] or list(stems_of(column))
    return not words.stems.isdisjoint(own)


def _is_meant(words: QuestionWords, name: Name) -> bool:
    return _is_said(words, name) or not words.measured.isdisjoint(stems_of(name[1]))
