"""The screen that opens a vault."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from vault_app.ui.widgets.busy_bar import BusyBar
from vault_app.ui.widgets.card import CardPage
from vault_app.ui.widgets.labels import label, link_button, primary_button
from vault_app.ui.widgets.notice import Notice, Tone
from vault_app.ui.widgets.password_field import PasswordField

if TYPE_CHECKING:
    from vault_app.error_text import Explanation
    from vault_app.ui.recent_vaults import RecentVault
    from vault_app.ui.widgets.recent_list import RecentList


class UnlockView(CardPage):
    """Asks for the password of one vault.

    Signals:
        unlock_requested: the password that was typed.
        recovery_requested: the recovery code that was typed.
        keychain_requested: the user wants this computer's keychain to open it.
        restore_requested: the user wants to put a backup in the vault's place.
        cancel_requested: the user does not want it opened after all.
        open_requested: the user wants to open another vault.
        create_requested: the user wants a new vault.
        vault_chosen, forget_vault_requested: the path of a vault that was open of late: to be
            opened; not to be offered any more.
    """

    unlock_requested = Signal(str)
    recovery_requested = Signal(str)
    keychain_requested = Signal()
    restore_requested = Signal()
    cancel_requested = Signal()
    open_requested = Signal()
    create_requested = Signal()
    vault_chosen = Signal(object)
    forget_vault_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Unlock your vault"), "", parent)
        self.password = PasswordField(self.tr("Password"))
        self.unlock_button = primary_button(self.tr("Unlock"))
        self.keychain_button = QPushButton(self.tr("Unlock with this computer's keychain"))
        self.recovery_button = link_button(self.tr("Use recovery code…"))
        self.restore_button = link_button(self.tr("Restore from a backup…"))
        self.open_button = link_button(self.tr("Open another vault…"))
        self.create_button = link_button(self.tr("New vault…"))
        self._asks_for_code = False
        self.notice = Notice()
        self.busy = BusyBar()

        layout = self.card_layout
        self._field_name = label("", "field")
        layout.addWidget(self._field_name)
        layout.addWidget(self.password)
        layout.addWidget(self.notice)
        layout.addWidget(self.busy)
        layout.addWidget(self.unlock_button)
        layout.addWidget(self.keychain_button)
        layout.addWidget(self.recovery_button)
        layout.addWidget(self.restore_button)
        aside = QHBoxLayout()
        aside.addWidget(self.open_button)
        aside.addStretch()
        aside.addWidget(self.create_button)
        layout.addLayout(aside)
        self._recent: RecentList | None = None

        self.password.return_pressed.connect(self._submit)
        self.unlock_button.clicked.connect(self._submit)
        self.keychain_button.clicked.connect(self.keychain_requested)
        self.recovery_button.clicked.connect(self._swap_credential)
        self.restore_button.clicked.connect(self.restore_requested)
        self.open_button.clicked.connect(self.open_requested)
        self.create_button.clicked.connect(self.create_requested)
        self.busy.cancel_requested.connect(self.cancel_requested)

    def show_vault(self, path: Path) -> None:
        """Show which vault is to be opened."""
        self.sentence.setText(str(path))
        self.keychain_button.hide()
        self.recovery_button.hide()
        self.restore_button.hide()
        self._ask_for(recovery_code=False)
        self.clear()

    def offer(self, *, keychain: bool, recovery: bool) -> None:
        """Offer the ways to unlock that this vault has besides the password."""
        self.keychain_button.setVisible(keychain)
        self.recovery_button.setVisible(recovery)

    def offer_restore(self) -> None:
        """Offer to put a backup in the vault's place."""
        self.restore_button.show()

    def show_recent_vaults(self, vaults: "Sequence[RecentVault]") -> None:
        """Offer to go to *vaults*, which were open of late."""
        if self._recent is None:
            if not vaults:
                return
            from vault_app.ui.widgets.recent_list import (  # noqa: PLC0415 - most have one vault
                RecentList,
            )

            self._recent = RecentList()
            self._recent.vault_chosen.connect(self.vault_chosen)
            self._recent.forget_requested.connect(self.forget_vault_requested)
            self.card_layout.addWidget(self._recent)
        self._recent.show_vaults(vaults)

    def begin_work(self) -> None:
        """Show that the vault is being opened."""
        self.notice.hide()
        self._set_enabled(enabled=False)
        self.busy.begin(self.tr("Checking the password…"))

    def show_progress(self, stage: str) -> None:
        """Show the agent's *stage*."""
        if stage == "waiting":
            self.busy.update_progress(self.tr("Waiting: there were several wrong passwords…"))
        elif stage == "deriving":
            self.busy.update_progress(self.tr("Checking the password…"))

    def end_work(self, explanation: "Explanation | None" = None) -> None:
        """Take input again; *explanation* says what went wrong, if anything did."""
        self.busy.end()
        self._set_enabled(enabled=True)
        if explanation is None or not self._asks_for_code:
            self.password.clear()
        if explanation is not None:
            self.notice.explain(explanation)
            self.password.line.setFocus()

    def tell(self, tone: Tone, explanation: "Explanation") -> None:
        """Say why this screen is shown."""
        self.notice.say(tone, explanation.what, explanation.next_step)

    def clear(self) -> None:
        """Forget what was typed."""
        self.password.clear()
        self.notice.hide()

    def showEvent(self, event: QShowEvent) -> None:
        """Let the user type at once."""
        super().showEvent(event)
        self.password.line.setFocus()

    def _swap_credential(self) -> None:
        self._ask_for(recovery_code=not self._asks_for_code)
        self.clear()
        self.password.line.setFocus()

    def _ask_for(self, *, recovery_code: bool) -> None:
        self._asks_for_code = recovery_code
        name = self.tr("Recovery code") if recovery_code else self.tr("Password")
        self._field_name.setText(name)
        self.password.line.setAccessibleName(name)
        self.password.set_shown(shown=recovery_code)
        self.recovery_button.setText(
            self.tr("Use the password…") if recovery_code else self.tr("Use recovery code…")
        )

    def _submit(self) -> None:
        if not self.password.text:
            self.notice.say(Tone.ERROR, self.tr("Type the password of this vault."))
        elif self._asks_for_code:
            self.recovery_requested.emit(self.password.text)
        else:
            self.unlock_requested.emit(self.password.text)

    def _set_enabled(self, *, enabled: bool) -> None:
        for part in (
            self.password,
            self.unlock_button,
            self.keychain_button,
            self.recovery_button,
            self.restore_button,
            self.open_button,
            self.create_button,
        ):
            part.setEnabled(enabled)
        if self._recent is not None:
            self._recent.setEnabled(enabled)
