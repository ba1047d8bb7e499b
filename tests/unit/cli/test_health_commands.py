"""The commands that findings name as their next step."""

import click
import pytest

from vault_app.cli.health_commands import COMMANDS
from vault_app.cli.main import command_line


@pytest.mark.parametrize("command", COMMANDS.values())
def test_every_command_that_a_finding_names_is_there(command: str) -> None:
    name, label, *further = command.split()

    found = command_line.commands[name]

    assert label == "{label}"
    if further:
        assert isinstance(found, click.Group)
        assert set(further) <= set(found.commands)
