"""What this app is, and what protects the keys here."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from vault_app import __version__
from vault_app.agent.care_messages import ProtectionReport
from vault_app.ui.dialogs.fitting_dialog import FittingDialog
from vault_app.ui.icons import app_pixmap
from vault_app.ui.tokens import MEASURES
from vault_app.ui.widgets.labels import label
from vault_app.ui.widgets.protection_list import ProtectionList

_WIDTH = 480
_ICON_SIZE = 48


class AboutDialog(FittingDialog):
    """Name, version and protection."""

    def __init__(self, report: ProtectionReport, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About"))
        self.set_least_width(_WIDTH)
        self.protection = ProtectionList()
        self.protection.show_report(report)
        picture = QLabel()
        picture.setPixmap(app_pixmap(_ICON_SIZE))
        name = QVBoxLayout()
        name.addWidget(label(self.tr("Vault App"), "heading"))
        version = self.tr("Version {version}. MIT licence.")
        name.addWidget(label(version.format(version=__version__), "muted"))
        head = QHBoxLayout()
        head.setSpacing(MEASURES.wide)
        head.addWidget(picture)
        head.addLayout(name, 1)
        close_button = QPushButton(self.tr("Close"))
        close_button.clicked.connect(self.reject)
        layout = self.body()
        layout.setContentsMargins(MEASURES.page, MEASURES.page, MEASURES.page, MEASURES.wide)
        layout.setSpacing(MEASURES.wide)
        layout.addLayout(head)
        layout.addWidget(label(self.tr("Protection"), "title"))
        layout.addWidget(self.protection)
        layout.addStretch()
        layout.addWidget(close_button, alignment=Qt.AlignmentFlag.AlignRight)
