import dataclasses

import pytest

from vault_app.binance.catalogue import (
    CALLS,
    Group,
    Method,
    Permission,
    catalogue,
    find_test_request,
    ping_call,
    time_call,
)
from vault_app.binance.environments import HOSTS, Service
from vault_app.errors import UnknownTestRequestError
from vault_app.terms import Environment


def test_the_data_describes_every_call_of_the_closed_list_once() -> None:
    assert sorted((r.method, r.path) for r in catalogue()) == sorted(CALLS)


def test_every_request_has_a_name_of_its_own() -> None:
    assert len({request.id for request in catalogue()}) == len(catalogue())


def test_the_only_calls_that_post_are_order_tests() -> None:
    posted = {path for method, path in CALLS if method is Method.POST}

    assert posted == {"/api/v3/order/test", "/fapi/v1/order/test"}


def test_a_request_with_another_path_cannot_be_made() -> None:
    order_test = find_test_request("spot-order-test")

    with pytest.raises(UnknownTestRequestError):
        dataclasses.replace(order_test, path="/api/v3/order")


def test_an_unknown_name_is_refused() -> None:
    with pytest.raises(UnknownTestRequestError) as caught:
        find_test_request("spot-withdraw")

    assert caught.value.details == {"request": "spot-withdraw"}


@pytest.mark.parametrize("request_id", [request.id for request in catalogue()])
def test_a_request_exists_only_where_its_service_has_a_host(request_id: str) -> None:
    request = find_test_request(request_id)
    real = request.environments - {Environment.PRACTICE}

    assert all(request.service in HOSTS[environment] for environment in real)


@pytest.mark.parametrize("request_id", [request.id for request in catalogue()])
def test_public_requests_are_those_without_a_signature(request_id: str) -> None:
    request = find_test_request(request_id)

    if request.group is not Group.WEBSOCKET:
        assert request.is_signed == (request.group is not Group.PUBLIC)


@pytest.mark.parametrize(
    ("request_id", "weight", "permission"),
    [
        ("spot-account", 20, Permission.READING),
        ("spot-open-orders", 6, Permission.READING),
        ("spot-order-test", 1, Permission.SPOT_TRADING),
        ("wallet-api-restrictions", 1, Permission.READING),
        ("usd-m-balance", 5, Permission.FUTURES),
        ("usd-m-order-test", None, Permission.FUTURES),
        ("websocket-session-logon", 2, Permission.READING),
    ],
)
def test_weight_and_permission_are_those_of_the_documents(
    request_id: str, weight: int | None, permission: Permission
) -> None:
    request = find_test_request(request_id)

    assert (request.weight, request.permission) == (weight, permission)


def test_the_read_back_of_permissions_is_not_offered_on_the_testnet() -> None:
    request = find_test_request("wallet-api-restrictions")

    assert request.environments == {Environment.PRODUCTION, Environment.PRACTICE}


def test_a_choice_begins_with_one_of_its_choices() -> None:
    for request in catalogue():
        for parameter in request.parameters:
            if parameter.choices and parameter.default is not None:
                assert parameter.default in parameter.choices


def test_the_websocket_requests_are_four() -> None:
    assert sum(request.service is Service.WEBSOCKET for request in catalogue()) == 4


@pytest.mark.parametrize(
    ("service", "prefix"),
    [
        (Service.SPOT, "/api/v3"),
        (Service.WALLET, "/api/v3"),
        (Service.WEBSOCKET, "/api/v3"),
        (Service.USD_M, "/fapi/v1"),
        (Service.COIN_M, "/dapi/v1"),
    ],
)
def test_each_service_is_asked_for_its_own_time(service: Service, prefix: str) -> None:
    assert time_call(service).path == f"{prefix}/time"
    assert ping_call(service).path == f"{prefix}/ping"
