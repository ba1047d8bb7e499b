"""Reading configurations as flat lists of settings: JSON, YAML, and lines of ``name = value``.

Only texts are kept: nothing is built from tags, merged or looked up, so that a hostile file can ask
for nothing. Numbers stay texts, because a secret may consist of digits.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Final

import yaml

from vault_app.key_files import FoundIn

MAX_CONFIGURATION_CHARACTERS = 256 * 1024
"""Bots' configurations have some 10 KiB."""

MAX_SETTINGS = 10_000
MAX_DEPTH = 30

_Tree = dict[str, "_Tree"] | list["_Tree"] | str | bool | None

# A string or comment that is not closed is taken to its end: looking for the next one within would
# cost the square of the length. CPython before 3.11.5 misreads a possessive group of alternatives.
_JSON_TOKEN: Final = re.compile(r'"(?:[^"\\\n]|\\.)*"?|//[^\n]*|/\*(?s:.*?)(?:\*/|\Z)')
_TRAILING_COMMA: Final = re.compile(r'("(?:[^"\\\n]|\\.)*"?)|,(?=\s*+[}\]])')
_SECTION: Final = re.compile(r"^[ \t]*\[([\w .:-]{1,64})\][ \t]*$", re.MULTILINE)
_ASSIGNMENT: Final = re.compile(
    r"""(?<![\w.-])(["']?)(?P<name>[A-Za-z_][\w.-]{0,79})\1[ \t]*+(?::=|[=:])[ \t]*+"""
    r"""(?:"(?P<double>(?:[^"\\]|\\.){0,20000}+)"|'(?P<single>[^']{0,20000}+)'"""
    r"""|(?P<bare>[^\s"',;#][^\s"',;]*+))""",
    re.DOTALL,
)


@dataclass(frozen=True)
class Setting:
    """One text with the names that lead to it. Its ``repr`` shows only those."""

    path: tuple[str, ...]
    value: str

    def __repr__(self) -> str:
        """Masked: the value may be a secret."""
        return f"Setting({'.'.join(self.path)!r}, ***)"


@dataclass(frozen=True)
class Configuration:
    """A configuration's format, and its settings in their order."""

    found_in: FoundIn
    settings: tuple[Setting, ...]


def configurations_in(content: str) -> Iterator[Configuration]:
    """Every way in which *content* can be read as a configuration, the strictest first."""
    if len(content) > MAX_CONFIGURATION_CHARACTERS:
        return
    json_settings = _json_settings(content)
    if json_settings is not None:
        yield Configuration(FoundIn.JSON, json_settings)
        return
    yaml_settings = _yaml_settings(content)
    if yaml_settings:
        yield Configuration(FoundIn.YAML, yaml_settings)
    assignments = tuple(islice(_assignments(content), MAX_SETTINGS))
    if assignments:
        yield Configuration(FoundIn.SETTINGS, assignments)


def _json_settings(content: str) -> tuple[Setting, ...] | None:
    """The settings, or none where *content* is not JSON; comments and last commas are allowed."""
    if not content.lstrip().startswith(("{", "[")):
        return None
    uncommented = _JSON_TOKEN.sub(_without_comment, content)
    strict = _TRAILING_COMMA.sub(r"\1", uncommented)
    try:
        tree: _Tree = json.loads(strict, parse_int=str, parse_float=str, strict=False)
    except (ValueError, RecursionError):
        return None
    return tuple(islice(_flattened(tree), MAX_SETTINGS))


def _without_comment(token: re.Match[str]) -> str:
    return token[0] if token[0].startswith('"') else " "


def _flattened(tree: _Tree) -> Iterator[Setting]:
    waiting: list[tuple[tuple[str, ...], _Tree]] = [((), tree)]
    while waiting:
        path, node = waiting.pop()
        if isinstance(node, str):
            yield Setting(path, node)
        elif len(path) < MAX_DEPTH and isinstance(node, dict):
            waiting.extend(((*path, name), child) for name, child in reversed(node.items()))
        elif len(path) < MAX_DEPTH and isinstance(node, list):
            numbered = [((*path, str(place)), child) for place, child in enumerate(node, 1)]
            waiting.extend(reversed(numbered))


def _yaml_settings(content: str) -> tuple[Setting, ...]:
    """The settings, or an empty tuple where *content* is not a mapping in YAML.

    It is read as a stream of events: no object is built, an alias stands for nothing.
    """
    settings: list[Setting] = []
    collections: list[_YamlCollection] = []
    try:
        for event in yaml.parse(content, Loader=yaml.SafeLoader):
            if isinstance(event, yaml.CollectionStartEvent):
                path = collections[-1].path_of_next() if collections else ()
                is_mapping = isinstance(event, yaml.MappingStartEvent)
                collections.append(_YamlCollection(path, is_mapping=is_mapping))
            elif isinstance(event, yaml.CollectionEndEvent):
                collections.pop()
            elif isinstance(event, yaml.ScalarEvent | yaml.AliasEvent) and collections:
                text = event.value if isinstance(event, yaml.ScalarEvent) else ""
                settings.extend(collections[-1].take(text))
            if len(settings) > MAX_SETTINGS or len(collections) > MAX_DEPTH:
                return ()
    except (yaml.YAMLError, ValueError, RecursionError):
        return ()
    return tuple(settings)


class _YamlCollection:
    """A mapping or sequence that is being read."""

    def __init__(self, path: tuple[str, ...], *, is_mapping: bool) -> None:
        self._path = path
        self._is_mapping = is_mapping
        self._name: str | None = None
        self._count = 0

    def path_of_next(self) -> tuple[str, ...]:
        """The path of the value that comes now; a collection as a name counts as an empty name."""
        if not self._is_mapping:
            self._count += 1
            return (*self._path, str(self._count))
        name, self._name = self._name, "" if self._name is None else None
        return (*self._path, name or "")

    def take(self, text: str) -> Iterator[Setting]:
        """Take a text: the name of a setting, or its value."""
        if self._is_mapping and self._name is None:
            self._name = text
        else:
            yield Setting(self.path_of_next(), text)


def _assignments(content: str) -> Iterator[Setting]:
    """``NAME=value`` and the like: ``.env``, INI, TOML, shell, and literals in programs."""
    sections = [(0, ""), *((found.start(), found[1]) for found in _SECTION.finditer(content))]
    place = 0
    for found in _ASSIGNMENT.finditer(content):
        while place + 1 < len(sections) and sections[place + 1][0] < found.start():
            place += 1
        section = sections[place][1]
        value = found["double"] or found["single"] or found["bare"] or ""
        yield Setting((section, found["name"]) if section else (found["name"],), value)
