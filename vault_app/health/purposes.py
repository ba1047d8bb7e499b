"""Which rights the task of a key needs, and which it never should have.

The rights bear the names of the fields of ``apiRestrictions``. Source: the official connector's
model of that call (2026-08), and the exchange's advice of one key for one task (2026-07).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from vault_app.terms import Purpose


class Right(StrEnum):
    """What can be ticked for an API key."""

    READING = "enableReading"
    SPOT_AND_MARGIN_TRADING = "enableSpotAndMarginTrading"
    MARGIN = "enableMargin"
    FUTURES = "enableFutures"
    OPTIONS = "enableVanillaOptions"
    PORTFOLIO_MARGIN = "enablePortfolioMarginTrading"
    FIX_TRADING = "enableFixApiTrade"
    FIX_READING = "enableFixReadOnly"
    INTERNAL_TRANSFER = "enableInternalTransfer"
    UNIVERSAL_TRANSFER = "permitsUniversalTransfer"
    WITHDRAWALS = "enableWithdrawals"


READING_RIGHTS = frozenset({Right.READING, Right.FIX_READING})

SPOT_RIGHTS = frozenset({Right.SPOT_AND_MARGIN_TRADING, Right.MARGIN, Right.FIX_TRADING})

FUTURES_RIGHTS = frozenset({Right.FUTURES, Right.OPTIONS, Right.PORTFOLIO_MARGIN})

TRADING_RIGHTS = SPOT_RIGHTS | FUTURES_RIGHTS

TRANSFER_RIGHTS = frozenset({Right.INTERNAL_TRANSFER, Right.UNIVERSAL_TRANSFER})

MONEY_LEAVES = frozenset({Right.WITHDRAWALS}) | TRANSFER_RIGHTS
"""Rights that let money out of the account."""


@dataclass(frozen=True)
class Template:
    """A key for one task.

    Attributes:
        tick: the rights to tick when the key is registered.
        may_have: rights that fit the task, for those who need them; *tick* is among them.
    """

    tick: frozenset[Right]
    may_have: frozenset[Right]

    @property
    def never(self) -> frozenset[Right]:
        """All other rights: whoever steals the key could use them."""
        return frozenset(Right) - self.may_have


_READ = Template(frozenset({Right.READING}), READING_RIGHTS)

TEMPLATES: Mapping[Purpose, Template] = {
    Purpose.SPOT_TRADING: Template(
        frozenset({Right.READING, Right.SPOT_AND_MARGIN_TRADING}), READING_RIGHTS | SPOT_RIGHTS
    ),
    Purpose.FUTURES_TRADING: Template(
        frozenset({Right.READING, Right.FUTURES}), READING_RIGHTS | FUTURES_RIGHTS
    ),
    Purpose.TAX_REPORT: _READ,
    Purpose.READ_ONLY: _READ,
    Purpose.OTHER: Template(frozenset({Right.READING}), frozenset(Right) - MONEY_LEAVES),
}
