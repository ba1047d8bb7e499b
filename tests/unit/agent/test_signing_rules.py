"""What a key may sign at each stage of its life."""

from itertools import product

import msgspec
import pytest

from tests.helpers.lives import STAGES
from tests.helpers.registered_keys import registered_key
from vault_app.agent.signing_rules import only_reads_account, require_may_sign
from vault_app.binance.catalogue import Method, ParameterType, TestRequest, catalogue
from vault_app.binance.environments import Origin, Service, origin_of
from vault_app.binance.read_back import look_at_key
from vault_app.binance.replies import Answer
from vault_app.binance.requests import Param, PublicRequest, SignedRequest, build_request
from vault_app.errors import KeyCompromisedError, KeyInTrashError, KeyRetiredError, RecordError
from vault_app.signing.payload import rest_payload, websocket_payload
from vault_app.terms import Environment, KeyState, Purpose
from vault_app.vault.model import KeyRecord

PRACTICE_URL = "http://127.0.0.1:8080"
TIMESTAMP = 1_700_000_000_123
ORDER = b"symbol=LTCBTC&side=BUY&type=MARKET&quantity=1&timestamp=1700000000123"
PROOF = b"omitZeroBalances=true&recvWindow=5000&timestamp=1700000000123"
FUTURES_PROOF = b"recvWindow=5000&timestamp=1700000000123"
ALMOST = (
    ORDER,
    FUTURES_PROOF,
    b"",
    b"timestamp=1700000000123",
    b"omitZeroBalances=true&timestamp=1700000000123",
    b"omitZeroBalances=true&recvWindow=5000&timestamp=",
    b"omitZeroBalances=true&recvWindow=5000&timestamp=1700000000123456",
    b"omitZeroBalances=true&recvWindow=60000&timestamp=1700000000123",
    b"omitZeroBalances=true&recvWindow=5000.125&timestamp=1700000000123",
    b"omitZeroBalances=false&recvWindow=5000&timestamp=1700000000123",
    b"recvWindow=5000&omitZeroBalances=true&timestamp=1700000000123",
    b"omitZeroBalances=true&timestamp=1700000000123&recvWindow=5000",
    b"omitZeroBalances=true&recvWindow=5000&recvWindow=5000&timestamp=1700000000123",
    PROOF + b"\n",
    PROOF + b"&symbol=LTCBTC",
    b"symbol=LTCBTC&" + PROOF,
    b"apiKey=abc&" + PROOF,
    PROOF.replace(b"t", b"T", 1),
    "omitZeroBalances=true&recvWindow=5000&timestamp=170000000012٣".encode(),
)
OUT_OF_USE = ("compromised", "revoked_in_drill", "proven_dead", "retired")
SAMPLES: dict[ParameterType, str | int] = {
    ParameterType.TEXT: "a",
    ParameterType.SYMBOL: "BTCUSDT",
    ParameterType.DECIMAL: "1.5",
    ParameterType.INTEGER: 1,
    ParameterType.BOOLEAN: True,
}
CHANGING_CALLS: dict[str, tuple[Param, ...]] = {
    "POST /api/v3/order": (("symbol", "BTCUSDT"), ("side", "BUY"), ("type", "MARKET")),
    "DELETE /api/v3/order": (("symbol", "BTCUSDT"), ("orderId", 1)),
    "DELETE /api/v3/openOrders": (("symbol", "BTCUSDT"),),
    "POST /api/v3/order/cancelReplace": (("symbol", "BTCUSDT"), ("side", "BUY")),
    "POST /sapi/v1/capital/withdraw/apply": (("coin", "BTC"), ("address", "a"), ("amount", 1)),
    "POST /sapi/v1/asset/transfer": (("type", "MAIN_UMFUTURE"), ("asset", "BTC"), ("amount", 1)),
    "POST /sapi/v1/sub-account/universalTransfer": (("asset", "BTC"), ("amount", 1)),
    "POST /sapi/v1/asset/dust": (("asset", "BTC"),),
    "POST /fapi/v1/order": (("symbol", "BTCUSDT"), ("side", "BUY"), ("type", "MARKET")),
    "DELETE /fapi/v1/allOpenOrders": (("symbol", "BTCUSDT"),),
    "POST /fapi/v1/leverage": (("symbol", "BTCUSDT"), ("leverage", 125)),
}
"""Mandatory parameters. Source: Binance's rest-api.md, wallet and USD-M documents (2026-08)."""
CHANGING_CALLS_WITHOUT_PARAMETERS = (
    "POST /sapi/v1/account/enableFastWithdrawSwitch",
    "POST /sapi/v1/account/disableFastWithdrawSwitch",
    "POST /sapi/v1/portfolio/auto-collection",
    "POST /sapi/v1/portfolio/repay-futures-negative-balance",
)
"""Source: Binance's wallet and portfolio margin documents (2026-08)."""


class NoExchange:
    """The way to an exchange that keeps what it is sent."""

    def __init__(self, environment: Environment) -> None:
        self.environment = environment
        self.sent: list[SignedRequest] = []

    def origin(self, service: Service) -> Origin:
        return origin_of(self.environment, service, practice_url=PRACTICE_URL)

    def send(self, request: SignedRequest | PublicRequest, api_key: str | None = None) -> Answer:
        assert isinstance(request, SignedRequest)
        assert api_key
        self.sent.append(request)
        return Answer(request.origin.host, request.path, 200, {}, b"{}", 1.0)


def out_of_use(
    stage: str = "compromised",
    environment: Environment = Environment.PRODUCTION,
    purpose: Purpose = Purpose.SPOT_TRADING,
) -> KeyRecord:
    return msgspec.structs.replace(STAGES[stage](), environment=environment, purpose=purpose)


def is_signed(payload: str | bytes, key: KeyRecord) -> bool:
    try:
        require_may_sign(key, payload.encode() if isinstance(payload, str) else payload)
    except RecordError:
        return False
    return True


def parameters_of(request: TestRequest, *, required_only: bool) -> list[Param]:
    return [
        (found.name, found.choices[0] if found.choices else SAMPLES[found.type])
        for found in request.parameters
        if found.required or not required_only
    ]


def payload_of(request: TestRequest, params: list[Param], recv_window: int | None) -> str:
    if request.method is Method.WEBSOCKET:
        extra = {"apiKey": "a" * 64, "recvWindow": recv_window, "timestamp": TIMESTAMP}
        return websocket_payload(dict(params) | extra)
    origin = origin_of(Environment.PRACTICE, request.service, practice_url=PRACTICE_URL)
    return build_request(
        request, origin, params, timestamp=TIMESTAMP, recv_window=recv_window
    ).payload


@pytest.mark.parametrize("stage", ["draft", "registered", "verified", "retiring", "revoked"])
@pytest.mark.parametrize("payload", [ORDER, PROOF])
def test_a_key_in_use_or_being_replaced_signs_everything(stage: str, payload: bytes) -> None:
    assert require_may_sign(STAGES[stage](), payload) is None


@pytest.mark.parametrize("stage", OUT_OF_USE)
def test_a_key_out_of_use_signs_what_may_prove_it_dead(stage: str) -> None:
    assert require_may_sign(out_of_use(stage), PROOF) == TIMESTAMP


@pytest.mark.parametrize("stage", OUT_OF_USE)
@pytest.mark.parametrize("payload", ALMOST)
def test_a_key_out_of_use_signs_nothing_else(stage: str, payload: bytes) -> None:
    error_class = KeyRetiredError if stage == "retired" else KeyCompromisedError

    with pytest.raises(error_class):
        require_may_sign(out_of_use(stage), payload)


@pytest.mark.parametrize("payload", [ORDER, PROOF])
def test_a_key_in_the_trash_signs_nothing(payload: bytes) -> None:
    with pytest.raises(KeyInTrashError):
        require_may_sign(STAGES["trashed"](), payload)


@pytest.mark.parametrize(("environment", "purpose"), list(product(Environment, Purpose)))
def test_futures_are_asked_only_where_keys_are_apart_and_no_funds_real(
    environment: Environment, purpose: Purpose
) -> None:
    is_apart = purpose is Purpose.FUTURES_TRADING and environment in {
        Environment.TESTNET,
        Environment.DEMO,
    }
    key = out_of_use(environment=environment, purpose=purpose)

    assert [is_signed(FUTURES_PROOF, key), is_signed(PROOF, key)] == [is_apart, not is_apart]


@pytest.mark.parametrize("state", [KeyState.COMPROMISED, KeyState.RETIRED])
@pytest.mark.parametrize(("environment", "purpose"), list(product(Environment, Purpose)))
def test_what_is_sent_to_prove_a_key_dead_is_what_is_signed(
    state: KeyState, environment: Environment, purpose: Purpose
) -> None:
    summary = registered_key("a" * 64, environment=environment, purpose=purpose)
    exchange = NoExchange(environment)

    look_at_key(exchange, lambda _: "sig", msgspec.structs.replace(summary, state=state))

    [sent] = exchange.sent
    key = out_of_use(environment=environment, purpose=purpose)
    assert is_signed(sent.unsigned.payload, key)
    assert sent.path in {"/api/v3/account", "/fapi/v3/account"}


@pytest.mark.parametrize("request_id", [found.id for found in catalogue() if found.is_signed])
def test_of_all_test_requests_only_the_spot_account_is_signed(request_id: str) -> None:
    [request] = [found for found in catalogue() if found.id == request_id]
    layouts = product((True, False), (None, 3_000, 5_000, 60_000))

    signed = {
        (required_only, recv_window)
        for required_only, recv_window in layouts
        if is_signed(
            payload_of(request, parameters_of(request, required_only=required_only), recv_window),
            out_of_use(),
        )
    }

    assert signed == ({(False, 5_000)} if request_id == "spot-account" else set())


@pytest.mark.parametrize("call", CHANGING_CALLS)
@pytest.mark.parametrize("environment", Environment)
@pytest.mark.parametrize("purpose", [Purpose.SPOT_TRADING, Purpose.FUTURES_TRADING])
def test_no_call_that_changes_something_is_signed(
    call: str, environment: Environment, purpose: Purpose
) -> None:
    mandatory = CHANGING_CALLS[call]
    proof: tuple[Param, ...] = (
        ("omitZeroBalances", True),
        ("recvWindow", 5_000),
        ("timestamp", TIMESTAMP),
    )
    layouts = (
        (*mandatory, *proof[2:]),
        (*mandatory, *proof[1:]),
        (*mandatory, *proof),
        (*proof[:1], *mandatory, *proof[1:]),
        (*proof[1:], *mandatory),
        (*proof, *mandatory),
    )
    key = out_of_use(environment=environment, purpose=purpose)

    assert not any(is_signed(rest_payload(layout), key) for layout in layouts)


@pytest.mark.parametrize("call", CHANGING_CALLS_WITHOUT_PARAMETERS)
@pytest.mark.parametrize("recv_window", [None, 3_000, 5_000, 60_000])
@pytest.mark.parametrize("purpose", Purpose)
def test_no_changing_call_without_parameters_is_signed_as_its_document_says(
    call: str, recv_window: int | None, purpose: Purpose
) -> None:
    payload = rest_payload((("recvWindow", recv_window), ("timestamp", TIMESTAMP)))

    assert not is_signed(payload, out_of_use(purpose=purpose)), call


@pytest.mark.parametrize("payload", [PROOF, FUTURES_PROOF, b"timestamp=1700000000123456"])
def test_a_request_that_reads_the_account_is_known_as_one(payload: bytes) -> None:
    assert only_reads_account(payload)
