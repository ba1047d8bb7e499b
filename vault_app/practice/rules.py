"""The order of checks on a signed request.

API key's form → encoding → parameters → timestamp and recvWindow → signature sent → API key known
→ time → signature right. Source: Binance rest-api.md, "Request security" and "Timing security".
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from vault_app.practice import refusal
from vault_app.practice.accounts import Accounts, IssuedKey
from vault_app.practice.clock import Clock
from vault_app.practice.parameters import SentParameters, is_percent_encoded, read_parameters
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


@dataclass(frozen=True)
class SignedRequest:
    """A request whose signature was right."""

    key: IssuedKey
    values: Mapping[str, str] = field(repr=False)


def check_signed(
    api_key: str | None, raw_query: bytes, raw_body: bytes, accounts: Accounts, clock: Clock
) -> SignedRequest:
    """Let a signed request in, or refuse it.

    Args:
        api_key: the header ``X-MBX-APIKEY``.
        raw_query: the octets after ``?``.
        raw_body: the octets of the form body; empty for GET.
        accounts: who is known.
        clock: the exchange's time.

    Raises:
        RefusalError: -1021, -1022, -1100, -1101, -1102, -1105, -1131, -2014 or -2015.
    """
    if api_key is None or _API_KEY.fullmatch(api_key) is None:
        raise refusal.api_key_format()
    if not (is_percent_encoded(raw_query) and is_percent_encoded(raw_body)):
        raise refusal.invalid_signature()
    sent = read_parameters(raw_query, raw_body)
    timestamp_us = _timestamp_us(sent.values)
    recv_window_us = _recv_window_us(sent.values)
    if sent.signature is None:
        raise refusal.missing_parameter(name="signature")
    key = accounts.find(api_key)
    if key is None:
        raise refusal.rejected_api_key()
    _check_time(timestamp_us, recv_window_us, clock())
    _check_signature(key, sent, sent.signature)
    return SignedRequest(key, sent.values)


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


def _check_time(timestamp_us: int, recv_window_us: int, now_us: int) -> None:
    if timestamp_us >= now_us + MAX_AHEAD_US:
        raise refusal.ahead_of_server()
    if now_us - timestamp_us > recv_window_us:
        raise refusal.outside_recv_window()


def _check_signature(key: IssuedKey, sent: SentParameters, signature: str) -> None:
    if not sent.signature_is_last:
        raise refusal.invalid_signature()
    if key.public_key_pem is not None:
        verify_public_key(key.public_key_pem, sent.payload, signature)
    else:
        verify_hmac(key.hmac_secret, sent.payload, signature)
