"""The processors and cards that llama.cpp can use here, and how much memory each has."""

import ctypes
import os
import re
import sys
from dataclasses import dataclass
from pathlib import Path

KINDS = ("cpu", "gpu", "integrated gpu", "accelerator")
"""By ggml's number of the device type."""
MEMORY_AVAILABLE = re.compile(r"^MemAvailable:\s+(\d+) kB$", re.MULTILINE)
WIRED_LIMIT = b"iogpu.wired_limit_mb"
MIB, GIB = 1 << 20, 1 << 30
SMALL_MAC_BYTES = 36 * GIB


@dataclass(frozen=True, kw_only=True)
class Device:
    """One processor or card, in the words of its backend."""

    name: str
    description: str
    kind: str
    free_bytes: int
    total_bytes: int

    @property
    def is_remote(self) -> bool:
        """Tell whether it is another machine, which llama.cpp calls RPC0, RPC1 and so on."""
        return self.name.startswith("RPC")


@dataclass(frozen=True, kw_only=True)
class DeviceReport:
    """What a machine has to offer."""

    devices: tuple[Device, ...]
    host_available_bytes: int
    host_total_bytes: int
    is_apple_silicon: bool = False
    wired_limit_bytes: int = 0
    """What an owner of a Mac lets the GPU take; 0 leaves it to macOS."""

    @property
    def gpus(self) -> tuple[Device, ...]:
        """The cards that llama.cpp puts layers on: integrated ones only where there are no others."""
        cards = tuple(device for device in self.devices if device.kind == "gpu")
        if all(card.is_remote for card in cards):
            cards += tuple(device for device in self.devices if device.kind == "integrated gpu")[:1]
        return cards

    def free_on(self, gpu: Device) -> int:
        """How much of a card a model may take."""
        if gpu.is_remote or not self.is_apple_silicon:
            return gpu.free_bytes
        return min(gpu.free_bytes, self._wired_limit(gpu))

    def _wired_limit(self, gpu: Device) -> int:
        """What Metal tells is the limit; where it tells the machine's whole memory, macOS' rule counts.

        The rule, two thirds up to 36 GB and three quarters above, is what Metal told of Macs of 16 to 96 GB.
        """
        if self.wired_limit_bytes:
            return self.wired_limit_bytes
        if gpu.total_bytes < self.host_total_bytes:
            return gpu.total_bytes
        return self.host_total_bytes * (8 if self.host_total_bytes <= SMALL_MAC_BYTES else 9) // 12


def read_devices(library: ctypes.CDLL) -> DeviceReport:
    """Ask ggml for its devices and the system for its memory."""
    is_apple = sys.platform == "darwin" and os.uname().machine == "arm64"
    total = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    return DeviceReport(
        devices=_devices(library),
        host_available_bytes=_available_bytes(total),
        host_total_bytes=total,
        is_apple_silicon=is_apple,
        wired_limit_bytes=_wired_limit_bytes() if is_apple else 0,
    )


def _devices(library: ctypes.CDLL) -> tuple[Device, ...]:
    library.ggml_backend_dev_count.restype = ctypes.c_size_t
    library.ggml_backend_dev_get.restype = ctypes.c_void_p
    library.ggml_backend_dev_get.argtypes = [ctypes.c_size_t]
    return tuple(
        _device(library, library.ggml_backend_dev_get(number))
        for number in range(library.ggml_backend_dev_count())
    )


def _device(library: ctypes.CDLL, device: int) -> Device:
    pointer = ctypes.c_void_p(device)
    library.ggml_backend_dev_name.restype = library.ggml_backend_dev_description.restype = ctypes.c_char_p
    free, total = ctypes.c_size_t(), ctypes.c_size_t()
    library.ggml_backend_dev_memory(pointer, ctypes.byref(free), ctypes.byref(total))
    number = library.ggml_backend_dev_type(pointer)
    return Device(
        name=library.ggml_backend_dev_name(pointer).decode("utf-8", "replace"),
        description=library.ggml_backend_dev_description(pointer).decode("utf-8", "replace"),
        kind=KINDS[number] if number < len(KINDS) else "other",
        free_bytes=free.value,
        total_bytes=total.value,
    )


def _available_bytes(total: int) -> int:
    """What can be taken without swapping; a system that does not tell has all of its memory."""
    if sys.platform != "linux":
        return total
    known = MEMORY_AVAILABLE.search(Path("/proc/meminfo").read_text(encoding="ascii"))
    return min(total, int(known[1]) << 10) if known else total


def _wired_limit_bytes() -> int:
    """Read the limit that the owner of a Mac may have set with sysctl, in megabytes."""
    value, size = ctypes.c_int64(), ctypes.c_size_t(8)
    status = ctypes.CDLL(None).sysctlbyname(
        WIRED_LIMIT, ctypes.byref(value), ctypes.byref(size), None, ctypes.c_size_t(0)
    )
    return value.value * MIB if status == 0 else 0
