"""The test requests that an agent keeps for its caller."""

from pathlib import Path

import pytest

from tests.helpers.vaults import NOW, PASSWORD, add_key, cheap_vault
from vault_app.agent.client import AgentClient
from vault_app.agent.history_messages import (
    ClearRequests,
    HistorySaved,
    ListRequests,
    RecordRequest,
    RequestHistory,
)
from vault_app.agent.protocol import UnlockVault, VaultOpened
from vault_app.agent.values import Password
from vault_app.errors import VaultLockedError
from vault_app.request_record import RequestRecord


def test_requests_are_kept_listed_and_forgotten(agent: AgentClient, tmp_path: Path) -> None:
    path = tmp_path / "keys.vault"
    with cheap_vault(path) as session:
        key_id = add_key(session, "bot").id
    agent.ask(UnlockVault(str(path), Password(PASSWORD)), VaultOpened)
    sent = RequestRecord(
        id=key_id, sent_at=NOW, key_id=key_id, key_label="bot", request="spot-time", status=200
    )

    kept = agent.ask(RecordRequest(sent), HistorySaved)
    listed = agent.ask(ListRequests(), RequestHistory)
    cleared = agent.ask(ClearRequests(), HistorySaved)

    assert (kept.count, listed.records, cleared.count) == (1, [sent], 0)
    assert agent.ask(ListRequests(), RequestHistory).records == []


def test_no_requests_are_told_while_the_vault_is_locked(agent: AgentClient) -> None:
    with pytest.raises(VaultLockedError):
        agent.ask(ListRequests(), RequestHistory)
