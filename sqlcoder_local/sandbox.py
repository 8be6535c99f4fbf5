"""The wall around a worker: no sockets, no other programs, no new rights, as long as the process lives."""

import ctypes
import errno
import os
import struct
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass

PR_SET_NO_NEW_PRIVS = 38
SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_TSYNC = 1, 1

LOAD_WORD, JUMP_EQUAL, JUMP_AT_LEAST, RETURN = 0x20, 0x15, 0x35, 0x06
"""Instructions of Linux's packet filters, as linux/bpf_common.h numbers them."""
NUMBER_OFFSET, ARCHITECTURE_OFFSET, FIRST_ARGUMENT_OFFSET = 0, 4, 16
"""Places in struct seccomp_data; of the argument, the lower half, both processors being little-endian."""
IPV4, IPV6 = 2, 10
"""AF_INET and AF_INET6, the kinds of sockets that reach another machine."""
ALLOW, REFUSE, KILL = 0x7FFF0000, 0x00050000 | errno.EPERM, 0x80000000
X32_BIT = 0x40000000
"""Calls of the x32 ABI carry it, and would pass by the numbers below."""


@dataclass(frozen=True, kw_only=True)
class Machine:
    """What the filter must know of a processor: linux/audit.h's number for it, and its system calls."""

    audit_number: int
    seccomp: int
    refused: Mapping[str, int]


MACHINES: Mapping[str, Machine] = {
    "x86_64": Machine(
        audit_number=0xC000003E,
        seccomp=317,
        refused={
            "socket": 41, "socketpair": 53, "execve": 59, "execveat": 322, "ptrace": 101,
            "process_vm_readv": 310, "process_vm_writev": 311, "io_uring_setup": 425, "pidfd_getfd": 438,
            "mount": 165, "bpf": 321, "userfaultfd": 323, "keyctl": 250,
        },
    ),
    "aarch64": Machine(
        audit_number=0xC00000B7,
        seccomp=277,
        refused={
            "socket": 198, "socketpair": 199, "execve": 221, "execveat": 281, "ptrace": 117,
            "process_vm_readv": 270, "process_vm_writev": 271, "io_uring_setup": 425, "pidfd_getfd": 438,
            "mount": 40, "bpf": 280, "userfaultfd": 282, "keyctl": 219,
        },
    ),
}  # fmt: skip
"""io_uring opens sockets past every filter, so it is refused with them."""


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("instructions", ctypes.c_char_p))


def enter_sandbox(*, keeps_internet: bool = False) -> bool:
    """Give up sockets and other programs for good; False where this system has no such wall.

    A worker whose model lies on several machines keeps sockets to those, and no others.
    """
    machine = MACHINES.get(os.uname().machine) if sys.platform == "linux" else None
    if machine is None:
        return False
    libc = ctypes.CDLL(None, use_errno=True)
    instructions = _filter(machine, keeps_internet=keeps_internet)
    program = _Program(len(instructions) // 8, instructions)
    if libc.prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0:
        return False
    status = libc.syscall(
        machine.seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_TSYNC, ctypes.byref(program)
    )
    return bool(status == 0)


def refusals() -> dict[str, str]:
    """Try what a worker must not do; gives the system's answer to each attempt, by its errno's name."""
    # Deferred: a worker whose wall is not tested needs no sockets.
    import socket  # noqa: PLC0415

    attempts: Mapping[str, Callable[[], object]] = {
        "internet socket": lambda: socket.socket(socket.AF_INET, socket.SOCK_STREAM).close(),
        "datagram socket": lambda: socket.socket(socket.AF_INET6, socket.SOCK_DGRAM).close(),
        "local socket": lambda: socket.socket(socket.AF_UNIX, socket.SOCK_STREAM).close(),
        "another program": _run_nothing,
        "a file elsewhere": _write_own_name,
    }
    return {name: _answer(attempt) for name, attempt in attempts.items()}


def _run_nothing() -> None:
    # The empty path names no program: where nothing refuses the attempt it fails with ENOENT.
    os.execve("", ["nothing"], {})  # noqa: S606, S607 - no program is to be found


def _write_own_name() -> None:
    # A file that every process on Linux may write and that is nobody else's.
    os.close(os.open("/proc/self/comm", os.O_WRONLY))


def _answer(attempt: Callable[[], object]) -> str:
    try:
        attempt()
    except OSError as error:
        return errno.errorcode.get(error.errno or 0, str(error.errno))
    return "allowed"


def _filter(machine: Machine, *, keeps_internet: bool) -> bytes:
    """Refuse the listed calls with EPERM, and end a process that calls in another machine's way."""
    socket_number = machine.refused["socket"]
    kept = _internet_alone(socket_number) if keeps_internet else ()
    numbers = sorted(set(machine.refused.values()) - ({socket_number} if keeps_internet else set()))
    to_refusal = len(numbers) + len(kept) + 1
    instructions = [
        (LOAD_WORD, 0, 0, ARCHITECTURE_OFFSET),
        (JUMP_EQUAL, 1, 0, machine.audit_number),
        (RETURN, 0, 0, KILL),
        (LOAD_WORD, 0, 0, NUMBER_OFFSET),
        (JUMP_AT_LEAST, to_refusal, 0, X32_BIT),
        *((JUMP_EQUAL, to_refusal - 1 - place, 0, number) for place, number in enumerate(numbers)),
        *kept,
        (RETURN, 0, 0, ALLOW),
        (RETURN, 0, 0, REFUSE),
    ]
    return b"".join(struct.pack("=HBBI", *instruction) for instruction in instructions)


def _internet_alone(socket_number: int) -> tuple[tuple[int, int, int, int], ...]:
    """Look at the kind of a socket; behind these steps stand permission and refusal, in this order."""
    return (
        (JUMP_EQUAL, 0, 3, socket_number),
        (LOAD_WORD, 0, 0, FIRST_ARGUMENT_OFFSET),
        (JUMP_EQUAL, 1, 0, IPV4),
        (JUMP_EQUAL, 0, 1, IPV6),
    )
