"""The refusal of what an engine cannot say."""

from sqlcoder_local.errors import StatementRefusedError


def no_such(what: str, hint: str = "Put the question differently.") -> StatementRefusedError:
    """Refuse what SQLite cannot say instead of answering wrongly."""
    return StatementRefusedError(f"SQLite has no {what}.", hint)
