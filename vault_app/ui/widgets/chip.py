"""Small coloured words: a key's environment and its state."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QSizePolicy

from vault_app.terms import Environment, KeyState
from vault_app.ui.tokens import Colours
from vault_app.ui.widgets.labels import set_role


class Chip(QLabel):
    """One word on a coloured ground."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_environment(self, environment: Environment) -> None:
        """Show where a key is registered."""
        self.setText(environment_word(environment))
        set_role(self, f"chip-{environment}")

    def show_state(self, state: KeyState) -> None:
        """Show where a key stands in its life."""
        self.setText(state_word(state))
        set_role(self, f"chip-{_ROLE_OF_STATE[state]}")


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
    colour: str = getattr(colours, _ROLE_OF_STATE[state])
    return colour


_ROLE_OF_STATE = {
    KeyState.DRAFT: "muted",
    KeyState.REGISTERED: "warning",
    KeyState.VERIFIED: "success",
    KeyState.RETIRING: "warning",
    KeyState.RETIRED: "muted",
    KeyState.COMPROMISED: "danger",
}
