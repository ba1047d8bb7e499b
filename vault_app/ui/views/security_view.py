"""The page on what guards the vault: the ways to unlock it, and what the computer protects."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from vault_app.agent.care_messages import ProtectionReport, SlotSummary
from vault_app.ui.icons import icon, show_picture
from vault_app.ui.theme import current_colours
from vault_app.ui.tokens import MEASURES
from vault_app.ui.widgets.flow_layout import FlowLayout
from vault_app.ui.widgets.labels import label, rule, set_role
from vault_app.ui.widgets.page import Page, clear_layout
from vault_app.ui.widgets.protection_list import ProtectionList
from vault_app.ui.words import moment_word

PASSWORD = "password"  # noqa: S105 - the name of a kind
KEYCHAIN = "keychain"
RECOVERY = "recovery"

_ICON = QSize(20, 20)
_ICON_OF_KIND = {PASSWORD: "lock", KEYCHAIN: "computer", RECOVERY: "lifebuoy"}


class SecurityView(Page):
    """Slots and protection.

    Signals:
        change_password_requested, recovery_code_requested, keychain_requested: the user wants this.
        remove_requested: the user wants to remove the slot that is given.
    """

    change_password_requested = Signal()
    recovery_code_requested = Signal()
    keychain_requested = Signal()
    remove_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Security"),
            self.tr("What guards this vault. Every way to unlock opens all of it."),
            parent,
        )
        self._slots = QVBoxLayout()
        self._slots.setSpacing(MEASURES.normal)
        self._protection = ProtectionList()
        colours = current_colours()
        self.change_password_button = QPushButton(
            icon("lock", colours.text), self.tr("Change password…")
        )
        self.recovery_button = QPushButton(
            icon("lifebuoy", colours.text), self.tr("Make a recovery code…")
        )
        self.keychain_button = QPushButton(
            icon("computer", colours.text), self.tr("Use this computer's keychain…")
        )
        self.remove_buttons: dict[bytes, QPushButton] = {}
        ways = QVBoxLayout()
        ways.setSpacing(MEASURES.normal)
        ways.addLayout(self._slots)
        ways.addWidget(rule())
        self.keychain_button.hide()  # until it is known that there is one
        buttons = FlowLayout(MEASURES.normal)
        for button in (self.change_password_button, self.recovery_button, self.keychain_button):
            buttons.addWidget(button)
        ways.addLayout(buttons)
        self.add_card(self.tr("Ways to unlock"), ways)
        protection = QVBoxLayout()
        protection.addWidget(self._protection)
        self.add_card(self.tr("Protection on this computer"), protection)

        self.change_password_button.clicked.connect(self.change_password_requested)
        self.recovery_button.clicked.connect(self.recovery_code_requested)
        self.keychain_button.clicked.connect(self.keychain_requested)

    def show_slots(self, slots: Sequence[SlotSummary]) -> None:
        """Show the ways to unlock the vault."""
        clear_layout(self._slots)
        self.remove_buttons.clear()
        for slot in slots:
            others = {other.kind for other in slots if other.id != slot.id}
            self._slots.addLayout(
                self._slot_row(slot, removable=not others.isdisjoint((PASSWORD, RECOVERY)))
            )
        kinds = {slot.kind for slot in slots}
        self.keychain_button.setEnabled(KEYCHAIN not in kinds)
        if RECOVERY in kinds:
            self.notice.hide()

    def show_protection(self, report: ProtectionReport) -> None:
        """Show what is active for the process that holds the keys."""
        self._protection.show_report(report)
        self.keychain_button.setVisible(bool(report.keychain))

    def _slot_row(self, slot: SlotSummary, *, removable: bool) -> QHBoxLayout:
        picture = QLabel()
        colour = current_colours().text
        show_picture(picture, _ICON_OF_KIND.get(slot.kind, "key"), colour, _ICON.width())
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label(self._name_of(slot), "field"))
        words.addWidget(label(self._detail_of(slot), "small", wrap=True))
        remove = QPushButton(self.tr("Remove…"))
        set_role(remove, "danger")
        remove.setAccessibleName(self.tr("Remove: {way}").format(way=self._name_of(slot)))
        remove.setEnabled(removable)
        if not removable:
            remove.setToolTip(self.tr("A password or a recovery code has to stay."))
        remove.clicked.connect(lambda: self.remove_requested.emit(slot))
        self.remove_buttons[slot.id] = remove
        row = QHBoxLayout()
        row.setSpacing(MEASURES.wide)
        row.addWidget(picture)
        row.addLayout(words, 1)
        row.addWidget(remove)
        return row

    def _name_of(self, slot: SlotSummary) -> str:
        return {
            PASSWORD: self.tr("Password"),
            KEYCHAIN: self.tr("Keychain of {computer}").format(computer=slot.label),
            RECOVERY: self.tr("Recovery code"),
        }.get(slot.kind, self.tr("A way that a newer version of the app knows"))

    def _detail_of(self, slot: SlotSummary) -> str:
        since = moment_word(slot.created_at, self.locale())
        if slot.kind == PASSWORD:
            return self.tr(
                "Since {date}. Each guess at it takes {memory} MiB of memory, {passes} times over."
            ).format(date=since, memory=slot.memory_mib, passes=slot.passes)
        return self.tr("Since {date}").format(date=since)
