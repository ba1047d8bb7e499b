"""Where passwords and passphrases come from: a file or a prompt, never an argument."""

import getpass
import os
import stat
from pathlib import Path

from vault_app.agent.values import Password
from vault_app.cli.terminal import RefusedError, has_terminal, warn
from vault_app.errors import FileNotReadableError
from vault_app.terms import MIN_PASSWORD_LENGTH

_MAX_FILE_BYTES = 64 * 1024
_READABLE_BY_OTHERS = stat.S_IRGRP | stat.S_IROTH


def read_password(password_file: Path | None) -> Password:
    """The password of an existing vault.

    Args:
        password_file: its first line is the password; None asks on the terminal.

    Raises:
        FileNotReadableError: the file cannot be read.
        RefusedError: the file holds no password, or there is neither file nor terminal.
    """
    return Password.of(_text_in(password_file) if password_file else _ask("Password: "))


def read_new_password(password_file: Path | None) -> Password:
    """The password for a new vault; on the terminal it is asked for twice.

    Raises:
        FileNotReadableError: the file cannot be read.
        RefusedError: as :func:`read_password`, or the password is too short, or the two differ.
    """
    text = _text_in(password_file) if password_file else _ask("New password: ")
    if len(text) < MIN_PASSWORD_LENGTH:
        message = f"The password is too short. Use at least {MIN_PASSWORD_LENGTH} characters."
        raise RefusedError(message)
    if password_file is None and _ask("The same password again: ") != text:
        message = "The two passwords differ. Nothing was made."
        raise RefusedError(message)
    return Password.of(text)


def read_passphrase(passphrase_file: Path | None) -> Password:
    """The passphrase of a protected key file.

    Raises:
        FileNotReadableError, RefusedError: as :func:`read_password`.
    """
    if passphrase_file is not None:
        return Password.of(_text_in(passphrase_file))
    return Password.of(_ask("Passphrase of the key: ", "--passphrase-file"))


def read_new_passphrase(passphrase_file: Path | None) -> Password:
    """The passphrase for a new key file; on the terminal it is asked for twice.

    Raises:
        FileNotReadableError, RefusedError: as :func:`read_new_password`.
    """
    option = "--passphrase-file"
    text = _text_in(passphrase_file) if passphrase_file else _ask("New passphrase: ", option)
    if len(text) < MIN_PASSWORD_LENGTH:
        message = f"The passphrase is too short. Use at least {MIN_PASSWORD_LENGTH} characters."
        raise RefusedError(message)
    if passphrase_file is None and _ask("The same passphrase again: ", option) != text:
        message = "The two passphrases differ. Nothing was written."
        raise RefusedError(message)
    return Password.of(text)


def _ask(prompt: str, option: str = "--password-file") -> str:
    if not has_terminal():
        what = option.removeprefix("--").removesuffix("-file")
        message = (
            f"There is no terminal to ask for the {what}. Name a file that holds it with {option}."
        )
        raise RefusedError(message)
    try:
        return getpass.getpass(prompt)
    except EOFError:
        message = "No password was typed."
        raise RefusedError(message) from None
    except UnicodeError:
        message = "The password has characters that this terminal's encoding does not have."
        raise RefusedError(message) from None


def _text_in(path: Path) -> str:
    try:
        with path.open("rb") as file:
            if _others_can_read(os.fstat(file.fileno())):
                warn(f"other users of this computer can read {path}; allow it to yourself only.")
            content = file.read(_MAX_FILE_BYTES)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise FileNotReadableError(path=str(path), reason=reason) from None
    first_line = content.split(b"\n", 1)[0].removesuffix(b"\r")
    try:
        text = first_line.decode("utf-8-sig")  # Windows' editors begin a file with a mark
    except UnicodeDecodeError:
        message = f"The password file {path} is not text in UTF-8."
        raise RefusedError(message) from None
    if not text:
        message = f"The first line of the password file {path} is empty."
        raise RefusedError(message)
    return text


def _others_can_read(status: os.stat_result) -> bool:
    return (
        os.name == "posix"
        and stat.S_ISREG(status.st_mode)
        and bool(status.st_mode & _READABLE_BY_OTHERS)
    )
