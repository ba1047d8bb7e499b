"""The way into the window."""

import gc
import os
import sys
from pathlib import Path

from vault_app.config import default_vault_path, practice_state_path, settings_path
from vault_app.ui.desktop import has_display, make_application, open_desktop
from vault_app.ui.settings_store import SettingsStore

NO_DISPLAY_SENTENCE = (
    "There is no display to open a window on. Start the app in a desktop session, or see"
    " `vault-app --help` for the command line."
)


def run_window(vault_path: Path | None) -> int:
    """Open the window and stay until the user closes it.

    Returns:
        The exit code: 0, or 1 where there is no display.
    """
    if not has_display():
        print(NO_DISPLAY_SENTENCE, file=sys.stderr)  # noqa: T201 - said to a terminal's user
        return 1
    settings = SettingsStore(settings_path())
    application = make_application(settings.current)
    desktop = open_desktop(vault_path or default_vault_path(), practice_state_path(), settings)
    gc.freeze()
    gc.enable()
    exit_code = application.exec()
    if not desktop.close():
        os._exit(exit_code)  # a job hangs in the system; its thread would keep the process for ever
    return exit_code
