"""What to tick for a key at the exchange, what never, and which IP list to type in there."""

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from vault_app.finding_text import CONTEXT, right_name
from vault_app.health.purposes import TEMPLATES, Right
from vault_app.key_summary import KeySummary
from vault_app.terms import Environment, Purpose
from vault_app.ui.clipboard import copy_public
from vault_app.ui.tokens import MEASURES
from vault_app.ui.widgets.labels import label, link_button
from vault_app.ui.words import list_separator, translate_here


class ExchangeSettings(QWidget):
    """The settings that suit the task of *key*. The testnet has none of them."""

    def __init__(self, key: KeySummary) -> None:
        super().__init__()
        self._ip_list = " ".join(noted.network for noted in key.ip_list)
        self.why_button = link_button(self.tr("Why?"))
        self.why_button.setCheckable(True)
        self.why_button.setAutoDefault(False)
        self.why = label(why_word(key.purpose), "small", wrap=True)
        self.why.hide()
        self.copy_ip_button = QPushButton(self.tr("Copy IP list"))
        self.copy_ip_button.setAutoDefault(False)
        self.copied = label("", "success")
        template = TEMPLATES[key.purpose]
        self.tick_text = self.tr("Tick: {rights}").format(rights=_names(template.tick))
        self.never_text = self.tr("Never tick: {rights}").format(rights=_names(template.never))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(MEASURES.tight)
        if key.environment is not Environment.TESTNET:
            self._add_rights()
            self._add_ip_list()
        else:
            self.hide()
        for part in (self.why_button, self.why, self.copy_ip_button, self.copied):
            if part.parent() is None:  # not needed for this key
                part.setParent(self)
                part.hide()
        self.why_button.toggled.connect(self.why.setVisible)
        self.copy_ip_button.clicked.connect(self._copy)

    def _add_rights(self) -> None:
        row = QHBoxLayout()
        row.addWidget(label(self.tick_text, "success", wrap=True), 1)
        row.addWidget(self.why_button)
        self._column.addLayout(row)
        self._column.addWidget(label(self.never_text, "error", wrap=True))
        self._column.addWidget(self.why)

    def _add_ip_list(self) -> None:
        if not self._ip_list:
            text = self.tr(
                "Restrict it to the IP addresses of your programs: a key that works from anywhere"
                " may lose its rights, or be deleted."
            )
            self._column.addWidget(label(text, "muted", wrap=True))
            return
        text = self.tr("IP list to type in: {addresses}").format(addresses=self._ip_list)
        row = QHBoxLayout()
        row.addWidget(label(text, "plain", wrap=True), 1)
        row.addWidget(self.copied)
        row.addWidget(self.copy_ip_button)
        self._column.addLayout(row)

    def _copy(self) -> None:
        copy_public(self._ip_list)
        self.copied.setText(self.tr("Copied."))


def why_word(purpose: Purpose) -> str:
    """Why a key for *purpose* gets these rights and no others."""
    match purpose:
        case Purpose.SPOT_TRADING:
            return QCoreApplication.translate(
                "rights",
                "It has to read balances and to place orders on spot. Whoever steals it can then"
                " trade badly, but cannot take anything out of the account.",
            )
        case Purpose.FUTURES_TRADING:
            return QCoreApplication.translate(
                "rights",
                "It has to read balances and to place orders on futures. Whoever steals it can"
                " then trade badly, but cannot take anything out of the account.",
            )
        case Purpose.TAX_REPORT | Purpose.READ_ONLY:
            return QCoreApplication.translate(
                "rights",
                "It only has to read. Whoever steals it sees the account, and can do nothing in"
                " it.",
            )
        case Purpose.OTHER:
            return QCoreApplication.translate(
                "rights",
                "Begin with reading, and add a right only when a program is refused for want of"
                " it. Rights that let money out belong to a key of their own, with an IP list.",
            )


def _names(rights: Collection[Right]) -> str:
    return list_separator().join(
        right_name(right.value, lambda text: translate_here(CONTEXT, text))
        for right in Right
        if right in rights
    )
