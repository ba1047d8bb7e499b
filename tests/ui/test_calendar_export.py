"""What falls due, as a file for calendars, read again by another library."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import vobject
from PySide6.QtGui import QAction

from tests.helpers.vaults import NOW, add_key, cheap_vault
from tests.ui.conftest import OpenWindow
from tests.ui.person import Person
from vault_app.key_life import Look
from vault_app.ui import questions
from vault_app.ui.dialogs.export_calendar_dialog import ExportCalendarDialog
from vault_app.vault import looks
from vault_app.vault.occasion import Occasion

API_KEY = "k" * 64
ENDS_AT = datetime.now(UTC).replace(microsecond=0) + timedelta(days=40)


@pytest.fixture
def person(vault_path: Path, open_window: OpenWindow) -> Person:
    """In front of the key ``Grid bot``, whose right to trade ends in forty days."""
    with cheap_vault(vault_path) as session:
        record = add_key(session, "Grid bot")
        session.ledger.register(record.id, API_KEY, Occasion(NOW))
        look = Look(
            at=datetime.now(UTC),
            permissions=("enableSpotAndMarginTrading",),
            is_ip_restricted=True,
            trading_ends_at=ENDS_AT,
            source="apiRestrictions",
        )
        session.ledger.change(record.id, lambda key: looks.told(key, look, Occasion(NOW)))
    person = open_window()
    person.unlock()
    person.wait_for("the keys are judged", lambda: person.desktop.controllers.health.latest)
    return person


@pytest.fixture
def target(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file that the person chooses."""
    path = tmp_path / "keys.ics"
    monkeypatch.setattr(questions, "file_to_write", lambda *_, **__: path)
    return path


def _menu_action(person: Person, text: str) -> QAction:
    return next(each for each in person.window.findChildren(QAction) if each.text() == text)


def _export(person: Person, *, with_labels: bool) -> None:
    _menu_action(person, "Export &calendar…").trigger()
    dialog = person.hands.dialog(ExportCalendarDialog)
    if with_labels:
        dialog.labels_box.click()  # a mouse would have to meet its words
    person.hands.click(dialog.export_button)
    person.hands.wait_until_closed(ExportCalendarDialog)


def test_the_file_opens_with_another_library_and_tells_the_day(
    person: Person, target: Path
) -> None:
    _export(person, with_labels=False)
    person.wait_for("the file is written", target.exists)
    person.wait_for("it is said", lambda: str(target) in person.window.statusBar().currentMessage())

    entry = vobject.readOne(target.read_text("utf-8")).vevent
    assert entry.dtstart.value == ENDS_AT
    assert entry.summary.value == "A key’s right to trade ends"
    assert [alarm.trigger.value.days for alarm in entry.valarm_list] == [-7, -1]


@pytest.mark.parametrize("with_labels", [False, True])
def test_labels_are_in_it_only_where_the_person_wants_them(
    person: Person, target: Path, *, with_labels: bool
) -> None:
    _export(person, with_labels=with_labels)
    person.wait_for("the file is written", target.exists)
    person.wait_for("it is said", lambda: person.window.statusBar().currentMessage())

    assert ("Grid bot" in target.read_text("utf-8")) is with_labels


def test_no_api_key_and_no_fingerprint_is_in_it(person: Person, target: Path) -> None:
    _export(person, with_labels=True)
    person.wait_for("it is said", lambda: person.window.statusBar().currentMessage())

    text = target.read_text("utf-8").replace("\r\n ", "")
    assert API_KEY not in text
    assert person.key().fingerprint not in text
    assert str(person.key().id) not in text


def test_a_file_that_is_there_is_left_alone(person: Person, target: Path) -> None:
    target.write_text("mine")
    _export(person, with_labels=False)

    notice = person.window.keys_view.notice
    person.wait_for("words about the file", lambda: str(target) in notice.text)

    assert target.read_text() == "mine"


def test_a_locked_vault_has_no_calendar(person: Person) -> None:
    person.lock()

    assert not _menu_action(person, "Export &calendar…").isEnabled()
