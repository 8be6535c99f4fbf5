"""The door of the program: arguments in, an exit code out, and every error told in one line."""

import io
import os
import sys

BROKEN_PIPE_EXIT_CODE = 141
"""What a shell reports of a program whose reader went away: 128 + SIGPIPE."""
INTERRUPTED_EXIT_CODE = 130
"""The same of SIGINT; nothing is imported before it can be told, the list of errors neither."""


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
    except KeyboardInterrupt:
        sys.stderr.write("interrupted\n")
        return INTERRUPTED_EXIT_CODE


def _invoke_telling_errors(arguments: list[str]) -> int:
    # Deferred: from here on Ctrl-C is answered in one line, while the libraries are imported too.
    from sqlcoder_local.cli.messages import Messages  # noqa: PLC0415
    from sqlcoder_local.cli.program import invoke  # noqa: PLC0415
    from sqlcoder_local.errors import CancelledError, SqlcoderError, UsageError  # noqa: PLC0415

    messages = Messages(sys.stderr)
    try:
        if sys.stdout is None:
            raise UsageError("Standard output is closed.", "Leave it open, or send it to a file.")
        exit_code = invoke(arguments, messages)
        sys.stdout.flush()
    except BrokenPipeError:
        messages.clear()
        raise
    except CancelledError as error:
        messages.clear()
        raise KeyboardInterrupt from error
    except SqlcoderError as error:
        messages.error(error)
        return error.exit_code
    except MemoryError:
        messages.error(UsageError("The memory is not enough.", "Use a smaller model or --ctx-size."))
        return UsageError.exit_code
    except OSError as error:
        messages.error(SqlcoderError(f"The system refused: {error}."))
        _give_up_what_cannot_be_written()
        return SqlcoderError.exit_code
    return exit_code


def _prepare_streams() -> None:
    """Pipes and files get UTF-8; a terminal gets what it can show, the rest as escapes."""
    if sys.stderr is None:
        # A shell's 2>&- closes it, and nobody wants to hear.
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115 - for good
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            encoding = None if stream.isatty() else "utf-8"
            stream.reconfigure(encoding=encoding, errors="backslashreplace")


def _give_up_what_cannot_be_written() -> None:
    try:
        sys.stdout.flush()
    except OSError:
        _forget_stdout()


def _forget_stdout() -> None:
    """Keep the interpreter from flushing into the broken pipe once more when it ends."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
