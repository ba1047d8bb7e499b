import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QProgressBar, QPushButton

from tests.ui.conftest import OpenWindow
from tests.ui.person import Person
from vault_app import file_type
from vault_app.errors import FileNotReadableError
from vault_app.settings import DEFAULTS, Motion, load_settings
from vault_app.ui.theme import apply_motion, current_colours, remember_system_motion
from vault_app.ui.tokens import DARK, LIGHT
from vault_app.ui.views.settings_view import SettingsView
from vault_app.ui.widgets.busy_bar import BusyBar
from vault_app.ui.widgets.setting_controls import ChoiceControl, SwitchControl, TextControl


@pytest.fixture
def page(unlocked: Person) -> SettingsView:
    view = unlocked.window.vault_view
    unlocked.hands.click(view.nav_button(view.settings))
    assert view.settings.isVisible()
    return view.settings


def choose(page: SettingsView, name: str, word: str) -> None:
    """Choose *word* with the keyboard."""
    box = page.row(name).control
    assert isinstance(box, ChoiceControl)
    box.setFocus()
    places = {box.itemText(place): place for place in range(box.count())}
    step = Qt.Key.Key_Down if places[word] > box.currentIndex() else Qt.Key.Key_Up
    for _ in range(abs(places[word] - box.currentIndex())):
        QTest.keyClick(box, step)


def switch(page: SettingsView, name: str) -> None:
    box = page.row(name).control
    assert isinstance(box, SwitchControl)
    QTest.keyClick(box, Qt.Key.Key_Space)


def test_a_change_is_in_force_and_in_the_file_at_once(
    unlocked: Person, page: SettingsView, tmp_path: Path
) -> None:
    switch(page, "lock_on_minimise")

    assert unlocked.desktop.settings.current.lock_on_minimise
    assert unlocked.desktop.settings.wait_until_written()
    assert load_settings(tmp_path / "settings.json").settings.lock_on_minimise


def test_a_change_can_be_undone_in_place(unlocked: Person, page: SettingsView) -> None:
    choose(page, "idle_lock_minutes", "Never")
    assert unlocked.desktop.settings.current.idle_lock_minutes == 0

    unlocked.hands.click(page.row("idle_lock_minutes").undo_button)

    assert unlocked.desktop.settings.current.idle_lock_minutes == 5
    assert page.row("idle_lock_minutes").undo_button.isHidden()


def test_what_was_changed_before_the_page_was_opened_needs_no_undo(
    unlocked: Person, page: SettingsView
) -> None:
    switch(page, "tray")
    view = unlocked.window.vault_view
    unlocked.hands.click(view.nav_button(view.keys))

    unlocked.hands.click(view.nav_button(view.settings))

    assert page.row("tray").undo_button.isHidden()


def test_the_theme_changes_at_once_with_every_icon(unlocked: Person, page: SettingsView) -> None:
    before = painted_colours(unlocked.window.lock_button)
    choose(page, "theme", "Dark")
    try:
        assert current_colours() is DARK
        assert LIGHT.text in before
        assert DARK.text in painted_colours(unlocked.window.lock_button)
        assert LIGHT.text not in painted_colours(unlocked.window.lock_button)
    finally:
        choose(page, "theme", "Light")
    assert painted_colours(unlocked.window.lock_button) == before


def test_the_size_of_text_changes_at_once(
    unlocked: Person, page: SettingsView, qapp: QApplication
) -> None:
    usual = qapp.font().pointSizeF()
    height = unlocked.window.lock_button.fontMetrics().height()
    choose(page, "font_scale", "200 %")
    try:
        assert qapp.font().pointSizeF() == 2 * usual
        assert unlocked.window.lock_button.fontMetrics().height() > 1.8 * height
    finally:
        choose(page, "font_scale", "100 %")
    assert qapp.font().pointSizeF() == usual


def test_a_search_leaves_what_has_its_words(page: SettingsView) -> None:
    QTest.keyClicks(page.search_line, "clip")

    shown = [name for name in DEFAULTS._fields if name in page._rows and _is_shown(page, name)]
    assert shown == ["clipboard_clear_seconds"]


def test_a_search_that_finds_nothing_says_so(page: SettingsView) -> None:
    QTest.keyClicks(page.search_line, "xyzzy")

    assert page._nothing.isVisible()


def test_an_address_that_is_none_is_refused_and_nothing_changes(
    unlocked: Person, page: SettingsView
) -> None:
    line = page.row("proxy").control
    assert isinstance(line, TextControl)
    QTest.keyClicks(line, "http://me:secret@proxy:1")
    QTest.keyClick(line, Qt.Key.Key_Return)

    assert "Proxy" in page.notice.text
    assert "secret" not in page.notice.text
    assert unlocked.desktop.settings.current.proxy == ""


def test_an_address_of_a_proxy_counts_after_enter(unlocked: Person, page: SettingsView) -> None:
    line = page.row("proxy").control
    assert isinstance(line, TextControl)
    QTest.keyClicks(line, " http://proxy.example:3128 ")
    QTest.keyClick(line, Qt.Key.Key_Return)

    assert unlocked.desktop.settings.current.proxy == "http://proxy.example:3128"


def test_all_can_go_back_to_what_is_usual_but_vaults_stay_known(
    unlocked: Person, page: SettingsView, vault_path: Path
) -> None:
    store = unlocked.desktop.settings
    store.remember_vault(vault_path)
    switch(page, "tray")
    switch(page, "notify_due")

    unlocked.hands.click(page.reset_button)

    assert (store.current.tray, store.current.notify_due) == (True, True)
    assert store.current.recent_vaults == (str(vault_path),)


def test_the_wheel_over_a_choice_changes_nothing(unlocked: Person, page: SettingsView) -> None:
    box = page.row("idle_lock_minutes").control
    assert isinstance(box, ChoiceControl)
    before = box.currentIndex()
    center = box.rect().center()
    window = unlocked.window.windowHandle()

    QTest.wheelEvent(window, box.mapTo(unlocked.window, center), _angle_down())

    assert box.currentIndex() == before


def test_every_setting_of_the_page_says_what_is_usual(page: SettingsView) -> None:
    for name, row in page._rows.items():
        usual = row.control.word(getattr(DEFAULTS, name))
        assert f"Usually: {usual}." in row.control.accessibleDescription()


def test_settings_can_be_changed_while_the_vault_is_locked(locked: Person) -> None:
    QTest.keySequence(locked.window, "Ctrl+,")
    page = locked.window.findChild(SettingsView)
    assert page is not None
    switch(page, "tray")

    locked.hands.click(page.back_button)

    assert not locked.desktop.settings.current.tray
    assert locked.window.unlock_view.isVisible()


def test_escape_leaves_the_settings_of_a_locked_window(locked: Person) -> None:
    QTest.keySequence(locked.window, "Ctrl+,")
    page = locked.window.findChild(SettingsView)
    assert page is not None

    QTest.keyClick(page.search_line, Qt.Key.Key_Escape)

    assert locked.window.unlock_view.isVisible()


def test_damaged_settings_are_said_on_the_page(open_window: OpenWindow, tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text("{")
    person = open_window()
    person.wait_for("the window is active", person.window.isActiveWindow)

    QTest.keySequence(person.window, "Ctrl+,")

    page = person.window.findChild(SettingsView)
    assert page is not None
    assert "could not be read" in page.notice.text


def test_damaged_settings_are_said_when_the_window_opens(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    (tmp_path / "settings.json").write_text("{")
    person = open_window()

    assert "could not be read" in person.read_create_notice()


@pytest.mark.parametrize(
    ("chosen", "system_asks_for_less", "moves"),
    [
        (Motion.SYSTEM, False, True),
        (Motion.SYSTEM, True, False),
        (Motion.REDUCED, False, False),
        (Motion.FULL, True, True),
    ],
)
def test_a_bar_of_unknown_length_stands_still_where_less_motion_is_wanted(
    qapp: QApplication, chosen: Motion, *, system_asks_for_less: bool, moves: bool
) -> None:
    assert qapp is not None
    apply_motion(chosen)
    remember_system_motion(is_reduced=system_asks_for_less)
    bar = BusyBar()
    bar.begin("Working…")
    try:
        assert (bar.findChildren(QProgressBar)[0].maximum() == 0) is moves
    finally:
        bar.end()
        bar.deleteLater()
        apply_motion(Motion.SYSTEM)
        remember_system_motion(is_reduced=False)


def painted_colours(button: QPushButton) -> set[str]:
    """Those of the button's icon."""
    picture = button.icon().pixmap(18, 18).toImage().convertToFormat(QImage.Format.Format_ARGB32)
    places = ((x, y) for x in range(picture.width()) for y in range(picture.height()))
    colours = (QColor(picture.pixelColor(x, y)) for x, y in places)
    return {colour.name() for colour in colours if colour.alpha() == 255}


def _is_shown(page: SettingsView, name: str) -> bool:
    return page.row(name).isVisible()


def _angle_down() -> QPoint:
    return QPoint(0, -240)


@pytest.mark.skipif(not shutil.which("update-mime-database"), reason="needs shared-mime-info")
def test_vaults_open_by_double_click_once_that_is_wanted_and_no_longer(
    unlocked: Person, page: SettingsView
) -> None:
    box = page.file_type_row.control
    assert isinstance(box, SwitchControl)
    assert not box.isChecked()

    QTest.keyClick(box, Qt.Key.Key_Space)
    unlocked.wait_for("the desktop is told", file_type.opens_vaults)

    QTest.keyClick(box, Qt.Key.Key_Space)
    unlocked.wait_for("it is taken back", lambda: not file_type.opens_vaults())


@pytest.mark.skipif(not shutil.which("update-mime-database"), reason="needs shared-mime-info")
def test_of_quick_changes_the_last_one_counts(unlocked: Person, page: SettingsView) -> None:
    box = page.file_type_row.control
    assert isinstance(box, SwitchControl)

    for _ in range(6):
        box.click()
        box.click()
    unlocked.wait_for("all is done", lambda: not unlocked.desktop.controllers.services.jobs.is_busy)

    assert not file_type.opens_vaults()


def test_where_the_desktop_cannot_be_told_it_is_said_and_the_switch_goes_back(
    unlocked: Person, page: SettingsView, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    box = page.file_type_row.control
    assert isinstance(box, SwitchControl)

    QTest.keyClick(box, Qt.Key.Key_Space)
    unlocked.wait_for("what is missing", lambda: "shared-mime-info" in page.notice.text)

    unlocked.wait_for("the switch goes back", lambda: not box.isChecked())


def test_a_look_that_fails_is_told_and_not_tried_on_and_on(
    unlocked: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    looks = []

    def fail() -> bool:
        looks.append(1)
        raise FileNotReadableError(path="mimeapps.list", reason="no permission")

    monkeypatch.setattr(file_type, "opens_vaults", fail)
    view = unlocked.window.vault_view
    unlocked.hands.click(view.nav_button(view.settings))
    unlocked.wait_for("what failed", lambda: "no permission" in view.settings.notice.text)
    unlocked.hands.click(view.nav_button(view.keys))

    unlocked.hands.click(view.nav_button(view.settings))
    unlocked.wait_for("the second look", lambda: len(looks) > 1)

    assert len(looks) == 2


@pytest.mark.skipif(not shutil.which("update-mime-database"), reason="needs shared-mime-info")
def test_what_the_desktop_was_told_elsewhere_is_shown_when_the_page_opens(
    unlocked: Person, page: SettingsView
) -> None:
    file_type.set_up()

    view = unlocked.window.vault_view
    unlocked.hands.click(view.nav_button(view.keys))
    unlocked.hands.click(view.nav_button(view.settings))

    box = page.file_type_row.control
    assert isinstance(box, SwitchControl)
    unlocked.wait_for("the switch is on", box.isChecked)
