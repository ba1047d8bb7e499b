"""The read-back of permissions. Source of the example: the wallet documents (2026-08)."""

import json
from datetime import UTC, datetime

import pytest

from vault_app.binance.replies import Answer
from vault_app.binance.restrictions import KeyRestrictions, restrictions_in

EXAMPLE = {
    "ipRestrict": False,
    "createTime": 1_698_645_219_000,
    "enableReading": True,
    "enableWithdrawals": False,
    "enableInternalTransfer": False,
    "enableMargin": False,
    "enableFutures": True,
    "permitsUniversalTransfer": False,
    "enableVanillaOptions": False,
    "enableFixApiTrade": False,
    "enableFixReadOnly": True,
    "enableSpotAndMarginTrading": False,
    "enablePortfolioMarginTrading": False,
}


def _read(content: object) -> KeyRestrictions | None:
    return restrictions_in(Answer("h", "/p", 200, {}, json.dumps(content).encode(), 1.0))


def test_the_rights_that_are_on_are_told() -> None:
    assert _read(EXAMPLE) == KeyRestrictions(
        ("enableReading", "enableFutures", "enableFixReadOnly"),
        is_ip_restricted=False,
        created_at=datetime(2023, 10, 30, 5, 53, 39, tzinfo=UTC),
        trading_ends_at=None,
    )


def test_a_right_that_is_not_known_here_is_kept() -> None:
    found = _read(EXAMPLE | {"enableMoonTravel": True})

    assert found is not None
    assert "enableMoonTravel" in found.permissions


def test_an_ip_list_is_no_permission() -> None:
    found = _read(EXAMPLE | {"ipRestrict": True})

    assert found is not None
    assert found.is_ip_restricted
    assert "ipRestrict" not in found.permissions


@pytest.mark.parametrize("ends_at", [1_700_000_000_000, 1_700_000_000_000_000])
def test_the_end_of_the_right_to_trade_is_told_where_the_exchange_does(ends_at: int) -> None:
    found = _read(EXAMPLE | {"tradingAuthorityExpirationTime": ends_at})

    assert found is not None
    assert found.trading_ends_at == datetime(2023, 11, 14, 22, 13, 20, tzinfo=UTC)


@pytest.mark.parametrize("content", [[], {}, {"code": -2015}, {"ipRestrict": "no"}, None])
def test_another_answer_tells_nothing(content: object) -> None:
    assert _read(content) is None


@pytest.mark.parametrize("time", ["soon", True, None, 0])
def test_a_time_of_another_form_is_not_told(time: object) -> None:
    found = _read(EXAMPLE | {"createTime": time})

    assert found is not None
    assert found.created_at is None
