"""The longest pause of the window's event loop while many keys come in; run by ``bench_window``.

``python -m tests.bench.import_gaps FOLDER COUNT``. Drives the real window, with the real agent, to
a new vault, drops COUNT key files on it and imports what is found. Prints one JSON object:
milliseconds by what was done.
"""

import json
import sys
from pathlib import Path

from tests.bench.event_gaps import Ticks, settle, unlock
from tests.helpers.vaults import PASSWORD, cheap_vault
from vault_app.keys.generate import generate_key_pair
from vault_app.keys.writing.private_forms import PrivateForm, write_private_key
from vault_app.settings import DEFAULTS, Theme
from vault_app.terms import GeneratedKind
from vault_app.ui.desktop import make_application, open_desktop
from vault_app.ui.dialogs.import_dialog import ImportDialog
from vault_app.ui.settings_store import SettingsStore
from vault_app.ui.tour.driver import Driver


def main() -> None:
    folder, count = Path(sys.argv[1]), int(sys.argv[2])
    vault = folder / "import.vault"
    cheap_vault(vault).close()
    files = key_files(folder / "keys", count)
    make_application(DEFAULTS._replace(theme=Theme.LIGHT))
    ticks = Ticks()
    settings = SettingsStore(folder / "settings.json")
    settings.update(first_run_done=True)
    desktop = open_desktop(vault, folder / "practice.json", settings)
    driver = Driver(desktop.window, folder)
    driver.wait_for("all is loaded", lambda: desktop.link.agent_pid)
    settle(driver)
    unlock(desktop, driver, PASSWORD.decode())
    settle(driver)
    desktop.window.key_actions.import_requested.emit()
    dialog = driver.dialog(ImportDialog)
    settle(driver)

    def look() -> None:
        dialog.files_given.emit(files)
        driver.wait_for("the keys are found", lambda: dialog.model.rowCount() == count)
        settle(driver)

    def take() -> None:
        driver.click(dialog.import_button)
        driver.wait_for("the keys are stored", lambda: len(desktop.window.keys_in_use) == count)
        settle(driver)

    gaps = {
        f"looking into {count:,} key files": ticks.longest_during(look),
        f"importing {count:,} keys": ticks.longest_during(take),
    }
    desktop.close()
    sys.stdout.write(json.dumps({"gaps_ms": gaps}) + "\n")


def key_files(folder: Path, count: int) -> list[Path]:
    """Open Ed25519 keys, a file for each."""
    folder.mkdir()
    files = []
    for number in range(count):
        path = folder / f"{number:04}.pem"
        pair = generate_key_pair(GeneratedKind.ED25519)
        path.write_bytes(write_private_key(pair.private_key_der, PrivateForm.OPEN))
        files.append(path)
    return files


if __name__ == "__main__":
    main()
