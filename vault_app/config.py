"""Where things are on this machine, and how the app starts itself. No secrets."""

import os
import sys
from pathlib import Path

DATA_DIR_VARIABLE = "VAULT_APP_DATA_DIR"
"""Environment variable that names another folder for the user's data."""

PRACTICE_PORT = 8787
"""Where the practice exchange listens when it is started by hand."""

_APP_NAME = "vault-app"
_SETTINGS_FILE = "settings.json"


def resources_dir() -> Path:
    """The folder of icons, translations and the catalogue.

    Inside the package where the app is installed or frozen, beside it in the source tree.
    """
    package_folder = Path(__file__).resolve().parent
    installed = package_folder / "resources"
    return installed if installed.is_dir() else package_folder.parent / "resources"


def own_command(*arguments: str) -> list[str]:
    """The command that starts this app as a child process with *arguments*.

    ``-P`` keeps the folder of the user, who may have put any file there, off the import path.
    """
    if getattr(sys, "frozen", False):
        return [sys.executable, *arguments]
    return [sys.executable, "-P", "-m", "vault_app", *arguments]


def user_data_dir() -> Path:
    """The folder of the user's vault; whoever writes there makes it, readable by the user only."""
    chosen = os.environ.get(DATA_DIR_VARIABLE)
    if chosen:
        return Path(chosen)
    from platformdirs import user_data_path  # noqa: PLC0415 - not needed on the way to the window

    return user_data_path(_APP_NAME, appauthor=False)


def default_vault_path() -> Path:
    """The vault that is opened unless the user names another."""
    return user_data_dir() / "keys.vault"


def settings_path() -> Path:
    """The file of the user's settings: in the system's folder for such, or in the one chosen."""
    chosen = os.environ.get(DATA_DIR_VARIABLE)
    if chosen:
        return Path(chosen) / _SETTINGS_FILE
    from platformdirs import user_config_path  # noqa: PLC0415 - see user_data_dir

    return user_config_path(_APP_NAME, appauthor=False) / _SETTINGS_FILE


def practice_state_path() -> Path:
    """The file in which the practice exchange keeps its API keys."""
    return user_data_dir() / "practice.json"
