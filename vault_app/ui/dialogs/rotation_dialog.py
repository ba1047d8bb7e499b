"""Leads through the rotation of a key: both keys side by side, step by step."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from vault_app.health.rotation import RotationProgress, RotationStep, StepState
from vault_app.key_summary import KeySummary
from vault_app.ui.dialogs.steps_dialog import StepsDialog
from vault_app.ui.life_words import day_here, rotation_words_here, step_name_here, step_words_here
from vault_app.ui.widgets.labels import set_role
from vault_app.ui.widgets.notice import Tone
from vault_app.ui.widgets.programs_panel import ProgramsPanel
from vault_app.ui.widgets.proof_panel import ProofPanel
from vault_app.ui.widgets.revoke_panel import RevokePanel
from vault_app.ui.widgets.rotation_panels import ActionPanel, OverlapPanel, RegisterPanel


class RotationDialog(StepsDialog):
    """The steps of one rotation; their panels tell what the user wants.

    Signals:
        cancel_rotation_requested: the user wants to keep the old key after all.
    """

    cancel_rotation_requested = Signal()

    def __init__(self, old: KeySummary, parent: QWidget) -> None:
        parts = (self.tr("Old key"), self.tr("New key"))
        super().__init__(self.tr("Rotation"), old.environment, parts, parent)
        self.register_panel = RegisterPanel(step_name_here(RotationStep.REGISTER))
        self.prove_panel = ActionPanel(step_name_here(RotationStep.PROVE), self.tr("Test…"))
        self.programs_panel = ProgramsPanel(
            step_name_here(RotationStep.UPDATE_PROGRAMS), can_tick=True
        )
        self.overlap_panel = OverlapPanel(step_name_here(RotationStep.OVERLAP))
        self.revoke_panel = RevokePanel(step_name_here(RotationStep.REVOKE), can_wait=True)
        self.proof_panel = ProofPanel(step_name_here(RotationStep.PROVE_DEAD))
        for step, panel in (
            (RotationStep.REGISTER, self.register_panel),
            (RotationStep.PROVE, self.prove_panel),
            (RotationStep.UPDATE_PROGRAMS, self.programs_panel),
            (RotationStep.OVERLAP, self.overlap_panel),
            (RotationStep.REVOKE, self.revoke_panel),
            (RotationStep.PROVE_DEAD, self.proof_panel),
        ):
            self.add_step(step.value, step_name_here(step), panel)
        self.cancel_button = QPushButton(self.tr("Call the rotation off…"))
        self.cancel_button.setAutoDefault(False)
        self.cancel_button.setToolTip(self.tr("Both keys stay as they are; nothing is deleted."))
        self.footer.insertWidget(0, self.cancel_button)
        self.revoke_panel.wait_requested.connect(
            lambda: self.step_list.choose(RotationStep.OVERLAP.value)
        )
        self.cancel_button.clicked.connect(self.cancel_rotation_requested)

    def show_rotation(
        self, old: KeySummary, new: KeySummary | None, progress: RotationProgress
    ) -> None:
        """Show how far the rotation from *old* to *new* is."""
        self.heading.setText(self.tr("Rotation of “{label}”").format(label=old.label))
        self.old_card.show_key(old)
        self.new_card.show_key(new)
        self._show_panels(old, new, progress)
        times = {}
        if old.death is not None:
            times[RotationStep.PROVE_DEAD.value] = day_here(old.death.at)
        if old.rotation is not None and old.rotation.revoked_at is not None:
            times[RotationStep.REVOKE.value] = day_here(old.rotation.revoked_at)
        if new is not None and new.registered_at is not None:
            times[RotationStep.REGISTER.value] = day_here(new.registered_at)
        if new is not None and new.verified_at is not None:
            times[RotationStep.PROVE.value] = day_here(new.verified_at)
        self.show_states({step.value: state for step, state in progress.states.items()}, times)
        self._show_outcome(old, new, progress)

    def _show_panels(
        self, old: KeySummary, new: KeySummary | None, progress: RotationProgress
    ) -> None:
        states, rotation = progress.states, old.rotation
        new_label = "" if new is None else new.label

        def words(step: RotationStep) -> str:
            return step_words_here(step, progress, old=old.label, new=new_label)

        self.register_panel.show_settings(new)
        self.register_panel.show_action(
            words(RotationStep.REGISTER),
            self.tr("The new key has its API key."),
            states[RotationStep.REGISTER],
        )
        self.prove_panel.show_action(
            words(RotationStep.PROVE),
            self.tr("The exchange accepted a signed request with the new key."),
            states[RotationStep.PROVE],
        )
        self.programs_panel.show_programs(
            old,
            () if rotation is None else rotation.updated_programs,
            words(RotationStep.UPDATE_PROGRAMS),
            states[RotationStep.UPDATE_PROGRAMS],
            has_new_key=bool(new_label),
        )
        is_revoked = states[RotationStep.REVOKE] is StepState.DONE
        self.overlap_panel.show_overlap(
            old,
            None if rotation is None else rotation.overlap_until,
            states[RotationStep.OVERLAP],
            is_revoked=is_revoked,
        )
        self.revoke_panel.show_revoking(
            old,
            words(RotationStep.REVOKE),
            states[RotationStep.REVOKE],
            can_undo=not progress.is_finished,
        )
        self.proof_panel.show_proving(
            words(RotationStep.PROVE_DEAD), states[RotationStep.PROVE_DEAD]
        )

    def _show_outcome(
        self, old: KeySummary, new: KeySummary | None, progress: RotationProgress
    ) -> None:
        """Say that it is over, or that it cannot go on."""
        new_label = "" if new is None else new.label
        text = rotation_words_here(progress, old=old.label, new=new_label)
        if progress.is_finished:
            self.notice.say(Tone.SUCCESS, text)
        elif progress.is_new_key_missing:
            self.notice.say(Tone.WARNING, text)
        else:
            self.notice.hide()
        self.cancel_button.setVisible(not progress.is_finished)
        can_only_wait = progress.next_step is RotationStep.OVERLAP or progress.is_finished
        set_role(self.close_button, "primary" if can_only_wait else "")
        self.close_button.setDefault(can_only_wait)
