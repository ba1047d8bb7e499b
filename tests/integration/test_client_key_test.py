"""The key test: against the practice exchange, and against answers no exchange should give."""

import json
import time
from collections.abc import Callable
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import ed25519, rsa
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)

from tests.integration.raw_server import Handler, answer, raw_server
from vault_app.binance.client import ExchangeClient
from vault_app.binance.key_test import KeyTestReport, Step, StepResult, run_key_test
from vault_app.binance.registration import request_practice_api_key, restrict_practice_api_key
from vault_app.binance.replies import Cause
from vault_app.errors import (
    ExchangeUnreachableError,
    ForbiddenHostError,
    NotAnExchangeAnswerError,
    OperationCancelledError,
    OutcomeUnknownError,
    PracticeRefusedError,
    SigningError,
)
from vault_app.practice.accounts import Accounts
from vault_app.practice.server import PracticeExchange
from vault_app.signing.signer import Signer, load_signer
from vault_app.terms import Environment

API_KEY = "vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zvsw0MuIgwCIPy6utIco14y7Ju91duEh8A"
PrivateKey = rsa.RSAPrivateKey | ed25519.Ed25519PrivateKey


def _signer(key: PrivateKey) -> Signer:
    return load_signer(key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption()))


def _public_pem(key: PrivateKey) -> str:
    pem = key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    return pem.decode("ascii")


def _ed25519() -> PrivateKey:
    return ed25519.Ed25519PrivateKey.generate()


def _rsa_2048() -> PrivateKey:
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


def _test_key(url: str, sign: Callable[[str], str], api_key: str, **options: Any) -> KeyTestReport:
    with ExchangeClient(
        Environment.PRACTICE, practice_url=url, connect_timeout_s=1, read_timeout_s=1
    ) as client:
        return run_key_test(client, sign, api_key, **options)


@pytest.mark.parametrize("make_key", [_rsa_2048, _ed25519])
def test_a_registered_key_is_accepted_in_every_step(make_key: Callable[[], PrivateKey]) -> None:
    key = make_key()
    told: list[StepResult] = []
    with PracticeExchange(Accounts()) as exchange:
        api_key = request_practice_api_key(exchange.base_url, _public_pem(key), "my key")
        report = _test_key(exchange.base_url, _signer(key).sign, api_key, on_step=told.append)

    assert [step.step for step in report.steps] == [Step.TIME, Step.ACCOUNT, Step.ORDER_TEST]
    assert report.accepted
    assert report.failed_step is None
    assert report.rights is not None
    assert report.rights.can_trade
    assert tuple(told) == report.steps
    assert not report.offset_used
    assert all(step.http_status == 200 and step.latency_ms for step in report.steps)


def test_another_private_key_than_the_registered_one_is_a_wrong_signature() -> None:
    with PracticeExchange(Accounts()) as exchange:
        api_key = request_practice_api_key(exchange.base_url, _public_pem(_ed25519()), "theirs")
        report = _test_key(exchange.base_url, _signer(_ed25519()).sign, api_key)

    assert [step.accepted for step in report.steps] == [True, False]
    assert report.failed_step is not None
    assert report.failed_step.cause is Cause.SIGNATURE
    assert report.failed_step.evidence["code"] == -1022
    assert report.rights is None


def test_an_api_key_the_exchange_does_not_know_is_told_as_that() -> None:
    with PracticeExchange(Accounts()) as exchange:
        report = _test_key(exchange.base_url, _signer(_ed25519()).sign, API_KEY)

    assert report.failed_step is not None
    assert report.failed_step.step is Step.ACCOUNT
    assert report.failed_step.cause in {Cause.UNKNOWN_API_KEY, Cause.KEY_IP_OR_PERMISSION}


@pytest.mark.parametrize("wrong_by_s", [-3600, 3600])
def test_a_wrong_clock_is_measured_and_made_up_for(wrong_by_s: int) -> None:
    key = _ed25519()
    with PracticeExchange(Accounts()) as exchange:
        api_key = request_practice_api_key(exchange.base_url, _public_pem(key), "my key")
        report = _test_key(
            exchange.base_url,
            _signer(key).sign,
            api_key,
            clock=lambda: time.time() + wrong_by_s,
        )

    assert report.accepted
    assert report.offset_used
    assert report.clock_offset_ms == pytest.approx(-wrong_by_s * 1000, abs=500)


def test_a_clock_that_is_nearly_right_is_left_alone() -> None:
    key = _ed25519()
    with PracticeExchange(Accounts()) as exchange:
        api_key = request_practice_api_key(exchange.base_url, _public_pem(key), "my key")
        report = _test_key(
            exchange.base_url, _signer(key).sign, api_key, clock=lambda: time.time() - 0.5
        )

    assert report.accepted
    assert not report.offset_used
    assert report.clock_offset_ms == pytest.approx(500, abs=300)


def _by_path(**handlers: Handler) -> Handler:
    """Answers by the last word of the path; ``time`` is answered rightly unless it is given."""
    right_time = answer(json.dumps({"serverTime": time.time_ns() // 1_000_000}).encode())
    all_handlers = {"time": right_time, **handlers}

    def handle(connection: Any, request: bytes) -> None:
        path = request.split(b" ")[1].partition(b"?")[0].decode()
        all_handlers[path.rpartition("/")[2]](connection, request)

    return handle


ACCOUNT = answer(b'{"canTrade":true,"canWithdraw":false,"permissions":["SPOT"]}')


def test_an_exchange_that_is_not_reached_fails_in_the_first_step() -> None:
    with raw_server(answer()) as server:
        url = server.url

    report = _test_key(url, str.upper, API_KEY)

    assert [step.step for step in report.steps] == [Step.TIME]
    assert isinstance(report.steps[0].error, ExchangeUnreachableError)
    assert report.clock_offset_ms is None


@pytest.mark.parametrize(
    ("body", "found"),
    [
        (b"<html>log in</html>", "HTML page"),
        (b"{}", "JSON of another kind"),
        (b'{"serverTime":"soon"}', "JSON of another kind"),
    ],
)
def test_something_else_in_the_exchanges_place_is_named(body: bytes, found: str) -> None:
    with raw_server(_by_path(time=answer(body))) as server:
        report = _test_key(server.url, str.upper, API_KEY)

    (step,) = report.steps
    assert step.cause is Cause.NOT_AN_EXCHANGE_ANSWER
    assert isinstance(step.error, NotAnExchangeAnswerError)
    assert step.error.details["found"] == found


def test_an_account_without_its_rights_is_not_the_exchanges() -> None:
    with raw_server(_by_path(account=answer(b"[]"))) as server:
        report = _test_key(server.url, str.upper, API_KEY)

    assert report.failed_step is not None
    assert isinstance(report.failed_step.error, NotAnExchangeAnswerError)


def test_a_cut_while_sending_the_order_test_is_an_unknown_outcome() -> None:
    def cut(connection: Any, _request: bytes) -> None:
        connection.close()

    with raw_server(_by_path(account=ACCOUNT, test=cut)) as server:
        report = _test_key(server.url, str.upper, API_KEY)

    assert report.failed_step is not None
    assert report.failed_step.step is Step.ORDER_TEST
    assert isinstance(report.failed_step.error, OutcomeUnknownError)
    assert report.rights is not None


def test_the_measured_offset_goes_with_a_refused_timestamp() -> None:
    refusal = answer(b'{"code":-1021,"msg":"outside of the recvWindow"}', status="400 Bad Request")
    with raw_server(_by_path(account=refusal)) as server:
        report = _test_key(server.url, str.upper, API_KEY)

    assert report.failed_step is not None
    assert report.failed_step.evidence["clock_offset_ms"] == report.clock_offset_ms


def test_an_error_of_the_signer_is_not_swallowed() -> None:
    def fail(_payload: str) -> str:
        raise SigningError

    with raw_server(_by_path()) as server, pytest.raises(SigningError):
        _test_key(server.url, fail, API_KEY)


def test_a_test_that_is_cancelled_between_two_steps_sends_nothing_more() -> None:
    def cancel(_result: StepResult) -> None:
        raise OperationCancelledError

    with raw_server(_by_path()) as server, pytest.raises(OperationCancelledError):
        _test_key(server.url, str.upper, API_KEY, on_step=cancel)

    assert len(server.requests) == 1


def test_what_is_signed_and_sent_is_the_documented_order() -> None:
    payloads: list[str] = []

    def sign(payload: str) -> str:
        payloads.append(payload)
        return "ab"

    with raw_server(_by_path(account=ACCOUNT, test=answer())) as server:
        _test_key(server.url, sign, API_KEY, clock=lambda: 1_700_000_000.123)

    order = "symbol=BTCUSDT&side=BUY&type=MARKET&quoteOrderQty=20&timestamp="
    assert payloads[1].startswith(order)
    assert f"POST /api/v3/order/test?{payloads[1]}&signature=ab ".encode() in server.requests[2]


def test_a_public_key_the_practice_exchange_does_not_take_is_refused() -> None:
    with PracticeExchange(Accounts()) as exchange, pytest.raises(PracticeRefusedError):
        request_practice_api_key(exchange.base_url, "not a key", "my key")


def test_what_an_api_key_may_do_at_the_practice_exchange_can_be_changed() -> None:
    with PracticeExchange(Accounts()) as exchange:
        api_key = request_practice_api_key(exchange.base_url, _public_pem(_ed25519()), "my key")
        restrict_practice_api_key(exchange.base_url, api_key, ["enableReading"])
        changed = exchange.accounts.find(api_key)

    assert changed is not None
    assert changed.permissions == {"enableReading"}


def test_what_an_unknown_api_key_may_do_cannot_be_changed() -> None:
    with PracticeExchange(Accounts()) as exchange, pytest.raises(PracticeRefusedError):
        restrict_practice_api_key(exchange.base_url, API_KEY, ["enableReading"])


@pytest.mark.parametrize("body", [b"<html>", b"{}", b'{"apiKey":"short"}', b'{"apiKey":5}'])
def test_a_registration_answered_by_something_else_gives_no_api_key(body: bytes) -> None:
    with raw_server(answer(body)) as server, pytest.raises(NotAnExchangeAnswerError):
        request_practice_api_key(server.url, "not looked at", "my key")


def test_a_public_key_is_sent_to_loopback_only() -> None:
    with pytest.raises(ForbiddenHostError):
        request_practice_api_key("http://192.0.2.1:80", "not sent", "my key")
