"""Several keys in one save, and what a key's history says."""

import pytest

from tests.helpers.vaults import KEY_PAIR, NOW, PASSWORD, add_key
from vault_app.errors import (
    DuplicateApiKeyError,
    DuplicateKeyError,
    DuplicateLabelError,
    UnknownKeyError,
    VaultReadOnlyError,
    WrongPasswordError,
)
from vault_app.keys.generate import generate_key_pair
from vault_app.terms import Environment, GeneratedKind, KeyState, Purpose
from vault_app.vault.model import KeyRecord
from vault_app.vault.new_key import NewKey
from vault_app.vault.occasion import Occasion, changed
from vault_app.vault.session import VaultSession, open_vault
from vault_app.vault.slots import PasswordCredential

API_KEY = "vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zvsw0MuIgwCIPy6utIco14y7Ju91duEh8A"
"""Source: Binance rest-api.md, example of a signed request."""


def _new_key(label: str, api_key: str = "") -> NewKey:
    pair = generate_key_pair(GeneratedKind.ED25519)
    return NewKey(
        label=label,
        kind=pair.kind,
        environment=Environment.TESTNET,
        account=" main ",
        purpose=Purpose.READ_ONLY,
        public_key_pem=pair.public_key_pem,
        fingerprint=pair.fingerprint,
        secret=pair.private_key_der,
        api_key=api_key,
    )


def revealed(record: KeyRecord) -> KeyRecord:
    return changed(record, Occasion(NOW), "revealed")


def test_several_keys_are_there_again_after_reopening(session: VaultSession) -> None:
    new_keys = [_new_key("a"), _new_key("b")]

    added = session.ledger.add_keys(new_keys, Occasion(NOW))
    session.close()

    with open_vault(session.path, PASSWORD) as reopened:
        assert reopened.records == added
        assert [reopened.secret(key.id) for key in added] == [key.secret for key in new_keys]


def test_a_key_with_an_api_key_is_registered(session: VaultSession) -> None:
    with_one, without = session.ledger.add_keys(
        [_new_key("a", API_KEY), _new_key("b")], Occasion(NOW)
    )

    assert (with_one.state, with_one.registered_at) == (KeyState.REGISTERED, NOW)
    assert (without.state, without.registered_at) == (KeyState.DRAFT, None)


def test_one_label_twice_stores_none_of_them(session: VaultSession) -> None:
    with pytest.raises(DuplicateLabelError):
        session.ledger.add_keys([_new_key("a"), _new_key("A")], Occasion(NOW))

    assert session.records == ()


def test_a_key_that_is_there_already_is_refused_by_name(session: VaultSession) -> None:
    add_key(session, "grid bot")
    same = NewKey.of_pair(
        KEY_PAIR,
        label="another name",
        environment=Environment.TESTNET,
        account="",
        purpose=Purpose.OTHER,
    )

    with pytest.raises(DuplicateKeyError) as refused:
        session.ledger.add_keys([_new_key("new"), same], Occasion(NOW))

    assert refused.value.details == {"label": "grid bot"}
    assert len(session.records) == 1


def test_an_api_key_twice_is_refused(session: VaultSession) -> None:
    with pytest.raises(DuplicateApiKeyError):
        session.ledger.add_keys([_new_key("a", API_KEY), _new_key("b", API_KEY)], Occasion(NOW))


def test_a_note_is_the_last_of_the_history_and_saved(session: VaultSession) -> None:
    record = add_key(session, "bot")

    session.ledger.change(record.id, revealed)
    session.close()

    with open_vault(session.path, PASSWORD) as reopened:
        assert [entry.what for entry in reopened.record(record.id).history] == ["added", "revealed"]


def test_a_note_on_a_key_that_is_not_there_is_refused(session: VaultSession) -> None:
    record = add_key(session, "bot")
    other = record.id.int + 1

    with pytest.raises(UnknownKeyError):
        session.ledger.change(type(record.id)(int=other % (1 << 128)), revealed)


def test_a_vault_open_for_reading_says_so_beforehand(session: VaultSession) -> None:
    with (
        open_vault(session.path, PASSWORD, writable=False) as reader,
        pytest.raises(VaultReadOnlyError),
    ):
        reader.ledger.require_writable()


def test_the_right_password_is_told_from_a_wrong_one(session: VaultSession) -> None:
    session.ledger.require_credential(PasswordCredential(PASSWORD))

    with pytest.raises(WrongPasswordError):
        session.ledger.require_credential(PasswordCredential(b"wrong horse"))


def test_a_new_key_shows_nothing_of_its_secret() -> None:
    new_key = _new_key("bot")

    assert "***" in repr(new_key)
    assert str(new_key.secret) not in repr(new_key)
