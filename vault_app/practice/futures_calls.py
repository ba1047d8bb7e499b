"""The calls of USD-M and COIN-M: ping, time, exchangeInfo, balance, account, order/test.

Source: the official connectors' models of ``/fapi`` and ``/dapi`` (2026-08), the fields that tell
something of an account without positions.
"""

from collections.abc import Mapping

from vault_app.practice.answer import Answer, json_answer
from vault_app.practice.call_checks import check_public, check_signed_call
from vault_app.practice.futures_orders import (
    FUTURES_ORDER_PARAMETERS,
    FUTURES_SYMBOLS,
    check_futures_order,
)
from vault_app.practice.issued_key import KeyPermission
from vault_app.practice.request import Request
from vault_app.practice.rules import Interface
from vault_app.practice.services import Services

_ALIAS = "SgsR"
"""The account's alias. Source: the example in the USD-M documents."""

_USD_M_BALANCE = "5000.00000000"
_COIN_M_BALANCE = "0.50000000"


def exchange_info(request: Request, services: Services) -> Answer:
    """``GET /fapi/v1/exchangeInfo``."""
    check_public(request)
    symbols = [
        {"symbol": name, "status": "TRADING", "contractType": "PERPETUAL"}
        for name in sorted(FUTURES_SYMBOLS)
    ]
    return json_answer(
        {"timezone": "UTC", "serverTime": services.clock() // 1_000, "symbols": symbols}
    )


def usd_m_balance(request: Request, services: Services) -> Answer:
    """``GET /fapi/v3/balance``."""
    _check_futures(request, services)
    return json_answer([_balance("USDT", _USD_M_BALANCE) | {"marginAvailable": True}])


def usd_m_account(request: Request, services: Services) -> Answer:
    """``GET /fapi/v3/account``."""
    _check_futures(request, services)
    return json_answer(
        {
            "totalWalletBalance": _USD_M_BALANCE,
            "totalUnrealizedProfit": "0.00000000",
            "totalMarginBalance": _USD_M_BALANCE,
            "availableBalance": _USD_M_BALANCE,
            "maxWithdrawAmount": _USD_M_BALANCE,
            "assets": [_asset("USDT", _USD_M_BALANCE)],
            "positions": [],
        }
    )


def coin_m_balance(request: Request, services: Services) -> Answer:
    """``GET /dapi/v1/balance``."""
    _check_futures(request, services)
    return json_answer([_balance("BTC", _COIN_M_BALANCE)])


def coin_m_account(request: Request, services: Services) -> Answer:
    """``GET /dapi/v1/account``."""
    _check_futures(request, services)
    return json_answer(
        {
            "assets": [_asset("BTC", _COIN_M_BALANCE)],
            "positions": [],
            "canDeposit": True,
            "canTrade": True,
            "canWithdraw": True,
            "feeTier": 0,
            "updateTime": 0,
        }
    )


def order_test(request: Request, services: Services) -> Answer:
    """``POST /fapi/v1/order/test``: checks an order and places nothing."""
    values = _check_futures(request, services, FUTURES_ORDER_PARAMETERS)
    check_futures_order(values)
    return json_answer(
        {
            "orderId": 0,
            "symbol": values["symbol"],
            "status": "NEW",
            "clientOrderId": values.get("newClientOrderId", "practice"),
            "price": values.get("price", "0.00"),
            "avgPrice": "0.00",
            "origQty": values.get("quantity", "0"),
            "executedQty": "0",
            "type": values["type"],
            "side": values["side"],
            "positionSide": values.get("positionSide", "BOTH"),
            "timeInForce": values.get("timeInForce", "GTC"),
            "updateTime": services.clock() // 1_000,
        }
    )


def _check_futures(
    request: Request, services: Services, known: frozenset[str] = frozenset()
) -> Mapping[str, str]:
    """The parameters of a call that needs the right to futures."""
    return check_signed_call(
        request, services, KeyPermission.FUTURES, known, Interface.FUTURES
    ).values


def _balance(asset: str, amount: str) -> dict[str, object]:
    return {
        "accountAlias": _ALIAS,
        "asset": asset,
        "balance": amount,
        "crossWalletBalance": amount,
        "crossUnPnl": "0.00000000",
        "availableBalance": amount,
        "maxWithdrawAmount": amount,
        "updateTime": 0,
    }


def _asset(asset: str, amount: str) -> dict[str, object]:
    return {
        "asset": asset,
        "walletBalance": amount,
        "unrealizedProfit": "0.00000000",
        "marginBalance": amount,
        "availableBalance": amount,
        "updateTime": 0,
    }
