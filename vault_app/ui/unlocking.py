"""Creating and unlocking: what the locked screens ask of the agent, and what comes back."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from vault_app.errors import (
    NotAVaultError,
    VaultAppError,
    VaultDamagedError,
    VaultMissingError,
)
from vault_app.ui.agent_link import AgentLink
from vault_app.ui.job import Job, JobRunner
from vault_app.ui.main_window import MainWindow
from vault_app.ui.words import explain_here

if TYPE_CHECKING:
    from vault_app.agent.protocol import Request, VaultOpened
    from vault_app.ui.vault_controller import VaultController


class Unlocking(QObject):
    """Opens the vault that *vaults* means.

    Signals:
        opened: the vault is open; the ``VaultOpened``.
        created: it was just made, and shall have a recovery code; follows ``opened``.
    """

    opened = Signal(object)
    created = Signal()

    def __init__(
        self, window: MainWindow, link: AgentLink, jobs: JobRunner, vaults: "VaultController"
    ) -> None:
        super().__init__(vaults)
        self._window = window
        self._link = link
        self._jobs = jobs
        self._vaults = vaults
        self._job: Job[VaultOpened] | None = None
        window.create_requested.connect(self.create)
        window.unlock_requested.connect(self.unlock)
        window.recovery_requested.connect(self.unlock_with_recovery_code)
        window.keychain_requested.connect(self.unlock_with_keychain)
        window.opening_cancelled.connect(self.cancel)

    def create(self, password: str) -> None:
        """Create the vault with *password*."""
        from vault_app.agent.protocol import (  # noqa: PLC0415 - not needed for the first picture
            CreateVault,
            VaultOpened,
        )
        from vault_app.agent.values import Password  # noqa: PLC0415

        view = self._window.create_view
        wants_recovery_code = view.recovery_box.isChecked()
        view.begin_work()

        def opened(answer: VaultOpened) -> None:
            view.end_work()
            self.opened.emit(answer)
            if wants_recovery_code:
                self.created.emit()

        self._job = self._jobs.start(
            self._link.asking(
                CreateVault(str(self._vaults.path), Password.of(password)), VaultOpened
            ),
            on_success=opened,
            on_failure=lambda error: view.end_work(explain_here(error)),
        )

    def unlock(self, password: str) -> None:
        """Unlock the vault with *password*."""
        from vault_app.agent.protocol import UnlockVault  # noqa: PLC0415 - see create
        from vault_app.agent.values import Password  # noqa: PLC0415

        self._unlock_by(UnlockVault(str(self._vaults.path), Password.of(password)))

    def unlock_with_recovery_code(self, code: str) -> None:
        """Unlock the vault with its recovery code."""
        from vault_app.agent.care_messages import (  # noqa: PLC0415 - see create
            UnlockWithRecoveryCode,
        )
        from vault_app.agent.values import Password  # noqa: PLC0415

        self._unlock_by(UnlockWithRecoveryCode(str(self._vaults.path), Password.of(code)))

    def unlock_with_keychain(self) -> None:
        """Unlock the vault with what this computer's keychain holds."""
        from vault_app.agent.care_messages import UnlockWithKeychain  # noqa: PLC0415 - see create

        self._unlock_by(UnlockWithKeychain(str(self._vaults.path)))

    def cancel(self) -> None:
        """Give up creating or unlocking, if it is not done yet."""
        if self._job is not None:
            self._job.cancel()

    def offer_ways(self) -> None:
        """Offer what ways to unlock the vault has, once they are known; if damaged, a backup."""
        from vault_app.agent.care_messages import (  # noqa: PLC0415 - see create
            InspectVault,
            VaultOutline,
        )

        path = self._vaults.path

        def inspected(outline: VaultOutline) -> None:
            if path == self._vaults.path and not self._vaults.is_open:
                self._window.unlock_view.offer(
                    keychain="keychain" in outline.slot_kinds,
                    recovery="recovery" in outline.slot_kinds,
                )

        self._jobs.start(
            self._link.asking(InspectVault(str(path)), VaultOutline),
            on_success=inspected,
            on_failure=self._offer_restore,
        )

    def _offer_restore(self, error: VaultAppError) -> None:
        if isinstance(error, VaultDamagedError | NotAVaultError | VaultMissingError):
            self._window.unlock_view.offer_restore()

    def _unlock_by(self, request: "Request") -> None:
        from vault_app.agent.protocol import VaultOpened  # noqa: PLC0415 - see create

        view = self._window.unlock_view
        view.begin_work()

        def opened(answer: VaultOpened) -> None:
            view.end_work()
            self.opened.emit(answer)

        def failed(error: VaultAppError) -> None:
            view.end_work(explain_here(error))
            self._offer_restore(error)

        self._job = self._jobs.start(
            self._link.asking(request, VaultOpened),
            on_success=opened,
            on_failure=failed,
            on_progress=lambda stage, _: view.show_progress(stage),
        )

    def load_estimator(self) -> None:
        """Load what a new password is measured with."""
        from vault_app.ui.widgets.strength_meter import (  # noqa: PLC0415 - for new vaults only
            load_estimator,
        )

        self._jobs.start(
            lambda _: load_estimator(),
            on_success=lambda _: None,
            on_failure=self._vaults.show_failure,
        )
