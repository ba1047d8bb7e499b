"""The page Security, and the dialog About: ways to unlock, and what protects the keys."""

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.helpers.cheap_agent import CHEAP_AGENT_COMMAND
from tests.ui.care import (
    NEW_PASSWORD,
    answer_questions,
    change_password,
    go_to_security,
    labels_in,
    make_recovery_code,
    opens_with,
    try_to_change_password,
    words_of,
)
from tests.ui.conftest import OpenWindow
from tests.ui.person import PASSWORD, Person
from vault_app.agent.care_messages import SlotSummary
from vault_app.ui.dialogs.about_dialog import AboutDialog
from vault_app.ui.dialogs.change_password_dialog import ChangePasswordDialog
from vault_app.vault.backups import backups_of


def test_the_page_lists_the_password_with_what_a_guess_costs(unlocked: Person) -> None:
    words = words_of(go_to_security(unlocked))

    assert "Password" in words
    cost = "Each guess at it takes 0 MiB of memory, 1 times over."
    assert any(said.endswith(cost) for said in words)


def test_the_only_way_to_unlock_cannot_be_removed(unlocked: Person) -> None:
    [remove] = go_to_security(unlocked).remove_buttons.values()

    assert not remove.isEnabled()
    assert remove.toolTip() == "A password or a recovery code has to stay."


def test_beside_a_keychain_alone_the_password_cannot_be_removed(unlocked: Person) -> None:
    page = go_to_security(unlocked)
    made = datetime(2026, 1, 2, tzinfo=UTC)
    slots = [
        SlotSummary(id=kind.encode(), kind=kind, label="", created_at=made, memory_mib=0, passes=0)
        for kind in ("password", "keychain")
    ]

    page.show_slots(slots)

    enabled = {slot_id: button.isEnabled() for slot_id, button in page.remove_buttons.items()}
    assert enabled == {b"password": False, b"keychain": True}


def test_a_recovery_code_is_listed_and_can_be_removed(
    unlocked: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    questions = answer_questions(monkeypatch, answer=True)
    make_recovery_code(unlocked)
    page = unlocked.window.vault_view.security
    assert "Recovery code" in words_of(page)

    unlocked.hands.click(list(page.remove_buttons.values())[-1])
    unlocked.wait_for("one way is left", lambda: len(page.remove_buttons) == 1)

    assert questions.asked == [
        "Remove this way to unlock the vault? Backups made before still open with it."
    ]
    assert "Recovery code" not in words_of(page)


def test_cancel_removes_no_way_to_unlock(
    unlocked: Person, monkeypatch: pytest.MonkeyPatch, vault_path: Path
) -> None:
    questions = answer_questions(monkeypatch, answer=False)
    make_recovery_code(unlocked)
    page = unlocked.window.vault_view.security
    before = vault_path.read_bytes()

    unlocked.hands.click(list(page.remove_buttons.values())[-1])

    assert len(questions.asked) == 1
    assert len(page.remove_buttons) == 2
    assert vault_path.read_bytes() == before


def test_a_changed_password_opens_and_the_old_one_does_not(
    unlocked: Person, vault_path: Path
) -> None:
    change_password(unlocked)

    assert opens_with(vault_path, NEW_PASSWORD)
    assert not opens_with(vault_path, PASSWORD)


def test_the_page_says_that_older_backups_open_with_the_old_password(
    unlocked: Person, vault_path: Path
) -> None:
    change_password(unlocked)

    assert unlocked.window.vault_view.security.notice.text == (
        "The password is changed. Older backups still open with the old one."
    )
    assert opens_with(backups_of(vault_path)[0].path, PASSWORD)


def test_older_backups_are_dropped_where_that_is_wanted(unlocked: Person, vault_path: Path) -> None:
    change_password(unlocked, drop=True)

    assert backups_of(vault_path) == ()
    assert unlocked.window.vault_view.security.notice.text == "The password is changed."


def test_two_different_passwords_change_nothing(unlocked: Person, vault_path: Path) -> None:
    before = vault_path.read_bytes()

    dialog = try_to_change_password(unlocked, repeated="another one altogether")

    assert dialog.notice.text == "The two passwords differ. Type the same one twice."
    assert vault_path.read_bytes() == before
    dialog.reject()
    unlocked.hands.wait_until_closed(ChangePasswordDialog)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no folder of this kind")
def test_a_password_that_could_not_be_saved_is_not_changed_by_the_next_save(
    locked: Person, open_window: OpenWindow, vault_path: Path
) -> None:
    locked.desktop.close()
    without_rights = ("setpriv", "--bounding-set=-dac_override,-dac_read_search")
    prefix = without_rights if os.geteuid() == 0 else ()
    person = open_window(vault_path, (*prefix, *CHEAP_AGENT_COMMAND))
    person.unlock()
    vault_path.parent.chmod(0o500)
    dialog = try_to_change_password(person)
    said = person.wait_for("words", lambda: dialog.notice.text)
    vault_path.parent.chmod(0o700)
    dialog.reject()
    person.hands.wait_until_closed(ChangePasswordDialog)

    view = person.window.vault_view
    person.hands.click(view.nav_button(view.keys))
    person.make_key("third")

    assert said.startswith("The vault cannot be saved: ")
    assert labels_in(vault_path, PASSWORD) == ["first", "second", "third"]


def test_about_says_what_protects_the_keys(unlocked: Person) -> None:
    unlocked.window.about_requested.emit()
    dialog = unlocked.hands.dialog(AboutDialog)

    words = words_of(dialog.protection)

    assert words_with_text(words)[0] == (
        "Your keys are held by a process of their own, which has no network."
    )
    assert len(words_with_text(words)) == 6
    dialog.reject()
    unlocked.hands.wait_until_closed(AboutDialog)


def test_about_opens_while_the_vault_is_locked(locked: Person) -> None:
    locked.window.about_requested.emit()

    dialog = locked.hands.dialog(AboutDialog)
    dialog.reject()
    locked.hands.wait_until_closed(AboutDialog)


def test_locking_takes_the_ways_to_unlock_off_the_page(unlocked: Person) -> None:
    page = go_to_security(unlocked)

    unlocked.lock()

    assert page.remove_buttons == {}
    assert "Password" not in words_of(page)


def words_with_text(words: list[str]) -> list[str]:
    return [said for said in words if said]
