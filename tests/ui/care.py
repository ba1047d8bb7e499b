"""What a person does about the vault as a whole, by the real widgets."""

from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLabel, QWidget

from tests.ui.person import PASSWORD, Person
from vault_app.errors import WrongPasswordError
from vault_app.ui import file_questions
from vault_app.ui.dialogs.change_password_dialog import ChangePasswordDialog
from vault_app.ui.dialogs.recovery_kit_dialog import RecoveryKitDialog
from vault_app.ui.main_window import MainWindow
from vault_app.ui.views.backups_view import BackupsView
from vault_app.ui.views.security_view import SecurityView
from vault_app.vault.session import open_vault

NEW_PASSWORD = "another one entirely"


@dataclass
class Questions:
    """What the window asked before it did what cannot be taken back."""

    answer: bool
    asked: list[str] = field(default_factory=list)


def answer_questions(monkeypatch: pytest.MonkeyPatch, *, answer: bool) -> Questions:
    """Answer every question of the window with *answer*."""
    questions = Questions(answer)

    def confirm(_window: MainWindow, question: str, detail: str, _action: str) -> bool:
        questions.asked.append(f"{question} {detail}")
        return questions.answer

    monkeypatch.setattr(MainWindow, "confirm", confirm)
    return questions


def choose_copy(monkeypatch: pytest.MonkeyPatch, target: Path | None) -> None:
    """Choose *target* whenever the window asks where to put the vault; None: change one's mind."""
    monkeypatch.setattr(file_questions, "place_for_copy_of_vault", lambda *_: target)


def go_to_security(person: Person) -> SecurityView:
    """Open the page and wait until it shows the ways to unlock."""
    view = person.window.vault_view
    person.hands.click(view.nav_button(view.security))
    person.wait_for("the ways to unlock", lambda: view.security.remove_buttons)
    return view.security


def go_to_backups(person: Person, count: int = 2) -> BackupsView:
    """Open the page and wait until it shows *count* backups."""
    view = person.window.vault_view
    person.hands.click(view.nav_button(view.backups))
    person.wait_for("the backups", lambda: len(view.backups.restore_buttons) == count)
    return view.backups


def make_recovery_code(person: Person) -> str:
    """Have a recovery code made and say that it is kept; return it."""
    page = go_to_security(person)
    ways = len(page.remove_buttons)
    person.hands.click(page.recovery_button)
    dialog = person.hands.dialog(RecoveryKitDialog)
    code = shown_code(dialog)
    put_kit_away(person, dialog)

    def can_be_removed() -> bool:
        buttons = list(page.remove_buttons.values())
        return len(buttons) == ways + 1 and buttons[-1].isVisible() and buttons[-1].isEnabled()

    person.wait_for("one way more, and its button is laid out", can_be_removed)
    return code


def put_kit_away(person: Person, dialog: RecoveryKitDialog) -> None:
    """Say that the code is kept."""
    person.hands.click(dialog.kept_box)
    person.hands.click(dialog.done_button)
    person.hands.wait_until_closed(RecoveryKitDialog)


def shown_code(dialog: RecoveryKitDialog) -> str:
    """The code as the dialog's labels spell it."""
    groups = [words for words in words_of(dialog) if len(words) == 5 and words == words.upper()]
    return "-".join(groups)


def words_of(widget: QWidget) -> list[str]:
    """What the labels in *widget* say, shown or hidden, from its first to its last."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # those that are done with
    return [label.text() for label in widget.findChildren(QLabel)]


def try_to_change_password(
    person: Person, new: str = NEW_PASSWORD, repeated: str = NEW_PASSWORD, *, drop: bool = False
) -> ChangePasswordDialog:
    """Fill in the dialog and press its button."""
    person.hands.click(go_to_security(person).change_password_button)
    dialog = person.hands.dialog(ChangePasswordDialog)
    person.hands.type_into(dialog.new_password.password.line, new)
    person.hands.type_into(dialog.new_password.repeated.line, repeated)
    if drop:
        person.hands.click(dialog.drop_backups_box)
    person.hands.click(dialog.change_button)
    return dialog


def change_password(person: Person, *, drop: bool = False) -> None:
    """Change the password to ``NEW_PASSWORD``."""
    try_to_change_password(person, drop=drop)
    person.hands.wait_until_closed(ChangePasswordDialog)


def opens_with(vault: Path, password: str) -> bool:
    """Whether the file at *vault* opens with *password*."""
    try:
        open_vault(vault, password.encode(), writable=False).close()
    except WrongPasswordError:
        return False
    return True


def labels_in(vault: Path, password: str = PASSWORD) -> list[str]:
    """The labels of the keys in the file."""
    with open_vault(vault, password.encode(), writable=False) as session:
        return [record.label for record in session.records]
