import pytest

from vault_app.binance.environments import HOSTS, Origin, Service, origin_of, practice_origin
from vault_app.errors import ForbiddenHostError
from vault_app.terms import Environment


@pytest.mark.parametrize(
    ("environment", "service", "base_url"),
    [
        (Environment.PRODUCTION, Service.SPOT, "https://api.binance.com"),
        (Environment.PRODUCTION, Service.WALLET, "https://api.binance.com"),
        (Environment.PRODUCTION, Service.USD_M, "https://fapi.binance.com"),
        (Environment.PRODUCTION, Service.COIN_M, "https://dapi.binance.com"),
        (Environment.PRODUCTION, Service.WEBSOCKET, "https://ws-api.binance.com"),
        (Environment.TESTNET, Service.SPOT, "https://testnet.binance.vision"),
        (Environment.TESTNET, Service.USD_M, "https://testnet.binancefuture.com"),
        (Environment.TESTNET, Service.WEBSOCKET, "https://ws-api.testnet.binance.vision"),
        (Environment.DEMO, Service.SPOT, "https://demo-api.binance.com"),
        (Environment.DEMO, Service.USD_M, "https://demo-fapi.binance.com"),
        (Environment.DEMO, Service.COIN_M, "https://demo-dapi.binance.com"),
        (Environment.DEMO, Service.WEBSOCKET, "https://demo-ws-api.binance.com"),
    ],
)
def test_a_service_has_its_usual_host(
    environment: Environment, service: Service, base_url: str
) -> None:
    assert origin_of(environment, service).base_url == base_url


@pytest.mark.parametrize("environment", [Environment.TESTNET, Environment.DEMO])
def test_the_wallet_exists_in_production_only(environment: Environment) -> None:
    with pytest.raises(ForbiddenHostError):
        origin_of(environment, Service.WALLET)


def test_no_host_belongs_to_two_environments() -> None:
    hosts = [{h for named in services.values() for h in named} for services in HOSTS.values()]

    assert sum(map(len, hosts)) == len(set().union(*hosts))


@pytest.mark.parametrize("service", [Service.SPOT, Service.WALLET, Service.USD_M])
def test_every_service_of_the_practice_exchange_is_at_its_one_address(service: Service) -> None:
    origin = origin_of(Environment.PRACTICE, service, practice_url="http://127.0.0.1:8080")

    assert origin == Origin("http", "127.0.0.1", 8080)


@pytest.mark.parametrize(
    ("url", "base_url"),
    [
        ("http://127.0.0.1:1", "http://127.0.0.1:1"),
        ("http://localhost:65535/", "http://localhost:65535"),
        ("http://[::1]:8080", "http://[::1]:8080"),
    ],
)
def test_a_loopback_address_is_taken(url: str, base_url: str) -> None:
    assert practice_origin(url).base_url == base_url


@pytest.mark.parametrize(
    "url",
    [
        "",
        "http://127.0.0.1",
        "http://127.0.0.1:0",
        "http://127.0.0.1:99999",
        "https://127.0.0.1:8080",
        "http://127.0.0.2:8080",
        "http://0.0.0.0:8080",
        "http://192.168.0.1:8080",
        "http://api.binance.com:80",
        "http://127.0.0.1.example.org:8080",
        "http://127.0.0.1@example.org:8080",
        "http://user@127.0.0.1:8080",
        "http://127.0.0.1:8080/path",
        "http://127.0.0.1:8080?query",
        "http://[::1:8080",
        "ftp://127.0.0.1:8080",
    ],
)
def test_any_other_address_is_refused(url: str) -> None:
    with pytest.raises(ForbiddenHostError):
        practice_origin(url)


@pytest.mark.parametrize(
    ("scheme", "host", "port"),
    [
        ("http", "api.binance.com", 80),
        ("https", "api.binance.com", 8443),
        ("https", "api.binance.com.example.org", 443),
        ("https", "API.binance.com", 443),
        ("https", "127.0.0.1", 443),
    ],
)
def test_no_origin_off_the_list_can_be_made(scheme: str, host: str, port: int) -> None:
    with pytest.raises(ForbiddenHostError):
        Origin(scheme, host, port)
