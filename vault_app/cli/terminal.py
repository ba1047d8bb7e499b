"""Standard output, standard error and the terminal."""

import sys

import click

_SHOWN_FOR_UNPRINTABLE = "\ufffd"


class RefusedError(click.ClickException):
    """The command did not do what was asked, for a reason that only a command line has."""

    exit_code = 1


def tell(text: str) -> None:
    """Show *text* to a person who watches; programs that read standard error get nothing."""
    if sys.stderr.isatty():
        click.echo(text, err=True)


def warn(text: str) -> None:
    """Say *text* on standard error, whoever reads it."""
    click.echo(f"Warning: {text}", err=True)


def printable(text: str) -> str:
    """*text* without characters that a terminal would obey."""
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
