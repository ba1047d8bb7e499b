"""What rotations and drills work with, handed to them as one value."""

from dataclasses import dataclass

from vault_app.ui.key_controller import KeyController
from vault_app.ui.key_exchange_controller import KeyExchangeController
from vault_app.ui.services import Services


@dataclass(frozen=True)
class LifeTools:
    """There is one of each.

    Attributes:
        services: what every controller works with.
        keys: opens the dialogs to register and to test a key.
        exchange: opens the sheets that hand a key over to a program.
    """

    services: Services
    keys: KeyController
    exchange: KeyExchangeController
