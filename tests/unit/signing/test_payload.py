"""What is signed. The vectors' source: ``tests/vectors/README.md``."""

import json
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, quote, unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vault_app.errors import UnsupportedValueError
from vault_app.signing.payload import (
    ParamValue,
    normalised,
    percent_encoded,
    rest_payload,
    websocket_payload,
)

VECTORS = Path(__file__).parents[2] / "vectors"
REST_VECTORS = json.loads((VECTORS / "rest.json").read_text())["vectors"]
WEBSOCKET_VECTORS = json.loads((VECTORS / "websocket.json").read_text())["vectors"]
TIMESTAMP = 1700000000123

Vector = Mapping[str, Any]


def _vector_id(vector: Vector) -> str:
    return str(vector["id"])


@pytest.mark.parametrize(
    "vector",
    [v for v in REST_VECTORS if v["ordered_params"] and v["params_in"] != "mixed"],
    ids=_vector_id,
)
def test_the_texts_of_a_vector_give_its_payload(vector: Vector) -> None:
    assert rest_payload(map(tuple, vector["ordered_params"])) == vector["expected_payload"]


@pytest.mark.parametrize(
    "vector", [v for v in REST_VECTORS if v["input_params"] is not None], ids=_vector_id
)
def test_the_values_of_a_vector_give_its_payload(vector: Vector) -> None:
    params = [*map(tuple, vector["input_params"]), ("timestamp", TIMESTAMP)]

    assert rest_payload(params) == vector["expected_payload"]


@pytest.mark.parametrize("vector", WEBSOCKET_VECTORS, ids=_vector_id)
def test_a_websocket_vector_gives_its_payload(vector: Vector) -> None:
    params = {"apiKey": vector["api_key"], "timestamp": TIMESTAMP, **dict(vector["input_params"])}

    assert websocket_payload(params) == vector["expected_payload"]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (True, "true"),
        (False, "false"),
        (0, "0"),
        (-5, "-5"),
        (10**40, "1" + "0" * 40),
        (1e-8, "0.00000001"),
        (0.1, "0.1"),
        (1.0, "1.0"),
        (1e22, "1" + "0" * 22),
        (-0.0, "0.0"),
        (-2.5, "-2.5"),
        (5e-324, "0." + "0" * 323 + "5"),
        (Decimal("1E+3"), "1000"),
        (Decimal("1E-8"), "0.00000001"),
        (Decimal("1.10"), "1.10"),
        (Decimal("-0.00"), "0.00"),
        (Decimal("0E-10"), "0.0000000000"),
        (Decimal("1234567890123456789012345678901234567890.5"),) * 2,
        ([], "[]"),
        ({}, "{}"),
        (["BTCUSDT", "BNBUSDT"], '["BTCUSDT","BNBUSDT"]'),
        ([True, None, 1], "[true,null,1]"),
        ([1e-8, Decimal("1E+3")], "[0.00000001,1000]"),
        ({"b": {"a": [Decimal("0.10")]}}, '{"b":{"a":[0.10]}}'),
        (["这是测试币456"], '["这是测试币456"]'),
        (['quote " and \\ and \n'], '["quote \\" and \\\\ and \\n"]'),
        (" padded ", " padded "),
        ("1,5", "1,5"),
    ],
)
def test_a_value_has_one_text(value: ParamValue, text: object) -> None:
    assert normalised([("value", value)]) == [("value", str(text))]


@pytest.mark.parametrize("blank", [None, "", " ", "\t\r\n", "\u3000"])
def test_none_and_blanks_are_dropped_with_their_names(blank: str | None) -> None:
    assert rest_payload([("a", "1"), ("b", blank), ("c", "2")]) == "a=1&c=2"


def test_the_callers_order_is_kept_in_a_rest_payload() -> None:
    assert rest_payload([("z", 1), ("a", 2), ("m", 3)]) == "z=1&a=2&m=3"


def test_a_websocket_payload_is_sorted_by_name() -> None:
    assert websocket_payload({"z": 1, "a": 2, "B": 3}) == "B=3&a=2&z=1"


def test_a_websocket_payload_is_not_percent_encoded() -> None:
    assert websocket_payload({"symbol": "这是测试币456", "id": "a b+c"}) == (
        "id=a b+c&symbol=这是测试币456"
    )


def test_a_non_ascii_symbol_is_percent_encoded_as_utf_8() -> None:
    assert rest_payload([("symbol", "这是测试币456")]) == (
        "symbol=%E8%BF%99%E6%98%AF%E6%B5%8B%E8%AF%95%E5%B8%81456"
    )


def test_exactly_the_unreserved_characters_stay() -> None:
    printable = "".join(map(chr, range(0x20, 0x7F)))
    stays = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"

    encoded = rest_payload([("v", printable)]).removeprefix("v=")

    assert encoded == "".join(c if c in stays else f"%{ord(c):02X}" for c in printable)


def test_a_signature_is_never_part_of_a_rest_payload() -> None:
    assert rest_payload([("a", 1), ("signature", "x")]) == "a=1"


def test_a_signature_is_never_part_of_a_websocket_payload() -> None:
    assert websocket_payload({"a": 1, "signature": "x"}) == "a=1"


def _nested(levels: int) -> list[Any]:
    value: list[Any] = []
    for _ in range(levels):
        value = [value]
    return value


@pytest.mark.parametrize(
    ("value", "problem"),
    [
        (float("nan"), "not-finite"),
        (float("inf"), "not-finite"),
        (float("-inf"), "not-finite"),
        (Decimal("NaN"), "not-finite"),
        (Decimal("sNaN"), "not-finite"),
        (Decimal("-Infinity"), "not-finite"),
        ([float("nan")], "not-finite"),
        (Decimal("1E+999999"), "too-long"),
        (Decimal("1E-999999"), "too-long"),
        pytest.param(10**5000, "too-long", id="5001 digits"),
        ("\ud800", "lone-surrogate"),
        (["\udfff"], "lone-surrogate"),
        ({"\ud800": 1}, "lone-surrogate"),
        (b"bytes", "type"),
        (object(), "type"),
        (("tuple",), "type"),
        (1j, "type"),
        ([b"bytes"], "type"),
        ({1: "number as a name"}, "type"),
        (_nested(40), "too-deep"),
    ],
)
def test_a_value_that_cannot_be_written_is_refused_with_its_name(value: Any, problem: str) -> None:
    with pytest.raises(UnsupportedValueError) as caught:
        rest_payload([("quantity", value)])

    assert caught.value.details == {"name": "quantity", "problem": problem}


@pytest.mark.parametrize(
    ("name", "problem"),
    [(1, "name-type"), (None, "name-type"), (b"a", "name-type"), ("", "name-blank")],
)
def test_a_name_that_is_not_text_is_refused(name: Any, problem: str) -> None:
    with pytest.raises(UnsupportedValueError) as caught:
        rest_payload([(name, "1")])

    assert caught.value.details["problem"] == problem


def test_the_error_about_a_broken_name_can_itself_be_written() -> None:
    with pytest.raises(UnsupportedValueError) as caught:
        rest_payload([("\ud800", "1")])

    assert str(caught.value.details["name"]).encode() == b"\\ud800"


TEXT = st.text(st.characters(exclude_categories=["Cs"]), min_size=1).filter(
    lambda text: not text.isspace()
)
NAME = TEXT.filter(lambda name: name != "signature")


@given(st.lists(st.tuples(NAME, TEXT), max_size=8))
def test_any_text_comes_back_from_a_rest_payload(params: list[tuple[str, str]]) -> None:
    payload = rest_payload(params)

    assert payload.isascii()
    assert parse_qsl(payload, strict_parsing=bool(params), max_num_fields=8) == params


@given(TEXT)
def test_percent_encoding_is_that_of_the_standard_library(text: str) -> None:
    assert percent_encoded(text) == quote(text, safe="")


@given(st.lists(st.tuples(NAME, TEXT), max_size=8))
def test_encoding_is_done_exactly_once(params: list[tuple[str, str]]) -> None:
    assert unquote(rest_payload(params)) == "&".join(f"{name}={text}" for name, text in params)


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_a_float_comes_back_from_its_fixed_point_text(value: float) -> None:
    ((_, text),) = normalised([("v", value)])

    assert float(text) == value
    assert "e" not in text.lower()


@given(
    st.decimals(allow_nan=False, allow_infinity=False, places=None).filter(
        lambda d: abs(int(d.as_tuple().exponent)) < 1000
    )
)
def test_a_decimal_comes_back_from_its_fixed_point_text(value: Decimal) -> None:
    ((_, text),) = normalised([("v", value)])

    assert Decimal(text) == value
    assert "e" not in text.lower()


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3),
    max_leaves=8,
)


@given(st.lists(JSON, max_size=4) | st.dictionaries(TEXT, JSON, max_size=4))
def test_lists_and_dicts_are_the_compact_json_of_the_standard_library(value: Any) -> None:
    ((_, text),) = normalised([("v", value)])

    assert text == json.dumps(value, ensure_ascii=False, separators=(",", ":"))


@given(st.dictionaries(NAME, TEXT, max_size=8))
def test_a_websocket_payload_does_not_depend_on_the_order_given(params: dict[str, str]) -> None:
    assert websocket_payload(params) == websocket_payload(dict(reversed(params.items())))
