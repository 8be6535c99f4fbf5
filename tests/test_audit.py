"""The audit log: complete while nobody touches it, and telling when somebody did."""

import json
import os
import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sqlcoder_local.audit import AuditLog, audit, hash_of
from sqlcoder_local.cli.main import run
from sqlcoder_local.errors import UsageError
from sqlcoder_local.history import Entry

SQL = "SELECT id FROM orders"


def entry(question: str = "How many?", **changed: object) -> Entry:
    fields = {"database": "demo", "question": question, "outcome": "answered"}
    return Entry(**{**fields, "asked_at": datetime(2024, 5, 1, tzinfo=UTC), **changed})


@pytest.fixture
def log(tmp_path: Path) -> AuditLog:
    made = AuditLog(tmp_path / "kept" / "audit.jsonl")
    for number in range(5):
        made.add("ask", entry(f"Question {number}? ü \ud800 \n"))
    return made


def lines(log: AuditLog) -> list[bytes]:
    return log.file.read_bytes().splitlines(keepends=True)


def rewrite(log: AuditLog, changed: list[bytes]) -> None:
    log.file.write_bytes(b"".join(changed))


def test_an_untouched_log_is_whole_and_only_its_owner_reads_it(log: AuditLog) -> None:
    verified = log.verify()
    assert (verified.head.number, verified.after_head) == (5, 0)
    assert log.file.stat().st_mode & 0o077 == 0
    assert json.loads(lines(log)[2])["question"] == "Question 2? ü \ud800 \n"


def edited(log: AuditLog) -> None:
    kept = lines(log)
    rewrite(log, [*kept[:2], kept[2].replace(b"Question 2", b"Question 7"), *kept[3:]])


def edited_with_a_hash_that_fits(log: AuditLog) -> None:
    kept = lines(log)
    record = json.loads(kept[2])
    record["question"] = "Something else?"
    record["sha256"] = hash_of({key: value for key, value in record.items() if key != "sha256"})
    rewrite(log, [*kept[:2], json.dumps(record).encode() + b"\n", *kept[3:]])


def newest_edited_with_a_hash_that_fits(log: AuditLog) -> None:
    kept = lines(log)
    record = json.loads(kept[4])
    record["question"] = "Something else?"
    record["sha256"] = hash_of({key: value for key, value in record.items() if key != "sha256"})
    rewrite(log, [*kept[:4], json.dumps(record).encode() + b"\n"])


def removed(log: AuditLog) -> None:
    kept = lines(log)
    rewrite(log, kept[:2] + kept[3:])


def first_removed(log: AuditLog) -> None:
    rewrite(log, lines(log)[1:])


def swapped(log: AuditLog) -> None:
    kept = lines(log)
    rewrite(log, [kept[0], kept[2], kept[1], *kept[3:]])


def repeated(log: AuditLog) -> None:
    rewrite(log, [*lines(log), lines(log)[4]])


def cut_between_lines(log: AuditLog) -> None:
    rewrite(log, lines(log)[:3])


def cut_within_a_line(log: AuditLog) -> None:
    os.truncate(log.file, log.file.stat().st_size - 10)


def emptied(log: AuditLog) -> None:
    os.truncate(log.file, 0)


def head_removed(log: AuditLog) -> None:
    log.head_file.unlink()


def head_spoiled(log: AuditLog) -> None:
    log.head_file.write_text("[]")


def key_added(log: AuditLog) -> None:
    kept = lines(log)
    rewrite(log, [*kept[:2], kept[2].replace(b"{", b'{"more": 1, ', 1), *kept[3:]])


TOUCHES = (
    edited, edited_with_a_hash_that_fits, newest_edited_with_a_hash_that_fits, removed, first_removed,
    swapped, repeated, cut_between_lines, cut_within_a_line, emptied, head_removed, head_spoiled, key_added,
)  # fmt: skip


@pytest.mark.parametrize("touch", TOUCHES, ids=lambda touch: touch.__name__)
def test_whatever_was_done_to_it_is_found(touch, log: AuditLog) -> None:
    touch(log)
    with pytest.raises(UsageError, match="is not whole"):
        log.verify()


@pytest.mark.parametrize(
    "touch", [removed, cut_between_lines, cut_within_a_line, emptied], ids=lambda t: t.__name__
)
def test_going_on_does_not_hide_it(touch, log: AuditLog) -> None:
    touch(log)
    log.add("ask", entry("afterwards"))
    with pytest.raises(UsageError, match="is not whole"):
        log.verify()


def test_a_record_newer_than_the_head_is_no_fault(log: AuditLog) -> None:
    head = log.head_file.read_bytes()
    log.add("ask", entry())
    log.head_file.write_bytes(head)
    assert log.verify().after_head == 1


def test_a_log_written_anew_is_found_by_a_hash_noted_elsewhere(log: AuditLog) -> None:
    noted = log.verify().head.sha256
    log.add("ask", entry())
    assert log.verify(noted).head.number == 6
    log.file.unlink()
    log.head_file.unlink()
    for _ in range(6):
        log.add("ask", entry("Nothing happened"))
    assert log.verify().head.number == 6
    with pytest.raises(UsageError, match="written anew"):
        log.verify(noted)


def test_several_writers_make_one_chain(log: AuditLog) -> None:
    threads = [
        threading.Thread(target=lambda: [log.add("ask", entry()) for _ in range(10)]) for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert log.verify().head.number == 45


@pytest.fixture
def switched_on(tmp_path: Path, monkeypatch) -> AuditLog:
    monkeypatch.setenv("SQLCODER_AUDIT_LOG", str(tmp_path / "audit.jsonl"))
    return AuditLog(tmp_path / "audit.jsonl")


def test_without_the_setting_nothing_is_written(monkeypatch, tmp_path: Path, capsys) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    monkeypatch.delenv("SQLCODER_AUDIT_LOG", raising=False)
    assert run(["run", "demo", SQL, "--limit", "1"]) == 0
    assert not list(tmp_path.rglob("audit*"))
    assert run(["audit", "verify"]) == 2
    assert "No audit log is kept" in capsys.readouterr().err


def test_what_is_run_refused_and_failed_is_recorded(switched_on: AuditLog, capsys) -> None:
    assert run(["run", "demo", SQL, "--limit", "3"]) == 0
    assert run(["run", "demo", "DELETE FROM orders"]) == 6
    assert run(["run", "demo", SQL, "--explain"]) == 0
    told = [json.loads(line) for line in lines(switched_on)]
    assert [(one["outcome"], one["row_count"]) for one in told] == [
        ("answered", 3),
        ("failed", None),
        ("not run", None),
    ]
    assert told[1]["sql"] == "DELETE FROM orders"
    assert told[0]["user"]
    assert {one["command"] for one in told} == {"run"}
    capsys.readouterr()
    assert run(["audit", "verify"]) == 0
    assert "3 records, whole" in capsys.readouterr().out
    assert run(["audit", "path"]) == 0
    assert capsys.readouterr().out == f"{switched_on.file}\n"


def test_a_question_is_recorded_with_its_sql_though_no_history_is_kept(
    switched_on: AuditLog, tmp_path: Path
) -> None:
    replies = tmp_path / "one.replies"
    replies.write_text(f"{SQL}\n")
    assert run(["ask", "demo", "Which orders?", "-m", str(replies), "--no-history"]) == 0
    told = json.loads(lines(switched_on)[0])
    assert (told["command"], told["question"], told["outcome"]) == ("ask", "Which orders?", "answered")
    assert "orders" in told["sql"]
    assert switched_on.verify().head.number == 1


def test_a_password_is_never_recorded(switched_on: AuditLog) -> None:
    assert run(["run", "postgresql://me:secret@127.0.0.1:1/a", SQL]) == 3
    content = switched_on.file.read_text()
    assert "127.0.0.1" in content
    assert "secret" not in content


def test_a_log_that_cannot_be_written_stops_the_answer(monkeypatch, capsys) -> None:
    monkeypatch.setenv("SQLCODER_AUDIT_LOG", "/proc/nowhere/audit.jsonl")
    assert run(["run", "demo", SQL]) == 2
    assert "cannot be written" in capsys.readouterr().err


def test_the_settings_file_turns_it_on(tmp_path: Path, monkeypatch) -> None:
    from sqlcoder_local import settings

    monkeypatch.setattr(settings, "settings_folder", lambda: tmp_path)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.delenv("SQLCODER_AUDIT_LOG", raising=False)
    (tmp_path / "settings.toml").write_text('audit_log = "on"\n')
    audit("ask", entry())
    assert AuditLog(tmp_path / "state" / "sqlcoder-local" / "audit.jsonl").verify().head.number == 1


def test_the_terminal_app_records_though_it_keeps_no_history(switched_on: AuditLog) -> None:
    from tui.record import Record

    record = Record(None, lambda _event: None)
    record.database = "demo"
    assert record.keep("Which orders?", SQL, 0.0) is None
    told = json.loads(lines(switched_on)[0])
    assert (told["command"], told["question"], told["sql"]) == ("tui", "Which orders?", SQL)
