"""Standard output, standard error and the terminal."""

import sys
from io import StringIO

import click

from vault_app.error_text import explain
from vault_app.errors import VaultAppError

_SHOWN_FOR_UNPRINTABLE = "\ufffd"


class RefusedError(click.ClickException):
    """The command did not do what was asked, for a reason that only a command line has."""

    exit_code = 1


def tell(text: str) -> None:
    """Show *text* to a person who watches; programs that read standard error get nothing."""
    if sys.stderr.isatty():
        click.echo(printable(text), err=True)


def warn(text: str) -> None:
    """Say *text* on standard error, whoever reads it."""
    click.echo(f"Warning: {printable(text)}", err=True)


def show_error(error: VaultAppError | click.ClickException) -> None:
    """Say on standard error what went wrong, whatever a label or an answer had in it."""
    if isinstance(error, VaultAppError):
        click.echo(f"Error: {printable(str(explain(error)))}", err=True)
    else:
        shown = StringIO()
        error.show(shown)
        click.echo(printable_lines(shown.getvalue()), nl=False, err=True)


def printable_lines(text: str) -> str:
    """*text* of several lines, each made :func:`printable`."""
    return "\n".join(printable(line) for line in text.split("\n"))


def printable(text: str) -> str:
    """*text* without characters that a terminal would obey or show in another order.

    These are the controls of C0 and C1, line ends among them, and Unicode's marks of direction.
    """
    return "".join(
        character if character.isprintable() else _SHOWN_FOR_UNPRINTABLE for character in text
    )


def has_terminal() -> bool:
    """Whether a person can be asked, even where standard input and output are pipes."""
    try:
        with open("CONIN$" if sys.platform == "win32" else "/dev/tty"):  # noqa: PTH123 - a device
            return True
    except OSError:
        return False
