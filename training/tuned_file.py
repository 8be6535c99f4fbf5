"""A tuned model as a GGUF file, with a card in its head that says what it was tuned on."""

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from sqlcoder_local.errors import SqlcoderError
from training.export import export

MOST_QUESTIONS_TOLD = 200


@dataclass(frozen=True, kw_only=True)
class Card:
    """What a tuned model was made of."""

    name: str
    base: str
    """The model it was tuned from, and its digest."""
    database: str
    """Without place or password."""
    questions: tuple[str, ...]
    """Of the saved pairs that are not private."""
    private_count: int
    generated_count: int
    steps: int
    seed: int

    def text(self) -> str:
        """Tell it in sentences; private pairs are counted and nothing more."""
        saved = len(self.questions) + self.private_count
        told = [
            f"Tuned from {self.base} on the database {self.database}.",
            f"{saved} saved pairs, {self.private_count} of them private.",
            f"{self.generated_count} generated pairs.",
            f"{self.steps} steps, seed {self.seed}.",
        ]
        if self.private_count:
            told.append("A tuned model may repeat what it learnt: keep it to yourself.")
        if self.questions:
            told.append("Saved questions: " + " | ".join(self.questions[:MOST_QUESTIONS_TOLD]))
        return "\n".join(told)


def write_tuned_model(folder: Path, out: Path, card: Card) -> None:
    """Convert the checkpoint in a tuning's folder; raises SqlcoderError with what the converter says."""
    exported = folder / "exported"
    export(folder, folder / "checkpoint.pt", exported, name=card.name)
    config = exported / "config.json"
    values = json.loads(config.read_text(encoding="utf-8"))
    values["sqlcoder_local"]["description"] = card.text()
    config.write_text(json.dumps(values, indent=2) + "\n", encoding="utf-8")
    # The converter is a neighbour, reached as users reach it.
    command = [sys.executable, "-m", "sqlcoder_local", "convert", str(exported), "--quant", "q8_0", "--force"]
    done = subprocess.run(  # noqa: S603
        [*command, "-o", str(out)],
        capture_output=True,
        text=True,
        check=False,
        # Ctrl-C at the terminal is for this process to answer.
        start_new_session=True,
    )
    if done.returncode:
        raise SqlcoderError("The tuned model was not converted.", done.stderr.strip())
