"""What a model is told beside the questions of a set, and never the answer to the one that is asked."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from sqlcoder_local.errors import UsageError
from sqlcoder_local.evaluation.case import Case
from sqlcoder_local.knowledge.folder import SUFFIX, read_knowledge
from sqlcoder_local.knowledge.knowledge import NO_KNOWLEDGE, Example, Knowledge
from sqlcoder_local.profiles.profiled_columns import ShowValues
from sqlcoder_local.prompt.words import content_stems, stems_of


@dataclass(frozen=True, kw_only=True)
class Told:
    """The asker's choices; by default a model is told nothing, so that figures can be compared."""

    instructions: str = ""
    """Beside those that a question has of its own."""
    knowledge: Path | None = None
    """A folder about one database, or with a folder NAME.sqlcoder for each."""
    show_values: ShowValues = "none"

    def about(self, database: str) -> Knowledge:
        """Read what is told about a database of the set; raises UsageError."""
        if self.knowledge is None:
            return NO_KNOWLEDGE
        if not any(self.knowledge.glob(f"*{SUFFIX}")):
            return read_knowledge(self.knowledge)
        own = self.knowledge / f"{database}{SUFFIX}"
        if Path(database).name != database:
            raise UsageError(f"{database!r} is no name of a folder.", "Rename the database.")
        return read_knowledge(own) if own.is_dir() else NO_KNOWLEDGE

    def instructions_of(self, case: Case) -> str:
        """Its own, then what the asker says of all."""
        return " ".join(filter(None, (case.instructions, self.instructions)))


def without_answer(knowledge: Knowledge, case: Case) -> Knowledge:
    """Leave out every example that is the question itself in other words, or has the SQL of its answer."""
    kept = tuple(example for example in knowledge.examples if not _gives_away(example, case))
    return knowledge if len(kept) == len(knowledge.examples) else replace(knowledge, examples=kept)


def count_withheld(told: Told, cases: Sequence[Case]) -> int:
    """How many questions are asked without an example that gives their answer away; raises UsageError."""
    about = {name: told.about(name) for name in {case.database for case in cases}}
    return sum(without_answer(about[case.database], case) is not about[case.database] for case in cases)


def _gives_away(example: Example, case: Case) -> bool:
    golds = {_spelled(gold) for gold in case.golds}
    return _content(example.question) == _content(case.question) or _spelled(example.sql) in golds


def _content(question: str) -> frozenset[str]:
    """The words that carry meaning; of a question that has none, all."""
    return content_stems(question) or frozenset(stems_of(question))


def _spelled(sql: str) -> str:
    """Compare SQL whatever its white space, case and last semicolon."""
    return "".join(sql.lower().split()).rstrip(";")
