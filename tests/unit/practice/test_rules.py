"""The order of checks on a signed request."""

import hashlib
import hmac

import pytest

from vault_app.practice.accounts import Accounts
from vault_app.practice.refusal import RefusalError
from vault_app.practice.rules import SignedRequest, check_signed

NOW_US = 1_700_000_000_123_456
NOW_MS = NOW_US // 1_000


@pytest.fixture(scope="module")
def accounts() -> Accounts:
    register = Accounts()
    register.issue_hmac("bot")
    return register


def _check(
    accounts: Accounts, payload: str, *, api_key: str | None = None, signature: str | None = None
) -> SignedRequest:
    key = accounts.issued()[0]
    if signature is None:
        signature = hmac.digest(key.hmac_secret.encode(), payload.encode(), hashlib.sha256).hex()
    query = f"{payload}&signature={signature}" if signature else payload
    used_key = key.api_key if api_key is None else api_key
    return check_signed(used_key, query.encode(), b"", accounts, lambda: NOW_US)


def test_a_right_request_is_let_in_with_its_values(accounts: Accounts) -> None:
    signed = _check(accounts, f"symbol=%E8%BF%99&timestamp={NOW_MS}")

    assert signed.values == {"symbol": "这", "timestamp": str(NOW_MS)}
    assert signed.key == accounts.issued()[0]


@pytest.mark.parametrize(
    "timing",
    [
        f"timestamp={NOW_MS}",
        f"timestamp={NOW_US}",
        f"timestamp={NOW_MS + 999}",
        f"timestamp={NOW_US + 999_999}",
        f"timestamp={NOW_MS - 4_999}",
        f"timestamp={NOW_US - 5_000_000}",
        f"recvWindow=60000&timestamp={NOW_MS - 59_999}",
        f"recvWindow=6.346&timestamp={NOW_US - 6_346}",
        f"recvWindow=1&timestamp={NOW_MS}",
    ],
)
def test_times_within_the_window_are_let_in(accounts: Accounts, timing: str) -> None:
    assert _check(accounts, timing).values["timestamp"]


AHEAD = "Timestamp for this request was 1000ms ahead of the server's time."
OUTSIDE = "Timestamp for this request is outside of the recvWindow."


@pytest.mark.parametrize(
    ("timing", "message"),
    [
        (f"timestamp={NOW_MS + 1_001}", AHEAD),
        (f"timestamp={NOW_US + 1_000_000}", AHEAD),
        (f"timestamp={NOW_US - 5_000_001}", OUTSIDE),
        (f"timestamp={NOW_MS // 1_000}", OUTSIDE),
        (f"recvWindow=6.346&timestamp={NOW_US - 6_347}", OUTSIDE),
        (f"recvWindow=60000&timestamp={NOW_MS + 1_001}", AHEAD),
    ],
    ids=["1001 ms ahead", "1 s ahead", "too old", "seconds", "narrow window", "wide window"],
)
def test_times_outside_the_window_are_refused(
    accounts: Accounts, timing: str, message: str
) -> None:
    with pytest.raises(RefusalError) as refused:
        _check(accounts, timing)

    assert (refused.value.code, refused.value.message) == (-1021, message)


def test_an_earlier_check_speaks_before_a_later_one(accounts: Accounts) -> None:
    """Every request has all the faults of the ones after it, too."""
    unknown = "x" * 64
    faults = [
        _check_code(accounts, "a=é&a=", api_key="short"),
        _check_code(accounts, "a=é&a=", api_key=unknown),
        _check_code(accounts, "a=1&a=2", api_key=unknown, signature=""),
        _check_code(accounts, "recvWindow=60001", api_key=unknown, signature=""),
        _check_code(accounts, "recvWindow=60001&timestamp=1", api_key=unknown, signature=""),
        _check_code(accounts, "timestamp=1", api_key=unknown, signature=""),
        _check_code(accounts, "timestamp=1", api_key=unknown, signature="bad"),
        _check_code(accounts, "timestamp=1", signature="bad"),
        _check_code(accounts, f"timestamp={NOW_MS}", signature="bad"),
    ]

    assert faults == [-2014, -1022, -1101, -1102, -1131, -1102, -2008, -1021, -1022]


def _check_code(
    accounts: Accounts, payload: str, *, api_key: str | None = None, signature: str | None = None
) -> int:
    with pytest.raises(RefusalError) as refused:
        _check(accounts, payload, api_key=api_key, signature=signature)
    return refused.value.code
