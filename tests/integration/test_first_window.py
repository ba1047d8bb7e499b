"""What the first window must not wait for."""

import os
import subprocess
import sys
from pathlib import Path

from tests.helpers.vaults import cheap_vault

PROGRAM = """
import os, sys
from pathlib import Path
from vault_app.settings import DEFAULTS
from vault_app.ui.desktop import make_application, open_desktop
from vault_app.ui.settings_store import SettingsStore

folder = Path(sys.argv[1])
make_application(DEFAULTS)
settings = SettingsStore(folder / "settings.json")
desktop = open_desktop(folder / "keys.vault", folder / "practice.json", settings)
desktop.window.grab()
from PySide6 import QtCore
print("loaded" if "Qt" in vars(QtCore) else "not loaded")
sys.stdout.flush()
os._exit(0)
"""


def test_the_locked_window_is_painted_without_the_enumerations_of_qt(tmp_path: Path) -> None:
    """PySide makes the class ``Qt`` when it is first named, and keeps it in the module then."""
    cheap_vault(tmp_path / "keys.vault").close()

    done = subprocess.run(
        [sys.executable, "-P", "-c", PROGRAM, str(tmp_path)],
        capture_output=True,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        text=True,
        check=True,
    )

    assert done.stdout.strip() == "not loaded"
