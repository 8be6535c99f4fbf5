"""What the model would see for a question, found out without asking it."""

from sqlcoder_local.answer import AskOptions
from sqlcoder_local.asking import asked_question
from sqlcoder_local.database.database import Database
from sqlcoder_local.engine.engine import Engine
from sqlcoder_local.prompt.prompt import Prompt
from tui.chosen_tables import ChosenTables
from tui.outlook import Outlook


def foreseen(question: str, *, database: Database, engine: Engine, options: AskOptions) -> Outlook:
    """Write the prompt as asking would, and count its tokens; raises UsageError where it fits nowhere."""
    asked = asked_question(question, database=database, engine=engine, options=options)
    prompt = asked.request.prompt
    return outlook(question, prompt, engine.count_tokens(prompt), engine=engine, options=options)


def outlook(question: str, prompt: Prompt, tokens: int, *, engine: Engine, options: AskOptions) -> Outlook:
    """Tell of a prompt what a person wants to know."""
    return Outlook(
        question=question,
        chosen=ChosenTables(
            pinned=frozenset(options.pinned_tables), dropped=frozenset(options.excluded_tables)
        ),
        tables_sent=frozenset(prompt.tables_sent),
        table_count=len(prompt.tables_sent) + len(prompt.tables_left_out),
        tokens=tokens,
        context_size=engine.context_size,
    )
