"""Shows a key pair that was just made, ready to be copied."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from vault_app.key_summary import KeySummary
from vault_app.ui.icons import icon, show_picture
from vault_app.ui.theme import current_colours
from vault_app.ui.tokens import MEASURES
from vault_app.ui.widgets.chip import Chip
from vault_app.ui.widgets.exchange_settings import ExchangeSettings
from vault_app.ui.widgets.fingerprint_text import FingerprintText
from vault_app.ui.widgets.labels import label, primary_button, set_role
from vault_app.ui.widgets.notice import Notice, Tone
from vault_app.ui.widgets.public_key_box import PublicKeyBox


class NewKeyPage(QWidget):
    """The new pair."""

    def __init__(self) -> None:
        super().__init__()
        picture = QLabel()
        show_picture(picture, "check", current_colours().success, 32)
        self._heading = label("", "heading", wrap=True)
        self._environment = Chip()
        self._fingerprint = FingerprintText()
        self.copy_button = primary_button(self.tr("Copy public key"))
        self.copy_button.setIcon(icon("copy", current_colours().on_accent))
        self.register_button = QPushButton(self.tr("Go on: register it…"))
        self.close_button = QPushButton(self.tr("Close"))
        for button in (self.register_button, self.close_button):
            button.setAutoDefault(False)
        self._public_key = PublicKeyBox()
        self._settings = QVBoxLayout()
        self._copied = Notice()
        self._what_to_do = label(
            self.tr(
                "The private key is encrypted in your vault. Copy the public key and paste it"
                " at the exchange, which answers with an API key."
            ),
            "muted",
            wrap=True,
        )

        title = QHBoxLayout()
        title.setSpacing(MEASURES.normal)
        title.addWidget(picture)
        title.addWidget(self._heading, 1)
        title.addWidget(self._environment, alignment=Qt.AlignmentFlag.AlignTop)
        buttons = QHBoxLayout()
        buttons.addWidget(self.close_button)
        buttons.addStretch()
        buttons.addWidget(self.register_button)
        buttons.addWidget(self.copy_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(MEASURES.wide)
        layout.addLayout(title)
        layout.addWidget(self._what_to_do)
        layout.addWidget(label(self.tr("Fingerprint"), "field"))
        layout.addWidget(self._fingerprint)
        layout.addWidget(self._public_key, 1)
        layout.addLayout(self._settings)
        layout.addWidget(self._copied)
        layout.addLayout(buttons)

    def show_key(self, key: KeySummary) -> None:
        """Show *key*, which was just made."""
        self._heading.setText(self.tr("“{label}” is ready").format(label=key.label))
        self._environment.show_environment(key.environment)
        self._fingerprint.show_fingerprint(key.fingerprint)
        self._settings.addWidget(ExchangeSettings(key))
        self._public_key.show_public_key(key.public_key_pem)

    def show_copied(self) -> None:
        """Say that the public key is on the clipboard, and lead on."""
        self._what_to_do.hide()  # and leave its room to what is to be done now
        self._copied.say(
            Tone.SUCCESS,
            self.tr("The public key is on the clipboard."),
            self.tr("Go on to register it; the steps for your environment are shown there."),
        )
        set_role(self.copy_button, "plain")
        self.copy_button.setIcon(icon("copy", current_colours().text))
        set_role(self.register_button, "primary")
        self.register_button.setDefault(True)
        self.register_button.setFocus()
