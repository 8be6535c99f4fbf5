"""Every error raised on purpose, each with the exit code it becomes.

SqlcoderError
├── SqlFailedError            1   the database refused or could not finish the SQL
├── WorkerStoppedError        1   a process that worked for this one has died
├── UsageError                2   an option, a question, a setting that cannot be used
│   └── ModelFileError        2   a model file that is missing, damaged or not supported
├── DatabaseOpenError         3   the database cannot be opened or read
├── QueryTimeoutError         4   the time limit was reached
├── DeclinedError             5   the model says that the schema does not hold the answer
├── StatementRefusedError     6   the SQL is not one read-only query over known names
│   └── UnknownNameError      6   a name in the SQL that means no table or column, or several
├── HubError                  7   the model hub is not reached, refuses, or sends something else
├── EndpointError             8   a server of models is not reached, refuses, or breaks off
└── CancelledError          130   stopped by the user
"""

from typing import ClassVar


class SqlcoderError(Exception):
    """Something the user can read and act on: what is wrong, and what to do."""

    exit_code: ClassVar[int] = 1

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".strip()


class SqlFailedError(SqlcoderError):
    """The database refused or could not finish the SQL."""

    exit_code = 1


class WorkerStoppedError(SqlcoderError):
    """A process that worked for this one has died, and is started anew when it is needed."""

    exit_code = 1


class UsageError(SqlcoderError):
    """An option, a question or a setting that cannot be used."""

    exit_code = 2


class ModelFileError(UsageError):
    """A model file that is missing, damaged or of a kind llama.cpp does not run."""


class DatabaseOpenError(SqlcoderError):
    """The database cannot be opened or read."""

    exit_code = 3


class QueryTimeoutError(SqlcoderError):
    """The time limit was reached."""

    exit_code = 4


class DeclinedError(SqlcoderError):
    """The model says that this schema does not hold the answer."""

    exit_code = 5


class StatementRefusedError(SqlcoderError):
    """The SQL is not one read-only query over the names of the schema."""

    exit_code = 6


class HubError(SqlcoderError):
    """The model hub is not reached, refuses, or sends something else than it says."""

    exit_code = 7


class EndpointError(SqlcoderError):
    """A server of models is not reached, refuses, or breaks off in the middle of an answer."""

    exit_code = 8


class UnknownNameError(StatementRefusedError):
    """A name in the SQL means no table or column of the schema, or may mean several."""


class CancelledError(SqlcoderError):
    """The user stopped the work."""

    exit_code = 130
