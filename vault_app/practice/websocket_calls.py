"""The calls of the WebSocket API: session.logon, session.status, account.status, order.test.

Source: Binance web-socket-api.md (2026-07-21). Signed is ``name=value`` of all parameters but the
signature, sorted by name, joined by ``&``, as raw UTF-8.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from vault_app.practice import refusal
from vault_app.practice.api_calls import account_content, order_test_content
from vault_app.practice.call_checks import check_names
from vault_app.practice.issued_key import IssuedKey, KeyPermission, KeyType
from vault_app.practice.orders import ORDER_PARAMETERS
from vault_app.practice.refusal import RefusalError
from vault_app.practice.rules import (
    SIGNING_PARAMETERS,
    Access,
    Timing,
    admitted_key,
    check_signature,
    checked_api_key,
)
from vault_app.practice.services import Services

_SIGNATURE = "signature"
_API_KEY = "apiKey"
_NOTHING = frozenset[str]()


class SessionRevokedError(Exception):
    """The key of the session is not valid any more. Never leaves this package."""


@dataclass
class Session:
    """What one connection has agreed on.

    Attributes:
        api_key: that the client logged on with; empty before.
        connected_at_ms, authorized_at_ms: milliseconds since 1970-01-01 UTC.
    """

    address: str
    connected_at_ms: int
    api_key: str = field(default="", repr=False)
    authorized_at_ms: int = 0


Values = Mapping[str, str]
Call = Callable[[Values, Session, Services], object]


@dataclass(frozen=True)
class WebSocketRoute:
    """A call and its weight."""

    call: Call
    weight: Callable[[Values], int]


def session_logon(values: Values, session: Session, services: Services) -> object:
    """``session.logon``: from here on requests need no signature. Ed25519 keys only.

    The documents do not say how other kinds are refused; clients have met -1022.
    """
    key = _checked_signature(values, session, services, None)
    if key.type is not KeyType.ED25519:
        raise refusal.invalid_signature()
    check_names(values, SIGNING_PARAMETERS | {_API_KEY, _SIGNATURE})
    session.api_key = key.api_key
    session.authorized_at_ms = services.clock() // 1_000
    return _status_of(session, services)


def session_status(values: Values, session: Session, services: Services) -> object:
    """``session.status``: who is logged on, if anybody is."""
    check_names(values, _NOTHING)
    return _status_of(session, services)


def account_status(values: Values, session: Session, services: Services) -> object:
    """``account.status``: rights and balances."""
    key = _authorized(values, session, services, KeyPermission.READING)
    check_names(values, _known({"omitZeroBalances"}))
    return account_content(key, values)


def order_test(values: Values, session: Session, services: Services) -> object:
    """``order.test``: checks an order and places nothing."""
    _authorized(values, session, services, KeyPermission.SPOT_TRADING)
    check_names(values, _known(ORDER_PARAMETERS))
    content = order_test_content(values)
    services.order_counts.add()
    return content


def _weighing(weight: int) -> Callable[[Values], int]:
    return lambda _values: weight


WEBSOCKET_ROUTES: Mapping[str, WebSocketRoute] = {
    "session.logon": WebSocketRoute(session_logon, _weighing(2)),
    "session.status": WebSocketRoute(session_status, _weighing(2)),
    "account.status": WebSocketRoute(account_status, _weighing(20)),
    "order.test": WebSocketRoute(
        order_test, lambda values: 20 if values.get("computeCommissionRates") == "true" else 1
    ),
}


def _authorized(
    values: Values, session: Session, services: Services, permission: KeyPermission
) -> IssuedKey:
    """The key of a request that is signed, or needs not be because the client logged on.

    Raises:
        SessionRevokedError: the key was deleted or may not come from here any more.
        RefusalError: see ``rules.py``.
    """
    if _API_KEY in values or _SIGNATURE in values or not session.api_key:
        return _checked_signature(values, session, services, permission)
    try:
        admitted_key(session.api_key, services.accounts, services.clock, Access(None))
    except RefusalError:
        session.api_key = ""
        raise SessionRevokedError from None
    Timing.of(values).check(services.clock())
    return _admitted(session.api_key, session, services, permission)


def _checked_signature(
    values: Values, session: Session, services: Services, permission: KeyPermission | None
) -> IssuedKey:
    if not values.get(_API_KEY):
        raise refusal.missing_parameter(name=_API_KEY)
    api_key = checked_api_key(values[_API_KEY])
    timing = Timing.of(values)
    if not values.get(_SIGNATURE):
        raise refusal.missing_parameter(name=_SIGNATURE)
    key = _admitted(api_key, session, services, permission)
    timing.check(services.clock())
    signed = "&".join(
        f"{name}={text}" for name, text in sorted(values.items()) if name != _SIGNATURE
    )
    check_signature(key, signed.encode(), values[_SIGNATURE])
    return key


def _admitted(
    api_key: str, session: Session, services: Services, permission: KeyPermission | None
) -> IssuedKey:
    access = Access(permission, address=session.address)
    return admitted_key(api_key, services.accounts, services.clock, access)


def _status_of(session: Session, services: Services) -> dict[str, object]:
    return {
        "apiKey": session.api_key or None,
        "authorizedSince": session.authorized_at_ms if session.api_key else None,
        "connectedSince": session.connected_at_ms,
        "returnRateLimits": True,
        "serverTime": services.clock() // 1_000,
        "userDataStream": False,
    }


def _known(names: set[str] | frozenset[str]) -> frozenset[str]:
    return frozenset(names) | SIGNING_PARAMETERS | {_API_KEY, _SIGNATURE}
