"""The public key as a QR code, to carry it to a phone or away from a computer without network."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from vault_app.key_summary import KeySummary
from vault_app.ui.dialogs.fitting_dialog import FittingDialog, room_on_screen
from vault_app.ui.qr_code import enlarged
from vault_app.ui.tokens import MEASURES
from vault_app.ui.widgets.fingerprint_text import FingerprintText
from vault_app.ui.widgets.heading_of_key import heading_of_key
from vault_app.ui.widgets.labels import label

_WIDTH = 480
_SIDE = 420
_BESIDE = 230
"""Height of all but the picture: it can be scanned only when all of it is to be seen."""


class QrDialog(FittingDialog):
    """The code and the fingerprint of what it holds.

    Args:
        code: of the public key; see :mod:`vault_app.ui.qr_code`.
    """

    def __init__(self, key: KeySummary, code: QImage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("QR code of the public key"))
        self.set_least_width(_WIDTH)
        self.picture = QLabel()
        side = min(_SIDE, room_on_screen(self).height() - _BESIDE)
        self.picture.setPixmap(QPixmap.fromImage(enlarged(code, side)))
        self.picture.setAccessibleName(self.tr("QR code of the public key"))
        self.close_button = QPushButton(self.tr("Close"))
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.close_button)
        layout = self.body()
        layout.setContentsMargins(MEASURES.page, MEASURES.page, MEASURES.page, MEASURES.wide)
        layout.setSpacing(MEASURES.normal)
        heading = self.tr("Public key of “{label}”").format(label=key.label)
        layout.addLayout(heading_of_key(heading, key.environment))
        layout.addWidget(
            label(
                self.tr("It holds the public key as PEM. Compare the fingerprint after scanning."),
                "muted",
                wrap=True,
            )
        )
        layout.addSpacing(MEASURES.normal)
        layout.addWidget(self.picture, alignment=Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(MEASURES.normal)
        layout.addWidget(label(self.tr("Fingerprint"), "field"))
        layout.addWidget(FingerprintText(key.fingerprint))
        layout.addSpacing(MEASURES.normal)
        layout.addLayout(buttons)
        self.close_button.clicked.connect(self.accept)
        self.close_button.setFocus()
