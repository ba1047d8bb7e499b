"""What is drawn beside words grows with them, and what is there already follows at once."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionSpinBox,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from tests.helpers.health_keys import NOW
from tests.ui.summaries import summary
from vault_app.health.findings import RuleId
from vault_app.health.timeline import Event
from vault_app.settings import DEFAULTS, Theme
from vault_app.ui.appearance import apply_appearance
from vault_app.ui.icons import icon, show_picture
from vault_app.ui.models.key_columns import Column
from vault_app.ui.models.key_table_model import KeyTableModel
from vault_app.ui.widgets.fingerprint_text import FingerprintText
from vault_app.ui.widgets.note_edit import NoteEdit
from vault_app.ui.widgets.password_field import PasswordField
from vault_app.ui.widgets.public_key_box import PublicKeyBox
from vault_app.ui.widgets.timeline_page import TimelinePage

USUAL = DEFAULTS._replace(theme=Theme.LIGHT)
INK = "#123456"
COMBO_ARROW = QStyle.SubControl.SC_ComboBoxArrow
SPIN_UP = QStyle.SubControl.SC_SpinBoxUp


@pytest.fixture(autouse=True)
def usual_size(qapp: QApplication) -> Iterator[None]:
    assert qapp is not None
    apply_appearance(USUAL)
    yield
    apply_appearance(USUAL)


def enlarge() -> None:
    apply_appearance(USUAL._replace(font_scale=200))


@pytest.fixture
def place() -> Iterator[QWidget]:
    """A window to put controls on."""
    window = QWidget()
    window.resize(600, 400)
    window.show()
    yield window
    window.close()
    window.deleteLater()


def put(control: QWidget, place: QWidget) -> None:
    control.setParent(place)
    control.show()


def side_of_mark(control: QWidget, metric: QStyle.PixelMetric) -> int:
    return control.style().pixelMetric(metric, None, control)


def width_of_arrow(box: QComboBox) -> int:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    kind = QStyle.ComplexControl.CC_ComboBox
    return box.style().subControlRect(kind, option, COMBO_ARROW, box).width()


def width_of_button(box: QSpinBox) -> int:
    option = QStyleOptionSpinBox()
    box.initStyleOption(option)
    kind = QStyle.ComplexControl.CC_SpinBox
    return box.style().subControlRect(kind, option, SPIN_UP, box).width()


@pytest.mark.parametrize(
    ("control_class", "metric"),
    [
        (QCheckBox, QStyle.PixelMetric.PM_IndicatorWidth),
        (QRadioButton, QStyle.PixelMetric.PM_ExclusiveIndicatorWidth),
        (QPushButton, QStyle.PixelMetric.PM_ButtonIconSize),
        (QTreeWidget, QStyle.PixelMetric.PM_SmallIconSize),
    ],
)
def test_the_mark_of_a_control_is_twice_as_large(
    place: QWidget, control_class: type[QWidget], metric: QStyle.PixelMetric
) -> None:
    control = control_class()
    put(control, place)
    before = side_of_mark(control, metric)

    enlarge()

    assert side_of_mark(control, metric) == 2 * before


def test_the_arrow_of_a_combo_box_has_twice_the_room(place: QWidget) -> None:
    box = QComboBox()
    put(box, place)
    before = width_of_arrow(box)

    enlarge()

    assert width_of_arrow(box) == 2 * before


def test_the_buttons_of_a_spin_box_are_twice_as_wide(place: QWidget) -> None:
    box = QSpinBox()
    put(box, place)
    before = width_of_button(box)

    enlarge()

    assert width_of_button(box) == 2 * before


def test_a_row_that_unfolds_has_twice_the_room_for_its_arrow(place: QWidget) -> None:
    tree = QTreeWidget()
    tree.addTopLevelItem(QTreeWidgetItem(["row"]))
    put(tree, place)
    before = tree.indentation()

    enlarge()

    assert tree.indentation() == 2 * before


def test_the_eye_of_a_password_grows_and_takes_no_room_from_what_is_typed(place: QWidget) -> None:
    field = PasswordField("Password")
    put(field, place)
    before = field.line.inset_button.width()

    enlarge()

    assert field.line.inset_button.width() > 1.5 * before
    assert field.line.textMargins().right() >= field.line.inset_button.width()


def test_the_eye_is_where_the_text_ends_in_a_mirrored_window_too(place: QWidget) -> None:
    field = PasswordField("Password")
    put(field, place)

    place.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    assert field.line.textMargins().left() >= field.line.inset_button.width()
    assert field.line.textMargins().right() == 0


def test_an_icon_is_drawn_anew_at_the_larger_size(place: QWidget) -> None:
    button = QPushButton(icon("key", INK), "")
    put(button, place)

    enlarge()

    assert 36 in {size.width() for size in button.icon().availableSizes()}


def test_a_picture_beside_a_text_is_drawn_anew_at_the_larger_size(place: QWidget) -> None:
    picture = QLabel()
    show_picture(picture, "key", INK, 20)
    put(picture, place)

    enlarge()

    assert picture.pixmap().deviceIndependentSize().width() == 40


def test_the_fingerprints_of_a_table_that_is_there_grow_at_once() -> None:
    model = KeyTableModel()
    model.show_keys([summary("bot")])
    cell = model.index(0, Column.FINGERPRINT)
    before = cell.data(Qt.ItemDataRole.FontRole).pointSizeF()

    enlarge()

    assert cell.data(Qt.ItemDataRole.FontRole).pointSizeF() == pytest.approx(2 * before)


@pytest.mark.parametrize(
    ("make", "lines"), [(FingerprintText, 1), (PublicKeyBox, 3), (lambda: NoteEdit(3), 3)]
)
def test_a_field_of_several_lines_grows_with_them_whatever_the_theme(
    place: QWidget, make: Callable[[], QPlainTextEdit], lines: int
) -> None:
    field = make()
    put(field, place)
    before = field.fontMetrics().lineSpacing()

    enlarge()
    apply_appearance(USUAL._replace(font_scale=200, theme=Theme.DARK))

    assert field.fontMetrics().lineSpacing() == pytest.approx(2 * before, abs=2)
    assert field.height() >= lines * field.fontMetrics().lineSpacing()


def test_the_number_of_further_events_does_not_touch_the_words_above_them(
    place: QWidget,
) -> None:
    enlarge()
    page = TimelinePage()
    put(page, place)
    page.resize(800, 300)
    events = [
        Event(NOW + timedelta(days=5), RuleId.ROTATION_DUE, UUID(int=number), is_estimate=False)
        for number in range(30)
    ]
    page.show_events(events, {UUID(int=number): "bot" for number in range(30)}, NOW)

    ((room, _),) = page.timeline.left_out

    assert room.top() >= page.timeline.fontMetrics().height()


def test_a_timeline_is_scrolled_to_where_there_is_too_little_room(place: QWidget) -> None:
    enlarge()
    page = TimelinePage()
    put(page, place)
    page.resize(800, 300)

    assert page.timeline.height() >= page.timeline.minimumSizeHint().height()
