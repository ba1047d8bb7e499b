"""Shows what is about to be copied of a request, without what is private, unless that is ticked."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QPushButton,
    QWidget,
)

from vault_app.binance.redaction import Private
from vault_app.ui.dialogs.fitting_dialog import FittingDialog
from vault_app.ui.theme import text_scale
from vault_app.ui.tokens import MEASURES
from vault_app.ui.widgets.code_text import CodeText
from vault_app.ui.widgets.labels import label, primary_button

_SIZE = (640, 480)
_MAX_SHOWN = 20_000


class CopyRequestDialog(FittingDialog):
    """The text, and a box to tick for each thing that it leaves out.

    Args:
        title: what is copied.
        make_text: the text with what is ticked kept.
        offered: which boxes there are.

    Signals:
        copy_requested: the user wants this text on the clipboard.
    """

    copy_requested = Signal(str)

    def __init__(
        self,
        title: str,
        make_text: Callable[[frozenset[Private]], str],
        offered: tuple[Private, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(QSize(*_SIZE) * text_scale())
        self._make_text = make_text
        self._whole = ""
        self.boxes = {private: QCheckBox(self._word(private)) for private in offered}
        self.text = CodeText(title, fits=False)
        self.copy_button = primary_button(self.tr("Copy"))
        self.close_button = QPushButton(self.tr("Close"))
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.copy_button)
        ticks = QHBoxLayout()
        ticks.setSpacing(MEASURES.wide)
        ticks.addWidget(label(self.tr("Include:"), "field"))
        for box in self.boxes.values():
            ticks.addWidget(box)
            box.toggled.connect(lambda _on: self._refresh())
        ticks.addStretch()
        layout = self.body()
        layout.setContentsMargins(MEASURES.page, MEASURES.page, MEASURES.page, MEASURES.wide)
        layout.setSpacing(MEASURES.wide)
        layout.addWidget(label(title, "heading"))
        layout.addWidget(
            label(
                self.tr("What is private is left out, so that this can be shown to others."),
                "muted",
                wrap=True,
            )
        )
        layout.addLayout(ticks)
        layout.addWidget(self.text, 1)
        layout.addLayout(buttons)
        self.copy_button.setDefault(True)
        self.close_button.clicked.connect(self.reject)
        self.copy_button.clicked.connect(self._copy)
        self._refresh()

    def _copy(self) -> None:
        self.copy_requested.emit(self._whole)
        self.accept()

    def _refresh(self) -> None:
        keep = frozenset(private for private, box in self.boxes.items() if box.isChecked())
        self._whole = self._make_text(keep)
        is_long = len(self._whole) > _MAX_SHOWN
        self.text.show_text(f"{self._whole[:_MAX_SHOWN]}…" if is_long else self._whole)

    def _word(self, private: Private) -> str:
        return {
            Private.API_KEY: self.tr("API key"),
            Private.SIGNATURE: self.tr("Signature"),
            Private.IP_ADDRESS: self.tr("IP addresses"),
            Private.BALANCES: self.tr("Balances"),
        }[private]
