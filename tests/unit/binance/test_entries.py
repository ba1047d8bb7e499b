"""What users type into a form or a command line."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vault_app.binance.catalogue import Parameter, ParameterType, catalogue, find_test_request
from vault_app.binance.entries import EntryProblem, default_entries, read_entries, read_entry
from vault_app.error_text import explain
from vault_app.errors import InvalidEntryError
from vault_app.signing.payload import rest_payload

ORDER_TEST = find_test_request("spot-order-test")
TRADES = find_test_request("spot-my-trades")
ACCOUNT = find_test_request("spot-account")


@pytest.mark.parametrize("request_id", [request.id for request in catalogue()])
def test_what_a_form_begins_with_can_be_sent(request_id: str) -> None:
    request = find_test_request(request_id)

    rest_payload(read_entries(request, default_entries(request)).params)


def test_entries_come_in_the_catalogues_order_whatever_the_users() -> None:
    entries = {"type": "MARKET", "quoteOrderQty": "20", "side": "BUY", "symbol": "BTCUSDT"}

    assert [name for name, _ in read_entries(ORDER_TEST, entries).params] == [
        "symbol",
        "side",
        "type",
        "quoteOrderQty",
    ]


def test_blanks_are_left_out_and_spaces_around_are_cut() -> None:
    entries = {"symbol": " BTCUSDT ", "limit": "  ", "fromId": " 7"}

    assert read_entries(TRADES, entries).params == (("symbol", "BTCUSDT"), ("fromId", 7))


@pytest.mark.parametrize("amount", ["0.00001000", "1", "20.0", "0.1"])
def test_an_amount_is_sent_digit_for_digit(amount: str) -> None:
    entries = default_entries(ORDER_TEST) | {"quoteOrderQty": amount}

    assert ("quoteOrderQty", amount) in read_entries(ORDER_TEST, entries).params


@pytest.mark.parametrize("symbol", ["这是测试币456", "BTCUSDT", "BTCUSDT_PERP", "1000SATSUSDT"])
def test_markets_of_any_script_are_taken(symbol: str) -> None:
    assert ("symbol", symbol) in read_entries(TRADES, {"symbol": symbol}).params


@pytest.mark.parametrize(
    ("name", "text", "problem"),
    [
        ("quantity", "1,5", EntryProblem.COMMA),
        ("quantity", "1,000.50", EntryProblem.COMMA),
        ("quantity", "1e-8", EntryProblem.EXPONENT),
        ("quantity", "1E+3", EntryProblem.EXPONENT),
        ("quantity", "1 000", EntryProblem.SPACE),
        ("quantity", "1\u00a0000", EntryProblem.CONTROL),
        ("quantity", "-1", EntryProblem.SIGN),
        ("quantity", "+1", EntryProblem.SIGN),
        ("quantity", "\u22121", EntryProblem.SIGN),
        ("quantity", ".5", EntryProblem.NUMBER),
        ("quantity", "5.", EntryProblem.NUMBER),
        ("quantity", "1.2.3", EntryProblem.NUMBER),
        ("quantity", "NaN", EntryProblem.NUMBER),
        ("quantity", "0x10", EntryProblem.NUMBER),
        ("quantity", "\uff11\uff12", EntryProblem.NUMBER),
        ("quantity", "1" * 21, EntryProblem.NUMBER),
        ("symbol", "BTC/USDT", EntryProblem.SYMBOL),
        ("symbol", "btcusdt", EntryProblem.SYMBOL),
        ("symbol", "BTC USDT", EntryProblem.SYMBOL),
        ("symbol", "BTCUSDT&side=SELL", EntryProblem.SYMBOL),
        ("symbol", "", EntryProblem.MISSING),
        ("side", "HOLD", EntryProblem.CHOICE),
        ("side", "buy", EntryProblem.CHOICE),
        ("computeCommissionRates", "yes", EntryProblem.BOOLEAN),
        ("newClientOrderId", "a\nb", EntryProblem.CONTROL),
        ("stopLimit", "1", EntryProblem.UNKNOWN_NAME),
        ("timestamp", "1", EntryProblem.UNKNOWN_NAME),
        ("signature", "1", EntryProblem.UNKNOWN_NAME),
        ("recvWindow", "60001", EntryProblem.RECV_WINDOW),
        ("recvWindow", "0", EntryProblem.RECV_WINDOW),
        ("recvWindow", "5e3", EntryProblem.RECV_WINDOW),
        ("recvWindow", "1.2345", EntryProblem.RECV_WINDOW),
    ],
)
def test_what_the_exchange_would_refuse_is_refused_by_name(
    name: str, text: str, problem: EntryProblem
) -> None:
    entries = default_entries(ORDER_TEST) | {name: text}

    with pytest.raises(InvalidEntryError) as caught:
        read_entries(ORDER_TEST, entries)

    assert caught.value.details == {"name": name, "problem": problem.value}


@pytest.mark.parametrize(
    ("text", "problem"), [("1.5", "integer"), ("1,5", "comma"), ("x", "number")]
)
def test_a_whole_number_has_no_point(text: str, problem: str) -> None:
    with pytest.raises(InvalidEntryError) as caught:
        read_entries(TRADES, {"symbol": "A", "limit": text})

    assert caught.value.details["problem"] == problem


def test_a_time_window_goes_with_signed_calls_only() -> None:
    assert read_entries(ACCOUNT, {"recvWindow": "60000"}).recv_window == Decimal(60000)
    assert read_entries(ACCOUNT, {"recvWindow": "6.346"}).recv_window == Decimal("6.346")
    with pytest.raises(InvalidEntryError):
        read_entries(find_test_request("spot-time"), {"recvWindow": "5000"})


@pytest.mark.parametrize("text", ["true", "True", "FALSE"])
def test_a_boolean_is_one(text: str) -> None:
    found = read_entries(ACCOUNT, {"omitZeroBalances": text}).params

    assert found == (("omitZeroBalances", text.lower() == "true"),)


@pytest.mark.parametrize("problem", list(EntryProblem))
def test_every_problem_has_words_of_its_own(problem: EntryProblem) -> None:
    def told(found: EntryProblem) -> str:
        return str(explain(InvalidEntryError(name="quantity", problem=found.value)))

    assert "quantity" in told(problem)
    assert told(problem) not in {told(other) for other in EntryProblem if other is not problem}


@given(st.text())
def test_any_text_is_either_a_fixed_point_number_or_refused(text: str) -> None:
    decimal = Parameter("quantity", ParameterType.DECIMAL)
    try:
        found = str(read_entry(decimal, text))
    except InvalidEntryError:
        return

    assert found == text
    assert Decimal(found) >= 0
    assert "e" not in found.lower()
