"""The window tells the agent that it is the window."""

from pathlib import Path

from tests.helpers.vaults import PASSWORD
from tests.ui.person import Person
from vault_app.vault.session import open_vault


def test_the_history_of_a_key_names_the_window(empty: Person, vault_path: Path) -> None:
    empty.make_key("bot")

    with open_vault(vault_path, PASSWORD, writable=False) as session:
        assert [entry.caller for entry in session.records[0].history] == ["window"]
