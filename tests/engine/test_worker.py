import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from importlib.resources import files
from pathlib import Path

import pytest

from sqlcoder_local.engine.engine import Generation, Request
from sqlcoder_local.engine.llama import LlamaEngine
from sqlcoder_local.engine.opening import EngineStart, open_engine
from sqlcoder_local.engine.options import EngineOptions
from sqlcoder_local.engine.worker import WorkerEngine
from sqlcoder_local.engine.worker_messages import Failure, as_message, error_of, failure_of, from_message
from sqlcoder_local.errors import (
    CancelledError,
    ModelFileError,
    QueryTimeoutError,
    SqlcoderError,
    UsageError,
    WorkerStoppedError,
)
from sqlcoder_local.prompt.prompt import Prompt, Segment

ONE_THREAD = EngineOptions(threads=1)
LONG = "start: /[a-z]{1500}/\n"
SHORT = 'start: "SELECT 1" | "SELECT 22 FROM t"\n'


def never() -> bool:
    return False


def prompt_of(text: str) -> Prompt:
    return Prompt(segments=(Segment(text=text, is_trusted=False),), tables_sent=("t",))


def generate(
    engine: WorkerEngine | LlamaEngine,
    text: str = "anything",
    *,
    grammar: str | None = SHORT,
    max_tokens: int = 40,
    beams: int = 1,
    on_text: Callable[[str], None] = lambda _text: None,
    is_cancelled: Callable[[], bool] = never,
) -> Generation:
    return engine.generate(
        prompt_of(text),
        grammar=grammar,
        max_tokens=max_tokens,
        beams=beams,
        on_text=on_text,
        is_cancelled=is_cancelled,
    )


@pytest.fixture(scope="module")
def worker(tiny_model: Path) -> Iterator[WorkerEngine]:
    with WorkerEngine.open(tiny_model, ONE_THREAD) as opened:
        yield opened


@pytest.fixture(scope="module")
def local(tiny_model: Path) -> Iterator[LlamaEngine]:
    with LlamaEngine.open(tiny_model, EngineOptions(threads=1)) as opened:
        yield opened


def test_worker_says_of_the_model_what_the_engine_says(worker: WorkerEngine, local: LlamaEngine) -> None:
    assert worker.model_name == local.model_name
    assert worker.prompt_format == local.prompt_format
    assert worker.context_size == local.context_size
    assert 0 < worker.load_seconds < 60
    assert worker.whereabouts.device
    assert worker.whereabouts.address == ""
    assert 10 << 20 < worker.whereabouts.memory_bytes < 8 << 30


@pytest.mark.parametrize("text", ["one", "Größe \udc80 \x00", "<|sql|>"])
@pytest.mark.parametrize("beams", [1, 3])
def test_worker_writes_what_the_engine_writes(
    text: str, beams: int, worker: WorkerEngine, local: LlamaEngine
) -> None:
    heard: list[str] = []
    there = generate(worker, text, beams=beams, on_text=heard.append)
    here = generate(local, text, beams=beams)
    assert there.text == here.text
    assert [candidate.text for candidate in there.candidates] == [c.text for c in here.candidates]
    assert (there.prompt_tokens, there.is_complete) == (here.prompt_tokens, here.is_complete)
    if beams == 1:
        assert "".join(heard) == there.text
    assert worker.count_tokens(prompt_of(text)) == local.count_tokens(prompt_of(text))


def test_several_requests_are_answered_in_their_order(worker: WorkerEngine) -> None:
    requests = [
        Request(prompt=prompt_of("q"), grammar=f'start: "{word}"\n', max_tokens=20) for word in ("one", "two")
    ]
    done = worker.generate_many(requests, is_cancelled=never)
    assert [generation.text for generation in done] == ["one", "two"]


def test_long_text_comes_in_many_pieces_while_it_is_written(worker: WorkerEngine) -> None:
    times: list[float] = []
    generation = generate(
        worker, grammar=LONG, max_tokens=1500, on_text=lambda _text: times.append(time.monotonic())
    )
    assert generation.generated_tokens > len(times) > 3
    assert times[-1] - times[0] > generation.generate_seconds / 2


def test_cancelled_generation_returns_at_once_and_the_next_one_is_answered(worker: WorkerEngine) -> None:
    pid = worker.pid
    for pieces in (0, 1, 2):
        heard: list[str] = []
        cancelled_at: list[float] = []

        def is_cancelled(
            heard: list[str] = heard, at: list[float] = cancelled_at, most: int = pieces
        ) -> bool:
            if len(heard) >= most and not at:
                at.append(time.monotonic())
            return bool(at)

        with pytest.raises(CancelledError):
            generate(worker, grammar=LONG, max_tokens=1500, on_text=heard.append, is_cancelled=is_cancelled)
        assert time.monotonic() - cancelled_at[0] < 0.1
        assert generate(worker, "after").is_complete
    assert worker.pid == pid


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGABRT, signal.SIGSEGV])
def test_crash_is_told_in_a_sentence_and_the_next_question_is_answered(
    number: signal.Signals, tiny_model: Path
) -> None:
    with WorkerEngine.open(tiny_model, ONE_THREAD) as engine:
        before = generate(engine).text
        pid = engine.pid

        def crash(_text: str) -> None:
            os.kill(pid, number)

        with pytest.raises(WorkerStoppedError, match=f"The model's process stopped: .*{number.name}") as told:
            generate(engine, grammar=LONG, max_tokens=1500, on_text=crash)
        assert ("memory runs out" in str(told.value)) == (number == signal.SIGKILL)
        assert "\n" not in str(told.value)
        assert told.value.hint
        assert generate(engine).text == before
        assert engine.pid != pid


@pytest.mark.parametrize(
    "grammar",
    [
        "start: nowhere\n",
        'start: start "a"\n',
        'start: "a\x00b"{3}\n',
        'start: "a"{1,100000000}\n',
        "start: " + "(" * 20_000 + '"a"' + ")" * 20_000 + "\n",
        "nonsense \udc80 {{{",
        "",
    ],
    ids=["undefined rule", "left recursion", "NUL", "huge repetition", "deep nesting", "nonsense", "empty"],
)
def test_planted_grammar_harms_nobody_but_its_own_question(grammar: str, worker: WorkerEngine) -> None:
    with suppress(SqlcoderError):
        generate(worker, grammar=grammar, max_tokens=5)
    assert generate(worker).text in {"SELECT 1", "SELECT 22 FROM t"}


def test_no_grammar_reaches_the_reader_of_llama_cpp() -> None:
    for package in ("sqlcoder_local", "convert", "tui"):
        for path in Path(str(files(package))).rglob("*.py"):
            source = path.read_text(encoding="utf-8")
            assert "sampler_init_grammar" not in source, path
            assert "LlamaGrammar" not in source, path


def test_worker_that_died_between_two_questions_is_started_again(tiny_model: Path) -> None:
    with WorkerEngine.open(tiny_model, ONE_THREAD) as engine:
        os.kill(engine.pid, signal.SIGKILL)
        time.sleep(0.2)
        assert generate(engine).is_complete


def test_crash_while_loading_blames_the_file(tiny_model: Path) -> None:
    engine = WorkerEngine(tiny_model, ONE_THREAD)
    os.kill(engine.pid, signal.SIGABRT)
    with pytest.raises(ModelFileError, match=r"llama\.cpp stopped while it loaded .*SIGABRT"):
        engine.wait_until_loaded()
    engine.close()


def test_fault_of_the_user_comes_back_as_it_was_told(tmp_path: Path, tiny_model: Path) -> None:
    with pytest.raises(ModelFileError, match="There is no model file"):
        WorkerEngine.open(tmp_path / "none.gguf", ONE_THREAD)
    with pytest.raises(UsageError, match="2048") as told:
        WorkerEngine.open(tiny_model, EngineOptions(context_size=4096))
    assert type(told.value) is UsageError
    assert "--ctx-size" in told.value.hint


def test_prompt_too_long_is_refused_and_the_worker_lives_on(worker: WorkerEngine) -> None:
    pid = worker.pid
    with pytest.raises(UsageError, match="tokens"):
        generate(worker, "a" * 5000)
    assert generate(worker).is_complete
    assert worker.pid == pid


def test_loading_is_cancelled(tiny_model: Path) -> None:
    engine = WorkerEngine(tiny_model, ONE_THREAD)
    with pytest.raises(CancelledError):
        engine.wait_until_loaded(is_cancelled=lambda: True)
    engine.close()
    with pytest.raises(ProcessLookupError):
        os.kill(engine.pid, 0)


def test_progress_of_loading_is_told(tiny_model: Path) -> None:
    shares: list[float] = []
    with WorkerEngine.open(tiny_model, ONE_THREAD, on_progress=shares.append):
        assert shares == sorted(shares)
        assert shares[-1] == 1


@pytest.mark.skipif(sys.platform != "linux", reason="the wall is Linux's seccomp")
def test_worker_opens_no_sockets_and_starts_no_programs(worker: WorkerEngine) -> None:
    assert worker.is_sandboxed
    answers = worker.refusals()
    assert answers.pop("a file elsewhere") == ("EACCES" if worker.cannot_write else "allowed")
    assert answers == dict.fromkeys(
        ("internet socket", "datagram socket", "local socket", "another program"), "EPERM"
    )


def test_worker_keeps_prompts_in_the_one_folder_it_may_write_to(
    tiny_model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "eager_worker.py").write_text(
        "from sqlcoder_local.engine import prompt_reader, worker_process\n"
        "prompt_reader.WORTH_KEEPING_SECONDS = -1\n"
        "main = worker_process.main\n"
    )
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr("sqlcoder_local.engine.worker.MODULE", "eager_worker")
    folder = tmp_path / "cache" / "prefixes"
    options = EngineOptions(threads=1, prefix_folder=folder)
    segments = (
        Segment(text="a long schema " * 90, is_trusted=False),
        Segment(text="a question", is_trusted=False),
    )
    prompt = Prompt(segments=segments, tables_sent=(), shared_segments=1)
    reused = []
    for _ in range(2):
        with WorkerEngine.open(tiny_model, options) as engine:
            done = engine.generate(
                prompt, grammar=SHORT, max_tokens=20, on_text=lambda _text: None, is_cancelled=never
            )
            reused.append(done.reused_tokens)
    assert list(folder.iterdir())
    assert reused[0] == 0 < reused[1]


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_worker_has_no_secret_and_no_file_of_its_front(
    tiny_model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PGPASSWORD", "hunter2")
    secret = (tmp_path / "secret").open("w")
    with secret, WorkerEngine.open(tiny_model, ONE_THREAD) as engine:
        assert b"hunter2" not in Path(f"/proc/{engine.pid}/environ").read_bytes()
        held = [str(entry.readlink()) for entry in Path(f"/proc/{engine.pid}/fd").iterdir()]
        assert not any("secret" in name for name in held)


def test_front_that_dies_takes_the_worker_with_it(tiny_model: Path) -> None:
    script = (
        "import os, sys\nfrom pathlib import Path\n"
        "from sqlcoder_local.engine.options import EngineOptions\n"
        "from sqlcoder_local.engine.worker import WorkerEngine\n"
        f"engine = WorkerEngine.open(Path({str(tiny_model)!r}), EngineOptions(threads=1))\n"
        "print(engine.pid, flush=True); os.kill(os.getpid(), 9)\n"
    )
    finished = subprocess.run([sys.executable, "-c", script], stdout=subprocess.PIPE, check=False)
    pid = int(finished.stdout)
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline and Path(f"/proc/{pid}").exists() and not is_zombie(pid):
        time.sleep(0.01)
    assert not Path(f"/proc/{pid}").exists() or is_zombie(pid)


def is_zombie(pid: int) -> bool:
    try:
        return "\nState:\tZ" in Path(f"/proc/{pid}/status").read_text()
    except (FileNotFoundError, ProcessLookupError):
        return True


def test_front_holds_no_llama_cpp(tiny_model: Path) -> None:
    script = (
        "import sys\nfrom pathlib import Path\n"
        "from sqlcoder_local.engine.opening import open_engine\n"
        "from sqlcoder_local.engine.options import EngineOptions\n"
        f"open_engine(Path({str(tiny_model)!r}), EngineOptions(), is_cancelled=lambda: False).close()\n"
        "print({name.partition('.')[0] for name in sys.modules} & {'llama_cpp', 'llguidance', 'numpy'})\n"
    )
    finished = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert finished.stdout == "set()\n"


def test_worker_started_in_a_thread_outlives_it(tiny_model: Path) -> None:
    starts: list[EngineStart] = []
    thread = threading.Thread(target=lambda: starts.append(EngineStart(tiny_model, ONE_THREAD)))
    thread.start()
    thread.join()
    with starts[0] as start:
        engine = start.engine(is_cancelled=never)
        assert engine.count_tokens(prompt_of("a")) == 1


def test_engine_in_this_process_is_there_for_who_asks(tiny_model: Path) -> None:
    with open_engine(tiny_model, ONE_THREAD, is_cancelled=never, in_process=True) as engine:
        assert isinstance(engine, LlamaEngine)


def test_worker_is_closed_twice_without_harm(tiny_model: Path) -> None:
    engine = WorkerEngine.open(tiny_model, ONE_THREAD)
    engine.close()
    engine.close()


@pytest.mark.parametrize("error", [UsageError("a", "b"), QueryTimeoutError("c"), SqlcoderError("d", "e")])
def test_errors_pass_through_the_pipe(error: SqlcoderError) -> None:
    arrived = error_of(from_message(as_message(failure_of(error)), Failure))
    assert (type(arrived), arrived.message, arrived.hint) == (type(error), error.message, error.hint)


def test_error_of_an_unknown_kind_stays_readable() -> None:
    arrived = error_of(Failure(kind="OtherError", message="What.", hint="Do."))
    assert (type(arrived), str(arrived)) == (SqlcoderError, "What. Do.")
