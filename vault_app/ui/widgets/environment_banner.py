"""Says, in colour and in words, where a key belongs: nobody takes real money for play money."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from vault_app.terms import Environment
from vault_app.ui.widgets.labels import WrappingLabel, set_role


class EnvironmentBanner(WrappingLabel):
    """A band over the whole width, on the ground of the environment's own colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)

    def show_environment(self, environment: Environment) -> None:
        """Show where a key is registered."""
        self.setText(_sentence(environment))
        set_role(self, f"environment-{environment}")


def _sentence(environment: Environment) -> str:
    match environment:
        case Environment.PRODUCTION:
            return QCoreApplication.translate("environment", "Production: real money")
        case Environment.TESTNET:
            return QCoreApplication.translate("environment", "Testnet: play money")
        case Environment.DEMO:
            return QCoreApplication.translate("environment", "Demo: live prices, play money")
        case Environment.PRACTICE:
            return QCoreApplication.translate("environment", "Practice: on this computer only")
