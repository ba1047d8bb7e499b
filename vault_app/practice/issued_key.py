"""One API key, as the practice exchange keeps it."""

import ipaddress
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from vault_app.practice import refusal
from vault_app.practice.refusal import RefusalError

MAX_IP_ADDRESSES = 30
"""Addresses on one key's list. Source: Binance, API Management."""

Entry = dict[str, str | int]
"""A key as JSON in the state file."""


class KeyType(StrEnum):
    """How requests with a key are signed."""

    HMAC = "HMAC"
    RSA = "RSA"
    ED25519 = "Ed25519"


class KeyPermission(StrEnum):
    """What can be ticked for a key; the values are the fields of ``apiRestrictions``."""

    READING = "enableReading"
    SPOT_TRADING = "enableSpotAndMarginTrading"
    FUTURES = "enableFutures"
    WITHDRAWALS = "enableWithdrawals"
    INTERNAL_TRANSFER = "enableInternalTransfer"
    UNIVERSAL_TRANSFER = "permitsUniversalTransfer"
    MARGIN = "enableMargin"
    OPTIONS = "enableVanillaOptions"
    FIX_TRADING = "enableFixApiTrade"
    FIX_READING = "enableFixReadOnly"
    PORTFOLIO_MARGIN = "enablePortfolioMarginTrading"


TRADING_PERMISSIONS = frozenset(
    {
        KeyPermission.SPOT_TRADING,
        KeyPermission.FUTURES,
        KeyPermission.MARGIN,
        KeyPermission.OPTIONS,
        KeyPermission.FIX_TRADING,
        KeyPermission.PORTFOLIO_MARGIN,
    }
)

DEFAULT_PERMISSIONS = frozenset({KeyPermission.READING, KeyPermission.SPOT_TRADING})
"""For whoever asks for none in particular. The exchange itself begins with reading only."""


@dataclass(frozen=True, kw_only=True)
class IssuedKey:
    """One API key.

    Attributes:
        api_key: 64 letters and digits.
        name: as the user typed it.
        type: decides which of the next two is there.
        public_key_pem: SPKI; ``None`` for HMAC.
        hmac_secret: 64 letters and digits; empty for RSA and Ed25519.
        created_at_ms: milliseconds since 1970-01-01 UTC.
        permissions: what the user ticked.
        ip_list: the only addresses that requests may come from; empty: any.
        trading_ends_at_ms: when the right to trade lapses, in milliseconds since 1970-01-01 UTC;
            ``None``: never.
    """

    api_key: str = field(repr=False)
    name: str
    type: KeyType
    public_key_pem: str | None
    hmac_secret: str = field(repr=False)
    created_at_ms: int
    permissions: frozenset[KeyPermission] = DEFAULT_PERMISSIONS
    ip_list: tuple[str, ...] = ()
    trading_ends_at_ms: int | None = None

    def allows(self, permission: KeyPermission, now_ms: int) -> bool:
        """Whether the key has *permission* at *now_ms*."""
        return permission in self.permissions and not (
            permission in TRADING_PERMISSIONS and self.has_lapsed(now_ms)
        )

    def has_lapsed(self, now_ms: int) -> bool:
        """Whether the right to trade has ended."""
        return self.trading_ends_at_ms is not None and self.trading_ends_at_ms <= now_ms

    def admits(self, address: str) -> bool:
        """Whether requests may come from *address*."""
        return not self.ip_list or address in self.ip_list


def checked_permissions(names: Iterable[str], ip_list: tuple[str, ...]) -> frozenset[KeyPermission]:
    """The permissions called *names*.

    Raises:
        RefusalError: there is no such permission, or withdrawals are asked for without an IP list,
            which the exchange does not allow.
    """
    try:
        permissions = frozenset(map(KeyPermission, names))
    except ValueError:
        raise refusal.invalid_parameter(name="permissions") from None
    if KeyPermission.WITHDRAWALS in permissions and not ip_list:
        raise RefusalError(
            -1130,
            "Data sent for parameter 'permissions' is not valid. Withdrawals need an IP list.",
        )
    return permissions


def checked_ip_list(texts: Iterable[str]) -> tuple[str, ...]:
    """The addresses in *texts*, each in its usual form.

    Raises:
        RefusalError: one of them is no IP address, or there are too many.
    """
    try:
        addresses = tuple(dict.fromkeys(str(ipaddress.ip_address(text.strip())) for text in texts))
    except ValueError:
        raise _refused_ip_list(reason="Give single addresses such as 203.0.113.5.") from None
    if len(addresses) > MAX_IP_ADDRESSES:
        raise _refused_ip_list(reason=f"A key has {MAX_IP_ADDRESSES} addresses at most.")
    return addresses


_UNRESTRICTED: Entry = {
    "permissions": " ".join(sorted(DEFAULT_PERMISSIONS)),
    "ipList": "",
    "tradingEndsAt": 0,
}
"""What older files do not say of a key."""


def entry_of(key: IssuedKey) -> Entry:
    """*key* for the state file."""
    return {
        "apiKey": key.api_key,
        "name": key.name,
        "type": key.type.value,
        "publicKey": key.public_key_pem or "",
        "secretKey": key.hmac_secret,
        "createdAt": key.created_at_ms,
        "permissions": " ".join(sorted(key.permissions)),
        "ipList": " ".join(key.ip_list),
        "tradingEndsAt": key.trading_ends_at_ms or 0,
    }


def key_of(entry: Mapping[str, str | int]) -> IssuedKey | None:
    """The key in *entry*; ``None`` where it is none."""
    match {**_UNRESTRICTED, **entry}:
        case {
            "apiKey": str(api_key),
            "name": str(name),
            "type": str(key_type),
            "publicKey": str(public_key_pem),
            "secretKey": str(hmac_secret),
            "createdAt": int(created_at_ms),
            "permissions": str(permissions),
            "ipList": str(ip_list),
            "tradingEndsAt": int(trading_ends_at_ms),
        } if key_type in set(KeyType) and set(permissions.split()) <= set(KeyPermission):
            return IssuedKey(
                api_key=api_key,
                name=name,
                type=KeyType(key_type),
                public_key_pem=public_key_pem or None,
                hmac_secret=hmac_secret,
                created_at_ms=created_at_ms,
                permissions=frozenset(map(KeyPermission, permissions.split())),
                ip_list=tuple(ip_list.split()),
                trading_ends_at_ms=trading_ends_at_ms or None,
            )
        case _:
            return None


def _refused_ip_list(reason: str) -> RefusalError:
    return RefusalError(-1130, f"Data sent for parameter 'ipList' is not valid. {reason}")
