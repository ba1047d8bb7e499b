"""The rotation of one key, in its dialog, until the old key is proven dead."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

from vault_app.agent.life_messages import (
    CancelRotation,
    MarkRevoked,
    SetOverlap,
    TickProgram,
)
from vault_app.agent.protocol import KeyStored
from vault_app.health.rotation import rotation_progress
from vault_app.key_summary import KeySummary
from vault_app.ui import questions
from vault_app.ui.dialogs.rotation_dialog import RotationDialog
from vault_app.ui.life_tools import LifeTools
from vault_app.ui.open_life import OpenLife


class OpenRotation(OpenLife):
    """Does what one dialog asks for, and shows in it what came of that."""

    def __init__(self, tools: LifeTools, dialog: RotationDialog, old_id: UUID) -> None:
        super().__init__(tools, dialog)
        self._dialog = dialog
        self._old_id = old_id
        self._old: KeySummary | None = None
        self._new: KeySummary | None = None
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
        programs, revoke = dialog.programs_panel.programs, dialog.revoke_panel
        self.attend_to_successor(
            lambda: self._new,
            register=dialog.register_panel.requested,
            test=dialog.prove_panel.requested,
            programs=programs,
        )
        self.attend_to_end(
            lambda: self._old,
            revoke,
            dialog.proof_panel,
            noted=MarkRevoked(self._old_id, is_revoked=True),
        )
        programs.program_ticked.connect(
            lambda name, is_updated: self.ask_about_both(
                TickProgram(self._old_id, name, is_updated=is_updated)
            )
        )
        dialog.overlap_panel.overlap_chosen.connect(self._set_overlap)
        revoke.revoked_changed.connect(
            lambda is_revoked: self.ask(MarkRevoked(self._old_id, is_revoked=is_revoked))
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
