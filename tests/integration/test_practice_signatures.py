"""Keys and signatures made by the openssl command are accepted by the practice exchange."""

import base64
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest

from tests.integration.practice_client import FORM_HEADERS, Reply, now_ms, send, send_json
from vault_app.practice.accounts import Accounts
from vault_app.practice.server import PracticeExchange

OPENSSL = shutil.which("openssl")
pytestmark = pytest.mark.skipif(OPENSSL is None, reason="needs openssl")

KINDS = {
    "RSA-2048": ["-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048"],
    "RSA-4096": ["-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:4096"],
    "Ed25519": ["-algorithm", "ED25519"],
}
ORDER = "side=BUY&type=LIMIT&timeInForce=GTC&quantity=1&price=10"


def _openssl(*arguments: str) -> bytes:
    assert OPENSSL is not None
    return subprocess.run([OPENSSL, *arguments], check=True, capture_output=True).stdout


class Trader:
    """A registered key pair that openssl holds."""

    def __init__(self, kind: str, folder: Path, base_url: str) -> None:
        self.kind = kind
        self.base_url = base_url
        self._private_key = str(folder / "private.pem")
        self._payload = folder / "payload"
        _openssl("genpkey", *KINDS[kind], "-out", self._private_key)
        self.public_key_pem = _openssl("pkey", "-in", self._private_key, "-pubout").decode()
        issued = send_json(
            base_url, "/practice/api-keys", {"name": kind, "publicKey": self.public_key_pem}
        )
        assert issued.content["type"] == kind.partition("-")[0]
        self.api_key = issued.content["apiKey"]

    def signature(self, payload: str) -> str:
        """Base64, not percent-encoded."""
        self._payload.write_bytes(payload.encode("ascii"))
        how = (
            ["pkeyutl", "-sign", "-rawin", "-inkey", self._private_key, "-in", str(self._payload)]
            if self.kind == "Ed25519"
            else ["dgst", "-sha256", "-sign", self._private_key, str(self._payload)]
        )
        return base64.b64encode(_openssl(*how)).decode("ascii")

    def send(self, method: str, path: str, query: str, body: str = "") -> Reply:
        target = f"{path}?{query}" if query else path
        headers = {"X-MBX-APIKEY": self.api_key} | (FORM_HEADERS if body else {})
        return send(self.base_url, method, target, body.encode(), headers)


@pytest.fixture(scope="module")
def exchange() -> Iterator[PracticeExchange]:
    with PracticeExchange(Accounts()) as running:
        yield running


@pytest.fixture(scope="module", params=KINDS)
def trader(
    request: pytest.FixtureRequest,
    exchange: PracticeExchange,
    tmp_path_factory: pytest.TempPathFactory,
) -> Trader:
    return Trader(request.param, tmp_path_factory.mktemp("trader"), exchange.base_url)


def test_a_signed_account_request_is_accepted(trader: Trader) -> None:
    payload = f"omitZeroBalances=true&recvWindow=5000&timestamp={now_ms()}"
    signature = quote(trader.signature(payload), safe="")

    reply = trader.send("GET", "/api/v3/account", f"{payload}&signature={signature}")

    assert reply.status == 200
    assert reply.content["canTrade"] is True
    assert "LTC" not in [balance["asset"] for balance in reply.content["balances"]]


def test_an_order_in_the_body_is_accepted(trader: Trader) -> None:
    payload = f"symbol=BTCUSDT&{ORDER}&timestamp={now_ms()}"
    signature = quote(trader.signature(payload), safe="")

    reply = trader.send("POST", "/api/v3/order/test", "", f"{payload}&signature={signature}")

    assert (reply.status, reply.text) == (200, "{}")


@pytest.mark.parametrize("signature_in", ["query", "body"])
def test_an_order_in_query_and_body_is_accepted(trader: Trader, signature_in: str) -> None:
    query, body = "symbol=BTCUSDT", f"{ORDER}&timestamp={now_ms()}"
    appended = f"&signature={quote(trader.signature(query + body), safe='')}"
    if signature_in == "query":
        query += appended
    else:
        body += appended

    assert trader.send("POST", "/api/v3/order/test", query, body).text == "{}"


def test_a_symbol_in_another_script_is_signed_percent_encoded(trader: Trader) -> None:
    payload = f"symbol={quote('这是测试币456')}&{ORDER}&timestamp={now_ms()}"
    signature = quote(trader.signature(payload), safe="")

    reply = trader.send("POST", "/api/v3/order/test", f"{payload}&signature={signature}")

    assert reply.text == "{}"


def _payload_whose_signature_needs_encoding(trader: Trader) -> tuple[str, str]:
    """A fresh payload with a "+" in its signature: about every second one has it."""
    for number in range(200):
        payload = f"recvWindow={10_000 + number}&timestamp={now_ms()}"
        signature = trader.signature(payload)
        if "+" in signature:
            return payload, signature
    pytest.fail("no signature with a plus sign in 200")


@pytest.mark.parametrize(
    "encoded",
    [
        lambda signature: quote(quote(signature, safe=""), safe=""),
        lambda signature: signature,
        lambda signature: quote(signature, safe="")[:-1],
    ],
    ids=["encoded twice", "not encoded", "truncated"],
)
def test_a_signature_not_encoded_exactly_once_is_refused(trader: Trader, encoded: object) -> None:
    assert callable(encoded)
    payload, signature = _payload_whose_signature_needs_encoding(trader)

    reply = trader.send("GET", "/api/v3/account", f"{payload}&signature={encoded(signature)}")

    assert reply.refusal == (400, -1022, "Signature for this request is not valid.")


def test_a_signature_over_the_unencoded_text_is_refused(
    exchange: PracticeExchange, tmp_path: Path
) -> None:
    """Percent-encode first, then sign: production since 2026-01-15."""
    trader = Trader("Ed25519", tmp_path, exchange.base_url)
    sent = f"symbol=BTCUSDT&{ORDER}&newClientOrderId=a%5Fb&timestamp={now_ms()}"
    signature = quote(trader.signature(sent.replace("%5F", "_")), safe="")

    reply = trader.send("POST", "/api/v3/order/test", f"{sent}&signature={signature}")

    assert reply.refusal[1] == -1022


def test_another_ones_key_does_not_sign_for_this_api_key(
    trader: Trader, exchange: PracticeExchange, tmp_path: Path
) -> None:
    other = Trader("Ed25519", tmp_path, exchange.base_url)
    payload = f"timestamp={now_ms()}"
    signature = quote(other.signature(payload), safe="")

    reply = trader.send("GET", "/api/v3/account", f"{payload}&signature={signature}")

    assert reply.refusal[1] == -1022


def test_a_registered_public_key_is_refused_the_second_time(trader: Trader) -> None:
    content = {"name": "again", "publicKey": trader.public_key_pem}

    reply = send_json(trader.base_url, "/practice/api-keys", content)

    assert reply.refusal == (400, -2009, "This public key is already registered.")
