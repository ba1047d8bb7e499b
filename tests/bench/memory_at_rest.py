"""How much memory window and agent take with a vault open, at rest; run by ``bench_window``.

``python -m tests.bench.memory_at_rest VAULT PASSWORD``. Does what ``run_window`` does, and loads
nothing but the app. Prints one JSON object, in kB. Linux only.
"""

import gc
import json
import sys
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer

from tests.bench.memory_of_processes import alone_kb, proportional_kb
from vault_app.settings import DEFAULTS, Theme
from vault_app.ui.desktop import make_application, open_desktop
from vault_app.ui.settings_store import SettingsStore

_MS_UNTIL_LOADED = 3000
_MS_UNTIL_AT_REST = 3000


def main() -> None:
    vault, password = Path(sys.argv[1]), sys.argv[2]
    gc.disable()
    make_application(DEFAULTS._replace(theme=Theme.LIGHT))
    settings = SettingsStore(vault.with_name("settings.json"))
    settings.update(first_run_done=True)
    desktop = open_desktop(vault, vault.with_name("practice.json"), settings)
    gc.freeze()
    gc.enable()
    let_it_work(_MS_UNTIL_LOADED)
    desktop.window.unlock_view.password.line.setText(password)
    desktop.window.unlock_view.unlock_button.click()
    let_it_work(_MS_UNTIL_AT_REST)
    if not desktop.vaults.is_open:
        raise SystemExit(1)
    agent = str(desktop.link.agent_pid)
    memory = {"window": proportional_kb("self"), "agent": proportional_kb(agent)}
    alone = alone_kb("self", agent)
    desktop.close()
    sys.stdout.write(json.dumps({"memory_kb": memory, "alone_kb": alone}) + "\n")


def let_it_work(milliseconds: int) -> None:
    """Run the event loop for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


if __name__ == "__main__":
    main()
