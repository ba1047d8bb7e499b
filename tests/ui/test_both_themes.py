"""Every screen of the care for a vault, in light and in dark; a warning of Qt fails the test."""

from collections.abc import Iterator

import pytest

from tests.ui.care import go_to_backups, go_to_security, try_to_change_password
from tests.ui.conftest import OpenWindow
from tests.ui.person import PASSWORD, Person
from vault_app.ui.dialogs.change_password_dialog import ChangePasswordDialog
from vault_app.ui.dialogs.recovery_kit_dialog import RecoveryKitDialog
from vault_app.ui.theme import apply_theme, current_colours


@pytest.fixture(params=["light", "dark"])
def newcomer(request: pytest.FixtureRequest, open_window: OpenWindow) -> Iterator[Person]:
    """A person without a vault, in one of the themes."""
    apply_theme(dark=request.param == "dark")
    yield open_window()
    apply_theme(dark=False)


def test_each_screen_is_painted_on_the_ground_of_its_theme(newcomer: Person) -> None:
    grounds = [_ground(newcomer)]
    newcomer.try_to_create(PASSWORD, PASSWORD)
    kit = newcomer.hands.dialog(RecoveryKitDialog)
    newcomer.hands.picture("kit")
    newcomer.hands.click(kit.kept_box)
    newcomer.hands.click(kit.done_button)
    newcomer.hands.wait_until_closed(RecoveryKitDialog)
    grounds.append(_ground(newcomer))
    go_to_security(newcomer)
    grounds.append(_ground(newcomer))
    dialog = try_to_change_password(newcomer, "1234567", "1234567")
    newcomer.hands.picture("change")
    dialog.reject()
    newcomer.hands.wait_until_closed(ChangePasswordDialog)
    go_to_backups(newcomer, count=1)
    grounds.append(_ground(newcomer))
    newcomer.lock()
    grounds.append(_ground(newcomer))

    assert grounds == [current_colours().ground] * 5


def _ground(person: Person) -> str:
    """The colour near the lower right corner, above the status line."""
    picture = person.window.grab().toImage()
    status = person.window.statusBar().height()
    return picture.pixelColor(picture.width() - 30, picture.height() - status - 30).name()
