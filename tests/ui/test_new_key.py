import os
import signal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.person import Person
from vault_app.terms import Environment, GeneratedKind, KeyState, Purpose
from vault_app.ui.dialogs.new_key_dialog import NewKeyDialog


@pytest.mark.parametrize("kind", list(GeneratedKind))
def test_every_kind_is_made_and_selected(empty: Person, kind: GeneratedKind) -> None:
    made = empty.make_key("Grid bot", kind)

    assert (made.label, made.kind, made.state) == ("Grid bot", kind, KeyState.DRAFT)
    assert made.public_key_pem.startswith("-----BEGIN PUBLIC KEY-----\n")


@pytest.mark.parametrize("environment", list(Environment))
def test_a_key_belongs_to_the_environment_that_was_ticked(
    empty: Person, environment: Environment
) -> None:
    dialog = empty.open_new_key_dialog()
    empty.fill_in(dialog, "Grid bot", environment=environment)
    empty.hands.click(dialog.generate_button)
    empty.wait_for("the key pair is made", dialog.copy_button.isVisible)

    assert empty.key().environment is environment
    dialog.close()


def test_account_and_purpose_are_kept(empty: Person) -> None:
    dialog = empty.open_new_key_dialog()
    empty.fill_in(dialog, "Grid bot")
    empty.hands.type_into(dialog.account_line, " sub 1 ")
    dialog.purpose_box.setCurrentIndex(dialog.purpose_box.findData(Purpose.TAX_REPORT))
    empty.hands.click(dialog.generate_button)
    empty.wait_for("the key pair is made", dialog.copy_button.isVisible)

    assert (empty.key().account, empty.key().purpose) == ("sub 1", Purpose.TAX_REPORT)
    dialog.close()


def test_the_new_key_is_the_first_in_the_table(unlocked: Person) -> None:
    unlocked.make_key("newest")

    assert unlocked.labels()[0] == "newest"
    assert unlocked.key().label == "newest"


def test_a_label_in_use_keeps_the_form_as_it_was_filled_in(unlocked: Person) -> None:
    dialog = unlocked.open_new_key_dialog()
    unlocked.fill_in(dialog, "first", GeneratedKind.RSA_3072, Environment.TESTNET)
    unlocked.hands.type_into(dialog.account_line, "sub 1")
    before = dialog._form.request()
    unlocked.hands.click(dialog.generate_button)

    said = unlocked.wait_for("words", lambda: dialog.notice.text)

    assert said.startswith("There is a key called “first” already. Type another label")
    assert dialog._form.request() == before
    assert dialog.generate_button.isEnabled()
    dialog.close()


def test_a_key_without_label_is_refused_in_words(unlocked: Person) -> None:
    dialog = unlocked.open_new_key_dialog()
    unlocked.hands.click(dialog.generate_button)

    said = unlocked.wait_for("words", lambda: dialog.notice.text)

    assert said.startswith("The key needs a label.")
    dialog.close()


def test_cancelling_makes_no_key_and_leaves_the_form_usable(unlocked: Person) -> None:
    dialog, agent_pid = _start_a_generation_that_waits(unlocked)
    unlocked.hands.click(dialog.busy.cancel_button)
    os.kill(agent_pid, signal.SIGCONT)
    unlocked.wait_for("the form is back", dialog.generate_button.isEnabled)

    assert sorted(unlocked.labels()) == ["first", "second"]
    assert dialog.label_line.text() == "Grid bot"
    unlocked.hands.click(dialog.generate_button)
    unlocked.wait_for("the key pair is made", dialog.copy_button.isVisible)
    assert sorted(unlocked.labels()) == ["Grid bot", "first", "second"]
    dialog.close()


def test_escape_while_generating_cancels_and_keeps_the_dialog(unlocked: Person) -> None:
    dialog, agent_pid = _start_a_generation_that_waits(unlocked)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    os.kill(agent_pid, signal.SIGCONT)
    unlocked.wait_for("the form is back", dialog.generate_button.isEnabled)

    assert dialog.isVisible()
    assert sorted(unlocked.labels()) == ["first", "second"]
    dialog.close()


def test_what_was_cancelled_is_not_in_the_vault(unlocked: Person) -> None:
    dialog, agent_pid = _start_a_generation_that_waits(unlocked)
    unlocked.hands.click(dialog.busy.cancel_button)
    os.kill(agent_pid, signal.SIGCONT)
    unlocked.wait_for("the form is back", dialog.generate_button.isEnabled)
    dialog.close()
    unlocked.hands.wait_until_closed(NewKeyDialog)

    unlocked.lock()
    unlocked.unlock()

    assert sorted(unlocked.labels()) == ["first", "second"]


def test_the_window_says_that_it_generates_while_it_does(unlocked: Person) -> None:
    dialog, agent_pid = _start_a_generation_that_waits(unlocked)

    assert dialog.busy.isVisible()
    assert dialog.busy._text.text() == "Generating an RSA-4096 key pair…"
    assert not dialog.generate_button.isEnabled()
    unlocked.hands.click(dialog.busy.cancel_button)
    os.kill(agent_pid, signal.SIGCONT)
    unlocked.wait_for("the form is back", dialog.generate_button.isEnabled)
    dialog.close()


def _start_a_generation_that_waits(person: Person) -> tuple[NewKeyDialog, int]:
    """Generate with an agent that stands still until it gets SIGCONT."""
    dialog = person.open_new_key_dialog()
    person.fill_in(dialog, "Grid bot", GeneratedKind.RSA_4096)
    agent_pid = person.desktop.link.agent_pid
    assert agent_pid is not None
    os.kill(agent_pid, signal.SIGSTOP)
    person.hands.click(dialog.generate_button)
    return dialog, agent_pid
