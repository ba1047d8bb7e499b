"""The page Backups: what is kept beside the vault, copies elsewhere, and going back."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import pytest
from PySide6.QtWidgets import QFileDialog

from tests.helpers.small_disk import small_disk_at
from tests.helpers.vaults import add_key, cheap_vault
from tests.ui.care import answer_questions, choose_copy, go_to_backups, labels_in, words_of
from tests.ui.conftest import OpenWindow
from tests.ui.person import PASSWORD, Person
from vault_app.ui.views.backups_view import REMIND_AFTER
from vault_app.ui.words import moment_word
from vault_app.vault.backups import backups_of
from vault_app.vault.session import VaultSession, open_vault

REMINDER = (
    "There is no recent copy of this vault on another disk. Go to Backups and choose “Back up to…”."
)


def test_the_page_lists_each_backup_with_its_number_of_keys(unlocked: Person) -> None:
    words = words_of(go_to_backups(unlocked))

    assert [said for said in words if said in {"0 keys", "1 key"}] == ["1 key", "0 keys"]


def test_an_unreadable_backup_is_listed_and_cannot_be_restored(
    unlocked: Person, vault_path: Path
) -> None:
    newest = backups_of(vault_path)[0].path
    newest.write_bytes(newest.read_bytes()[:-1])

    page = go_to_backups(unlocked)

    assert "unreadable" in words_of(page)
    assert [button.isEnabled() for button in page.restore_buttons] == [False, True]


def test_date_and_number_of_keys_are_shown_before_anything_is_replaced(
    unlocked: Person, vault_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    questions = answer_questions(monkeypatch, answer=False)
    saved_at = _saved_at(backups_of(vault_path)[0].path)
    before = vault_path.read_bytes()

    unlocked.hands.click(go_to_backups(unlocked).restore_buttons[0])

    [asked] = questions.asked
    assert moment_word(saved_at, unlocked.window.locale()) in asked
    assert "There was 1 key then." in asked
    assert vault_path.read_bytes() == before
    assert len(unlocked.labels()) == 2


def test_restoring_brings_back_the_keys_of_then(
    unlocked: Person, vault_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer_questions(monkeypatch, answer=True)

    unlocked.hands.click(go_to_backups(unlocked).restore_buttons[0])
    unlocked.wait_for("the keys of then", lambda: unlocked.labels() == ["first"])

    assert labels_in(vault_path) == ["first"]
    assert unlocked.window.keys_view.isVisible()


def test_what_was_replaced_can_be_restored_in_turn(
    unlocked: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer_questions(monkeypatch, answer=True)
    unlocked.hands.click(go_to_backups(unlocked).restore_buttons[0])
    unlocked.wait_for("the keys of then", lambda: unlocked.labels() == ["first"])
    view = unlocked.window.vault_view
    unlocked.hands.click(view.nav_button(view.backups))
    unlocked.wait_for("the page anew", lambda: "2 keys" in words_of(view.backups))

    unlocked.hands.click(view.backups.restore_buttons[0])

    unlocked.wait_for("the keys of now", lambda: len(unlocked.labels()) == 2)


def test_a_chosen_file_is_looked_into_first(
    unlocked: Person, vault_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = tmp_path / "copy.vault"
    copy.write_bytes(backups_of(vault_path)[0].path.read_bytes())
    questions = answer_questions(monkeypatch, answer=True)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(copy), ""))

    unlocked.hands.click(go_to_backups(unlocked).restore_file_button)
    unlocked.wait_for("the keys of then", lambda: unlocked.labels() == ["first"])

    assert "There was 1 key then." in questions.asked[0]


def test_another_vault_is_not_taken_for_a_backup(
    unlocked: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path / "other.vault"
    cheap_vault(other).close()
    questions = answer_questions(monkeypatch, answer=True)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(other), ""))
    page = go_to_backups(unlocked)

    unlocked.hands.click(page.restore_file_button)
    said = unlocked.wait_for("words", lambda: page.notice.text)

    assert said.startswith(f"The file {other} is a vault of its own, not a copy of this one.")
    assert questions.asked == []
    assert len(unlocked.labels()) == 2


def test_a_copy_is_made_and_said(
    unlocked: Person, vault_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = tmp_path / "copy.vault"
    choose_copy(monkeypatch, copy)
    page = go_to_backups(unlocked)

    unlocked.hands.click(page.back_up_button)
    said = unlocked.wait_for("words", lambda: page.notice.text)

    assert said == f"The vault was copied to {copy}. It opens with the password of today."
    assert copy.read_bytes() == vault_path.read_bytes()


def test_no_copy_is_made_where_one_changes_ones_mind(
    unlocked: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose_copy(monkeypatch, None)
    page = go_to_backups(unlocked)
    before = set(tmp_path.iterdir())

    unlocked.hands.click(page.back_up_button)

    assert page.notice.text == ""
    assert set(tmp_path.iterdir()) == before


def test_a_copy_over_a_file_is_refused(
    unlocked: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "copy.vault").write_text("someone else's")
    choose_copy(monkeypatch, tmp_path / "copy.vault")
    page = go_to_backups(unlocked)

    unlocked.hands.click(page.back_up_button)

    assert "was not overwritten" in unlocked.wait_for("words", lambda: page.notice.text)
    assert (tmp_path / "copy.vault").read_text() == "someone else's"


def test_without_a_copy_on_another_disk_one_is_reminded(unlocked: Person) -> None:
    assert unlocked.window.keys_view.notice.text == REMINDER


def test_nobody_is_reminded_to_copy_an_empty_vault(empty: Person) -> None:
    assert empty.window.keys_view.notice.text == ""


def test_a_copy_on_another_disk_ends_the_reminder(
    unlocked: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    with small_disk_at(disk):
        choose_copy(monkeypatch, disk / "copy.vault")
        page = go_to_backups(unlocked)
        unlocked.hands.click(page.back_up_button)
        unlocked.wait_for("words", lambda: page.notice.text)
        assert any(said.startswith("Last copied to another disk") for said in words_of(page))

        unlocked.lock()
        unlocked.unlock()

    assert unlocked.window.keys_view.notice.text == ""


def test_an_old_copy_on_another_disk_brings_the_reminder_back(
    open_window: OpenWindow, vault_path: Path
) -> None:
    now = datetime.now(UTC)
    with cheap_vault(vault_path) as session:
        add_key(session, "first")
        _note_copy(session, now - REMIND_AFTER - timedelta(days=1))
    person = open_window()
    person.unlock()

    assert person.window.keys_view.notice.text == REMINDER
    page = go_to_backups(person)
    assert any(said.startswith("The last copy on another disk is old") for said in words_of(page))


def test_locking_takes_the_backups_off_the_page(unlocked: Person) -> None:
    page = go_to_backups(unlocked)

    unlocked.lock()

    assert page.restore_buttons == []
    assert "1 key" not in words_of(page)


def _saved_at(vault: Path) -> datetime:
    with open_vault(vault, PASSWORD.encode(), writable=False) as session:
        return session.saved_at


def _note_copy(session: VaultSession, at: datetime) -> None:
    store = session._store
    contents = msgspec.structs.replace(store.snapshot.contents, outside_backup_at=at)
    store.change_contents(contents)
