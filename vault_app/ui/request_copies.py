"""What can be copied of a request and its answer."""

from PySide6.QtCore import QCoreApplication

from vault_app.binance.redaction import Private
from vault_app.binance.report import as_curl, as_report
from vault_app.binance.sender import Sent
from vault_app.ui.answer_text import AnswerText
from vault_app.ui.clipboard import copy_public
from vault_app.ui.dialogs.copy_request_dialog import CopyRequestDialog
from vault_app.ui.main_window import MainWindow


def open_curl_dialog(sent: Sent, window: MainWindow) -> None:
    """Show the request as a command for a shell, to be copied."""
    _open(
        CopyRequestDialog(
            QCoreApplication.translate("copies", "Copy as curl"),
            lambda keep: as_curl(sent.ready, keep=keep),
            (Private.API_KEY, Private.SIGNATURE),
            window,
        ),
        window,
    )


def open_report_dialog(sent: Sent, diagnosis: str, window: MainWindow) -> None:
    """Show request, answer and *diagnosis* as a report, to be copied."""
    _open(
        CopyRequestDialog(
            QCoreApplication.translate("copies", "Copy report"),
            lambda keep: as_report(sent, diagnosis=diagnosis, keep=keep),
            tuple(Private),
            window,
        ),
        window,
    )


def copy_whole_answer(text: AnswerText, window: MainWindow) -> None:
    """Put the whole of *text* on the clipboard."""
    copy_public(text.body.decode(errors="replace"))
    window.show_status(QCoreApplication.translate("copies", "The whole answer is copied."))


def _open(dialog: CopyRequestDialog, window: MainWindow) -> None:
    def copied(text: str) -> None:
        copy_public(text)
        window.show_status(QCoreApplication.translate("copies", "Copied."))

    dialog.copy_requested.connect(copied)
    dialog.setModal(True)
    dialog.finished.connect(dialog.deleteLater)
    dialog.show()
