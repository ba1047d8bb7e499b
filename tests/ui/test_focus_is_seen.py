"""What has the focus looks otherwise than what has not, in both themes."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from tests.helpers.screen_inspection import shown_widgets
from tests.ui.person import Person
from vault_app.ui.theme import apply_theme

FEWEST_CONTROLS = 5


@pytest.fixture(params=["light", "dark"])
def person(request: pytest.FixtureRequest, unlocked: Person) -> Iterator[Person]:
    """In front of the key ``first``, in one of the themes."""
    apply_theme(dark=request.param == "dark")
    unlocked.pick("first")
    yield unlocked
    apply_theme(dark=False)


@pytest.mark.parametrize("page", ["keys", "requests", "health", "security", "settings"])
def test_the_focus_is_seen_on_everything_the_tabulator_key_goes_to(
    person: Person, page: str
) -> None:
    view = person.window.vault_view
    view.go_to(getattr(view, page))
    person.hands.settle()

    assert _unseen(_stops(person.window)) == []


def test_the_focus_is_seen_in_a_dialog(person: Person) -> None:
    dialog = person.open_new_key_dialog()

    unseen = _unseen(_stops(dialog))

    dialog.reject()
    assert unseen == []


def _stops(top: QWidget) -> list[QWidget]:
    stops = [
        widget
        for widget in shown_widgets(top)
        if widget.isEnabled()
        and widget.focusProxy() is None
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert len(stops) >= FEWEST_CONTROLS
    return stops


def _unseen(stops: list[QWidget]) -> list[str]:
    """The names of those that look the same with the focus as without."""
    unseen = []
    for widget, other in zip(stops, stops[1:] + stops[:1], strict=True):
        other.setFocus(Qt.FocusReason.TabFocusReason)
        before = _look(widget)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        if _look(widget) == before:
            unseen.append(f"{type(widget).__name__} “{widget.accessibleName()}”")
    return unseen


def _look(widget: QWidget) -> QImage:
    QApplication.processEvents()
    return widget.grab().toImage()
