"""What answering a request needs."""

from collections.abc import Mapping
from dataclasses import dataclass

from vault_app.practice.accounts import Accounts
from vault_app.practice.clock import Clock
from vault_app.practice.misbehaviour import Behaviour
from vault_app.practice.order_counts import OrderCounts
from vault_app.practice.rules import Interface
from vault_app.practice.weights import Weights


@dataclass(frozen=True)
class Services:
    """The parts of one practice exchange; *port* is where it listens."""

    accounts: Accounts
    clock: Clock
    weights: Mapping[Interface, Weights]
    order_counts: OrderCounts
    behaviour: Behaviour
    port: int
