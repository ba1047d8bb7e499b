"""The window stays alive while the exchange is asked about a hundred keys."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from tests.helpers.vaults import NOW, cheap_vault
from tests.ui.conftest import OpenWindow
from tests.ui.person import Person
from tests.ui.pulse import pulse
from vault_app.binance.practice_process import PRACTICE_URL_VARIABLE, PracticeProcess
from vault_app.keys.generate import generate_key_pair
from vault_app.practice.accounts import Accounts
from vault_app.terms import Environment, GeneratedKind, Purpose
from vault_app.ui.check_job import CheckOutcome
from vault_app.vault.new_key import NewKey
from vault_app.vault.occasion import Occasion

HOW_MANY = 100
KNOWN = 30
"""An account has no more keys; the exchange refuses the others."""


@pytest.fixture
def person(
    vault_path: Path, open_window: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Person]:
    """In front of a hundred registered keys, and an exchange in a process of its own."""
    state = tmp_path / "practice.json"
    accounts = Accounts(state)
    with cheap_vault(vault_path) as session:
        new_keys = []
        for number in range(HOW_MANY):
            api_key = f"{number:064}"
            pair = generate_key_pair(GeneratedKind.ED25519)
            if number < KNOWN:
                api_key = accounts.issue_for_public_key("bot", pair.public_key_pem).api_key
            new_keys.append(
                NewKey(
                    label=f"bot {number}",
                    kind=pair.kind,
                    environment=Environment.PRACTICE,
                    account="",
                    purpose=Purpose.SPOT_TRADING,
                    public_key_pem=pair.public_key_pem,
                    fingerprint=pair.fingerprint,
                    secret=pair.private_key_der,
                    api_key=api_key,
                )
            )
        session.ledger.add_keys(new_keys, Occasion(NOW))
    with PracticeProcess.start(state) as practice:
        monkeypatch.setenv(PRACTICE_URL_VARIABLE, practice.base_url)
        made = open_window()
        made.unlock()
        yield made
        made.desktop.close()  # it asks the exchange until then


def test_the_window_stays_alive_while_a_hundred_keys_are_checked(person: Person) -> None:
    outcomes: list[CheckOutcome] = []
    person.desktop.controllers.checks.checked.connect(outcomes.append)
    with pulse() as beats:
        QTest.keySequence(person.window, "Shift+F5")
        person.wait_for("the check is over", lambda: bool(outcomes))

    [outcome] = outcomes
    assert len(outcome.results) == HOW_MANY
    assert sum(result.look is not None for result in outcome.results) == KNOWN
    beats.assert_alive()
