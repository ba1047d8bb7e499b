"""A person who leads keys through rotations and drills, by the real widgets."""

import os
import signal
from pathlib import Path

import msgspec

from tests.helpers.vaults import NOW, cheap_vault
from tests.ui.conftest import OpenWindow
from tests.ui.person import Person
from vault_app.key_life import NotedAddress, Program
from vault_app.keys.generate import generate_key_pair
from vault_app.practice.server import PracticeExchange
from vault_app.terms import Environment, GeneratedKind, Purpose
from vault_app.ui.dialogs.begin_rotation_dialog import BeginRotationDialog
from vault_app.ui.dialogs.declare_dialog import DeclareDialog
from vault_app.ui.dialogs.drill_dialog import DrillDialog
from vault_app.ui.dialogs.key_test_dialog import KeyTestDialog
from vault_app.ui.dialogs.register_dialog import RegisterDialog
from vault_app.ui.dialogs.rotation_dialog import RotationDialog
from vault_app.vault.new_key import NewKey
from vault_app.vault.occasion import Occasion

ADDRESS = "203.0.113.7"
PROGRAMS = (Program("grid.py", "json"), Program("alerts"))


def fill_vault(path: Path, exchange: PracticeExchange, *labels: str) -> None:
    """A vault whose keys the exchange knows and has accepted; two programs use each."""
    with cheap_vault(path) as session:
        for label in labels:
            pair = generate_key_pair(GeneratedKind.ED25519)
            new_key = NewKey.of_pair(
                pair,
                label=label,
                environment=Environment.PRACTICE,
                account="",
                purpose=Purpose.SPOT_TRADING,
            )
            key_id = session.ledger.add_key(new_key, Occasion(NOW)).id
            issued = exchange.accounts.issue_for_public_key(label, pair.public_key_pem)
            session.ledger.register(key_id, issued.api_key, Occasion(NOW))
            session.ledger.mark_verified(key_id, Occasion(NOW))
            session.ledger.change(
                key_id,
                lambda record: msgspec.structs.replace(
                    record, used_by=PROGRAMS, ip_list=(NotedAddress(ADDRESS, "server"),)
                ),
            )


def crash(person: Person, open_window: OpenWindow) -> Person:
    """Kill the agent, close the window, start anew and unlock."""
    pid = person.desktop.link.agent_pid
    assert pid is not None
    os.kill(pid, signal.SIGKILL)
    person.wait_for("the vault is locked", lambda: not person.desktop.vaults.is_open)
    person.desktop.close()
    again = open_window()
    again.unlock()
    return again


def begin_rotation(person: Person, label: str) -> RotationDialog:
    """Begin to replace the key called *label*, with what is suggested."""
    person.pick(label)
    person.window.key_actions.rotation_requested.emit()
    begin = person.hands.dialog(BeginRotationDialog)
    person.hands.click(begin.begin_button)
    return person.hands.dialog(RotationDialog)


def continue_rotation(person: Person, label: str) -> RotationDialog:
    """Press the primary action of the key called *label*."""
    person.pick(label)
    person.hands.click(person.window.keys_view.detail.rotate_button)
    return person.hands.dialog(RotationDialog)


def declare(person: Person, label: str, reason: str = "") -> DrillDialog:
    """Declare the key called *label* compromised, with both confirmations."""
    person.pick(label)
    person.window.key_actions.drill_requested.emit()
    dialog = person.hands.dialog(DeclareDialog)
    if reason:
        person.hands.type_into(dialog.reason_line, reason)
    person.hands.click(dialog.go_on_button)
    person.hands.click(dialog.nothing_signed_box)
    person.hands.click(dialog.still_works_box)
    person.hands.click(dialog.declare_button)
    return person.hands.dialog(DrillDialog)


def continue_drill(person: Person, label: str) -> DrillDialog:
    """Press the primary action of the key called *label*."""
    person.pick(label)
    person.hands.click(person.window.keys_view.detail.drill_button)
    return person.hands.dialog(DrillDialog)


def hand_in(person: Person) -> None:
    """Register at the practice exchange in the dialog that is open."""
    dialog = person.hands.dialog(RegisterDialog)
    person.hands.click(dialog.hand_in_button)
    person.wait_for("the practice exchange answers", lambda: dialog.notice.text)
    person.hands.click(dialog.paste_button)
    person.hands.click(dialog.register_button)
    person.hands.wait_until_closed(RegisterDialog)


def pass_test(person: Person) -> None:
    """Wait until the test in the dialog that is open has succeeded."""
    dialog = person.hands.dialog(KeyTestDialog)
    person.wait_for("it is accepted", lambda: dialog.notice.text.startswith("Accepted"))
    dialog.close()
    person.hands.wait_until_closed(KeyTestDialog)
