"""The door of the program: arguments in, an exit code out, and every error told in one line."""

import io
import os
import sys
from pathlib import Path

from sqlcoder_local.errors import CancelledError, SqlcoderError, UsageError

BROKEN_PIPE_EXIT_CODE = 141
"""What a shell reports of a program whose reader went away: 128 + SIGPIPE."""


def main() -> None:
    """Run the program and end the process."""
    sys.exit(run(sys.argv[1:]))


def run(arguments: list[str]) -> int:
    """Run one command; gives its exit code."""
    try:
        _prepare_streams()
        return _invoke_telling_errors(arguments)
    except BrokenPipeError:
        _forget_stdout()
        return BROKEN_PIPE_EXIT_CODE
    except (KeyboardInterrupt, CancelledError):
        sys.stderr.write("interrupted\n")
        return CancelledError.exit_code


def _invoke_telling_errors(arguments: list[str]) -> int:
    # Deferred: from here on Ctrl-C is answered in one line, while the libraries are imported too.
    from sqlcoder_local.cli.messages import Messages  # noqa: PLC0415
    from sqlcoder_local.cli.program import invoke  # noqa: PLC0415

    messages = Messages(sys.stderr)
    try:
        if sys.stdout is None:
            raise UsageError("Standard output is closed.", "Leave it open, or send it to a file.")
        exit_code = invoke(arguments, messages)
        sys.stdout.flush()
    except (BrokenPipeError, CancelledError):
        messages.clear()
        raise
    except SqlcoderError as error:
        messages.error(error)
        return error.exit_code
    except MemoryError:
        messages.error(UsageError("The memory is not enough.", "Use a smaller model or --ctx-size."))
        return UsageError.exit_code
    except OSError as error:
        messages.error(SqlcoderError(f"The system refused: {error}."))
        return SqlcoderError.exit_code
    return exit_code


def _prepare_streams() -> None:
    """Pipes and files get UTF-8; a terminal gets what it can show, the rest as escapes."""
    if sys.stderr is None:
        # A shell's 2>&- closes it, and nobody wants to hear.
        sys.stderr = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - for good
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            encoding = None if stream.isatty() else "utf-8"
            stream.reconfigure(encoding=encoding, errors="backslashreplace")


def _forget_stdout() -> None:
    """Keep the interpreter from flushing into the broken pipe once more when it ends."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
