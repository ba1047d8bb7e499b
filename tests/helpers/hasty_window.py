"""The app's window on a display, with the cheap agent; takes steps, and tells what it sees.

``python -P -m tests.helpers.hasty_window VAULT SECONDS_PER_MINUTE CHANGES``: CHANGES are settings
as a JSON object. Reads steps from standard input, a line each, and prints the line when it is done:

* ``unlock PASSWORD``, ``lock``, ``minimise``, ``show``, ``quit``
* ``copy SECONDS TEXT``: puts TEXT on the clipboard as a secret, for so long
* ``select ROW``, ``page NAME`` with NAME one of ``keys``, ``security``, ``backups``
* ``tray``: says where on the screen its icon is, ``at X Y``

Says by itself ``listening`` once it hears the desktop, ``locked``, ``unlocked`` with page and
selected key, ``selected`` with that key, ``clipboard`` with the seconds that a secret has left.
"""

import json
import os
import sys
import threading
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from tests.helpers.cheap_agent import CHEAP_AGENT_COMMAND
from vault_app.config import practice_state_path, settings_path
from vault_app.ui import idle_lock
from vault_app.ui.desktop import Desktop, make_application, open_desktop
from vault_app.ui.settings_store import SettingsStore


class Steps(QObject):
    """Takes each line to the UI thread."""

    came = Signal(str)

    def __init__(self, desktop: Desktop) -> None:
        super().__init__()
        self._desktop = desktop
        self.came.connect(self._take)
        desktop.vaults.locked.connect(lambda: say("locked"))
        desktop.vaults.unlocked.connect(lambda _: QTimer.singleShot(0, self._tell_unlocked))
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        for line in sys.stdin:
            self.came.emit(line.rstrip("\n"))

    def _take(self, line: str) -> None:
        step, _, detail = line.partition(" ")
        window = self._desktop.window
        match step:
            case "unlock":
                window.unlock_view.password.line.setText(detail)
                window.unlock_view.unlock_button.click()
            case "lock":
                window.lock_button.click()
            case "minimise":
                window.showMinimized()
            case "show":
                window.showNormal()
            case "quit":
                window.close()
            case "copy":
                secrets = self._desktop.controllers.services.secrets
                seconds, _, secret = detail.partition(" ")
                secrets.clear_after_s = int(seconds)
                secrets.counted.connect(self._tell_seconds)
                secrets.copy(secret)
            case "select":
                window.keys_view.table.selectRow(int(detail))
                self._tell_selected()
            case "tray":
                place = self._desktop.controllers.tray.icon.geometry().center()
                say(f"at {place.x()} {place.y()}")
            case "page":
                window.vault_view.go_to(getattr(window.vault_view, detail))
        say(line)

    def await_desktop(self) -> None:
        """Say when the desktop's signals are heard."""
        if self._desktop.controllers.safety.desktop_signals is None:
            QTimer.singleShot(50, self.await_desktop)
        else:
            say("listening")

    def _tell_seconds(self, seconds: int) -> None:
        say(f"clipboard {seconds}")

    def _tell_selected(self) -> None:
        key = self._desktop.window.keys_view.selected_key
        say(f"selected {key.label if key else '-'}")

    def _tell_unlocked(self) -> None:
        view = self._desktop.window.vault_view
        key = view.keys.selected_key
        page = type(view.current_page).__name__
        say(f"unlocked {page} {key.label if key else '-'}")


def main() -> int:
    idle_lock.SECONDS_PER_MINUTE = int(sys.argv[2])
    settings = SettingsStore(settings_path())
    settings.update(**json.loads(sys.argv[3]))
    application = make_application(settings.current)
    desktop = open_desktop(Path(sys.argv[1]), practice_state_path(), settings, CHEAP_AGENT_COMMAND)
    steps = Steps(desktop)
    desktop.window.first_painted.connect(steps.await_desktop)
    exit_code = application.exec()
    desktop.close()
    steps.deleteLater()
    return exit_code


def say(line: str) -> None:
    os.write(1, f"{line}\n".encode())


if __name__ == "__main__":
    sys.exit(main())
