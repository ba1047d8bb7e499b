"""Small coloured words: a key's environment and its state."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QSizePolicy

from vault_app.terms import Environment, KeyState
from vault_app.ui.theme import current_colours
from vault_app.ui.tokens import Colours


class Chip(QLabel):
    """One word on a coloured ground."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_environment(self, environment: Environment) -> None:
        """Show where a key is registered."""
        colours = current_colours()
        self._show(
            environment_word(environment),
            environment_colour(environment, colours),
            colours.on_environment,
        )

    def show_state(self, state: KeyState) -> None:
        """Show where a key stands in its life."""
        colours = current_colours()
        self._show(state_word(state), colours.raised, state_colour(state, colours))

    def _show(self, word: str, ground: str, ink: str) -> None:
        self.setText(word)
        self.setStyleSheet(
            f"background: {ground}; color: {ink}; border-radius: 4px; padding: 2px 8px;"
            " font-weight: 600;"
        )


def environment_word(environment: Environment) -> str:
    """The environment's name on a chip and in the table."""
    match environment:
        case Environment.PRODUCTION:
            return QCoreApplication.translate("environment", "Production")
        case Environment.TESTNET:
            return QCoreApplication.translate("environment", "Testnet")
        case Environment.DEMO:
            return QCoreApplication.translate("environment", "Demo")
        case Environment.PRACTICE:
            return QCoreApplication.translate("environment", "Practice")


def environment_colour(environment: Environment, colours: Colours) -> str:
    """The environment's own colour, always beside its word."""
    match environment:
        case Environment.PRODUCTION:
            return colours.production
        case Environment.TESTNET:
            return colours.testnet
        case Environment.DEMO:
            return colours.demo
        case Environment.PRACTICE:
            return colours.practice


def state_word(state: KeyState) -> str:
    """The state's name on a chip and in the table."""
    match state:
        case KeyState.DRAFT:
            return QCoreApplication.translate("state", "Not registered")
        case KeyState.REGISTERED:
            return QCoreApplication.translate("state", "Registered")
        case KeyState.VERIFIED:
            return QCoreApplication.translate("state", "Verified")
        case KeyState.RETIRING:
            return QCoreApplication.translate("state", "Retiring")
        case KeyState.RETIRED:
            return QCoreApplication.translate("state", "Retired")
        case KeyState.COMPROMISED:
            return QCoreApplication.translate("state", "Compromised")


def state_colour(state: KeyState, colours: Colours) -> str:
    """The colour of a state's word."""
    match state:
        case KeyState.VERIFIED:
            return colours.success
        case KeyState.REGISTERED | KeyState.RETIRING:
            return colours.warning
        case KeyState.COMPROMISED:
            return colours.danger
        case KeyState.DRAFT | KeyState.RETIRED:
            return colours.muted
