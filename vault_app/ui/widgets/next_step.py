"""Says what a key waits for, where it waits for something."""

from vault_app.key_summary import KeySummary
from vault_app.terms import DAYS_IN_TRASH, KeyState
from vault_app.ui.widgets.notice import Notice, Tone


class NextStep(Notice):
    """Hidden for a key that needs nothing."""

    def show_key(self, key: KeySummary) -> None:
        """Say what is next for *key*."""
        if key.trashed_at is not None:
            self.say(
                Tone.HINT,
                self.tr("This key is in the trash and signs nothing."),
                self.tr(
                    "It stays there for %n day(s) at least; then it is deleted for good.",
                    None,
                    DAYS_IN_TRASH,
                ),
            )
            return
        match key.state:
            case KeyState.DRAFT:
                self.say(
                    Tone.HINT,
                    self.tr("Next: register this public key at the exchange."),
                    self.tr("It answers with an API key, which you paste back here."),
                )
            case KeyState.REGISTERED:
                self.say(
                    Tone.HINT,
                    self.tr("Next: test it with a signed request."),
                    self.tr("It shows that the exchange knows this key. No order is placed."),
                )
            case KeyState.RETIRING:
                self.say(
                    Tone.HINT,
                    self.tr("Next: move your programs to the new key, then delete this one."),
                    self.tr("Both keys work until you delete this one at the exchange."),
                )
            case KeyState.COMPROMISED if key.compromise and key.compromise.ended_at:
                self.say(
                    Tone.HINT,
                    self.tr("This key was in the wrong hands and is proven dead."),
                    self.tr("It signs nothing any more. You can put it away."),
                )
            case KeyState.COMPROMISED:
                self.say(
                    Tone.ERROR,
                    self.tr("This key may be in the wrong hands."),
                    self.tr("Delete it at the exchange first, then go on with the drill."),
                )
            case KeyState.VERIFIED | KeyState.RETIRED:
                self.hide()
