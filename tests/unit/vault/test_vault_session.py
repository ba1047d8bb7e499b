import threading
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import pytest

from tests.helpers.vaults import KEY_PAIR, NOW, PASSWORD, add_key, cheap_vault
from vault_app.errors import (
    DuplicateApiKeyError,
    DuplicateLabelError,
    InvalidApiKeyError,
    InvalidLabelError,
    UnknownKeyError,
    VaultExistsError,
    VaultLockedError,
    VaultReadOnlyError,
    WrongPasswordError,
)
from vault_app.terms import KeyState
from vault_app.vault import kdf
from vault_app.vault.occasion import Occasion
from vault_app.vault.session import VaultSession, create_vault, open_vault

API_KEY = "vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zvsw0MuIgwCIPy6utIco14y7Ju91duEh8A"
"""Source: the example of Binance's rest-api.md, "SIGNED Endpoint Examples"."""


def test_a_key_is_there_again_after_reopening(session: VaultSession) -> None:
    record = add_key(session, "bot")
    session.close()

    with open_vault(session.path, PASSWORD) as reopened:
        assert reopened.records == (record,)


def test_a_secret_comes_back_as_it_was_stored(session: VaultSession) -> None:
    record = add_key(session, "bot")

    assert session.secret(record.id) == KEY_PAIR.private_key_der


def test_the_file_holds_neither_secret_nor_label(session: VaultSession) -> None:
    add_key(session, "my very own label", secret=b"an HMAC secret of the exchange")

    raw = session.path.read_bytes()

    assert b"HMAC secret" not in raw
    assert b"very own" not in raw


def test_records_are_listed_oldest_first(session: VaultSession) -> None:
    for label in ("z", "a", "m"):
        add_key(session, label)

    assert [record.label for record in session.records] == ["z", "a", "m"]


def test_a_wrong_password_is_refused_and_the_file_left_alone(session: VaultSession) -> None:
    session.close()
    before = session.path.read_bytes()

    with pytest.raises(WrongPasswordError):
        open_vault(session.path, b"wrong horse")

    assert session.path.read_bytes() == before


def test_opening_derives_exactly_once(
    session: VaultSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.close()
    derived: list[bytes] = []
    derive_key = kdf.derive_key

    def counting(password: bytes, salt: bytes, profile: kdf.Argon2Profile) -> bytes:
        derived.append(salt)
        return derive_key(password, salt, profile)

    monkeypatch.setattr(kdf, "derive_key", counting)
    open_vault(session.path, PASSWORD).close()

    assert len(derived) == 1


def test_the_same_password_typed_as_decomposed_characters_opens(tmp_path: Path) -> None:
    path = tmp_path / "keys.vault"
    create_vault(path, "pässword".encode(), profile=kdf.TEST_PROFILE).close()

    open_vault(path, "pa\u0308ssword".encode()).close()


def test_a_vault_is_never_created_over_a_file(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("precious")

    with pytest.raises(VaultExistsError):
        cheap_vault(path)

    assert path.read_text() == "precious"


@pytest.mark.parametrize(
    ("label", "problem"),
    [("", "empty"), (" \t ", "empty"), ("x" * 65, "long"), ("a\nb", "control"),
     ("a\x00b", "control"), ("a\u202eb", "control")],
)  # fmt: skip
def test_an_unusable_label_is_refused(session: VaultSession, label: str, problem: str) -> None:
    with pytest.raises(InvalidLabelError) as refused:
        add_key(session, label)

    assert refused.value.details == {"problem": problem}


def test_a_label_is_trimmed(session: VaultSession) -> None:
    assert add_key(session, "  my bot ").label == "my bot"


@pytest.mark.parametrize("again", ["Grid bot", "GRID BOT", " grid bot "])
def test_a_label_is_taken_whatever_its_case(session: VaultSession, again: str) -> None:
    add_key(session, "Grid bot")

    with pytest.raises(DuplicateLabelError):
        add_key(session, again)


def test_registering_stores_the_api_key_and_moves_the_draft_on(session: VaultSession) -> None:
    draft = add_key(session, "bot")

    record = session.ledger.register(draft.id, f" {API_KEY}\n", Occasion(NOW))

    assert (record.api_key, record.state, record.registered_at) == (
        API_KEY,
        KeyState.REGISTERED,
        NOW,
    )


def test_an_api_key_of_another_record_is_refused_by_its_label(session: VaultSession) -> None:
    first, second = add_key(session, "first"), add_key(session, "second")
    session.ledger.register(first.id, API_KEY, Occasion(NOW))

    with pytest.raises(DuplicateApiKeyError) as refused:
        session.ledger.register(second.id, API_KEY, Occasion(NOW))

    assert refused.value.details == {"label": "first"}


def test_something_that_is_no_api_key_changes_nothing(session: VaultSession) -> None:
    draft = add_key(session, "bot")

    with pytest.raises(InvalidApiKeyError):
        session.ledger.register(draft.id, API_KEY[:-1], Occasion(NOW))

    assert session.record(draft.id) == draft


def test_a_verified_key_with_a_new_api_key_is_no_longer_verified(session: VaultSession) -> None:
    key_id = add_key(session, "bot").id
    session.ledger.register(key_id, API_KEY, Occasion(NOW))
    session.ledger.mark_verified(key_id, Occasion(NOW))

    record = session.ledger.register(key_id, API_KEY[::-1], Occasion(NOW))

    assert (record.state, record.verified_at) == (KeyState.REGISTERED, None)


def test_the_same_api_key_again_leaves_a_key_verified(session: VaultSession) -> None:
    key_id = add_key(session, "bot").id
    session.ledger.register(key_id, API_KEY, Occasion(NOW))
    verified = session.ledger.mark_verified(key_id, Occasion(NOW))

    assert session.ledger.register(key_id, API_KEY, Occasion(NOW + timedelta(days=1))) == verified


def test_what_happened_to_a_key_is_its_history(session: VaultSession) -> None:
    key_id = add_key(session, "bot").id
    session.ledger.register(key_id, API_KEY, Occasion(NOW, "window"))
    record = session.ledger.mark_verified(key_id, Occasion(NOW, "command line"))

    assert [(entry.what, entry.caller) for entry in record.history] == [
        ("added", ""),
        ("registered", "window"),
        ("verified", "command line"),
    ]


def test_an_unknown_id_is_refused(session: VaultSession) -> None:
    with pytest.raises(UnknownKeyError):
        session.secret(uuid4())


def test_a_record_shows_neither_api_key_nor_secret_in_its_repr(session: VaultSession) -> None:
    record = session.ledger.register(add_key(session, "bot").id, API_KEY, Occasion(NOW))

    assert API_KEY not in repr(record)
    assert "sealed_secret" not in repr(record)


def test_a_reader_sees_the_vault_while_a_writer_has_it_open(session: VaultSession) -> None:
    record = add_key(session, "bot")

    with open_vault(session.path, PASSWORD, writable=False) as reader:
        assert reader.secret(record.id) == KEY_PAIR.private_key_der


def test_a_reader_changes_nothing(session: VaultSession) -> None:
    with open_vault(session.path, PASSWORD, writable=False) as reader:
        with pytest.raises(VaultReadOnlyError):
            add_key(reader, "bot")

        assert (reader.records, reader.has_unsaved_changes) == ((), False)


def test_a_closed_session_gives_nothing_away(session: VaultSession) -> None:
    record = add_key(session, "bot")
    session.close()

    with pytest.raises(VaultLockedError):
        session.secret(record.id)
    with pytest.raises(VaultLockedError):
        _ = session.records
    with pytest.raises(VaultLockedError):
        add_key(session, "another")


def test_closing_wipes_the_data_key(session: VaultSession) -> None:
    data_key = session._store._data_key
    assert any(data_key)

    session.close()

    assert data_key == bytes(32)


def test_reading_does_not_wait_for_a_slow_save(
    session: VaultSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    record = add_key(session, "first")
    saving, go_on = threading.Event(), threading.Event()

    def slow_fsync(_: int) -> None:
        saving.set()
        assert go_on.wait(10)

    monkeypatch.setattr("vault_app.vault.file.os.fsync", slow_fsync)
    saver = threading.Thread(target=add_key, args=(session, "second"))
    saver.start()
    try:
        assert saving.wait(10)
        assert session.secret(record.id) == KEY_PAIR.private_key_der
        assert session.record(record.id) == record
    finally:
        go_on.set()
        saver.join()


def test_changes_from_several_threads_are_all_kept(session: VaultSession) -> None:
    threads = [
        threading.Thread(target=lambda n=n: [add_key(session, f"{n}-{i}") for i in range(5)])
        for n in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    session.close()

    with open_vault(session.path, PASSWORD) as reopened:
        assert {record.label for record in reopened.records} == {
            f"{n}-{i}" for n in range(4) for i in range(5)
        }
