import ast
from functools import partial
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QApplication, QPushButton

import vault_app.ui
from vault_app.config import resources_dir
from vault_app.ui.appearance import Appearance
from vault_app.ui.icons import app_pixmap, icon, pixmap
from vault_app.ui.settings_store import SettingsStore

ICONS = sorted(path.stem for path in (resources_dir() / "icons").glob("*.svg"))
INK = "#123456"


def _literal_strings() -> set[str]:
    """Every string that stands in the window's source."""
    return {
        node.value
        for source in Path(vault_app.ui.__file__).parent.rglob("*.py")
        for node in ast.walk(ast.parse(source.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


def _names_asked_for() -> set[str]:
    """The first argument of every ``icon(…)`` and ``pixmap(…)`` that is written out."""
    return {
        argument.value
        for source in Path(vault_app.ui.__file__).parent.rglob("*.py")
        for node in ast.walk(ast.parse(source.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id in {"icon", "pixmap"}
        and node.args
        for argument in ast.walk(node.args[0])
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str)
    }


def _colours_in(picture: QPixmap) -> set[str]:
    image = picture.toImage()
    return {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }


def _sides(shown: QIcon) -> set[int]:
    return {size.width() for size in shown.availableSizes()}


def _have_screens(monkeypatch: pytest.MonkeyPatch, *scales: float) -> None:
    """Have icons meet screens of *scales*; this computer may have one."""

    class Screens:
        @staticmethod
        def screens() -> list[SimpleNamespace]:
            return [SimpleNamespace(devicePixelRatio=partial(float, scale)) for scale in scales]

    monkeypatch.setattr("vault_app.ui.icons.QGuiApplication", Screens)


def test_every_icon_that_is_asked_for_is_there() -> None:
    assert _names_asked_for()
    assert _names_asked_for() <= set(ICONS)


def test_every_icon_that_is_there_is_asked_for() -> None:
    assert set(ICONS) <= _literal_strings()


@pytest.mark.parametrize("name", [name for name in ICONS if name != "app"])
def test_an_icon_is_drawn_in_the_colour_asked_for(name: str) -> None:
    assert INK in _colours_in(pixmap(name, INK, 24))


def test_an_icon_is_crisp_on_every_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    _have_screens(monkeypatch, 1.0, 1.25, 2.0)

    assert _sides(icon(ICONS[0], INK, 16)) == {16, 20, 32}


def test_icons_are_drawn_anew_for_a_screen_that_comes(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    appearance = Appearance(SettingsStore(tmp_path / "settings.json"))
    button = QPushButton(icon(ICONS[0], INK, 16), "")
    _have_screens(monkeypatch, 1.0, 2.0)

    qapp.screenAdded.emit(qapp.primaryScreen())

    assert _sides(button.icon()) == {16, 32}
    appearance.deleteLater()
    button.deleteLater()


def test_the_app_s_own_icon_is_drawn() -> None:
    assert len(_colours_in(app_pixmap(64))) > 1
