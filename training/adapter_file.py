"""A large model and its adapter as GGUF files, made by the converter as users reach it."""

import json
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from sqlcoder_local.errors import CancelledError, SqlcoderError
from training.tuned_file import Card

LOOK_SECONDS = 0.2


def converted_base(folder: Path, out: Path, is_cancelled: Callable[[], bool]) -> None:
    """Convert a Hugging Face folder, which shows its own bar; raises CancelledError and SqlcoderError."""
    with subprocess.Popen(  # noqa: S603
        [*_converter(folder), "--quant", "q8_0", "--force", "-o", str(out)],
        # Ctrl-C at the terminal is for this process to answer.
        start_new_session=True,
    ) as process:
        while _is_running(process):
            if is_cancelled():
                process.send_signal(signal.SIGINT)
                process.wait()
                raise CancelledError(
                    "Stopped while the model was converted.", "The same command begins anew."
                )
    if process.returncode:
        raise SqlcoderError(f"{folder} was not converted for llama.cpp.", "What stands above says why.")


def write_adapter(adapter: Path, base: Path, out: Path, card: Card) -> None:
    """Convert a PEFT adapter's folder, the card in its head; raises SqlcoderError."""
    config = adapter / "adapter_config.json"
    values = json.loads(config.read_text(encoding="utf-8"))
    values["sqlcoder_local"] = {"name": card.name, "description": card.text()}
    config.write_text(json.dumps(values, indent=2) + "\n", encoding="utf-8")
    done = subprocess.run(  # noqa: S603
        [*_converter(adapter), "--base", str(base), "--force", "-o", str(out)],
        capture_output=True,
        text=True,
        check=False,
        start_new_session=True,
    )
    if done.returncode:
        raise SqlcoderError("The adapter was not converted.", done.stderr.strip())


def _converter(folder: Path) -> list[str]:
    return [sys.executable, "-m", "sqlcoder_local", "convert", str(folder)]


def _is_running(process: subprocess.Popen[bytes]) -> bool:
    try:
        process.wait(LOOK_SECONDS)
    except subprocess.TimeoutExpired:
        return True
    return False
