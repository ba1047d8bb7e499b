"""What an API key may do, as ``apiRestrictions`` tells. Pure.

Source: the official connector's model of ``/sapi/v1/account/apiRestrictions`` (2026-08), and
``tradingAuthorityExpirationTime`` of older replies.
"""

from dataclasses import dataclass
from datetime import datetime

from vault_app.binance.replies import Answer
from vault_app.exchange_time import exchange_time

_IP_RESTRICT = "ipRestrict"
_CREATE_TIME = "createTime"
_TRADING_ENDS = "tradingAuthorityExpirationTime"


@dataclass(frozen=True)
class KeyRestrictions:
    """The read-back of one key.

    Attributes:
        permissions: names of all rights that are on, such as ``enableReading``, in the exchange's
            order; rights that are not known here are among them.
        is_ip_restricted: whether the key has an IP list; the list itself is not told.
        created_at: UTC; None where it is not told.
        trading_ends_at: UTC time at which the right to trade lapses; None where it is not told,
            which does not mean that it never will.
    """

    permissions: tuple[str, ...]
    is_ip_restricted: bool
    created_at: datetime | None
    trading_ends_at: datetime | None


def restrictions_in(answer: Answer) -> KeyRestrictions | None:
    """The restrictions that *answer* tells; None where it is not such an answer."""
    content = answer.json
    if not isinstance(content, dict) or not isinstance(content.get(_IP_RESTRICT), bool):
        return None
    return KeyRestrictions(
        permissions=tuple(
            name for name, is_on in content.items() if is_on is True and name != _IP_RESTRICT
        ),
        is_ip_restricted=content[_IP_RESTRICT],
        created_at=exchange_time(content.get(_CREATE_TIME)),
        trading_ends_at=exchange_time(content.get(_TRADING_ENDS)),
    )
