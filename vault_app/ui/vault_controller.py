"""Creating, unlocking and locking: what the window asks of the agent, and what comes back."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from vault_app.errors import AgentLostError, VaultAppError
from vault_app.ui.agent_link import AgentLink
from vault_app.ui.job import JobContext, JobRunner
from vault_app.ui.main_window import MainWindow
from vault_app.ui.widgets.notice import Tone
from vault_app.ui.words import explain_here

if TYPE_CHECKING:
    from vault_app.agent.protocol import VaultOpened


class VaultController(QObject):
    """Owns which vault is meant, and whether it is open.

    Signals:
        unlocked: the vault is open; its keys.
        locked: the vault is closed and the agent gone or going.
    """

    unlocked = Signal(object)
    locked = Signal()

    def __init__(self, window: MainWindow, link: AgentLink, jobs: JobRunner, path: Path) -> None:
        super().__init__(window)
        self._window = window
        self._link = link
        self._jobs = jobs
        self._path = path
        self._is_open = False
        window.create_requested.connect(self.create)
        window.unlock_requested.connect(self.unlock)
        window.new_vault_requested.connect(self.choose_new_location)
        window.open_vault_requested.connect(self.choose_vault)
        window.lock_requested.connect(self.lock)
        link.lost.connect(self._agent_lost)
        self.show_start()

    @property
    def is_open(self) -> bool:
        """Whether the vault is unlocked."""
        return self._is_open

    def warm_up(self) -> None:
        """Start the agent ahead of the password, and load what a new one is measured with."""

        def start(_context: JobContext) -> None:
            self._link.warm_up()

        self._jobs.start(start, on_success=lambda _: None, on_failure=self._show_failure)
        if not self._path.exists():
            self._load_estimator()

    def show_start(self) -> None:
        """Show the screen to unlock the vault, or to create it where there is none."""
        if self._path.exists():
            self._window.show_unlock(self._path)
        else:
            self._window.show_create(self._path)

    def create(self, password: str) -> None:
        """Create the vault with *password*."""
        from vault_app.agent.protocol import (  # noqa: PLC0415 - not needed for the first picture
            CreateVault,
            VaultOpened,
        )
        from vault_app.agent.values import Password  # noqa: PLC0415

        view = self._window.create_view
        view.begin_work()

        def opened(answer: VaultOpened) -> None:
            view.end_work()
            self._opened(answer)

        self._jobs.start(
            self._link.asking(CreateVault(str(self._path), Password.of(password)), VaultOpened),
            on_success=opened,
            on_failure=lambda error: view.end_work(explain_here(error)),
        )

    def unlock(self, password: str) -> None:
        """Unlock the vault with *password*."""
        from vault_app.agent.protocol import (  # noqa: PLC0415 - not needed for the first picture
            UnlockVault,
            VaultOpened,
        )
        from vault_app.agent.values import Password  # noqa: PLC0415

        view = self._window.unlock_view
        view.begin_work()

        def opened(answer: VaultOpened) -> None:
            view.end_work()
            self._opened(answer)

        self._jobs.start(
            self._link.asking(UnlockVault(str(self._path), Password.of(password)), VaultOpened),
            on_success=opened,
            on_failure=lambda error: view.end_work(explain_here(error)),
        )

    def lock(self) -> None:
        """Close the vault. The agent, and with it all that was unlocked, ends."""
        if self._is_open:
            self._close()
            self._window.show_unlock(self._path)

    def choose_vault(self) -> None:
        """Let the user choose another vault to open."""
        chosen = self._window.ask_for_vault_to_open(self._path.parent)
        if chosen is not None:
            self._switch_to(chosen)
            self._window.show_unlock(chosen)

    def choose_new_location(self) -> None:
        """Let the user choose where a new vault shall live."""
        chosen = self._window.ask_for_new_vault(self._path)
        if chosen is not None:
            self._switch_to(chosen)
            self._window.show_create(chosen)
            self._load_estimator()

    def _switch_to(self, path: Path) -> None:
        if self._is_open:
            self._close()
        self._path = path

    def _load_estimator(self) -> None:
        from vault_app.ui.widgets.strength_meter import (  # noqa: PLC0415 - for new vaults only
            load_estimator,
        )

        self._jobs.start(
            lambda _: load_estimator(), on_success=lambda _: None, on_failure=self._show_failure
        )

    def _opened(self, opened: "VaultOpened") -> None:
        self._is_open = True
        self._path = Path(opened.path)
        self._window.show_keys(self._path, opened.keys)
        self.unlocked.emit(opened.keys)

    def _close(self) -> None:
        self._is_open = False
        self.locked.emit()
        self._jobs.start(
            self._link.release(), on_success=lambda _: self.warm_up(), on_failure=self._show_failure
        )

    def _show_failure(self, error: VaultAppError) -> None:
        self._window.show_notice(Tone.ERROR, explain_here(error))

    def _agent_lost(self) -> None:
        if self._is_open:
            self._close()
            self._window.show_unlock(self._path)
            self._window.show_notice(Tone.WARNING, explain_here(AgentLostError()))
