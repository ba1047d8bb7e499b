"""The guided rotation of a key: begun once, and gone on with until the old key is proven dead."""

from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from PySide6.QtCore import QObject

from vault_app.agent.life_messages import (
    BeginRotation,
    CancelRotation,
    MarkRevoked,
    RotationBegun,
    SetOverlap,
    TickProgram,
)
from vault_app.agent.protocol import KeyStored
from vault_app.errors import (
    KeyCompromisedError,
    KeyInTrashError,
    KeyNotRegisteredError,
    KeyRetiredError,
    VaultAppError,
)
from vault_app.health.rotation import rotation_progress
from vault_app.key_summary import KeySummary
from vault_app.rotation_label import rotation_label
from vault_app.terms import GeneratedKind, KeyState
from vault_app.ui import questions
from vault_app.ui.dialogs.begin_rotation_dialog import BeginRotationDialog
from vault_app.ui.dialogs.rotation_dialog import RotationDialog
from vault_app.ui.job import while_there
from vault_app.ui.key_controller import KeyController
from vault_app.ui.key_exchange_controller import KeyExchangeController
from vault_app.ui.open_life import OpenLife
from vault_app.ui.services import Services
from vault_app.ui.widgets.notice import Tone
from vault_app.ui.words import explain_here


class RotationFlow(QObject):
    """Begins rotations, and goes on with those that are under way; there may be several."""

    def __init__(
        self, services: Services, keys: KeyController, exchange: KeyExchangeController
    ) -> None:
        super().__init__(services.window)
        self._services = services
        self._keys = keys
        self._exchange = exchange

    def open(self, key: KeySummary) -> None:
        """Go on with the rotation of *key*, or begin one."""
        if key.state is KeyState.RETIRING:
            self._go_on(key)
            return
        reason = why_not_rotated(key)
        if reason is None:
            self._begin(key)
        else:
            self._services.window.show_notice(Tone.ERROR, explain_here(reason))

    def _begin(self, key: KeySummary) -> None:
        services = self._services
        taken = (other.label for other in services.window.keys_in_use)
        suggested = rotation_label(key.label, taken, date.today())  # noqa: DTZ011 - the user's day
        dialog = BeginRotationDialog(key, suggested, services.window)

        def begun(answer: RotationBegun) -> None:
            while_there(dialog, dialog.accept)()
            if services.vaults.is_open:
                services.window.keys_view.update_keys([answer.old, answer.new])
                self._go_on(answer.old)

        def begin(label: str, kind: GeneratedKind) -> None:
            request = BeginRotation(key_id=key.id, label=label, kind=kind)
            job = services.jobs.start(
                services.link.asking(request, RotationBegun),
                on_success=begun,
                on_failure=services.host.failing_into(dialog, dialog),
            )
            dialog.cancel_requested.connect(job.cancel)

        dialog.begin_requested.connect(begin)
        services.host.show(dialog)

    def _go_on(self, key: KeySummary) -> None:
        dialog = RotationDialog(key, self._services.window)
        OpenRotation(self._services, dialog, key.id, self._keys, self._exchange)
        self._services.host.show(dialog)


class OpenRotation(OpenLife):
    """Does what one dialog asks for, and shows in it what came of that."""

    def __init__(
        self,
        services: Services,
        dialog: RotationDialog,
        old_id: UUID,
        keys: KeyController,
        exchange: KeyExchangeController,
    ) -> None:
        super().__init__(services, dialog)
        self._dialog = dialog
        self._old_id = old_id
        self._old: KeySummary | None = None
        self._new: KeySummary | None = None
        self._keys = keys
        self._exchange = exchange
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Show how far it is; a rotation that is no more closes its dialog."""
        if not self.is_vault_shown:
            return
        old = self.key(self._old_id)
        new = None if old is None or old.rotation is None else self.key(old.rotation.successor)
        progress = None if old is None else rotation_progress(old, new, datetime.now(UTC))
        if old is None or progress is None:
            self._dialog.accept()
            return
        if (old, new) != (self._old, self._new):
            self._old, self._new = old, new
            self._dialog.show_rotation(old, new, progress)

    def _connect(self) -> None:
        dialog = self._dialog
        dialog.register_panel.requested.connect(
            self.with_key(lambda: self._new, self._keys.open_register_dialog)
        )
        dialog.prove_panel.requested.connect(
            self.with_key(lambda: self._new, self._keys.open_test_dialog)
        )
        programs = dialog.programs_panel.programs
        programs.program_ticked.connect(
            lambda name, is_updated: self.ask_about_both(
                TickProgram(self._old_id, name, is_updated=is_updated)
            )
        )
        programs.sheet_requested.connect(
            lambda program: self.with_key(
                lambda: self._new, lambda new: self._exchange.hand_over(new, program.client)
            )()
        )
        dialog.overlap_panel.overlap_chosen.connect(self._set_overlap)
        dialog.revoke_panel.page_requested.connect(
            lambda: self.open_management(self._old, dialog.revoke_panel.show_opened)
        )
        dialog.revoke_panel.deletion_requested.connect(
            lambda: self.delete_practice_key(
                self._old, dialog.revoke_panel, MarkRevoked(self._old_id, is_revoked=True)
            )
        )
        dialog.revoke_panel.revoked_changed.connect(
            lambda is_revoked: self.ask(MarkRevoked(self._old_id, is_revoked=is_revoked))
        )
        dialog.proof_panel.proof_requested.connect(
            lambda was_compared: self.prove_dead(
                self._old, dialog.proof_panel, was_compared=was_compared
            )
        )
        dialog.cancel_rotation_requested.connect(self._call_off)

    def _set_overlap(self, days: int) -> None:
        until = datetime.now(UTC) + timedelta(days=days) if days else None
        self.ask(SetOverlap(self._old_id, until))

    def _call_off(self) -> None:
        if self._old is None:
            return
        agreed = questions.confirmed(
            self._dialog,
            self.tr("Call the rotation of “{label}” off?").format(label=self._old.label),
            self.tr(
                "Nothing is deleted: both keys stay in the vault, and at the exchange. The old key"
                " is in use again as before; the new one stays as it is."
            ),
            self.tr("Call it off"),
        )
        if agreed:
            self._services.jobs.start(
                self._services.link.asking(CancelRotation(self._old_id), KeyStored),
                on_success=self._called_off,
                on_failure=self.failed,
            )

    def _called_off(self, stored: KeyStored) -> None:
        self.update([stored.key])
        text = self.tr("“{label}” is in use as before. The new key stays in the vault as well.")
        self._services.window.show_status(text.format(label=stored.key.label))


def why_not_rotated(key: KeySummary) -> VaultAppError | None:
    """Why no rotation of *key* can be begun; None where one can."""
    if key.trashed_at is not None:
        return KeyInTrashError(label=key.label)
    if key.state is KeyState.COMPROMISED:
        return KeyCompromisedError(label=key.label)
    if key.state is KeyState.RETIRED:
        return KeyRetiredError(label=key.label)
    if not key.api_key:
        return KeyNotRegisteredError(label=key.label)
    return None
