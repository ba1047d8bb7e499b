"""Issuing API keys and sharing them through a file."""

import json
import os
import stat
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from vault_app.errors import PracticeStateError
from vault_app.practice.accounts import MAX_KEYS, Accounts
from vault_app.practice.issued_key import KeyType
from vault_app.practice.refusal import RefusalError


def _public_key_pem() -> str:
    public_key = Ed25519PrivateKey.generate().public_key()
    return public_key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()


def test_an_issued_api_key_has_64_letters_and_digits_and_is_found_again() -> None:
    accounts = Accounts()

    key = accounts.issue_for_public_key("bot", _public_key_pem())

    assert len(key.api_key) == 64
    assert key.api_key.isascii()
    assert key.api_key.isalnum()
    assert key.type is KeyType.ED25519
    assert accounts.find(key.api_key) == key


def test_an_hmac_key_comes_with_a_secret_that_its_repr_hides() -> None:
    key = Accounts().issue_hmac("bot")

    assert len(key.hmac_secret) == 64
    assert key.hmac_secret not in repr(key)
    assert key.api_key not in repr(key)


def test_a_public_key_is_registered_once() -> None:
    accounts = Accounts()
    pem = _public_key_pem()
    accounts.issue_for_public_key("first", pem)

    with pytest.raises(RefusalError, match="already registered"):
        accounts.issue_for_public_key("second", pem.replace("\n", "\r\n"))


def test_the_thirty_first_key_is_refused() -> None:
    accounts = Accounts()
    for number in range(MAX_KEYS):
        accounts.issue_hmac(f"bot {number}")

    with pytest.raises(RefusalError, match="30 API keys"):
        accounts.issue_hmac("one more")


def test_a_deleted_key_is_unknown() -> None:
    accounts = Accounts()
    key = accounts.issue_hmac("bot")

    accounts.delete(key.api_key)

    assert accounts.find(key.api_key) is None
    with pytest.raises(RefusalError):
        accounts.delete(key.api_key)


@pytest.mark.parametrize("name", ["", "   ", "a\nb", "a\x00b", "x" * 101])
def test_a_name_has_to_be_readable(name: str) -> None:
    with pytest.raises(RefusalError, match="'name'"):
        Accounts().issue_hmac(name)


def test_two_registers_on_one_file_see_each_others_keys(tmp_path: Path) -> None:
    first, second = Accounts(tmp_path / "state.json"), Accounts(tmp_path / "state.json")

    from_first = first.issue_for_public_key("a", _public_key_pem())
    from_second = second.issue_hmac("b")

    assert first.issued() == second.issued() == (from_first, from_second)
    first.delete(from_second.api_key)
    assert second.find(from_second.api_key) is None


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such permissions")
def test_the_file_and_a_folder_made_for_it_are_for_the_user_only(tmp_path: Path) -> None:
    state = tmp_path / "folder" / "state.json"

    Accounts(state).issue_hmac("bot")

    assert stat.S_IMODE(state.stat().st_mode) == 0o600
    assert stat.S_IMODE(state.parent.stat().st_mode) == 0o700


def test_nothing_but_the_file_and_its_lock_is_left_behind(tmp_path: Path) -> None:
    Accounts(tmp_path / "state.json").issue_hmac("bot")

    assert {path.name for path in tmp_path.iterdir()} <= {"state.json", "state.json.lock"}


@pytest.mark.parametrize(
    "content",
    [
        "",
        "hello",
        "[]",
        '{"version": 1}',
        '{"version": 1, "keys": [1]}',
        '{"version": 1, "keys": [{"apiKey": "a"}]}',
        json.dumps(
            {
                "version": 1,
                "keys": [
                    {
                        "apiKey": "a",
                        "name": "n",
                        "type": "EC",
                        "publicKey": "",
                        "secretKey": "",
                        "createdAt": 1,
                    }
                ],
            }
        ),
    ],
)
def test_a_damaged_file_is_reported_and_left_alone(tmp_path: Path, content: str) -> None:
    state = tmp_path / "state.json"
    state.write_text(content)

    with pytest.raises(PracticeStateError, match="damaged"):
        Accounts(state).issue_hmac("bot")

    assert state.read_text() == content


def test_a_file_of_a_newer_version_is_left_alone(tmp_path: Path) -> None:
    state = tmp_path / "state.json"
    state.write_text('{"version": 2, "keys": []}')

    with pytest.raises(PracticeStateError, match="newer version"):
        Accounts(state).issued()


def test_a_folder_in_place_of_the_file_is_reported(tmp_path: Path) -> None:
    with pytest.raises(PracticeStateError):
        Accounts(tmp_path).issued()
