"""Unlocking without the password: by recovery code, and by a real keychain."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.secret_service import INSTALLED, keyring_daemon, lock_keyring, session_bus
from tests.helpers.vaults import add_key, cheap_vault
from tests.ui.care import answer_questions, go_to_security, make_recovery_code, words_of
from tests.ui.conftest import OpenWindow
from tests.ui.person import PASSWORD, Person

needs_keychain = pytest.mark.skipif(not INSTALLED, reason="needs gnome-keyring and dbus")


@pytest.fixture
def coded(unlocked: Person) -> tuple[Person, str]:
    """A person in front of the locked vault, and its recovery code."""
    code = make_recovery_code(unlocked)
    unlocked.lock()
    _ask_for_code(unlocked)
    return unlocked, code


@pytest.fixture
def at_desk(
    tmp_path_factory: pytest.TempPathFactory, vault_path: Path, open_window: OpenWindow
) -> Iterator[Person]:
    """A person with an unlocked vault on a computer that has a keychain."""
    folder = tmp_path_factory.mktemp("bus")
    with session_bus(folder), keyring_daemon(folder):
        with cheap_vault(vault_path) as session:
            add_key(session, "first")
        person = open_window()
        person.unlock()
        yield person
        person.desktop.close()


def test_a_vault_without_other_ways_offers_none(locked: Person) -> None:
    view = locked.window.unlock_view
    locked.wait_for("the agent is there", lambda: locked.desktop.link.agent_pid)

    locked.unlock()
    locked.lock()

    assert not view.recovery_button.isVisible()
    assert not view.keychain_button.isVisible()
    assert not view.restore_button.isVisible()


def test_the_recovery_code_unlocks(coded: tuple[Person, str]) -> None:
    person, code = coded

    _enter(person, code)
    person.wait_for("the vault is open", lambda: person.desktop.vaults.is_open)

    assert sorted(person.labels()) == ["first", "second"]


def test_the_code_may_be_typed_without_hyphens_and_in_small_letters(
    coded: tuple[Person, str],
) -> None:
    person, code = coded

    _enter(person, code.replace("-", "").lower())

    person.wait_for("the vault is open", lambda: person.desktop.vaults.is_open)


def test_a_mistyped_group_is_named_and_the_code_stays_to_be_corrected(
    coded: tuple[Person, str],
) -> None:
    person, code = coded
    mistyped = code[:-1] + ("0" if code[-1] != "0" else "1")

    _enter(person, mistyped)

    assert person.read_unlock_notice() == (
        "The recovery code is mistyped in group 8. Compare it with what you wrote down."
    )
    assert person.window.unlock_view.password.text == mistyped


def test_one_can_go_back_to_the_password(coded: tuple[Person, str]) -> None:
    person, code = coded
    person.hands.type_into(person.window.unlock_view.password.line, code)

    person.hands.click(person.window.unlock_view.recovery_button)

    assert person.window.unlock_view.password.text == ""
    person.unlock(PASSWORD)


def test_the_code_does_not_stay_in_the_field(coded: tuple[Person, str]) -> None:
    person, code = coded
    _enter(person, code)
    person.wait_for("the vault is open", lambda: person.desktop.vaults.is_open)

    line = person.window.unlock_view.password.line
    assert (line.text(), line.isUndoAvailable()) == ("", False)


@needs_keychain
def test_the_keychain_unlocks(at_desk: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    _enrol(at_desk, monkeypatch)
    at_desk.lock()
    view = at_desk.window.unlock_view

    at_desk.wait_for("the button", view.keychain_button.isVisible)
    at_desk.hands.click(view.keychain_button)
    at_desk.wait_for("the vault is open", lambda: at_desk.desktop.vaults.is_open)

    assert at_desk.labels() == ["first"]


@needs_keychain
def test_who_can_open_the_vault_then_is_said_before(
    at_desk: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    questions = answer_questions(monkeypatch, answer=False)
    page = go_to_security(at_desk)
    at_desk.wait_for("the keychain is found", page.keychain_button.isVisible)

    at_desk.hands.click(page.keychain_button)

    assert "Whoever can use your account on this computer" in questions.asked[0]
    assert len(page.remove_buttons) == 1


@needs_keychain
def test_the_page_names_the_computer_and_offers_no_second_time(
    at_desk: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("platform.node", lambda: "trading desk")

    _enrol(at_desk, monkeypatch)

    page = at_desk.window.vault_view.security
    assert "Keychain of trading desk" in words_of(page)
    assert not page.keychain_button.isEnabled()


@needs_keychain
def test_a_locked_keychain_is_said_and_the_password_unlocks(
    at_desk: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    _enrol(at_desk, monkeypatch)
    at_desk.lock()
    lock_keyring()
    view = at_desk.window.unlock_view

    at_desk.wait_for("the button", view.keychain_button.isVisible)
    at_desk.hands.click(view.keychain_button)

    assert at_desk.read_unlock_notice().startswith("This computer's keychain is locked.")
    at_desk.unlock()


def test_without_a_keychain_none_is_offered(unlocked: Person) -> None:
    page = go_to_security(unlocked)
    no_keychain = "No keychain that is safe to use was found on this computer."

    unlocked.wait_for("the report", lambda: no_keychain in words_of(page))

    assert not page.keychain_button.isVisible()


def _enrol(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    answer_questions(monkeypatch, answer=True)
    page = go_to_security(person)
    person.wait_for("the keychain is found", page.keychain_button.isVisible)
    person.hands.click(page.keychain_button)
    person.wait_for("one way more", lambda: len(page.remove_buttons) == 2)


def _ask_for_code(person: Person) -> None:
    view = person.window.unlock_view
    person.wait_for("the other way", view.recovery_button.isVisible)
    person.hands.click(view.recovery_button)


def _enter(person: Person, code: str) -> None:
    view = person.window.unlock_view
    person.hands.type_into(view.password.line, code)
    person.hands.click(view.unlock_button)
