"""The refusal of what an engine cannot say."""

from sqlcoder_local.errors import StatementRefusedError


def no_such(
    what: str, hint: str = "Put the question differently.", *, engine: str = "SQLite"
) -> StatementRefusedError:
    """Refuse what the engine cannot say instead of answering wrongly."""
    return StatementRefusedError(f"{engine} has no {what}.", hint)
