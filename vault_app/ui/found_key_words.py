"""What the agent found, and what it refused → the sentences for it, in the window's language."""

from PySide6.QtCore import QCoreApplication

from vault_app import found_key_text
from vault_app.agent.key_messages import FoundSummary, RefusedSummary
from vault_app.errors import error_classes
from vault_app.ui.words import explain_here


def found_key_here(found: FoundSummary) -> str:
    """What *found* is, and how it was written and protected."""
    return found_key_text.found_key_in_words(found, _translate)


def place_here(found: FoundSummary, source: str) -> str:
    """Where it was found; *source* is the file's name, or words for what has none."""
    return found_key_text.place_in_words(found, source, _translate)


def refusal_here(refused: RefusedSummary) -> str:
    """Why something that was found cannot be imported."""
    error = error_classes()[refused.error](**refused.details)
    return str(explain_here(error))


def _translate(text: str) -> str:
    return QCoreApplication.translate(found_key_text.CONTEXT, text)
