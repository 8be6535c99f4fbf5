"""A network between a program and a server of this machine, which breaks or stalls when it is told to."""

import select
import socket
import threading
import time
from contextlib import suppress


class Proxy:
    """Passes bytes between a port of its own and a server's, until told to drop or to stall."""

    def __init__(self, port):
        self._target = port
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self.is_stalled = threading.Event()
        self._open = []
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self):
        with suppress(OSError):
            while True:
                near, _ = self._listener.accept()
                far = socket.create_connection(("127.0.0.1", self._target))
                self._open += [near, far]
                threading.Thread(target=self._pass, args=(near, far), daemon=True).start()

    def _pass(self, near, far):
        with suppress(OSError, ValueError), near, far:
            while True:
                for ready in select.select([near, far], [], [], 0.05)[0]:
                    while self.is_stalled.is_set():
                        time.sleep(0.05)
                    data = ready.recv(65536)
                    if not data:
                        return
                    (far if ready is near else near).sendall(data)

    def drop(self):
        """Break every connection."""
        for end in self._open:
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
        self._open.clear()

    def close(self):
        self._listener.close()
        self.is_stalled.clear()
        self.drop()
