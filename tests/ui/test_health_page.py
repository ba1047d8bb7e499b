"""The health page with the real agent and a practice exchange on command."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from tests.helpers.vaults import NOW, PASSWORD, cheap_vault
from tests.ui.care import answer_questions, choose_copy
from tests.ui.conftest import OpenWindow
from tests.ui.health_desk import HealthDesk, texts_of
from vault_app.agent.key_messages import ExportPrivateKey
from vault_app.agent.life_messages import DeclareCompromised, EditKey, KeyEdited
from vault_app.agent.protocol import KeyStored
from vault_app.agent.values import Password
from vault_app.health.findings import NextStep, RuleId, Severity
from vault_app.health.grade import Grade
from vault_app.key_changes import KeyChanges
from vault_app.key_life import NotedAddress
from vault_app.keys.generate import generate_key_pair
from vault_app.practice import misbehaviour
from vault_app.practice.accounts import Accounts
from vault_app.practice.server import PracticeExchange
from vault_app.terms import Environment, ExportForm, GeneratedKind, Purpose
from vault_app.ui.dialogs.begin_rotation_dialog import BeginRotationDialog
from vault_app.ui.dialogs.drill_dialog import DrillDialog
from vault_app.ui.dialogs.key_test_dialog import KeyTestDialog
from vault_app.ui.dialogs.look_change_dialog import LookChangeDialog
from vault_app.ui.dialogs.open_exports_dialog import OpenExportsDialog
from vault_app.ui.dialogs.recovery_kit_dialog import RecoveryKitDialog
from vault_app.ui.dialogs.register_dialog import RegisterDialog
from vault_app.ui.models.health_model import HealthRole
from vault_app.ui.models.key_columns import Column
from vault_app.ui.models.key_filter import FilterKind, KeyFilter
from vault_app.ui.next_steps import NextSteps
from vault_app.vault.new_key import NewKey
from vault_app.vault.occasion import Occasion
from vault_app.vault.session import VaultSession, open_vault

FOREIGN = "8.8.4.4"


def _add(session: VaultSession, label: str, environment: Environment, exchange: Accounts) -> None:
    """A key of *environment*; one for practice is registered, unless it is called ``draft``."""
    pair = generate_key_pair(GeneratedKind.ED25519)
    new_key = NewKey.of_pair(
        pair,
        label=label,
        environment=environment,
        account="",
        purpose=Purpose.SPOT_TRADING,
    )
    record = session.ledger.add_key(new_key, Occasion(NOW))
    if label != "draft" and environment is Environment.PRACTICE:
        issued = exchange.issue_for_public_key(label, pair.public_key_pem)
        session.ledger.register(record.id, issued.api_key, Occasion(NOW))


@pytest.fixture
def desk(
    vault_path: Path, open_window: OpenWindow, exchange: PracticeExchange
) -> Iterator[HealthDesk]:
    """The registered practice keys ``one`` and ``two``, ``draft``, and ``money`` for production."""
    with cheap_vault(vault_path) as session:
        for label in ("draft", "one", "two"):
            _add(session, label, Environment.PRACTICE, exchange.accounts)
        _add(session, "money", Environment.PRODUCTION, exchange.accounts)
    person = open_window()
    person.unlock()
    desk = HealthDesk(person, exchange)
    desk.go()
    yield desk
    person.desktop.close()  # it asks the exchange until then


def _note_ip_list(desk: HealthDesk, label: str, *networks: str) -> None:
    key = desk.key(label)
    noted = tuple(NotedAddress(network) for network in networks)
    edit = EditKey(key.id, KeyChanges(ip_list=noted))
    stored = desk.person.desktop.link.ask_now(edit, KeyEdited)
    desk.person.window.keys_view.update_keys([stored.key])


def test_every_step_there_is_can_be_started(desk: HealthDesk) -> None:
    assert NextSteps(desk.person.desktop.controllers.services).known == frozenset(NextStep)


def test_what_needs_attention_first_comes_first(desk: HealthDesk) -> None:
    model = desk.view.model
    severities = [model.row_at(place).worst for place in range(model.rowCount())]

    order = [*Severity, None]
    assert severities == sorted(severities, key=order.index)
    assert desk.view.list.currentIndex().row() == 0


def test_the_rail_tells_how_much_needs_attention(desk: HealthDesk) -> None:
    counts = desk.judged.report.counts
    alarming = counts[Severity.CRITICAL] + counts[Severity.WARNING]

    assert desk.person.window.vault_view.health_button.text() == f"Health ({alarming})"


def test_the_keys_page_can_show_only_those_that_need_attention(desk: HealthDesk) -> None:
    offered = desk.person.window.keys_view.filters.offered()

    alarmed = {
        finding.key_id
        for finding in desk.judged.report.findings
        if finding.severity is not Severity.NOTICE and finding.key_id
    }
    assert alarmed
    assert offered[KeyFilter(FilterKind.ATTENTION)] == len(alarmed)


def test_the_keys_page_has_a_column_with_the_grades(desk: HealthDesk) -> None:
    table = desk.person.window.keys_view.table
    table.show_columns(("label", "grade"))
    table.horizontalHeader().setSortIndicator(Column.GRADE, Qt.SortOrder.DescendingOrder)
    model = table.model()
    rows = range(model.rowCount())
    shown = [model.index(row, Column.GRADE).data() for row in rows]

    assert sorted(shown) == ["D", "D", "–", "–"]
    desk.check("one")
    labels = [model.index(row, Column.LABEL).data() for row in rows]
    grades = [model.index(row, Column.GRADE).data() for row in rows]
    assert grades[labels.index("one")] == desk.judged.report.grades[desk.key("one").id].grade


def test_without_the_exchange_what_is_known_stays(desk: HealthDesk) -> None:
    desk.check("one")
    looked_at, before = desk.key("one").look, desk.view.notice.text
    desk.exchange.stop()
    desk.choose("one")
    desk.person.hands.click(desk.view.check_button)

    desk.person.wait_for("it is said", lambda: desk.view.notice.text not in {"", before})
    assert desk.key("one").look == looked_at
    assert any(text.startswith("Last looked at: ") for text in texts_of(desk.view.detail))


def test_a_grade_is_explained_rule_by_rule(desk: HealthDesk) -> None:
    row = desk.choose("one")
    words = texts_of(desk.view.detail)

    assert row.grade is not None
    assert f"Grade {row.grade.grade.value}" in words
    assert "Never tested: at best C." in words
    assert any(text.startswith(f"For grade {row.grade.next_grade}, see to: ") for text in words)


def test_a_finding_names_its_source_and_date(desk: HealthDesk) -> None:
    desk.choose("one")

    assert any(
        "Source: Binance announcement on API keys without an IP list (2021-07-08)." in text
        for text in texts_of(desk.view.detail)
    )


def test_a_row_says_in_words_what_it_shows_in_colours(desk: HealthDesk) -> None:
    place = desk.view.model.place_of(desk.key("one").id)
    assert place is not None
    index = desk.view.model.index(place)

    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("one. Soon: ")
    assert index.data(HealthRole.DETAIL) in spoken
    assert spoken.endswith("Grade D.")


def test_a_draft_is_registered_from_here(desk: HealthDesk) -> None:
    desk.take_step("draft", RuleId.NOT_REGISTERED)

    dialog = desk.person.hands.dialog(RegisterDialog)
    desk.person.hands.click(dialog.hand_in_button)
    desk.person.wait_for("the practice exchange answers", lambda: dialog.notice.text)
    desk.person.hands.click(dialog.paste_button)
    desk.person.hands.click(dialog.register_button)
    desk.person.hands.wait_until_closed(RegisterDialog)
    desk.wait_until_solved("draft", RuleId.NOT_REGISTERED)


def test_a_key_is_tested_from_here(desk: HealthDesk) -> None:
    desk.take_step("one", RuleId.NEVER_VERIFIED)

    dialog = desk.person.hands.dialog(KeyTestDialog)
    desk.person.wait_for("the test is over", lambda: dialog.notice.text)
    desk.person.hands.click(dialog.close_button)
    desk.person.hands.wait_until_closed(KeyTestDialog)
    desk.wait_until_solved("one", RuleId.NEVER_VERIFIED)


def test_the_exchange_is_asked_about_the_chosen_key(desk: HealthDesk) -> None:
    desk.check("one")

    assert RuleId.RIGHTS_UNKNOWN not in desk.rules("one")
    assert RuleId.RIGHTS_UNKNOWN in desk.rules("two")
    assert desk.view.notice.text == "The exchange accepted “one”."
    desk.choose("one")
    assert any(text.startswith("Last looked at: ") for text in texts_of(desk.view.detail))


def test_the_exchange_is_asked_about_a_key_by_the_button_of_a_finding(desk: HealthDesk) -> None:
    desk.take_step("two", RuleId.RIGHTS_UNKNOWN)

    desk.wait_until_solved("two", RuleId.RIGHTS_UNKNOWN)


def test_a_check_of_all_shows_how_far_it_is_and_can_be_stopped(desk: HealthDesk) -> None:
    desk.exchange.behaviour.misbehave(misbehaviour.only_for("/sapi/", misbehaviour.slow(0.4)))
    desk.person.hands.click(desk.view.check_all_button)
    desk.person.wait_for("the check has begun", desk.view.busy.isVisible)
    assert not desk.view.check_all_button.isEnabled()

    desk.person.hands.click(desk.view.busy.cancel_button)

    desk.person.wait_for("the check is over", desk.view.busy.isHidden)
    assert desk.view.check_all_button.isEnabled()
    assert RuleId.RIGHTS_UNKNOWN in desk.rules("two")


def test_a_key_that_was_deleted_at_the_exchange_is_noticed_by_one_check(desk: HealthDesk) -> None:
    desk.check("one")
    desk.exchange.accounts.delete(desk.key("one").api_key)

    desk.check("one")

    desk.wait_until_found("one", RuleId.REFUSED)


def test_the_end_of_the_right_to_trade_is_noticed_by_one_check(desk: HealthDesk) -> None:
    desk.exchange.accounts.end_trading(desk.key("one").api_key, after_s=3600)

    desk.check("one")

    desk.wait_until_found("one", RuleId.TRADING_ENDS)


def test_a_change_is_shown_side_by_side_until_the_user_takes_it_as_right(desk: HealthDesk) -> None:
    desk.check("one")
    desk.exchange.accounts.restrict(
        desk.key("one").api_key,
        permissions=["enableReading", "permitsUniversalTransfer"],
        ip_list=[],
    )
    desk.check("one")
    desk.take_step("one", RuleId.RIGHTS_CHANGED)

    dialog = desk.person.hands.dialog(LookChangeDialog)
    words = texts_of(dialog)
    assert "Permits Universal Transfer" in words
    assert words.count("on (changed)") == 1
    assert words.count("off (changed)") == 1
    desk.person.hands.click(dialog.accept_button)
    desk.person.hands.wait_until_closed(LookChangeDialog)
    desk.wait_until_solved("one", RuleId.RIGHTS_CHANGED)


def test_a_change_that_is_not_taken_as_right_stays(desk: HealthDesk) -> None:
    desk.check("one")
    desk.exchange.accounts.restrict(
        desk.key("one").api_key, permissions=["enableReading"], ip_list=[]
    )
    desk.check("one")
    desk.take_step("one", RuleId.RIGHTS_CHANGED)

    desk.person.hands.click(desk.person.hands.dialog(LookChangeDialog).close_button)

    desk.person.hands.wait_until_closed(LookChangeDialog)
    assert RuleId.RIGHTS_CHANGED in desk.rules("one")


def test_enter_takes_no_change_as_right(desk: HealthDesk) -> None:
    desk.check("one")
    desk.exchange.accounts.restrict(
        desk.key("one").api_key, permissions=["enableReading"], ip_list=[]
    )
    desk.check("one")
    desk.take_step("one", RuleId.RIGHTS_CHANGED)
    dialog = desk.person.hands.dialog(LookChangeDialog)

    where = desk.person.wait_for("the keyboard is there", dialog.focusWidget)

    QTest.keyClick(where, Qt.Key.Key_Return)

    desk.person.hands.wait_until_closed(LookChangeDialog)
    assert dialog.result() == QDialog.DialogCode.Rejected
    assert RuleId.RIGHTS_CHANGED in desk.rules("one")


def test_an_open_file_is_shown_until_the_user_says_that_it_is_gone(
    desk: HealthDesk, tmp_path: Path
) -> None:
    key, path = desk.key("one"), tmp_path / "one.pem"
    request = ExportPrivateKey(key.id, str(path), ExportForm.OPEN, Password(b""))
    stored = desk.person.desktop.link.ask_now(request, KeyStored)
    desk.person.window.keys_view.update_keys([stored.key])
    desk.wait_until_found("one", RuleId.EXPORTED_OPEN)
    desk.take_step("one", RuleId.EXPORTED_OPEN)

    dialog = desk.person.hands.dialog(OpenExportsDialog)
    assert str(path) in texts_of(dialog)
    desk.person.hands.click(dialog.gone_buttons[0])
    desk.person.wait_for("the file is forgotten", lambda: not dialog.gone_buttons)
    desk.person.hands.click(dialog.close_button)
    desk.wait_until_solved("one", RuleId.EXPORTED_OPEN)
    assert path.exists()


def test_an_ip_list_is_noted_where_its_key_is(desk: HealthDesk) -> None:
    desk.check("one")
    _note_ip_list(desk, "one", FOREIGN)
    desk.exchange.accounts.restrict(
        desk.key("one").api_key, permissions=["enableReading"], ip_list=[FOREIGN]
    )
    desk.check("one")
    desk.wait_until_found("one", RuleId.ADDRESS_CHANGED)
    assert "127.0.0.1" in desk.view.address_notice.text
    assert desk.view.address_notice.text.count("one") == 1

    desk.take_step("one", RuleId.ADDRESS_CHANGED)

    keys = desk.person.window.keys_view
    assert desk.person.window.vault_view.current_page is keys
    assert desk.person.key().label == "one"
    assert desk.person.window.focusWidget() is keys.detail.form.ip_list_edit


@pytest.mark.parametrize("has_browser", [True, False])
def test_the_exchange_s_own_page_is_opened_for_what_is_set_there(
    desk: HealthDesk, monkeypatch: pytest.MonkeyPatch, *, has_browser: bool
) -> None:
    opened: list[str] = []

    def open_page(page: QUrl) -> bool:
        opened.append(page.toString())
        return has_browser

    monkeypatch.setattr(QDesktopServices, "openUrl", open_page)
    desk.exchange.accounts.restrict(
        desk.key("one").api_key,
        permissions=["enableReading", "permitsUniversalTransfer"],
        ip_list=["127.0.0.1"],
    )
    desk.check("one")

    desk.take_step("one", RuleId.TRANSFERS_ENABLED)

    desk.person.wait_for("the browser", lambda: opened)
    assert opened == [desk.exchange.base_url]
    assert (opened[0] in desk.view.notice.text) is not has_browser


def test_a_key_that_is_due_is_replaced_from_here(desk: HealthDesk) -> None:
    desk.take_step("one", RuleId.ROTATION_DUE)

    dialog = desk.person.hands.dialog(BeginRotationDialog)
    assert any("one" in text for text in texts_of(dialog))
    dialog.reject()


def test_the_drill_of_a_compromised_key_goes_on_from_here(desk: HealthDesk) -> None:
    declare = DeclareCompromised(desk.key("one").id, "published")
    stored = desk.person.desktop.link.ask_now(declare, KeyStored)
    desk.person.window.keys_view.update_keys([stored.key])
    desk.wait_until_found("one", RuleId.COMPROMISED_ALIVE)
    assert desk.judged.report.grades[desk.key("one").id].grade is Grade.F

    desk.take_step("one", RuleId.COMPROMISED_ALIVE)

    desk.person.hands.dialog(DrillDialog).reject()


def test_a_recovery_code_is_made_from_here(desk: HealthDesk) -> None:
    desk.take_step_about_vault(RuleId.NO_RECOVERY)

    dialog = desk.person.hands.dialog(RecoveryKitDialog)
    desk.person.hands.click(dialog.kept_box)
    desk.person.hands.click(dialog.done_button)

    desk.person.hands.wait_until_closed(RecoveryKitDialog)
    desk.go()
    desk.person.wait_for(
        "nothing is missing",
        lambda: RuleId.NO_RECOVERY not in [each.rule for each in desk.judged.report.findings],
    )


def test_a_second_copy_of_a_key_goes_to_the_trash_once_the_user_agrees(
    desk: HealthDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.person.lock()
    with open_vault(desk.person.desktop.vaults.path, PASSWORD) as session:
        twin = next(each for each in session.records if each.label == "one")
        copy = NewKey(
            label="again",
            kind=twin.kind,
            environment=twin.environment,
            account="",
            purpose=twin.purpose,
            public_key_pem=twin.public_key_pem,
            fingerprint=twin.fingerprint,
            secret=session.secret(twin.id),
        )
        session.ledger.add_key(copy, Occasion(NOW))
    desk.person.unlock()
    desk.go()
    desk.wait_until_found("again", RuleId.STORED_TWICE)
    questions = answer_questions(monkeypatch, answer=True)

    desk.take_step("again", RuleId.STORED_TWICE)

    desk.person.wait_for(
        "it is in the trash",
        lambda: "again" not in [key.label for key in desk.person.window.keys_in_use],
    )
    assert len(questions.asked) == 1
    assert desk.person.window.keys_view.undo_bar.isVisible()


def test_the_vault_is_copied_from_here(
    desk: HealthDesk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    target = tmp_path / "elsewhere.vault"
    choose_copy(monkeypatch, target)

    desk.take_step_about_vault(RuleId.BACKUP_DUE)

    rail = desk.person.window.vault_view
    desk.person.wait_for("the copy is told", lambda: str(target) in rail.backups.notice.text)
    assert rail.current_page is rail.backups
    assert target.exists()


def test_a_clock_that_is_off_is_told_with_what_to_do(desk: HealthDesk) -> None:
    desk.person.desktop.controllers.health.take_clock_offset(90_000)
    desk.person.wait_for(
        "it is found",
        lambda: RuleId.CLOCK_OFF in [each.rule for each in desk.judged.report.findings],
    )

    desk.take_step_about_vault(RuleId.CLOCK_OFF)

    assert "timedatectl set-ntp true" in desk.view.notice.text


def test_enter_on_a_row_takes_its_first_step(desk: HealthDesk) -> None:
    desk.choose("draft")
    desk.view.list.setFocus()
    QTest.keyClick(desk.view.list, Qt.Key.Key_Return)

    dialog = desk.person.hands.dialog(RegisterDialog)

    dialog.reject()


def test_nothing_secret_is_on_the_page(desk: HealthDesk) -> None:
    secrets = [key.api_key for key in desk.person.window.keys_in_use if key.api_key]
    secrets += [key.fingerprint for key in desk.person.window.keys_in_use]
    for label in ("one", "two", "draft"):
        desk.choose(label)
        seen = "\n".join(texts_of(desk.view))
        assert not [secret for secret in secrets if secret in seen]


def test_a_locked_window_holds_no_finding(desk: HealthDesk) -> None:
    desk.person.lock()

    assert desk.view.model.rowCount() == 0
    assert desk.person.desktop.controllers.health.latest is None
    assert not [text for text in texts_of(desk.view.detail) if "one" in text.split()]


def test_what_is_chosen_stays_chosen_while_it_is_judged_anew(desk: HealthDesk) -> None:
    desk.choose("two")
    desk.check("one")

    desk.choose("two")
    desk.take_step("two", RuleId.RIGHTS_UNKNOWN)
    desk.wait_until_solved("two", RuleId.RIGHTS_UNKNOWN)

    index = desk.view.list.currentIndex()
    assert desk.view.model.row_at(index.row()).key_id == desk.key("two").id
