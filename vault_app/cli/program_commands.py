"""Commands that start another part of the app: tour and practice."""

from pathlib import Path

import click

from vault_app.cli.parameters import Surroundings
from vault_app.config import PRACTICE_PORT, practice_state_path

_HIGHEST_PORT = 65_535


@click.command(
    epilog="""\b
Example:
  vault-app tour --out tour"""
)
@click.option(
    "--out", type=click.Path(path_type=Path), required=True, help="Folder for pictures and report."
)
@click.pass_obj
def tour(surroundings: Surroundings, out: Path) -> None:
    """Show the app by itself, on a throw-away vault.

    Drives the real window through the main job against the practice exchange and saves a picture
    of every step, the public key and a report. Works without a display.
    """
    launch = surroundings.launchers.take_tour
    click.get_current_context().exit(launch(out))


@click.command(
    epilog="""\b
Example:
  vault-app practice --port 8787"""
)
@click.option(
    "--port",
    type=click.IntRange(0, _HIGHEST_PORT),
    default=PRACTICE_PORT,
    show_default=True,
    help="Port on 127.0.0.1; 0 takes any free one.",
)
@click.option(
    "--state",
    type=click.Path(path_type=Path),
    help="File of the issued API keys; the app's own if left out.",
)
@click.option("--parent-pipe", is_flag=True, hidden=True)
@click.pass_obj
def practice(
    surroundings: Surroundings, port: int, state: Path | None, *, parent_pipe: bool
) -> None:
    """Run the practice exchange until Ctrl+C. Only this computer can reach it.

    Its page, at the address that is printed, registers public keys and issues API keys. It shares
    them with the practice exchange that the window and the test command start for themselves.
    """
    launch = surroundings.launchers.serve_practice
    exit_code = launch(port, state or practice_state_path(), parent_pipe)
    click.get_current_context().exit(exit_code)
