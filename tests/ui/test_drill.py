"""The drill for a compromised key: declared twice, led through, and ended only when it is dead."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QLocale

from tests.ui.conftest import OpenWindow
from tests.ui.life_steps import (
    ADDRESS,
    continue_drill,
    crash,
    declare,
    fill_vault,
    hand_in,
    pass_test,
)
from tests.ui.person import Person
from vault_app.agent.protocol import Sign, Signature
from vault_app.binance.redaction import Private
from vault_app.errors import KeyCompromisedError
from vault_app.health.drill import DrillStage, drill_progress
from vault_app.key_summary import KeySummary
from vault_app.practice.server import PracticeExchange
from vault_app.terms import KeyState
from vault_app.ui import questions
from vault_app.ui.dialogs.declare_dialog import DeclareDialog
from vault_app.ui.dialogs.drill_dialog import DrillDialog

REASON = "posted in a chat"


@pytest.fixture
def person(
    vault_path: Path, open_window: OpenWindow, exchange: PracticeExchange
) -> Iterator[Person]:
    """In front of the keys ``bot`` and ``tax`` of one account, which the exchange knows."""
    fill_vault(vault_path, exchange, "bot", "tax")
    made = open_window()
    made.unlock()
    yield made
    made.desktop.close()


@pytest.fixture
def lonely(vault_path: Path, open_window: OpenWindow, exchange: PracticeExchange) -> Person:
    """In front of the key ``bot``, the only one of its account."""
    fill_vault(vault_path, exchange, "bot")
    made = open_window()
    made.unlock()
    return made


def _successor(person: Person) -> KeySummary | None:
    compromise = person.key_of("bot").compromise
    assert compromise is not None
    return next((k for k in person.window.keys_in_use if k.id == compromise.successor), None)


def _wait_until_done(person: Person, stage: DrillStage) -> None:
    def is_done() -> bool:
        progress = drill_progress(person.key_of("bot"), _successor(person))
        return progress is not None and stage not in progress.left

    person.wait_for(f"{stage} is done", is_done)


def _revoke(person: Person, dialog: DrillDialog) -> None:
    person.hands.click(dialog.revoke_panel.delete_button)
    _wait_until_done(person, DrillStage.REVOKE)


def _prove_dead(person: Person, dialog: DrillDialog) -> None:
    person.hands.click(dialog.proof_panel.prove_button)
    _wait_until_done(person, DrillStage.PROVE_DEAD)


def _make_successor(person: Person, dialog: DrillDialog) -> None:
    person.hands.click(dialog.replace_panel.make_button)
    person.wait_for("there is a successor", lambda: _successor(person))


def _register_successor(person: Person, dialog: DrillDialog) -> None:
    person.hands.click(dialog.replace_panel.register_button)
    hand_in(person)
    person.wait_for("it is registered", lambda: (new := _successor(person)) and new.api_key)


def _test_successor(person: Person, dialog: DrillDialog) -> None:
    person.hands.click(dialog.replace_panel.test_button)
    pass_test(person)
    _wait_until_done(person, DrillStage.REPLACE)


def _update_programs(person: Person, dialog: DrillDialog) -> None:
    person.hands.click(dialog.programs_panel.done_button)
    _wait_until_done(person, DrillStage.UPDATE_PROGRAMS)


def _review(person: Person, dialog: DrillDialog) -> None:
    person.hands.click(dialog.review_panel.read_button)
    person.wait_for("the account is read", dialog.review_panel.tabs.isVisible)
    person.hands.click(dialog.review_panel.done_button)
    _wait_until_done(person, DrillStage.REVIEW_ACTIVITY)


def _tell_support(person: Person, dialog: DrillDialog) -> None:
    person.wait_for("the report", dialog.report_panel.text_box.toPlainText)
    person.hands.click(dialog.report_panel.copy_button)
    person.hands.click(dialog.report_panel.done_button)
    _wait_until_done(person, DrillStage.TELL_SUPPORT)


def _end(person: Person, dialog: DrillDialog) -> None:
    person.hands.click(dialog.end_button)
    person.wait_for("the drill is over", lambda: _is_over(person))


def _is_over(person: Person) -> bool:
    compromise = person.key_of("bot").compromise
    return compromise is not None and compromise.ended_at is not None


STEPS = (
    _revoke,
    _prove_dead,
    _make_successor,
    _register_successor,
    _test_successor,
    _update_programs,
    _review,
    _tell_support,
    _end,
)


def test_a_drill_is_led_through_to_its_end(person: Person) -> None:
    dialog = declare(person, "bot", REASON)
    for step in STEPS:
        step(person, dialog)

    key, new = person.key_of("bot"), _successor(person)
    assert key.state is KeyState.COMPROMISED
    assert key.death is not None
    assert key.compromise is not None
    assert key.compromise.reason == REASON
    assert new is not None
    assert [program.name for program in new.used_by] == ["grid.py", "alerts"]
    assert "is over" in dialog.notice.text
    dialog.close()


def test_a_drill_is_gone_on_with_after_a_crash_at_every_step(
    person: Person, open_window: OpenWindow
) -> None:
    declare(person, "bot")
    present = person
    for step in STEPS:
        present = crash(present, open_window)
        step(present, continue_drill(present, "bot"))
    present = crash(present, open_window)

    assert _is_over(present)
    present.desktop.close()


def test_a_key_is_declared_only_when_both_statements_are_ticked(person: Person) -> None:
    person.pick("bot")
    person.window.key_actions.drill_requested.emit()
    dialog = person.hands.dialog(DeclareDialog)
    person.hands.click(dialog.go_on_button)
    person.hands.click(dialog.nothing_signed_box)

    assert not dialog.declare_button.isEnabled()

    person.hands.click(dialog.still_works_box)
    assert dialog.declare_button.isEnabled()
    dialog.close()
    person.hands.wait_until_closed(DeclareDialog)
    assert person.key_of("bot").state is KeyState.VERIFIED


def test_the_agent_itself_signs_nothing_with_a_declared_key(person: Person) -> None:
    declare(person, "bot").close()
    order = b"symbol=BTCUSDT&side=BUY&type=MARKET&quantity=1&timestamp=1700000000000"

    with pytest.raises(KeyCompromisedError):
        person.desktop.link.ask_now(Sign(person.key_of("bot").id, order), Signature)


def test_a_drill_cannot_be_ended_while_the_key_may_live(person: Person) -> None:
    dialog = declare(person, "bot")
    dialog.revoke_panel.revoked_changed.emit(True)
    _wait_until_done(person, DrillStage.REVOKE)
    person.hands.click(dialog.proof_panel.prove_button)
    person.wait_for("an answer", lambda: dialog.proof_panel.notice.text)

    assert "is still alive" in dialog.proof_panel.notice.text
    assert not dialog.end_button.isEnabled()
    dialog.close()


def test_ending_a_drill_early_asks_first(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr(questions, "confirmed", lambda _parent, what, *_: asked.append(what))
    dialog = declare(person, "bot")
    _revoke(person, dialog)
    _prove_dead(person, dialog)

    person.hands.click(dialog.end_button)

    assert asked == ["End the drill though 4 steps are not done?"]
    assert not _is_over(person)
    dialog.close()


def test_another_key_that_is_there_can_take_the_place(person: Person) -> None:
    dialog = declare(person, "bot")
    dialog.step_list.choose(DrillStage.REPLACE.value)

    person.hands.click(dialog.replace_panel.use_button)
    person.wait_for("there is a successor", lambda: _successor(person))

    assert _successor(person) == person.key_of("tax")
    dialog.close()


def test_without_another_key_of_the_account_it_is_said_what_to_do(lonely: Person) -> None:
    dialog = declare(lonely, "bot")
    dialog.step_list.choose(DrillStage.REVIEW_ACTIVITY.value)

    panel = dialog.review_panel
    assert "no other key of this account" in panel.notice.text
    assert not panel.read_button.isVisible()
    assert panel.done_button.isVisible()
    dialog.close()
    lonely.desktop.close()


def test_the_account_is_shown_in_tables(person: Person) -> None:
    dialog = declare(person, "bot")
    dialog.step_list.choose(DrillStage.REVIEW_ACTIVITY.value)
    person.hands.type_into(dialog.review_panel.markets_line, "btcusdt")
    person.hands.click(dialog.review_panel.read_button)
    person.wait_for("the account is read", dialog.review_panel.tabs.isVisible)

    tabs = dialog.review_panel.tabs
    titles = [tabs.tabText(place) for place in range(tabs.count())]
    assert titles[0].startswith("Balances (")
    assert titles[1].startswith("Open orders (")
    assert titles[2].startswith("Last trades (")
    dialog.close()


def _private_texts(person: Person) -> set[str]:
    return {key.api_key for key in person.window.keys_in_use if key.api_key} | {ADDRESS}


def _reviewed(person: Person) -> DrillDialog:
    """The step about the support, after the account was read."""
    dialog = declare(person, "bot", f"seen from {ADDRESS}")
    dialog.step_list.choose(DrillStage.REVIEW_ACTIVITY.value)
    person.hands.click(dialog.review_panel.read_button)
    person.wait_for("the account is read", dialog.review_panel.tabs.isVisible)
    dialog.step_list.choose(DrillStage.TELL_SUPPORT.value)
    person.wait_for(
        "the account is in the report",
        lambda: "Balances" in dialog.report_panel.text_box.toPlainText(),
    )
    return dialog


def test_the_report_holds_nothing_private_unless_it_is_ticked(person: Person) -> None:
    dialog = _reviewed(person)
    panel = dialog.report_panel
    text = panel.text_box.toPlainText()

    assert not [secret for secret in _private_texts(person) if secret in text]
    assert "10000.00000000" not in text

    for kind, shown in (
        (Private.API_KEY, person.key_of("bot").api_key),
        (Private.IP_ADDRESS, ADDRESS),
        (Private.BALANCES, "10000.00000000"),
    ):
        person.hands.click(panel.boxes[kind])
        assert shown in panel.text_box.toPlainText()
    dialog.close()


@pytest.mark.parametrize("name", ["report.txt", "report.pdf"])
def test_the_report_is_saved_for_the_user_only(
    name: str, person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / name
    monkeypatch.setattr(questions, "file_to_write", lambda *_, **__: target)
    dialog = _reviewed(person)

    person.hands.click(dialog.report_panel.save_button)
    person.wait_for("it is saved", lambda: str(target) in dialog.report_panel.notice.text)

    assert target.stat().st_mode & 0o777 == 0o600
    dialog.close()


def test_a_key_that_was_never_registered_can_be_given_up_at_once(person: Person) -> None:
    person.make_key("draft")
    dialog = declare(person, "draft")

    assert dialog.end_button.isEnabled()
    assert dialog.replace_panel.isVisible()
    dialog.close()


def test_when_each_step_was_done_is_shown(person: Person) -> None:
    days = {_today()}
    dialog = declare(person, "bot")
    _revoke(person, dialog)
    days.add(_today())  # another one, if it is midnight

    words = dialog.step_list.item(0).text()
    assert "Done" in words
    assert any(day in words for day in days)
    dialog.close()


def _today() -> str:
    return QLocale().toString(QDate.currentDate(), QLocale.FormatType.ShortFormat)
