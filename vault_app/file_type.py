"""Vault files on this user's Linux desktop: their type, their icon, and that this app opens them.

Written only in the user's own folders, and taken back whole. On Windows and macOS a type of files
comes with what installs an app, which there is none of yet.

Source: freedesktop.org, Desktop Entry 1.5, Shared MIME-info Database 0.22, MIME Applications 1.0.1.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from vault_app.config import own_command, resources_dir
from vault_app.errors import (
    DesktopToolFailedError,
    DesktopToolMissingError,
    DesktopUnsupportedError,
    FileNotReadableError,
    FileNotWritableError,
)

MIME_TYPE = "application/x-vault-app-vault"
ENTRY_NAME = "vault-app.desktop"

_TELL_TYPES = "update-mime-database"
_TELL_ENTRIES = "update-desktop-database"
_PACKAGE_OF_TELL_TYPES = "shared-mime-info"
_TOOL_SECONDS = 60.0
_DEFAULTS_HEADER = "[Default Applications]"
_DEFAULT_LINE = f"{MIME_TYPE}={ENTRY_NAME}"
_NEEDS_QUOTES = frozenset(" \t\n\"'\\><~|&;$*?#()`")


def is_supported() -> bool:
    """Whether the system has a desktop that can be told."""
    return sys.platform.startswith("linux")


def opens_vaults() -> bool:
    """Whether a vault is opened by this very installation of the app. Reads a few small files."""
    if not is_supported():
        return False
    is_written = all(_content_of(path) == content for path, content in _files().items())
    defaults = (_content_of(_defaults_path()) or b"").splitlines()
    return is_written and _DEFAULT_LINE.encode() in defaults


def set_up() -> None:
    """Let vaults open in this app, and show it in the menu. Where that fails nothing is changed.

    Raises:
        DesktopUnsupportedError: this is not Linux.
        DesktopToolMissingError, DesktopToolFailedError: types of files cannot be told.
        FileNotReadableError: what else the user chose is not known, and would be lost.
        FileNotWritableError: a folder of the user's cannot be written.
    """
    if not is_supported():
        raise DesktopUnsupportedError
    if shutil.which(_TELL_TYPES) is None:
        raise DesktopToolMissingError(tool=_TELL_TYPES, package=_PACKAGE_OF_TELL_TYPES)
    defaults = _with_default(_defaults_text())
    try:
        for path, content in _files().items():
            _write(path, content)
        _write_defaults(defaults)
        _tell(must_work=True)
    except (DesktopToolFailedError, FileNotWritableError):
        take_back()
        raise


def take_back() -> None:
    """Undo :func:`set_up`. Does nothing where there is nothing to undo.

    Raises:
        DesktopUnsupportedError, FileNotReadableError, FileNotWritableError: as there.
    """
    if not is_supported():
        raise DesktopUnsupportedError
    defaults = _without_type(_defaults_text())
    for path in _files():
        _remove(path)
    _write_defaults(defaults)
    _tell(must_work=False)


def _files() -> dict[Path, bytes]:
    """What is written: content by path."""
    data, ours = _data_folder(), resources_dir()
    icons = data / "icons" / "hicolor" / "scalable"
    type_icon = f"{MIME_TYPE.replace('/', '-')}.svg"
    return {
        data / "applications" / ENTRY_NAME: _entry(),
        data / "mime" / "packages" / "vault-app.xml": (ours / "linux/vault-app.xml").read_bytes(),
        icons / "apps" / "vault-app.svg": (ours / "icons" / "app.svg").read_bytes(),
        icons / "mimetypes" / type_icon: (ours / "linux" / type_icon).read_bytes(),
    }


def _entry() -> bytes:
    """The entry of the menu, with the command that starts this installation."""
    command = own_command("window")
    own_lines = {
        "TryExec": command[0].replace("\\", "\\\\"),
        "Exec": " ".join([*map(_exec_argument, command), "%f"]),
    }
    template = (resources_dir() / "linux" / ENTRY_NAME).read_text(encoding="utf-8")
    lines = [
        f"{name}={own_lines[name]}" if (name := line.partition("=")[0]) in own_lines else line
        for line in template.splitlines()
    ]
    return "\n".join([*lines, ""]).encode()


def _exec_argument(argument: str) -> str:
    """*argument* as a key ``Exec`` takes it: quoted where that is needed, then escaped."""
    quoted = argument.replace("%", "%%")
    if _NEEDS_QUOTES & set(argument):
        for special in '\\"`$':
            quoted = quoted.replace(special, f"\\{special}")
        quoted = f'"{quoted}"'
    return quoted.replace("\\", "\\\\")


def _data_folder() -> Path:
    from platformdirs import user_data_path  # noqa: PLC0415 - only when it is asked for

    return user_data_path()


def _defaults_path() -> Path:
    from platformdirs import user_config_path  # noqa: PLC0415 - as above

    return user_config_path() / "mimeapps.list"


def _defaults_text() -> str:
    """What opens which type by the user's choice; text of any encoding comes back as it was.

    Raises:
        FileNotReadableError: there is such a file, and it cannot be read.
    """
    path = _defaults_path()
    try:
        return path.read_bytes().decode(errors="surrogateescape")
    except (FileNotFoundError, NotADirectoryError):
        return ""
    except OSError as error:
        raise FileNotReadableError(path=str(path), reason=error.strerror or "") from None


def _with_default(text: str) -> str:
    lines = _without_type(text).splitlines()
    if _DEFAULTS_HEADER not in lines:
        lines.append(_DEFAULTS_HEADER)
    lines.insert(lines.index(_DEFAULTS_HEADER) + 1, _DEFAULT_LINE)
    return "\n".join([*lines, ""])


def _without_type(text: str) -> str:
    return "".join(
        line
        for line in text.splitlines(keepends=True)
        if line.partition("=")[0].strip() != MIME_TYPE
    )


def _write_defaults(text: str) -> None:
    path = _defaults_path()
    if text.strip() in {"", _DEFAULTS_HEADER}:
        _remove(path)
    elif text != _defaults_text():
        _write(path, text.encode(errors="surrogateescape"))


def _content_of(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except OSError:
        return None


def _write(path: Path, content: bytes) -> None:
    """Put *content* at *path*, or leave it as it was; a link stays one."""
    target = Path(os.path.realpath(path))
    new = target.with_name(f".{target.name}.new")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        new.write_bytes(content)
        new.replace(target)
    except OSError as error:
        _remove(new)
        raise FileNotWritableError(path=str(path), reason=error.strerror or "") from None


def _remove(path: Path) -> None:
    try:
        path.unlink()
    except (FileNotFoundError, NotADirectoryError):
        return
    except OSError as error:
        raise FileNotWritableError(path=str(path), reason=error.strerror or "") from None


def _tell(*, must_work: bool) -> None:
    """Have the desktop read what was written.

    Raises:
        DesktopToolFailedError: it must work, and did not.
    """
    data = _data_folder()
    is_told = _run(_TELL_TYPES, data / "mime")
    _run(_TELL_ENTRIES, data / "applications")  # not every desktop has it; the default counts too
    icons = data / "icons" / "hicolor"
    if icons.is_dir():
        os.utime(icons)  # by this it is seen that there are others
    if must_work and not is_told:
        raise DesktopToolFailedError(tool=_TELL_TYPES)


def _run(tool: str, folder: Path) -> bool:
    program = shutil.which(tool)
    if program is None or not folder.is_dir():
        return False
    try:
        done = subprocess.run(
            [program, str(folder)], capture_output=True, timeout=_TOOL_SECONDS, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0
