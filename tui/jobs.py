"""One thread that does jobs in turn, with a short line before it."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from threading import Event as Flag
from threading import Lock
from typing import Final

from sqlcoder_local.errors import CancelledError, SqlcoderError, UsageError
from tui.events import Crashed, JobCancelled, JobFailed, Tell

MOST_WAITING: Final = 8
"""Jobs that stand in line; what comes after is refused."""


@dataclass(frozen=True, kw_only=True)
class Job:
    """Something that is being done, and the flag that stops it."""

    number: int
    is_stoppable: bool = True
    """False for what only the end of the app stops."""
    stopped: Flag = field(default_factory=Flag)

    def is_cancelled(self) -> bool:
        """Tell whether nobody waits for it any more."""
        return self.stopped.is_set()

    def stop_if_cancelled(self) -> None:
        """Raise CancelledError where nobody waits for it any more."""
        if self.is_cancelled():
            raise CancelledError("interrupted")


class JobLine:
    """Does jobs one after the other; what goes wrong with one is told, and the next goes on."""

    def __init__(self, name: str, tell: Tell) -> None:
        """Name the thread; it starts with the first job."""
        self._tell = tell
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
        self._lock = Lock()
        self._unfinished: list[Job] = []
        self._last_number = 0

    def add(self, work: Callable[[Job], None], *, is_stoppable: bool = True) -> int:
        """Put work at the end of the line; gives its number. Raises UsageError where the line is full."""
        with self._lock:
            if len(self._unfinished) >= MOST_WAITING:
                raise UsageError("Too much is waiting already.", "Wait a moment.")
            self._last_number += 1
            job = Job(number=self._last_number, is_stoppable=is_stoppable)
            self._unfinished.append(job)
        self._thread.submit(self._do, job, work).add_done_callback(self._tell_of_crash)
        return job.number

    def cancel(self) -> None:
        """Stop the jobs that can be stopped, the one that is being done and those in line."""
        self._stop(lambda job: job.is_stoppable)

    def close(self) -> None:
        """Stop all jobs and wait for the thread."""
        self._stop(lambda _job: True)
        self._thread.shutdown(wait=True, cancel_futures=True)

    def _stop(self, is_meant: Callable[[Job], bool]) -> None:
        with self._lock:
            for job in filter(is_meant, self._unfinished):
                job.stopped.set()

    def _do(self, job: Job, work: Callable[[Job], None]) -> None:
        try:
            job.stop_if_cancelled()
            work(job)
        except CancelledError:
            self._tell(JobCancelled(job=job.number))
        except SqlcoderError as error:
            self._tell(JobFailed(job=job.number, error=error))
        except OSError as error:
            refused = SqlcoderError(f"The system refused: {error}.")
            self._tell(JobFailed(job=job.number, error=refused))
        finally:
            with self._lock:
                self._unfinished.remove(job)

    def _tell_of_crash(self, done: Future[None]) -> None:
        """Hand a mistake of the program to whoever can show it; a thread has nobody to raise it to."""
        error = None if done.cancelled() else done.exception()
        if error is not None:
            self._tell(Crashed(error=error))
