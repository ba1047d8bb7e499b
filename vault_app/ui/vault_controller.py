"""Which vault is meant, and whether it is open: going to one, locking it, telling of failures."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from vault_app.errors import (
    AgentLostError,
    VaultAppError,
    VaultChangedError,
    VaultStorageError,
)
from vault_app.ui.agent_link import AgentLink
from vault_app.ui.job import JobContext, JobRunner
from vault_app.ui.main_window import MainWindow
from vault_app.ui.unlocking import Unlocking
from vault_app.ui.widgets.notice import Tone
from vault_app.ui.words import explain_here

if TYPE_CHECKING:
    from collections.abc import Callable

    from vault_app.agent.protocol import VaultOpened


class VaultController(QObject):
    """Owns which vault is meant, and whether it is open.

    Signals:
        unlocked: the vault is open; the ``VaultOpened``.
        chosen: another vault is meant from now on.
        created: the vault that was just made is open, and shall have a recovery code.
        closing: the vault is about to be closed; the window still shows it.
        locked: the vault is closed and the agent gone or going.
    """

    unlocked = Signal(object)
    chosen = Signal()
    created = Signal()
    closing = Signal()
    locked = Signal()

    def __init__(self, window: MainWindow, link: AgentLink, jobs: JobRunner, path: Path) -> None:
        super().__init__(window)
        self._window = window
        self._link = link
        self._jobs = jobs
        self._path = path
        self._is_open = False
        self._is_warm = False
        self._hold: Callable[[Callable[[], None]], None] = _at_once
        self._unlocking = Unlocking(window, link, jobs, self)
        self._unlocking.opened.connect(self._opened)
        self._unlocking.created.connect(self.created)
        window.new_vault_requested.connect(self.choose_new_location)
        window.open_vault_requested.connect(self.choose_vault)
        window.lock_requested.connect(self.lock)
        link.lost.connect(self._agent_lost)
        self.show_start()

    @property
    def path(self) -> Path:
        """The vault that is open, or is to be opened or made."""
        return self._path

    @property
    def is_open(self) -> bool:
        """Whether the vault is unlocked."""
        return self._is_open

    def warm_up(self) -> None:
        """Start the agent ahead of the password, and load what a new one is measured with."""
        self._is_warm = True
        self._start_agent()
        if self._path.exists():
            self._unlocking.offer_ways()
        else:
            self._unlocking.load_estimator()

    def show_start(self) -> None:
        """Show the screen to unlock the vault, or to create it where there is none."""
        if self._path.exists():
            self._show_unlock()
        else:
            self._window.show_create(self._path)

    def lock(self) -> None:
        """Close the vault. The agent, and with it all that was unlocked, ends."""
        if self._is_open and self._window.may_drop_changes():
            self._hold(self.lock_now)

    def hold_locking(self, hold: "Callable[[Callable[[], None]], None]") -> None:
        """Have *hold* called where the user locks, with what to call when all is kept."""
        self._hold = hold

    def lock_now(self) -> None:
        """As :meth:`lock`, without asking about a change that is not saved."""
        if self._is_open:
            self._close()
            self._show_unlock()

    def choose_vault(self) -> None:
        """Let the user choose another vault to open."""
        from vault_app.ui import file_questions  # noqa: PLC0415 - not needed for the first picture

        chosen = file_questions.vault_to_open(self._window, self._path.parent)
        if chosen is not None and self._window.may_drop_changes():
            self._switch_to(chosen)
            self._show_unlock()

    def go_to(self, path: Path) -> None:
        """Mean the vault at *path*; where another is open, ask whether to lock it first."""
        if path == self._path or not self._may_leave(path):
            return
        self._switch_to(path)
        self.show_start()

    def _may_leave(self, path: Path) -> bool:
        if not self._is_open:
            return True
        agreed = self._window.confirm(
            self.tr("Lock this vault and go to “{name}”?").format(name=path.stem),
            self.tr("One vault is open at a time. You can come back with its password."),
            self.tr("Lock and go there"),
        )
        return agreed and self._window.may_drop_changes()

    def choose_new_location(self) -> None:
        """Let the user choose where a new vault shall live."""
        from vault_app.ui import file_questions  # noqa: PLC0415 - not needed for the first picture

        chosen = file_questions.place_for_new_vault(self._window, self._path)
        if chosen is not None and self._window.may_drop_changes():
            self._switch_to(chosen)
            self._window.show_create(chosen)
            self._unlocking.load_estimator()

    def _show_unlock(self) -> None:
        """Show the screen to unlock, and offer what ways this vault has once they are known."""
        self._window.show_unlock(self._path)
        if self._is_warm:
            self._unlocking.offer_ways()

    def _switch_to(self, path: Path) -> None:
        """Mean another vault from now on: what is open is closed, an answer on its way unwanted."""
        self._path = path
        self._close()
        self.chosen.emit()

    def show_opened(self, opened: "VaultOpened") -> None:
        """Show the keys of the open vault anew."""
        self._path = Path(opened.path)
        self._window.show_keys(self._path, opened.keys)

    def stay_open(self, opened: "VaultOpened") -> None:
        """Go on with a vault that is open already, as another window left it."""
        self._is_warm = True
        self._opened(opened)

    def show_failure(self, error: VaultAppError) -> None:
        """Say what went wrong; where a change could not be saved, offer the ways out."""
        if self._is_open and may_be_unsaved(error):
            self._show_unsaved(error)
        else:
            self._window.show_notice(Tone.ERROR, explain_here(error))

    def _show_unsaved(self, error: VaultAppError) -> None:
        from vault_app.agent.protocol import KeyList, ListKeys  # noqa: PLC0415 - seldom needed

        def listed(found: KeyList) -> None:
            if found.unsaved:
                self._window.show_keys(self._path, found.keys)
                self._window.keys_view.unsaved.say(explain_here(error))
            else:
                self._window.show_notice(Tone.ERROR, explain_here(error))

        self._jobs.start(
            self._link.asking(ListKeys(), KeyList),
            on_success=listed,
            on_failure=lambda failure: self._window.show_notice(Tone.ERROR, explain_here(failure)),
        )

    def _opened(self, opened: "VaultOpened") -> None:
        self._is_open = True
        self.show_opened(opened)
        self.unlocked.emit(opened)

    def _start_agent(self) -> None:
        def start(_context: JobContext) -> None:
            self._link.warm_up()

        self._jobs.start(start, on_success=lambda _: None, on_failure=self.show_failure)

    def _close(self) -> None:
        if self._is_open:
            self.closing.emit()
        self._is_open = False
        self._jobs.drop_all()
        self._link.release()
        self.locked.emit()
        self._start_agent()

    def _agent_lost(self) -> None:
        if self._is_open:
            self._close()
            self._show_unlock()
            self._window.show_notice(Tone.WARNING, explain_here(AgentLostError()))


def _at_once(go_on: "Callable[[], None]") -> None:
    go_on()


def may_be_unsaved(error: VaultAppError) -> bool:
    """Whether a change may have been made that could not be saved; the agent knows."""
    return isinstance(error, VaultStorageError | VaultChangedError)
