"""Locking while other things are under way: at once, for good, and nothing comes back."""

import threading
from pathlib import Path

import pytest

from tests.helpers.processes import children_of_this_process
from tests.ui.person import PASSWORD, Person
from vault_app.agent.care_messages import ReloadVault
from vault_app.agent.protocol import VaultOpened
from vault_app.ui import file_questions
from vault_app.ui.job import JobContext


def test_locking_ends_the_agent_while_every_worker_is_busy(unlocked: Person) -> None:
    agent = unlocked.desktop.link.agent_pid
    go_on = threading.Event()

    def hang(_context: JobContext) -> None:
        go_on.wait(30)

    for _ in range(20):
        unlocked.desktop.jobs.start(hang, on_success=lambda _: None, on_failure=lambda _: None)
    unlocked.hands.click(unlocked.window.lock_button)

    unlocked.wait_for("the agent is gone", lambda: agent not in children_of_this_process())
    go_on.set()


def test_an_answer_on_its_way_does_not_show_the_keys_of_a_locked_vault(unlocked: Person) -> None:
    desktop = unlocked.desktop
    unlocked.make_key("Grid bot")
    answered = threading.Event()
    ask = desktop.link.asking(ReloadVault(), VaultOpened)

    def work(context: JobContext) -> VaultOpened:
        answer = ask(context)
        answered.set()
        return answer

    desktop.jobs.start(work, on_success=desktop.vaults.show_opened, on_failure=lambda _: None)
    assert answered.wait(20)  # its news waits for the event loop, which does not run here
    desktop.vaults.lock()

    unlocked.wait_for("all jobs are done", lambda: not desktop.jobs._running)
    assert unlocked.window.keys_view.selected_key is None
    assert "Grid bot" not in unlocked.window.windowTitle()
    assert not unlocked.window.vault_view.isVisible()


def test_choosing_another_vault_while_one_is_opening_does_not_open_the_first(
    locked: Person, vault_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = locked
    other = vault_path.with_name("other.vault")
    other.write_bytes(vault_path.read_bytes())
    monkeypatch.setattr(file_questions, "vault_to_open", lambda *_: other)

    person.window.unlock_requested.emit(PASSWORD)
    person.desktop.vaults.choose_vault()

    person.wait_for("all jobs are done", lambda: not person.desktop.jobs._running)
    assert person.desktop.vaults.path == other
    assert not person.desktop.vaults.is_open
    assert person.window.unlock_view.unlock_button.isEnabled()
