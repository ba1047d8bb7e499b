"""What an order must say before the exchange takes it.

Source: Binance rest-api.md, "New order (TRADE)", with the mandatory parameters per type, and
filters.md. Of the filters only PRICE_FILTER, LOT_SIZE and NOTIONAL are kept.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from vault_app.practice import refusal

_DECIMAL = r"^([0-9]{1,20})(\.[0-9]{1,20})?$"
_WHOLE = r"^[0-9]{1,20}$"
_SYMBOL = r"^([^\Wa-z]|[-.]){1,50}$"
"""Word characters of any script without a–z."""
_CLIENT_ORDER_ID = r"^[a-zA-Z0-9-_]{1,36}$"

_FORMS: Mapping[str, str] = {
    "symbol": _SYMBOL,
    "quantity": _DECIMAL,
    "quoteOrderQty": _DECIMAL,
    "price": _DECIMAL,
    "stopPrice": _DECIMAL,
    "icebergQty": _DECIMAL,
    "trailingDelta": _WHOLE,
    "strategyId": _WHOLE,
    "strategyType": _WHOLE,
    "newClientOrderId": _CLIENT_ORDER_ID,
}

_CHOICES: Mapping[str, frozenset[str]] = {
    "newOrderRespType": frozenset({"ACK", "RESULT", "FULL"}),
    "selfTradePreventionMode": frozenset(
        {"NONE", "EXPIRE_TAKER", "EXPIRE_MAKER", "EXPIRE_BOTH", "DECREMENT", "TRANSFER"}
    ),
    "computeCommissionRates": frozenset({"true", "false"}),
}

ORDER_PARAMETERS = frozenset({"side", "type", "timeInForce", *_FORMS, *_CHOICES})
"""Every parameter that POST /api/v3/order/test reads."""

_SIDES = frozenset({"BUY", "SELL"})
_TIMES_IN_FORCE = frozenset({"GTC", "IOC", "FOK"})


@dataclass(frozen=True)
class SymbolRules:
    """The filters of one symbol: every amount is a multiple of its step."""

    price_step: Fraction
    quantity_step: Fraction
    least_notional: Fraction


SYMBOLS: Mapping[str, SymbolRules] = {
    "BTCUSDT": SymbolRules(Fraction("0.01"), Fraction("0.00001"), Fraction(5)),
    "ETHUSDT": SymbolRules(Fraction("0.01"), Fraction("0.0001"), Fraction(5)),
    "BNBUSDT": SymbolRules(Fraction("0.01"), Fraction("0.001"), Fraction(5)),
    "LTCBTC": SymbolRules(Fraction("0.000001"), Fraction("0.001"), Fraction("0.0001")),
    "这是测试币456": SymbolRules(Fraction("0.01"), Fraction("0.01"), Fraction(5)),
}


@dataclass(frozen=True)
class OrderType:
    """What one type of order needs.

    Attributes:
        mandatory: all of these.
        one_of: at least one of these two, if there are two.
        optional: may be there; no other trading parameter may.
    """

    mandatory: tuple[str, ...]
    one_of: tuple[str, ...] = ()
    optional: tuple[str, ...] = ()


_TRIGGER = ("stopPrice", "trailingDelta")
_LIMIT = ("timeInForce", "quantity", "price")

ORDER_TYPES: Mapping[str, OrderType] = {
    "LIMIT": OrderType(_LIMIT, optional=("icebergQty",)),
    "MARKET": OrderType((), one_of=("quantity", "quoteOrderQty")),
    "STOP_LOSS": OrderType(("quantity",), one_of=_TRIGGER),
    "STOP_LOSS_LIMIT": OrderType(_LIMIT, one_of=_TRIGGER, optional=("icebergQty",)),
    "TAKE_PROFIT": OrderType(("quantity",), one_of=_TRIGGER),
    "TAKE_PROFIT_LIMIT": OrderType(_LIMIT, one_of=_TRIGGER, optional=("icebergQty",)),
    "LIMIT_MAKER": OrderType(("quantity", "price"), optional=("icebergQty",)),
}

_TRADING_PARAMETERS = (*_LIMIT, "quoteOrderQty", *_TRIGGER, "icebergQty")


def check_order(values: Mapping[str, str]) -> None:
    """Let an order pass, or refuse it.

    Args:
        values: the decoded parameters.

    Raises:
        RefusalError: -1013, -1100, -1102, -1106, -1115, -1116, -1117, -1121 or -1130.
    """
    _check_forms(values)
    for name in ("symbol", "side", "type"):
        if name not in values:
            raise refusal.missing_parameter(name=name)
    rules = SYMBOLS.get(values["symbol"])
    if rules is None:
        raise refusal.invalid_symbol()
    if values["side"] not in _SIDES:
        raise refusal.invalid_side()
    _check_type(values)
    _check_filters(values, rules)


def _check_forms(values: Mapping[str, str]) -> None:
    for name, value in values.items():
        form = _FORMS.get(name)
        if form is not None and re.fullmatch(form, value) is None:
            raise refusal.illegal_characters(name=name, legal_range=form)
        if name in _CHOICES and value not in _CHOICES[name]:
            raise refusal.invalid_parameter(name=name)


def _check_type(values: Mapping[str, str]) -> None:
    order_type = ORDER_TYPES.get(values["type"])
    if order_type is None:
        raise refusal.invalid_order_type()
    for name in order_type.mandatory:
        if name not in values:
            raise refusal.missing_parameter(name=name)
    if order_type.one_of and not any(name in values for name in order_type.one_of):
        raise refusal.missing_both(*order_type.one_of)
    known = {*order_type.mandatory, *order_type.one_of, *order_type.optional}
    for name in _TRADING_PARAMETERS:
        if name in values and name not in known:
            raise refusal.parameter_not_required(name=name)
    if "timeInForce" in values and values["timeInForce"] not in _TIMES_IN_FORCE:
        raise refusal.invalid_time_in_force()


def _check_filters(values: Mapping[str, str], rules: SymbolRules) -> None:
    for name in ("price", "stopPrice"):
        if name in values and not _is_multiple(values[name], rules.price_step):
            raise refusal.filter_failure(filter_name="PRICE_FILTER")
    for name in ("quantity", "icebergQty"):
        if name in values and not _is_multiple(values[name], rules.quantity_step):
            raise refusal.filter_failure(filter_name="LOT_SIZE")
    notional = _notional(values)
    if notional is not None and notional < rules.least_notional:
        raise refusal.filter_failure(filter_name="NOTIONAL")


def _is_multiple(amount: str, step: Fraction) -> bool:
    return Fraction(amount) > 0 and (Fraction(amount) / step).denominator == 1


def _notional(values: Mapping[str, str]) -> Fraction | None:
    """The order's worth; unknown for an order at the market's price."""
    if "quoteOrderQty" in values:
        return Fraction(values["quoteOrderQty"])
    if "price" in values and "quantity" in values:
        return Fraction(values["price"]) * Fraction(values["quantity"])
    return None
