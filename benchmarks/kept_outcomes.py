"""Outcomes of a long benchmark kept in a file line by line, so that a run that was stopped goes on."""

import json
from dataclasses import asdict
from pathlib import Path
from typing import Self

from benchmarks.judged import Judged


class KeptOutcomes:
    """What came of each question in each way, of one model; without a file nothing is kept."""

    def __init__(self, file: Path | None, *, model: str, set_name: str = "") -> None:
        """Take a file, which need not exist."""
        self._file, self._model, self._set = file, model, set_name
        self._found: dict[tuple[str, int], Judged] = {}
        for line in file.read_text(encoding="utf-8").splitlines() if file and file.exists() else ():
            record = json.loads(line)
            if (record.pop("model"), record.pop("set")) == (model, set_name):
                asked = record.pop("way"), record.pop("number")
                self._found[asked] = Judged(**record)

    def of_set(self, name: str) -> Self:
        """The outcomes of one set of questions."""
        return type(self)(self._file, model=self._model, set_name=name)

    def find(self, way: str, number: int) -> Judged | None:
        """Give what came of a question the last time."""
        return self._found.get((way, number))

    def add(self, way: str, number: int, outcome: Judged) -> None:
        """Keep what came of a question."""
        if self._file is None or (way, number) in self._found:
            return
        record = {"model": self._model, "set": self._set, "way": way, "number": number, **asdict(outcome)}
        with self._file.open("a", encoding="utf-8") as file:
            file.write(f"{json.dumps(record)}\n")
