"""Whoever finds that something takes too long can give it up, and nothing has changed."""

import sys
from pathlib import Path

import pytest

from tests.ui.conftest import OpenWindow
from tests.ui.person import PASSWORD, Person
from vault_app.agent.patience import FREE_TRIES
from vault_app.ui import questions
from vault_app.ui.dialogs.export_dialog import ExportDialog

COSTLY_AGENT_COMMAND = (sys.executable, "-P", "-m", "vault_app", "agent", "window")
PASSPHRASE = "five gulls over the sea"
GIVEN_UP = "Cancelled. Nothing was changed."


def test_a_vault_that_is_being_made_is_given_up(open_window: OpenWindow, vault_path: Path) -> None:
    newcomer = open_window(agent_command=COSTLY_AGENT_COMMAND)
    view = newcomer.window.create_view
    newcomer.hands.type_into(view.password.line, PASSWORD)
    newcomer.hands.type_into(view.repeated.line, PASSWORD)
    newcomer.hands.click(view.create_button)

    newcomer.hands.click(view.busy.cancel_button)

    newcomer.wait_for("it is given up", lambda: view.notice.text == GIVEN_UP)
    assert view.create_button.isEnabled()
    assert not vault_path.exists()


def test_unlocking_is_given_up(locked: Person) -> None:
    view = locked.window.unlock_view
    for _ in range(FREE_TRIES):
        locked.try_to_unlock("wrong password")
        locked.wait_for("it was wrong", view.unlock_button.isEnabled)
    locked.hands.type_into(view.password.line, PASSWORD)
    locked.hands.click(view.unlock_button)  # which has to wait now

    locked.hands.click(view.busy.cancel_button)

    locked.wait_for("it is given up", lambda: view.notice.text == GIVEN_UP)
    assert view.unlock_button.isEnabled()
    assert not locked.desktop.vaults.is_open


def test_an_export_is_given_up(
    unlocked: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "bot-private.pem"
    monkeypatch.setattr(questions, "file_to_write", lambda *_, **__: target)
    unlocked.window.key_actions.export_requested.emit()
    dialog = unlocked.hands.dialog(ExportDialog)
    unlocked.hands.type_into(dialog.passphrase.password.line, PASSPHRASE)
    unlocked.hands.type_into(dialog.passphrase.repeated.line, PASSPHRASE)
    unlocked.hands.click(dialog.export_button)

    dialog.reject()  # as Escape does

    unlocked.wait_for("it is given up", lambda: dialog.notice.text == GIVEN_UP)
    assert not target.exists()
    dialog.reject()
