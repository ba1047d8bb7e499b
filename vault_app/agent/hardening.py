"""What the operating system can do to keep a process's memory to itself.

Each step is best effort: where a platform offers less, the agent works all the same and says so.

Source: prctl(2) PR_SET_DUMPABLE, getrlimit(2) RLIMIT_CORE.
"""

import ctypes
import sys
from dataclasses import dataclass

from vault_app.vault.locked_memory import memory_can_be_locked

_PR_SET_DUMPABLE = 4


@dataclass(frozen=True)
class Protection:
    """What is active for this process.

    Attributes:
        not_dumpable: other processes of the same user cannot read this one's memory.
        no_core_file: a crash leaves no copy of the memory on disk.
        memory_locked: the data key of an open vault is never written to the swap file.
    """

    not_dumpable: bool
    no_core_file: bool
    memory_locked: bool


def protect_this_process() -> Protection:
    """Close this process to debuggers of the same user and forbid core files."""
    return Protection(
        not_dumpable=_forbid_dumping(),
        no_core_file=_forbid_core_files(),
        memory_locked=memory_can_be_locked(),
    )


def _forbid_dumping() -> bool:
    if not sys.platform.startswith("linux"):
        return False
    libc = ctypes.CDLL(None, use_errno=True)
    return int(libc.prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)) == 0


def _forbid_core_files() -> bool:
    if sys.platform == "win32":
        return False
    import resource  # noqa: PLC0415 - does not exist on Windows

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    return True
