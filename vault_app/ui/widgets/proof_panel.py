"""The step in which a key is proven dead."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QPushButton

from vault_app.api_key import masked
from vault_app.binance.death_proof import DeathProof, Life
from vault_app.health.rotation import StepState
from vault_app.key_summary import KeySummary
from vault_app.ui.life_words import proof_words_here
from vault_app.ui.widgets.step_panel import StepPanel


class ProofPanel(StepPanel):
    """Tries to use the key; the exchange has to refuse it.

    Signals:
        proof_requested: the user wants the key tried now; whether they compared its API key.
    """

    proof_requested = Signal(bool)

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self.prove_button = QPushButton(self.tr("Prove it now"))
        self.prove_button.setToolTip(
            self.tr("Sends one signed request that changes nothing. It has to be refused.")
        )
        self.compared_box = QCheckBox()
        self.compared_box.hide()
        self.body.addWidget(self.compared_box)
        self.add_actions(self.prove_button)
        self.prove_button.clicked.connect(
            lambda: self.proof_requested.emit(self.compared_box.isChecked())
        )

    def show_proving(self, sentence: str, state: StepState) -> None:
        """Show that the proof is to be made, or is there."""
        is_done = state is StepState.DONE
        if state is StepState.BLOCKED:
            self.notice.hide()  # what was tried before is history
        self.say(
            self.tr("The key is proven dead: the exchange refused it as unknown.")
            if is_done
            else sentence
        )
        self.show_state(state)
        if is_done:
            self.compared_box.hide()
            self.offer()
        else:
            self.offer(primary=self.prove_button)

    def show_proof(self, proof: DeathProof, key: KeySummary) -> None:
        """Say what came of the try to use *key*."""
        self.end_work()
        tone, words = proof_words_here(proof, key.label)
        self.notice.say(tone, words.what, words.next_step)
        if proof.life is Life.NEVER_SEEN:
            text = self.tr("I compared it with the exchange's: the API key is {api_key}")
            self.compared_box.setText(text.format(api_key=masked(key.api_key)))
            self.compared_box.show()
