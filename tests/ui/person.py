"""A person in front of the window: looks, clicks and types, and knows the vault's password."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QApplication

from tests.helpers import vaults
from vault_app.key_summary import KeySummary
from vault_app.terms import Environment, GeneratedKind
from vault_app.ui.desktop import Desktop
from vault_app.ui.dialogs.key_test_dialog import KeyTestDialog
from vault_app.ui.dialogs.new_key_dialog import NewKeyDialog
from vault_app.ui.dialogs.register_dialog import RegisterDialog
from vault_app.ui.models.key_table_model import KeyTableModel
from vault_app.ui.tour.driver import Driver

ValueT = TypeVar("ValueT")

PASSWORD = vaults.PASSWORD.decode("ascii")


class Person:
    """Everything here goes through the real widgets.

    Attributes:
        desktop: the window and what is behind it, to look at.
        hands: types, clicks and waits.
    """

    def __init__(self, desktop: Desktop, folder: Path) -> None:
        self.desktop = desktop
        self.window = desktop.window
        self.hands = Driver(desktop.window, folder)

    def unlock(self, password: str = PASSWORD) -> None:
        """Unlock the vault that is shown."""
        self.try_to_unlock(password)
        self.wait_for("the vault is open", lambda: self.desktop.vaults.is_open)

    def try_to_unlock(self, password: str) -> None:
        """Type *password* and press the button."""
        view = self.window.unlock_view
        self.hands.type_into(view.password.line, password)
        self.hands.click(view.unlock_button)

    def lock(self) -> None:
        """Press the button that locks the vault."""
        self.hands.click(self.window.lock_button)

    def read_unlock_notice(self) -> str:
        """Wait until the unlock screen says something."""
        return self.wait_for("words", lambda: self.window.unlock_view.notice.text)

    def try_to_create(self, password: str, repeated: str) -> None:
        """Fill in the screen that makes a vault and press the button."""
        view = self.window.create_view
        self.hands.type_into(view.password.line, password)
        self.hands.type_into(view.repeated.line, repeated)
        self.hands.click(view.create_button)

    def read_create_notice(self) -> str:
        """Wait until the screen that makes a vault says something."""
        return self.wait_for("words", lambda: self.window.create_view.notice.text)

    def open_new_key_dialog(self) -> NewKeyDialog:
        """Press the button for a new key."""
        view = self.window.keys_view
        has_keys = view.new_key_button.isVisible()
        self.hands.click(view.new_key_button if has_keys else view.first_key_button)
        return self.hands.dialog(NewKeyDialog)

    def fill_in(
        self,
        dialog: NewKeyDialog,
        label: str,
        kind: GeneratedKind = GeneratedKind.ED25519,
        environment: Environment = Environment.PRACTICE,
    ) -> None:
        """Say what the key shall be."""
        self.hands.type_into(dialog.label_line, label)
        dialog.kind_box.setCurrentIndex(dialog.kind_box.findData(kind))
        for button in dialog.environment_buttons.buttons():
            if button.text().lower() == environment:
                self.hands.click(button)

    def make_key(self, label: str, kind: GeneratedKind = GeneratedKind.ED25519) -> KeySummary:
        """Make a practice key and close the dialog."""
        dialog = self.open_new_key_dialog()
        self.fill_in(dialog, label, kind)
        self.hands.click(dialog.generate_button)
        self.wait_for("the key pair is made", dialog.copy_button.isVisible)
        dialog.close()
        self.hands.wait_until_closed(NewKeyDialog)
        return self.key()

    def open_register_dialog(self) -> RegisterDialog:
        """Press *Register…* for the selected key."""
        self.hands.click(self.window.keys_view.detail.register_button)
        return self.hands.dialog(RegisterDialog)

    def register(self, api_key: str) -> RegisterDialog:
        """Type *api_key* for the selected key and press the button."""
        dialog = self.open_register_dialog()
        self.hands.type_into(dialog.api_key_line, api_key)
        self.hands.click(dialog.register_button)
        return dialog

    def register_at_practice_exchange(self) -> None:
        """Hand in the selected key's public key, paste the API key, and save it."""
        dialog = self.open_register_dialog()
        self.hands.click(dialog.hand_in_button)
        self.wait_for("the practice exchange answers", lambda: dialog.notice.text)
        self.hands.click(dialog.paste_button)
        self.hands.click(dialog.register_button)
        self.hands.wait_until_closed(RegisterDialog)

    def start_test(self) -> KeyTestDialog:
        """Press *Test…* for the selected key."""
        self.hands.click(self.window.keys_view.detail.test_button)
        return self.hands.dialog(KeyTestDialog)

    def read_test_notice(self, dialog: KeyTestDialog) -> str:
        """Wait until the test is over."""
        return self.wait_for("the test is over", lambda: dialog.notice.text)

    def wait_for(self, what: str, condition: Callable[[], ValueT | None]) -> ValueT:
        """Let the window work until *condition* gives something true."""
        return self.hands.wait_for(what, condition)

    def key(self) -> KeySummary:
        """The key that is selected."""
        key = self.window.keys_view.selected_key
        assert key is not None, "no key is selected"
        return key

    def labels(self) -> list[str]:
        """The labels in the table, from the top."""
        model = self.window.keys_view.table.model()
        assert isinstance(model, KeyTableModel)
        return [model.key_at(row).label for row in range(model.rowCount())]

    def key_of(self, label: str) -> KeySummary:
        """The key called *label*, selected or not."""
        model = self.window.keys_view.table.model()
        assert isinstance(model, KeyTableModel)
        return model.key_at(self.labels().index(label))

    def pick(self, *labels: str) -> None:
        """Select these keys, and no other."""
        table = self.window.keys_view.table
        table.clearSelection()
        for label in labels:
            model = table.model()
            flags = QItemSelectionModel.SelectionFlag
            index = model.index(self.labels().index(label), 0)
            table.selectionModel().setCurrentIndex(index, flags.NoUpdate)
            table.selectionModel().select(index, flags.Select | flags.Rows)
        table.setFocus()

    def clipboard(self) -> str:
        """What the person would paste."""
        return QApplication.clipboard().text()
