"""The read-back of permissions. Source of the example: the wallet documents (2026-08)."""

import json

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
        ("enableReading", "enableFutures", "enableFixReadOnly"), False, 1_698_645_219_000, None
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


def test_the_end_of_the_right_to_trade_is_told_where_the_exchange_does() -> None:
    found = _read(EXAMPLE | {"tradingAuthorityExpirationTime": 1_700_000_000_000})

    assert found is not None
    assert found.trading_ends_at_ms == 1_700_000_000_000


@pytest.mark.parametrize("content", [[], {}, {"code": -2015}, {"ipRestrict": "no"}, None])
def test_another_answer_tells_nothing(content: object) -> None:
    assert _read(content) is None


@pytest.mark.parametrize("time", ["soon", True, None])
def test_a_time_of_another_form_is_not_told(time: object) -> None:
    found = _read(EXAMPLE | {"createTime": time})

    assert found is not None
    assert found.created_at_ms is None
