from pathlib import Path

import pytest

from tests.helpers.vaults import PASSWORD, add_key
from tests.vectors.vault_vectors import load_vectors
from vault_app.errors import OperationCancelledError, SlotRefusedError, WrongPasswordError
from vault_app.vault import kdf
from vault_app.vault.kdf import TEST_PROFILE, Argon2Profile
from vault_app.vault.session import VaultSession, open_vault, open_vault_with
from vault_app.vault.slots import (
    MAX_SLOTS,
    Credential,
    KeychainCredential,
    PasswordCredential,
    RecoveryCredential,
    profile_of,
)

KEYCHAIN = KeychainCredential(bytes(range(32)))
RECOVERY = RecoveryCredential(bytes(range(20)))


@pytest.mark.parametrize("credential", [KEYCHAIN, RECOVERY])
def test_an_added_slot_opens_the_vault(session: VaultSession, credential: Credential) -> None:
    record = add_key(session, "bot")
    session.unlocking.add_slot(credential, label="this computer")
    session.close()

    with open_vault_with(session.path, credential) as reopened:
        assert reopened.records == (record,)


def test_a_removed_slot_opens_no_more(session: VaultSession) -> None:
    slot = session.unlocking.add_slot(RECOVERY, label="")
    session.unlocking.remove_slot(slot.id)
    session.close()

    with pytest.raises(WrongPasswordError):
        open_vault_with(session.path, RECOVERY)


def test_the_last_slot_stays(session: VaultSession) -> None:
    with pytest.raises(SlotRefusedError) as refused:
        session.unlocking.remove_slot(session.slots[0].id)

    assert refused.value.details == {"problem": "last"}


def test_a_slot_that_only_a_newer_version_opens_is_not_enough_to_be_left(tmp_path: Path) -> None:
    vectors = {vector.name: (vector, raw) for vector, raw in load_vectors(1)}
    vector, raw = vectors["beside a slot of an unknown kind"]
    path = tmp_path / "some.vault"
    path.write_bytes(raw)

    with open_vault(path, vector.credential_octets) as session:
        password_slot = next(slot for slot in session.slots if slot.kind == "password")
        with pytest.raises(SlotRefusedError) as refused:
            session.unlocking.remove_slot(password_slot.id)

    assert refused.value.details == {"problem": "last"}


def test_the_password_can_go_when_a_recovery_code_is_there(session: VaultSession) -> None:
    password_slot = session.slots[0]
    session.unlocking.add_slot(RECOVERY, label="")
    session.unlocking.remove_slot(password_slot.id)
    session.close()

    open_vault_with(session.path, RECOVERY).close()


def test_a_keychain_alone_is_not_enough_to_be_left(session: VaultSession) -> None:
    password_slot = session.slots[0]
    session.unlocking.add_slot(KEYCHAIN, label="another computer")

    with pytest.raises(SlotRefusedError) as refused:
        session.unlocking.remove_slot(password_slot.id)

    assert refused.value.details == {"problem": "last"}


def test_an_unknown_slot_is_not_removed(session: VaultSession) -> None:
    with pytest.raises(SlotRefusedError) as refused:
        session.unlocking.remove_slot(bytes(16))

    assert refused.value.details == {"problem": "unknown"}


def test_there_is_one_password_only(session: VaultSession) -> None:
    with pytest.raises(SlotRefusedError) as refused:
        session.unlocking.add_slot(PasswordCredential(b"another"), label="", profile=TEST_PROFILE)

    assert refused.value.details == {"problem": "second-password"}


def test_there_are_sixteen_slots_at_most(session: VaultSession) -> None:
    for _ in range(MAX_SLOTS - 1):
        session.unlocking.add_slot(KEYCHAIN, label="")

    with pytest.raises(SlotRefusedError) as refused:
        session.unlocking.add_slot(KEYCHAIN, label="")

    assert refused.value.details == {"problem": "too-many"}


def test_a_change_of_password_that_is_given_up_leaves_the_old_one(session: VaultSession) -> None:
    def give_up() -> None:
        raise OperationCancelledError

    with pytest.raises(OperationCancelledError):
        session.unlocking.change_password(b"new horse", before_saving=give_up)
    session.close()

    open_vault(session.path, PASSWORD).close()


def test_after_a_change_of_password_only_the_new_one_opens(session: VaultSession) -> None:
    session.unlocking.change_password(b"new horse")
    session.close()

    with pytest.raises(WrongPasswordError):
        open_vault(session.path, PASSWORD)
    open_vault(session.path, b"new horse").close()


def test_a_change_of_password_derives_once_and_keeps_the_cost(
    session: VaultSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    derived: list[Argon2Profile] = []
    derive_key = kdf.derive_key

    def counting(password: bytes, salt: bytes, profile: Argon2Profile) -> bytes:
        derived.append(profile)
        return derive_key(password, salt, profile)

    monkeypatch.setattr(kdf, "derive_key", counting)
    session.unlocking.change_password(b"new horse")

    assert derived == [TEST_PROFILE]
    assert profile_of(session.slots[0]) == TEST_PROFILE


def test_a_change_of_password_leaves_the_other_slots_as_they_are(session: VaultSession) -> None:
    recovery = session.unlocking.add_slot(RECOVERY, label="in the safe")

    session.unlocking.change_password(b"new horse")

    assert session.slots[1] == recovery


@pytest.mark.parametrize("length", [0, 31, 33])
def test_a_keychain_secret_of_another_length_is_no_credential(length: int) -> None:
    with pytest.raises(WrongPasswordError):
        KeychainCredential(bytes(length))


@pytest.mark.parametrize("credential", [PasswordCredential(b"secret words"), KEYCHAIN, RECOVERY])
def test_a_credential_shows_nothing_in_its_repr(credential: Credential) -> None:
    assert repr(credential) == f"{type(credential).__name__}(***)"
