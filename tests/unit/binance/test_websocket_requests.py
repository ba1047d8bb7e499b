"""Messages of the WebSocket API. Vectors: ``tests/vectors/README.md``."""

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from vault_app.binance.catalogue import find_test_request
from vault_app.binance.websocket_replies import websocket_answer
from vault_app.binance.websocket_requests import build_session_request, build_websocket_request
from vault_app.errors import UnknownTestRequestError, UnsupportedValueError
from vault_app.signing.payload import websocket_payload

API_KEY = "vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zvsw0MuIgwCIPy6utIco14y7Ju91duEh8A"
ORDER_TEST = find_test_request("websocket-order-test")
VECTORS = json.loads((Path(__file__).parents[2] / "vectors" / "websocket.json").read_text())
SPECIAL = {"apiKey", "recvWindow", "timestamp"}


def _built(params: list[tuple[str, Any]], **options: Any) -> Any:
    return build_websocket_request(
        ORDER_TEST, params, api_key=API_KEY, timestamp=1_700_000_000_123, **options
    )


CARRYING = [
    vector
    for vector in VECTORS["vectors"]
    if dict(vector["input_params"]).keys() >= {"apiKey", "timestamp"}
]


@pytest.mark.parametrize("vector", CARRYING, ids=lambda vector: vector["id"])
def test_a_vectors_payload_is_that_of_the_message(vector: dict[str, Any]) -> None:
    given = dict(vector["input_params"])
    unsigned = build_websocket_request(
        ORDER_TEST,
        [(name, value) for name, value in given.items() if name not in SPECIAL],
        api_key=given["apiKey"],
        timestamp=given["timestamp"],
        recv_window=given.get("recvWindow"),
    )

    assert unsigned.payload == vector["expected_payload"]


def test_what_is_sent_is_what_is_signed() -> None:
    unsigned = _built(
        [
            ("symbol", "这是测试币456"),
            ("quantity", Decimal("1E-8")),
            ("price", 1e-7),
            ("reduceOnly", True),
            ("strategyId", 7),
            ("note", ""),
        ],
        recv_window=Decimal("5000.5"),
    )

    message = json.loads(unsigned.with_signature("c2ln").message("1"))

    assert message == {
        "id": "1",
        "method": "order.test",
        "params": {
            "symbol": "这是测试币456",
            "quantity": "0.00000001",
            "price": "0.0000001",
            "reduceOnly": True,
            "strategyId": 7,
            "apiKey": API_KEY,
            "recvWindow": "5000.5",
            "timestamp": 1_700_000_000_123,
            "signature": "c2ln",
        },
    }
    assert websocket_payload(message["params"]) == unsigned.payload


def test_a_session_request_carries_neither_key_nor_signature() -> None:
    request = build_session_request(ORDER_TEST, [("symbol", "A")], timestamp=5)

    assert json.loads(request.message("x"))["params"] == {"symbol": "A", "timestamp": 5}


def test_a_request_without_parameters_has_none() -> None:
    status = build_session_request(find_test_request("websocket-session-status"))

    assert json.loads(status.message("x")) == {"id": "x", "method": "session.status"}


@pytest.mark.parametrize("name", ["apiKey", "signature", "timestamp", "recvWindow"])
def test_a_name_that_the_app_adds_itself_is_refused(name: str) -> None:
    with pytest.raises(UnsupportedValueError):
        _built([(name, "1")])


def test_a_rest_call_is_not_sent_over_websocket() -> None:
    with pytest.raises(UnknownTestRequestError):
        build_session_request(find_test_request("spot-account"))


def test_no_repr_shows_key_or_signature() -> None:
    unsigned = _built([])

    assert API_KEY not in repr(unsigned) + repr(unsigned.with_signature("c2ln"))
    assert "c2ln" not in repr(unsigned.with_signature("c2ln"))


def _answer(message: dict[str, Any]) -> Any:
    return websocket_answer("ws-api.binance.com", "order.test", message, 1.0)


def test_an_answer_has_the_shape_of_a_rest_answer() -> None:
    """Source of the message: Binance web-socket-api.md, "Response format"."""
    answer = _answer(
        {
            "id": "a",
            "status": 200,
            "result": {"serverTime": 1},
            "rateLimits": [
                {
                    "rateLimitType": "REQUEST_WEIGHT",
                    "interval": "MINUTE",
                    "intervalNum": 1,
                    "limit": 6000,
                    "count": 70,
                },
                {
                    "rateLimitType": "ORDERS",
                    "interval": "SECOND",
                    "intervalNum": 10,
                    "limit": 50,
                    "count": 12,
                },
            ],
        }
    )

    assert answer.json == {"serverTime": 1}
    assert answer.used_weight == {"x-mbx-used-weight-1m": "70"}
    assert answer.order_count == {"x-mbx-order-count-10s": "12"}
    assert not answer.ends_session


def test_a_time_to_wait_is_told_in_whole_seconds() -> None:
    data = {"serverTime": 1_700_000_000_000, "retryAfter": 1_700_000_002_001}
    error = {"code": -1003, "msg": "Way too much", "data": data}

    answer = _answer({"id": "a", "status": 418, "error": error})

    assert answer.retry_after_s == 3
    assert answer.server_code == -1003


@pytest.mark.parametrize(
    "limits", [None, {}, [1], [{"rateLimitType": "REQUEST_WEIGHT"}], [{"interval": 5}]]
)
def test_limits_of_another_form_are_passed_over(limits: object) -> None:
    assert _answer({"id": "a", "status": 200, "result": {}, "rateLimits": limits}).headers == {}


def test_an_answer_without_an_id_ends_the_session() -> None:
    """Source of the message: Binance web-socket-api.md, "Session Authentication"."""
    error = {"code": -2015, "msg": "Invalid API-key, IP, or permissions for action."}

    assert _answer({"id": None, "status": 401, "error": error}).ends_session
