"""What shall be in the calendar."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QWidget

from vault_app.ui.dialogs.fitting_dialog import FittingDialog
from vault_app.ui.tokens import MEASURES
from vault_app.ui.widgets.labels import label, primary_button

_WIDTH = 480


class ExportCalendarDialog(FittingDialog):
    """Asks whether the keys are named: calendars are often shared.

    Args:
        count: of the events that lie ahead.

    Signals:
        export_requested: whether the entries shall hold the keys' labels.
    """

    export_requested = Signal(bool)

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export calendar"))
        self.set_least_width(_WIDTH)
        self.labels_box = QCheckBox(self.tr("Include the labels of the keys"))
        self.labels_box.setToolTip(self.tr("Leave them out where others can see your calendar."))
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.export_button = primary_button(self.tr("Choose a file…"))
        self.export_button.setDefault(True)
        self.export_button.setEnabled(count > 0)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.export_button)
        what = self.tr(
            "The file holds what falls due, with reminders a week and a day before. It never holds"
            " API keys or secrets."
        )
        number = self.tr("%n event(s) lie ahead.", None, count)
        layout = self.body()
        layout.setContentsMargins(MEASURES.page, MEASURES.page, MEASURES.page, MEASURES.wide)
        layout.setSpacing(MEASURES.normal)
        layout.addWidget(label(self.tr("Export calendar"), "heading"))
        layout.addWidget(label(what, "plain", wrap=True))
        layout.addWidget(label(number, "muted"))
        layout.addWidget(self.labels_box)
        layout.addSpacing(MEASURES.normal)
        layout.addLayout(buttons)
        self.cancel_button.clicked.connect(self.reject)
        self.export_button.clicked.connect(
            lambda: self.export_requested.emit(self.labels_box.isChecked())
        )
