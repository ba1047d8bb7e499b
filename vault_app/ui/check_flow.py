"""*Check now*: asks the exchange about one, several or all keys, in the background."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from vault_app.binance.look_round import LookProgress
from vault_app.errors import VaultAppError
from vault_app.key_summary import KeySummary
from vault_app.ui.check_job import CheckOutcome, check_work
from vault_app.ui.check_words import check_notice, progress_word
from vault_app.ui.job import Job
from vault_app.ui.services import Services
from vault_app.ui.widgets.labels import link_button


class CheckFlow(QObject):
    """One check at a time. Tells the status line how far it is, and a notice what came of it.

    Attributes:
        stop_button: in the status line, while a check is under way.

    Signals:
        begun: a check is under way.
        progressed: its ``LookProgress``.
        ended: it is over, in whatever way.
        checked: its ``CheckOutcome``; what it told is kept, and shown in the table.
    """

    begun = Signal()
    progressed = Signal(object)
    ended = Signal()
    checked = Signal(object)

    def __init__(self, services: Services) -> None:
        super().__init__(services.window)
        self._window = services.window
        self._link = services.link
        self._jobs = services.jobs
        self._access = services.access
        self._vaults = services.vaults
        self._notices = services.notices
        self._job: Job[CheckOutcome] | None = None
        self.stop_button = link_button(self.tr("Stop checking"))
        self.stop_button.hide()
        self.stop_button.clicked.connect(self.stop)
        services.window.statusBar().addPermanentWidget(self.stop_button)
        services.window.key_actions.stop_checking_requested.connect(self.stop)
        services.vaults.locked.connect(self._forget)

    @property
    def is_running(self) -> bool:
        """Whether a check is under way."""
        return self._job is not None

    def check_selected(self) -> None:
        """Ask about the keys that are selected."""
        self.check(self._window.keys_view.selected_keys)

    def check_all(self) -> None:
        """Ask about every key that is registered and in use."""
        self._start(None)

    def check(self, keys: Sequence[KeySummary]) -> None:
        """Ask about *keys*; those that the exchange cannot know are passed over."""
        self._start(keys)

    def stop(self) -> None:
        """Ask about no further key; what was told is kept."""
        if self._job is not None:
            self._job.cancel()

    def _start(self, keys: Sequence[KeySummary] | None) -> None:
        if self.is_running:
            return
        self._window.key_actions.allow_stopping(allowed=True)
        self.stop_button.show()
        self.begun.emit()
        self._job = self._jobs.start(
            check_work(self._link, self._access, keys),
            on_success=self._show,
            on_failure=self._fail,
            on_progress=lambda _, news: self._tell(news),
        )

    def _tell(self, news: LookProgress) -> None:
        self._window.statusBar().showMessage(progress_word(news))
        self.progressed.emit(news)

    def _show(self, outcome: CheckOutcome) -> None:
        self._forget()
        self._window.keys_view.update_keys(outcome.keys)
        tone, explanation = check_notice(outcome)
        self._window.show_notice(tone, explanation)
        self._notices.publish(
            self.tr("The check of your keys is done."),
            self.tr("Open the window to see what the exchange told."),
        )
        self.checked.emit(outcome)

    def _fail(self, error: VaultAppError) -> None:
        self._forget()
        self._vaults.show_failure(error)

    def _forget(self) -> None:
        """The check is over; one that the lock dropped says nothing any more."""
        if self._job is None:
            return
        self._job = None
        self._window.statusBar().clearMessage()
        self._window.key_actions.allow_stopping(allowed=False)
        self.stop_button.hide()
        self.ended.emit()
