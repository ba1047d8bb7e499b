"""Everything about one key that may be seen, and what can be done with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from vault_app.api_key import masked
from vault_app.key_summary import KeySummary
from vault_app.terms import KeyState
from vault_app.ui.icons import icon
from vault_app.ui.theme import current_colours
from vault_app.ui.tokens import MEASURES
from vault_app.ui.widgets.chip import Chip
from vault_app.ui.widgets.fingerprint_text import FingerprintText
from vault_app.ui.widgets.labels import label, primary_button, rule, set_role
from vault_app.ui.widgets.notice import Notice, Tone
from vault_app.ui.widgets.public_key_box import PublicKeyBox
from vault_app.ui.words import kind_word, moment_word, purpose_word

_MINIMUM_WIDTH = 360


class KeyDetailView(QScrollArea):
    """The key that is selected in the table.

    Signals:
        copy_requested, save_requested, register_requested, test_requested: the user wants this
            for the key that is shown.
        copy_api_key_requested: the user wants its API key on the clipboard.
    """

    copy_requested = Signal()
    save_requested = Signal()
    register_requested = Signal()
    test_requested = Signal()
    copy_api_key_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(_MINIMUM_WIDTH)
        set_role(self, "card")
        self._title = label("", "title", wrap=True)
        self._environment = Chip()
        self._state = Chip()
        self.next_step = Notice()
        self.copy_button = primary_button(self.tr("Copy public key"))
        self.register_button = QPushButton(self.tr("Register…"))
        self.test_button = QPushButton(self.tr("Test…"))
        self.more_button = QPushButton(self.tr("More"))
        self.save_button = QPushButton(self.tr("Save public key…"))
        self.copy_api_key_button = QPushButton(self.tr("Copy"))
        self._facts: dict[str, QLabel] = {}
        self._fingerprint = FingerprintText()
        self._public_key = PublicKeyBox()

        self._public_half = self._public_key_part()

        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(MEASURES.wide, MEASURES.wide, MEASURES.wide, MEASURES.wide)
        layout.setSpacing(MEASURES.normal)
        layout.addWidget(self._title)
        chips = QHBoxLayout()
        chips.addWidget(self._environment)
        chips.addWidget(self._state)
        chips.addStretch()
        layout.addLayout(chips)
        layout.addWidget(self.next_step)
        layout.addWidget(self.copy_button)
        actions = QHBoxLayout()
        actions.addWidget(self.register_button, 1)
        actions.addWidget(self.test_button, 1)
        actions.addWidget(self.more_button)
        layout.addLayout(actions)
        layout.addWidget(rule())
        layout.addLayout(self._facts_grid())
        layout.addWidget(rule())
        layout.addWidget(self._public_half)
        layout.addStretch()
        self.setWidget(content)
        self._draw_icons()

        self.copy_button.clicked.connect(self.copy_requested)
        self.save_button.clicked.connect(self.save_requested)
        self.register_button.clicked.connect(self.register_requested)
        self.test_button.clicked.connect(self.test_requested)
        self.copy_api_key_button.clicked.connect(self.copy_api_key_requested)

    def show_key(self, key: KeySummary) -> None:
        """Show *key*."""
        self._title.setText(key.label)
        self._environment.show_environment(key.environment)
        self._state.show_state(key.state)
        self._show_next_step(key)
        self.test_button.setEnabled(bool(key.api_key))
        self.copy_api_key_button.setVisible(bool(key.api_key))
        for name, value in (
            ("kind", kind_word(key.kind)),
            ("account", key.account or self.tr("Main account")),
            ("purpose", purpose_word(key.purpose)),
            ("api_key", masked(key.api_key) or "–"),
            ("created", moment_word(key.created_at, self.locale())),
            ("registered", moment_word(key.registered_at, self.locale())),
            ("verified", moment_word(key.verified_at, self.locale())),
        ):
            self._facts[name].setText(value)
        is_pair = bool(key.public_key_pem)
        for part in (self.copy_button, self.register_button, self._public_half):
            part.setVisible(is_pair)
        self._fingerprint.show_fingerprint(key.fingerprint)
        self._public_key.setPlainText(key.public_key_pem.strip())

    def _public_key_part(self) -> QWidget:
        """What only a key pair has."""
        part = QWidget()
        heading = QHBoxLayout()
        heading.addWidget(label(self.tr("Public key"), "field"), 1)
        heading.addWidget(self.save_button)
        layout = QVBoxLayout(part)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(MEASURES.normal)
        layout.addLayout(heading)
        layout.addWidget(self._fingerprint)
        layout.addWidget(self._public_key)
        return part

    def _show_next_step(self, key: KeySummary) -> None:
        match key.state:
            case KeyState.DRAFT:
                self.next_step.say(
                    Tone.HINT,
                    self.tr("Next: register this public key at the exchange."),
                    self.tr("It answers with an API key, which you paste back here."),
                )
            case KeyState.REGISTERED:
                self.next_step.say(
                    Tone.HINT,
                    self.tr("Next: test it with a signed request."),
                    self.tr("It shows that the exchange knows this key. No order is placed."),
                )
            case _:
                self.next_step.hide()

    def _facts_grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(MEASURES.wide)
        grid.setVerticalSpacing(MEASURES.normal)
        grid.setColumnStretch(1, 1)
        names = (
            ("kind", self.tr("Kind")),
            ("account", self.tr("Account")),
            ("purpose", self.tr("Purpose")),
            ("api_key", self.tr("API key")),
            ("created", self.tr("Created")),
            ("registered", self.tr("Registered")),
            ("verified", self.tr("Verified")),
        )
        for row, (name, words) in enumerate(names):
            value = label("", "plain", wrap=name == "account")
            value.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse
                | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            value.setAccessibleName(words)
            self._facts[name] = value
            grid.addWidget(label(words, "muted"), row, 0)
            grid.addWidget(value, row, 1)
            if name == "api_key":
                self.copy_api_key_button.setAccessibleName(self.tr("Copy API key"))
                grid.addWidget(self.copy_api_key_button, row, 2)
        return grid

    def _draw_icons(self) -> None:
        colours = current_colours()
        self.copy_button.setIcon(icon("copy", colours.on_accent))
        self.register_button.setIcon(icon("register", colours.text))
        self.test_button.setIcon(icon("send", colours.text))
        self.save_button.setIcon(icon("save", colours.text))
