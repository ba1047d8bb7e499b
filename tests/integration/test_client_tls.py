"""Certificates and proxies. The exchange's host is reached through a proxy on loopback, as users
behind one do, so that the real name is verified; the authority is made here."""

import socket
import ssl
from pathlib import Path

import pytest

from tests.integration.raw_server import answer, raw_server
from tests.integration.tls_servers import (
    DAY,
    HOST,
    NOW,
    Authority,
    make_authority,
    proxy_to,
    server_context,
)
from vault_app.binance.catalogue import find_test_request
from vault_app.binance.client import ExchangeClient
from vault_app.binance.environments import Service
from vault_app.binance.replies import Answer
from vault_app.binance.requests import build_public_request
from vault_app.errors import ExchangeTlsError, ExchangeUnreachableError
from vault_app.terms import Environment


def _send(proxy_url: str | None) -> Answer:
    with ExchangeClient(Environment.PRODUCTION, proxy_url=proxy_url) as client:
        call = find_test_request("spot-time")
        return client.send(build_public_request(call, client.origin(Service.SPOT)))


def test_the_exchange_with_a_good_certificate_is_reached_through_a_proxy(
    trust_store: Authority, tmp_path: Path
) -> None:
    with proxy_to(server_context(trust_store, tmp_path)) as proxy:
        found = _send(proxy.url)

    assert (found.status, found.host) == (200, HOST)
    assert proxy.first_request.startswith(f"CONNECT {HOST}:443 ".encode())


def test_an_expired_certificate_is_refused(trust_store: Authority, tmp_path: Path) -> None:
    context = server_context(trust_store, tmp_path, valid_until=NOW - DAY)

    with proxy_to(context) as proxy, pytest.raises(ExchangeTlsError) as caught:
        _send(proxy.url)

    assert caught.value.details == {
        "host": HOST,
        "problem": "expired",
        "reason": "certificate has expired",
    }


def test_a_certificate_for_another_host_is_refused(trust_store: Authority, tmp_path: Path) -> None:
    context = server_context(trust_store, tmp_path, host="api.example.org")

    with proxy_to(context) as proxy, pytest.raises(ExchangeTlsError) as caught:
        _send(proxy.url)

    assert caught.value.details["problem"] == "other-name"


@pytest.mark.usefixtures("trust_store")
def test_a_certificate_of_an_unknown_authority_is_refused(tmp_path: Path) -> None:
    context = server_context(make_authority("someone else"), tmp_path)

    with proxy_to(context) as proxy, pytest.raises(ExchangeTlsError) as caught:
        _send(proxy.url)

    assert caught.value.details["problem"] == "untrusted"


@pytest.mark.filterwarnings("ignore:ssl.TLSVersion.TLSv1_1 is deprecated:DeprecationWarning")
def test_a_server_with_old_tls_only_is_refused(trust_store: Authority, tmp_path: Path) -> None:
    context = server_context(trust_store, tmp_path)
    context.set_ciphers("ALL:@SECLEVEL=0")
    context.minimum_version = ssl.TLSVersion.TLSv1_1
    context.maximum_version = ssl.TLSVersion.TLSv1_1

    with proxy_to(context) as proxy, pytest.raises(ExchangeTlsError):
        _send(proxy.url)


@pytest.mark.usefixtures("trust_store")
def test_a_server_that_speaks_no_tls_is_refused() -> None:
    with (
        proxy_to(None, plain=b"HTTP/1.1 400 Bad Request\r\n\r\n") as proxy,
        pytest.raises(ExchangeTlsError) as caught,
    ):
        _send(proxy.url)

    assert caught.value.details["problem"] == "not-encrypted"


def test_a_name_that_is_not_found_is_unreachable(monkeypatch: pytest.MonkeyPatch) -> None:
    def not_found(*_arguments: object, **_options: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", not_found)

    with pytest.raises(ExchangeUnreachableError) as caught:
        _send("")

    assert caught.value.details["problem"] == "name-not-found"


@pytest.mark.parametrize(
    ("status", "problem"),
    [
        ("407 Proxy Authentication Required", "proxy-password"),
        ("403 Forbidden", "proxy-refused"),
    ],
)
def test_a_proxy_that_refuses_is_told_from_the_exchange(status: str, problem: str) -> None:
    refusal = f"HTTP/1.1 {status}\r\nContent-Length: 0\r\n\r\n".encode()

    with proxy_to(None, reply=refusal) as proxy, pytest.raises(ExchangeUnreachableError) as caught:
        _send(proxy.url)

    assert caught.value.details["problem"] == problem


def test_a_proxy_that_is_not_there_is_told_from_the_exchange() -> None:
    with raw_server(answer()) as gone:
        pass

    with pytest.raises(ExchangeUnreachableError) as caught:
        _send(gone.url)

    assert caught.value.details["problem"] == "proxy-unreachable"


def test_credentials_go_to_the_proxy_only(trust_store: Authority, tmp_path: Path) -> None:
    with proxy_to(server_context(trust_store, tmp_path)) as proxy:
        _send(proxy.url.replace("http://", "http://user:p%40ss@"))

    assert b"Proxy-Authorization: Basic dXNlcjpwQHNz\r\n" in proxy.first_request


def test_the_systems_proxy_is_used_unless_another_is_named(
    trust_store: Authority, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with proxy_to(server_context(trust_store, tmp_path)) as proxy:
        monkeypatch.setenv("https_proxy", proxy.url)
        monkeypatch.delenv("no_proxy", raising=False)
        monkeypatch.delenv("NO_PROXY", raising=False)

        assert _send(None).status == 200


@pytest.mark.parametrize("proxy_url", ["socks5://127.0.0.1:1080", "https://127.0.0.1:1", "http://"])
def test_a_kind_of_proxy_that_is_not_supported_is_named(proxy_url: str) -> None:
    with pytest.raises(ExchangeUnreachableError) as caught:
        _send(proxy_url)

    assert caught.value.details["problem"] == "proxy-unsupported"


def test_loopback_is_never_reached_through_a_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    with raw_server(answer()) as proxy, raw_server(answer()) as server:
        monkeypatch.setenv("http_proxy", proxy.url)
        monkeypatch.setenv("all_proxy", proxy.url)
        client = ExchangeClient(Environment.PRACTICE, practice_url=server.url, proxy_url=proxy.url)
        with client:
            client.send(build_public_request(find_test_request("spot-time"), server.origin))

    assert (len(server.requests), proxy.connections) == (1, 0)
