"""A real session bus with a real gnome-keyring, in a home of their own. Linux only.

The caller's environment is changed only while it lasts, so that programs and libraries find this
bus and no other.
"""

import contextlib
import os
import shutil
import signal
import subprocess
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import secretstorage
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import Proxy, open_dbus_connection
from jeepney.wrappers import DBusErrorResponse

from tests.helpers.processes import holds_within

PROGRAMS = ("dbus-daemon", "gnome-keyring-daemon")
INSTALLED = all(shutil.which(program) for program in PROGRAMS)

_SECONDS_TO_START = 10.0
_BUS_NAME = "org.freedesktop.secrets"
_ENVIRONMENT = ("DBUS_SESSION_BUS_ADDRESS", "HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR")
_BUS_CONFIGURATION = """\
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={socket}</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
  </policy>
</busconfig>
"""
"""Names no folder of services, so nothing is started by the bus itself."""


@contextmanager
def session_bus(folder: Path) -> Iterator["subprocess.Popen[bytes]"]:
    """A bus nobody is on. *folder* has a short name: a socket's path has at most 107 bytes."""
    socket = folder / "bus"
    configuration = folder / "bus.conf"
    configuration.write_text(_BUS_CONFIGURATION.format(socket=socket))
    before = {name: os.environ.get(name) for name in _ENVIRONMENT}
    os.environ |= {
        "DBUS_SESSION_BUS_ADDRESS": f"unix:path={socket}",
        "HOME": str(folder),
        "XDG_DATA_HOME": str(folder),
        "XDG_RUNTIME_DIR": str(folder),
    }
    command = ["dbus-daemon", "--nofork", "--nopidfile", f"--config-file={configuration}"]
    try:
        with _running(command) as bus:
            assert holds_within(socket.exists, _SECONDS_TO_START)
            yield bus
    finally:
        for name, value in before.items():
            os.environ.pop(name, None)
            if value is not None:
                os.environ[name] = value


@contextmanager
def keyring_daemon(folder: Path, password: str = "login password") -> Iterator[None]:
    """gnome-keyring on this bus, its keyring made or opened with *password*."""
    command = ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"]
    log = folder / "daemon.log"
    with _running(command, log=log, stdin=password):
        assert holds_within(_keyring_answers, _SECONDS_TO_START), log.read_text()
        yield


@contextmanager
def stopped_for(process: "subprocess.Popen[bytes]", seconds: float) -> Iterator[None]:
    """*process* gets no processor for so long, as on a computer that is busy."""
    process.send_signal(signal.SIGSTOP)
    timer = threading.Timer(seconds, process.send_signal, (signal.SIGCONT,))
    timer.start()
    try:
        yield
    finally:
        timer.join()


def lock_keyring() -> None:
    """Lock the keyring, as another program of the desktop does."""
    with closing(secretstorage.dbus_init()) as connection:
        secretstorage.get_default_collection(connection).lock()


def keyring_files(folder: Path) -> bytes:
    """Everything that the daemon keeps on disk."""
    return b"".join(path.read_bytes() for path in sorted((folder / "keyrings").iterdir()))


def _keyring_answers() -> bool:
    with contextlib.suppress(OSError, DBusErrorResponse), closing(open_dbus_connection()) as bus:
        return bool(Proxy(message_bus, bus).NameHasOwner(_BUS_NAME)[0])
    return False


@contextmanager
def _running(
    command: list[str], log: Path | None = None, stdin: str = ""
) -> Iterator["subprocess.Popen[bytes]"]:
    """Run *command*; end it at the end."""
    with (log or Path(os.devnull)).open("wb") as output:
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=output, stderr=output)
        assert process.stdin is not None
        process.stdin.write(stdin.encode())
        process.stdin.close()
        try:
            yield process
        finally:
            process.terminate()
            process.wait()
