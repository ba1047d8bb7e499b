"""Opens the window on a vault, unlocks it, and tells what is loaded then; run as a program.

Arguments: the vault and its password. Prints one JSON object: the names of modules, and of the
classes of widgets that Python knows.
"""

import json
import sys
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QWidget

from vault_app.settings import DEFAULTS
from vault_app.ui.desktop import make_application, open_desktop
from vault_app.ui.settings_store import SettingsStore

_MS_AT_REST = 500


def main() -> None:
    vault, password = Path(sys.argv[1]), sys.argv[2]
    make_application(DEFAULTS)
    settings = SettingsStore(vault.with_name("settings.json"))
    settings.update(first_run_done=True)
    desktop = open_desktop(vault, vault.with_name("practice.json"), settings)
    loop = QEventLoop()
    desktop.vaults.unlocked.connect(lambda _: QTimer.singleShot(_MS_AT_REST, loop.quit))
    desktop.window.unlock_view.password.line.setText(password)
    desktop.window.unlock_view.unlock_button.click()
    loop.exec()
    loaded = {
        "modules": sorted(sys.modules),
        "widgets": sorted(kind.__name__ for kind in _kinds_of(QWidget)),
    }
    desktop.close()
    sys.stdout.write(json.dumps(loaded) + "\n")


def _kinds_of(widget: type[QWidget]) -> set[type[QWidget]]:
    kinds = set(type.__subclasses__(widget))
    return kinds.union(*(_kinds_of(kind) for kind in kinds))


if __name__ == "__main__":
    main()
