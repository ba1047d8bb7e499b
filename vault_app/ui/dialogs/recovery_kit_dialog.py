"""Shows a new recovery code, once, and gets it onto paper."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QWidget,
)

from vault_app.error_text import Explanation
from vault_app.errors import VaultAppError
from vault_app.ui.dialogs.fitting_dialog import FittingDialog
from vault_app.ui.icons import icon
from vault_app.ui.recovery_kit import kit_document, save_kit_as_pdf
from vault_app.ui.theme import current_colours
from vault_app.ui.tokens import MEASURES
from vault_app.ui.widgets.labels import label, primary_button, set_role
from vault_app.ui.widgets.notice import Notice, Tone
from vault_app.ui.words import explain_here

_WIDTH = 520
_COLUMNS = 4


class RecoveryKitDialog(FittingDialog):
    """The code in groups that can be read over a telephone, to print or to save as PDF.

    Signals:
        keep_requested: the user has the code; it shall open the vault from now on.
    """

    keep_requested = Signal()

    def __init__(self, code: str, vault: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Recovery code"))
        self.set_least_width(_WIDTH)
        self._code = code
        self._vault = vault
        colours = current_colours()
        self.print_button = QPushButton(icon("printer", colours.text), self.tr("Print…"))
        self.save_button = QPushButton(icon("save", colours.text), self.tr("Save as PDF…"))
        self.kept_box = QCheckBox(self.tr("I have printed it or written it down"))
        self.done_button = primary_button(self.tr("Done"))
        self.done_button.setEnabled(False)
        self.notice = Notice()
        self._lay_out()
        self.print_button.clicked.connect(self._print)
        self.save_button.clicked.connect(self._save)
        self.kept_box.toggled.connect(self.done_button.setEnabled)
        self.done_button.clicked.connect(self.keep_requested)

    def save_to(self, target: Path) -> None:
        """Save the kit as PDF and say how that went."""
        try:
            save_kit_as_pdf(self._code, self._vault, target)
        except VaultAppError as error:
            self.notice.explain(explain_here(error))
        else:
            self.notice.say(
                Tone.SUCCESS,
                self.tr("Saved as {path}.").format(path=target),
                self.tr("Print it, move it off this computer, and delete the file."),
            )

    def begin_work(self) -> None:
        """Take no second click while the code is being kept."""
        self.notice.hide()
        self.done_button.setEnabled(False)

    def show_failure(self, explanation: Explanation) -> None:
        """Say why the code opens nothing yet; it stays on show, to be tried again."""
        self.done_button.setEnabled(self.kept_box.isChecked())
        self.notice.explain(explanation)

    def done(self, result: int) -> None:
        """Forget the code with the dialog."""
        self._code = ""
        super().done(result)

    def _lay_out(self) -> None:
        board = QFrame()
        set_role(board, "card")
        grid = QGridLayout(board)
        grid.setContentsMargins(MEASURES.page, MEASURES.wide, MEASURES.page, MEASURES.wide)
        grid.setHorizontalSpacing(MEASURES.page)
        grid.setVerticalSpacing(MEASURES.normal)
        for place, group in enumerate(self._code.split("-")):
            text = label(group, "code")
            text.setAlignment(Qt.AlignmentFlag.AlignCenter)
            grid.addWidget(text, place // _COLUMNS, place % _COLUMNS)
        actions = QHBoxLayout()
        actions.addWidget(self.print_button)
        actions.addWidget(self.save_button)
        actions.addStretch()
        for button in (self.print_button, self.save_button):
            button.setAutoDefault(False)
        bottom = QHBoxLayout()
        bottom.addWidget(self.kept_box, 1)
        bottom.addWidget(self.done_button)
        layout = self.body()
        layout.setContentsMargins(MEASURES.page, MEASURES.page, MEASURES.page, MEASURES.wide)
        layout.setSpacing(MEASURES.wide)
        layout.addWidget(label(self.tr("Recovery code"), "heading"))
        layout.addWidget(
            label(
                self.tr(
                    "This code opens the vault when the password is lost. It is shown once, here,"
                    " and kept nowhere: put it on paper, away from this computer."
                ),
                "muted",
                wrap=True,
            )
        )
        layout.addWidget(board)
        layout.addLayout(actions)
        layout.addWidget(self.notice)
        layout.addStretch()
        layout.addLayout(bottom)

    def _print(self) -> None:
        from PySide6.QtPrintSupport import (  # noqa: PLC0415 - loads the printing system
            QPrintDialog,
            QPrinter,
        )

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self)
        if dialog.exec():
            kit_document(self._code, self._vault).print_(printer)
            self.notice.say(Tone.SUCCESS, self.tr("Sent to the printer."))

    def _save(self) -> None:
        suggested = str(Path.home() / f"{self._vault.stem}-recovery-kit.pdf")
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Save the recovery kit"),
            suggested,
            self.tr("PDF files (*.pdf)"),
            options=QFileDialog.Option.DontConfirmOverwrite,  # no file is overwritten
        )
        if chosen:
            self.save_to(Path(chosen))
