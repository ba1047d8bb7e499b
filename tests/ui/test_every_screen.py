"""Every page and dialog, for those who read with their ears, in larger or in longer words."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QSize, Qt
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPlainTextEdit, QWidget

from tests.helpers.cheap_agent import CHEAP_AGENT_COMMAND
from tests.helpers.screen_inspection import (
    cut_texts,
    shown_widgets,
    unnamed_controls,
    untranslated_texts,
)
from vault_app.settings import DEFAULTS, Theme
from vault_app.ui.appearance import apply_appearance
from vault_app.ui.desktop import Desktop, open_desktop
from vault_app.ui.settings_store import SettingsStore
from vault_app.ui.theme import fixed_font
from vault_app.ui.tour import driver
from vault_app.ui.tour.driver import Driver
from vault_app.ui.tour.every_screen import EveryScreen
from vault_app.ui.tour.finding_screens import FindingScreens
from vault_app.ui.tour.life_screens import NEW_LABEL, NEWER_LABEL, PROGRAMS, LifeScreens
from vault_app.ui.tour.pseudo_language import speak_pseudo_language
from vault_app.ui.tour.rare_screens import LABELS, RareScreens
from vault_app.ui.tour.steps import LABEL, MainJob

SMALLEST = QSize(1024, 600)
FEWEST_SCREENS = 94
SETTLE_MS = 40
"""Nobody looks at pictures here."""
PATIENCE_MS = 1000

THE_USERS_OWN_WORDS = "|".join(
    (
        *map(re.escape, (LABEL, NEW_LABEL, NEWER_LABEL, *LABELS, *PROGRAMS)),
        r"/\S+\.(vault|pem)",
        r"\S+\.vault",
    )
)
NAMES_OF_KEYS = r"RSA-\d{4}|Ed25519|SHA256:\S+|RSA-\d{4} · \S+"
WHAT_THE_EXCHANGE_CALLS_IT = r"(GET|POST|DELETE) /\S+|[a-z]+([A-Z][a-z]+)*|\S+…\S{4}"
WHAT_THE_EXCHANGE_ANSWERED = r".*\n\d{3} [A-Z][\w ]*"
LANGUAGES_IN_THEIR_OWN_WORDS = r"English|Deutsch|简体中文"
GROUPS_OF_A_RECOVERY_CODE = r"[0-9A-Z]{5}"
NAMES_OF_CLIENTS = r"python-binance|ccxt|binance-sdk-spot|freqtrade|hummingbot|\.env|JSON|curl"

MOMENTS = r"\d{1,2}/\d{1,2}/\d{2},? \d{1,2}:\d{2}\s[AP]M"
"""As American English writes them, where a locale is set; numbers alone have no words."""

DATA = (
    THE_USERS_OWN_WORDS,
    MOMENTS,
    NAMES_OF_KEYS,
    WHAT_THE_EXCHANGE_CALLS_IT,
    WHAT_THE_EXCHANGE_ANSWERED,
    LANGUAGES_IN_THEIR_OWN_WORDS,
    GROUPS_OF_A_RECOVERY_CODE,
    NAMES_OF_CLIENTS,
)
"""What is the same in every language, each for the reason that its name says."""

Inspect = Callable[[QWidget], list[str]]


class Inspector(Driver):
    """Looks closely where the tour takes a picture."""

    def __init__(self, desktop: Desktop, folder: Path, inspect: Inspect) -> None:
        super().__init__(desktop.window, folder)
        self._top = desktop.window
        self._inspect = inspect
        self.screens: list[str] = []
        self.faults: list[str] = []

    def picture(self, name: str) -> Path:
        """Note what is wrong with what is shown."""
        self.settle()
        self.screens.append(name)
        top = QApplication.activeModalWidget() or self._top
        patience = QDeadlineTimer(PATIENCE_MS)
        while (faults := self._inspect(top)) and not patience.hasExpired():
            self.settle()  # layouts settle in several turns of the event loop
        self.faults += [f"{name}: {fault}" for fault in faults]
        return Path(name)


Walk = Callable[[Inspect], list[str]]


@pytest.fixture
def walk(tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Walk]:
    """Goes to every screen and inspects it."""
    assert qapp is not None
    monkeypatch.setattr(driver, "_SETTLE_MS", SETTLE_MS)
    opened: list[Desktop] = []

    def walk_through(inspect: Inspect) -> list[str]:
        settings = SettingsStore(tmp_path / "settings.json")
        vault, practice = tmp_path / "keys.vault", tmp_path / "practice.json"
        desktop = open_desktop(vault, practice, settings, CHEAP_AGENT_COMMAND)
        opened.append(desktop)
        desktop.window.resize(SMALLEST)
        inspector = Inspector(desktop, tmp_path, inspect)
        main_job = MainJob(desktop, inspector, tmp_path)
        steps = main_job.steps() + EveryScreen(desktop, inspector).steps()
        steps += RareScreens(desktop, inspector, main_job.password).steps()
        steps += FindingScreens(desktop, inspector).steps()
        for _, step in steps + LifeScreens(desktop, inspector).steps():
            step()
        assert len(inspector.screens) >= FEWEST_SCREENS
        return inspector.faults

    yield walk_through
    for desktop in opened:
        desktop.close()
        QCoreApplication.processEvents()
        desktop.window.deleteLater()


@pytest.fixture
def large_text(qapp: QApplication) -> Iterator[None]:
    """Text of twice the usual size."""
    assert qapp is not None
    usual = DEFAULTS._replace(theme=Theme.LIGHT)
    apply_appearance(usual._replace(font_scale=200))
    yield
    apply_appearance(usual)


@pytest.fixture
def pseudo_language() -> Iterator[None]:
    """Longer words, in brackets."""
    translator = speak_pseudo_language()
    yield
    QCoreApplication.removeTranslator(translator)


@pytest.fixture
def from_right_to_left(qapp: QApplication) -> Iterator[None]:
    """As Arabic and Hebrew are read."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_every_control_has_a_name_and_no_text_is_cut_on_the_smallest_screen(walk: Walk) -> None:
    faults = walk(lambda top: unnamed_controls(top) + _faults_of_room(top))

    assert not faults, "\n".join(faults)


@pytest.mark.usefixtures("large_text")
def test_no_text_is_cut_at_twice_its_size(walk: Walk) -> None:
    faults = walk(_faults_of_room)

    assert not faults, "\n".join(faults)


@pytest.mark.usefixtures("pseudo_language")
def test_every_text_is_translated_and_none_is_cut_in_a_language_of_longer_words(
    walk: Walk,
) -> None:
    data = re.compile("|".join(DATA))

    faults = walk(lambda top: untranslated_texts(top, data) + _faults_of_room(top))

    assert not faults, "\n".join(faults)


@pytest.mark.usefixtures("from_right_to_left")
def test_every_screen_is_mirrored_from_right_to_left(walk: Walk) -> None:
    faults = walk(_faults_of_direction)

    assert not faults, "\n".join(faults)


def _faults_of_room(top: QWidget) -> list[str]:
    is_too_large = isinstance(top, QDialog) and top.size().boundedTo(SMALLEST) != top.size()
    return cut_texts(top) + [f"{type(top).__name__} is {top.size()}"] * is_too_large


def _faults_of_direction(top: QWidget) -> list[str]:
    """What is not mirrored, and code that is."""
    leftwards = Qt.LayoutDirection.RightToLeft
    return [
        f"{type(widget).__name__} “{widget.accessibleName()}”"
        for widget in shown_widgets(top)
        if (widget.layoutDirection() == leftwards) is _is_code(widget)
    ]


def _is_code(widget: QWidget | None) -> bool:
    """Keys, fingerprints, requests and answers begin on the left everywhere."""
    while widget is not None and not widget.isWindow():
        if isinstance(widget, QLineEdit | QPlainTextEdit):
            return widget.font().fixedPitch() or widget.font().family() == fixed_font().family()
        widget = widget.parentWidget()
    return False
