"""What an order for USD-M futures must say before the exchange takes it.

Source: the USD-M documents, "New Order", mandatory parameters per type (2026-08).
"""

import re
from collections.abc import Mapping

from vault_app.practice import refusal

FUTURES_SYMBOLS = frozenset({"BTCUSDT", "ETHUSDT", "BNBUSDT"})

_DECIMAL = r"^([0-9]{1,20})(\.[0-9]{1,20})?$"
_FORMS: Mapping[str, str] = {
    "symbol": r"^[A-Z0-9_.-]{1,50}$",
    "quantity": _DECIMAL,
    "price": _DECIMAL,
    "stopPrice": _DECIMAL,
    "activationPrice": _DECIMAL,
    "callbackRate": _DECIMAL,
    "newClientOrderId": r"^[\.A-Z\:/a-z0-9_-]{1,36}$",
}
_CHOICES: Mapping[str, frozenset[str]] = {
    "positionSide": frozenset({"BOTH", "LONG", "SHORT"}),
    "reduceOnly": frozenset({"true", "false"}),
    "closePosition": frozenset({"true", "false"}),
    "newOrderRespType": frozenset({"ACK", "RESULT"}),
}
FUTURES_ORDER_PARAMETERS = frozenset({"side", "type", "timeInForce", *_FORMS, *_CHOICES})
"""Every parameter that POST /fapi/v1/order/test reads here."""

_MANDATORY: Mapping[str, tuple[str, ...]] = {
    "LIMIT": ("timeInForce", "quantity", "price"),
    "MARKET": ("quantity",),
    "STOP": ("quantity", "price", "stopPrice"),
    "TAKE_PROFIT": ("quantity", "price", "stopPrice"),
    "STOP_MARKET": ("stopPrice",),
    "TAKE_PROFIT_MARKET": ("stopPrice",),
    "TRAILING_STOP_MARKET": ("quantity", "callbackRate"),
}
_TIMES_IN_FORCE = frozenset({"GTC", "IOC", "FOK", "GTX"})


def check_futures_order(values: Mapping[str, str]) -> None:
    """Let an order pass, or refuse it.

    Args:
        values: the decoded parameters.

    Raises:
        RefusalError: -1100, -1102, -1115, -1116, -1117, -1121 or -1130.
    """
    _check_forms(values)
    for name in ("symbol", "side", "type"):
        if name not in values:
            raise refusal.missing_parameter(name=name)
    if values["symbol"] not in FUTURES_SYMBOLS:
        raise refusal.invalid_symbol()
    if values["side"] not in {"BUY", "SELL"}:
        raise refusal.invalid_side()
    mandatory = _MANDATORY.get(values["type"])
    if mandatory is None:
        raise refusal.invalid_order_type()
    for name in mandatory:
        if name not in values:
            raise refusal.missing_parameter(name=name)
    if values.get("timeInForce", "GTC") not in _TIMES_IN_FORCE:
        raise refusal.invalid_time_in_force()


def _check_forms(values: Mapping[str, str]) -> None:
    for name, value in values.items():
        form = _FORMS.get(name)
        if form is not None and re.fullmatch(form, value, re.ASCII) is None:
            raise refusal.illegal_characters(name=name, legal_range=form)
        if name in _CHOICES and value not in _CHOICES[name]:
            raise refusal.invalid_parameter(name=name)
