"""The screen that makes a new vault."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from vault_app.ui.tokens import MEASURES
from vault_app.ui.widgets.busy_bar import BusyBar
from vault_app.ui.widgets.card import CardPage
from vault_app.ui.widgets.labels import label, link_button, primary_button
from vault_app.ui.widgets.new_password import NewPassword
from vault_app.ui.widgets.notice import Notice, Tone

if TYPE_CHECKING:
    from vault_app.error_text import Explanation


class CreateVaultView(CardPage):
    """Asks where the vault shall live and for its password, twice.

    Signals:
        create_requested: the password that was typed twice the same.
        location_requested: the user wants another place for the file.
        open_requested: the user has a vault already.
    """

    create_requested = Signal(str)
    location_requested = Signal()
    open_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Create your vault"), "", parent)
        self.sentence.setText(
            self.tr(
                "Your keys are kept in one encrypted file on this computer. The password opens it;"
                " nobody can reset it for you."
            )
        )
        self.new_password = NewPassword()
        self.password = self.new_password.password
        self.repeated = self.new_password.repeated
        self.recovery_box = QCheckBox(self.tr("Make a recovery code, in case I forget it"))
        self.recovery_box.setChecked(True)
        self.create_button = primary_button(self.tr("Create vault"))
        self.open_button = link_button(self.tr("Open an existing vault…"))
        self.location_button = link_button(self.tr("Change…"))
        self.notice = Notice()
        self.busy = BusyBar(can_cancel=False)
        self._path_label = label("", "small", wrap=True)

        layout = self.card_layout
        layout.addWidget(self.new_password)
        layout.addSpacing(MEASURES.normal)
        layout.addWidget(self.recovery_box)
        place = QHBoxLayout()
        place.addWidget(self._path_label, 1)
        place.addWidget(self.location_button)
        layout.addLayout(place)
        layout.addWidget(self.notice)
        layout.addWidget(self.busy)
        layout.addWidget(self.create_button)
        layout.addWidget(self.open_button)

        self.new_password.changed.connect(self.notice.hide)
        self.new_password.return_pressed.connect(self._submit)
        self.create_button.clicked.connect(self._submit)
        self.location_button.clicked.connect(self.location_requested)
        self.open_button.clicked.connect(self.open_requested)

    def show_location(self, path: Path) -> None:
        """Show where the vault will be kept."""
        self._path_label.setText(self.tr("Kept in {path}").format(path=path))

    def begin_work(self) -> None:
        """Show that the vault is being made."""
        self.notice.hide()
        self._set_enabled(enabled=False)
        self.busy.begin(self.tr("Making guesses expensive for this password…"))

    def end_work(self, explanation: "Explanation | None" = None) -> None:
        """Take input again; *explanation* says what went wrong, if anything did."""
        self.busy.end()
        self._set_enabled(enabled=True)
        if explanation is None:
            self.clear()
        else:
            self.notice.explain(explanation)
            self.new_password.setFocus()

    def clear(self) -> None:
        """Forget what was typed."""
        self.new_password.clear()
        self.notice.hide()

    def showEvent(self, event: QShowEvent) -> None:
        """Let the user type at once."""
        super().showEvent(event)
        self.new_password.setFocus()

    def _submit(self) -> None:
        problem = self.new_password.problem()
        if problem is not None:
            self.notice.say(Tone.ERROR, problem.what, problem.next_step)
        else:
            self.create_requested.emit(self.new_password.text)

    def _set_enabled(self, *, enabled: bool) -> None:
        for part in (
            self.new_password,
            self.recovery_box,
            self.create_button,
            self.open_button,
            self.location_button,
        ):
            part.setEnabled(enabled)
