from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import cast
from uuid import UUID

import pytest

from vault_app.agent.client import AgentClient
from vault_app.cli.terminal import printable
from vault_app.cli.vault_access import OpenVault
from vault_app.errors import UnknownKeyError
from vault_app.key_summary import KeySummary
from vault_app.terms import Environment, KeyState, Purpose


@dataclass(frozen=True)
class _NoAgent:
    """Looking up a label asks no agent."""

    asked: list[object] = field(default_factory=list)


@pytest.mark.parametrize("typed", ["Grid Bot", "grid bot", "GRID BOT", " Grid Bot "])
def test_a_label_is_found_as_written_or_else_with_other_capitals(typed: str) -> None:
    assert _vault("other", "Grid Bot").key_called(typed).label == "Grid Bot"


def test_a_label_as_written_comes_before_one_with_other_capitals() -> None:
    assert _vault("BOT", "bot").key_called("bot").label == "bot"


@pytest.mark.parametrize("typed", ["grid", "grid bot 2", ""])
def test_a_part_of_a_label_is_not_enough(typed: str) -> None:
    with pytest.raises(UnknownKeyError) as refused:
        _vault("grid bot").key_called(typed)

    assert refused.value.details == {"label": typed}


def test_what_a_terminal_would_obey_is_not_printed() -> None:
    assert printable("a\x1b[31mb\r\u202e") == "a\ufffd[31mb\ufffd\ufffd"


def _vault(*labels: str) -> OpenVault:
    return OpenVault(cast("AgentClient", _NoAgent()), tuple(_key(label) for label in labels))


def _key(label: str) -> KeySummary:
    return KeySummary(
        id=UUID(int=0),
        label=label,
        kind="ed25519",
        environment=Environment.PRACTICE,
        account="",
        purpose=Purpose.OTHER,
        state=KeyState.DRAFT,
        api_key="",
        public_key_pem="",
        fingerprint="",
        created_at=datetime(2026, 1, 1, tzinfo=UTC),
    )
