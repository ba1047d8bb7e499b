"""What was found and is not imported yet. It never leaves the agent but as summaries."""

import itertools
import os
import re
import stat
import threading
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from vault_app.agent.key_messages import Basket, FoundSummary, RefusedSummary
from vault_app.errors import (
    FileNotReadableError,
    KeyMaterialError,
    NoKeyFoundError,
    PassphraseMissingError,
    VaultAppError,
    WrongPassphraseError,
)
from vault_app.key_file_names import without_fingerprint
from vault_app.key_files import FoundIn
from vault_app.keys.reading.found import MAX_INPUT_BYTES, FoundKey, Refusal
from vault_app.terms import MAX_LABEL_CHARACTERS, kind_name
from vault_app.vault.model import KeyRecord

_TO_BE_ASKED_FOR = (PassphraseMissingError, WrongPassphraseError)
_KEY_FILE_ENDINGS = re.compile(
    r"(?:[-_. ]?(?:private|priv|prv|secret))?(?:\.(?:pem|key|der|txt|p12|pfx))?$"
)
_SETTING_ENDINGS = re.compile(
    r"(?:^|[-_. ])(?:api[-_ ]?(?:key|secret)|(?:secret|private)(?:[-_ ]?key)?|key)$", re.IGNORECASE
)


@dataclass
class _Source:
    """One file or text, and what reading it gave. *octets* is kept while something is closed."""

    name: str
    octets: bytes = field(repr=False)
    keys: dict[int, FoundKey] = field(default_factory=dict)
    refusals: tuple[Refusal, ...] = ()
    skipped: int = 0
    found_in: FoundIn = FoundIn.KEY_FILE

    @property
    def is_closed(self) -> bool:
        return any(isinstance(refusal.error, _TO_BE_ASKED_FOR) for refusal in self.refusals)


class ImportBasket:
    """Reads sources, and keeps what they hold until it is imported or dropped."""

    def __init__(self) -> None:
        self._ids = itertools.count(1)
        self._sources: list[_Source] = []
        self._passphrase: bytes | None = None
        self._changing = threading.Lock()

    def add_file(self, path: Path) -> None:
        """Read the file at *path*.

        Raises:
            FileNotReadableError: the system said no, or it is a folder, a pipe or a device.
        """
        self._add(_Source(path.name, _octets_in(path)))

    def add_text(self, octets: bytes) -> None:
        """Read pasted text."""
        self._add(_Source("", octets))

    def add_key(self, key: FoundKey) -> None:
        """Take in a key that was entered in another way."""
        with self._changing:
            self._sources.append(_Source("", b"", {next(self._ids): key}))

    def open_with(self, passphrase: bytes) -> None:
        """Try *passphrase* on what is closed, and on what comes later."""
        with self._changing:
            self._passphrase = passphrase
            for source in self._sources:
                if source.is_closed:
                    self._read(source)

    def empty(self) -> None:
        """Forget everything."""
        with self._changing:
            self._sources, self._passphrase = [], None

    def key(self, found_id: int) -> FoundKey:
        """The found key with this id.

        Raises:
            NoKeyFoundError: it is not in the basket any more.
        """
        for source in self._sources:
            if found_id in source.keys:
                return source.keys[found_id]
        raise NoKeyFoundError

    def summary(self, records: Iterable[KeyRecord]) -> Basket:
        """Everything in the basket, without secrets.

        Args:
            records: what is stored already, to find the same keys and free labels.
        """
        stored = tuple(records)
        taken = {record.label.casefold() for record in stored}
        keys, refusals = [], []
        for source in self._sources:
            for found_id, key in source.keys.items():
                label = _free_label(_label_for(key, source.name), taken)
                taken.add(label.casefold())
                keys.append(_found_summary(found_id, key, source, label, stored))
            refusals += [_refused_summary(refusal, source.name) for refusal in source.refusals]
        return Basket(
            keys,
            refusals,
            skipped=sum(source.skipped for source in self._sources),
            is_closed=any(source.is_closed for source in self._sources),
        )

    def _add(self, source: _Source) -> None:
        with self._changing:
            self._read(source)
            self._sources.append(source)

    def _read(self, source: _Source) -> None:
        from vault_app.keys.reading.material import (  # noqa: PLC0415 - 50 ms, for those who import
            read_key_material,
        )

        try:
            found = read_key_material(source.octets, self._passphrase, source.name)
        except KeyMaterialError as error:
            source.refusals = (Refusal("", error),)
        else:
            known = [key for other in self._sources for key in other.keys.values()]
            source.keys |= {next(self._ids): key for key in found.keys if not _is_among(key, known)}
            source.refusals, source.skipped = found.refusals, found.skipped
            source.found_in = found.found_in
        if not source.is_closed:
            source.octets = b""


def _octets_in(path: Path) -> bytes:
    """What the file holds, read without waiting for who may write to a pipe in its place."""
    flags = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0)
    try:
        descriptor = os.open(path, flags)
        try:
            if not stat.S_ISREG(os.fstat(descriptor).st_mode):
                raise FileNotReadableError(path=str(path), reason="not a regular file")
            with os.fdopen(descriptor, "rb", closefd=False) as file:
                return file.read(MAX_INPUT_BYTES + 1)
        finally:
            os.close(descriptor)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise FileNotReadableError(path=str(path), reason=reason) from None


def _is_among(key: FoundKey, others: Iterable[FoundKey]) -> bool:
    mark = (key.fingerprint, key.api_key if not key.fingerprint else "")
    return any(
        mark == (other.fingerprint, other.api_key if not other.fingerprint else "")
        for other in others
    )


def _found_summary(
    found_id: int, key: FoundKey, source: _Source, label: str, stored: tuple[KeyRecord, ...]
) -> FoundSummary:
    same = (
        record.label
        for record in stored
        if (key.fingerprint and record.fingerprint == key.fingerprint)
        or (key.api_key and record.api_key == key.api_key)
    )
    return FoundSummary(
        found_id=found_id,
        source=source.name,
        label=label,
        kind=key.kind,
        fingerprint=key.fingerprint,
        api_key=key.api_key,
        form=key.form,
        found_in=source.found_in,
        protection=key.protection,
        repairs=list(key.repairs),
        stored_as=next(same, ""),
    )


def _refused_summary(refusal: Refusal, source: str) -> RefusedSummary:
    error: VaultAppError = refusal.error
    name = "" if refusal.name == source else refusal.name
    return RefusedSummary(
        source=source, name=name, error=type(error).__name__, details=error.details
    )


def _label_for(key: FoundKey, source: str) -> str:
    """What the key was called where it was found, without what every key is called."""
    for name in (key.name, source):
        trimmed = _KEY_FILE_ENDINGS.sub("", name.strip())
        trimmed = without_fingerprint(trimmed, key.fingerprint)
        trimmed = _SETTING_ENDINGS.sub("", trimmed).strip("-_. ")
        printable = "".join(character for character in trimmed if character.isprintable())
        if printable.strip():
            return printable[: MAX_LABEL_CHARACTERS - len(" 999")].strip()
    return kind_name(key.kind)


def _free_label(label: str, taken: set[str]) -> str:
    if label.casefold() not in taken:
        return label
    numbered = (f"{label} {number}" for number in itertools.count(2))
    return next(candidate for candidate in numbered if candidate.casefold() not in taken)
