from pathlib import Path

import pytest

from tests.integration.tls_servers import proxy_to
from vault_app.binance.catalogue import find_test_request
from vault_app.binance.client import ExchangeClient
from vault_app.binance.environments import Service
from vault_app.binance.requests import build_public_request
from vault_app.errors import ExchangeUnreachableError
from vault_app.terms import Environment
from vault_app.ui.exchange_access import ExchangeAccess

REFUSAL = b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n"


def ask_for_time(client: ExchangeClient) -> None:
    request = build_public_request(find_test_request("spot-time"), client.origin(Service.SPOT))
    client.send(request)


def test_the_proxy_of_the_settings_is_used_from_the_next_connection_on(tmp_path: Path) -> None:
    chosen = ""
    access = ExchangeAccess(tmp_path / "practice.json", lambda: chosen)

    with proxy_to(None, reply=REFUSAL) as proxy:
        chosen = proxy.url
        with (
            access.open_client(Environment.TESTNET) as client,
            pytest.raises(ExchangeUnreachableError) as caught,
        ):
            ask_for_time(client)

    assert proxy.first_request.startswith(b"CONNECT testnet.binance.vision:443 ")
    assert caught.value.details["reason"] == "proxy refused"


def test_without_one_the_proxy_of_the_system_is_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    access = ExchangeAccess(tmp_path / "practice.json", lambda: "")

    with proxy_to(None, reply=REFUSAL) as proxy:
        monkeypatch.setenv("https_proxy", proxy.url)
        monkeypatch.delenv("no_proxy", raising=False)
        with (
            access.open_client(Environment.TESTNET) as client,
            pytest.raises(ExchangeUnreachableError),
        ):
            ask_for_time(client)

    assert proxy.first_request.startswith(b"CONNECT testnet.binance.vision:443 ")


def test_the_practice_exchange_is_on_this_computer_and_reached_without_a_proxy(
    tmp_path: Path,
) -> None:
    access = ExchangeAccess(tmp_path / "practice.json", lambda: "http://127.0.0.1:9")
    try:
        with access.open_client(Environment.PRACTICE) as client:
            ask_for_time(client)
    finally:
        access.stop()
