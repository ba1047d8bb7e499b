"""The history of test requests: keeping them with the vault, sending again, comparing answers."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from vault_app.agent.history_messages import (
    ClearRequests,
    HistorySaved,
    ListRequests,
    RecordRequest,
    RequestHistory,
)
from vault_app.errors import VaultAppError
from vault_app.request_record import RequestRecord
from vault_app.ui.dialogs.compare_dialog import CompareDialog
from vault_app.ui.json_differences import Difference
from vault_app.ui.kept_answers import compare_records, is_kept, record_of
from vault_app.ui.request_controller import RequestController
from vault_app.ui.request_desk import Attempt
from vault_app.ui.services import Services
from vault_app.ui.words import explain_here


class HistoryController(QObject):
    """Does what the page's tab *History* asks for."""

    def __init__(self, services: Services, requests: RequestController) -> None:
        super().__init__(services.window)
        window = self._window = services.window
        self._link = services.link
        self._jobs = services.jobs
        self._vaults = services.vaults
        self._requests = requests
        self._is_loaded = False
        self._page = window.vault_view.requests
        self._view = self._page.history
        window.vault_view.page_changed.connect(self._load)
        self._vaults.locked.connect(self._forget)
        requests.attempted.connect(self._keep)
        self._view.resend_requested.connect(requests.send_again)
        self._view.compare_requested.connect(self._compare)
        self._view.clear_requested.connect(self._clear)

    def _load(self, page: QWidget) -> None:
        if page is not self._page or self._is_loaded or not self._vaults.is_open:
            return
        self._is_loaded = True

        def loaded(history: RequestHistory) -> None:
            if self._vaults.is_open:
                self._view.show_records(history.records)

        self._jobs.start(
            self._link.asking(ListRequests(), RequestHistory),
            on_success=loaded,
            on_failure=self._say,
        )

    def _keep(self, attempt: Attempt) -> None:
        """After the answer is shown: saving takes a while, and sending shall not wait for it."""
        record = record_of(attempt)
        self._view.add(record)
        self._jobs.start(
            self._link.asking(RecordRequest(record), HistorySaved),
            on_success=lambda _: None,
            on_failure=self._say,
        )

    def _compare(self, records: Sequence[RequestRecord]) -> None:
        problem = ""
        if not all(is_kept(record) for record in records):
            problem = self.tr("This answer was too long to be kept. Send the request again.")

        def compared(differences: list[Difference]) -> None:
            if self._vaults.is_open:
                dialog = CompareDialog(records, differences, problem, self._window)
                dialog.setModal(True)
                dialog.finished.connect(dialog.deleteLater)
                dialog.show()

        self._jobs.start(
            lambda _context: compare_records(records),
            on_success=compared,
            on_failure=self._say,
        )

    def _clear(self) -> None:
        agreed = self._window.confirm(
            self.tr("Forget all requests that were sent?"),
            self.tr("Their answers cannot be looked at any more. Keys are not touched."),
            self.tr("Forget them"),
        )
        if agreed:
            self._jobs.start(
                self._link.asking(ClearRequests(), HistorySaved),
                on_success=lambda _: self._view.show_records(()),
                on_failure=self._say,
            )

    def _say(self, error: VaultAppError) -> None:
        """The history is not worth more than a line: no key is at stake."""
        if self._vaults.is_open:
            text = self.tr("The history was not saved: {reason}")
            self._window.show_status(text.format(reason=explain_here(error).what))

    def _forget(self) -> None:
        self._is_loaded = False
        for dialog in self._window.findChildren(CompareDialog):
            dialog.done(QDialog.DialogCode.Rejected)
