"""All calls of the catalogue at the practice exchange, and what it does on command."""

from collections.abc import Iterator
from urllib.parse import urlencode, urlsplit

import pytest
from websockets.exceptions import InvalidStatus
from websockets.sync.client import connect
from websockets.typing import Origin

from tests.integration.practice_client import (
    FORM_HEADERS,
    Reply,
    hmac_signed,
    now_ms,
    send,
    send_json,
)
from tests.integration.trader import Trader, make_signer, trader_at
from vault_app.binance.catalogue import catalogue
from vault_app.practice.accounts import Accounts
from vault_app.practice.issued_key import IssuedKey, KeyPermission
from vault_app.practice.misbehaviour import NAMED
from vault_app.practice.server import PracticeExchange

ALL_PERMISSIONS = ["enableReading", "enableSpotAndMarginTrading", "enableFutures"]


@pytest.fixture(scope="module")
def shared() -> Iterator[PracticeExchange]:
    with PracticeExchange(Accounts()) as running:
        yield running


@pytest.fixture(scope="module")
def trader(shared: PracticeExchange) -> Iterator[Trader]:
    with trader_at(shared.base_url, shared.accounts, permissions=ALL_PERMISSIONS) as made:
        yield made


def _get(exchange: PracticeExchange, key: IssuedKey, path: str, query: str = "") -> Reply:
    payload = f"{query}&timestamp={now_ms()}".lstrip("&")
    headers = {"X-MBX-APIKEY": key.api_key}
    return send(exchange.base_url, "GET", f"{path}?{hmac_signed(key, payload)}", headers=headers)


@pytest.mark.parametrize("request_id", [request.id for request in catalogue()])
def test_every_request_of_the_catalogue_is_answered(trader: Trader, request_id: str) -> None:
    answer = trader.send(request_id).answer

    assert (answer.status, answer.server_code) == (200, None)
    assert answer.used_weight


@pytest.mark.parametrize(
    ("path", "header"),
    [
        ("/api/v3/ping", "X-MBX-USED-WEIGHT-1M"),
        ("/sapi/v1/system/status", "X-SAPI-USED-IP-WEIGHT-1M"),
        ("/fapi/v1/ping", "X-MBX-USED-WEIGHT-1M"),
    ],
)
def test_each_part_counts_its_own_weight(
    exchange: PracticeExchange, path: str, header: str
) -> None:
    send(exchange.base_url, "GET", "/api/v3/exchangeInfo?symbol=BTCUSDT")

    used = send(exchange.base_url, "GET", path).headers[header]
    assert used == ("21" if path.startswith("/api") else "1")


def test_all_open_orders_cost_more_than_those_of_one_market(exchange: PracticeExchange) -> None:
    key = exchange.accounts.issue_hmac("bot")
    one = _get(exchange, key, "/api/v3/openOrders", "symbol=BTCUSDT")
    every = _get(exchange, key, "/api/v3/openOrders")

    assert [reply.headers["X-MBX-USED-WEIGHT-1M"] for reply in (one, every)] == ["6", "86"]


def test_an_order_test_tells_the_number_of_orders(trader: Trader) -> None:
    counts = [trader.send("spot-order-test").answer.order_count for _ in range(2)]

    first, second = (int(count["x-mbx-order-count-10s"]) for count in counts)
    assert second - first == 1


def test_too_many_orders_are_refused_without_a_time_to_wait(exchange: PracticeExchange) -> None:
    with trader_at(exchange.base_url, exchange.accounts) as trader:
        answers = [trader.send("spot-order-test").answer for _ in range(101)]

    assert (answers[-1].status, answers[-1].server_code) == (429, -1015)
    assert answers[-1].retry_after_s is None
    assert {answer.status for answer in answers[:-1]} == {200}


def test_the_restrictions_are_those_that_were_ticked(exchange: PracticeExchange) -> None:
    key = exchange.accounts.issue_hmac(
        "bot", permissions=["enableReading", "enableFutures"], ip_list=["127.0.0.1"]
    )

    content = _get(exchange, key, "/sapi/v1/account/apiRestrictions").content

    assert content["ipRestrict"] is True
    on = {permission for permission in KeyPermission if content[permission]}
    assert on == {KeyPermission.READING, KeyPermission.FUTURES}
    assert content["createTime"] == key.created_at_ms
    assert len(content) == 13


def test_a_lapsed_right_to_trade_is_told_with_its_date(exchange: PracticeExchange) -> None:
    key = exchange.accounts.issue_hmac("bot")
    ended = exchange.accounts.end_trading(key.api_key)

    content = _get(exchange, key, "/sapi/v1/account/apiRestrictions").content

    assert content["enableSpotAndMarginTrading"] is False
    assert content["tradingAuthorityExpirationTime"] == ended.trading_ends_at_ms


def test_futures_name_the_callers_address(exchange: PracticeExchange) -> None:
    key = exchange.accounts.issue_hmac("bot")

    message = "Invalid API-key, IP, or permissions for action, request ip: 127.0.0.1"
    assert _get(exchange, key, "/fapi/v3/balance").refusal == (401, -2015, message)


@pytest.mark.parametrize(
    ("order", "code"),
    [
        ("side=BUY&type=MARKET&quantity=1", -1102),
        ("symbol=BTCUSDT&side=BUY&type=LIMIT&quantity=1", -1102),
        ("symbol=ABC&side=BUY&type=MARKET&quantity=1", -1121),
        ("symbol=BTCUSDT&side=UP&type=MARKET&quantity=1", -1117),
        ("symbol=BTCUSDT&side=BUY&type=MOON&quantity=1", -1116),
        ("symbol=BTCUSDT&side=BUY&type=MARKET&quantity=1e3", -1100),
        ("symbol=BTCUSDT&side=BUY&type=MARKET&quantity=1&positionSide=UP", -1130),
        ("symbol=BTCUSDT&side=BUY&type=MARKET&quantity=1&timeInForce=X", -1115),
        ("symbol=BTCUSDT&side=BUY&type=MARKET&quantity=1&stop=1", -1104),
    ],
)
def test_a_wrong_futures_order_is_refused(
    exchange: PracticeExchange, order: str, code: int
) -> None:
    key = exchange.accounts.issue_hmac("bot", permissions=["enableFutures"])
    body = hmac_signed(key, f"{order}&timestamp={now_ms()}").encode()
    headers = {"X-MBX-APIKEY": key.api_key, **FORM_HEADERS}

    reply = send(exchange.base_url, "POST", "/fapi/v1/order/test", body, headers)

    assert reply.refusal[:2] == (400, code)


def test_a_program_issues_restricts_and_deletes_keys(exchange: PracticeExchange) -> None:
    url = exchange.base_url
    issued = send_json(
        url,
        "/practice/api-keys",
        {"name": "a", "publicKey": make_signer("ed25519")[1], "permissions": ["enableReading"]},
    ).content
    restricted = {
        "apiKey": issued["apiKey"],
        "permissions": ["enableReading", "enableWithdrawals"],
        "ipList": ["203.0.113.5"],
    }

    assert send_json(url, "/practice/api-keys/restrict", restricted).status == 200
    end = {"apiKey": issued["apiKey"], "afterSeconds": 60}
    assert send_json(url, "/practice/api-keys/end-trading", end).status == 200

    (key,) = exchange.accounts.issued()
    assert key.permissions == {KeyPermission.READING, KeyPermission.WITHDRAWALS}
    assert key.ip_list == ("203.0.113.5",)
    assert key.trading_ends_at_ms is not None
    assert send_json(url, "/practice/api-keys/delete", {"apiKey": key.api_key}).status == 200
    assert exchange.accounts.issued() == ()


@pytest.mark.parametrize(
    ("path", "content", "code"),
    [
        ("/practice/api-keys/restrict", {"apiKey": "x", "permissions": []}, -2008),
        ("/practice/api-keys/restrict", {"apiKey": "KEY", "permissions": ["fly"]}, -1130),
        ("/practice/api-keys/restrict", {"apiKey": "KEY", "permissions": "no"}, -1135),
        (
            "/practice/api-keys/restrict",
            {"apiKey": "KEY", "permissions": [], "ipList": ["10.0.0.0/8"]},
            -1130,
        ),
        (
            "/practice/api-keys/restrict",
            {"apiKey": "KEY", "permissions": ["enableWithdrawals"]},
            -1130,
        ),
        ("/practice/api-keys/restrict", {"apiKey": "KEY"}, -1102),
        ("/practice/api-keys/end-trading", {"apiKey": "KEY", "afterSeconds": "1"}, -1135),
        ("/practice/api-keys/delete", {}, -1102),
        ("/practice/behaviour", {"misbehave": "explode"}, -1130),
    ],
)
def test_a_wrong_command_is_refused_and_changes_nothing(
    exchange: PracticeExchange, path: str, content: dict[str, object], code: int
) -> None:
    key = exchange.accounts.issue_hmac("bot")
    filled = {name: key.api_key if found == "KEY" else found for name, found in content.items()}

    assert send_json(exchange.base_url, path, filled).refusal[1] == code
    assert exchange.accounts.issued() == (key,)


def test_misbehaviour_is_switched_on_and_off_by_name(exchange: PracticeExchange) -> None:
    command = {"misbehave": "trouble-503", "clockSkewMs": 5_000}
    send_json(exchange.base_url, "/practice/behaviour", command)
    troubled = send(exchange.base_url, "GET", "/api/v3/ping").status
    send_json(exchange.base_url, "/practice/behaviour", {})

    assert troubled == 503
    assert send(exchange.base_url, "GET", "/api/v3/ping").status == 200


def test_the_clock_is_skewed_on_command(exchange: PracticeExchange) -> None:
    send_json(exchange.base_url, "/practice/behaviour", {"clockSkewMs": -3_600_000})

    told = send(exchange.base_url, "GET", "/api/v3/time").content["serverTime"]
    assert now_ms() - told == pytest.approx(3_600_000, abs=2_000)


@pytest.mark.parametrize("name", NAMED)
def test_the_page_is_there_whatever_the_calls_do(exchange: PracticeExchange, name: str) -> None:
    exchange.behaviour.misbehave(NAMED[name])

    assert send(exchange.base_url, "GET", "/").status == 200


CONTROLS = (
    "/practice/restrict",
    "/practice/api-keys/restrict",
    "/practice/api-keys/end-trading",
    "/practice/api-keys/delete",
    "/practice/behaviour",
)


@pytest.mark.parametrize("path", CONTROLS)
def test_another_website_cannot_give_commands(exchange: PracticeExchange, path: str) -> None:
    headers = {"Content-Type": "application/json", "Origin": "https://evil.example"}

    assert send(exchange.base_url, "POST", path, b"{}", headers).status == 403


def test_another_website_cannot_open_a_websocket(exchange: PracticeExchange) -> None:
    url = f"ws://{urlsplit(exchange.base_url).netloc}/ws-api/v3"

    with (
        pytest.raises(InvalidStatus) as caught,
        connect(url, origin=Origin("https://evil.example"), proxy=None, legacy=False),
    ):
        pass

    assert caught.value.response.status_code == 403


@pytest.mark.parametrize(
    "message",
    [
        "hello",
        "[]",
        '{"method":"session.status"}',
        '{"id":1,"method":"session.status","params":[]}',
        '{"id":{},"method":"session.status"}',
    ],
)
def test_a_websocket_message_of_another_form_is_refused(
    exchange: PracticeExchange, message: str
) -> None:
    url = f"ws://{urlsplit(exchange.base_url).netloc}/ws-api/v3"

    with connect(url, proxy=None, legacy=False) as websocket:
        websocket.send(message)
        assert '"code":-1135' in str(websocket.recv(timeout=5))


def test_the_form_ticks_permissions_and_takes_addresses(exchange: PracticeExchange) -> None:
    fields = [
        ("name", "bot"),
        ("publicKey", make_signer("ed25519")[1]),
        ("permissions", "enableReading"),
        ("permissions", "enableFutures"),
        ("ipList", "203.0.113.5, 2001:DB8::1"),
    ]

    reply = send(
        exchange.base_url, "POST", "/practice/form", urlencode(fields).encode(), FORM_HEADERS
    )

    (key,) = exchange.accounts.issued()
    assert reply.status == 200
    assert key.permissions == {KeyPermission.READING, KeyPermission.FUTURES}
    assert key.ip_list == ("203.0.113.5", "2001:db8::1")


def test_the_form_keeps_what_was_typed_when_it_is_refused(exchange: PracticeExchange) -> None:
    fields = [("name", "my bot"), ("publicKey", "x"), ("permissions", "enableFutures")]

    reply = send(
        exchange.base_url, "POST", "/practice/form", urlencode(fields).encode(), FORM_HEADERS
    )

    assert 'value="my bot"' in reply.text
    assert 'value="enableFutures" checked' in reply.text
    assert 'id="new-enableReading" name="permissions" value="enableReading">' in reply.text


def test_the_form_changes_the_restrictions_of_a_key(exchange: PracticeExchange) -> None:
    key = exchange.accounts.issue_hmac("bot")
    fields = [("apiKey", key.api_key), ("permissions", "enableReading"), ("ipList", "127.0.0.1")]

    reply = send(
        exchange.base_url, "POST", "/practice/restrict", urlencode(fields).encode(), FORM_HEADERS
    )

    (changed,) = exchange.accounts.issued()
    assert "The restrictions were changed." in reply.text
    assert changed.permissions == {KeyPermission.READING}
    assert changed.ip_list == ("127.0.0.1",)


def test_the_form_ends_the_right_to_trade(exchange: PracticeExchange) -> None:
    key = exchange.accounts.issue_hmac("bot")
    body = urlencode([("apiKey", key.api_key)]).encode()

    reply = send(exchange.base_url, "POST", "/practice/end-trading", body, FORM_HEADERS)

    (ended,) = exchange.accounts.issued()
    assert "The right to trade has ended." in reply.text
    assert ended.has_lapsed(now_ms())


def test_the_form_lets_the_exchange_ban_this_computer_and_behave_again(
    exchange: PracticeExchange,
) -> None:
    def behave(name: str) -> str:
        body = urlencode([("misbehave", name)]).encode()
        return send(exchange.base_url, "POST", "/practice/behave", body, FORM_HEADERS).text

    page = behave("ban-418")
    banned = send(exchange.base_url, "GET", "/api/v3/ping").status
    behave("")

    assert '<option value="ban-418" selected>' in page
    assert banned == 418
    assert send(exchange.base_url, "GET", "/api/v3/ping").status == 200


def test_the_form_refuses_a_misbehaviour_that_there_is_not(exchange: PracticeExchange) -> None:
    body = urlencode([("misbehave", "explode")]).encode()

    reply = send(exchange.base_url, "POST", "/practice/behave", body, FORM_HEADERS)

    assert reply.status == 400
    assert exchange.behaviour.name == ""
