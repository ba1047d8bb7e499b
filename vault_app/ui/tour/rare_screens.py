"""What no menu leads to: several keys, an import, refusals, the trash, and the locked vault."""

import secrets
from collections.abc import Callable
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QAbstractItemModel, QItemSelectionModel
from PySide6.QtWidgets import QDialog

from vault_app.agent.key_messages import ExportPrivateKey
from vault_app.agent.protocol import KeyStored
from vault_app.agent.values import Password
from vault_app.terms import ExportForm, GeneratedKind
from vault_app.ui.clipboard import copy_public
from vault_app.ui.desktop import Desktop
from vault_app.ui.dialogs.change_password_dialog import ChangePasswordDialog
from vault_app.ui.dialogs.compare_dialog import CompareDialog
from vault_app.ui.dialogs.copy_request_dialog import CopyRequestDialog
from vault_app.ui.dialogs.delete_forever_dialog import DeleteForeverDialog
from vault_app.ui.dialogs.import_dialog import ImportDialog
from vault_app.ui.dialogs.key_test_dialog import KeyTestDialog
from vault_app.ui.dialogs.new_key_dialog import NewKeyDialog
from vault_app.ui.dialogs.register_dialog import RegisterDialog
from vault_app.ui.dialogs.restore_dialog import RestoreDialog
from vault_app.ui.dialogs.reveal_dialog import RevealDialog
from vault_app.ui.models.key_filter import ALL_KEYS, TRASH
from vault_app.ui.tour.driver import Driver

SEVERAL = 3
LABELS = tuple(f"Scalper {number}" for number in range(1, SEVERAL + 1))

_UNKNOWN_API_KEY = "X" * 64
_UNKNOWN_SYMBOL = "NOPE"
_NO_PASSWORD = "not the password"  # noqa: S105 - that is the point
_NO_RECOVERY_CODE = "AAAAA-BBBBB"
_BOT_SETTINGS = """\
BINANCE_API_KEY=vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zvsw0MuIgwCIPy6utIco14y7Ju91duEh8A
BINANCE_API_SECRET=NhqPtmdSJYdKjVHjA7PZj4Mge3R5YNiP1e3UZjInClVN65XAbvqqM6A7H5fATj0j
"""
"""Source: Binance, rest-api.md, the example of a signed request."""


class RareScreens:
    """Walks through them, one picture each. The vault is open, and has one verified key.

    Args:
        desktop: the window and what is behind it.
        driver: the user's hands and eyes.
        password: of the vault.
    """

    def __init__(self, desktop: Desktop, driver: Driver, password: str) -> None:
        self._desktop = desktop
        self._window = desktop.window
        self._driver = driver
        self._password = password

    def steps(self) -> tuple[tuple[str, Callable[[], None]], ...]:
        """Each step's name and what it does."""
        return (
            ("several-keys", self._make_several_keys),
            ("import", self._import),
            ("reveal", self._reveal),
            ("refused-test", self._test_what_is_refused),
            ("requests", self._look_at_requests),
            ("search", self._search),
            ("trash", self._put_into_trash),
            ("change-password", self._change_password),
            ("go-back", self._go_back),
            ("locked", self._look_at_the_locked_vault),
            ("restore", self._restore),
            ("open-again", self._unlock),
        )

    def _make_several_keys(self) -> None:
        self._driver.click(self._window.keys_view.new_key_button)
        dialog = self._driver.dialog(NewKeyDialog)
        self._driver.type_into(dialog.label_line, "Scalper")
        self._driver.click(dialog.several_button)
        count = dialog.several.count_box
        count.setCurrentIndex(count.findData(SEVERAL))
        dialog.kind_box.setCurrentIndex(dialog.kind_box.findData(GeneratedKind.RSA_2048))
        self._driver.picture("several-keys")
        self._driver.click(dialog.generate_button)
        self._driver.picture("several-keys-being-made")
        self._driver.wait_for("they are made", dialog.new_keys_table.isVisible)
        self._driver.picture("several-keys-made")
        self._close(dialog)
        self._window.keys_view.table.selectAll()
        self._driver.picture("several-keys-selected")

    def _import(self) -> None:
        self._window.key_actions.import_requested.emit()
        dialog = self._driver.dialog(ImportDialog)
        copy_public(_BOT_SETTINGS)
        self._driver.click(dialog.paste_button)
        self._wait_for_more_rows(dialog.model, 0)
        found = dialog.model.rowCount()
        dialog.files_given.emit([self._closed_key_file()])
        self._wait_for_more_rows(dialog.model, found)
        self._driver.picture("import-found")
        self._driver.type_into(dialog.passphrase.line, _NO_PASSWORD)
        self._driver.click(dialog.open_button)
        self._driver.wait_for("it was wrong", lambda: not dialog.passphrase.text)
        self._driver.picture("import-wrong-passphrase")
        self._driver.click(dialog.hmac_button)
        self._driver.picture("import-hmac")
        self._close(dialog)

    def _closed_key_file(self) -> Path:
        """The first key in a file beside the vault, under a passphrase that nobody knows."""
        path = self._desktop.vaults.path.with_name("closed.pem")
        passphrase = Password.of(secrets.token_urlsafe())
        request = ExportPrivateKey(
            self._id_of(LABELS[0]), str(path), ExportForm.COMPATIBLE, passphrase
        )
        self._desktop.link.ask_now(request, KeyStored)
        return path

    def _wait_for_more_rows(self, model: QAbstractItemModel, before: int) -> None:
        self._driver.wait_for("something more", lambda: model.rowCount() > before)

    def _reveal(self) -> None:
        self._pick(LABELS[0])
        self._window.key_actions.reveal_requested.emit()
        dialog = self._driver.dialog(RevealDialog)
        self._driver.type_into(dialog.password.line, _NO_PASSWORD)
        self._driver.click(dialog.reveal_button)
        self._driver.wait_for("a refusal", lambda: dialog.notice.text)
        self._driver.picture("reveal-refused")
        dialog.password.clear()
        self._driver.type_into(dialog.password.line, self._password)
        self._driver.click(dialog.reveal_button)
        self._driver.wait_for("the secret", dialog.hold_button.isVisible)
        self._driver.picture("revealed")
        self._close(dialog)

    def _test_what_is_refused(self) -> None:
        self._pick(LABELS[0])
        self._driver.click(self._window.keys_view.detail.register_button)
        registering = self._driver.dialog(RegisterDialog)
        self._driver.type_into(registering.api_key_line, _UNKNOWN_API_KEY)
        self._driver.click(registering.register_button)
        self._driver.wait_until_closed(RegisterDialog)
        self._driver.click(self._window.keys_view.detail.test_button)
        testing = self._driver.dialog(KeyTestDialog)
        self._driver.wait_for("the exchange answers", lambda: testing.notice.text)
        self._driver.picture("key-refused")
        self._close(testing)

    def _look_at_requests(self) -> None:
        view = self._window.vault_view
        page = view.requests
        self._driver.click(view.nav_button(page))
        for _ in range(2):
            self._send("spot-time", {})
        self._send("spot-my-trades", {"symbol": _UNKNOWN_SYMBOL})
        self._driver.picture("request-refused")
        before = page.answer.notice.text
        self._driver.click(page.answer.find_cause_button)
        self._driver.wait_for("the cause", lambda: page.answer.notice.text != before)
        self._driver.picture("request-cause")
        self._driver.click(page.answer.report_button)
        self._driver.dialog(CopyRequestDialog)
        self._driver.picture("copy-report")
        self._close(self._driver.dialog(CopyRequestDialog))
        history = page.history
        page.tabs.setCurrentWidget(history)
        for row in (1, 2):
            flags = QItemSelectionModel.SelectionFlag
            index = history.model.index(row, 0)
            history.table.selectionModel().select(index, flags.Select | flags.Rows)
        self._driver.picture("request-history")
        self._driver.click(history.compare_button)
        self._driver.dialog(CompareDialog)
        self._driver.picture("compare-answers")
        self._close(self._driver.dialog(CompareDialog))
        self._driver.decline(history.clear_button, "question-clear-history")
        view.show_keys_page()

    def _send(self, request_id: str, entries: dict[str, str]) -> None:
        page = self._window.vault_view.requests
        self._driver.wait_for("the keys are offered", lambda: page.picker.key)
        page.picker.choose_request(request_id)
        page.form.fill_in(page.form.texts() | entries)
        sent = page.history.model.rowCount()
        self._driver.wait_for("it can be sent", page.send_button.isEnabled)
        self._driver.click(page.send_button)
        self._wait_for_more_rows(page.history.model, sent)
        self._driver.wait_for("the answer is shown", page.busy.isHidden)

    def _search(self) -> None:
        line = self._window.keys_view.tools.search_line
        self._driver.type_into(line, "nothing like this")
        self._driver.picture("nothing-found")
        line.clear()

    def _put_into_trash(self) -> None:
        view = self._window.keys_view
        self._pick(LABELS[1])
        self._window.key_actions.trash_requested.emit()
        self._driver.wait_for("it can be undone", lambda: view.undo_bar.text)
        self._driver.picture("put-away")
        view.seek(TRASH, "")
        view.table.selectRow(0)
        self._driver.picture("trash")
        self._window.key_actions.delete_forever_requested.emit()
        dialog = self._driver.dialog(DeleteForeverDialog)
        self._driver.type_into(dialog.label_line, LABELS[1])
        self._driver.picture("delete-for-good")
        self._driver.click(dialog.delete_button)
        self._driver.wait_until_closed(DeleteForeverDialog)
        self._driver.picture("empty-trash")
        view.seek(ALL_KEYS, "")

    def _change_password(self) -> None:
        view = self._window.vault_view
        self._driver.click(view.nav_button(view.security))
        self._driver.wait_for("the ways to unlock", lambda: view.security.remove_buttons)
        self._driver.click(view.security.change_password_button)
        dialog = self._driver.dialog(ChangePasswordDialog)
        self._driver.type_into(dialog.new_password.password.line, "1234567")
        self._driver.click(dialog.change_button)
        self._driver.picture("change-password")
        self._close(dialog)
        removing = next(iter(view.security.remove_buttons.values()))
        self._driver.decline(removing, "question-remove-way")
        view.show_keys_page()

    def _go_back(self) -> None:
        view = self._window.vault_view
        self._driver.click(view.nav_button(view.backups))
        self._driver.wait_for("the backups are listed", lambda: view.backups.restore_buttons)
        self._driver.decline(view.backups.restore_buttons[0], "question-go-back")
        view.show_keys_page()

    def _look_at_the_locked_vault(self) -> None:
        self._driver.click(self._window.lock_button)
        view = self._window.unlock_view
        self._driver.wait_for("a new agent", view.recovery_button.isVisible)
        self._driver.type_into(view.password.line, _NO_PASSWORD)
        self._driver.click(view.unlock_button)
        self._driver.wait_for("a refusal", lambda: view.notice.text)
        self._driver.picture("wrong-password")
        self._driver.click(view.recovery_button)
        self._driver.type_into(view.password.line, _NO_RECOVERY_CODE)
        self._driver.click(view.unlock_button)
        self._driver.wait_for("a refusal", lambda: view.notice.text)
        self._driver.picture("wrong-recovery-code")
        self._driver.click(view.recovery_button)
        self._window.settings_requested.emit()
        self._driver.picture("settings-while-locked")
        self._window.show_unlock(self._desktop.vaults.path)

    def _restore(self) -> None:
        self._window.restore_requested.emit()
        dialog = self._driver.dialog(RestoreDialog)
        self._driver.type_into(dialog.password.line, self._password)
        self._driver.click(dialog.look_button)
        self._driver.wait_for("what it holds", dialog.restore_button.isEnabled)
        self._driver.picture("restore")
        self._close(dialog)

    def _unlock(self) -> None:
        view = self._window.unlock_view
        self._driver.type_into(view.password.line, self._password)
        self._driver.click(view.unlock_button)
        self._driver.wait_for("the vault is open", lambda: self._desktop.vaults.is_open)

    def _pick(self, label: str) -> None:
        self._window.keys_view.select_key(self._id_of(label))
        self._driver.settle()

    def _id_of(self, label: str) -> UUID:
        return next(key.id for key in self._window.keys_view.keys_in_use if key.label == label)

    def _close(self, dialog: QDialog) -> None:
        dialog.reject()
        self._driver.wait_until_closed(type(dialog))
