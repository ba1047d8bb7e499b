"""The icons of ``resources/icons``, recoloured for the theme and crisp at every scale."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from vault_app.config import resources_dir

_DRAWN_IN = "#000000"
_SCALES = (1.0, 1.5, 2.0, 3.0)


def icon(name: str, colour: str, size: int = 18) -> QIcon:
    """The icon called *name* with its strokes in *colour* (``#rrggbb``), *size* pixels square."""
    result = QIcon()
    for scale in _SCALES:
        result.addPixmap(pixmap(name, colour, size, scale))
    return result


@lru_cache(maxsize=256)
def pixmap(name: str, colour: str, size: int, scale: float = 2.0) -> QPixmap:
    """The icon as one picture of *size* device-independent pixels at *scale*."""
    source = _source(name).replace(_DRAWN_IN, colour)
    return _draw(source, size, scale)


def app_icon() -> QIcon:
    """The app's own icon, in its own colours."""
    result = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        result.addPixmap(_draw(_source("app"), size, 1.0))
    return result


def app_pixmap(size: int) -> QPixmap:
    """The app's own icon as one picture of *size* device-independent pixels."""
    return _draw(_source("app"), size, 3.0)


@lru_cache(maxsize=64)
def _source(name: str) -> str:
    return (resources_dir() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


def _draw(source: str, size: int, scale: float) -> QPixmap:
    renderer = QSvgRenderer(QByteArray(source.encode()))
    picture = QPixmap(QSize(round(size * scale), round(size * scale)))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer.render(painter, QRectF(picture.rect()))
    painter.end()
    picture.setDevicePixelRatio(scale)
    return picture
