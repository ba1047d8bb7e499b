"""A change that could not be saved: it is shown, kept, asked for, and has three ways out."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.cheap_agent import CHEAP_AGENT_COMMAND
from tests.helpers.vaults import add_key, cheap_vault
from tests.ui.care import Questions, answer_questions, choose_copy, labels_in
from tests.ui.conftest import OpenWindow
from tests.ui.person import Person
from vault_app.ui.dialogs.new_key_dialog import NewKeyDialog
from vault_app.vault.backups import backups_of

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no folder of this kind")


@pytest.fixture(autouse=True)
def questions(monkeypatch: pytest.MonkeyPatch) -> Iterator[Questions]:
    """What the window asks; the answer is yes, and in the end it can be closed with a yes."""
    questions = answer_questions(monkeypatch, answer=True)
    yield questions
    questions.answer = True


@pytest.fixture
def folder(vault_path: Path) -> Iterator[Path]:
    """Where the vault is; it can be written again in the end."""
    yield vault_path.parent
    vault_path.parent.chmod(0o700)


@pytest.fixture
def bound(folder: Path, vault_path: Path, open_window: OpenWindow) -> Person:
    """A person with the unlocked key ``first``, whom a folder's mode stops even as root."""
    assert folder.is_dir()
    with cheap_vault(vault_path) as session:
        add_key(session, "first")
    without_rights = ("setpriv", "--bounding-set=-dac_override,-dac_read_search")
    prefix = without_rights if os.geteuid() == 0 else ()
    person = open_window(vault_path, (*prefix, *CHEAP_AGENT_COMMAND))
    person.unlock()
    return person


@pytest.fixture
def unsaved(bound: Person, folder: Path) -> Person:
    """The same person, after ``second`` could not be saved because the folder is read-only."""
    folder.chmod(0o500)
    _try_to_make_key(bound, "second")
    return bound


def test_the_key_is_shown_and_said_to_be_unsaved(unsaved: Person) -> None:
    assert sorted(unsaved.labels()) == ["first", "second"]
    said = unsaved.window.keys_view.unsaved.notice.text
    assert said.startswith("The vault cannot be saved: ")
    assert said.endswith("The change is not lost: it is kept until you lock the vault.")


def test_saving_again_saves_where_the_folder_may_be_written_again(
    unsaved: Person, folder: Path, vault_path: Path
) -> None:
    folder.chmod(0o700)

    unsaved.hands.click(unsaved.window.keys_view.unsaved.save_button)
    unsaved.wait_for("all is saved", unsaved.window.keys_view.unsaved.isHidden)

    assert labels_in(vault_path) == ["first", "second"]


def test_saving_again_in_vain_keeps_the_change(unsaved: Person, vault_path: Path) -> None:
    before = vault_path.read_bytes()

    unsaved.hands.click(unsaved.window.keys_view.unsaved.save_button)
    unsaved.desktop.jobs.wait()
    unsaved.wait_for("the words again", unsaved.window.keys_view.unsaved.isVisible)

    assert sorted(unsaved.labels()) == ["first", "second"]
    assert vault_path.read_bytes() == before


def test_saving_elsewhere_goes_on_there(
    unsaved: Person,
    vault_path: Path,
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    elsewhere = tmp_path_factory.mktemp("stick") / "elsewhere.vault"
    choose_copy(monkeypatch, elsewhere)

    unsaved.hands.click(unsaved.window.keys_view.unsaved.elsewhere_button)
    unsaved.wait_for("all is saved", unsaved.window.keys_view.unsaved.isHidden)

    assert unsaved.desktop.vaults.path == elsewhere
    assert labels_in(elsewhere) == ["first", "second"]
    assert labels_in(vault_path) == ["first"]


def test_dropping_the_change_shows_what_is_in_the_file(unsaved: Person) -> None:
    unsaved.hands.click(unsaved.window.keys_view.unsaved.reload_button)
    unsaved.wait_for("all is saved", unsaved.window.keys_view.unsaved.isHidden)

    assert unsaved.labels() == ["first"]


def test_a_file_that_changed_underneath_is_said_and_left_alone(
    unlocked: Person, vault_path: Path
) -> None:
    older = backups_of(vault_path)[0].path.read_bytes()
    vault_path.write_bytes(older)

    _try_to_make_key(unlocked, "third")

    said = unlocked.window.keys_view.unsaved.notice.text
    assert "was changed by something else while it was open" in said
    assert vault_path.read_bytes() == older


def test_the_file_that_changed_underneath_can_be_read_again(
    unlocked: Person, vault_path: Path
) -> None:
    vault_path.write_bytes(backups_of(vault_path)[0].path.read_bytes())
    _try_to_make_key(unlocked, "third")

    unlocked.hands.click(unlocked.window.keys_view.unsaved.reload_button)

    unlocked.wait_for("what is in the file", lambda: unlocked.labels() == ["first"])


def test_locking_asks_first_and_no_keeps_everything(unsaved: Person, questions: Questions) -> None:
    questions.answer = False

    unsaved.lock()

    assert "\n".join(questions.asked) == (
        "There is a change that is not saved."
        " Locking or closing drops it. Save it again or elsewhere to keep it."
    )
    assert unsaved.desktop.vaults.is_open
    assert sorted(unsaved.labels()) == ["first", "second"]
    questions.answer = True


def test_locking_drops_the_change_where_that_is_wanted(unsaved: Person, folder: Path) -> None:
    unsaved.lock()
    folder.chmod(0o700)
    unsaved.unlock()

    assert unsaved.labels() == ["first"]


def test_closing_asks_first_and_no_keeps_the_window(unsaved: Person, questions: Questions) -> None:
    questions.answer = False

    assert not unsaved.window.close()

    assert len(questions.asked) == 1
    assert unsaved.window.isVisible()
    assert unsaved.desktop.vaults.is_open
    questions.answer = True


def test_without_an_unsaved_change_nobody_is_asked(unlocked: Person, questions: Questions) -> None:
    questions.answer = False

    unlocked.lock()

    assert questions.asked == []
    assert not unlocked.desktop.vaults.is_open


def _try_to_make_key(person: Person, label: str) -> None:
    dialog = person.open_new_key_dialog()
    person.fill_in(dialog, label)
    person.hands.click(dialog.generate_button)
    person.wait_for("the bar", person.window.keys_view.unsaved.isVisible)
    person.hands.wait_until_closed(NewKeyDialog)
