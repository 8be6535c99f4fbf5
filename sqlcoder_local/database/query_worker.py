"""The process that opens an embedded database, answers questions about it, runs one query and ends."""

import gc
import os
import sys
from abc import abstractmethod
from collections.abc import Iterator, Mapping, Sequence
from importlib import import_module
from time import monotonic
from typing import Any, Final, Protocol

from sqlcoder_local.database.database import Database
from sqlcoder_local.database.limits import Limits
from sqlcoder_local.database.plain_errors import out_of_time, plain_error
from sqlcoder_local.database.plain_rows import plain_rows
from sqlcoder_local.database.plain_schema import plain
from sqlcoder_local.database.rows import Row, SeparatedRows
from sqlcoder_local.database.separated import separated
from sqlcoder_local.database.worker_resources import limit_memory_and_files, limit_processor_time
from sqlcoder_local.errors import SqlcoderError, SqlFailedError
from sqlcoder_local.frames import FrameError
from sqlcoder_local.parent_process import ParentProcess
from sqlcoder_local.sandbox import enter_sandbox

OPENERS: Final = {
    "sqlite": "sqlcoder_local.database.sqlite_in_worker",
    "duckdb": "sqlcoder_local.database.duckdb_in_worker",
}
"""Imported when one is opened, so that a worker loads one engine alone."""
OUT_OF_MEMORY: Final = SqlFailedError(
    "The query needed more memory than a query may take.", "Ask for less at once."
)

Request = Mapping[str, Any]


class EmbeddedDatabase(Database, Protocol):
    """A database that tells when its schema has changed."""

    @abstractmethod
    def fingerprint(self) -> str:
        """Change when the schema does; raises DatabaseOpenError."""
        ...


class Opener(Protocol):
    """A module that opens databases of one engine in a worker."""

    def opened(self, target: Request) -> EmbeddedDatabase:
        """Open what the parent named; raises DatabaseOpenError."""
        ...


def main() -> None:
    """Open what the first message names, then serve until a query has been run."""
    # What is made here goes in circles nowhere, and all of it ends with this process.
    gc.disable()
    parent = ParentProcess()
    try:
        serve(parent)
    except SqlcoderError as error:
        parent.send({"error": plain_error(error)})
    except MemoryError:
        parent.send({"error": plain_error(OUT_OF_MEMORY)})
    sys.stderr.flush()
    # The engine's own threads may not end; nothing is left to be done.
    os._exit(0)


def serve(parent: ParentProcess) -> None:
    """Answer the messages in order; the last is the one that runs a query."""
    first: Request = parent.receive()
    opener: Opener = import_module(OPENERS[first["engine"]])
    database = opener.opened(first["target"])
    limit_memory_and_files()
    enter_sandbox()
    fingerprint = database.fingerprint()
    is_known = fingerprint == first["fingerprint"]
    parent.send({"fingerprint": fingerprint, "schema": None if is_known else plain(database.schema())})
    while True:
        request: Request = parent.receive()
        if request["do"] == "run":
            run(parent, database, request)
            return
        parent.send(answer(database, request))


def answer(database: EmbeddedDatabase, request: Request) -> dict[str, Any]:
    """Answer what needs no query of a model or a person to be run."""
    try:
        if request["do"] == "explain":
            return {"plan": plain(database.explain(request["query"], timeout_seconds=request["seconds"]))}
        found = database.matching_values(request["phrases"], within_seconds=request["seconds"])
        return {"values": [plain(match) for match in found]}
    except SqlcoderError as error:
        return {"error": plain_error(error)}


def run(parent: ParentProcess, database: EmbeddedDatabase, request: Request) -> None:
    """Run a query and send its rows as they come; while they are sent, the clock stands still."""
    limits = Limits(**request["limits"])
    limit_processor_time(limits.seconds)
    started, left = monotonic(), limits.seconds
    with database.stream(request["query"], limits=limits) as stream:
        left -= monotonic() - started
        parent.send({"columns": [plain(column) for column in stream.columns], "left": left})
        wish: Request = parent.receive()
        delimiter: str | None = wish["separated_by"]
        written = stream.separated(delimiter) if delimiter else None
        batches: Iterator[SeparatedRows | Sequence[Row]] = written or iter(stream)
        while True:
            started = monotonic()
            batch = next(batches, None)
            left -= monotonic() - started
            if batch is None:
                break
            if left < 0:
                raise out_of_time()
            if isinstance(batch, SeparatedRows):
                parent.send({"separated": plain(batch), "left": left})
            else:
                send_rows(parent, batch, delimiter, left)
    parent.send({"end": {"is_truncated": stream.is_truncated, "cells": stream.cut_cells}})


def send_rows(parent: ParentProcess, rows: Sequence[Row], delimiter: str | None, seconds_left: float) -> None:
    """Send rows in as few messages as their size allows."""
    try:
        parent.send({**message_of(rows, delimiter), "left": seconds_left})
    except FrameError as error:
        if len(rows) == 1:
            raise SqlFailedError("A row is too long to be shown.", "Leave out the long columns.") from error
        half = len(rows) // 2
        send_rows(parent, rows[:half], delimiter, seconds_left)
        send_rows(parent, rows[half:], delimiter, seconds_left)


def message_of(rows: Sequence[Row], delimiter: str | None) -> Request:
    """Write rows as values, or as lines of CSV where the parent would only write them as such."""
    if delimiter is None:
        written, marked = plain_rows(rows)
        return {"rows": written, "marked": marked}
    return {"separated": plain(separated(rows, delimiter))}
