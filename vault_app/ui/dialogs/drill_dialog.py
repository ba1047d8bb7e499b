"""Leads through what is to be done about a compromised key."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from vault_app.health.drill import DrillProgress, DrillStage
from vault_app.health.rotation import StepState
from vault_app.key_summary import KeySummary
from vault_app.ui.dialogs.steps_dialog import StepsDialog
from vault_app.ui.life_words import drill_words_here, stage_name_here, stage_words_here
from vault_app.ui.widgets.labels import set_role
from vault_app.ui.widgets.notice import Tone
from vault_app.ui.widgets.programs_panel import ProgramsPanel
from vault_app.ui.widgets.proof_panel import ProofPanel
from vault_app.ui.widgets.replace_panel import ReplacePanel
from vault_app.ui.widgets.report_panel import ReportPanel
from vault_app.ui.widgets.review_panel import ReviewPanel
from vault_app.ui.widgets.revoke_panel import RevokePanel
from vault_app.ui.words import moment_word


class DrillDialog(StepsDialog):
    """The steps of one drill; their panels tell what the user wants.

    Signals:
        end_requested: the user wants to end the drill.
    """

    end_requested = Signal()

    def __init__(self, key: KeySummary, parent: QWidget) -> None:
        parts = (self.tr("Compromised key"), self.tr("Key that replaces it"))
        super().__init__(self.tr("Compromised key"), key.environment, parts, parent)
        self.revoke_panel = RevokePanel(stage_name_here(DrillStage.REVOKE))
        self.proof_panel = ProofPanel(stage_name_here(DrillStage.PROVE_DEAD))
        self.replace_panel = ReplacePanel(stage_name_here(DrillStage.REPLACE))
        self.programs_panel = ProgramsPanel(
            stage_name_here(DrillStage.UPDATE_PROGRAMS), can_tick=False
        )
        self.review_panel = ReviewPanel(stage_name_here(DrillStage.REVIEW_ACTIVITY))
        self.report_panel = ReportPanel(stage_name_here(DrillStage.TELL_SUPPORT))
        for stage, panel in (
            (DrillStage.REVOKE, self.revoke_panel),
            (DrillStage.PROVE_DEAD, self.proof_panel),
            (DrillStage.REPLACE, self.replace_panel),
            (DrillStage.UPDATE_PROGRAMS, self.programs_panel),
            (DrillStage.REVIEW_ACTIVITY, self.review_panel),
            (DrillStage.TELL_SUPPORT, self.report_panel),
        ):
            self.add_step(stage.value, stage_name_here(stage), panel)
        self.end_button = QPushButton(self.tr("End the drill"))
        self.end_button.setAutoDefault(False)
        self.footer.addWidget(self.end_button)
        self.end_button.clicked.connect(self.end_requested)

    def show_drill(
        self,
        key: KeySummary,
        successor: KeySummary | None,
        progress: DrillProgress,
        *,
        candidates: Sequence[KeySummary],
        readers: Sequence[KeySummary],
    ) -> None:
        """Show how far the drill is.

        Args:
            key: the compromised one.
            successor: the key that replaces it; None for none yet.
            progress: of the drill.
            candidates: keys that could replace it.
            readers: keys that its account can be read with.
        """
        self.heading.setText(self.tr("“{label}” is compromised").format(label=key.label))
        self.old_card.show_key(key)
        self.new_card.show_key(successor)
        states = progress.states

        def words(stage: DrillStage) -> str:
            return stage_words_here(stage, key.label)

        self.revoke_panel.show_revoking(
            key,
            words(DrillStage.REVOKE),
            states[DrillStage.REVOKE],
            can_undo=states[DrillStage.PROVE_DEAD] is not StepState.DONE,
        )
        self.proof_panel.show_proving(words(DrillStage.PROVE_DEAD), states[DrillStage.PROVE_DEAD])
        self.replace_panel.show_replacing(
            successor, candidates, words(DrillStage.REPLACE), states[DrillStage.REPLACE]
        )
        self.programs_panel.show_programs(
            key,
            (),
            words(DrillStage.UPDATE_PROGRAMS),
            states[DrillStage.UPDATE_PROGRAMS],
            has_new_key=successor is not None,
        )
        self.review_panel.show_reviewing(
            readers, words(DrillStage.REVIEW_ACTIVITY), states[DrillStage.REVIEW_ACTIVITY]
        )
        self.report_panel.show_telling(
            words(DrillStage.TELL_SUPPORT), states[DrillStage.TELL_SUPPORT]
        )
        times = {stage.value: moment_word(at, QLocale()) for stage, at in progress.done_at.items()}
        self.show_states({stage.value: state for stage, state in states.items()}, times)
        self._show_outcome(key, progress)

    def _show_outcome(self, key: KeySummary, progress: DrillProgress) -> None:
        """Say whether the drill is over or can be ended, and why not."""
        words = drill_words_here(progress, key.label)
        if progress.is_over or not progress.left:
            self.notice.say(Tone.SUCCESS, words)
        else:
            self.notice.hide()
        is_ready = progress.can_end and not progress.left
        self.end_button.setVisible(not progress.is_over)
        self.end_button.setEnabled(progress.can_end)
        self.end_button.setToolTip(
            "" if progress.can_end else self.tr("It ends once the key is proven dead.")
        )
        set_role(self.end_button, "primary" if is_ready else "")
        self.end_button.setDefault(is_ready)
        set_role(self.close_button, "primary" if progress.is_over else "")
        self.close_button.setDefault(progress.is_over)
