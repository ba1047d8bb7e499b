"""Proving a key dead and reading an account, as the window's jobs do it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.helpers.cheap_agent import CHEAP_AGENT_COMMAND
from tests.helpers.command_line import PASSWORD, CommandLine
from tests.integration.life_on_command import Household
from vault_app.agent.life_messages import DeclareCompromised
from vault_app.agent.protocol import KeyStored, UnlockVault, VaultOpened
from vault_app.agent.values import Password
from vault_app.binance.death_proof import Life
from vault_app.binance.practice_process import PRACTICE_URL_VARIABLE
from vault_app.errors import DeathNotProvenError, KeyCompromisedError, OperationCancelledError
from vault_app.key_summary import KeySummary
from vault_app.practice.accounts import Accounts
from vault_app.practice.server import PracticeExchange
from vault_app.ui.agent_link import AgentLink
from vault_app.ui.exchange_access import ExchangeAccess
from vault_app.ui.job import JobContext
from vault_app.ui.proof_job import ProofOutcome, proof_work, review_work


@pytest.fixture
def home(
    tmp_path: Path, password_file: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> Iterator[Household]:
    """A household whose vault has the keys ``bot`` and ``tax``, which the exchange accepted."""
    assert qapp is not None
    with PracticeExchange(Accounts()) as exchange:
        monkeypatch.setenv(PRACTICE_URL_VARIABLE, exchange.base_url)
        household = Household(
            CommandLine(tmp_path / "keys.vault", password_file), exchange.base_url
        )
        household.make_vault()
        household.add_key("tax")
        for label in ("bot", "tax"):
            household.accept(label)
        yield household


@pytest.fixture
def link(home: Household) -> Iterator[AgentLink]:
    """The hold on an agent with the vault open."""
    made = AgentLink(CHEAP_AGENT_COMMAND)
    path = str(home.command_line.vault)
    made.ask_now(UnlockVault(path, Password.of(PASSWORD)), VaultOpened)
    yield made
    made.shut()
    made.wait_until_ended()


@pytest.fixture
def access(tmp_path: Path) -> Iterator[ExchangeAccess]:
    host = ExchangeAccess(tmp_path / "practice.json")
    yield host
    host.stop()


@pytest.fixture
def compromised(home: Household, link: AgentLink) -> KeySummary:
    return link.ask_now(DeclareCompromised(home.key("bot").id, "leak"), KeyStored).key


def _context() -> JobContext:
    return JobContext(lambda _stage, _detail: None)


def _proven(link: AgentLink, access: ExchangeAccess, key: KeySummary) -> ProofOutcome:
    return proof_work(link, access, key)(_context())


def test_a_deleted_key_is_proven_dead_and_the_proof_is_kept(
    home: Household, link: AgentLink, access: ExchangeAccess, compromised: KeySummary
) -> None:
    home.at_exchange("delete", "bot")

    outcome = _proven(link, access, compromised)

    assert outcome.proof.life is Life.DEAD
    assert outcome.key.death == outcome.proof.result.refusal
    assert home.key("bot").death is not None


def test_a_living_key_is_told_to_be_alive_and_what_it_may_is_kept(
    link: AgentLink, access: ExchangeAccess, compromised: KeySummary
) -> None:
    outcome = _proven(link, access, compromised)

    assert outcome.proof.life is Life.ALIVE
    assert outcome.key.death is None
    assert outcome.key.look == outcome.proof.result.look


def test_a_key_in_use_is_not_buried(
    home: Household, link: AgentLink, access: ExchangeAccess
) -> None:
    home.at_exchange("delete", "bot")

    with pytest.raises(DeathNotProvenError):
        _proven(link, access, home.key("bot"))


def test_the_account_is_read_with_another_key(
    home: Household, link: AgentLink, access: ExchangeAccess
) -> None:
    review = review_work(link, access, home.key("tax"), ["BTCUSDT"])(_context())

    assert review.reader == "tax"
    assert review.balances
    assert "BTCUSDT" in review.symbols


def test_the_agent_does_not_let_a_compromised_key_read_trades(
    link: AgentLink, access: ExchangeAccess, compromised: KeySummary
) -> None:
    review = review_work(link, access, compromised)(_context())

    errors = [each.result.error for each in review.not_read]
    assert any(isinstance(error, KeyCompromisedError) for error in errors)
    assert review.trades == ()


def test_a_cancelled_proof_proves_nothing(
    link: AgentLink, access: ExchangeAccess, compromised: KeySummary
) -> None:
    context = _context()
    context.cancel()

    with pytest.raises(OperationCancelledError):
        proof_work(link, access, compromised)(context)
