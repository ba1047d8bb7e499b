"""The window in each language that it offers, on every page and dialog, without a restart."""

import re
import runpy
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu

from tests.helpers.screen_inspection import cut_texts, shown_widgets, texts_of
from tests.helpers.translation_files import translations_in
from tests.ui.person import Person
from vault_app.ui import language
from vault_app.ui.tour import driver
from vault_app.ui.tour.driver import Driver
from vault_app.ui.tour.every_screen import EveryScreen
from vault_app.ui.words import age_word, moment_word

ROOT = Path(__file__).resolve().parents[2]
SOURCES = ROOT / "resources" / "translations"
OTHERS = ("de", "zh_CN")
FEWEST_SCREENS = 15
SETTLE_MS = 40
_FIELD = re.compile(r"(\{[^{}]*\}|%n)")
_MNEMONIC = re.compile(r"&(\w)")


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The app's own translations, as they are now."""
    folder = tmp_path_factory.mktemp("translations")
    for file in SOURCES.glob("*.ts"):
        shutil.copy(file, folder)
    runpy.run_path(str(ROOT / "packaging" / "translations.py"))["compile_all"](folder)
    return folder


@pytest.fixture(autouse=True)
def own_translations(compiled: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(language, "_folder", lambda: compiled)
    monkeypatch.setattr(driver, "_SETTLE_MS", SETTLE_MS)
    yield
    language.apply_language("")


class Reader(Driver):
    """Reads each screen instead of taking its picture."""

    def __init__(self, window: QMainWindow, english: re.Pattern[str]) -> None:
        super().__init__(window, Path())
        self._top = window
        self._english = english
        self.screens: list[str] = []
        self.faults: list[str] = []

    def picture(self, name: str) -> Path:
        """Note what is still English, and what is cut."""
        self.settle()
        self.screens.append(name)
        top = QApplication.activeModalWidget() or self._top
        texts = {text for widget in shown_widgets(top) for text in texts_of(widget) if text}
        self.faults += [f"{name}: {text!r}" for text in texts if self._english.fullmatch(text)]
        self.faults += [f"{name}: {text}" for text in cut_texts(top)]
        return Path(name)


def english_of(code: str) -> re.Pattern[str]:
    """What is said in English only, and has words of its own.

    A word that is one of the other language as well is none: *Tag* is a day in German.
    """
    translations = list(translations_in(SOURCES / f"vault_app_{code}.ts"))
    said = {form for each in translations for form in each.forms}
    sources = {
        each.text.source
        for each in translations
        if each.text.source not in said and re.search(r"\w", _FIELD.sub("", each.text.source))
    }
    return re.compile("|".join(map(_pattern_of, sources)), re.DOTALL)


def _pattern_of(source: str) -> str:
    parts = _FIELD.split(source)
    return "".join(".*" if place % 2 else re.escape(part) for place, part in enumerate(parts))


def speak(person: Person, code: str) -> None:
    """Change the setting, and wait for the window that speaks it."""
    before = person.desktop.window
    person.desktop.settings.update(language=code)
    person.wait_for("another window", lambda: person.desktop.window is not before)


@pytest.mark.parametrize("code", OTHERS)
def test_no_screen_is_left_in_english_or_cut_after_the_switch(unlocked: Person, code: str) -> None:
    speak(unlocked, code)
    window = unlocked.desktop.window
    window.vault_view.show_keys_page()
    window.vault_view.keys.table.selectRow(0)
    reader = Reader(window, english_of(code))

    for _, step in EveryScreen(unlocked.desktop, reader).steps():
        step()

    assert len(reader.screens) >= FEWEST_SCREENS
    assert not reader.faults, "\n".join(reader.faults)


@pytest.mark.parametrize("code", ["en", *OTHERS])
def test_each_action_of_a_menu_has_a_letter_of_its_own(unlocked: Person, code: str) -> None:
    language.apply_language(code)
    unlocked.desktop.rebuild_window(None)

    bar = unlocked.desktop.window.menuBar()
    for actions in (bar.actions(), *(menu.actions() for menu in menus_below(bar.actions()))):
        texts = [action.text() for action in actions if action.isVisible()]
        letters = [found.group(1).upper() for text in texts if (found := _MNEMONIC.search(text))]
        assert len(letters) == len(set(letters)), texts


def menus_below(actions: list[QAction]) -> Iterator[QMenu]:
    for action in actions:
        menu = action.menu()
        if isinstance(menu, QMenu):
            yield menu
            yield from menus_below(menu.actions())


@pytest.mark.parametrize(
    ("code", "one", "several"),
    [("en", "1 key", "2 keys"), ("de", "1 Schlüssel", "2 Schlüssel"), ("zh_CN", "1", "2")],
)
def test_a_number_is_said_in_the_form_that_belongs_to_it(
    qapp: QApplication, code: str, one: str, several: str
) -> None:
    assert qapp is not None
    language.apply_language(code)

    def said(number: int) -> str:
        return QCoreApplication.translate("FilterPanel", "%n key(s)", None, number)

    assert said(1).startswith(one)
    assert said(2).startswith(several)


def test_an_age_has_its_plural_form(qapp: QApplication) -> None:
    assert qapp is not None
    now = datetime(2026, 5, 4, tzinfo=UTC)
    language.apply_language("en")

    assert age_word(now - datetime(2026, 5, 3, tzinfo=UTC)) == "1 day"
    assert age_word(now - datetime(2026, 5, 1, tzinfo=UTC)) == "3 days"
    assert age_word(now - datetime(2024, 5, 1, tzinfo=UTC)) == "2 years"


@pytest.mark.parametrize(
    ("code", "day", "number"),
    [("en", "5/4/26", "1,234.5"), ("de", "04.05.26", "1.234,5"), ("zh_CN", "2026/5/4", "1,234.5")],
)
def test_days_and_numbers_are_written_as_the_language_does(
    qapp: QApplication, code: str, day: str, number: str
) -> None:
    assert qapp is not None
    language.apply_language(code)

    noon = datetime(2026, 5, 4, 12, tzinfo=UTC)
    assert moment_word(noon, QLocale(), short=True) == day
    assert QLocale().toString(1234.5, "f", 1) == number
