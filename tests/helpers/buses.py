"""D-Bus buses of one's own."""

import contextlib
import os
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass

from jeepney import DBusAddress, new_signal
from jeepney.io.blocking import open_dbus_connection

PATIENCE_S = 15.0
"""How long a busy computer may take to answer a new connection."""


@dataclass(frozen=True)
class Bus:
    """A bus that only those know who have its address."""

    address: str

    def emit(self, path: str, interface: str, name: str, signature: str, *values: object) -> None:
        """Send a signal, as any program may."""
        connection = open_dbus_connection(self.address, auth_timeout=PATIENCE_S)
        sender = DBusAddress(path, interface=interface)
        connection.send(new_signal(sender, name, signature or None, values))
        connection.close()


@contextlib.contextmanager
def bus_of_ones_own() -> Iterator[Bus]:
    """A running bus."""
    read_end, write_end = os.pipe()
    with subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", f"--print-address={write_end}"],  # noqa: S607
        pass_fds=(write_end,),
        stderr=subprocess.DEVNULL,
    ) as daemon:
        os.close(write_end)
        with os.fdopen(read_end) as told:
            address = told.readline().strip()
        try:
            yield Bus(address)
        finally:
            daemon.terminate()
