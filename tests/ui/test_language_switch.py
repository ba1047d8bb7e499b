import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import PySide6
import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from tests.ui.person import Person
from tests.ui.test_settings_page import choose
from vault_app.ui import language
from vault_app.ui.main_window import MainWindow

GERMAN = """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="de">
<context><name>VaultView</name>
<message><source>Lock</source><translation>Sperren</translation></message></context>
<context><name>UnlockView</name>
<message><source>Unlock</source><translation>Entsperren</translation></message></context></TS>"""
"""Two words, whatever the app's own translations say today."""


@pytest.fixture(autouse=True)
def german(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    folder = tmp_path / "translations"
    folder.mkdir()
    (folder / "vault_app_de.ts").write_text(GERMAN, encoding="utf-8")
    subprocess.run(
        [Path(PySide6.__file__).with_name("lrelease"), "-silent", folder / "vault_app_de.ts"],
        check=True,
    )
    with monkeypatch.context() as while_tested:
        while_tested.setattr(language, "_folder", lambda: folder)
        yield
    language.apply_language("")


def go_to_settings(person: Person) -> None:
    view = person.desktop.window.vault_view
    person.hands.click(view.nav_button(view.settings))


def switch_language(person: Person, name: str) -> MainWindow:
    """Choose the language on the page of settings; the window that speaks it."""
    before = person.desktop.window
    choose(before.vault_view.settings, "language", name)
    person.wait_for("another window", lambda: person.desktop.window is not before)
    return person.desktop.window


def test_a_language_is_offered_when_its_translation_is_there() -> None:
    assert language.available_languages() == ["en", "de"]


def test_the_window_speaks_another_language_at_once_and_the_vault_stays_open(
    unlocked: Person,
) -> None:
    agent = unlocked.desktop.link.agent_pid
    go_to_settings(unlocked)

    window = switch_language(unlocked, "Deutsch")

    assert window.lock_button.text() == "Sperren"
    assert unlocked.desktop.vaults.is_open
    assert unlocked.desktop.link.agent_pid == agent
    assert len(window.keys_in_use) == 2


def test_the_page_of_settings_is_shown_again(unlocked: Person) -> None:
    go_to_settings(unlocked)

    window = switch_language(unlocked, "Deutsch")

    assert window.vault_view.settings.isVisible()
    assert window.vault_view.settings.row("language").control.word("de") == "Deutsch"


def test_the_old_window_is_gone(unlocked: Person) -> None:
    before = unlocked.desktop.window
    go_to_settings(unlocked)

    switch_language(unlocked, "Deutsch")

    unlocked.wait_for("it is gone", lambda: not isValid(before))


def test_the_new_window_locks_and_unlocks(unlocked: Person) -> None:
    go_to_settings(unlocked)
    window = switch_language(unlocked, "Deutsch")

    unlocked.hands.click(window.lock_button)
    assert not unlocked.desktop.vaults.is_open
    person = Person(unlocked.desktop, Path())
    person.unlock()

    assert sorted(person.labels()) == ["first", "second"]


def test_the_language_goes_back_and_forth(unlocked: Person) -> None:
    go_to_settings(unlocked)
    switch_language(unlocked, "Deutsch")

    window = switch_language(unlocked, "English")

    assert window.lock_button.text() == "Lock"


def test_a_locked_window_changes_its_language_as_well(locked: Person) -> None:
    before = locked.window
    QTest.keySequence(before, "Ctrl+,")

    locked.desktop.settings.update(language="de")
    locked.wait_for("another window", lambda: locked.desktop.window is not before)

    assert locked.desktop.window.unlock_view.unlock_button.text() == "Entsperren"


def test_the_words_of_qt_itself_are_german_too(qapp: QApplication) -> None:
    language.apply_language("de")

    assert qapp.translate("QPlatformTheme", "Cancel") == "Abbrechen"


def test_a_language_without_a_translation_is_english(qapp: QApplication) -> None:
    language.apply_language("fi")

    assert qapp.translate("VaultView", "Lock") == "Lock"


def test_the_language_of_a_country_is_better_than_none(qapp: QApplication) -> None:
    language.apply_language("de_AT")

    assert qapp.translate("VaultView", "Lock") == "Sperren"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks the environment on Linux")
@pytest.mark.parametrize(
    ("variables", "word"),
    [
        ({"LANG": "de_DE.UTF-8"}, "Sperren"),
        ({"LANGUAGE": "de:en", "LANG": "en_US.UTF-8"}, "Sperren"),
        ({"LC_ALL": "C", "LANG": "de_DE.UTF-8"}, "Lock"),
        ({"LANG": "C.UTF-8"}, "Lock"),
        ({}, "Lock"),
    ],
)
def test_the_systems_language_is_the_usual_one(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], word: str
) -> None:
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)

    language.apply_language("")

    assert qapp.translate("VaultView", "Lock") == word


def test_a_dialog_that_is_open_is_not_torn_away(unlocked: Person) -> None:
    before = unlocked.window
    dialog = unlocked.open_new_key_dialog()

    unlocked.desktop.settings.update(language="de")
    _ = [unlocked.hands.picture("waits") for _ in range(3)]  # longer than the switch would take
    assert unlocked.desktop.window is before

    dialog.close()
    unlocked.wait_for("another window", lambda: unlocked.desktop.window is not before)
