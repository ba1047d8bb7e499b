"""What looks for faults on screens finds them."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTableWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from tests.helpers.screen_inspection import cut_texts, unnamed_controls, untranslated_texts
from vault_app.ui.tour.pseudo_language import pseudo_text

NOTHING = re.compile("")


class Screen(QWidget):
    """Shows the widgets that are put on it, as large as they are."""

    def put(self, widget: QWidget) -> None:
        widget.setParent(self)
        widget.show()


@pytest.fixture
def screen(qapp: QApplication) -> Iterator[Screen]:
    assert qapp is not None
    screen = Screen()
    screen.resize(600, 400)
    screen.show()
    yield screen
    screen.deleteLater()


@pytest.mark.parametrize("control", [QLineEdit, QComboBox, QToolButton, QPushButton])
def test_a_control_without_a_name_is_found(screen: Screen, control: type[QWidget]) -> None:
    screen.put(control())

    assert len(unnamed_controls(screen)) == 1


def test_a_control_with_a_name_is_not(screen: Screen) -> None:
    line = QLineEdit()
    line.setAccessibleName("Label")
    screen.put(line)

    assert unnamed_controls(screen) == []


def test_a_hidden_control_is_not(screen: Screen) -> None:
    line = QLineEdit()
    screen.put(line)

    line.hide()

    assert unnamed_controls(screen) == []


@pytest.mark.parametrize("control", [QLabel, QPushButton])
def test_a_text_wider_than_its_place_is_found(
    screen: Screen, control: type[QLabel | QPushButton]
) -> None:
    widget = control("Public key of the grid bot")
    screen.put(widget)
    assert cut_texts(screen) == []

    widget.resize(40, widget.height())

    assert len(cut_texts(screen)) == 1


def test_a_text_of_several_lines_higher_than_its_place_is_found(screen: Screen) -> None:
    words = QLabel("Public key of the grid bot")
    words.setWordWrap(True)
    screen.put(words)

    words.resize(40, 10)

    assert len(cut_texts(screen)) == 1


def test_a_heading_wider_than_its_column_is_found(screen: Screen) -> None:
    table = QTableWidget(1, 1)
    table.setHorizontalHeaderLabels(["Permissions at the exchange"])
    screen.put(table)

    table.setColumnWidth(0, 30)

    assert len(cut_texts(screen)) == 1


def test_what_is_beside_the_shown_part_and_out_of_reach_is_found(screen: Screen) -> None:
    content = QWidget()
    QVBoxLayout(content).addWidget(QPushButton("A rather long name for a button of this size"))
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(content)
    screen.put(area)
    area.resize(80, 80)
    assert cut_texts(screen) == []

    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    assert len(cut_texts(screen)) == 1


def test_a_text_that_was_not_translated_is_found(screen: Screen) -> None:
    screen.put(QPushButton(pseudo_text("Copy")))
    screen.put(QPushButton("Paste"))

    [found] = untranslated_texts(screen, NOTHING)

    assert found.endswith("'Paste'")


def test_a_translated_text_with_words_beside_it_is_found(screen: Screen) -> None:
    screen.put(QLabel(f"{pseudo_text('Copy')} the public key"))

    assert len(untranslated_texts(screen, NOTHING)) == 1


def test_what_is_the_same_in_every_language_is_not(screen: Screen) -> None:
    screen.put(QLabel("RSA-4096"))

    assert untranslated_texts(screen, re.compile(r"RSA-\d+")) == []
