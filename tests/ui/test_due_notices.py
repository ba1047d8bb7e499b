"""What is said of itself: a bar after unlocking, and a notice once a day."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.helpers.vaults import NOW, add_key, cheap_vault
from tests.ui.conftest import OpenWindow
from tests.ui.person import Person
from vault_app.health.findings import Finding, NextStep, RuleId, Severity
from vault_app.key_life import Look
from vault_app.ui.due_notices import DueNotices, is_pressing
from vault_app.vault import looks
from vault_app.vault.occasion import Occasion
from vault_app.vault.session import VaultSession

API_KEY = "k" * 64
TODAY = datetime.now(UTC)
TITLE = "1 thing about your keys is due within 7 days"


def _finding(days: float | None, severity: Severity = Severity.WARNING) -> Finding:
    return Finding(
        rule=RuleId.TRADING_ENDS,
        severity=severity,
        next_step=NextStep.CHECK_NOW,
        due_at=None if days is None else TODAY + timedelta(days=days),
    )


def _lose_trading_in(session: VaultSession, days: float) -> None:
    """The vault's only key, and the exchange told when it takes its right to trade away."""
    record = add_key(session, "Grid bot")
    session.ledger.register(record.id, API_KEY, Occasion(NOW))
    look = Look(
        at=TODAY - timedelta(days=1),
        permissions=("enableReading", "enableSpotAndMarginTrading"),
        is_ip_restricted=True,
        created_at=TODAY - timedelta(days=20),
        trading_ends_at=TODAY + timedelta(days=days),
        source="apiRestrictions",
    )
    session.ledger.change(record.id, lambda key: looks.told(key, look, Occasion(TODAY)))


@pytest.fixture
def person(vault_path: Path, open_window: OpenWindow) -> Person:
    """In front of a vault with a key whose right to trade ends in two days."""
    with cheap_vault(vault_path) as session:
        _lose_trading_in(session, 2)
    person = open_window()
    person.unlock()
    person.wait_for("the keys are judged", lambda: person.desktop.controllers.health.latest)
    return person


@pytest.fixture
def said(person: Person, monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    """What notices said since; nobody looks at the window."""
    heard: list[tuple[str, str]] = []
    monkeypatch.setattr(QApplication, "activeWindow", lambda *_: None)
    person.desktop.controllers.services.notices.published.connect(
        lambda *words: heard.append(words)
    )
    return heard


@pytest.fixture
def notices(person: Person) -> DueNotices:
    """Those of the window, which have said nothing yet today."""
    person.desktop.settings.update(due_told_on="")
    made = DueNotices(person.desktop.controllers.services)
    made.expect([_finding(2), _finding(30), _finding(None)])
    return made


@pytest.mark.parametrize(
    ("days", "severity", "presses"),
    [
        (6.9, Severity.NOTICE, True),
        (7.1, Severity.WARNING, False),
        (-3, Severity.NOTICE, True),
        (None, Severity.WARNING, False),
        (None, Severity.CRITICAL, True),
        (30, Severity.CRITICAL, True),
    ],
)
def test_what_is_urgent_or_due_within_a_week_presses(
    days: float | None, severity: Severity, *, presses: bool
) -> None:
    assert is_pressing(_finding(days, severity), TODAY) is presses


def test_a_bar_after_unlocking_tells_how_many_keys_need_attention(person: Person) -> None:
    assert person.window.keys_view.attention_bar.text == "1 key needs attention."


def test_the_bar_leads_to_the_page(person: Person) -> None:
    person.hands.click(person.window.keys_view.attention_bar.show_button)

    view = person.window.vault_view
    person.wait_for("the page is there", lambda: view.is_health_built)
    assert view.current_page is view.health
    assert view.keys.attention_bar.text == ""


def test_a_bar_that_was_closed_does_not_come_back_with_a_change(person: Person) -> None:
    bar = person.window.keys_view.attention_bar
    person.hands.click(bar.close_button)
    before = person.desktop.controllers.health.latest
    person.window.keys_view.update_keys([person.key()])
    person.wait_for(
        "it is judged anew", lambda: person.desktop.controllers.health.latest is not before
    )

    assert bar.text == ""


def test_the_bar_is_gone_from_a_locked_window_and_back_with_its_keys(person: Person) -> None:
    bar = person.window.keys_view.attention_bar
    person.lock()
    assert bar.text == ""

    person.unlock()

    assert person.wait_for("the bar", lambda: bar.text) == "1 key needs attention."


def test_no_bar_where_nothing_presses(vault_path: Path, open_window: OpenWindow) -> None:
    with cheap_vault(vault_path) as session:
        _lose_trading_in(session, 60)
    person = open_window()
    person.unlock()
    person.wait_for("the keys are judged", lambda: person.desktop.controllers.health.latest)

    assert person.window.keys_view.attention_bar.text == ""


def test_a_notice_tells_a_number_and_nothing_of_the_vault(
    notices: DueNotices, said: list[tuple[str, str]]
) -> None:
    notices.tell()

    assert said == [(TITLE, "Open Vault App to see what to do.")]


def test_the_same_day_it_is_said_once(notices: DueNotices, said: list[tuple[str, str]]) -> None:
    notices.tell()
    notices.tell()

    assert len(said) == 1


def test_after_a_restart_it_is_not_said_again_the_same_day(
    notices: DueNotices, said: list[tuple[str, str]], person: Person, open_window: OpenWindow
) -> None:
    notices.tell()
    person.desktop.close()

    restarted = open_window().desktop.controllers.services
    restarted.notices.published.connect(lambda *words: said.append(words))
    again = DueNotices(restarted)
    again.expect([_finding(2)])
    again.tell()

    assert len(said) == 1


def test_the_next_day_it_is_said_again(notices: DueNotices, said: list[tuple[str, str]]) -> None:
    notices.tell()
    notices.tell(TODAY + timedelta(days=1))

    assert len(said) == 2


def test_it_is_said_while_the_vault_is_locked(
    person: Person, notices: DueNotices, said: list[tuple[str, str]]
) -> None:
    person.lock()
    notices.tell()

    assert [title for title, _ in said] == [TITLE]


def test_of_another_vault_it_says_nothing(
    person: Person, notices: DueNotices, said: list[tuple[str, str]]
) -> None:
    person.desktop.vaults.chosen.emit()
    notices.tell()

    assert not said


def test_who_does_not_want_it_hears_nothing(
    person: Person, notices: DueNotices, said: list[tuple[str, str]]
) -> None:
    person.desktop.settings.update(notify_due=False)
    notices.tell()

    assert not said


def test_who_looks_at_the_window_is_told_later(
    notices: DueNotices, person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    person.desktop.controllers.services.notices.published.connect(
        lambda title, _: heard.append(title)
    )
    monkeypatch.setattr(QApplication, "activeWindow", lambda *_: person.window)
    notices.tell()
    assert not heard

    monkeypatch.setattr(QApplication, "activeWindow", lambda *_: None)
    notices.tell()

    assert heard == [TITLE]
