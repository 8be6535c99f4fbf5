"""Groups of commands: each is listed with its whole first sentence, and one that is mistyped is guessed."""

from difflib import get_close_matches

import click

LONGEST_SUMMARY = 200
LEAST_LIKENESS = 0.6


class CommandGroup(click.Group):
    """A group whose list cuts nothing off."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find what was typed, or say what is likely meant."""
        if self.get_command(ctx, args[0]) is None and (near := self._nearest(ctx, args[0])):
            ctx.fail(f"No such command {args[0]!r}. Is {near} meant?")
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands, each with a sentence."""
        commands = [(name, self.get_command(ctx, name)) for name in self.list_commands(ctx)]
        told = [(name, command.get_short_help_str(LONGEST_SUMMARY)) for name, command in commands if command]
        with formatter.section("Commands"):
            formatter.write_dl(told)

    def _nearest(self, ctx: click.Context, typed: str) -> str:
        near = get_close_matches(typed, self.list_commands(ctx), n=1, cutoff=LEAST_LIKENESS)
        return near[0] if near else ""
