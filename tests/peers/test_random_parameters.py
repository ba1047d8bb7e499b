"""The same random parameters signed by us, by ccxt and by the official SDK.

Whatever they send validly, by the practice exchange's strict reading of the octets, we sign
identically; where the text differs the reason is one of :data:`REASONS`.
"""

import json
from collections import Counter
from collections.abc import Mapping
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)

from tests.helpers.peers import needs_peers, run_with_peers
from vault_app.practice.accounts import Accounts
from vault_app.practice.parameters import read_parameters
from vault_app.practice.refusal import RefusalError
from vault_app.practice.server import PracticeExchange
from vault_app.practice.signatures import verify_hmac, verify_public_key
from vault_app.signing.payload import ParamValue, normalised, rest_payload, websocket_payload
from vault_app.signing.signer import HmacSigner, Signer, load_signer

SEED, SETS = 20261121, 2_000
HMAC_SECRET = "NhqPtmdSJYdKjVHjA7PZj4Mge3R5YNiP1e3UZjInClVN65XAbvqqM6A7H5fATj0j"
"""Source: Binance rest-api.md, "HMAC Keys"."""

pytestmark = needs_peers

REASONS = {
    "blank": "a value of spaces only is sent; we leave it out",
    "exponent": "a number is written as Python shows it (1e-05), which is refused with -1100",
    "list form": "a list is written as Python shows it, with apostrophes, instead of as JSON",
    "space as plus": "quote_plus; the exchange reads both, its documents say %20",
    "encoded WebSocket payload": "percent-encoded, although the documents say raw: -1022",
}

DIFFERENCES = {
    ("ccxt", "blank"),
    ("ccxt", "exponent"),
    ("ccxt", "list form"),
    ("binance-sdk-spot", "blank"),
    ("binance-sdk-spot", "exponent"),
    ("binance-sdk-spot", "space as plus"),
    ("binance-sdk-spot WebSocket", "encoded WebSocket payload"),
    ("binance-sdk-spot WebSocket", "exponent"),
}
"""Who differs from us, and why: a key of :data:`REASONS`."""


@cache
def _keys() -> Mapping[str, tuple[str, Signer, str]]:
    """Secret as the peers take it, our signer, public key."""
    found: dict[str, tuple[str, Signer, str]] = {"hmac": (HMAC_SECRET, HmacSigner(HMAC_SECRET), "")}
    for kind, key in (
        ("ed25519", Ed25519PrivateKey.generate()),
        ("rsa-2048", generate_private_key(65537, 2048)),
    ):
        pem = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
        der = key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
        public = key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
        # ccxt tells the kinds apart by length, and takes a line end too many for RSA.
        found[kind] = (pem.decode().strip(), load_signer(der), public.decode())
    return found


@pytest.fixture(scope="module")
def lines(tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, Any]]:
    keys = tmp_path_factory.mktemp("peers") / "keys.json"
    keys.write_text(json.dumps({kind: secret for kind, (secret, _, _) in _keys().items()}))
    keys.chmod(0o600)
    return run_with_peers("sign_with_peers.py", str(SEED), str(SETS), str(keys))


def _value(kind: str, text: Any) -> ParamValue:
    makers: dict[str, Any] = {
        "str": str,
        "int": int,
        "float": float,
        "Decimal": Decimal,
        "bool": lambda shown: shown == "True",
        "list": list,
    }
    value: ParamValue = makers[kind](text)
    return value


def _params(line: dict[str, Any]) -> list[tuple[str, ParamValue]]:
    return [(name, _value(kind, text)) for name, kind, text in line["params"]]


def _difference_in_rest(line: dict[str, Any]) -> str:
    """Empty where we sign the same; else a key of :data:`REASONS`, or what is not explained."""
    _, signer, public_key = _keys()[line["kind"]]
    try:
        sent = read_parameters(line["query"].encode("ascii"), line["body"].encode("ascii"))
        signature = sent.signature or ""
        if public_key:
            verify_public_key(public_key, sent.payload, signature)
        else:
            verify_hmac(HMAC_SECRET, sent.payload, signature)
    except (RefusalError, UnicodeEncodeError):
        return "refused by the practice exchange"
    ours = rest_payload(_params(line))
    if ours.encode() == sent.payload:
        return "" if signer.sign(ours) == signature else "another signature"
    return _why_texts_differ(line, ours, sent.payload.decode("ascii"))


def _why_texts_differ(line: dict[str, Any], ours: str, theirs: str) -> str:
    """The first reason; one that is not explained before all others."""
    kinds = {name: kind for name, kind, _ in line["params"]}
    blanks = {name for name, kind, text in line["params"] if kind == "str" and text.isspace()}
    reasons = ["blank"] if blanks else []
    their_pairs = [pair for pair in theirs.split("&") if pair.partition("=")[0] not in blanks]
    for mine, other in zip(ours.split("&"), their_pairs, strict=True):
        if mine != other:
            reasons.append(_why_pair_differs(kinds[mine.partition("=")[0]], mine, other))
    return next((reason for reason in reasons if reason not in REASONS), reasons[0])


def _why_pair_differs(kind: str, mine: str, other: str) -> str:
    if kind == "list" and "%27" in other:
        return "list form"
    if kind in {"float", "Decimal"} and "e" in other.lower().partition("=")[2]:
        return "exponent"
    if kind == "str" and other.replace("+", "%20") == mine:
        return "space as plus"
    return f"not explained: {kind} {mine} {other}"


def _difference_in_websocket(line: dict[str, Any]) -> str:
    message = dict(line["message"])
    signature = message.pop("signature")
    added = {name: message[name] for name in ("apiKey", "timestamp")}
    params = _params(line)
    _, signer, _ = _keys()[line["kind"]]
    if signer.sign(websocket_payload(dict(params) | added)) == signature:
        return ""
    if any(message[name] != text for name, text in normalised(params)):
        return "exponent"
    return "encoded WebSocket payload"


def test_what_the_peers_send_validly_we_sign_identically(lines: list[dict[str, Any]]) -> None:
    outcomes = Counter((line["peer"], _difference(line)) for line in lines)

    assert {outcome for outcome in outcomes if outcome[1]} == DIFFERENCES
    assert outcomes["ccxt", ""] >= SETS / 4
    assert outcomes["binance-sdk-spot", ""] >= SETS / 4
    assert outcomes["binance-sdk-spot WebSocket", ""] >= SETS / 10


def _difference(line: dict[str, Any]) -> str:
    if "error" in line:
        return "peer refused"
    return _difference_in_websocket(line) if "message" in line else _difference_in_rest(line)


def test_other_clients_are_accepted_by_the_practice_exchange(tmp_path: Path) -> None:
    """So that it is not only our own echo."""
    with PracticeExchange(Accounts()) as exchange:
        issued = exchange.accounts.issue_hmac("hmac")
        keys = {"hmac": {"apiKey": issued.api_key, "secret": issued.hmac_secret}}
        for kind in ("ed25519", "rsa-2048"):
            secret, _, public_key = _keys()[kind]
            api_key = exchange.accounts.issue_for_public_key(kind, public_key).api_key
            keys[kind] = {"apiKey": api_key, "secret": secret}
        path = tmp_path / "keys.json"
        path.write_text(json.dumps(keys))
        path.chmod(0o600)
        outcomes = run_with_peers("call_with_peers.py", exchange.base_url, str(path))

    assert [outcome for outcome in outcomes if outcome["outcome"] != "accepted"] == []
    assert len(outcomes) == 3 * 3 * 2
