"""The command line goes through the proxy that was set in the window."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.integration.tls_servers import proxy_to
from vault_app.binance.catalogue import find_test_request
from vault_app.binance.environments import Service
from vault_app.binance.requests import build_public_request
from vault_app.binance.websocket_requests import WebSocketRequest
from vault_app.cli.exchanges import Exchanges
from vault_app.config import DATA_DIR_VARIABLE, settings_path
from vault_app.errors import VaultAppError
from vault_app.terms import Environment

REFUSAL = b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n"


def _ask_over_rest(exchanges: Exchanges) -> None:
    with exchanges.open_client(Environment.TESTNET) as client:
        request = find_test_request("spot-time")
        client.send(build_public_request(request, client.origin(Service.SPOT)))


def _ask_over_websocket(exchanges: Exchanges) -> None:
    with exchanges.open_session(Environment.TESTNET) as session:
        session.send(WebSocketRequest("session.status", {}))


@pytest.mark.parametrize("ask", [_ask_over_rest, _ask_over_websocket])
def test_the_proxy_of_the_settings_is_used(
    ask: Callable[[Exchanges], None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(DATA_DIR_VARIABLE, str(tmp_path))

    with proxy_to(None, reply=REFUSAL) as proxy:
        settings_path().write_text(json.dumps({"proxy": proxy.url}), encoding="utf-8")
        with Exchanges() as exchanges, pytest.raises(VaultAppError):
            ask(exchanges)

    assert proxy.first_request.startswith(b"CONNECT ")
