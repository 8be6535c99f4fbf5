"""What came out of a loop, as every engine tells it."""

from collections.abc import Sequence

from sqlcoder_local.engine.beams import BeamSearch, Finished
from sqlcoder_local.engine.engine import Candidate, Generation
from sqlcoder_local.engine.greedy import Line


def of_line(line: Line) -> Generation:
    """The one text of a greedy loop; it needs no score."""
    writing = line.writing
    return Generation(
        text=writing.text,
        prompt_tokens=line.prompt_length,
        generated_tokens=len(writing.tokens),
        prompt_seconds=0.0,
        generate_seconds=0.0,
        is_complete=writing.is_complete,
        candidates=(Candidate(text=writing.text, score=0.0, is_complete=writing.is_complete),),
        forced_tokens=writing.forced_tokens,
        drafted_tokens=line.drafted_tokens,
        accepted_tokens=line.accepted_tokens,
    )


def of_search(search: BeamSearch, found: Sequence[Finished]) -> Generation:
    """The texts of a beam search."""
    candidates = tuple(
        Candidate(text=one.text.decode("utf-8", "replace"), score=one.score, is_complete=one.is_complete)
        for one in found
    )
    return Generation(
        text=candidates[0].text,
        prompt_tokens=0,
        generated_tokens=found[0].length,
        prompt_seconds=0.0,
        generate_seconds=0.0,
        is_complete=candidates[0].is_complete,
        candidates=candidates,
        forced_tokens=search.forced_tokens,
    )
