"""Convert again and again in children that are killed on the way; print what each left behind.

Usage: killed_conversions.py CHECKPOINT_DIR FOLDER HOW COUNT, with HOW one of calls, kill, interrupt, full.
"""

import os
import random
import resource
import signal
import sys
import time
from pathlib import Path

from convert.hf_to_gguf import convert_checkpoint
from sqlcoder_local.errors import UsageError

CHECKPOINT, FOLDER, HOW, COUNT = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], int(sys.argv[4])
OUTPUT = FOLDER / "out.gguf"
INTERRUPTED, REFUSED = 130, 2


def convert() -> None:
    convert_checkpoint(CHECKPOINT, output=OUTPUT, quant="q8_0", may_replace=True, workers=2)


def kill_at_call(number: int) -> None:
    """Let the process die in the numbered call that changes the disk."""
    left = number

    def dying(call):
        def replacement(*arguments):
            nonlocal left
            left -= 1
            if left == 0:
                os.kill(os.getpid(), signal.SIGKILL)
            return call(*arguments)

        return replacement

    for name in ("open", "pwrite", "fsync", "rename", "replace", "ftruncate", "posix_fallocate"):
        if hasattr(os, name):
            setattr(os, name, dying(getattr(os, name)))


def child(number: int) -> int:
    """Do one conversion, prepared to fail in the way asked for."""
    # A shell starts what runs in the background deaf to it.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    if HOW == "calls":
        kill_at_call(number)
    if HOW == "full":
        resource.setrlimit(resource.RLIMIT_FSIZE, (number * 1500, resource.RLIM_INFINITY))
    try:
        convert()
    except KeyboardInterrupt:
        return INTERRUPTED
    except UsageError:
        return REFUSED
    return 0


def tell(*words: object) -> None:
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


def main() -> None:
    draw = random.Random(COUNT)
    started = time.monotonic()
    convert()
    seconds, sound = time.monotonic() - started, OUTPUT.read_bytes()
    for number in range(1, COUNT + 1):
        OUTPUT.unlink(missing_ok=True)
        process = os.fork()
        if process == 0:
            os._exit(child(number))
        if HOW in {"kill", "interrupt"}:
            time.sleep(draw.uniform(0, seconds * 1.2))
            os.kill(process, signal.SIGKILL if HOW == "kill" else signal.SIGINT)
        status = os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])
        left = sorted(path.name for path in FOLDER.iterdir())
        is_whole = OUTPUT.exists() and OUTPUT.read_bytes() == sound
        tell(status, "torn" if OUTPUT.exists() and not is_whole else "sound", *left)
    convert()
    tell("end", *sorted(path.name for path in FOLDER.iterdir()))


main()
