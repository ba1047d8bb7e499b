from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from tests.helpers.vaults import add_key, cheap_vault
from tests.ui.conftest import OpenWindow
from tests.ui.person import PASSWORD, Person
from vault_app.ui import file_questions
from vault_app.ui.widgets.step_indicator import StepIndicator


@pytest.fixture
def newcomer(open_window: OpenWindow) -> Person:
    """A person who starts the app for the first time."""
    return open_window(is_first_run=True)


def step_said(person: Person) -> str:
    """What the indicator that is shown says; empty where none is."""
    found = person.window.findChildren(StepIndicator)
    return next((each.accessibleName() for each in found if each.isVisible()), "")


def is_done(person: Person) -> bool:
    return person.desktop.settings.current.first_run_done


def go_to_password(person: Person) -> None:
    person.hands.click(person.window.create_view.next_button)


def make_vault_without_recovery_code(person: Person) -> None:
    person.window.create_view.recovery_box.setChecked(False)
    person.try_to_create(PASSWORD, PASSWORD)
    person.wait_for("the vault is open", lambda: person.desktop.vaults.is_open)


def test_the_first_step_is_about_the_place_alone(newcomer: Person, vault_path: Path) -> None:
    view = newcomer.window.create_view

    assert step_said(newcomer) == "Step 1 of 3: Place"
    assert str(vault_path) in view._path_label.text()
    assert not view.password.isVisible()
    assert not view.create_button.isVisible()


def test_enter_goes_on_to_the_password(newcomer: Person) -> None:
    view = newcomer.window.create_view
    newcomer.wait_for("the button has the focus", view.next_button.hasFocus)

    QTest.keyClick(view.next_button, Qt.Key.Key_Return)

    assert step_said(newcomer) == "Step 2 of 3: Password"
    newcomer.wait_for("one can type", view.password.line.hasFocus)
    assert not view.location_button.isVisible()


def test_one_can_go_back_to_the_place(newcomer: Person) -> None:
    go_to_password(newcomer)

    newcomer.hands.click(newcomer.window.create_view.back_button)

    assert step_said(newcomer) == "Step 1 of 3: Place"


def test_another_place_keeps_the_step(
    newcomer: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path / "other.vault"
    monkeypatch.setattr(file_questions, "place_for_new_vault", lambda *_: other)

    newcomer.hands.click(newcomer.window.create_view.location_button)

    assert step_said(newcomer) == "Step 1 of 3: Place"
    assert str(other) in newcomer.window.create_view._path_label.text()


def test_the_third_step_is_the_first_key_and_ends_the_steps(newcomer: Person) -> None:
    go_to_password(newcomer)
    make_vault_without_recovery_code(newcomer)
    assert step_said(newcomer) == "Step 3 of 3: First key"
    assert not is_done(newcomer)

    newcomer.make_key("bot")

    assert is_done(newcomer)
    assert step_said(newcomer) == ""


def test_the_third_step_can_be_skipped(newcomer: Person) -> None:
    go_to_password(newcomer)
    make_vault_without_recovery_code(newcomer)

    skip_button = newcomer.window.keys_view.no_keys._steps[1]
    assert isinstance(skip_button, QPushButton)
    newcomer.hands.click(skip_button)

    assert is_done(newcomer)
    assert step_said(newcomer) == ""
    assert newcomer.window.keys_view.first_key_button.isVisible()


def test_the_steps_can_be_skipped_at_once(newcomer: Person) -> None:
    view = newcomer.window.create_view

    newcomer.hands.click(view.skip_button)

    assert is_done(newcomer)
    assert step_said(newcomer) == ""
    assert view.password.isVisible()
    assert view.location_button.isVisible()
    assert not view.skip_button.isVisible()


def test_without_the_steps_a_vault_is_made_as_ever(newcomer: Person) -> None:
    newcomer.hands.click(newcomer.window.create_view.skip_button)

    make_vault_without_recovery_code(newcomer)

    assert step_said(newcomer) == ""


def test_who_stopped_before_the_first_key_is_led_on_next_time(
    open_window: OpenWindow, vault_path: Path
) -> None:
    cheap_vault(vault_path).close()
    person = open_window(is_first_run=True)

    person.unlock()

    assert step_said(person) == "Step 3 of 3: First key"


def test_who_has_keys_already_meets_no_step(open_window: OpenWindow, vault_path: Path) -> None:
    with cheap_vault(vault_path) as session:
        add_key(session, "first")
    person = open_window(is_first_run=True)

    person.unlock()

    assert is_done(person)
    assert step_said(person) == ""


def test_the_steps_never_come_again(open_window: OpenWindow) -> None:
    person = open_window(is_first_run=False)

    assert step_said(person) == ""
    assert person.window.create_view.password.isVisible()
