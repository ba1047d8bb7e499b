"""The way into the window."""

import gc
import os
import sys
import time
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from vault_app.config import default_vault_path, practice_state_path, settings_path
from vault_app.settings import Settings
from vault_app.ui.desktop import has_display, make_application, open_desktop
from vault_app.ui.settings_store import SettingsStore
from vault_app.ui.window_lock import WindowLock
from vault_app.ui.window_socket import may_be_running

_PATIENCE_S = 30.0
_PAUSE_S = 0.02

NO_DISPLAY_SENTENCE = (
    "There is no display to open a window on. Start the app in a desktop session, or see"
    " `vault-app --help` for the command line."
)


def run_window(vault_path: Path | None) -> int:
    """Open the window and stay until the user closes it; show the one that is there, if one is.

    Args:
        vault_path: the vault to show; None for the one that was open last, or the usual one.

    Returns:
        The exit code: 0, or 1 where there is no display, or a window that does not answer.
    """
    if not has_display():
        print(NO_DISPLAY_SENTENCE, file=sys.stderr)  # noqa: T201 - said to a terminal's user
        return 1
    settings = SettingsStore(settings_path())
    application = make_application(settings.current)
    lock = WindowLock()
    other = look_for_window(lock, vault_path)
    if other is not OtherWindow.NONE:
        return 0 if other is OtherWindow.SHOWN else tell_that_window_hangs()
    path = vault_path or last_vault_path(settings.current)
    desktop = open_desktop(path.absolute(), practice_state_path(), settings)
    desktop.window.first_painted.connect(desktop.appearance.follow_desktop)
    desktop.window.first_painted.connect(desktop.hear_other_starts)
    gc.freeze()
    gc.enable()
    exit_code = application.exec()
    if not desktop.close():
        os._exit(exit_code)  # a job hangs in the system; its thread would keep the process for ever
    lock.release()
    return exit_code


def lock_window() -> bool | None:
    """Have the window that is open lock its vault, and wait until it is locked.

    Returns:
        Whether it is; None where there is no window.
    """
    if not may_be_running():
        return None
    from vault_app.ui.single_instance import (  # noqa: PLC0415 - takes 10 ms to import
        Task,
        Wish,
        ask_running_window,
    )

    application = QCoreApplication(sys.argv[:1])  # Qt's sockets need one
    answered = ask_running_window(Wish(Task.LOCK))
    del application
    return answered


class OtherWindow(Enum):
    """What another process does with its window."""

    NONE = auto()
    SHOWN = auto()
    HANGS = auto()


def look_for_window(lock: WindowLock, vault_path: Path | None) -> OtherWindow:
    """Have the window that is there show the vault at *vault_path*, or else take *lock*.

    A window that is just being opened, or closed, is waited for.
    """
    deadline = time.monotonic() + _PATIENCE_S
    while True:
        is_ours = lock.take()
        if is_shown_elsewhere(vault_path):
            return OtherWindow.SHOWN
        if is_ours:
            return OtherWindow.NONE
        if time.monotonic() > deadline:
            return OtherWindow.HANGS
        time.sleep(_PAUSE_S)


def tell_that_window_hangs() -> int:
    """Say that no second window is opened, and why. Returns the exit code."""
    from vault_app.ui.questions import tell  # noqa: PLC0415 - seldom needed

    tell(
        QCoreApplication.translate(
            "start", "Vault App is running, but its window does not answer."
        ),
        QCoreApplication.translate(
            "start", "Wait a moment and start it again, or end it first. Nothing was changed."
        ),
    )
    return 1


def is_shown_elsewhere(vault_path: Path | None) -> bool:
    """Whether another process has the window; it shows the vault at *vault_path* now."""
    if not may_be_running():
        return False
    from vault_app.ui.single_instance import (  # noqa: PLC0415 - takes 10 ms to import
        Task,
        Wish,
        ask_running_window,
        own_activation_token,
    )

    return bool(ask_running_window(Wish(Task.SHOW, vault_path, own_activation_token())))


def last_vault_path(settings: Settings) -> Path:
    """The vault that was open last and is there still; the usual one where none is."""
    known = (Path(path) for path in settings.recent_vaults)
    return next((path for path in known if path.is_file()), default_vault_path())
