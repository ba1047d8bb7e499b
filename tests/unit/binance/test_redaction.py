"""What is taken out of texts that users paste into public places."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vault_app.binance.redaction import Private, redact_json, redact_text
from vault_app.keys.generate import generate_key_pair
from vault_app.keys.writing.armour import pem_of
from vault_app.terms import GeneratedKind

API_KEY = "vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zvsw0MuIgwCIPy6utIco14y7Ju91duEh8A"
OTHER_KEY = "dbefbc809e3e83c283a984c3a1459732ea7db1360ca80c5c2c8867408d28cc83"
"""Looks like an HMAC secret in hex; source: the older example in Binance rest-api.md."""

BASE64_SIGNATURE = "HMdix37dWiwCBf/+" * 5 + "wQbJ8AA=="
NOTHING = frozenset[Private]()


def _redacted(text: str, keep: frozenset[Private] = NOTHING) -> str:
    return redact_text(text, known={API_KEY: Private.API_KEY}, keep=keep)


def test_the_api_key_goes_wherever_it_stands() -> None:
    assert API_KEY not in _redacted(f"a{API_KEY}b {API_KEY}")


def test_whatever_looks_like_a_key_goes_even_if_unknown() -> None:
    assert _redacted(f'"secret": "{OTHER_KEY}"') == '"secret": "<API key>"'


def test_a_ticked_api_key_stays_and_others_still_go() -> None:
    text = _redacted(f"{API_KEY} {OTHER_KEY}", frozenset({Private.API_KEY}))

    assert text == f"{API_KEY} <API key>"


@pytest.mark.parametrize(
    "text",
    [
        f"timestamp=1&signature={BASE64_SIGNATURE}",
        f"timestamp=1&signature={BASE64_SIGNATURE.replace('/', '%2F').replace('+', '%2B')}",
        f'{{"signature": "{BASE64_SIGNATURE}"}}',
        f"signed as {BASE64_SIGNATURE}",
        "signature=ab12&x=1",
    ],
)
def test_a_signature_goes_in_every_form(text: str) -> None:
    redacted = _redacted(text)

    assert "<signature>" in redacted
    assert "HMdix37" not in redacted
    assert "ab12" not in redacted


@pytest.mark.parametrize("ending", ["\n", "\r\n", " "])
@pytest.mark.parametrize("kind", [GeneratedKind.ED25519, GeneratedKind.RSA_2048])
def test_no_line_of_a_private_key_survives_with_or_without_its_frame(
    kind: GeneratedKind, ending: str
) -> None:
    pem = pem_of("PRIVATE KEY", generate_key_pair(kind).private_key_der).decode().splitlines()

    for pasted in (pem, pem[:-1], pem[1:-1]):
        redacted = _redacted(f"found on a forum: {ending.join(pasted)}")

        assert not [line for line in pem[1:-1] if len(line) >= 16 and line in redacted]
        assert redacted.startswith("found on a forum: <")


def test_an_ed25519_private_key_goes_whatever_its_base64_holds() -> None:
    secret = "MC4CAQAwBQYDK2VwBCIEI" + "Ab/+" * 10 + "xyz"

    assert len(secret) == 64
    assert _redacted(f"it was {secret}.") == "it was <signature>."


def test_a_fingerprint_stays() -> None:
    fingerprint = "SHA256:" + "Ab/+" * 10 + "xyz"

    assert _redacted(f"the key {fingerprint}") == f"the key {fingerprint}"


def test_words_behind_a_signature_stay() -> None:
    assert _redacted(f"{BASE64_SIGNATURE} was sent") == "<signature> was sent"


@pytest.mark.parametrize(
    "address", ["203.0.113.5", "8.8.8.8", "2001:db8::1", "2001:db8:0:0:0:0:0:1", "::ffff:8.8.8.8"]
)
def test_an_address_goes(address: str) -> None:
    told = f"Invalid API-key, IP, or permissions for action, request ip: {address}"

    redacted = _redacted(told)
    assert address not in redacted
    assert redacted.endswith("request ip: <IP address>")


@pytest.mark.parametrize("ending", ["", ".", ":", ", then", "/32"])
@pytest.mark.parametrize("address", ["203.0.113.5", "2001:db8::1", "2001:db8::"])
def test_an_address_is_taken_out_whatever_follows_it(address: str, ending: str) -> None:
    assert _redacted(f"from {address}{ending}") == f"from <IP address>{ending}"


@pytest.mark.parametrize(
    "text",
    [
        "12:34:56",
        "price 1.2.3",
        "127.0.0.1:8787",
        "::1",
        "Sat, 21 Nov 2026 13:15:25 GMT",
        '{"a": 1}',
        "https://api.binance.com:443/x",
    ],
)
def test_what_is_no_address_stays(text: str) -> None:
    assert _redacted(text) == text


def test_a_ticked_address_stays() -> None:
    assert _redacted("from 8.8.8.8", frozenset({Private.IP_ADDRESS})) == "from 8.8.8.8"


BALANCES = {
    "canTrade": True,
    "updateTime": 1_700_000_000_000,
    "uid": 354937868,
    "balances": [{"asset": "BTC", "free": "1.50000000", "locked": "-0.1"}],
    "total": 1.5,
}


def test_amounts_and_the_accounts_number_go_and_the_rest_stays() -> None:
    assert redact_json(BALANCES, keep=NOTHING) == {
        "canTrade": True,
        "updateTime": 1_700_000_000_000,
        "uid": "<account>",
        "balances": [{"asset": "BTC", "free": "<amount>", "locked": "<amount>"}],
        "total": "<amount>",
    }


def test_ticked_balances_stay() -> None:
    assert redact_json(BALANCES, keep=frozenset({Private.BALANCES})) == BALANCES


@given(before=st.text(), after=st.text())
def test_the_api_key_never_survives(before: str, after: str) -> None:
    assert API_KEY not in _redacted(before + API_KEY + after)
