"""What an order must say. Rules: Binance rest-api.md, "New order (TRADE)"."""

import pytest

from vault_app.practice.orders import ORDER_TYPES, check_order
from vault_app.practice.refusal import RefusalError

_VALUES = {
    "timeInForce": "GTC",
    "quantity": "0.001",
    "price": "20000.00",
    "stopPrice": "19000",
    "quoteOrderQty": "20",
}


def _order(order_type: str, **changes: str) -> dict[str, str]:
    """A right order of that type; an empty change takes the parameter out."""
    needed = ORDER_TYPES[order_type]
    names = (*needed.mandatory, *needed.one_of[:1])
    values = {"symbol": "BTCUSDT", "side": "BUY", "type": order_type}
    values |= {name: _VALUES[name] for name in names} | changes
    return {name: value for name, value in values.items() if value}


@pytest.mark.parametrize("order_type", ORDER_TYPES)
def test_every_type_of_order_passes_with_what_it_needs(order_type: str) -> None:
    order = _order(order_type)

    check_order(order)

    assert order["type"] == order_type


@pytest.mark.parametrize(
    ("order_type", "name"),
    [(order_type, name) for order_type, needed in ORDER_TYPES.items() for name in needed.mandatory],
)
def test_every_mandatory_parameter_is_asked_for(order_type: str, name: str) -> None:
    with pytest.raises(RefusalError, match=f"Mandatory parameter '{name}'") as refused:
        check_order(_order(order_type, **{name: ""}))

    assert refused.value.code == -1102


@pytest.mark.parametrize(
    ("order", "code"),
    [
        (_order("MARKET", quantity=""), -1102),
        (_order("LIMIT", symbol=""), -1102),
        (_order("LIMIT", side=""), -1102),
        (_order("LIMIT", type=""), -1102),
        (_order("LIMIT", symbol="ABCUSDT"), -1121),
        (_order("LIMIT", symbol="btcusdt"), -1100),
        (_order("LIMIT", symbol="BTC USDT"), -1100),
        (_order("LIMIT", quantity="1e-3"), -1100),
        (_order("LIMIT", quantity="0,001"), -1100),
        (_order("LIMIT", quantity="-1"), -1100),
        (_order("LIMIT", price=" 20000"), -1100),
        (_order("LIMIT", price="٢٠٠٠٠"), -1100),
        (_order("LIMIT", newClientOrderId="a b"), -1100),
        (_order("LIMIT", newClientOrderId="x" * 37), -1100),
        (_order("LIMIT", side="HOLD"), -1117),
        (_order("LIMIT", type="LIMIT_MOON"), -1116),
        (_order("LIMIT", timeInForce="GTX"), -1115),
        (_order("MARKET", price="20000"), -1106),
        (_order("MARKET", timeInForce="GTC"), -1106),
        (_order("LIMIT", newOrderRespType="ALL"), -1130),
        (_order("LIMIT", quantity="0"), -1013),
        (_order("LIMIT", quantity="0.0000001"), -1013),
        (_order("LIMIT", price="20000.001"), -1013),
        (_order("LIMIT", quantity="0.00001"), -1013),
        (_order("MARKET", quantity="", quoteOrderQty="4.99"), -1013),
    ],
)
def test_a_wrong_order_is_refused_with_its_code(order: dict[str, str], code: int) -> None:
    with pytest.raises(RefusalError) as refused:
        check_order(order)

    assert refused.value.code == code


def test_a_symbol_in_another_script_is_known() -> None:
    """The testnet's symbol 这是测试币456."""
    order = _order("LIMIT", symbol="这是测试币456")

    check_order(order | {"quantity": "1", "price": "5"})

    with pytest.raises(RefusalError, match="LOT_SIZE"):
        check_order(order | {"quantity": "0.001", "price": "5"})
