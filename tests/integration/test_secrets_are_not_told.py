"""What leaves the vault by itself holds no secret, even where the user pasted one into a note."""

import pytest

from tests.helpers.command_line import PASSWORD, CommandLine
from tests.helpers.vaults import KEY_PAIR, NOW, add_key
from vault_app.keys.writing.armour import pem_of
from vault_app.vault.kdf import TEST_PROFILE
from vault_app.vault.occasion import Occasion
from vault_app.vault.session import create_vault

API_KEY = "vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zvsw0MuIgwCIPy6utIco14y7Ju91duEh8A"
PEM = pem_of("PRIVATE KEY", KEY_PAIR.private_key_der).decode()
BODY = PEM.splitlines()[1]
LEAK = f"posted {API_KEY} with {PEM}"
COMMANDS = (
    ("calendar", "-"),
    ("health",),
    ("health", "--json"),
    ("compromised", "bot", "status", "--json"),
    ("compromised", "bot", "report", "--offline"),
)


@pytest.fixture
def leaked(command_line: CommandLine) -> CommandLine:
    """A key that was declared compromised with its own secret as the reason, and another one."""
    with create_vault(command_line.vault, PASSWORD.encode(), profile=TEST_PROFILE) as session:
        for label, api_key in (("bot", API_KEY), ("tax", API_KEY[::-1])):
            key_id = add_key(session, label).id
            session.ledger.register(key_id, api_key, Occasion(NOW))
    outcome = command_line.run("compromised", "bot", "declare", "--yes", "bot", "--reason", LEAK)
    assert outcome.exit_code == 0, outcome.stderr
    return command_line


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_what_a_command_tells_holds_no_secret(
    leaked: CommandLine, command: tuple[str, ...]
) -> None:
    outcome = leaked.run(*command)

    told = outcome.stdout.replace("\r\n ", "") + outcome.stderr
    assert outcome.exit_code == 0, outcome.stderr
    assert told
    assert API_KEY not in told
    assert BODY not in told
    assert API_KEY[::-1] not in told
