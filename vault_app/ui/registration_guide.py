"""Where to paste the public key, environment by environment.

Source: Binance, api_key_types.md and the pages of testnet and demo (2026-07).
"""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from vault_app.terms import Environment


@dataclass(frozen=True)
class RegistrationGuide:
    """How to register a public key.

    Attributes:
        steps: what to do at the exchange, in order.
        page: the address to open in the browser; empty for the practice exchange.
    """

    steps: tuple[str, ...]
    page: str


def registration_guide(environment: Environment) -> RegistrationGuide:
    """The steps for *environment*, in the window's language."""
    translate = QCoreApplication.translate
    paste = translate("registration", "Paste the public key, name it, and confirm.")
    copy = translate("registration", "Copy the API key that it shows you.")
    steps: tuple[str, ...]
    match environment:
        case Environment.PRODUCTION:
            steps = (
                translate("registration", "Log in and open Profile → API Management."),
                translate("registration", "Choose Create API, then Self-generated."),
                paste,
                translate(
                    "registration",
                    "Tick only the rights this key needs, and list the IP addresses it is used"
                    " from: without them the exchange may take the rights away again.",
                ),
                copy,
            )
            return RegistrationGuide(steps, "https://www.binance.com/en/my/settings/api-management")
        case Environment.TESTNET:
            steps = (
                translate("registration", "Log in and choose Register Public Key."),
                paste,
                copy,
            )
            return RegistrationGuide(steps, "https://testnet.binance.vision")
        case Environment.DEMO:
            steps = (
                translate("registration", "Log in, open the settings, then API Management."),
                translate("registration", "Choose Create API, then Self-generated."),
                paste,
                copy,
            )
            return RegistrationGuide(steps, "https://demo.binance.com")
        case Environment.PRACTICE:
            step = translate(
                "registration",
                "The practice exchange runs on this computer. Hand in your public key; it puts the"
                " new API key on your clipboard, as if you had copied it there.",
            )
            return RegistrationGuide((step,), "")
