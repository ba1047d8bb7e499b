"""The main job, step by step: from no vault to an accepted signed request, and through the lock."""

import secrets
from collections.abc import Callable
from pathlib import Path

from vault_app.api_key import parse_api_key
from vault_app.key_summary import KeySummary
from vault_app.terms import GeneratedKind, KeyState
from vault_app.ui.clipboard import clipboard_text
from vault_app.ui.desktop import Desktop
from vault_app.ui.dialogs.key_test_dialog import KeyTestDialog
from vault_app.ui.dialogs.new_key_dialog import NewKeyDialog
from vault_app.ui.dialogs.recovery_kit_dialog import RecoveryKitDialog
from vault_app.ui.dialogs.register_dialog import RegisterDialog
from vault_app.ui.tour.driver import Driver, TourError

PUBLIC_KEY_FILE = "public_key.pem"

LABEL = "Grid bot, spot"


class MainJob:
    """The steps, in order. Each leaves the window as the next one needs it.

    Attributes:
        password: of the vault that is made.
    """

    def __init__(self, desktop: Desktop, driver: Driver, folder: Path) -> None:
        self._desktop = desktop
        self._window = desktop.window
        self._driver = driver
        self._folder = folder
        self.password = secrets.token_urlsafe(18)

    def steps(self) -> tuple[tuple[str, Callable[[], None]], ...]:
        """Each step's name and what it does."""
        return (
            ("create-vault", self._create_vault),
            ("generate", self._generate),
            ("copy-public-key", self._copy_public_key),
            ("register", self._register),
            ("paste-api-key", self._paste_api_key),
            ("signed-request", self._send_signed_request),
            ("other-pages", self._look_at_the_other_pages),
            ("lock", self._lock),
            ("unlock", self._unlock),
        )

    def _create_vault(self) -> None:
        view = self._window.create_view
        self._driver.picture("0-first-run")
        self._driver.click(view.next_button)
        self._driver.type_into(view.password.line, self.password)
        self._driver.type_into(view.repeated.line, self.password)
        self._driver.picture("1-create-vault")
        self._driver.click(view.create_button)
        self._driver.wait_for("the vault is open", lambda: self._desktop.vaults.is_open)
        dialog = self._driver.dialog(RecoveryKitDialog)
        self._driver.picture("2-recovery-code")
        self._driver.click(dialog.kept_box)
        self._driver.click(dialog.done_button)
        self._driver.wait_until_closed(RecoveryKitDialog)

    def _generate(self) -> None:
        self._driver.click(self._window.keys_view.first_key_button)
        dialog = self._driver.dialog(NewKeyDialog)
        self._driver.type_into(dialog.label_line, LABEL)
        dialog.kind_box.setCurrentIndex(dialog.kind_box.findData(GeneratedKind.RSA_4096))
        self._driver.picture("3-new-key")
        self._driver.click(dialog.generate_button)
        self._driver.picture("4-generating")
        self._driver.wait_for("the key pair is made", dialog.copy_button.isVisible)
        self._driver.picture("5-key-pair")

    def _copy_public_key(self) -> None:
        dialog = self._driver.dialog(NewKeyDialog)
        self._driver.click(dialog.copy_button)
        self._driver.picture("6-copied")
        copied = clipboard_text()
        _expect(copied == self._key().public_key_pem, "the clipboard holds the public key")
        (self._folder / PUBLIC_KEY_FILE).write_text(copied, encoding="ascii", newline="\n")

    def _register(self) -> None:
        self._driver.click(self._driver.dialog(NewKeyDialog).register_button)
        dialog = self._driver.dialog(RegisterDialog)
        self._driver.picture("7-register")
        self._driver.click(dialog.hand_in_button)
        self._driver.wait_for("the practice exchange answers", lambda: dialog.notice.text)
        self._driver.picture("8-handed-in")
        answer = dialog.notice.text
        _expect(clipboard_text() != self._key().public_key_pem, f"an API key, not: {answer}")
        parse_api_key(clipboard_text())

    def _paste_api_key(self) -> None:
        dialog = self._driver.dialog(RegisterDialog)
        self._driver.paste_into(dialog.api_key_line)
        self._driver.picture("9-paste-api-key")
        self._driver.click(dialog.register_button)
        self._driver.wait_until_closed(RegisterDialog)
        _expect(self._key().state is KeyState.REGISTERED, "the key is registered")

    def _send_signed_request(self) -> None:
        self._driver.click(self._window.keys_view.detail.test_button)
        dialog = self._driver.dialog(KeyTestDialog)
        self._driver.wait_for("the exchange answers", lambda: dialog.notice.text)
        self._driver.picture("10-accepted")
        _expect(self._key().state is KeyState.VERIFIED, dialog.notice.text)
        self._driver.click(dialog.close_button)
        self._driver.wait_until_closed(KeyTestDialog)
        self._driver.picture("11-verified")

    def _look_at_the_other_pages(self) -> None:
        view = self._window.vault_view
        self._driver.click(view.requests_button)
        page = self._driver.wait_for("the page is there", lambda: view.requests_if_built)
        self._driver.wait_for("a request is ready", page.send_button.isEnabled)
        self._driver.click(page.send_button)
        self._driver.wait_for("the answer is shown", lambda: page.tabs.currentIndex() == 1)
        self._driver.picture("12-test-request")
        self._driver.click(view.nav_button(view.security))
        self._driver.wait_for("the slots are listed", lambda: view.security.remove_buttons)
        self._driver.wait_for("all is known", lambda: not self._desktop.jobs.is_busy)
        self._driver.picture("13-security")
        self._driver.click(view.nav_button(view.backups))
        self._driver.wait_for("the backups are listed", lambda: view.backups.restore_buttons)
        self._driver.picture("14-backups")
        self._driver.click(view.nav_button(view.keys))

    def _lock(self) -> None:
        self._driver.click(self._window.lock_button)
        _expect(not self._desktop.vaults.is_open, "the vault is locked")
        _expect(self._window.keys_view.selected_key is None, "no key is shown")
        self._driver.picture("15-locked")

    def _unlock(self) -> None:
        view = self._window.unlock_view
        self._driver.type_into(view.password.line, self.password)
        self._driver.click(view.unlock_button)
        self._driver.wait_for("the vault is open", lambda: self._desktop.vaults.is_open)
        self._driver.picture("16-unlocked")
        _expect(self._key().state is KeyState.VERIFIED, "the key is there and verified")

    def _key(self) -> KeySummary:
        key = self._window.keys_view.selected_key
        if key is None:
            message = "a key is selected"
            raise TourError(message)
        return key


def _expect(holds: bool, what: str) -> None:  # noqa: FBT001 - reads as a sentence
    if not holds:
        raise TourError(what)
