"""``vault-app …``: the command line's way in, its global options and its exit codes."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

import click

from vault_app import __version__
from vault_app.cli import (
    check_command,
    drill_commands,
    edit_command,
    exchange_commands,
    health_commands,
    key_commands,
    program_commands,
    request_commands,
    rotate_commands,
    transfer_commands,
)
from vault_app.cli.launchers import Launchers
from vault_app.cli.parameters import Surroundings, require_unicode
from vault_app.cli.terminal import show_error
from vault_app.cli.vault_access import VaultAccess
from vault_app.errors import VaultAppError

DONE = 0
REFUSED = 1
INTERRUPTED = 130
"""128 and the number of SIGINT, as shells count."""

_PROGRAM = "vault-app"


def run_command_line(
    arguments: Sequence[str], launchers: Launchers, *, agent_command: Sequence[str] | None = None
) -> int:
    """Do what *arguments* ask.

    Args:
        arguments: without the program's name.
        launchers: what to start for the window, the tour and the practice exchange.
        agent_command: for tests, how to start another agent; None starts this app's own.

    Returns:
        The exit code: 0 done, 1 refused with one line on standard error, 2 usage, 130 after Ctrl+C;
        3 where ``health`` found what it was to fail on.
    """
    try:
        exit_code = command_line.main(
            list(arguments),
            prog_name=_PROGRAM,
            standalone_mode=False,
            obj=(launchers, agent_command),
        )
        sys.stdout.flush()
    except VaultAppError as error:
        show_error(error)
        return REFUSED
    except click.ClickException as error:
        show_error(error)
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        return INTERRUPTED
    except BrokenPipeError:
        _forget_standard_output()
        return REFUSED
    return exit_code or DONE


@click.group(
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="""\b
Example, from nothing to a tested key:
  vault-app init
  vault-app generate try-out
  vault-app register try-out --practice
  vault-app test try-out

Exit codes: 0 done, 1 refused (one line on standard error says why), 2 wrong usage, 3 health found
what --fail-on names, 130 Ctrl+C.
""",
)
@click.option(
    "--vault",
    "vault_path",
    type=click.Path(path_type=Path),
    callback=require_unicode,
    metavar="FILE",
    help="The vault; the app's own if left out.",
)
@click.option(
    "--password-file",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="File whose first line is the vault's password; asked for if left out.",
)
@click.version_option(__version__, prog_name=_PROGRAM, message="%(prog)s %(version)s")
@click.pass_context
def command_line(
    context: click.Context, vault_path: Path | None, password_file: Path | None
) -> None:
    """Generate Binance API key pairs, keep them encrypted, sign and test with them.

    Without a command the window opens. The password is never an argument: it is asked for on the
    terminal, or read from --password-file.
    """
    launchers, agent_command = context.obj
    context.obj = Surroundings(launchers, VaultAccess(vault_path, password_file, agent_command))
    if context.invoked_subcommand is not None:
        return
    if password_file is not None:
        message = "--password-file goes with a command; the window asks for the password itself."
        raise click.UsageError(message)
    context.exit(launchers.open_window(vault_path))


for _command in (
    key_commands.init,
    key_commands.generate,
    key_commands.list_keys,
    key_commands.public_key,
    edit_command.edit,
    transfer_commands.import_keys,
    transfer_commands.export,
    exchange_commands.register,
    exchange_commands.test,
    check_command.check,
    rotate_commands.rotate,
    drill_commands.compromised,
    request_commands.request,
    request_commands.doctor,
    health_commands.health,
    health_commands.calendar,
    key_commands.sign,
    program_commands.window,
    program_commands.lock,
    program_commands.integrate,
    program_commands.practice,
    program_commands.tour,
):
    command_line.add_command(_command)


def _forget_standard_output() -> None:
    """Nobody reads it any more (``| head``): keep the interpreter from complaining at its end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
