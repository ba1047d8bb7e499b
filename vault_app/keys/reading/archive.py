"""The key generator's archives (``name.tar.gz``), read in memory: nothing is ever extracted.

The tar is read by its plain header fields and not by ``tarfile``, which has followed sparse maps,
extended headers and negative sizes of hostile archives into endless loops (CVE-2025-8194,
CVE-2024-6232) in Python versions that people still run.
"""

import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Final

from vault_app.errors import KeyArchiveRefusedError

GZIP_MAGIC: Final = b"\x1f\x8b"

MAX_UNPACKED_BYTES = 4 * 1024 * 1024
"""30 pairs of RSA-4096 keys take 0.2 MiB."""

MAX_ENTRIES = 200
"""30 pairs are 60 files; folders and extended headers come on top."""

MAX_FILE_BYTES = 64 * 1024

_BLOCK = 512
_MAGIC_AT = 257
_FILE_TYPES: Final = (b"0", b"\0", b"7")
_EXTENDED_HEADERS: Final = (b"x", b"g", b"L", b"K")
_GZIP_WINDOW = 31
_NAME_LENGTH = 64


@dataclass(frozen=True)
class ArchivedFile:
    """One plain file.

    Attributes:
        name: the last part of its path, for showing: no path leads anywhere from here.
    """

    name: str
    content: bytes

    def __repr__(self) -> str:
        """Masked: the file may be a private key."""
        return f"ArchivedFile({self.name!r}, ***)"


@dataclass(frozen=True)
class Archive:
    """What an archive holds.

    Attributes:
        files: its plain files that can be keys.
        skipped: how many other entries there are: links, devices, files too large for a key.
    """

    files: tuple[ArchivedFile, ...]
    skipped: int


def is_archive(octets: bytes) -> bool:
    """Whether *octets* begin like a gzip or a tar file."""
    return octets.startswith(GZIP_MAGIC) or _is_tar(octets)


def read_archive(octets: bytes) -> Archive:
    """Read ``tar.gz`` or ``tar``.

    Raises:
        KeyArchiveRefusedError: ``damaged``; ``too-large``, unpacks to more than
            ``MAX_UNPACKED_BYTES``; ``too-many``, has more than ``MAX_ENTRIES`` entries.
    """
    tar = _unpacked(octets) if octets.startswith(GZIP_MAGIC) else octets
    if not _is_tar(tar):
        raise KeyArchiveRefusedError(problem="damaged")
    files: list[ArchivedFile] = []
    skipped = 0
    for count, (header, content) in enumerate(_entries(tar)):
        if count >= MAX_ENTRIES:
            raise KeyArchiveRefusedError(problem="too-many")
        kind = header[156:157]
        if kind in _FILE_TYPES and len(content) <= MAX_FILE_BYTES:
            files.append(ArchivedFile(_shown_name(header), content))
        elif kind not in _EXTENDED_HEADERS and kind != b"5":
            skipped += 1
    return Archive(tuple(files), skipped)


def _unpacked(octets: bytes) -> bytes:
    unpacker = zlib.decompressobj(_GZIP_WINDOW)
    try:
        unpacked = unpacker.decompress(octets, MAX_UNPACKED_BYTES)
    except zlib.error:
        raise KeyArchiveRefusedError(problem="damaged") from None
    if unpacker.unconsumed_tail:
        raise KeyArchiveRefusedError(problem="too-large")
    if not unpacker.eof:
        raise KeyArchiveRefusedError(problem="damaged")
    return unpacked


def _entries(tar: bytes) -> Iterator[tuple[bytes, bytes]]:
    """The header and content of each entry, up to the block of zeros at the end."""
    position = 0
    while (header := tar[position : position + _BLOCK]) and any(header):
        size = _size(header)
        start = position + _BLOCK
        if not _is_tar(header) or size < 0 or start + size > len(tar):
            raise KeyArchiveRefusedError(problem="damaged")
        yield header, tar[start : start + size]
        position = start + -(-size // _BLOCK) * _BLOCK


def _is_tar(octets: bytes) -> bool:
    """Whether a header is there and its checksum fits. Source: POSIX.1-1988, ustar."""
    header = octets[:_BLOCK]
    if len(header) < _BLOCK or header[_MAGIC_AT : _MAGIC_AT + 5] != b"ustar":
        return False
    stated = header[148:156].strip(b" \0")
    if not stated.isdigit():
        return False
    computed = sum(header[:148]) + sum(b" " * 8) + sum(header[156:])
    return stated.lstrip(b"0") == b"%o" % computed


def _size(header: bytes) -> int:
    """The entry's size; what is beyond 8 GiB has another form, and no key has such a size."""
    octal = header[124:136].strip(b" \0")
    try:
        return int(octal, 8) if octal.isdigit() else -1
    except ValueError:
        return -1


def _shown_name(header: bytes) -> str:
    path = header[:100].partition(b"\0")[0].decode("utf-8", "replace").replace("\\", "/")
    name = PurePosixPath(path).name
    return "".join(character for character in name if character.isprintable())[:_NAME_LENGTH]
