"""Where the app's window can be asked for something, and whether there may be one.

Apart from ``single_instance.py`` because this costs nothing on the way to the first window.
"""

import os
import stat
import sys
import zlib
from pathlib import Path

from vault_app.config import user_data_dir

_SHARED = "/tmp"  # noqa: S108 - whose socket is found there is looked at before it is used


def socket_name() -> str:
    """Where the window of this user, with this folder of data, listens."""
    which = f"vault-app-{zlib.crc32(os.fsencode(user_data_dir())):08x}"
    if sys.platform == "win32":
        return f"{which}-{os.environ.get('USERNAME', '')}"
    folder = os.environ.get("XDG_RUNTIME_DIR")
    if folder and Path(folder).is_dir():
        return str(Path(folder) / f"{which}.socket")
    return str(Path(os.environ.get("TMPDIR", _SHARED)) / f"{which}-{os.getuid()}.socket")


def lock_path() -> Path:
    """The file that the process with this window holds locked."""
    if sys.platform == "win32":
        return user_data_dir() / "window.lock"
    return Path(socket_name()).with_suffix(".lock")


def may_be_running() -> bool:
    """Whether it is worth asking for a window: there is a socket, and it is this user's own."""
    if sys.platform == "win32":
        return True
    try:
        found = os.lstat(socket_name())
    except OSError:
        return False
    return stat.S_ISSOCK(found.st_mode) and found.st_uid == os.getuid()
