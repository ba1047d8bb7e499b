import os
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from tests.helpers.cheap_agent import CHEAP_AGENT_COMMAND
from tests.helpers.vaults import cheap_vault
from tests.ui.conftest import OpenWindow
from tests.ui.person import PASSWORD, Person
from vault_app.ui import file_questions


@pytest.fixture
def newcomer(open_window: OpenWindow) -> Person:
    """A person who has no vault yet."""
    return open_window()


def test_the_window_shows_where_the_vault_will_be(newcomer: Person, vault_path: Path) -> None:
    assert newcomer.window.create_view.isVisible()
    assert str(vault_path) in newcomer.window.create_view._path_label.text()


def test_two_different_passwords_make_no_vault(newcomer: Person, vault_path: Path) -> None:
    newcomer.try_to_create(PASSWORD, f"{PASSWORD}!")

    assert newcomer.read_create_notice() == "The two passwords differ. Type the same one twice."
    assert not vault_path.exists()


def test_a_short_password_makes_no_vault(newcomer: Person, vault_path: Path) -> None:
    newcomer.try_to_create("1234567", "1234567")

    assert newcomer.read_create_notice().startswith("This password is too short.")
    assert not vault_path.exists()


def test_a_refused_password_stays_typed(newcomer: Person) -> None:
    newcomer.try_to_create("1234567", "1234567")

    assert newcomer.window.create_view.password.text == "1234567"


def test_typing_takes_the_complaint_away(newcomer: Person) -> None:
    newcomer.try_to_create("1234567", "1234567")

    QTest.keyClicks(newcomer.window.create_view.password.line, "8")

    assert newcomer.window.create_view.notice.text == ""


def test_the_words_on_strength_follow_what_is_typed(newcomer: Person) -> None:
    view = newcomer.window.create_view
    said = []
    for password in ("password", "tr0ub4dor", PASSWORD):
        view.password.clear()
        newcomer.hands.type_into(view.password.line, password)
        said.append(view.new_password.strength.words.split(".", maxsplit=1)[0].split(":")[0])

    assert said[0] == "Very weak"
    assert said[-1] == "Very strong"
    assert len(set(said)) == 3


def test_a_file_that_came_meanwhile_is_not_overwritten(newcomer: Person, vault_path: Path) -> None:
    vault_path.write_text("someone else's")

    newcomer.try_to_create(PASSWORD, PASSWORD)

    assert "was not overwritten" in newcomer.read_create_notice()
    assert vault_path.read_text() == "someone else's"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no folder of this kind")
def test_no_vault_is_made_in_a_read_only_folder(open_window: OpenWindow, tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    bound_by_permissions = ("setpriv", "--bounding-set=-dac_override,-dac_read_search")
    prefix = bound_by_permissions if os.geteuid() == 0 else ()
    person = open_window(folder / "keys.vault", (*prefix, *CHEAP_AGENT_COMMAND))
    folder.chmod(0o500)

    person.try_to_create(PASSWORD, PASSWORD)

    assert person.read_create_notice().startswith("The vault cannot be saved: ")
    folder.chmod(0o700)
    assert list(folder.iterdir()) == []


def test_after_a_failure_another_place_can_be_chosen(
    newcomer: Person, vault_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault_path.write_text("someone else's")
    newcomer.try_to_create(PASSWORD, PASSWORD)
    newcomer.read_create_notice()
    other = tmp_path / "other.vault"
    monkeypatch.setattr(file_questions, "place_for_new_vault", lambda *_: other)

    newcomer.hands.click(newcomer.window.create_view.location_button)
    newcomer.try_to_create(PASSWORD, PASSWORD)
    newcomer.wait_for("the vault is open", lambda: newcomer.desktop.vaults.is_open)

    assert other.exists()


def test_no_password_stays_in_the_fields_of_an_open_vault(newcomer: Person) -> None:
    newcomer.try_to_create(PASSWORD, PASSWORD)
    newcomer.wait_for("the vault is open", lambda: newcomer.desktop.vaults.is_open)

    view = newcomer.window.create_view
    assert (view.password.text, view.repeated.text) == ("", "")
    assert not view.password.line.isUndoAvailable()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_the_new_vault_is_readable_by_its_owner_only(newcomer: Person, vault_path: Path) -> None:
    newcomer.try_to_create(PASSWORD, PASSWORD)
    newcomer.wait_for("the vault is open", lambda: newcomer.desktop.vaults.is_open)

    assert vault_path.stat().st_mode & 0o777 == 0o600


def test_a_vault_of_before_can_be_opened_instead(
    newcomer: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path / "other.vault"
    cheap_vault(other).close()
    monkeypatch.setattr(file_questions, "vault_to_open", lambda *_: other)

    newcomer.hands.click(newcomer.window.create_view.open_button)
    newcomer.unlock()

    assert newcomer.window.windowTitle() == "other – Vault App"
