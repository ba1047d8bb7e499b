"""What each environment's answers tell about a key.

Source of the answers: rest-api.md and the wallet and futures documents (2026-08).
"""

import json
from dataclasses import dataclass, field

import msgspec
import pytest

from tests.helpers.registered_keys import registered_key
from vault_app.binance.environments import Origin, Service, origin_of
from vault_app.binance.read_back import LookResult, can_be_looked_at, look_at_key
from vault_app.binance.replies import Answer, Cause
from vault_app.binance.requests import PublicRequest, SignedRequest
from vault_app.errors import NotAnExchangeAnswerError
from vault_app.key_life import Refusal
from vault_app.key_summary import KeySummary
from vault_app.terms import Environment, KeyState, Purpose

PRACTICE_URL = "http://127.0.0.1:8080"
NOW_S = 1_700_000_000.0
SPOT_ACCOUNT = {
    "canTrade": True,
    "canWithdraw": False,
    "canDeposit": True,
    "brokered": True,
    "accountType": "SPOT",
    "balances": [],
    "permissions": ["SPOT"],
}
RESTRICTIONS = {
    "ipRestrict": True,
    "createTime": 1_698_645_219_000,
    "enableReading": True,
    "enableSpotAndMarginTrading": False,
    "enableMoonTravel": True,
}


@dataclass
class OneAnswer:
    """The way to an exchange that has this answer to everything."""

    environment: Environment
    content: object
    status: int = 200
    sent: list[SignedRequest | PublicRequest] = field(default_factory=list)

    def origin(self, service: Service) -> Origin:
        return origin_of(self.environment, service, practice_url=PRACTICE_URL)

    def send(self, request: SignedRequest | PublicRequest, api_key: str | None = None) -> Answer:
        assert api_key
        self.sent.append(request)
        body = json.dumps(self.content).encode()
        return Answer(request.origin.host, request.path, self.status, {}, body, 1.0)


def _look(exchange: OneAnswer, key: KeySummary, offset_ms: int = 0) -> LookResult:
    return look_at_key(exchange, lambda _: "sig", key, offset_ms=offset_ms, clock=lambda: NOW_S)


def _key(environment: Environment, purpose: Purpose = Purpose.SPOT_TRADING) -> KeySummary:
    return registered_key("a" * 64, environment=environment, purpose=purpose)


def test_production_tells_rights_address_list_and_dates() -> None:
    exchange = OneAnswer(Environment.PRODUCTION, RESTRICTIONS)

    look = _look(exchange, _key(Environment.PRODUCTION)).look

    assert look is not None
    assert look.permissions == ("enableMoonTravel", "enableReading")
    assert look.is_ip_restricted is True
    assert look.created_at is not None
    assert (look.at.timestamp(), look.source) == (NOW_S, "apiRestrictions")


@pytest.mark.parametrize("environment", [Environment.TESTNET, Environment.DEMO])
def test_elsewhere_the_account_tells_what_it_can(environment: Environment) -> None:
    look = _look(OneAnswer(environment, SPOT_ACCOUNT), _key(environment)).look

    assert look is not None
    assert look.permissions == ("canDeposit", "canTrade", "enableReading")
    assert (look.is_ip_restricted, look.created_at, look.source) == (None, None, "account")


@pytest.mark.parametrize("environment", [Environment.TESTNET, Environment.DEMO])
def test_a_futures_key_is_looked_at_where_futures_are(environment: Environment) -> None:
    exchange = OneAnswer(environment, {"assets": [], "positions": []})

    look = _look(exchange, _key(environment, Purpose.FUTURES_TRADING)).look

    assert look is not None
    assert look.permissions == ("enableFutures", "enableReading")
    assert exchange.sent[0].path == "/fapi/v3/account"


@pytest.mark.parametrize(
    ("key", "path", "payload"),
    [
        (_key(Environment.PRODUCTION), "/sapi/v1/account/apiRestrictions", ""),
        (_key(Environment.TESTNET), "/api/v3/account", "omitZeroBalances=true&"),
        (_key(Environment.TESTNET, Purpose.FUTURES_TRADING), "/fapi/v3/account", ""),
    ],
    ids=["production", "spot", "futures"],
)
def test_what_is_signed_is_a_time_and_what_the_call_alone_takes(
    key: KeySummary, path: str, payload: str
) -> None:
    exchange = OneAnswer(key.environment, {})

    _look(exchange, key, offset_ms=-5_000)

    [request] = exchange.sent
    assert isinstance(request, SignedRequest)
    assert request.path == path
    assert request.unsigned.payload == f"{payload}recvWindow=5000&timestamp=1699999995000"


@pytest.mark.parametrize("state", [KeyState.COMPROMISED, KeyState.RETIRED])
@pytest.mark.parametrize("environment", [Environment.PRODUCTION, Environment.PRACTICE])
@pytest.mark.parametrize("purpose", list(Purpose))
def test_a_key_out_of_use_asks_for_its_spot_account(
    state: KeyState, environment: Environment, purpose: Purpose
) -> None:
    exchange = OneAnswer(environment, SPOT_ACCOUNT)
    key = msgspec.structs.replace(_key(environment, purpose), state=state)

    look = _look(exchange, key).look

    assert look is not None
    assert (look.source, exchange.sent[0].path) == ("account", "/api/v3/account")


def test_a_refusal_is_kept_with_the_address_that_the_exchange_saw() -> None:
    message = "Invalid API-key, IP, or permissions for action, request ip: 203.0.113.5"
    exchange = OneAnswer(Environment.PRODUCTION, {"code": -2015, "msg": message}, status=401)

    result = _look(exchange, _key(Environment.PRODUCTION))

    assert result.refusal is not None
    assert result.refusal == Refusal(
        at=result.refusal.at,
        cause="key-ip-or-permission",
        code=-2015,
        http_status=401,
        reported_ip="203.0.113.5",
    )
    assert result.is_about_the_key


@pytest.mark.parametrize(
    ("status", "code", "cause"),
    [
        (400, -1021, Cause.CLOCK),
        (429, -1003, Cause.RATE_LIMIT),
        (418, -1003, Cause.IP_BANNED),
        (403, 0, Cause.FIREWALL),
        (451, 0, Cause.LOCATION),
        (500, -1000, Cause.OUTCOME_UNKNOWN),
    ],
)
def test_a_refusal_that_says_nothing_of_the_key_is_told_and_not_kept(
    status: int, code: int, cause: Cause
) -> None:
    exchange = OneAnswer(Environment.PRODUCTION, {"code": code, "msg": ""}, status)

    result = _look(exchange, _key(Environment.PRODUCTION))

    assert result.cause is cause
    assert not result.is_about_the_key


@pytest.mark.parametrize("environment", [Environment.PRODUCTION, Environment.TESTNET])
def test_an_answer_of_another_form_is_not_the_exchange_s(environment: Environment) -> None:
    result = _look(OneAnswer(environment, {"hello": True}), _key(environment))

    assert isinstance(result.error, NotAnExchangeAnswerError)
    assert not result.is_about_the_key


def test_a_key_without_an_api_key_cannot_be_looked_at() -> None:
    assert can_be_looked_at(registered_key("a" * 64))
    assert not can_be_looked_at(registered_key(""))
