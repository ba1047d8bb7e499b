"""Locking, losing the agent, quitting: no process stays, and nothing of the keys is shown."""

import os
import signal
import time
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget

from tests.helpers.processes import children_of_this_process, holds_within, is_running
from tests.integration.raw_server import raw_server
from tests.ui.person import PASSWORD, Person
from vault_app.terms import GeneratedKind, KeyState
from vault_app.ui.dialogs.new_key_dialog import NewKeyDialog
from vault_app.ui.dialogs.register_dialog import RegisterDialog

API_KEY = "vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zvsw0MuIgwCIPy6utIco14y7Ju91duEh8A"
"""Source: Binance, rest-api.md, the examples of signed requests."""


def _agent_pid(person: Person) -> int:
    pid = person.desktop.link.agent_pid
    assert pid is not None
    return pid


def _visible_words() -> str:
    """Everything that can be read in the windows that are shown."""
    found: list[str] = []
    for window in QApplication.topLevelWidgets():
        if not window.isVisible():
            continue
        found.append(window.windowTitle())
        for widget in window.findChildren(QWidget):
            if widget.isVisible() and isinstance(widget, QLabel | QLineEdit):
                found.append(widget.text())
            elif widget.isVisible() and isinstance(widget, QPlainTextEdit):
                found.append(widget.toPlainText())
    return "\n".join(found)


def test_locking_ends_the_agent_process(unlocked: Person) -> None:
    agent_pid = _agent_pid(unlocked)
    assert is_running(agent_pid)

    unlocked.lock()
    unlocked.wait_for("the agent has ended", lambda: not is_running(agent_pid))

    assert unlocked.window.unlock_view.isVisible()


def test_locking_takes_the_keys_out_of_the_window(unlocked: Person) -> None:
    assert "first" in "\n".join(unlocked.labels())

    unlocked.lock()

    assert unlocked.labels() == []
    assert unlocked.window.keys_view.selected_key is None
    words = _visible_words()
    assert "first" not in words
    assert "second" not in words
    assert "PUBLIC KEY" not in words


def test_locking_leaves_no_name_in_the_title_and_no_word_in_the_status_line(
    unlocked: Person,
) -> None:
    unlocked.hands.click(unlocked.window.keys_view.detail.copy_button)

    unlocked.lock()

    assert unlocked.window.windowTitle() == "Vault App"
    assert unlocked.window.statusBar().currentMessage() == ""


def test_the_shortcut_locks(unlocked: Person) -> None:
    QTest.keySequence(unlocked.window, "Ctrl+L")

    assert not unlocked.desktop.vaults.is_open
    assert unlocked.window.unlock_view.isVisible()


def test_nothing_can_be_done_with_keys_while_locked(unlocked: Person) -> None:
    unlocked.lock()

    for shortcut in ("Ctrl+N", "Ctrl+Shift+C", "Ctrl+S", "Ctrl+R", "Ctrl+T"):
        QTest.keySequence(unlocked.window, shortcut)

    assert QApplication.activeModalWidget() is None
    assert unlocked.clipboard() == ""


def test_unlocking_again_brings_the_keys_back_by_another_agent(unlocked: Person) -> None:
    before = _agent_pid(unlocked)
    unlocked.lock()

    unlocked.unlock()

    assert sorted(unlocked.labels()) == ["first", "second"]
    assert _agent_pid(unlocked) != before


def test_locking_and_unlocking_in_haste_leaves_one_agent(unlocked: Person) -> None:
    for _ in range(3):
        unlocked.lock()
        unlocked.unlock()

    unlocked.wait_for(
        "one agent is left", lambda: children_of_this_process() == {_agent_pid(unlocked)}
    )
    assert sorted(unlocked.labels()) == ["first", "second"]


@pytest.mark.skipif(os.name == "nt", reason="there is no SIGKILL")
def test_a_killed_agent_locks_the_window_and_loses_nothing(unlocked: Person) -> None:
    unlocked.make_key("third")

    os.kill(_agent_pid(unlocked), signal.SIGKILL)
    said = unlocked.read_unlock_notice()

    assert said.startswith("The process that holds your keys ended unexpectedly.")
    assert unlocked.labels() == []
    unlocked.unlock()
    assert sorted(unlocked.labels()) == ["first", "second", "third"]


@pytest.mark.skipif(os.name == "nt", reason="there is no SIGKILL")
def test_an_agent_killed_while_generating_locks_the_window(unlocked: Person) -> None:
    dialog = unlocked.open_new_key_dialog()
    unlocked.fill_in(dialog, "third", GeneratedKind.RSA_4096)
    os.kill(_agent_pid(unlocked), signal.SIGSTOP)
    unlocked.hands.click(dialog.generate_button)

    os.kill(_agent_pid(unlocked), signal.SIGKILL)
    unlocked.read_unlock_notice()
    unlocked.hands.wait_until_closed(NewKeyDialog)

    unlocked.unlock()
    assert sorted(unlocked.labels()) == ["first", "second"]


@pytest.mark.skipif(os.name == "nt", reason="there is no SIGKILL")
def test_no_dialog_shows_a_key_of_a_vault_whose_agent_is_lost(unlocked: Person) -> None:
    unlocked.open_register_dialog()

    os.kill(_agent_pid(unlocked), signal.SIGKILL)
    unlocked.read_unlock_notice()
    unlocked.hands.wait_until_closed(RegisterDialog)

    words = _visible_words()
    assert "first" not in words
    assert "second" not in words


@pytest.mark.skipif(os.name == "nt", reason="there is no SIGKILL")
def test_an_agent_killed_before_the_password_is_replaced(locked: Person) -> None:
    agent = locked.desktop.link.warm_up()
    os.kill(agent.pid, signal.SIGKILL)
    locked.wait_for("the link knows", lambda: not agent.is_alive)

    locked.unlock()

    assert sorted(locked.labels()) == ["first", "second"]


def test_quitting_ends_the_agent_and_the_practice_exchange(unlocked: Person) -> None:
    unlocked.register_at_practice_exchange()
    children = children_of_this_process()
    assert len(children) == 2

    QTest.keySequence(unlocked.window, "Ctrl+Q")
    unlocked.desktop.close()

    assert holds_within(lambda: not any(is_running(pid) for pid in children), 5.0)
    assert not unlocked.window.isVisible()


def test_quitting_does_not_wait_for_a_key_being_generated(unlocked: Person) -> None:
    dialog = unlocked.open_new_key_dialog()
    unlocked.fill_in(dialog, "third", GeneratedKind.RSA_4096)
    unlocked.hands.click(dialog.generate_button)

    unlocked.desktop.close()

    assert children_of_this_process() == frozenset()


def test_quitting_does_not_wait_for_an_exchange_that_is_silent(
    unlocked: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    unlocked.register(API_KEY)
    unlocked.hands.wait_until_closed(RegisterDialog)
    with raw_server(lambda *_: None) as server:
        monkeypatch.setenv("VAULT_APP_PRACTICE_URL", server.url)
        unlocked.start_test()
        unlocked.wait_for("the request came", lambda: server.requests)
        begin = time.monotonic()

        unlocked.desktop.close()

        assert time.monotonic() - begin < 5.0
    assert children_of_this_process() == frozenset()


def test_a_key_made_and_registered_is_whole_after_quitting_and_starting_again(
    unlocked: Person, vault_path: Path, open_window: object
) -> None:
    assert callable(open_window)
    unlocked.register(API_KEY)
    unlocked.hands.wait_until_closed(RegisterDialog)
    label = unlocked.key().label
    unlocked.desktop.close()

    again = open_window(vault_path)
    again.unlock(PASSWORD)
    again.window.keys_view.table.selectRow(again.labels().index(label))

    assert (again.key().state, again.key().api_key) == (KeyState.REGISTERED, API_KEY)


def test_who_locked_on_a_page_that_was_still_being_built_comes_back_to_it(
    unlocked: Person,
) -> None:
    view = unlocked.window.vault_view
    unlocked.hands.click(view.requests_button)
    place = view.current_page
    unlocked.desktop.vaults.lock_now()
    page = view.requests  # it is there by the time that the vault is open again

    unlocked.unlock()

    assert page is not place
    unlocked.wait_for("the page", lambda: view.current_page is page)
