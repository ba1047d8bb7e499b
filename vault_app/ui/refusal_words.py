"""A refusal that came from the agent → the sentence for it."""

from vault_app.agent.key_messages import RefusedSummary
from vault_app.errors import error_classes
from vault_app.ui.words import explain_here


def refusal_words(refused: RefusedSummary) -> str:
    """Why something that was found cannot be imported, in the window's language."""
    error = error_classes()[refused.error](**refused.details)
    return str(explain_here(error))
