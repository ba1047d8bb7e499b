"""Commands that start another part of the app, or speak to its window."""

from pathlib import Path

import click

from vault_app import file_type
from vault_app.cli.parameters import Surroundings, require_unicode
from vault_app.cli.terminal import RefusedError, tell
from vault_app.config import PRACTICE_PORT, practice_state_path
from vault_app.settings import LARGEST_FONT_SCALE, SMALLEST_FONT_SCALE, Theme

_HIGHEST_PORT = 65_535


@click.command(
    epilog="""\b
Example:
  vault-app window ~/Documents/bots.vault"""
)
@click.argument("vault", type=click.Path(path_type=Path), callback=require_unicode, required=False)
@click.pass_obj
def window(surroundings: Surroundings, vault: Path | None) -> None:
    """Open the window, on VAULT if it is named.

    Where a window is open already, it comes to the front and shows that vault.
    """
    launch = surroundings.launchers.open_window
    click.get_current_context().exit(launch(vault or surroundings.vault.chosen_path))


@click.command(
    epilog="""\b
Example, in the desktop's settings of shortcuts, for a key that locks from everywhere:
  vault-app lock"""
)
@click.pass_obj
def lock(surroundings: Surroundings) -> None:
    """Lock the vault in the window that is open.

    What is being saved is saved first. Fails where the vault stays open.
    """
    is_locked = surroundings.launchers.lock_window()
    if is_locked is None:
        click.echo("No window is open.")
    elif not is_locked:
        message = "The vault is still open: the window has a change that it cannot save, or hangs."
        raise RefusedError(message)


@click.command(
    epilog="""\b
Example:
  vault-app integrate
  vault-app integrate --undo"""
)
@click.option("--undo", is_flag=True, help="Take it back.")
def integrate(*, undo: bool) -> None:
    """Let a double click on a vault open this app, and show the app in the desktop's menu.

    For desktops of Linux. Writes in your own folders only.
    """
    if undo:
        file_type.take_back()
        tell("The desktop knows neither the app nor its vaults any more.")
    else:
        file_type.set_up()
        tell("A double click on a vault opens it in this app, which is in the menu as well.")


@click.command(
    epilog="""\b
Example:
  vault-app tour --out tour"""
)
@click.option(
    "--out", type=click.Path(path_type=Path), required=True, help="Folder for pictures and report."
)
@click.option(
    "--theme",
    type=click.Choice([Theme.LIGHT.value, Theme.DARK.value]),
    default=Theme.LIGHT.value,
    show_default=True,
    help="Colours of the window.",
)
@click.option(
    "--scale",
    "font_scale",
    type=click.IntRange(SMALLEST_FONT_SCALE, LARGEST_FONT_SCALE),
    default=SMALLEST_FONT_SCALE,
    show_default=True,
    help="Size of the text in percent.",
)
@click.option(
    "--language",
    default="en",
    show_default=True,
    help="Such as de or zh_CN; pseudo is a made-up one that shows what is not translated.",
)
@click.option("--all", "everything", is_flag=True, help="Go to every page and dialog.")
@click.pass_obj
def tour(
    surroundings: Surroundings,
    out: Path,
    theme: str,
    font_scale: int,
    language: str,
    *,
    everything: bool,
) -> None:
    """Show the app by itself, on a throw-away vault.

    Drives the real window through the main job against the practice exchange and saves a picture
    of every step, the public key and a report. Works without a display.
    """
    exit_code = surroundings.launchers.take_tour(
        out, theme=Theme(theme), font_scale=font_scale, language=language, everything=everything
    )
    click.get_current_context().exit(exit_code)


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
