"""The refusal of what an engine cannot say."""

from sqlcoder_local.errors import StatementRefusedError


def no_such(what: str, hint: str = "", *, engine: str = "SQLite") -> StatementRefusedError:
    """Refuse what the engine cannot say instead of answering wrongly; whoever asked is told what to do."""
    return StatementRefusedError(f"{engine} has no {what}.", hint)
