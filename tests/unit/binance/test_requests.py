"""How requests are laid out. The vectors' source: ``tests/vectors/README.md``."""

import json
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from vault_app.binance.catalogue import CALLS, Method, catalogue, find_test_request
from vault_app.binance.environments import Origin
from vault_app.binance.requests import (
    IN_BODY,
    IN_QUERY,
    Form,
    UnsignedRequest,
    build_public_request,
    build_request,
    split_payload,
)
from vault_app.errors import UnknownTestRequestError, UnsupportedValueError

Vector = Mapping[str, Any]
VECTORS = json.loads((Path(__file__).parents[2] / "vectors" / "rest.json").read_text())["vectors"]
ORIGIN = Origin("http", "127.0.0.1", 8080)
ACCOUNT = find_test_request("spot-account")
ORDER_TEST = find_test_request("spot-order-test")


def _vector_id(vector: Vector) -> str:
    return str(vector["id"])


def _form_of(vector: Vector) -> Form:
    if vector["params_in"] == "query":
        return IN_QUERY
    if vector["params_in"] == "body":
        return IN_BODY
    in_query = [part for part in vector["expected_query"].split("&") if "signature=" not in part]
    return Form(len(in_query), signature_in_query="signature=" in vector["expected_query"])


@pytest.mark.parametrize("vector", [v for v in VECTORS if v["ordered_params"]], ids=_vector_id)
def test_a_vector_is_split_into_the_payload_that_is_signed(vector: Vector) -> None:
    params = [(name, text) for name, text in vector["ordered_params"]]

    assert "".join(split_payload(params, _form_of(vector))) == vector["expected_payload"]


@pytest.mark.parametrize("vector", VECTORS, ids=_vector_id)
def test_a_signed_vector_has_its_query_and_body(vector: Vector) -> None:
    form = _form_of(vector)
    params = [(name, text) for name, text in vector["ordered_params"] or ()]
    query, body = split_payload(params, form) if params else (vector["expected_payload"], "")
    unsigned = UnsignedRequest(Method.POST, ORIGIN, "/", query, body, form.signature_in_query)

    signed = unsigned.with_signature(vector["expected_signature"])

    assert (signed.query, signed.body) == (vector["expected_query"], vector["expected_body"])


@pytest.mark.parametrize(
    "vector",
    [v for v in VECTORS if v["input_params"] is not None and (v["method"], v["path"]) in CALLS],
    ids=_vector_id,
)
def test_a_vector_of_the_catalogue_is_built_from_its_values(vector: Vector) -> None:
    params = [(name, value) for name, value in vector["input_params"] if name != "recvWindow"]
    recv_window = dict(vector["input_params"]).get("recvWindow")
    call = next(request for request in catalogue() if request.path == vector["path"])

    unsigned = build_request(
        call,
        ORIGIN,
        params,
        timestamp=1700000000123,
        recv_window=recv_window,
        form=_form_of(vector),
    )

    assert unsigned.payload == vector["expected_payload"]


def test_recv_window_and_timestamp_come_last() -> None:
    unsigned = build_request(
        ACCOUNT, ORIGIN, [("z", 1), ("a", 2)], timestamp=5, recv_window=Decimal("6000.346")
    )

    assert unsigned.query == "z=1&a=2&recvWindow=6000.346&timestamp=5"


def test_a_target_is_path_and_query() -> None:
    signed = build_request(ACCOUNT, ORIGIN, timestamp=5).with_signature("a+/=")

    assert signed.target == "/api/v3/account?timestamp=5&signature=a%2B%2F%3D"


def test_a_signature_alone_in_a_body_has_nothing_before_it() -> None:
    form = Form(query_parameters=None, signature_in_query=False)
    signed = build_request(ORDER_TEST, ORIGIN, timestamp=5, form=form).with_signature("ab")

    assert (signed.query, signed.body) == ("timestamp=5", "signature=ab")


def test_a_public_request_carries_its_parameters_only() -> None:
    request = build_public_request(
        find_test_request("spot-exchange-info"), ORIGIN, [("symbol", "这是测试币456")]
    )

    assert request.target == (
        "/api/v3/exchangeInfo?symbol=%E8%BF%99%E6%98%AF%E6%B5%8B%E8%AF%95%E5%B8%81456"
    )


def test_a_public_request_without_parameters_has_no_question_mark() -> None:
    request = build_public_request(find_test_request("spot-time"), ORIGIN)

    assert request.target == "/api/v3/time"


@pytest.mark.parametrize("name", ["timestamp", "recvWindow", "signature"])
def test_a_parameter_that_the_request_adds_itself_is_refused(name: str) -> None:
    with pytest.raises(UnsupportedValueError) as caught:
        build_request(ACCOUNT, ORIGIN, [(name, "1")], timestamp=5)

    assert caught.value.details == {"name": name, "problem": "name-reserved"}


def test_a_get_has_no_body() -> None:
    with pytest.raises(UnsupportedValueError):
        build_request(ACCOUNT, ORIGIN, timestamp=5, form=IN_BODY)


def test_a_websocket_call_is_not_sent_over_http() -> None:
    with pytest.raises(UnknownTestRequestError):
        build_request(find_test_request("websocket-order-test"), ORIGIN, timestamp=5)


def test_the_signature_does_not_show_in_a_repr() -> None:
    signed = build_request(ACCOUNT, ORIGIN, timestamp=5).with_signature("SECRETSIGNATURE")

    assert "SECRETSIGNATURE" not in repr(signed)
