"""What leaves the machine, octet for octet. The vectors' source: ``tests/vectors/README.md``."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.integration.raw_server import answer, raw_server
from vault_app.binance.catalogue import CALLS, catalogue, find_test_request
from vault_app.binance.client import ExchangeClient
from vault_app.binance.connections import _Interruptible
from vault_app.binance.environments import Origin
from vault_app.binance.requests import (
    IN_BODY,
    IN_QUERY,
    Form,
    SignedRequest,
    build_public_request,
    build_request,
)
from vault_app.errors import ForbiddenHostError, InvalidApiKeyError, RequestAlteredError
from vault_app.terms import Environment

Vector = Mapping[str, Any]
VECTORS = json.loads((Path(__file__).parents[1] / "vectors" / "rest.json").read_text())["vectors"]
API_KEY = "vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zvsw0MuIgwCIPy6utIco14y7Ju91duEh8A"
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


def _request_of(vector: Vector, origin: Origin) -> SignedRequest:
    values = vector["input_params"]
    params = [(name, value) for name, value in values or vector["ordered_params"]]
    special = {name: value for name, value in params if name in {"recvWindow", "timestamp"}}
    unsigned = build_request(
        next(request for request in catalogue() if request.path == vector["path"]),
        origin,
        [(name, value) for name, value in params if name not in special],
        timestamp=int(special.get("timestamp", 1700000000123)),
        recv_window=special.get("recvWindow"),
        form=_form_of(vector),
    )
    return unsigned.with_signature(vector["expected_signature"])


def _practice_client(url: str) -> ExchangeClient:
    return ExchangeClient(Environment.PRACTICE, practice_url=url)


@pytest.mark.parametrize(
    "vector",
    [v for v in VECTORS if v["ordered_params"] and (v["method"], v["path"]) in CALLS],
    ids=_vector_id,
)
def test_a_vector_arrives_octet_for_octet(vector: Vector) -> None:
    query = f"?{vector['expected_query']}" if vector["expected_query"] else ""

    with raw_server(answer()) as server, _practice_client(server.url) as client:
        client.send(_request_of(vector, server.origin), vector["api_key"])

    head, _, body = server.requests[0].partition(b"\r\n\r\n")
    first_line = f"{vector['method']} {vector['path']}{query} HTTP/1.1"
    assert head.split(b"\r\n")[0] == first_line.encode("ascii")
    assert body == vector["expected_body"].encode("ascii")


def test_the_headers_are_these_and_no_others() -> None:
    with raw_server(answer()) as server, _practice_client(server.url) as client:
        request = build_request(ACCOUNT, server.origin, timestamp=5).with_signature("ab")
        client.send(request, API_KEY)

    head = server.requests[0].partition(b"\r\n\r\n")[0].decode().split("\r\n")[1:]
    headers = dict(line.split(": ", 1) for line in head)
    assert headers.pop("User-Agent").startswith("vault-app/")
    assert headers == {
        "Host": f"127.0.0.1:{server.port}",
        "Accept": "application/json",
        "Accept-Encoding": "identity",
        "X-MBX-APIKEY": API_KEY,
    }


def test_a_form_body_is_announced_as_one() -> None:
    with raw_server(answer()) as server, _practice_client(server.url) as client:
        unsigned = build_request(
            ORDER_TEST, server.origin, [("symbol", "A")], timestamp=5, form=IN_BODY
        )
        client.send(unsigned.with_signature("ab"), API_KEY)

    assert b"Content-Type: application/x-www-form-urlencoded\r\n" in server.requests[0]


def test_the_api_key_does_not_go_with_a_public_request() -> None:
    with raw_server(answer()) as server, _practice_client(server.url) as client:
        client.send(build_public_request(find_test_request("spot-time"), server.origin), API_KEY)

    assert API_KEY.encode() not in server.requests[0]


@pytest.mark.parametrize("api_key", ["line\r\nX-Other: 1", "schlüssel", "nul\0", "\u2028"])
def test_an_api_key_that_would_change_the_headers_is_not_sent(api_key: str) -> None:
    with raw_server(answer()) as server, _practice_client(server.url) as client:
        request = build_request(ACCOUNT, server.origin, timestamp=5).with_signature("ab")
        with pytest.raises(InvalidApiKeyError):
            client.send(request, api_key)

    assert server.requests == []


@pytest.mark.parametrize(
    ("change", "where"),
    [
        (lambda target, body: (target.replace("%20", "+"), body), "query"),
        (lambda target, body: (target, body + b"&extra=1"), "body"),
    ],
    ids=["query", "body"],
)
def test_a_request_that_the_library_alters_is_not_sent(
    change: Any, where: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    original = _Interruptible.request

    def altering_request(
        self: _Interruptible, method: str, url: str, body: bytes, **others: Any
    ) -> None:
        altered_url, altered_body = change(url, body)
        original(self, method, altered_url, body=altered_body, **others)

    monkeypatch.setattr(_Interruptible, "request", altering_request)
    with raw_server(answer()) as server, _practice_client(server.url) as client:
        unsigned = build_request(
            ORDER_TEST,
            server.origin,
            [("newClientOrderId", "my id"), ("symbol", "A")],
            timestamp=5,
            form=Form(1, signature_in_query=False),
        )
        with pytest.raises(RequestAlteredError) as caught:
            client.send(unsigned.with_signature("ab"), API_KEY)

    assert caught.value.details == {"where": where}
    assert server.requests == []


def test_one_connection_carries_one_request_after_another() -> None:
    with raw_server(answer()) as server, _practice_client(server.url) as client:
        request = build_public_request(find_test_request("spot-ping"), server.origin)
        for _ in range(3):
            client.send(request)

    assert (len(server.requests), server.connections) == (3, 1)


def test_a_connection_that_the_server_closed_is_replaced() -> None:
    closing = answer(headers=("Connection: close",))
    with raw_server(closing) as server, _practice_client(server.url) as client:
        request = build_public_request(find_test_request("spot-ping"), server.origin)
        client.send(request)
        client.send(request)

    assert server.connections == 2


def test_an_answer_comes_back_as_it_was_sent() -> None:
    served = answer(b'{"code":-1021,"msg":"x"}', status="400 Bad", headers=("Retry-After: 7",))
    with raw_server(served) as server, _practice_client(server.url) as client:
        found = client.send(build_public_request(find_test_request("spot-ping"), server.origin))

    assert (found.status, found.server_code, found.server_message) == (400, -1021, "x")
    assert (found.retry_after_s, found.path, found.host) == (7, "/api/v3/ping", "127.0.0.1")
    assert found.latency_ms > 0


@pytest.mark.parametrize("environment", [Environment.PRODUCTION, Environment.TESTNET])
def test_a_request_for_another_environment_is_not_sent(environment: Environment) -> None:
    with raw_server(answer()) as server, ExchangeClient(environment) as client:
        request = build_request(ACCOUNT, server.origin, timestamp=5).with_signature("ab")
        with pytest.raises(ForbiddenHostError):
            client.send(request, API_KEY)

    assert server.requests == []
