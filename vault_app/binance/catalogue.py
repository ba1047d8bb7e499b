"""The closed list of test requests: nothing else can be sent with a stored key.

The calls themselves are a constant of the code, because ``/api/v3/order`` is one typo away from
``/api/v3/order/test``. What is known of each (parameters, permission, weight, environments) is data
in ``resources/catalogue.json``.
"""

import json
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any

from vault_app.binance.environments import Service
from vault_app.config import resources_dir
from vault_app.errors import FileNotReadableError, UnknownTestRequestError
from vault_app.terms import Environment


class Method(StrEnum):
    """How a call is made."""

    GET = "GET"
    POST = "POST"
    WEBSOCKET = "WS"


class Group(StrEnum):
    """What a call does, for the user's choice."""

    PUBLIC = "public"
    READ_ONLY = "read-only"
    VALIDATES_ONLY = "validates-only"
    WEBSOCKET = "websocket"


class Permission(StrEnum):
    """The right of the API key that a call needs."""

    NONE = "none"
    READING = "reading"
    SPOT_TRADING = "spot-trading"
    FUTURES = "futures"


class ParameterType(StrEnum):
    """What may be entered for a parameter."""

    TEXT = "text"
    SYMBOL = "symbol"
    CHOICE = "choice"
    DECIMAL = "decimal"
    INTEGER = "integer"
    BOOLEAN = "boolean"


CALLS = frozenset(
    {
        (Method.GET, "/api/v3/ping"),
        (Method.GET, "/api/v3/time"),
        (Method.GET, "/api/v3/exchangeInfo"),
        (Method.GET, "/api/v3/account"),
        (Method.GET, "/api/v3/openOrders"),
        (Method.GET, "/api/v3/myTrades"),
        (Method.POST, "/api/v3/order/test"),
        (Method.GET, "/sapi/v1/account/apiRestrictions"),
        (Method.GET, "/sapi/v1/account/status"),
        (Method.GET, "/sapi/v1/account/apiTradingStatus"),
        (Method.GET, "/sapi/v1/account/info"),
        (Method.GET, "/sapi/v1/system/status"),
        (Method.GET, "/fapi/v1/ping"),
        (Method.GET, "/fapi/v1/time"),
        (Method.GET, "/fapi/v1/exchangeInfo"),
        (Method.GET, "/fapi/v3/balance"),
        (Method.GET, "/fapi/v3/account"),
        (Method.POST, "/fapi/v1/order/test"),
        (Method.GET, "/dapi/v1/ping"),
        (Method.GET, "/dapi/v1/time"),
        (Method.GET, "/dapi/v1/balance"),
        (Method.GET, "/dapi/v1/account"),
        (Method.WEBSOCKET, "session.logon"),
        (Method.WEBSOCKET, "session.status"),
        (Method.WEBSOCKET, "account.status"),
        (Method.WEBSOCKET, "order.test"),
    }
)
"""Every call that the app can make to an exchange. None of them changes anything there."""


@dataclass(frozen=True)
class Parameter:
    """One parameter of a call.

    Attributes:
        default: what a form begins with; None where it begins empty.
        choices: the only values, where the type is a choice.
    """

    name: str
    type: ParameterType
    required: bool = False
    default: str | int | bool | None = None
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class TestRequest:
    """One call of the closed list and what is known of it.

    Attributes:
        id: its name on the command line, such as ``spot-account``.
        path: of REST calls; the method's name for the WebSocket API.
        weight: of one call against the limit per IP address; None where it is not documented.
        weight_note: when the weight is another.
        environments: where the call exists.

    Raises:
        UnknownTestRequestError: method and path are not one of :data:`CALLS`.
    """

    __test__ = False  # not a test class, whatever its name begins with

    id: str
    service: Service
    method: Method
    path: str
    group: Group
    permission: Permission
    weight: int | None
    environments: frozenset[Environment]
    parameters: tuple[Parameter, ...] = ()
    weight_note: str = ""
    note: str = ""

    def __post_init__(self) -> None:
        """Refuse a path that is not a constant of this module."""
        if (self.method, self.path) not in CALLS:
            raise UnknownTestRequestError(request=f"{self.method} {self.path}")

    @property
    def is_signed(self) -> bool:
        """Whether the exchange wants an API key and a signature."""
        return self.permission is not Permission.NONE


@cache
def catalogue() -> tuple[TestRequest, ...]:
    """All test requests, in the order in which they are shown.

    Raises:
        FileNotReadableError: the data that came with the app is missing or damaged.
        UnknownTestRequestError: the data names a call that is not in :data:`CALLS`.
    """
    path = resources_dir() / "catalogue.json"
    try:
        entries = json.loads(path.read_text(encoding="utf-8"))["requests"]
        return tuple(_parse(entry) for entry in entries)
    except OSError as error:
        raise FileNotReadableError(path=str(path), reason=error.strerror or "") from None
    except (ValueError, KeyError, TypeError):
        raise FileNotReadableError(path=str(path), reason="not the app's catalogue") from None


def find_test_request(request_id: str) -> TestRequest:
    """The test request called *request_id*.

    Raises:
        UnknownTestRequestError: there is none.
    """
    for request in catalogue():
        if request.id == request_id:
            return request
    raise UnknownTestRequestError(request=request_id)


def time_call(service: Service) -> TestRequest:
    """The call that asks *service*, or the host that it shares, for its time."""
    return find_test_request(f"{_name_of_host(service)}-time")


def ping_call(service: Service) -> TestRequest:
    """The call that asks whether *service*, or the host that it shares, is there."""
    return find_test_request(f"{_name_of_host(service)}-ping")


def _name_of_host(service: Service) -> str:
    return service.value if service in {Service.USD_M, Service.COIN_M} else Service.SPOT.value


def _parse(entry: dict[str, Any]) -> TestRequest:
    details = dict(entry)
    return TestRequest(
        id=details.pop("id"),
        service=Service(details.pop("service")),
        method=Method(details.pop("method")),
        group=Group(details.pop("group")),
        permission=Permission(details.pop("permission")),
        environments=frozenset(Environment(name) for name in details.pop("environments")),
        parameters=tuple(_parse_parameter(found) for found in details.pop("parameters")),
        **details,
    )


def _parse_parameter(entry: dict[str, Any]) -> Parameter:
    details = dict(entry)
    return Parameter(
        type=ParameterType(details.pop("type")),
        choices=tuple(details.pop("choices", ())),
        **details,
    )
