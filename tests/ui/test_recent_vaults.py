from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from tests.helpers.vaults import add_key, cheap_vault
from tests.ui.conftest import OpenWindow
from tests.ui.person import Person
from vault_app.ui.main_window import MainWindow
from vault_app.ui.widgets.recent_list import RecentList


@pytest.fixture
def other(tmp_path: Path) -> Path:
    path = tmp_path / "A & B.vault"
    with cheap_vault(path) as session:
        add_key(session, "elsewhere")
    return path


@pytest.fixture
def knows_two(locked: Person, other: Path) -> Person:
    """A person in front of the locked vault, who had another one and a lost one open before."""
    store = locked.desktop.settings
    store.remember_vault(other.with_name("lost.vault"))
    store.remember_vault(other)
    locked.wait_for("the list is shown", lambda: len(recent_actions(locked)) == 2)
    return locked


def rows(person: Person) -> RecentList:
    found = person.window.unlock_view.findChild(RecentList)
    assert found is not None
    return found


def recent_actions(person: Person) -> list[QAction]:
    return person.window._menus._recent.actions()


def drop(widget: QWidget, *paths: Path) -> bool:
    """Drag *paths* onto *widget* and let go, where they are taken."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    with_what = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton)
    no_key = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), *with_what, no_key)
    QApplication.sendEvent(widget, enter)
    if enter.isAccepted():
        QApplication.sendEvent(widget, QDropEvent(QPointF(5, 5), *with_what, no_key))
    return enter.isAccepted()


def test_a_vault_that_was_unlocked_is_remembered(unlocked: Person, vault_path: Path) -> None:
    assert unlocked.desktop.settings.current.recent_vaults == (str(vault_path),)


def test_a_vault_that_was_only_looked_at_is_not(locked: Person) -> None:
    assert locked.desktop.settings.current.recent_vaults == ()


def test_the_locked_screen_offers_the_other_vaults(knows_two: Person) -> None:
    knows_two.hands.click(rows(knows_two).open_buttons[0])
    knows_two.unlock()

    assert knows_two.labels() == ["elsewhere"]


def test_a_vault_that_is_not_there_is_grey_and_says_so(knows_two: Person) -> None:
    assert not rows(knows_two).open_buttons[1].isEnabled()
    words = [part.text() for part in rows(knows_two).findChildren(QLabel)]
    assert "not found" in words


def test_a_vault_can_be_taken_off_the_list_and_its_file_stays(
    knows_two: Person, other: Path
) -> None:
    knows_two.hands.click(rows(knows_two).forget_buttons[0])

    knows_two.wait_for("it is gone", lambda: len(rows(knows_two).open_buttons) == 1)
    assert str(other) not in knows_two.desktop.settings.current.recent_vaults
    assert other.exists()


def test_the_menu_offers_the_same_vaults_letter_for_letter(knows_two: Person, other: Path) -> None:
    texts = [action.text() for action in recent_actions(knows_two)]

    assert texts[0] == str(other).replace("&", "&&")
    assert texts[1].endswith("lost.vault (not found)")
    assert [action.isEnabled() for action in recent_actions(knows_two)] == [True, False]


def test_the_menu_goes_there(knows_two: Person, other: Path) -> None:
    recent_actions(knows_two)[0].trigger()

    assert knows_two.desktop.vaults.path == other


def test_the_vault_one_came_from_is_offered_then(knows_two: Person, vault_path: Path) -> None:
    knows_two.unlock()
    knows_two.lock()
    recent_actions(knows_two)[0].trigger()

    knows_two.wait_for(
        "it is offered", lambda: str(vault_path) in [a.text() for a in recent_actions(knows_two)]
    )


def test_a_vault_dropped_on_the_window_is_opened(locked: Person, other: Path) -> None:
    assert drop(locked.window, other)

    locked.wait_for("it is shown", lambda: locked.desktop.vaults.path == other)
    assert locked.window.unlock_view.sentence.text() == str(other)


def test_a_vault_dropped_on_an_open_one_is_opened_if_the_user_agrees(
    unlocked: Person, other: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def agree(_window: MainWindow, question: str, *_others: str) -> bool:
        asked.append(question)
        return True

    monkeypatch.setattr(MainWindow, "confirm", agree)

    drop(unlocked.window, other)

    unlocked.wait_for("it is shown", lambda: unlocked.desktop.vaults.path == other)
    assert asked == ["Lock this vault and go to “A & B”?"]
    assert not unlocked.desktop.vaults.is_open


def test_a_vault_dropped_on_an_open_one_is_not_opened_else(
    unlocked: Person, other: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(MainWindow, "confirm", lambda _, question, *__: asked.append(question))

    drop(unlocked.window, other)

    unlocked.wait_for("it asks", lambda: asked)
    assert unlocked.desktop.vaults.is_open


def test_a_vault_dropped_on_the_keys_is_not_taken_for_keys(
    unlocked: Person, other: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(MainWindow, "confirm", lambda *_: False)
    dropped: list[object] = []
    unlocked.window.keys_view.files_dropped.connect(dropped.append)

    drop(unlocked.window.keys_view, other)

    assert dropped == []


def test_other_files_dropped_on_a_locked_window_are_refused(locked: Person, tmp_path: Path) -> None:
    text = tmp_path / "note.txt"
    text.write_text("")

    assert not drop(locked.window, text)


def test_two_vaults_at_once_are_refused(locked: Person, other: Path, vault_path: Path) -> None:
    assert not drop(locked.window, other, vault_path)


def test_the_list_is_not_there_for_who_has_one_vault(
    open_window: OpenWindow, vault_path: Path
) -> None:
    cheap_vault(vault_path).close()
    person = open_window()
    person.unlock()
    person.lock()

    assert person.window.unlock_view.findChild(RecentList) is None
