"""Test requests → words on the screen. One place each."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from vault_app.binance.catalogue import Group, Method, Permission, TestRequest
from vault_app.binance.examination import Rung
from vault_app.error_text import QT_TRANSLATE_NOOP

_CONTEXT = "requests"

_TITLES = {
    "spot-ping": QT_TRANSLATE_NOOP("requests", "Is the exchange there?"),
    "spot-time": QT_TRANSLATE_NOOP("requests", "The exchange's time"),
    "spot-exchange-info": QT_TRANSLATE_NOOP("requests", "Rules of a market"),
    "spot-account": QT_TRANSLATE_NOOP("requests", "Account and balances"),
    "spot-open-orders": QT_TRANSLATE_NOOP("requests", "Open orders"),
    "spot-my-trades": QT_TRANSLATE_NOOP("requests", "Own trades"),
    "spot-order-test": QT_TRANSLATE_NOOP("requests", "Check an order"),
    "wallet-api-restrictions": QT_TRANSLATE_NOOP("requests", "Permissions of this key"),
    "wallet-account-status": QT_TRANSLATE_NOOP("requests", "State of the account"),
    "wallet-api-trading-status": QT_TRANSLATE_NOOP("requests", "Trading by API: state"),
    "wallet-account-info": QT_TRANSLATE_NOOP("requests", "VIP level and margin"),
    "wallet-system-status": QT_TRANSLATE_NOOP("requests", "Is there maintenance?"),
    "usd-m-ping": QT_TRANSLATE_NOOP("requests", "USD-M futures: is it there?"),
    "usd-m-time": QT_TRANSLATE_NOOP("requests", "USD-M futures: time"),
    "usd-m-exchange-info": QT_TRANSLATE_NOOP("requests", "USD-M futures: markets"),
    "usd-m-balance": QT_TRANSLATE_NOOP("requests", "USD-M futures: balance"),
    "usd-m-account": QT_TRANSLATE_NOOP("requests", "USD-M futures: account"),
    "usd-m-order-test": QT_TRANSLATE_NOOP("requests", "USD-M futures: check an order"),
    "coin-m-ping": QT_TRANSLATE_NOOP("requests", "COIN-M futures: is it there?"),
    "coin-m-time": QT_TRANSLATE_NOOP("requests", "COIN-M futures: time"),
    "coin-m-balance": QT_TRANSLATE_NOOP("requests", "COIN-M futures: balance"),
    "coin-m-account": QT_TRANSLATE_NOOP("requests", "COIN-M futures: account"),
    "websocket-session-logon": QT_TRANSLATE_NOOP("requests", "WebSocket: log on"),
    "websocket-session-status": QT_TRANSLATE_NOOP("requests", "WebSocket: session state"),
    "websocket-account-status": QT_TRANSLATE_NOOP("requests", "WebSocket: account"),
    "websocket-order-test": QT_TRANSLATE_NOOP("requests", "WebSocket: check an order"),
}

_GROUPS = {
    Group.PUBLIC: QT_TRANSLATE_NOOP("requests", "Public"),
    Group.READ_ONLY: QT_TRANSLATE_NOOP("requests", "Read-only"),
    Group.VALIDATES_ONLY: QT_TRANSLATE_NOOP("requests", "Validates only"),
    Group.WEBSOCKET: QT_TRANSLATE_NOOP("requests", "WebSocket"),
}

_PERMISSIONS = {
    Permission.NONE: QT_TRANSLATE_NOOP("requests", "Public: needs no signature."),
    Permission.READING: QT_TRANSLATE_NOOP("requests", "Needs the right to read."),
    Permission.SPOT_TRADING: QT_TRANSLATE_NOOP("requests", "Needs the right to trade spot."),
    Permission.FUTURES: QT_TRANSLATE_NOOP("requests", "Needs the right to use futures."),
}

_RUNGS = {
    Rung.TIME: QT_TRANSLATE_NOOP("requests", "Asked the exchange for its time."),
    Rung.PUBLIC: QT_TRANSLATE_NOOP("requests", "Tried a public request."),
    Rung.SIGNED: QT_TRANSLATE_NOOP("requests", "Tried a signed request."),
    Rung.RESTRICTIONS: QT_TRANSLATE_NOOP("requests", "Asked for the key's permissions."),
    Rung.CALLER_IP: QT_TRANSLATE_NOOP("requests", "Asked for this computer's address."),
    Rung.REQUEST: QT_TRANSLATE_NOOP("requests", "Tried the request itself."),
}


def request_word(request: TestRequest) -> str:
    """What *request* is for, in a few words."""
    return title_of(request.id)


def title_of(request_id: str) -> str:
    """What the request of this name is for; the name itself where no such request is known."""
    return QCoreApplication.translate(_CONTEXT, _TITLES.get(request_id, request_id))


def call_text(request: TestRequest) -> str:
    """The call itself, such as ``GET /api/v3/time``."""
    return f"{request.method.value} {request.path}"


def group_word(group: Group) -> str:
    """A group's name."""
    return QCoreApplication.translate(_CONTEXT, _GROUPS[group])


def rung_word(rung: Rung) -> str:
    """What the doctor just did."""
    return QCoreApplication.translate(_CONTEXT, _RUNGS[rung])


def request_facts(request: TestRequest) -> str:
    """What a call needs and costs, in one or two short sentences."""
    facts = [QCoreApplication.translate(_CONTEXT, _PERMISSIONS[request.permission])]
    if request.weight is not None:
        weight = QCoreApplication.translate("requests", "Weight {weight}.")
        facts.append(weight.format(weight=request.weight))
    if request.group is Group.VALIDATES_ONLY or request.path == "order.test":
        facts.append(QCoreApplication.translate("requests", "Places no order."))
    if request.path == "session.logon":
        facts.append(QCoreApplication.translate("requests", "Ed25519 keys only."))
    return " ".join(facts)


def matches_search(request: TestRequest, words: Sequence[str]) -> bool:
    """Whether all of *words*, in small letters, are found in what is shown of *request*."""
    shown = " ".join(
        (request.id, call_text(request), request_word(request), group_word(request.group))
    ).lower()
    return all(word in shown for word in words)


def is_websocket(request: TestRequest) -> bool:
    """Whether *request* travels over the WebSocket API."""
    return request.method is Method.WEBSOCKET
