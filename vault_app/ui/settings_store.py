"""The settings in force, for everyone in the window; writes each change off the UI thread."""

import threading
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from vault_app.errors import SettingsDamagedError
from vault_app.settings import (
    Settings,
    load_settings,
    save_settings,
    with_changes,
    with_recent_vault,
    without_recent_vault,
)
from vault_app.ui.job import JobContext, JobRunner


class SettingsStore(QObject):
    """Holds the current :class:`Settings`. A change counts at once and is written soon after.

    Attributes:
        damage: what was wrong with the file that was found; None where all was well.

    Signals:
        changed: the new ``Settings``.
        write_failed: the VaultAppError for which a change could not be written; it counts until
            the app ends.
    """

    changed = Signal(object)
    write_failed = Signal(object)

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._current, self._foreign, damage = load_settings(path)
        self.damage: SettingsDamagedError | None = damage
        self._jobs = JobRunner(self)  # its own: what is written must not be dropped on locking
        self._writing = threading.Lock()

    @property
    def current(self) -> Settings:
        """The settings in force."""
        return self._current

    def update(self, **changes: object) -> None:
        """Change the settings named.

        Raises:
            InvalidSettingError: a value is not one that the setting can have; nothing changed.
        """
        self.replace(with_changes(self._current, **changes))

    def replace(self, settings: Settings) -> None:
        """Put *settings* in force, and write them."""
        if settings == self._current:
            return
        self._current = settings
        self._jobs.start(self._write, on_success=lambda _: None, on_failure=self.write_failed.emit)
        self.changed.emit(settings)

    def remember_vault(self, path: Path) -> None:
        """The vault at *path* was opened."""
        self.replace(with_recent_vault(self._current, path))

    def forget_vault(self, path: Path) -> None:
        """Do not offer the vault at *path* any more."""
        self.replace(without_recent_vault(self._current, path))

    def wait_until_written(self) -> bool:
        """Wait until every change is in the file; False where the system hangs."""
        return self._jobs.wait()

    def _write(self, _context: JobContext) -> None:
        with self._writing:  # the last to come in writes the newest
            save_settings(self._path, self._current, self._foreign)
