"""Bots' configurations. The values' source: the exchange's rest-api.md, published examples."""

import json
import textwrap
import time
from base64 import b64encode

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
)

from vault_app.errors import (
    InvalidHmacSecretError,
    NoKeyFoundError,
    PassphraseMissingError,
    UnsupportedFormError,
    VaultAppError,
)
from vault_app.key_files import FoundIn, Repair
from vault_app.keys.reading.found import Found
from vault_app.keys.reading.material import read_key_material

API_KEY = "vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zvsw0MuIgwCIPy6utIco14y7Ju91duEh8A"
SECRET = "NhqPtmdSJYdKjVHjA7PZj4Mge3R5YNiP1e3UZjInClVN65XAbvqqM6A7H5fATj0j"
OTHER_API_KEY = API_KEY.swapcase()
OTHER_SECRET = SECRET.swapcase()
MAX_SECONDS = 2.0
DIGITS = "1234567890" * 6 + "1234"

PRIVATE_KEY = Ed25519PrivateKey.generate()
PEM = PRIVATE_KEY.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()
DER = PRIVATE_KEY.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())

FREQTRADE = f"""{{
    // the one of the big account
    "max_open_trades": 3, "stake_currency": "USDT", "dry_run": false,
    "exchange": {{
        "name": "binance",
        "key": "{API_KEY}",
        "secret": "{SECRET}",
        "ccxt_config": {{}}, /* nothing
        here */
        "pair_whitelist": ["BTC/USDT",],
    }},
    "api_server": {{"jwt_secret_key": "{OTHER_SECRET}", "ws_token": "x", "password": "y"}},
    "telegram": {{"token": "https://t.me/x//y", "chat_id": "{OTHER_API_KEY}"}}
}}"""

ONE_PAIR = {
    "freqtrade": (FREQTRADE, FoundIn.JSON, "exchange.key"),
    "freqtrade's environment": (
        f"FREQTRADE__EXCHANGE__KEY={API_KEY}\nFREQTRADE__EXCHANGE__SECRET={SECRET}\n",
        FoundIn.SETTINGS,
        "FREQTRADE__EXCHANGE__KEY",
    ),
    "hummingbot before encryption": (
        f"connector: binance\nbinance_api_key: {API_KEY}\nbinance_api_secret: {SECRET}\n",
        FoundIn.YAML,
        "binance_api_key",
    ),
    "ccxt in JSON": (
        json.dumps({"binance": {"apiKey": API_KEY, "secret": SECRET, "options": {}}}),
        FoundIn.JSON,
        "binance.apiKey",
    ),
    "ccxt in Python": (
        f"exchange = ccxt.binance({{'apiKey': '{API_KEY}', 'secret': '{SECRET}'}})\n",
        FoundIn.SETTINGS,
        "apiKey",
    ),
    "python-binance": (
        f'api_key = "{API_KEY}"\napi_secret = "{SECRET}"\nclient = Client(api_key, api_secret)\n',
        FoundIn.SETTINGS,
        "api_key",
    ),
    ".env": (f"API_KEY={API_KEY}\nAPI_SECRET={SECRET}\n", FoundIn.SETTINGS, "API_KEY"),
    ".env of a shell": (
        f"#!/bin/sh\nexport BINANCE_API_KEY={API_KEY!r} # main\nexport BINANCE_SECRET={SECRET!r}\n",
        FoundIn.SETTINGS,
        "BINANCE_API_KEY",
    ),
    ".env of Windows": (
        f"API_KEY={API_KEY}\r\nSECRET_KEY={SECRET}\r\n",
        FoundIn.SETTINGS,
        "API_KEY",
    ),
    "INI": (
        f"[main]\nmode = live\n[binance]\napi_key = {API_KEY}\nsecret_key = {SECRET}\n",
        FoundIn.SETTINGS,
        "binance.api_key",
    ),
    "TOML": (
        f'[exchange.binance]\napi_key = "{API_KEY}"\napi_secret = "{SECRET}"\n',
        FoundIn.SETTINGS,
        "exchange.binance.api_key",
    ),
    "YAML within YAML": (
        f"list:\n  - name: binance\n    keys:\n      key: {API_KEY}\n      secret: '{SECRET}'\n",
        FoundIn.YAML,
        "list.1.keys.key",
    ),
    "pasted with labels": (
        f"API Key: {API_KEY}\nSecret Key: {SECRET}\n",
        FoundIn.YAML,
        "API Key",
    ),
}


@pytest.mark.parametrize("name", ONE_PAIR)
def test_the_one_pair_is_found_in(name: str) -> None:
    content, found_in, place = ONE_PAIR[name]

    found = read_key_material(content.encode())

    (key,) = found.keys
    assert (key.kind, key.api_key, key.secret) == ("hmac", API_KEY, SECRET.encode())
    assert (key.name, found.found_in, found.refusals) == (place, found_in, ())


def test_every_account_of_a_list_is_found() -> None:
    accounts = [
        {"apiKey": API_KEY, "secret": SECRET},
        {"apiKey": OTHER_API_KEY, "secret": OTHER_SECRET},
    ]

    found = read_key_material(json.dumps({"accounts": accounts}).encode())

    assert [key.name for key in found.keys] == ["accounts.1.apiKey", "accounts.2.apiKey"]
    assert [key.secret.decode() for key in found.keys] == [SECRET, OTHER_SECRET]


def test_accounts_with_a_word_of_their_own_are_told_apart() -> None:
    content = (
        f"MAIN_API_KEY={API_KEY}\nTESTNET_API_KEY={OTHER_API_KEY}\n"
        f"TESTNET_API_SECRET={OTHER_SECRET}\nMAIN_API_SECRET={SECRET}\n"
    )

    pairs = {key.api_key: key.secret for key in read_key_material(content.encode()).keys}

    assert pairs == {API_KEY: SECRET.encode(), OTHER_API_KEY: OTHER_SECRET.encode()}


@pytest.mark.parametrize("quote", ["", '"'])
def test_a_secret_of_digits_stays_the_text_it_is(quote: str) -> None:
    content = f"api_key: {API_KEY}\napi_secret: {quote}{DIGITS}{quote}\n"

    assert read_key_material(content.encode()).keys[0].secret == DIGITS.encode()


def test_a_private_key_and_its_api_key_are_found_together() -> None:
    content = json.dumps({"apiKey": API_KEY, "secret": PEM})

    (key,) = read_key_material(content.encode()).keys

    assert (key.kind, key.secret, key.api_key) == ("ed25519", DER, API_KEY)


def test_a_pair_and_a_private_key_in_one_file_are_both_found() -> None:
    one_line = PEM.replace("\n", "\\n")
    content = f'API_KEY={API_KEY}\nAPI_SECRET={SECRET}\nED_PRIVATE_KEY="{one_line}"\n'

    assert {key.kind for key in read_key_material(content.encode()).keys} == {"hmac", "ed25519"}


def test_a_private_key_below_a_pair_is_found_too() -> None:
    found = read_key_material(f"API_KEY={API_KEY}\nAPI_SECRET={SECRET}\n\n{PEM}".encode())

    assert [key.kind for key in found.keys] == ["hmac", "ed25519"]


def test_an_api_key_belongs_to_the_hmac_secret_and_not_to_a_private_key() -> None:
    one_line = PEM.replace("\n", "\\n")
    content = f'PRIVATE_KEY="{one_line}"\nAPI_SECRET={SECRET}\nAPI_KEY={API_KEY}\n'

    api_keys = {key.kind: key.api_key for key in read_key_material(content.encode()).keys}

    assert api_keys == {"hmac": API_KEY, "ed25519": ""}


@pytest.mark.parametrize("start", ["MC4C", "MCow", "MIIE", "MFEC", "b3Bl"])
def test_a_secret_that_begins_like_a_private_key_is_still_a_secret(start: str) -> None:
    secret = start + SECRET[4:]

    (key,) = read_key_material(f"API_KEY={API_KEY}\nAPI_SECRET={secret}\n".encode()).keys

    assert key.secret == secret.encode()


def test_a_private_key_without_armour_in_a_configuration_is_found() -> None:
    content = f"PRIVATE_KEY={b64encode(DER).decode()}\n"

    assert read_key_material(content.encode()).keys[0].secret == DER


def test_an_encrypted_key_in_a_configuration_asks_for_its_passphrase() -> None:
    encrypted = PRIVATE_KEY.private_bytes(
        Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(b"horse")
    ).decode()
    content = json.dumps({"private_key": encrypted, "private_key_passphrase": "?"}).encode()

    with pytest.raises(PassphraseMissingError):
        read_key_material(content)
    assert read_key_material(content, b"horse").keys[0].secret == DER


def _refusals(found: Found) -> list[tuple[str, VaultAppError]]:
    return [(refusal.name, refusal.error) for refusal in found.refusals]


def test_what_is_no_pair_is_listed_beside_what_is_one() -> None:
    content = json.dumps(
        {
            "a": {"key": API_KEY, "secret": SECRET},
            "b": {"key": OTHER_API_KEY, "secret": "too short"},
            "c": {"key": OTHER_API_KEY, "secret": OTHER_API_KEY},
            "d": {"key": OTHER_API_KEY},
            "e": {"secret": OTHER_SECRET},
        }
    )

    found = read_key_material(content.encode())

    assert [key.name for key in found.keys] == ["a.key"]
    problems = {name: error.details["problem"] for name, error in _refusals(found)}
    assert problems == {
        "b.key": "spaces",
        "c.key": "equal",
        "d.key": "missing",
        "e.secret": "alone",
    }


def test_a_lone_api_key_is_named_as_such() -> None:
    with pytest.raises(InvalidHmacSecretError) as refused:
        read_key_material(f"API_KEY={API_KEY}\n".encode())

    assert refused.value.details == {"problem": "missing"}


def test_secrets_that_hummingbot_encrypted_are_refused_by_name() -> None:
    keystore = b'{"crypto": {"cipher": "aes-128-ctr"}}'.hex()
    content = f"connector: binance\nbinance_api_key: {keystore}\nbinance_api_secret: {keystore}\n"

    with pytest.raises(UnsupportedFormError):
        read_key_material(content.encode())


@pytest.mark.parametrize(
    "content",
    [
        '{"exchange": {"key": "", "secret": ""}}',
        "API_KEY=\nAPI_SECRET=\n",
        "exchange:\n  key:\n  secret:\n",
        "PRIVATE_KEY_PATH=/home/bob/ed25519.pem\n",
        '{"max_open_trades": 3}',
        "[]",
        "{",
    ],
)
def test_a_configuration_without_keys_holds_no_key(content: str) -> None:
    with pytest.raises(NoKeyFoundError):
        read_key_material(content.encode())


ALIASES = "\n".join(
    ["a0: &a0 [x, x]"] + [f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}, *a{n - 1}]" for n in range(1, 60)]
)
MERGES = "\n".join(
    ["m0: &m0 {x: y}"] + [f"m{n}: &m{n} {{<<: [*m{n - 1}, *m{n - 1}]}}" for n in range(1, 60)]
)


@pytest.mark.parametrize(
    "content",
    [
        pytest.param("[" * 100_000, id="deep JSON"),
        pytest.param('{"a":' * 100_000, id="deep JSON of objects"),
        pytest.param("- " * 100_000, id="deep YAML"),
        pytest.param("a: " + "[" * 100_000, id="deep YAML in one line"),
        pytest.param(ALIASES, id="YAML of aliases"),
        pytest.param(MERGES, id="YAML of merges"),
        pytest.param("a: !!python/object/apply:os.system [exit]", id="YAML that builds objects"),
        pytest.param("? {a: b}\n: c\n", id="YAML with a mapping as a name"),
        pytest.param("a: b\n" * 60_000, id="long YAML"),
        pytest.param("a=b\n" * 60_000, id="many settings"),
        pytest.param('a="' * 60_000, id="many open quotes"),
        pytest.param("a='" + "x" * 250_000, id="one open quote"),
        pytest.param("a" * 250_000, id="one word"),
        pytest.param("-----BEGIN PRIVATE KEY-----\n" * 8_000, id="many first lines"),
        pytest.param("-" * 250_000, id="many dashes"),
        pytest.param("MII" * 80_000, id="many starts of keys"),
        pytest.param("MIIB " * 50_000, id="many starts of keys apart"),
        pytest.param('{"a": ' + "1" * 200_000 + "}", id="a long number"),
        pytest.param("{" + "/*" * 100_000, id="many open comments"),
        pytest.param('{"' + '\\"' * 100_000, id="many quotes in an open string"),
        pytest.param("{" + "," * 100_000 + " " * 100_000, id="commas and blanks"),
    ],
)
def test_hostile_text_is_refused_quickly(content: str) -> None:
    started = time.process_time()
    with pytest.raises(VaultAppError):
        read_key_material(content.encode())

    assert time.process_time() - started < MAX_SECONDS


def test_a_found_key_shows_nothing_of_its_secret() -> None:
    found = read_key_material(f"API_KEY={API_KEY}\nAPI_SECRET={SECRET}\n".encode())
    private = read_key_material(PEM.encode())

    shown = repr(found) + repr(private)
    assert SECRET not in shown
    assert PEM.splitlines()[1][20:40] not in shown
    assert b64encode(DER).decode()[20:40] not in shown


def test_repairs_are_named_in_the_order_they_were_made() -> None:
    (key,) = read_key_material(textwrap.indent(PEM, "  ").replace("\n", "\r\n").encode()).keys

    assert key.repairs == (Repair.WINDOWS_LINE_ENDS, Repair.INDENTATION)


@pytest.mark.parametrize(
    ("content", "found_in"),
    [
        (PEM, FoundIn.KEY_FILE),
        (json.dumps({"secret": PEM}), FoundIn.JSON),
        ("binance:\n  private_key: |\n" + textwrap.indent(PEM, "    "), FoundIn.YAML),
        ('PRIVATE_KEY="' + PEM.replace("\n", "\\n") + '"\n', FoundIn.SETTINGS),
    ],
    ids=["key file", "JSON", "YAML", ".env"],
)
def test_it_is_said_what_a_key_was_found_in(content: str, found_in: FoundIn) -> None:
    assert read_key_material(content.encode()).found_in is found_in
