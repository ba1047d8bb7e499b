"""The real window with the cheap agent, driven by its widgets, for looking at it from outside.

``python -P -m tests.helpers.window_program VAULT PRACTICE_STATE``, offscreen. Reads a JSON list:
the password's characters as numbers, each plus one, so that this program holds the password only as
the window got it, key by key. Makes a vault, an RSA-2048 and an Ed25519 key, registers and tests
both; prints the agent's process id. Then each line that it reads is a step: ``lock``, ``unlock`` or
``quit``; it prints the line when that is so.
"""

import json
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.helpers.cheap_agent import CHEAP_AGENT_COMMAND
from vault_app.settings import DEFAULTS, Theme
from vault_app.terms import GeneratedKind
from vault_app.ui.desktop import Desktop, make_application, open_desktop
from vault_app.ui.dialogs.key_test_dialog import KeyTestDialog
from vault_app.ui.dialogs.new_key_dialog import NewKeyDialog
from vault_app.ui.dialogs.recovery_kit_dialog import RecoveryKitDialog
from vault_app.ui.dialogs.register_dialog import RegisterDialog
from vault_app.ui.settings_store import SettingsStore
from vault_app.ui.tour.driver import Driver

KINDS = (GeneratedKind.RSA_2048, GeneratedKind.ED25519)


def main() -> None:
    shifted: list[int] = json.loads(sys.stdin.readline())
    make_application(DEFAULTS._replace(theme=Theme.LIGHT))
    state = Path(sys.argv[2])
    settings = SettingsStore(state.with_name("settings.json"))
    settings.update(first_run_done=True)
    desktop = open_desktop(Path(sys.argv[1]), state, settings, CHEAP_AGENT_COMMAND)
    with tempfile.TemporaryDirectory() as pictures:
        driver = Driver(desktop.window, Path(pictures))
        create_vault(desktop, driver, shifted)
        for kind in KINDS:
            make_key(desktop, driver, kind)
        say(str(desktop.link.agent_pid))
        for line in sys.stdin:
            take_step(line.strip(), desktop, driver, shifted)
            say(line.strip())
            if line.strip() == "quit":
                break
    desktop.close()


def create_vault(desktop: Desktop, driver: Driver, shifted: Sequence[int]) -> None:
    view = desktop.window.create_view
    driver.wait_for("the window is ready", lambda: desktop.link.agent_pid)
    type_password(view.password.line, shifted)
    type_password(view.repeated.line, shifted)
    driver.click(view.create_button)
    recovery = driver.dialog(RecoveryKitDialog)
    driver.click(recovery.kept_box)
    driver.click(recovery.done_button)
    driver.wait_until_closed(RecoveryKitDialog)


def make_key(desktop: Desktop, driver: Driver, kind: GeneratedKind) -> None:
    desktop.window.new_key_requested.emit()
    form = driver.dialog(NewKeyDialog)
    driver.type_into(form.label_line, kind.value)
    form.kind_box.setCurrentIndex(form.kind_box.findData(kind))
    driver.click(form.generate_button)
    driver.wait_for("the key pair is made", form.copy_button.isVisible)
    driver.click(form.copy_button)
    driver.click(form.register_button)
    registering = driver.dialog(RegisterDialog)
    driver.click(registering.hand_in_button)
    driver.wait_for("the practice exchange answers", lambda: registering.notice.text)
    driver.paste_into(registering.api_key_line)
    driver.click(registering.register_button)
    driver.wait_until_closed(RegisterDialog)
    driver.click(desktop.window.keys_view.detail.test_button)
    testing = driver.dialog(KeyTestDialog)
    driver.wait_for("the exchange answers", lambda: testing.notice.text)
    assert testing.notice.text.startswith("Accepted"), testing.notice.text
    driver.click(testing.close_button)
    driver.wait_until_closed(KeyTestDialog)


def take_step(step: str, desktop: Desktop, driver: Driver, shifted: Sequence[int]) -> None:
    if step == "lock" and desktop.vaults.is_open:
        before = desktop.link.agent_pid
        driver.click(desktop.window.lock_button)
        driver.wait_for("another agent", lambda: desktop.link.agent_pid not in (None, before))
    elif step == "unlock" and not desktop.vaults.is_open:
        type_password(desktop.window.unlock_view.password.line, shifted)
        driver.click(desktop.window.unlock_view.unlock_button)
        driver.wait_for("the vault is open", lambda: desktop.vaults.is_open)


def type_password(line: QWidget, shifted: Sequence[int]) -> None:
    line.setFocus()
    for number in shifted:
        QTest.keyClicks(line, chr(number - 1))


def say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
