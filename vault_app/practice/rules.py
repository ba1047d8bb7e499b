"""The order of checks on a signed request.

API key's form → encoding → parameters → timestamp and recvWindow → signature sent → API key known
→ address on its list → permission → time → signature right. Source: Binance rest-api.md, "Request
security" and "Timing security"; what comes first of key, address and permission is not documented.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import Enum
from typing import Self

from vault_app.practice import refusal
from vault_app.practice.accounts import Accounts
from vault_app.practice.clock import Clock
from vault_app.practice.issued_key import IssuedKey, KeyPermission
from vault_app.practice.parameters import is_percent_encoded, read_parameters
from vault_app.practice.signatures import verify_hmac, verify_public_key

DEFAULT_RECV_WINDOW_MS = Decimal(5_000)
MAX_RECV_WINDOW_MS = 60_000
MAX_AHEAD_US = 1_000_000
"""A timestamp has to lie less than this ahead of the server's time."""

FIRST_MICROSECOND_TIMESTAMP = 10**15
"""Timestamps from here on count microseconds: as milliseconds they would lie in the year 33658."""

SIGNING_PARAMETERS = frozenset({"timestamp", "recvWindow"})
"""What every signed call knows besides its own parameters."""

_API_KEY = re.compile(r"[A-Za-z0-9]{64}")
_TIMESTAMP = r"^[0-9]{1,20}$"
_RECV_WINDOW = r"^[0-9]{1,20}(\.[0-9]{1,3})?$"


class Interface(Enum):
    """Parts of the exchange that refuse API keys in words of their own."""

    SPOT = "spot"
    WALLET = "wallet"
    FUTURES = "futures"


@dataclass(frozen=True)
class Access:
    """What a call asks of an API key.

    Attributes:
        permission: that it needs; ``None``: any key will do.
        address: of the caller.
    """

    permission: KeyPermission | None = None
    interface: Interface = Interface.SPOT
    address: str = "127.0.0.1"


ANY_KEY = Access()


@dataclass(frozen=True)
class SignedRequest:
    """A request whose signature was right."""

    key: IssuedKey
    values: Mapping[str, str] = field(repr=False)


def check_signed(
    api_key: str | None,
    raw_query: bytes,
    raw_body: bytes,
    accounts: Accounts,
    clock: Clock,
    *,
    access: Access = ANY_KEY,
) -> SignedRequest:
    """Let a signed request in, or refuse it.

    Args:
        api_key: the header ``X-MBX-APIKEY``.
        raw_query: the octets after ``?``.
        raw_body: the octets of the form body; empty for GET.
        accounts: who is known.
        clock: the exchange's time.
        access: what the call asks of the key.

    Raises:
        RefusalError: -1002, -1021, -1022, -1100, -1101, -1102, -1105, -1131, -2008, -2014 or -2015.
    """
    well_formed_api_key = checked_api_key(api_key)
    if not (is_percent_encoded(raw_query) and is_percent_encoded(raw_body)):
        raise refusal.invalid_signature()
    sent = read_parameters(raw_query, raw_body)
    timing = Timing.of(sent.values)
    if sent.signature is None:
        raise refusal.missing_parameter(name="signature")
    key = admitted_key(well_formed_api_key, accounts, clock, access)
    timing.check(clock())
    if not sent.signature_is_last:
        raise refusal.invalid_signature()
    check_signature(key, sent.payload, sent.signature)
    return SignedRequest(key, sent.values)


def checked_api_key(api_key: object) -> str:
    """*api_key*, where it has the form of one.

    Raises:
        RefusalError: -2014.
    """
    if not isinstance(api_key, str) or _API_KEY.fullmatch(api_key) is None:
        raise refusal.api_key_format()
    return api_key


def admitted_key(api_key: str, accounts: Accounts, clock: Clock, access: Access) -> IssuedKey:
    """The key called *api_key*, if it may make the call from where the caller is.

    Raises:
        RefusalError: -1002, -2008 or -2015.
    """
    is_futures = access.interface is Interface.FUTURES
    rejected = refusal.rejected_api_key(access.address if is_futures else "")
    key = accounts.find(api_key)
    if key is None:
        raise rejected if is_futures else refusal.unknown_api_key()
    if not key.admits(access.address):
        raise rejected
    if access.permission is not None and not key.allows(access.permission, clock() // 1_000):
        raise refusal.unauthorized() if access.interface is Interface.WALLET else rejected
    return key


def check_signature(key: IssuedKey, payload: bytes, signature: str) -> None:
    """Check that *key* made *signature* of *payload*.

    Raises:
        RefusalError: -1022.
    """
    if key.public_key_pem is not None:
        verify_public_key(key.public_key_pem, payload, signature)
    else:
        verify_hmac(key.hmac_secret, payload, signature)


@dataclass(frozen=True)
class Timing:
    """When a request says it was made, and for how long it holds. Microseconds."""

    timestamp_us: int
    recv_window_us: int

    @classmethod
    def of(cls, values: Mapping[str, str]) -> Self:
        """Read ``timestamp`` and ``recvWindow``.

        Raises:
            RefusalError: -1100, -1102 or -1131.
        """
        return cls(_timestamp_us(values), _recv_window_us(values))

    def check(self, now_us: int) -> None:
        """Refuse what is too old, or too far ahead.

        Raises:
            RefusalError: -1021.
        """
        if self.timestamp_us >= now_us + MAX_AHEAD_US:
            raise refusal.ahead_of_server()
        if now_us - self.timestamp_us > self.recv_window_us:
            raise refusal.outside_recv_window()


def _timestamp_us(values: Mapping[str, str]) -> int:
    text = values.get("timestamp")
    if text is None:
        raise refusal.missing_parameter(name="timestamp")
    if re.fullmatch(_TIMESTAMP, text, re.ASCII) is None:
        raise refusal.illegal_characters(name="timestamp", legal_range=_TIMESTAMP)
    number = int(text)
    return number if number >= FIRST_MICROSECOND_TIMESTAMP else number * 1_000


def _recv_window_us(values: Mapping[str, str]) -> int:
    text = values.get("recvWindow")
    if text is None:
        return int(DEFAULT_RECV_WINDOW_MS * 1_000)
    if re.fullmatch(_RECV_WINDOW, text, re.ASCII) is None:
        raise refusal.illegal_characters(name="recvWindow", legal_range=_RECV_WINDOW)
    milliseconds = Decimal(text)
    if milliseconds > MAX_RECV_WINDOW_MS:
        raise refusal.recv_window_too_large(MAX_RECV_WINDOW_MS)
    return int(milliseconds * 1_000)
