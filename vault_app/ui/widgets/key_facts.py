"""What is known of a key and cannot be edited: a grid of names and values."""

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from vault_app.api_key import masked
from vault_app.key_summary import KeySummary
from vault_app.ui.models.key_columns import NOTHING
from vault_app.ui.tokens import MEASURES
from vault_app.ui.use_words import use_count_words
from vault_app.ui.widgets.flow_layout import FlowLayout
from vault_app.ui.widgets.labels import label
from vault_app.ui.words import kind_word, moment_word


class KeyFacts(QWidget):
    """The facts of one key.

    Signals:
        copy_api_key_requested: the user wants its API key on the clipboard.
    """

    copy_api_key_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.copy_api_key_button = QPushButton(self.tr("Copy"))
        self.copy_api_key_button.setAccessibleName(self.tr("Copy API key"))
        self.copy_api_key_button.clicked.connect(self.copy_api_key_requested)
        self._values: dict[str, QLabel] = {}
        self._names: dict[str, QLabel] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(MEASURES.wide)
        grid.setVerticalSpacing(MEASURES.normal)
        grid.setColumnStretch(1, 1)
        for row, (fact, words) in enumerate(
            (
                ("kind", self.tr("Kind")),
                ("api_key", self.tr("API key")),
                ("created", self.tr("Created")),
                ("registered", self.tr("Registered")),
                ("verified", self.tr("Verified")),
                ("last_used", self.tr("Last used")),
                ("uses", self.tr("Signatures")),
                ("rights", self.tr("Rights")),
                ("ip_restriction", self.tr("IP restriction")),
                ("trashed", self.tr("Put away")),
            )
        ):
            self._add(grid, row, fact, words)

    def show_key(self, key: KeySummary) -> None:
        """Show what is known of *key*; what has not happened yet is not mentioned."""
        locale = self.locale()
        rights, ip_restriction = _told_by_the_exchange(key, locale)
        for fact, value in (
            ("kind", kind_word(key.kind)),
            ("api_key", masked(key.api_key) or NOTHING),
            ("created", moment_word(key.created_at, locale)),
            ("registered", moment_word(key.registered_at, locale)),
            ("verified", moment_word(key.verified_at, locale)),
            ("last_used", moment_word(key.last_used_at, locale)),
            ("uses", use_count_words(key) or NOTHING),
            ("rights", rights),
            ("ip_restriction", ip_restriction),
            ("trashed", moment_word(key.trashed_at, locale)),
        ):
            self._values[fact].setText(value)
            spoken = self.tr("{name}: {value}")
            self._values[fact].setAccessibleName(
                spoken.format(name=self._names[fact].text(), value=value)
            )
            is_worth_a_line = value != NOTHING or fact == "api_key"
            self._values[fact].setVisible(is_worth_a_line)
            self._names[fact].setVisible(is_worth_a_line)
        self.copy_api_key_button.setVisible(bool(key.api_key))

    def text_of(self, fact: str) -> str:
        """What is shown for *fact*, such as ``api_key``."""
        return self._values[fact].text()

    def _add(self, grid: QGridLayout, row: int, fact: str, words: str) -> None:
        is_api_key = fact == "api_key"
        value = label("", "plain", wrap=not is_api_key)
        value.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._names[fact] = label(words, "muted")
        self._values[fact] = value
        grid.addWidget(self._names[fact], row, 0)
        if is_api_key:
            flow = FlowLayout(MEASURES.normal)
            flow.addWidget(value)
            flow.addWidget(self.copy_api_key_button)
            grid.addLayout(flow, row, 1)
        else:
            grid.addWidget(value, row, 1)


def _told_by_the_exchange(key: KeySummary, locale: QLocale) -> tuple[str, str]:
    """Rights and IP restriction."""
    if key.look is None:
        return NOTHING, NOTHING
    from vault_app.ui.look_words import (  # noqa: PLC0415 - no key needs it at first
        ip_list_word,
        rights_word,
    )

    return rights_word(key.look, locale), ip_list_word(key.look, locale) or NOTHING
