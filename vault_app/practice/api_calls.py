"""The spot calls: ping, time, exchangeInfo, account, openOrders, myTrades, order/test.

Source: Binance rest-api.md; replies have the documented fields.
"""

import re
from collections.abc import Mapping

from vault_app.practice import refusal
from vault_app.practice.answer import Answer, json_answer
from vault_app.practice.call_checks import boolean, check_public, check_signed_call
from vault_app.practice.issued_key import IssuedKey, KeyPermission
from vault_app.practice.orders import ORDER_PARAMETERS, SYMBOLS, SymbolRules, check_order
from vault_app.practice.request import Request
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
_WHOLE = r"^[0-9]{1,20}$"
_TRADE_FILTERS = ("orderId", "startTime", "endTime", "fromId", "limit")
_MAX_TRADES = 1_000


def ping(request: Request, _services: Services) -> Answer:
    """``GET /api/v3/ping``: is anybody there?"""
    check_public(request)
    return json_answer({})


def server_time(request: Request, services: Services) -> Answer:
    """``GET /api/v3/time``: milliseconds since 1970-01-01 UTC."""
    check_public(request)
    return json_answer({"serverTime": services.clock() // 1_000})


def exchange_info(request: Request, services: Services) -> Answer:
    """``GET /api/v3/exchangeInfo``: limits and symbols."""
    values = check_public(request, frozenset({"symbol"}))
    symbol = values.get("symbol")
    chosen = SYMBOLS if symbol is None else {symbol: _rules_of(symbol)}
    return json_answer(
        {
            "timezone": "UTC",
            "serverTime": services.clock() // 1_000,
            "rateLimits": [
                {
                    "rateLimitType": "REQUEST_WEIGHT",
                    "interval": "MINUTE",
                    "intervalNum": 1,
                    "limit": 6000,
                },
                {
                    "rateLimitType": "ORDERS",
                    "interval": "SECOND",
                    "intervalNum": 10,
                    "limit": 100,
                },
            ],
            "exchangeFilters": [],
            "symbols": [_symbol_content(name, rules) for name, rules in chosen.items()],
        }
    )


def account(request: Request, services: Services) -> Answer:
    """``GET /api/v3/account``: rights and balances."""
    known = frozenset({"omitZeroBalances"})
    signed = check_signed_call(request, services, KeyPermission.READING, known)
    return json_answer(account_content(signed.key, signed.values))


def open_orders(request: Request, services: Services) -> Answer:
    """``GET /api/v3/openOrders``: none, because no order is ever placed here."""
    signed = check_signed_call(request, services, KeyPermission.READING, frozenset({"symbol"}))
    if "symbol" in signed.values:
        _rules_of(signed.values["symbol"])
    return json_answer([])


def my_trades(request: Request, services: Services) -> Answer:
    """``GET /api/v3/myTrades``: none either."""
    known = frozenset({"symbol", *_TRADE_FILTERS})
    values = check_signed_call(request, services, KeyPermission.READING, known).values
    if "symbol" not in values:
        raise refusal.missing_parameter(name="symbol")
    _rules_of(values["symbol"])
    for name in _TRADE_FILTERS:
        if name in values and re.fullmatch(_WHOLE, values[name], re.ASCII) is None:
            raise refusal.illegal_characters(name=name, legal_range=_WHOLE)
    if not 0 < int(values.get("limit", "500")) <= _MAX_TRADES:
        raise refusal.invalid_parameter(name="limit")
    return json_answer([])


def order_test(request: Request, services: Services) -> Answer:
    """``POST /api/v3/order/test``: checks an order and places nothing."""
    signed = check_signed_call(request, services, KeyPermission.SPOT_TRADING, ORDER_PARAMETERS)
    content = order_test_content(signed.values)
    count = str(services.order_counts.add())
    return json_answer(content).with_headers({"X-MBX-ORDER-COUNT-10S": count})


def account_content(key: IssuedKey, values: Mapping[str, str]) -> dict[str, object]:
    """What *key* is told about the account."""
    omit_zero = boolean(values, "omitZeroBalances")
    return {
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
        "updateTime": key.created_at_ms,
        "accountType": "SPOT",
        "balances": [
            {"asset": asset, "free": free, "locked": "0.00000000"}
            for asset, free in _BALANCES
            if not (omit_zero and float(free) == 0)
        ],
        "permissions": ["SPOT"],
        "uid": ACCOUNT_UID,
    }


def order_test_content(values: Mapping[str, str]) -> dict[str, object]:
    """What is answered to an order that could be placed.

    Raises:
        RefusalError: it could not; see ``orders.py``.
    """
    check_order(values)
    if not boolean(values, "computeCommissionRates"):
        return {}
    return {
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


def order_test_weight(request: Request) -> int:
    """1, or 20 with ``computeCommissionRates``."""
    costly = b"computeCommissionRates=true" in request.raw_query + request.form_body
    return 20 if costly else 1


def open_orders_weight(request: Request) -> int:
    """6, or 80 for all symbols."""
    return 6 if b"symbol=" in request.raw_query else 80


def my_trades_weight(request: Request) -> int:
    """20, or 5 for the trades of one order."""
    return 5 if b"orderId=" in request.raw_query else 20


def _rules_of(symbol: str) -> SymbolRules:
    rules = SYMBOLS.get(symbol)
    if rules is None:
        raise refusal.invalid_symbol()
    return rules


def _symbol_content(name: str, rules: SymbolRules) -> dict[str, object]:
    return {
        "symbol": name,
        "status": "TRADING",
        "filters": [
            {"filterType": "PRICE_FILTER", "tickSize": f"{float(rules.price_step):.8f}"},
            {"filterType": "LOT_SIZE", "stepSize": f"{float(rules.quantity_step):.8f}"},
            {"filterType": "NOTIONAL", "minNotional": f"{float(rules.least_notional):.8f}"},
        ],
    }
