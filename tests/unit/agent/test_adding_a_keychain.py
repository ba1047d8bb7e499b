from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.vaults import cheap_vault
from vault_app.agent.care_messages import AddKeychain, SlotList
from vault_app.agent.open_vault import OpenVault
from vault_app.agent.slot_care import SlotCare
from vault_app.agent.work import Work
from vault_app.errors import KeychainLockedError, OperationCancelledError, VaultChangedError
from vault_app.keychain.in_memory import InMemoryKeychain
from vault_app.vault.session import VaultSession, slots_in_file


class _LockedKeychain(InMemoryKeychain):
    """The user did not unlock it when it asked."""

    def store(self, slot_id: bytes, secret: bytes) -> None:
        del slot_id, secret
        raise KeychainLockedError


@pytest.fixture
def session(tmp_path: Path) -> Iterator[VaultSession]:
    with cheap_vault(tmp_path / "keys.vault") as opened:
        yield opened


def test_an_added_keychain_holds_the_secret_of_the_slot(session: VaultSession) -> None:
    keychain = InMemoryKeychain()

    slots = _add(session, keychain).slots

    assert [slot.kind for slot in slots] == ["password", "keychain"]
    assert len(keychain.load(slots[-1].id)) == 32


def test_a_keychain_that_keeps_nothing_never_gets_a_slot_in_the_file(session: VaultSession) -> None:
    before = session.path.read_bytes()

    with pytest.raises(KeychainLockedError):
        _add(session, _LockedKeychain())

    assert session.path.read_bytes() == before


def test_a_slot_that_cannot_be_saved_leaves_no_entry_in_the_keychain(session: VaultSession) -> None:
    keychain = InMemoryKeychain()
    session.path.write_bytes(session.path.read_bytes()[:-1])

    with pytest.raises(VaultChangedError):
        _add(session, keychain)

    assert repr(keychain) == "InMemoryKeychain(0 entries)"


def test_what_is_cancelled_while_the_keychain_asks_leaves_neither_slot_nor_entry(
    session: VaultSession,
) -> None:
    keychain = InMemoryKeychain()
    work = _work()
    work.cancel()

    with pytest.raises(OperationCancelledError):
        _add(session, keychain, work)

    assert repr(keychain) == "InMemoryKeychain(0 entries)"
    assert [slot.kind for slot in slots_in_file(session.path)] == ["password"]


def _add(session: VaultSession, keychain: InMemoryKeychain, work: Work | None = None) -> SlotList:
    vault = OpenVault()
    vault.take(session)
    handlers = SlotCare(vault, keychain=lambda: keychain).handlers()
    answer = handlers[AddKeychain](AddKeychain("this computer"), work or _work())
    assert isinstance(answer, SlotList)
    return answer


def _work() -> Work:
    return Work(lambda _stage, _fraction: None)
