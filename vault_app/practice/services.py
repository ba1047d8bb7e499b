"""What answering a request needs."""

from dataclasses import dataclass

from vault_app.practice.accounts import Accounts
from vault_app.practice.clock import Clock
from vault_app.practice.weights import Weights


@dataclass(frozen=True)
class Services:
    """The parts of one practice exchange; *port* is where it listens."""

    accounts: Accounts
    clock: Clock
    weights: Weights
    port: int
