"""The socket below a driver's connection."""

import os
import select
import socket
from contextlib import suppress


def has_news(descriptor: int) -> bool:
    """Tell whether something waits to be read, or the other side has hung up."""
    poll = select.poll()
    poll.register(descriptor, select.POLLIN)
    return bool(poll.poll(0))


def shut_down(descriptor: int) -> None:
    """End both directions, which wakes whoever waits on the socket in another thread."""
    with suppress(OSError), socket.socket(fileno=os.dup(descriptor)) as twin:
        twin.shutdown(socket.SHUT_RDWR)
