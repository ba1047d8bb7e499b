"""The exchange's calls: ping, time, account, order/test.

Source: Binance rest-api.md; replies have the documented fields.
"""

from collections.abc import Mapping

from vault_app.practice import refusal
from vault_app.practice.answer import Answer, json_answer
from vault_app.practice.orders import ORDER_PARAMETERS, check_order
from vault_app.practice.parameters import read_parameters
from vault_app.practice.request import Request
from vault_app.practice.rules import SIGNING_PARAMETERS, SignedRequest, check_signed
from vault_app.practice.services import Services

ACCOUNT_UID = 354_937_868
"""The one account. Source: the example in rest-api.md."""

_BALANCES = (
    ("BTC", "1.00000000"),
    ("ETH", "10.00000000"),
    ("BNB", "100.00000000"),
    ("LTC", "0.00000000"),
    ("USDT", "10000.00000000"),
)
_RATES = {
    "maker": "0.00100000",
    "taker": "0.00100000",
    "buyer": "0.00000000",
    "seller": "0.00000000",
}
_BOOLEANS = {"true": True, "false": False}


def ping(request: Request, _services: Services) -> Answer:
    """``GET /api/v3/ping``: is anybody there?"""
    _check_public(request)
    return json_answer({})


def server_time(request: Request, services: Services) -> Answer:
    """``GET /api/v3/time``: milliseconds since 1970-01-01 UTC."""
    _check_public(request)
    return json_answer({"serverTime": services.clock() // 1_000})


def account(request: Request, services: Services) -> Answer:
    """``GET /api/v3/account``: rights and balances."""
    signed = _check_signed(request, services, frozenset({"omitZeroBalances"}))
    omit_zero = _boolean(signed.values, "omitZeroBalances")
    balances = [
        {"asset": asset, "free": free, "locked": "0.00000000"}
        for asset, free in _BALANCES
        if not (omit_zero and float(free) == 0)
    ]
    return json_answer(
        {
            "makerCommission": 10,
            "takerCommission": 10,
            "buyerCommission": 0,
            "sellerCommission": 0,
            "commissionRates": _RATES,
            "canTrade": True,
            "canWithdraw": False,
            "canDeposit": True,
            "brokered": False,
            "requireSelfTradePrevention": False,
            "preventSor": False,
            "updateTime": signed.key.created_at_ms,
            "accountType": "SPOT",
            "balances": balances,
            "permissions": ["SPOT"],
            "uid": ACCOUNT_UID,
        }
    )


def order_test(request: Request, services: Services) -> Answer:
    """``POST /api/v3/order/test``: checks an order and places nothing."""
    signed = _check_signed(request, services, ORDER_PARAMETERS)
    check_order(signed.values)
    if not _boolean(signed.values, "computeCommissionRates"):
        return json_answer({})
    return json_answer(
        {
            "standardCommissionForOrder": {"maker": "0.00100000", "taker": "0.00100000"},
            "specialCommissionForOrder": {"maker": "0.00000000", "taker": "0.00000000"},
            "taxCommissionForOrder": {"maker": "0.00000000", "taker": "0.00000000"},
            "discount": {
                "enabledForAccount": False,
                "enabledForSymbol": False,
                "discountAsset": "BNB",
                "discount": "0.25000000",
            },
        }
    )


def order_test_weight(request: Request) -> int:
    """1, or 20 with ``computeCommissionRates``."""
    costly = b"computeCommissionRates=true" in request.raw_query + request.form_body
    return 20 if costly else 1


def _check_public(request: Request) -> None:
    """Public calls here take no parameter and need no API key."""
    sent = read_parameters(request.raw_query, request.form_body).values
    if sent:
        raise refusal.too_many_parameters(len(sent))


def _check_signed(request: Request, services: Services, known: frozenset[str]) -> SignedRequest:
    signed = check_signed(
        request.headers.get("x-mbx-apikey"),
        request.raw_query,
        request.form_body,
        services.accounts,
        services.clock,
    )
    read = signed.values.keys() & (known | SIGNING_PARAMETERS)
    if len(read) < len(signed.values):
        raise refusal.unread_parameters(len(read), len(signed.values))
    return signed


def _boolean(values: Mapping[str, str], name: str) -> bool:
    text = values.get(name, "false")
    if text not in _BOOLEANS:
        raise refusal.invalid_parameter(name=name)
    return _BOOLEANS[text]
