"""sqlcoder-local grammar: what SQL a model may write for a database, as other programs read it."""

import click

from sqlcoder_local.cli.messages import Messages
from sqlcoder_local.grammar.gbnf import to_gbnf
from sqlcoder_local.grammar.lark import to_lark
from sqlcoder_local.grammar.schema_grammar import schema_grammar, writable_names
from sqlcoder_local.grammar.select_grammar import PROFILES, Profile

PRINTERS = {"gbnf": to_gbnf, "lark": to_lark}


@click.command()
@click.argument("database")
@click.option(
    "--format",
    "notation",
    type=click.Choice(tuple(PRINTERS)),
    default="gbnf",
    show_default=True,
    help="For llama.cpp, or for llguidance.",
)
@click.option(
    "--profile",
    type=click.Choice(PROFILES),
    default="general",
    show_default=True,
    help="With aliases and bare columns, or with columns behind their table's name only.",
)
@click.pass_obj
def grammar(messages: Messages, database: str, notation: str, profile: Profile) -> None:
    """Print the grammar that the SQL for DATABASE must follow."""
    # Deferred: --help needs no database driver.
    from sqlcoder_local.database.connect import open_database  # noqa: PLC0415

    with open_database(database) as opened:
        schema = opened.schema()
    click.echo(PRINTERS[notation](schema_grammar(schema, profile)), nl=False)
    for name in writable_names(schema).left_out:
        messages.note(f"The name {name!r} cannot be written in SQL and is left out.")
