"""The everyday questions that come with the program: office English over eight databases."""

from dataclasses import replace
from pathlib import Path
from typing import Final

from sqlcoder_local.evaluation.case import CaseSet
from sqlcoder_local.evaluation.jsonl_set import read_jsonl

EVERYDAY_FOLDER: Final = Path(__file__).with_name("everyday")


def read_everyday() -> CaseSet:
    """Read them."""
    return replace(read_jsonl(EVERYDAY_FOLDER / "questions.jsonl"), name="everyday")
