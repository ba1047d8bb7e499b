"""Asks twice before a key is declared compromised."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from vault_app.error_text import Explanation
from vault_app.key_summary import KeySummary
from vault_app.ui.dialogs.fitting_dialog import FittingDialog
from vault_app.ui.life_words import declaring_words_here
from vault_app.ui.tokens import MEASURES
from vault_app.ui.widgets.heading_of_key import heading_of_key
from vault_app.ui.widgets.key_card import KeyCard
from vault_app.ui.widgets.labels import label, primary_button, set_role
from vault_app.ui.widgets.notice import Notice

_WIDTH = 560


class DeclareDialog(FittingDialog):
    """First what will happen and what not; then two statements to be ticked.

    Signals:
        declare_requested: the reason that was typed; it may be empty.
    """

    declare_requested = Signal(str)

    def __init__(self, key: KeySummary, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Compromised key"))
        self.set_least_width(_WIDTH)
        self.reason_line = QLineEdit()
        self.reason_line.setPlaceholderText(self.tr("For example: posted in a chat"))
        self.reason_line.setAccessibleName(self.tr("What happened"))
        self.nothing_signed_box = QCheckBox(self.tr("It shall sign nothing from now on, for good"))
        self.still_works_box = QCheckBox(self.tr("I will delete it at the exchange right after"))
        self.notice = Notice()
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.cancel_button.setAutoDefault(False)
        self.go_on_button = primary_button(self.tr("Go on…"))
        self.go_on_button.setDefault(True)
        self.declare_button = QPushButton(self.tr("Declare it compromised"))
        set_role(self.declare_button, "danger")
        self.declare_button.hide()
        self.declare_button.setEnabled(False)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._explaining(key))
        self._pages.addWidget(self._confirming())
        self._lay_out(key)
        self.go_on_button.clicked.connect(self._go_on)
        self.cancel_button.clicked.connect(self.reject)
        self.declare_button.clicked.connect(self._declare)
        for box in (self.nothing_signed_box, self.still_works_box):
            box.toggled.connect(self._ticked)

    def show_failure(self, explanation: Explanation) -> None:
        """Say why it is not declared."""
        self.notice.explain(explanation)
        self._ticked()

    def _go_on(self) -> None:
        self._pages.setCurrentIndex(1)
        self.go_on_button.hide()
        self.declare_button.show()
        self.declare_button.setDefault(True)
        self.nothing_signed_box.setFocus()

    def _ticked(self) -> None:
        self.declare_button.setEnabled(
            self.nothing_signed_box.isChecked() and self.still_works_box.isChecked()
        )

    def _declare(self) -> None:
        self.declare_button.setEnabled(False)
        self.notice.hide()
        self.declare_requested.emit(self.reason_line.text().strip())

    def _explaining(self, key: KeySummary) -> QWidget:
        warning = declaring_words_here(key.label)
        page, column = _page()
        column.addWidget(label(warning.what, "plain", wrap=True))
        column.addWidget(label(warning.next_step, "plain", wrap=True))
        column.addWidget(
            label(
                self.tr(
                    "Nothing is deleted here, and no other key is touched. You are led through"
                    " what is to be done, step by step: deleting the key at the exchange comes"
                    " first."
                ),
                "muted",
                wrap=True,
            )
        )
        name = label(self.tr("What happened (kept with the key)"), "field", wrap=True)
        name.setBuddy(self.reason_line)
        column.addWidget(name)
        column.addWidget(self.reason_line)
        column.addStretch()
        return page

    def _confirming(self) -> QWidget:
        page, column = _page()
        column.addWidget(label(self.tr("Tick both to go on:"), "field", wrap=True))
        column.addWidget(self.nothing_signed_box)
        column.addWidget(self.still_works_box)
        column.addStretch()
        return page

    def _lay_out(self, key: KeySummary) -> None:
        card = KeyCard(self.tr("Key"))
        card.show_key(key)
        buttons = QHBoxLayout()
        buttons.addStretch()
        for button in (self.cancel_button, self.go_on_button, self.declare_button):
            buttons.addWidget(button)
        heading = self.tr("Is “{label}” in the wrong hands?").format(label=key.label)
        layout = self.body()
        layout.setContentsMargins(MEASURES.page, MEASURES.page, MEASURES.page, MEASURES.wide)
        layout.setSpacing(MEASURES.wide)
        layout.addLayout(heading_of_key(heading, key.environment))
        layout.addWidget(card)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self.notice)
        layout.addLayout(buttons)


def _page() -> tuple[QWidget, QVBoxLayout]:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(MEASURES.normal)
    return page, column
