"""What the open dialogs of rotations and drills have in common: how they ask, and hear of it."""

from collections.abc import Callable, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, SignalInstance
from shiboken6 import isValid

from vault_app.agent.protocol import KeyList, KeyStored, ListKeys, Request
from vault_app.errors import OperationCancelledError, VaultAppError
from vault_app.key_summary import KeySummary
from vault_app.ui.api_management import ApiManagement
from vault_app.ui.dialogs.steps_dialog import StepsDialog
from vault_app.ui.job import Job, JobContext, while_there
from vault_app.ui.life_tools import LifeTools
from vault_app.ui.proof_job import ProofOutcome, proof_work
from vault_app.ui.widgets.program_list import ProgramList
from vault_app.ui.widgets.proof_panel import ProofPanel
from vault_app.ui.widgets.revoke_panel import RevokePanel
from vault_app.ui.widgets.step_panel import StepPanel

SomeKey = Callable[[], KeySummary | None]
"""Gives a key as it is then; None where there is none."""


class OpenLife(QObject):
    """Lives as long as its dialog. What it shows comes from the keys alone.

    Attributes:
        job: what is under way and can be given up.
    """

    def __init__(self, tools: LifeTools, dialog: StepsDialog) -> None:
        super().__init__(dialog)
        services = tools.services
        self._services = services
        self._keys = tools.keys
        self._exchange = tools.exchange
        self._steps = dialog
        self._management = ApiManagement(services)
        self.job: Job[Any] | None = None
        self._working: StepPanel | None = None
        services.window.keys_view.keys_changed.connect(self.refresh)
        dialog.cancel_requested.connect(self._cancel)

    def refresh(self) -> None:
        """Show how far it is; each kind of dialog has its own way."""
        raise NotImplementedError

    @property
    def is_vault_shown(self) -> bool:
        """Whether the vault is open; while it is being locked there are no keys."""
        return self._services.vaults.is_open and isValid(self._steps)

    @property
    def keys(self) -> list[KeySummary]:
        """Every key that is not in the trash."""
        return self._services.window.keys_in_use

    def key(self, key_id: UUID | None) -> KeySummary | None:
        """The key with this id; None where there is none any more."""
        return next((key for key in self.keys if key.id == key_id), None)

    def update(self, keys: Sequence[KeySummary]) -> None:
        """Show what changed about *keys*, here and in the window."""
        if self._services.vaults.is_open:
            self._services.window.keys_view.update_keys(keys)

    def failed(self, error: VaultAppError) -> None:
        """Say what went wrong; nothing of it where the user gave it up."""
        self.end_work()
        if not isinstance(error, OperationCancelledError):
            self._services.host.failing_into(self._steps, self._steps)(error)

    def ask(self, request: Request) -> None:
        """Ask the agent for a change of one key."""
        self._services.jobs.start(
            self._services.link.asking(request, KeyStored),
            on_success=lambda stored: self.update([stored.key]),
            on_failure=self.failed,
        )

    def ask_about_both(self, *requests: Request) -> None:
        """Ask for changes, and what all keys are like after them: the answer tells of one key."""
        link = self._services.link

        def work(_context: JobContext) -> KeyList:
            for request in requests:
                link.ask_now(request, KeyStored)
            return link.ask_now(ListKeys(), KeyList)

        def changed(answer: KeyList) -> None:
            if self._services.vaults.is_open:
                self._services.window.keys_view.replace_keys(answer.keys)

        self._services.jobs.start(work, on_success=changed, on_failure=self.failed)

    def attend_to_successor(
        self,
        successor: SomeKey,
        *,
        register: SignalInstance,
        test: SignalInstance,
        programs: ProgramList,
    ) -> None:
        """Register and test *successor* and hand it over, each when it is asked for."""
        register.connect(self.with_key(successor, self._keys.open_register_dialog))
        test.connect(self.with_key(successor, self._keys.open_test_dialog))
        programs.sheet_requested.connect(
            lambda program: self.with_key(
                successor, lambda new: self._exchange.hand_over(new, program.client)
            )()
        )

    def attend_to_end(
        self, key: SomeKey, revoke: RevokePanel, proof: ProofPanel, *, noted: Request
    ) -> None:
        """Have *key* revoked and proven dead; *noted* is asked where the deletion was done here."""
        revoke.page_requested.connect(lambda: self.open_management(key(), revoke.show_opened))
        revoke.deletion_requested.connect(lambda: self.delete_practice_key(key(), revoke, noted))
        proof.proof_requested.connect(
            lambda was_compared: self.prove_dead(key(), proof, was_compared=was_compared)
        )

    def open_management(self, key: KeySummary | None, on_opened: Callable[..., None]) -> None:
        """Open the page where *key* is managed, and tell how that went."""
        if key is not None:
            self._management.open(
                key.environment,
                while_there(self._steps, lambda page, is_open: on_opened(page, is_open=is_open)),
                self.failed,
            )

    def delete_practice_key(
        self, key: KeySummary | None, panel: RevokePanel, then: Request
    ) -> None:
        """Have the practice exchange delete *key*, then ask the agent to note it."""
        if key is None:
            return

        def deleted() -> None:
            self.end_work()
            self.ask(then)

        self.begin_work(panel, self.tr("Deleting it at the practice exchange…"))
        self.job = self._management.delete_practice_key(key, deleted, self.failed)

    def prove_dead(self, key: KeySummary | None, panel: ProofPanel, *, was_compared: bool) -> None:
        """Try to use *key*, and show what that proved."""
        if key is None:
            return
        services = self._services

        def tried(outcome: ProofOutcome) -> None:
            self.end_work()
            while_there(panel, panel.show_proof)(outcome.proof, outcome.key)
            self.update([outcome.key])

        self.begin_work(panel, self.tr("Asking the exchange…"))
        self.job = services.jobs.start(
            proof_work(services.link, services.access, key, is_api_key_checked=was_compared),
            on_success=tried,
            on_failure=self.failed,
        )

    def with_key(self, key: SomeKey, action: Callable[[KeySummary], None]) -> Callable[[], None]:
        """What does *action* with the key that *key* gives then; nothing where there is none."""

        def act() -> None:
            found = key()
            if found is not None:
                action(found)

        return act

    def begin_work(self, panel: StepPanel, text: str) -> None:
        """Show in *panel* that something is under way; ``job`` is what the user can give up."""
        self._working = panel
        self._steps.begin_work(panel, text)

    def end_work(self) -> None:
        """It is over, in whatever way."""
        panel, self._working, self.job = self._working, None, None
        if panel is not None and isValid(self._steps):
            self._steps.end_work(panel)

    def _cancel(self) -> None:
        if self.job is not None:
            self.job.cancel()
