"""Linux's Landlock: a process gives up writing to files, but for the folders it names."""

import ctypes
import os
import struct
import sys
from collections.abc import Sequence
from pathlib import Path

CREATE_RULESET, ADD_RULE, RESTRICT_SELF = 444, 445, 446
"""System calls; the same numbers on every machine."""
GET_VERSION, PATH_BENEATH = 1, 1
PR_SET_NO_NEW_PRIVS = 38
WRITING = 1 << 1 | ((1 << 13) - (1 << 4))
"""Write to a file; remove and make files, folders, links and devices (linux/landlock.h)."""
MOVING, TRUNCATING = 1 << 13, 1 << 14
VERSION_OF_MOVING, VERSION_OF_TRUNCATING = 2, 3
ALWAYS_WRITABLE = (Path("/dev"),)
"""Graphics cards are files there that their libraries write to."""


def give_up_writing(*, but_for: Sequence[Path]) -> bool:
    """Keep this thread, and those it starts, from changing files elsewhere; False where nothing does so."""
    if sys.platform != "linux":
        return False
    libc = ctypes.CDLL(None, use_errno=True)
    version = libc.syscall(CREATE_RULESET, None, ctypes.c_size_t(0), GET_VERSION)
    if version < 1:
        return False
    rights = _rights(version)
    handled = struct.pack("=Q", rights)
    ruleset: int = libc.syscall(CREATE_RULESET, handled, ctypes.c_size_t(len(handled)), 0)
    if ruleset < 0:
        return False
    try:
        for folder in (*ALWAYS_WRITABLE, *but_for):
            _allow(libc, ruleset, folder, rights)
        libc.prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
        return bool(libc.syscall(RESTRICT_SELF, ruleset, 0) == 0)
    finally:
        os.close(ruleset)


def _rights(version: int) -> int:
    moving = MOVING if version >= VERSION_OF_MOVING else 0
    truncating = TRUNCATING if version >= VERSION_OF_TRUNCATING else 0
    return WRITING | moving | truncating


def _allow(libc: ctypes.CDLL, ruleset: int, folder: Path, rights: int) -> None:
    """Except a folder; one that is not there stays as it is."""
    try:
        descriptor = os.open(folder, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return
    try:
        libc.syscall(ADD_RULE, ruleset, PATH_BENEATH, struct.pack("=Qi", rights, descriptor), 0)
    finally:
        os.close(descriptor)
