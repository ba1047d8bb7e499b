"""Buttons beside each other, and below each other where there is no room."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QWidget

from vault_app.ui.widgets.flow_layout import FlowLayout


class Box(QWidget):
    """Asks for 100 x *height* pixels."""

    def __init__(self, height: int) -> None:
        super().__init__()
        self._height = height

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """What it asks for."""
        return QSize(100, self._height)


@pytest.fixture
def place(qapp: QApplication) -> Iterator[QWidget]:
    assert qapp is not None
    widget = QWidget()
    layout = FlowLayout(10)
    widget.setLayout(layout)
    for height in (20, 40, 20):
        layout.addWidget(Box(height))
    yield widget
    widget.hide()
    widget.deleteLater()


def _corners(place: QWidget, width: int) -> list[tuple[int, int]]:
    place.resize(width, 200)
    place.show()
    QApplication.processEvents()
    return [(box.x(), box.y()) for box in place.findChildren(Box)]


def test_what_fits_stands_in_one_line_by_its_middle(place: QWidget) -> None:
    assert _corners(place, 320) == [(0, 10), (110, 0), (220, 10)]


def test_what_does_not_fit_goes_below(place: QWidget) -> None:
    assert _corners(place, 319) == [(0, 10), (110, 0), (0, 50)]


def test_where_text_is_mirrored_the_first_is_on_the_right(place: QWidget) -> None:
    place.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    assert _corners(place, 320) == [(220, 10), (110, 0), (0, 10)]


def test_what_is_hidden_takes_no_place(place: QWidget) -> None:
    place.findChildren(Box)[0].hide()

    assert _corners(place, 320)[1:] == [(0, 0), (110, 10)]


@pytest.mark.parametrize(("width", "height"), [(320, 40), (210, 70), (100, 100)])
def test_less_width_takes_more_height(place: QWidget, width: int, height: int) -> None:
    layout = place.layout()
    assert layout is not None

    assert layout.heightForWidth(width) == height
