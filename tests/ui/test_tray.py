"""The tray's menu and notices; the icon itself is tried on a real X server."""

from msgspec.structs import replace
from PySide6.QtGui import QAction

from tests.ui.person import Person
from vault_app.ui.notices import Notices


def _texts(person: Person) -> list[str]:
    person.desktop.controllers.tray.menu.aboutToShow.emit()
    return [
        action.text() for action in person.desktop.controllers.tray.menu.actions() if action.text()
    ]


def _action(person: Person, beginning: str) -> QAction:
    person.desktop.controllers.tray.menu.aboutToShow.emit()
    actions = person.desktop.controllers.tray.menu.actions()
    return next(action for action in actions if action.text().startswith(beginning))


def _pin(person: Person, label: str) -> None:
    keys = person.window.keys_view
    keys.table.selectRow(person.labels().index(label))
    key = person.key()
    keys.put_keys([replace(key, pinned=True)])


def test_the_public_key_of_a_pinned_key_is_copied_from_the_tray(unlocked: Person) -> None:
    _pin(unlocked, "first")

    _action(unlocked, "Copy public key of “first”").trigger()

    assert unlocked.clipboard() == unlocked.key().public_key_pem


def test_only_pinned_keys_are_offered(unlocked: Person) -> None:
    _pin(unlocked, "first")

    assert "second" not in "".join(_texts(unlocked))


def test_a_locked_vault_shows_no_key_in_the_tray(unlocked: Person) -> None:
    _pin(unlocked, "first")
    assert "first" in "".join(_texts(unlocked))

    unlocked.lock()

    assert "first" not in "".join(_texts(unlocked))
    assert not _action(unlocked, "&Lock").isEnabled()
    assert unlocked.desktop.controllers.tray.icon.toolTip() == "Vault App – locked"


def test_the_tray_locks(unlocked: Person) -> None:
    _action(unlocked, "&Lock").trigger()

    unlocked.wait_for("it is locked", lambda: not unlocked.desktop.vaults.is_open)


def test_the_tray_shows_the_window(unlocked: Person) -> None:
    unlocked.window.showMinimized()

    _action(unlocked, "&Show").trigger()

    assert not unlocked.window.isMinimized()


def test_the_tray_quits(unlocked: Person) -> None:
    _action(unlocked, "&Quit").trigger()

    assert not unlocked.window.isVisible()


def test_a_notice_comes_when_no_window_is_in_use(unlocked: Person) -> None:
    heard: list[str] = []
    notices = Notices(unlocked.window)
    notices.published.connect(lambda title, _sentence: heard.append(title))
    notices.publish("seen", "")
    unlocked.window.hide()

    notices.publish("looking elsewhere", "")

    assert heard == ["looking elsewhere"]
