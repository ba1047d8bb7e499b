"""Everything that is done with keys: making, copying, saving, registering, testing."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from shiboken6 import isValid

from vault_app.agent.protocol import GenerateKey, KeyStored, RegisterKey
from vault_app.binance.registration import request_practice_api_key
from vault_app.errors import (
    KeyNotRegisteredError,
    OperationCancelledError,
    VaultAppError,
)
from vault_app.key_summary import KeySummary
from vault_app.ui.clipboard import copy_public
from vault_app.ui.dialogs.key_test_dialog import KeyTestDialog
from vault_app.ui.dialogs.new_key_dialog import NewKeyDialog
from vault_app.ui.dialogs.register_dialog import RegisterDialog
from vault_app.ui.job import JobContext, while_there
from vault_app.ui.key_test_job import KeyTestOutcome, key_test_work
from vault_app.ui.services import Services
from vault_app.ui.several_keys_flow import SeveralKeysFlow
from vault_app.ui.widgets.notice import Tone
from vault_app.ui.words import explain_here


class KeyController(QObject):
    """Opens the dialogs for keys and does what they ask for."""

    def __init__(self, services: Services) -> None:
        super().__init__(services.window)
        window = self._window = services.window
        self._link = services.link
        self._jobs = services.jobs
        self._access = services.access
        self._vaults = services.vaults
        self._host = services.host
        self._notices = services.notices
        self._several = SeveralKeysFlow(services)
        window.new_key_requested.connect(self.open_new_key_dialog)
        window.copy_requested.connect(self._with_selected(self.copy_public_key))
        window.copy_api_key_requested.connect(self._with_selected(self._copy_api_key))
        window.register_requested.connect(self._with_selected(self.open_register_dialog))
        window.test_requested.connect(self._with_selected(self.open_test_dialog))

    def open_new_key_dialog(self) -> None:
        """Ask what key to make, and make it."""
        dialog = NewKeyDialog(self._window)
        dialog.generate_requested.connect(lambda request: self._generate(dialog, request))
        self._host.show(dialog)
        self._several.attach(dialog)

    def copy_public_key(self, key: KeySummary) -> None:
        """Put the public key of *key* on the clipboard."""
        copy_public(key.public_key_pem)
        text = self.tr("Public key of “{label}” copied.")
        self._window.show_status(text.format(label=key.label))

    def open_register_dialog(self, key: KeySummary) -> None:
        """Lead the user through registering *key*."""
        dialog = RegisterDialog(key, self._window)

        def copy() -> None:
            self.copy_public_key(key)
            dialog.show_copied()

        dialog.copy_requested.connect(copy)
        dialog.hand_in_requested.connect(lambda: self._hand_in(dialog, key))
        dialog.register_requested.connect(lambda api_key: self._register(dialog, key, api_key))
        self._host.show(dialog)

    def open_test_dialog(self, key: KeySummary) -> None:
        """Try *key* with signed requests."""
        if not key.api_key:
            error = KeyNotRegisteredError(label=key.label)
            self._window.show_notice(Tone.ERROR, explain_here(error))
            return
        dialog = KeyTestDialog(key, self._window)
        dialog.start_requested.connect(lambda: self._test(dialog, key))
        self._host.show(dialog)
        self._test(dialog, key)

    def _with_selected(self, action: Callable[[KeySummary], None]) -> Callable[[], None]:
        def act() -> None:
            key = self._window.keys_view.selected_key
            if key is not None:
                action(key)

        return act

    def _generate(self, dialog: NewKeyDialog, request: GenerateKey) -> None:
        dialog.begin_work(request.kind)
        show_failure = self._host.failing_into(dialog, dialog)

        def made(stored: KeyStored) -> None:
            key = stored.key
            self._put(key)
            if not isValid(dialog):
                return
            dialog.show_result(key)
            dialog.copy_requested.connect(lambda: self._copy_new_key(dialog, key))
            dialog.register_requested.connect(lambda: self._go_on_to_register(dialog, key))

        def failed(error: VaultAppError) -> None:
            if isinstance(error, OperationCancelledError) and isValid(dialog):
                dialog.show_cancelled()
            else:
                show_failure(error)

        job = self._jobs.start(
            self._link.asking(request, KeyStored),
            on_success=made,
            on_failure=failed,
            on_progress=while_there(dialog, lambda stage, _: dialog.show_progress(stage)),
        )
        dialog.cancel_requested.connect(job.cancel)

    def _copy_new_key(self, dialog: NewKeyDialog, key: KeySummary) -> None:
        self.copy_public_key(key)
        dialog.show_copied()

    def _go_on_to_register(self, dialog: NewKeyDialog, key: KeySummary) -> None:
        dialog.accept()
        self.open_register_dialog(key)

    def _copy_api_key(self, key: KeySummary) -> None:
        copy_public(key.api_key)
        text = self.tr("API key of “{label}” copied.")
        self._window.show_status(text.format(label=key.label))

    def _hand_in(self, dialog: RegisterDialog, key: KeySummary) -> None:
        dialog.set_busy(busy=True)

        def work(_context: JobContext) -> str:
            return request_practice_api_key(
                self._access.practice_url(), key.public_key_pem, key.label
            )

        def issued(api_key: str) -> None:
            copy_public(api_key)
            dialog.show_handed_in()

        self._jobs.start(
            work,
            on_success=while_there(dialog, issued),
            on_failure=self._host.failing_into(dialog, dialog),
        )

    def _register(self, dialog: RegisterDialog, key: KeySummary, api_key: str) -> None:
        dialog.set_busy(busy=True)

        def registered(stored: KeyStored) -> None:
            if isValid(dialog):
                dialog.accept()
            self._put(stored.key)
            text = self.tr("“{label}” is registered.")
            self._window.show_status(text.format(label=stored.key.label))

        self._jobs.start(
            self._link.asking(RegisterKey(key.id, api_key), KeyStored),
            on_success=registered,
            on_failure=self._host.failing_into(dialog, dialog),
        )

    def _test(self, dialog: KeyTestDialog, key: KeySummary) -> None:
        dialog.begin_work()

        def done(outcome: KeyTestOutcome) -> None:
            if outcome.verified_key is not None:
                self._put(outcome.verified_key)
            if not outcome.report.accepted:
                self._publish_failed_test()
            if isValid(dialog):
                dialog.show_report(outcome.report)

        def failed(error: VaultAppError) -> None:
            if not isinstance(error, OperationCancelledError):
                self._publish_failed_test()
            show_failure(error)

        show_failure = self._host.failing_into(dialog, dialog)
        job = self._jobs.start(
            key_test_work(self._link, self._access, key),
            on_success=done,
            on_failure=failed,
            on_progress=while_there(dialog, lambda _, result: dialog.show_step(result)),
        )
        dialog.cancel_requested.connect(job.cancel)

    def _publish_failed_test(self) -> None:
        title = self.tr("A test request was not accepted")
        self._notices.publish(title, self.tr("Vault App shows why, and what to do."))

    def _put(self, key: KeySummary) -> None:
        """Show *key*, new or changed, unless the vault was locked meanwhile."""
        if self._vaults.is_open:
            self._window.keys_view.put_key(key)
