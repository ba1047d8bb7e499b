"""The window stays alive while the agent works.

What is measured is in ``pulse.py``. The budget in wall-clock time is measured by
``tests/bench/bench_window.py``.
"""

from pathlib import Path

from tests.helpers.vaults import PASSWORD, add_key
from tests.ui.conftest import OpenWindow
from tests.ui.person import Person
from tests.ui.pulse import pulse
from vault_app.terms import GeneratedKind
from vault_app.ui.dialogs.new_key_dialog import NewKeyDialog
from vault_app.vault.kdf import FLOOR_PROFILE
from vault_app.vault.session import create_vault


def test_the_window_stays_alive_while_rsa_4096_pairs_are_made(empty: Person) -> None:
    with pulse() as beats:
        for label in ("one", "two", "three"):
            dialog = empty.open_new_key_dialog()
            empty.fill_in(dialog, label, GeneratedKind.RSA_4096)
            empty.hands.click(dialog.generate_button)
            empty.wait_for("the key pair is made", dialog.copy_button.isVisible)
            dialog.close()
            empty.hands.wait_until_closed(NewKeyDialog)

    beats.assert_alive()


def test_the_window_stays_alive_while_the_password_is_checked(
    open_window: OpenWindow, vault_path: Path
) -> None:
    with create_vault(vault_path, PASSWORD, profile=FLOOR_PROFILE) as session:
        add_key(session, "first")
    person = open_window()
    person.wait_for("all is loaded", lambda: not person.desktop.jobs._running)

    with pulse() as beats:
        person.unlock()

    beats.assert_alive()
