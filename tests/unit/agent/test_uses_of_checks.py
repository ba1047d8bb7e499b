"""Asking the exchange about a key is no use of it, and nothing else can pass for that."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.vaults import PASSWORD, add_key, cheap_vault
from vault_app.agent.hardening import Protection
from vault_app.agent.protocol import KeyList, ListKeys, Sign, UnlockVault
from vault_app.agent.service import VaultService
from vault_app.agent.values import Password
from vault_app.agent.work import Work
from vault_app.key_summary import KeySummary
from vault_app.terms import Caller

CHECK = b"recvWindow=5000&timestamp=1700000000123"
ORDER = b"symbol=LTCBTC&side=BUY&type=MARKET&quantity=1&timestamp=1700000000123"
NO_PROTECTION = Protection(not_dumpable=False, no_core_file=False, memory_locked=False)


@pytest.fixture
def service(tmp_path: Path) -> Iterator[VaultService]:
    """An agent's service with the key ``bot``."""
    path = tmp_path / "keys.vault"
    with cheap_vault(path) as session:
        add_key(session, "bot")
    service = VaultService(NO_PROTECTION, caller=Caller.WINDOW)
    service.answer(UnlockVault(str(path), Password(PASSWORD)), work())
    yield service
    service.close()


def work() -> Work:
    return Work(lambda _stage, _fraction: None)


def key(service: VaultService) -> KeySummary:
    listed = service.answer(ListKeys(), work())
    assert isinstance(listed, KeyList)
    return listed.keys[0]


def test_a_check_is_no_use(service: VaultService) -> None:
    service.answer(Sign(key(service).id, CHECK, is_check=True), work())

    assert key(service).last_used_at is None
    assert key(service).uses == ()


def test_the_same_request_counts_where_it_is_not_called_a_check(service: VaultService) -> None:
    service.answer(Sign(key(service).id, CHECK), work())

    assert [uses.count for uses in key(service).uses] == [1]


def test_an_order_cannot_pass_for_a_check(service: VaultService) -> None:
    service.answer(Sign(key(service).id, ORDER, is_check=True), work())

    assert [uses.count for uses in key(service).uses] == [1]
