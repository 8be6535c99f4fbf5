"""What came of one question."""

from dataclasses import asdict, dataclass, fields
from typing import Any, Final, Literal, Self, get_args

Status = Literal[
    "right",
    "wrong",
    "not_parsed",
    "not_bound",
    "refused",
    "failed",
    "timed_out",
    "declined",
    "gold_failed",
]
STATUSES: Final[tuple[Status, ...]] = get_args(Status)
UNANSWERABLE: Final = "unanswerable"


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """One question answered and scored."""

    number: int
    question: str
    database: str
    category: str
    hardness: str
    """Of the first gold query; 'unanswerable' where there is none."""
    status: Status
    """'wrong' brought other rows, or answered what cannot be answered; 'gold_failed' counts for nothing."""
    sql: str
    """As it ran; where it did not, as the model wrote it."""
    error: str = ""
    """Why it did not run, in a sentence."""
    seconds: float
    """From the question to the rows."""
    generate_seconds: float = 0.0
    generated_tokens: int = 0
    prompt_tokens: int = 0

    @property
    def is_right(self) -> bool:
        """Tell whether the answer counts as right."""
        return self.status == "right"

    @property
    def is_scored(self) -> bool:
        """Tell whether the answer counts at all."""
        return self.status != "gold_failed"

    def as_record(self) -> dict[str, Any]:
        """Lay it out for JSON."""
        return asdict(self)

    @classmethod
    def of_record(cls, record: object) -> Self:
        """Take what as_record gave; raises ValueError for anything else."""
        if not isinstance(record, dict) or set(record) != {field.name for field in fields(cls)}:
            raise ValueError("it is not an outcome of this version")
        if record["status"] not in STATUSES or not isinstance(record["number"], int):
            raise ValueError("its status or number is not one")
        return cls(**record)
