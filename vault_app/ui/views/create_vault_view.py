"""The screen that makes a new vault."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from vault_app.ui.tokens import MEASURES
from vault_app.ui.widgets.busy_bar import BusyBar
from vault_app.ui.widgets.card import CardPage
from vault_app.ui.widgets.labels import label, link_button, primary_button
from vault_app.ui.widgets.new_password import NewPassword
from vault_app.ui.widgets.notice import Notice, Tone

if TYPE_CHECKING:
    from vault_app.error_text import Explanation
    from vault_app.ui.widgets.step_indicator import StepIndicator


class CreateVaultView(CardPage):
    """Asks where the vault shall live and for its password, twice.

    Signals:
        create_requested: the password that was typed twice the same.
        location_requested: the user wants another place for the file.
        cancel_requested: the user does not want it made after all.
        open_requested: the user has a vault already.
        steps_skipped: the user wants no steps.
    """

    create_requested = Signal(str)
    location_requested = Signal()
    cancel_requested = Signal()
    open_requested = Signal()
    steps_skipped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.new_password = NewPassword()
        self.password = self.new_password.password
        self.repeated = self.new_password.repeated
        self.recovery_box = QCheckBox(self.tr("Make a recovery code, in case I forget it"))
        self.recovery_box.setChecked(True)
        self.create_button = primary_button(self.tr("Create vault"))
        self.open_button = link_button(self.tr("Open an existing vault…"))
        self.location_button = link_button(self.tr("Change…"))
        self.notice = Notice()
        self.busy = BusyBar()
        self._path_label = label("", "small", wrap=True)

        self.next_button = primary_button(self.tr("Next"))
        self.back_button = link_button(self.tr("Back"))
        self.skip_button = link_button(self.tr("Skip the steps"))
        self._steps: StepIndicator | None = None
        self._is_first_step = False
        self._lay_out()
        self._show_parts()
        self.new_password.changed.connect(self.notice.hide)
        self.new_password.return_pressed.connect(self._submit)
        self.create_button.clicked.connect(self._submit)
        self.busy.cancel_requested.connect(self.cancel_requested)
        self.location_button.clicked.connect(self.location_requested)
        self.open_button.clicked.connect(self.open_requested)
        self.next_button.clicked.connect(lambda: self._go_to_step(first=False))
        self.back_button.clicked.connect(lambda: self._go_to_step(first=True))
        self.skip_button.clicked.connect(self.steps_skipped)

    def begin_steps(self) -> None:
        """Ask in two steps of three: the place, then the password."""
        from vault_app.ui.widgets.step_indicator import (  # noqa: PLC0415 - for the first run only
            StepIndicator,
        )

        self._steps = StepIndicator(*names_of_steps())
        self.card_layout.insertWidget(0, self._steps)
        self._go_to_step(first=True)

    def end_steps(self) -> None:
        """Ask for all at once."""
        if self._steps is not None:
            self._steps.hide()
            self._steps.deleteLater()
            self._steps = None
        self._go_to_step(first=False)

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
        self._focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Enter where there is nothing to type."""
        if self._is_first_step and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.next_button.click()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
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
        layout.addWidget(self.next_button)
        layout.addWidget(self.open_button)
        aside = QHBoxLayout()
        aside.addWidget(self.back_button)
        aside.addStretch()
        aside.addWidget(self.skip_button)
        layout.addLayout(aside)

    def _go_to_step(self, *, first: bool) -> None:
        self._is_first_step = first
        self._show_parts()
        self._focus()

    def _focus(self) -> None:
        (self.next_button if self._is_first_step else self.new_password).setFocus()

    def _show_parts(self) -> None:
        """Show what belongs to this step; without steps, everything but the ways between them."""
        first, in_steps = self._is_first_step, self._steps is not None
        of_password = (self.new_password, self.recovery_box, self.create_button)
        of_place = (self._path_label, self.location_button, self.open_button)
        for part in of_password:
            part.setVisible(not first)
        for other in of_place:
            other.setVisible(first or not in_steps)
        self.next_button.setVisible(first)
        self.back_button.setVisible(in_steps and not first)
        self.skip_button.setVisible(in_steps)
        if self._steps is not None:
            self._steps.show_step(1 if first else 2)
        if not in_steps:
            self.heading.setText(self.tr("Create your vault"))
            self.sentence.setText(
                self.tr(
                    "Your keys are kept in one encrypted file on this computer. The password opens"
                    " it; nobody can reset it for you."
                )
            )
        elif first:
            self.heading.setText(self.tr("Where your vault lives"))
            self.sentence.setText(
                self.tr(
                    "Your keys are kept in one encrypted file, the vault. Choose a folder of your"
                    " own on this computer; you can move the file later."
                )
            )
        else:
            self.heading.setText(self.tr("Your password"))
            self.sentence.setText(
                self.tr(
                    "It opens the vault, and nobody can reset it for you. The recovery code is the"
                    " second way in: you print it next."
                )
            )

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
            self.back_button,
            self.skip_button,
        ):
            part.setEnabled(enabled)


def names_of_steps() -> tuple[str, str, str]:
    """The steps of the first run, in their order."""
    translate = QCoreApplication.translate
    return (
        translate("first run", "Place"),
        translate("first run", "Password"),
        translate("first run", "First key"),
    )
