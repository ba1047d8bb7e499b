"""Which path is answered by whom."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from vault_app.practice import api_calls, practice_calls, refusal
from vault_app.practice.answer import Answer
from vault_app.practice.guard import check_host
from vault_app.practice.refusal import RefusalError
from vault_app.practice.request import Request
from vault_app.practice.services import Services

Call = Callable[[Request, Services], Answer]


@dataclass(frozen=True)
class Route:
    """A call and its weight; ``None``: does not count, because the exchange has no such call."""

    call: Call
    weight: Callable[[Request], int] | None = None


def _weighing(weight: int) -> Callable[[Request], int]:
    return lambda _request: weight


ROUTES: Mapping[str, Mapping[str, Route]] = {
    "/": {"GET": Route(practice_calls.page)},
    "/practice/page.css": {"GET": Route(practice_calls.style)},
    "/practice/page.js": {"GET": Route(practice_calls.script)},
    "/practice/form": {"POST": Route(practice_calls.issue_by_form)},
    "/practice/delete": {"POST": Route(practice_calls.delete_by_form)},
    "/practice/api-keys": {"POST": Route(practice_calls.issue_api_key)},
    "/api/v3/ping": {"GET": Route(api_calls.ping, _weighing(1))},
    "/api/v3/time": {"GET": Route(api_calls.server_time, _weighing(1))},
    "/api/v3/account": {"GET": Route(api_calls.account, _weighing(20))},
    "/api/v3/order/test": {"POST": Route(api_calls.order_test, api_calls.order_test_weight)},
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
    try:
        if route.weight is not None:
            services.weights.charge(request.address, route.weight(request))
        answer = route.call(request, services)
    except RefusalError as refused:
        answer = refused.as_answer()
    if route.weight is None:
        return answer
    used = str(services.weights.used(request.address))
    return answer.with_headers({"X-MBX-USED-WEIGHT": used, "X-MBX-USED-WEIGHT-1M": used})


def _route_of(request: Request) -> Route:
    by_method = ROUTES.get(request.path)
    if by_method is None:
        raise refusal.unknown_path(request.path, request.method)
    route = by_method.get(request.method)
    if route is None:
        raise refusal.method_not_allowed(request.path, request.method, ", ".join(by_method))
    return route
