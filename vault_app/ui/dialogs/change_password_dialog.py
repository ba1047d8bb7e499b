"""Asks for a new password, twice."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QWidget

from vault_app.error_text import Explanation
from vault_app.ui.dialogs.working_dialog import WorkingDialog
from vault_app.ui.tokens import MEASURES
from vault_app.ui.widgets.busy_bar import BusyBar
from vault_app.ui.widgets.labels import label, primary_button
from vault_app.ui.widgets.new_password import NewPassword
from vault_app.ui.widgets.notice import Notice, Tone

_WIDTH = 460


class ChangePasswordDialog(WorkingDialog):
    """A new password, and whether older backups go.

    Signals:
        change_requested: the new password, and whether to drop the backups.
    """

    change_requested = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Change password"))
        self.set_least_width(_WIDTH)
        self.new_password = NewPassword()
        self.drop_backups_box = QCheckBox(self.tr("Remove the backups beside the vault"))
        self.notice = Notice()
        self.busy = BusyBar()
        self.busy.cancel_requested.connect(self.cancel_requested)
        self.close_button = QPushButton(self.tr("Cancel"))
        self.close_button.setAutoDefault(False)
        self.change_button = primary_button(self.tr("Change password"))
        self.change_button.setDefault(True)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.change_button)
        layout = self.body()
        layout.setContentsMargins(MEASURES.page, MEASURES.page, MEASURES.page, MEASURES.wide)
        layout.setSpacing(MEASURES.wide)
        layout.addWidget(label(self.tr("Change password"), "heading"))
        layout.addWidget(self.new_password)
        layout.addWidget(self.drop_backups_box)
        layout.addWidget(
            label(
                self.tr(
                    "Older backups still open with the old password. Keep them if you changed it"
                    " by habit; remove them if someone may know it."
                ),
                "small",
                wrap=True,
            )
        )
        layout.addWidget(self.notice)
        layout.addWidget(self.busy)
        layout.addStretch()
        layout.addLayout(buttons)
        self.new_password.changed.connect(self.notice.hide)
        self.new_password.return_pressed.connect(self._submit)
        self.change_button.clicked.connect(self._submit)
        self.close_button.clicked.connect(self.reject)

    def begin_work(self) -> None:
        """Show that the password is being changed."""
        self.is_working = True
        self._set_enabled(enabled=False)
        self.busy.begin(self.tr("Making guesses expensive for this password…"))

    def show_failure(self, explanation: Explanation) -> None:
        """Take input again, saying what went wrong."""
        self.is_working = False
        self.busy.end()
        self._set_enabled(enabled=True)
        self.notice.explain(explanation)

    def _set_enabled(self, *, enabled: bool) -> None:
        for part in (
            self.new_password,
            self.drop_backups_box,
            self.change_button,
            self.close_button,
        ):
            part.setEnabled(enabled)

    def _submit(self) -> None:
        problem = self.new_password.problem()
        if problem is not None:
            self.notice.say(Tone.ERROR, problem.what, problem.next_step)
            return
        self.change_requested.emit(self.new_password.text, self.drop_backups_box.isChecked())
