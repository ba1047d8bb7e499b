import ast
from pathlib import Path

import pytest
from PySide6.QtGui import QPixmap

import vault_app.ui
from vault_app.config import resources_dir
from vault_app.ui.icons import app_pixmap, icon, pixmap

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


def test_every_icon_that_is_asked_for_is_there() -> None:
    assert _names_asked_for()
    assert _names_asked_for() <= set(ICONS)


def test_every_icon_that_is_there_is_asked_for() -> None:
    assert set(ICONS) <= _literal_strings()


@pytest.mark.parametrize("name", [name for name in ICONS if name != "app"])
def test_an_icon_is_drawn_in_the_colour_asked_for(name: str) -> None:
    assert INK in _colours_in(pixmap(name, INK, 24))


def test_an_icon_is_crisp_at_every_scale() -> None:
    sizes = {size.width() for size in icon(ICONS[0], INK, 18).availableSizes()}

    assert max(sizes) >= 36


def test_the_app_s_own_icon_is_drawn() -> None:
    assert len(_colours_in(app_pixmap(64))) > 1
