"""Takes the tour on a throw-away vault and reports how it went."""

import contextlib
import json
import os
import platform
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from importlib.metadata import version
from pathlib import Path
from types import TracebackType

import PySide6
from PySide6.QtCore import QMessageLogContext, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from vault_app import __version__
from vault_app.error_text import explain
from vault_app.errors import VaultAppError
from vault_app.settings import DEFAULTS, Theme
from vault_app.ui.desktop import Desktop, has_display, make_application, open_desktop
from vault_app.ui.language import SOURCE_LANGUAGE
from vault_app.ui.settings_store import SettingsStore
from vault_app.ui.tour.driver import Driver, TourError
from vault_app.ui.tour.every_screen import EveryScreen
from vault_app.ui.tour.finding_screens import FindingScreens
from vault_app.ui.tour.life_screens import LifeScreens
from vault_app.ui.tour.pseudo_language import PSEUDO_LANGUAGE, speak_pseudo_language
from vault_app.ui.tour.rare_screens import RareScreens
from vault_app.ui.tour.steps import MainJob

REPORT_FILE = "report.json"

_LAPTOP = {
    "name": "laptop",
    "x": 0,
    "y": 0,
    "width": 1366,
    "height": 768,
    "logicalDpi": 96,
    "logicalBaseDpi": 96,
    "dpr": 1,
}
"""The smallest screen that is still common."""


def run_tour(
    folder: Path,
    *,
    theme: Theme = Theme.LIGHT,
    font_scale: int = 100,
    language: str = SOURCE_LANGUAGE,
    everything: bool = False,
) -> int:
    """Drive the window through the main job; pictures and the report go to *folder*.

    Args:
        folder: is made where it is not there.
        theme: the colours.
        font_scale: percent of the usual size of text.
        language: a code of ``language.available_languages``, or ``pseudo``.
        everything: go to every other page and dialog as well.

    Returns:
        The exit code: 0, or 1 where a step failed.
    """
    folder.mkdir(parents=True, exist_ok=True)
    is_hidden = not has_display()
    if is_hidden:
        qInstallMessageHandler(_pass_on_qt_message)
        _say("No display: taking the tour without a visible window.")
    chosen = DEFAULTS._replace(theme=theme, font_scale=font_scale, language=language)
    if language == PSEUDO_LANGUAGE:
        chosen = chosen._replace(language=SOURCE_LANGUAGE)
    with _screen_of_a_laptop() if is_hidden else contextlib.nullcontext():
        make_application(chosen)
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)  # out of our reach
    if language == PSEUDO_LANGUAGE:
        speak_pseudo_language()
    with tempfile.TemporaryDirectory(prefix="vault-app-tour-") as scratch:
        here = Path(scratch)
        settings = SettingsStore(here / "settings.json")
        settings.replace(chosen)
        desktop = open_desktop(here / "tour.vault", here / "practice.json", settings)
        try:
            results = _take_steps(desktop, folder, everything=everything)
        finally:
            desktop.close()
    complete = all(result["ok"] for result in results)
    _write_report(folder, results, complete=complete)
    _say(f"{'Done' if complete else 'Failed'}: see {folder / REPORT_FILE}")
    return 0 if complete else 1


@contextlib.contextmanager
def _screen_of_a_laptop() -> Iterator[None]:
    """Let an application made meanwhile have a screen, which nobody sees; Qt's own is narrow."""
    with tempfile.TemporaryDirectory(prefix="vault-app-screen-") as scratch:
        screen = Path(scratch) / "screen.json"
        screen.write_text(json.dumps({"screens": [_LAPTOP]}), encoding="utf-8")
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={screen}"
        yield


def _take_steps(desktop: Desktop, folder: Path, *, everything: bool) -> list[dict[str, object]]:
    driver = Driver(desktop.window, folder)
    results: list[dict[str, object]] = []
    main_job = MainJob(desktop, driver, folder)
    steps = main_job.steps()
    if everything:
        steps += EveryScreen(desktop, driver).steps()
        steps += RareScreens(desktop, driver, main_job.password).steps()
        steps += FindingScreens(desktop, driver).steps()
        steps += LifeScreens(desktop, driver).steps()
    for name, step in steps:
        result = _take_step(name, step)
        results.append(result)
        _say(f"  {'ok' if result['ok'] else 'FAILED'}  {name} ({result['seconds']} s)")
        if not result["ok"]:
            _say(f"  {result['reason']}")
            driver.picture("failed")
            break
    return results


def _take_step(name: str, step: Callable[[], None]) -> dict[str, object]:
    begin = time.monotonic()
    reason = ""
    with _uncaught() as uncaught:
        try:
            step()
        except TourError as error:
            reason = f"Expected: {error}"
        except VaultAppError as error:
            reason = str(explain(error))
    if uncaught:
        reason = f"{reason} Uncaught: {', '.join(uncaught)}.".strip()
    seconds = round(time.monotonic() - begin, 2)
    return {"name": name, "seconds": seconds, "ok": not reason, "reason": reason}


@contextlib.contextmanager
def _uncaught() -> Iterator[list[str]]:
    """The names of exceptions that a slot lets out meanwhile; Qt goes on as if nothing was."""
    names: list[str] = []
    usual = sys.excepthook

    def note(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        names.append(kind.__name__)
        usual(kind, error, trace)

    sys.excepthook = note
    try:
        yield names
    finally:
        sys.excepthook = usual


def _write_report(folder: Path, results: list[dict[str, object]], *, complete: bool) -> None:
    report = {
        "ok": complete,
        "steps": results,
        "versions": {
            "vault-app": __version__,
            "python": platform.python_version(),
            "pyside6": PySide6.__version__,
            "cryptography": version("cryptography"),
        },
        "platform": platform.platform(),
        "qt_platform": os.environ.get("QT_QPA_PLATFORM", "native"),
    }
    text = json.dumps(report, indent=2, ensure_ascii=False) + "\n"
    (folder / REPORT_FILE).write_text(text, encoding="utf-8")


def _pass_on_qt_message(_kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    """Qt's words, but not what its offscreen platform says of every dialog."""
    if "propagateSizeHints" not in text:
        _say(text)


def _say(text: str) -> None:
    print(text, file=sys.stderr)  # noqa: T201 - the tour is a command for a terminal
