"""The timeline by mouse and by keyboard, and its twin in words."""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.helpers.health_keys import NOW
from vault_app.health.findings import RuleId
from vault_app.health.timeline import Event
from vault_app.ui.widgets.timeline import Timeline
from vault_app.ui.widgets.timeline_page import TimelinePage
from vault_app.ui.widgets.timeline_scale import Zoom

LABELS = {UUID(int=number): f"bot {number}" for number in range(40)}


def _event(days: float, number: int = 1, rule: RuleId = RuleId.ROTATION_DUE) -> Event:
    return Event(NOW + timedelta(days=days), rule, UUID(int=number), is_estimate=False)


EVENTS = (
    _event(-3, 1),
    _event(2, 2, RuleId.TRADING_ENDS),
    _event(20, 3, RuleId.DELETED_AFTER_30_DAYS_UNUSED),
    Event(NOW + timedelta(days=25), RuleId.BACKUP_DUE, None, is_estimate=False),
    _event(300, 4),
)


@pytest.fixture
def page(qapp: QApplication) -> Iterator[TimelinePage]:
    assert qapp is not None
    shown = TimelinePage()
    shown.resize(900, 600)
    shown.show()
    shown.show_events(EVENTS, LABELS, NOW)
    yield shown
    shown.close()
    shown.deleteLater()


@pytest.fixture
def timeline(page: TimelinePage) -> Timeline:
    page.timeline.setFocus()
    return page.timeline


def _press(timeline: Timeline, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(timeline, key)


def _turn_wheel(timeline: Timeline, x: float, notches: int, *, ctrl: bool = True) -> None:
    modifier = Qt.KeyboardModifier
    event = QWheelEvent(
        QPointF(x, 10),
        QPointF(timeline.mapToGlobal(QPoint(int(x), 10))),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        modifier.ControlModifier if ctrl else modifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(timeline, event)


def _opened(page: TimelinePage) -> list[Event]:
    opened: list[Event] = []
    page.event_opened.connect(opened.append)
    return opened


def test_only_what_is_in_the_time_shown_is_drawn(timeline: Timeline) -> None:
    assert timeline.shown == (0, 1, 2, 3)


def test_the_first_arrow_goes_to_what_comes_next(timeline: Timeline) -> None:
    _press(timeline, Qt.Key.Key_Right)

    assert timeline.selected == 1


def test_arrows_go_from_event_to_event_and_stop_at_the_ends(timeline: Timeline) -> None:
    _press(timeline, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Left)
    assert timeline.selected == 0
    _press(timeline, Qt.Key.Key_Left)
    assert timeline.selected == 0

    _press(timeline, Qt.Key.Key_End, Qt.Key.Key_Right)

    assert timeline.selected == len(EVENTS) - 1


def test_an_event_far_off_is_gone_to(timeline: Timeline) -> None:
    _press(timeline, Qt.Key.Key_End)

    assert 4 in timeline.shown


def test_enter_opens_what_is_selected(page: TimelinePage, timeline: Timeline) -> None:
    opened = _opened(page)
    _press(timeline, Qt.Key.Key_Right, Qt.Key.Key_Return)

    assert opened == [EVENTS[1]]


def test_plus_and_minus_zoom_and_the_buttons_show_it(
    page: TimelinePage, timeline: Timeline
) -> None:
    shown: list[Zoom] = []
    timeline.zoom_changed.connect(shown.append)
    _press(timeline, Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_Minus)

    assert shown == [Zoom.MONTH, Zoom.QUARTER, Zoom.YEAR]
    assert page.zoom_buttons.checkedId() == Zoom.YEAR


@pytest.mark.parametrize("zoom", list(Zoom))
def test_each_button_shows_its_time(page: TimelinePage, zoom: Zoom) -> None:
    QTest.mouseClick(page.zoom_buttons.button(zoom), Qt.MouseButton.LeftButton)

    assert page.timeline.scale.zoom is zoom


def test_ctrl_and_the_wheel_zoom_around_the_mouse(timeline: Timeline) -> None:
    held = timeline.scale.moment_at(300)
    _turn_wheel(timeline, 300, 1)

    assert timeline.scale.zoom is Zoom.MONTH
    assert timeline.scale.x_of(held) == pytest.approx(300, abs=0.01)


def test_the_wheel_alone_moves_along_the_line(timeline: Timeline) -> None:
    before = timeline.scale
    _turn_wheel(timeline, 300, -1, ctrl=False)

    assert timeline.scale.zoom is before.zoom
    assert timeline.scale.begin > before.begin


def test_today_comes_back(page: TimelinePage, timeline: Timeline) -> None:
    _press(timeline, Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_PageDown)
    assert not timeline.scale.shows(NOW)

    QTest.mouseClick(page.today_button, Qt.MouseButton.LeftButton)

    assert timeline.scale.shows(NOW)


def test_a_click_selects_and_a_double_click_opens(page: TimelinePage, timeline: Timeline) -> None:
    opened = _opened(page)
    place = timeline.place_of(2).center().toPoint()
    QTest.mouseClick(timeline, Qt.MouseButton.LeftButton, pos=place)
    assert timeline.selected == 2

    QTest.mouseDClick(timeline, Qt.MouseButton.LeftButton, pos=place)

    assert opened == [EVENTS[2]]


def test_what_is_selected_in_the_table_is_selected_in_the_drawing_and_back(
    page: TimelinePage, timeline: Timeline
) -> None:
    page.table.selectRow(3)
    assert timeline.selected == 3

    _press(timeline, Qt.Key.Key_Left)

    assert page.table.currentIndex().row() == 2


def test_every_event_stands_in_the_table_in_words(page: TimelinePage) -> None:
    model = page.table.model()
    words = [model.index(row, 2).data() for row in range(model.rowCount())]

    assert words == [
        "“bot 1”: replace it",
        "“bot 2”: right to trade ends",
        "“bot 3”: may be deleted if unused (estimate)",
        "Copy the vault to another disk",
        "“bot 4”: replace it",
    ]


def test_a_screen_reader_hears_what_is_selected(timeline: Timeline) -> None:
    _press(timeline, Qt.Key.Key_Right)
    heard = QAccessible.queryAccessibleInterface(timeline)

    assert heard.text(QAccessible.Text.Name) == "Timeline"
    assert heard.text(QAccessible.Text.Description).endswith(
        "in 2 days: “bot 2”: right to trade ends"
    )


def test_enter_in_the_table_opens_the_event(page: TimelinePage) -> None:
    opened = _opened(page)
    page.table.selectRow(1)
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Return)

    assert opened == [EVENTS[1]]


def test_events_of_one_day_are_stacked_and_the_rest_is_counted(page: TimelinePage) -> None:
    many = [_event(5, number) for number in range(30)]
    page.show_events(many, LABELS, NOW)
    places = [page.timeline.place_of(place) for place in page.timeline.shown]

    assert 4 <= len(places) < len(many)
    assert len({place.x() for place in places}) == 1
    assert len({place.y() for place in places}) == len(places)
    page.timeline.select(29)
    assert 29 in page.timeline.shown


def test_a_low_window_stacks_fewer_events(page: TimelinePage) -> None:
    page.show_events([_event(5, number) for number in range(30)], LABELS, NOW)
    before = len(page.timeline.shown)
    page.timeline.resize(page.timeline.width(), page.timeline.minimumSizeHint().height())

    assert len(page.timeline.shown) == 4 < before


def test_what_is_selected_stays_selected_while_it_is_judged_anew(page: TimelinePage) -> None:
    page.timeline.select(1)
    page.show_events(EVENTS[1:], LABELS, NOW)

    assert page.timeline.selected == 0
    assert page.table.currentIndex().row() == 0


def test_a_mirrored_line_runs_the_other_way(page: TimelinePage, timeline: Timeline) -> None:
    def middles(events: Sequence[int]) -> list[float]:
        return [timeline.place_of(event).center().x() for event in events]

    usual = middles((0, 1, 2))
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    timeline.go_to_today()

    mirrored = middles((0, 1, 2))
    assert sorted(usual) == usual
    assert sorted(mirrored, reverse=True) == mirrored
    _press(timeline, Qt.Key.Key_Left, Qt.Key.Key_Left)
    assert timeline.selected == 2


def test_without_events_nothing_is_drawn_and_no_key_fails(page: TimelinePage) -> None:
    page.show_events((), {}, NOW)
    _press(
        page.timeline,
        Qt.Key.Key_Right,
        Qt.Key.Key_Left,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_Return,
    )

    assert page.timeline.shown == ()
    assert page.timeline.selected == -1
