"""Which path is answered by whom."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from vault_app.practice import (
    api_calls,
    control_calls,
    futures_calls,
    page_calls,
    refusal,
    wallet_calls,
)
from vault_app.practice.answer import Answer
from vault_app.practice.guard import check_host
from vault_app.practice.refusal import RefusalError
from vault_app.practice.request import Request
from vault_app.practice.rules import Interface
from vault_app.practice.services import Services

Call = Callable[[Request, Services], Answer]


@dataclass(frozen=True)
class Route:
    """A call and its weight; ``None``: does not count, because the exchange has no such call."""

    call: Call
    weight: Callable[[Request], int] | None = None
    interface: Interface = Interface.SPOT


def _spot(call: Call, weight: int) -> Route:
    return Route(call, lambda _request: weight)


def _wallet(call: Call, weight: int = 1) -> Route:
    return Route(call, lambda _request: weight, Interface.WALLET)


def _futures(call: Call, weight: int = 1) -> Route:
    return Route(call, lambda _request: weight, Interface.FUTURES)


ROUTES: Mapping[str, Mapping[str, Route]] = {
    "/": {"GET": Route(page_calls.page)},
    "/practice/page.css": {"GET": Route(page_calls.style)},
    "/practice/page.js": {"GET": Route(page_calls.script)},
    "/practice/form": {"POST": Route(page_calls.issue_by_form)},
    "/practice/restrict": {"POST": Route(page_calls.restrict_by_form)},
    "/practice/end-trading": {"POST": Route(page_calls.end_trading_by_form)},
    "/practice/behave": {"POST": Route(page_calls.behave_by_form)},
    "/practice/delete": {"POST": Route(page_calls.delete_by_form)},
    "/practice/api-keys": {"POST": Route(control_calls.issue_api_key)},
    "/practice/api-keys/restrict": {"POST": Route(control_calls.restrict_api_key)},
    "/practice/api-keys/end-trading": {"POST": Route(control_calls.end_trading)},
    "/practice/api-keys/delete": {"POST": Route(control_calls.delete_api_key)},
    "/practice/behaviour": {"POST": Route(control_calls.change_behaviour)},
    "/api/v3/ping": {"GET": _spot(api_calls.ping, 1)},
    "/api/v3/time": {"GET": _spot(api_calls.server_time, 1)},
    "/api/v3/exchangeInfo": {"GET": _spot(api_calls.exchange_info, 20)},
    "/api/v3/account": {"GET": _spot(api_calls.account, 20)},
    "/api/v3/openOrders": {"GET": Route(api_calls.open_orders, api_calls.open_orders_weight)},
    "/api/v3/myTrades": {"GET": Route(api_calls.my_trades, api_calls.my_trades_weight)},
    "/api/v3/order/test": {"POST": Route(api_calls.order_test, api_calls.order_test_weight)},
    "/sapi/v1/account/apiRestrictions": {"GET": _wallet(wallet_calls.api_restrictions)},
    "/sapi/v1/account/status": {"GET": _wallet(wallet_calls.account_status)},
    "/sapi/v1/account/apiTradingStatus": {"GET": _wallet(wallet_calls.api_trading_status)},
    "/sapi/v1/account/info": {"GET": _wallet(wallet_calls.account_info)},
    "/sapi/v1/system/status": {"GET": _wallet(wallet_calls.system_status)},
    "/fapi/v1/ping": {"GET": _futures(api_calls.ping)},
    "/fapi/v1/time": {"GET": _futures(api_calls.server_time)},
    "/fapi/v1/exchangeInfo": {"GET": _futures(futures_calls.exchange_info)},
    "/fapi/v3/balance": {"GET": _futures(futures_calls.usd_m_balance, 5)},
    "/fapi/v3/account": {"GET": _futures(futures_calls.usd_m_account, 5)},
    "/fapi/v1/order/test": {"POST": _futures(futures_calls.order_test)},
    "/dapi/v1/ping": {"GET": _futures(api_calls.ping)},
    "/dapi/v1/time": {"GET": _futures(api_calls.server_time)},
    "/dapi/v1/balance": {"GET": _futures(futures_calls.coin_m_balance)},
    "/dapi/v1/account": {"GET": _futures(futures_calls.coin_m_account, 5)},
}

_WEIGHT_HEADERS: Mapping[Interface, tuple[str, ...]] = {
    Interface.SPOT: ("X-MBX-USED-WEIGHT", "X-MBX-USED-WEIGHT-1M"),
    Interface.WALLET: ("X-SAPI-USED-IP-WEIGHT-1M",),
    Interface.FUTURES: ("X-MBX-USED-WEIGHT-1M",),
}


def answer_to(request: Request, services: Services) -> Answer:
    """The answer to *request*; a refusal is an answer too.

    Raises:
        PracticeStateError: the state file cannot be read or written.
    """
    try:
        check_host(request, services.port)
        route = _route_of(request)
    except RefusalError as refused:
        return refused.as_answer()
    weights = services.weights[route.interface]
    try:
        if route.weight is not None:
            weights.charge(request.address, route.weight(request))
        answer = route.call(request, services)
    except RefusalError as refused:
        answer = refused.as_answer()
    if route.weight is None:
        return answer
    used = str(weights.used(request.address))
    return answer.with_headers(dict.fromkeys(_WEIGHT_HEADERS[route.interface], used))


def _route_of(request: Request) -> Route:
    by_method = ROUTES.get(request.path)
    if by_method is None:
        raise refusal.unknown_path(request.path, request.method)
    route = by_method.get(request.method)
    if route is None:
        raise refusal.method_not_allowed(request.path, request.method, ", ".join(by_method))
    return route
