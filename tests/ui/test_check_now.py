"""*Check now* in the window: what the exchange tells is kept, shown and compared."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from tests.helpers.vaults import NOW, cheap_vault
from tests.ui.conftest import OpenWindow
from tests.ui.person import Person
from vault_app.key_summary import KeySummary
from vault_app.keys.generate import generate_key_pair
from vault_app.practice import misbehaviour
from vault_app.practice.server import PracticeExchange
from vault_app.terms import Environment, GeneratedKind, KeyState, Purpose
from vault_app.ui.check_job import CheckOutcome
from vault_app.vault.new_key import NewKey
from vault_app.vault.occasion import Occasion

LABELS = ("one", "two", "three")


@pytest.fixture
def person(
    vault_path: Path, open_window: OpenWindow, exchange: PracticeExchange
) -> Iterator[Person]:
    """In front of three keys that the exchange knows, and a draft; ``three`` is selected."""
    with cheap_vault(vault_path) as session:
        for label in ("draft", *LABELS):
            pair = generate_key_pair(GeneratedKind.ED25519)
            new_key = NewKey.of_pair(
                pair,
                label=label,
                environment=Environment.PRACTICE,
                account="",
                purpose=Purpose.SPOT_TRADING,
            )
            record = session.ledger.add_key(new_key, Occasion(NOW))
            if label != "draft":
                issued = exchange.accounts.issue_for_public_key(label, pair.public_key_pem)
                session.ledger.register(record.id, issued.api_key, Occasion(NOW))
    made = open_window()
    made.unlock()
    made.window.keys_view.select_key(next(key.id for key in _keys_in(made) if key.label == "three"))
    yield made
    made.desktop.close()  # it asks the exchange until then


def _keys_in(person: Person) -> list[KeySummary]:
    model = person.window.keys_view._model
    return [model.key_at(row) for row in range(model.rowCount())]


def _checked(person: Person, shortcut: str = "F5") -> CheckOutcome:
    """Press *shortcut* and wait until the check is over."""
    outcomes: list[CheckOutcome] = []
    person.desktop.controllers.checks.checked.connect(outcomes.append)
    QTest.keySequence(person.window, shortcut)
    person.wait_for("the check is over", lambda: bool(outcomes))
    return outcomes[0]


def _said(person: Person) -> str:
    return person.window.keys_view.notice.text


def test_the_selected_key_is_checked_and_what_was_told_is_shown(person: Person) -> None:
    _checked(person)

    key = person.key()
    assert key.look is not None
    assert key.look.permissions == ("enableReading", "enableSpotAndMarginTrading")
    assert key.state is KeyState.VERIFIED
    assert _said(person) == "The exchange accepted “three”."
    assert person.window.statusBar().currentMessage() == ""


def test_what_was_told_is_in_the_vault(person: Person) -> None:
    _checked(person)
    person.lock()
    person.unlock()

    assert [key.look is not None for key in _keys_in(person)].count(True) == 1


def test_a_change_is_told_in_words(person: Person, exchange: PracticeExchange) -> None:
    _checked(person)
    exchange.accounts.restrict(
        person.key().api_key, permissions=["enableReading", "permitsUniversalTransfer"], ip_list=[]
    )

    _checked(person)

    assert _said(person).startswith(
        "The exchange accepted “three”, and something changed."
        " New rights: Permits Universal Transfer."
        " Rights that are gone: Enable Spot & Margin Trading."
    )


def test_a_deleted_key_is_told(person: Person, exchange: PracticeExchange) -> None:
    exchange.accounts.delete(person.key().api_key)

    _checked(person)

    assert "(-2008)" in _said(person)
    assert person.key().refusal is not None


def test_all_keys_are_checked_but_drafts(person: Person, exchange: PracticeExchange) -> None:
    exchange.accounts.delete(person.key().api_key)

    outcome = _checked(person, "Shift+F5")

    assert [key.label for key in outcome.asked] == list(LABELS)
    assert _said(person).startswith(
        "The exchange accepted 2 keys. 1 key was not accepted. “three”: "
    )


def test_a_check_that_is_stopped_keeps_what_was_told(
    person: Person, exchange: PracticeExchange
) -> None:
    exchange.behaviour.misbehave(misbehaviour.only_for("/sapi/", misbehaviour.slow(0.4)))
    outcomes: list[CheckOutcome] = []
    person.desktop.controllers.checks.checked.connect(outcomes.append)
    person.desktop.controllers.checks.progressed.connect(
        lambda news: person.desktop.controllers.checks.stop_button.click() if news.done else None
    )
    QTest.keySequence(person.window, "Shift+F5")
    person.wait_for("the check is over", lambda: bool(outcomes))

    [outcome] = outcomes
    assert 0 < len(outcome.results) < len(LABELS)
    assert [key.id for key in outcome.keys] == [result.key_id for result in outcome.results]
    assert _said(person).endswith("Then the check was stopped; what it told is kept.")
    assert not person.desktop.controllers.checks.stop_button.isVisible()


def test_trouble_on_the_way_is_told_and_not_kept(
    person: Person, exchange: PracticeExchange
) -> None:
    exchange.behaviour.misbehave(misbehaviour.cut())

    _checked(person)

    assert "127.0.0.1" in _said(person)
    assert person.key().refusal is None


def test_a_clock_that_is_off_is_told(person: Person, exchange: PracticeExchange) -> None:
    exchange.behaviour.skew_clock(300_000)

    _checked(person)

    assert "This computer's clock is 5 min behind the exchange's." in _said(person)


def test_locking_ends_a_check_and_says_nothing_of_it(
    person: Person, exchange: PracticeExchange
) -> None:
    exchange.behaviour.misbehave(misbehaviour.only_for("/sapi/", misbehaviour.slow(2)))
    ended: list[bool] = []
    person.desktop.controllers.checks.ended.connect(lambda: ended.append(True))
    QTest.keySequence(person.window, "F5")
    person.wait_for("it asks", lambda: person.window.statusBar().currentMessage())

    person.lock()

    person.wait_for("the check is over", lambda: bool(ended))
    assert not person.desktop.controllers.checks.is_running
    assert person.window.statusBar().currentMessage() == ""
