"""What the user chose about the app: its values, and the file they are kept in. No secrets.

A named tuple and not a dataclass: the settings are read before the window is painted for the first
time, and this costs nothing to import.
"""

import contextlib
import os
import re
from collections.abc import Callable, Mapping
from enum import StrEnum
from pathlib import Path
from typing import Any, NamedTuple, cast

from vault_app.errors import (
    InvalidSettingError,
    SettingsDamagedError,
    SettingsNotWrittenError,
    UserFileError,
)
from vault_app.private_file import write_private_file

MOST_RECENT_VAULTS = 10
SMALLEST_FONT_SCALE = 100
LARGEST_FONT_SCALE = 200
LONGEST_IDLE_MINUTES = 24 * 60
SHORTEST_CLIPBOARD_SECONDS = 5
LONGEST_CLIPBOARD_SECONDS = 120

_MOST_BYTES = 1_000_000
_MOST_COLUMNS = 40
_MOST_CHARACTERS = 4096
_LANGUAGE = r"([a-z]{2,3}(_[A-Z][a-z]{3})?(_[A-Z]{2})?)?"
_PROXY = r"(https?://[A-Za-z0-9.\-]+(:\d{1,5})?/?)?"
_DAY = r"(\d{4}-\d{2}-\d{2})?"
_COLUMN = r"[a-z][a-z0-9_]{0,39}"


class Theme(StrEnum):
    """Light or dark, or what the desktop asks for."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Motion(StrEnum):
    """Whether moving pictures are held back, or what the desktop asks for."""

    SYSTEM = "system"
    REDUCED = "reduced"
    FULL = "full"


class Settings(NamedTuple):
    """Every setting, with its default. Made anew for each change, by :func:`with_changes`.

    Attributes:
        theme: light, dark, or the desktop's.
        language: such as ``de`` or ``zh_CN``; empty for the system's.
        font_scale: of all text, in percent of the system's size, 100 to 200.
        reduced_motion: whether nothing moves that need not.
        idle_lock_minutes: without input until the vault is locked; 0 for never.
        lock_on_minimise, lock_on_screen_lock, lock_on_suspend: when the vault is locked as well.
        lock_shortcut: whether a combination of keys locks the vault from everywhere, on X11.
        clipboard_clear_seconds: until a copied secret is taken off the clipboard, 5 to 120.
        tray: whether there is an icon in the system's tray.
        notify_due: whether the app says of itself that a key is due.
        proxy: ``http://host:port`` of the proxy to the exchange; empty for the system's.
        recent_vaults: their paths, the latest first; at most 10, none twice.
        first_run_done: the first steps were taken or skipped.
        table_columns: names of the key table's columns, in their order; empty for the usual.
        filters_shown: whether the filters stand beside the key table, where there is room.
        due_told_on: the user's day on which the app last said of itself that a key is due, such
            as ``2026-01-31``; empty for none.
    """

    theme: Theme = Theme.SYSTEM
    language: str = ""
    font_scale: int = 100
    reduced_motion: Motion = Motion.SYSTEM
    idle_lock_minutes: int = 5
    lock_on_minimise: bool = False
    lock_on_screen_lock: bool = True
    lock_on_suspend: bool = True
    lock_shortcut: bool = True
    clipboard_clear_seconds: int = 10
    tray: bool = True
    notify_due: bool = True
    proxy: str = ""
    recent_vaults: tuple[str, ...] = ()
    first_run_done: bool = False
    table_columns: tuple[str, ...] = ()
    filters_shown: bool = True
    due_told_on: str = ""


DEFAULTS = Settings()


class LoadedSettings(NamedTuple):
    """What was found in a file.

    Attributes:
        settings: with the default for what was missing or damaged.
        foreign: fields of another version of the app, to be written back as they are.
        damage: what is to be said to the user, where something could not be used.
    """

    settings: Settings
    foreign: Mapping[str, object]
    damage: SettingsDamagedError | None


def with_changes(settings: Settings, **changes: object) -> Settings:
    """*settings* with *changes*.

    Raises:
        InvalidSettingError: a value is not one that the setting can have.
        KeyError: there is no such setting.
    """
    for name, value in changes.items():
        if not _RULES[name](value):
            raise InvalidSettingError(name=name)
    return settings._replace(**cast("Any", changes))


def with_recent_vault(settings: Settings, path: Path) -> Settings:
    """*settings* with the vault at *path* as the latest."""
    latest = str(path)
    others = [known for known in settings.recent_vaults if known != latest]
    return settings._replace(recent_vaults=(latest, *others)[:MOST_RECENT_VAULTS])


def without_recent_vault(settings: Settings, path: Path) -> Settings:
    """*settings* that do not name the vault at *path* any more."""
    return settings._replace(
        recent_vaults=tuple(known for known in settings.recent_vaults if known != str(path))
    )


def load_settings(path: Path) -> LoadedSettings:
    """Read the settings at *path*; defaults where there are none.

    A file that is damaged is put aside in the same folder, so that the next change overwrites
    nothing, and what can be used of it is used.
    """
    try:
        content = _read(path)
    except FileNotFoundError:
        return LoadedSettings(DEFAULTS, {}, None)
    except (OSError, ValueError):
        return LoadedSettings(DEFAULTS, {}, _put_aside(path))
    usable: dict[str, object] = {}
    foreign: dict[str, object] = {}
    is_damaged = False
    for name, found in content.items():
        if name not in _RULES:
            foreign[name] = found
            continue
        value = _from_json(name, found)
        if _RULES[name](value):
            usable[name] = value
        else:
            is_damaged = True
    settings = DEFAULTS._replace(**cast("Any", usable))
    return LoadedSettings(settings, foreign, _put_aside(path) if is_damaged else None)


def proxy_in(path: Path) -> str:
    """The proxy that the settings at *path* name; empty for the system's. Touches nothing."""
    try:
        found = _read(path).get("proxy")
    except (OSError, ValueError):
        return DEFAULTS.proxy
    return found if isinstance(found, str) and _RULES["proxy"](found) else DEFAULTS.proxy


def save_settings(path: Path, settings: Settings, foreign: Mapping[str, object]) -> None:
    """Write *settings*, and the *foreign* fields that were found, in place of what is at *path*.

    The new file is complete before it takes the old one's place; only the user may read it.

    Raises:
        SettingsNotWrittenError: the system said no; the old file is as it was.
    """
    import json  # noqa: PLC0415 - a new user's first window needs none

    text = json.dumps({**foreign, **settings._asdict()}, indent=2, ensure_ascii=False) + "\n"
    new = path.with_name(f".{path.name}.{os.urandom(6).hex()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        write_private_file(new, text.encode("utf-8", "surrogatepass"))
        new.replace(path)
    except OSError as error:
        with contextlib.suppress(OSError):
            new.unlink()
        reason = error.strerror or type(error).__name__
        raise SettingsNotWrittenError(path=str(path), reason=reason) from error
    except UserFileError as error:
        reason = str(error.details.get("reason", ""))
        raise SettingsNotWrittenError(path=str(path), reason=reason) from error


def _read(path: Path) -> dict[str, object]:
    import json  # noqa: PLC0415 - see save_settings

    with path.open("rb") as file:
        raw = file.read(_MOST_BYTES + 1)
    if len(raw) > _MOST_BYTES:
        raise ValueError
    try:
        content = json.loads(raw.decode("utf-8", "surrogatepass"))
    except RecursionError as error:
        raise ValueError from error
    if not isinstance(content, dict):
        raise ValueError  # noqa: TRY004 - the file is damaged, not this call
    return content


def _put_aside(path: Path) -> SettingsDamagedError:
    aside = path.with_suffix(".damaged.json")
    number = 1
    while aside.exists():
        number += 1
        aside = path.with_suffix(f".damaged-{number}.json")
    try:
        path.rename(aside)
    except OSError:
        aside = path
    return SettingsDamagedError(path=str(aside))


def _from_json(name: str, found: object) -> object:
    """*found* as the type that the setting has; as it is where it cannot be that."""
    kind = type(getattr(DEFAULTS, name))
    if kind is tuple:
        return tuple(found) if isinstance(found, list) else found
    if issubclass(kind, StrEnum) and isinstance(found, str) and found in list(kind):
        return kind(found)
    return found


def _is_flag(value: object) -> bool:
    return isinstance(value, bool)


def _is_number(least: int, most: int) -> Callable[[object], bool]:
    return lambda value: (
        isinstance(value, int) and not isinstance(value, bool) and least <= value <= most
    )


def _is_text(pattern: str) -> Callable[[object], bool]:
    return lambda value: isinstance(value, str) and bool(re.fullmatch(pattern, value))


def _is_column_list(value: object) -> bool:
    return (
        isinstance(value, tuple)
        and all(isinstance(name, str) and re.fullmatch(_COLUMN, name) for name in value)
        and len(set(value)) == len(value) <= _MOST_COLUMNS
    )


def _is_vault_list(value: object) -> bool:
    return (
        isinstance(value, tuple)
        and all(isinstance(path, str) and 0 < len(path) <= _MOST_CHARACTERS for path in value)
        and len(set(value)) == len(value) <= MOST_RECENT_VAULTS
    )


_RULES: dict[str, Callable[[object], bool]] = {
    "theme": lambda value: isinstance(value, Theme),
    "language": _is_text(_LANGUAGE),
    "font_scale": _is_number(SMALLEST_FONT_SCALE, LARGEST_FONT_SCALE),
    "reduced_motion": lambda value: isinstance(value, Motion),
    "idle_lock_minutes": _is_number(0, LONGEST_IDLE_MINUTES),
    "lock_on_minimise": _is_flag,
    "lock_on_screen_lock": _is_flag,
    "lock_on_suspend": _is_flag,
    "lock_shortcut": _is_flag,
    "clipboard_clear_seconds": _is_number(SHORTEST_CLIPBOARD_SECONDS, LONGEST_CLIPBOARD_SECONDS),
    "tray": _is_flag,
    "notify_due": _is_flag,
    "proxy": _is_text(_PROXY),
    "recent_vaults": _is_vault_list,
    "first_run_done": _is_flag,
    "table_columns": _is_column_list,
    "filters_shown": _is_flag,
    "due_told_on": _is_text(_DAY),
}
