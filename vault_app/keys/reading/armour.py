"""Finding keys in text: between PEM armour, and where the armour is lost."""

import re
from base64 import b64decode
from binascii import Error as Base64Error
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from vault_app.key_files import Repair
from vault_app.keys.reading.dek_info import DEK_INFO, vector_digits
from vault_app.keys.reading.openssh import MAGIC
from vault_app.keys.reading.text import Text, with_line_ends

MAX_BLOCKS = 100
"""An account has at most 30 keys."""

MAX_BLOCK_OCTETS = 16 * 1024
"""An RSA-4096 key takes about 2.5 KiB."""

PKCS12_LABEL: Final = "PKCS12"
"""Of the armour that a store of keys may have, and of the blocks of its keys."""

_MARKER: Final = re.compile(r"(?<!-)-{2,10} ?(BEGIN|END) ([A-Z0-9 ]{1,40}?) ?-{2,10}")
_HEADER_LINE: Final = re.compile(r"^[ \t]*[A-Za-z][A-Za-z0-9-]*:[^\n]*$", re.MULTILINE)
_JUNK: Final = re.compile(r"[\s\"'`,;>#|\\]+")
_JUNK_BUT_BLANKS: Final = re.compile(r"[\"'`,;>#|\\]")
_BASE64: Final = re.compile(r"[A-Za-z0-9+/]*={0,2}")
_INDENTED: Final = re.compile(r"^[ \t]+\S", re.MULTILINE)
_START: Final = re.compile(r"(?<![A-Za-z0-9+/])(?:M[C-I]|b3BlbnNzaC1rZXktdjEA)")
_RUN: Final = re.compile(r"[A-Za-z0-9+/\s\"'`,;>#|\\]*={0,2}")

_LINE_LENGTH = 76
_LONGEST_LENGTH_FORM = 4
_DER_SEQUENCE = 0x30


@dataclass(frozen=True)
class Block:
    """Octets that may be a key.

    Attributes:
        label: of the armour (``RSA PRIVATE KEY``); empty where there is none.
        octets: DER or OpenSSH's format; empty where the base64 is damaged.
        cipher, initialization_vector: of a ``DEK-Info`` header; empty without.
    """

    label: str
    octets: bytes
    repairs: tuple[Repair, ...] = ()
    cipher: str = ""
    initialization_vector: str = ""

    @property
    def is_beside_a_key(self) -> bool:
        """Whether it is what stands beside private keys in one file, by its own label."""
        return bool(self.label) and "PRIVATE KEY" not in self.label and self.label != PKCS12_LABEL

    def __repr__(self) -> str:
        """Masked: a block may be a private key."""
        return f"Block({self.label!r}, ***)"


def blocks_in(text: Text) -> tuple[Block, ...]:
    """Every block in *text*, in its order.

    Of those that may be keys, one more than ``MAX_BLOCKS`` where there are more; of certificates
    and the like, of which there may be many more than keys, ``MAX_BLOCKS`` at most.
    """
    prepared = with_line_ends(text)
    found: list[Block] = []
    room = {False: MAX_BLOCKS + 1, True: MAX_BLOCKS}
    for block in _blocks(prepared.content, prepared.repairs):
        if room[block.is_beside_a_key]:
            room[block.is_beside_a_key] -= 1
            found.append(block)
        if not room[False]:
            break
    return tuple(found)


def _blocks(content: str, repairs: tuple[Repair, ...]) -> Iterator[Block]:
    markers = list(_MARKER.finditer(content))
    if not markers:
        yield from _bare_blocks(content, (*repairs, Repair.NO_ARMOUR))
        return
    first = markers[0]
    if first[1] == "END":
        yield from _bare_blocks(content[: first.start()], (*repairs, Repair.NO_FIRST_LINE))
    for marker, following in pairwise([*markers, None]):
        if marker is None or marker[1] == "END":
            continue
        end = len(content) if following is None else following.start()
        body = content[marker.end() : end]
        if following is not None and following[1] == "END":
            yield _armoured(marker[2], body, repairs)
        else:
            bare = tuple(_bare_blocks(body, (*repairs, Repair.NO_LAST_LINE), marker[2]))
            yield from bare or (Block(marker[2], b""),)


def _armoured(label: str, body: str, repairs: tuple[Repair, ...]) -> Block:
    cipher = vector = ""
    encrypted = DEK_INFO.search(body)
    if encrypted is not None:
        cipher = encrypted[1]
        vector = encrypted[2][: vector_digits(cipher)]
        body = body[: encrypted.start()] + body[encrypted.start(2) + len(vector) :]
    body = _HEADER_LINE.sub("", body)
    compact = _JUNK.sub("", body)
    octets, padding_repairs = _decoded(compact)
    found = (*repairs, *_repairs_of(body, compact), *padding_repairs)
    return Block(label, octets, found, cipher, vector)


def _repairs_of(body: str, compact: str) -> Iterator[Repair]:
    if len(compact) > _LINE_LENGTH and "\n" not in body.strip():
        yield Repair.NO_LINE_ENDS
    if _INDENTED.search(body):
        yield Repair.INDENTATION
    if _JUNK_BUT_BLANKS.search(body):
        yield Repair.QUOTATION_MARKS


def _decoded(compact: str) -> tuple[bytes, tuple[Repair, ...]]:
    """The octets of *compact*, or none; padding that was lost is no damage, its octets are not."""
    missing = -len(compact) % 4
    if missing > 2 or not _BASE64.fullmatch(compact):  # noqa: PLR2004 - base64 has at most two
        return b"", ()
    try:
        octets = b64decode(compact + "=" * missing, validate=True)
    except (Base64Error, ValueError):
        return b"", ()
    if len(octets) > MAX_BLOCK_OCTETS:
        return b"", ()
    return octets, (Repair.NO_PADDING,) if missing else ()


def _bare_blocks(content: str, repairs: tuple[Repair, ...], label: str = "") -> Iterator[Block]:
    """Base64 without its armour: its own first octets say how long it is."""
    position = 0
    for _ in range(MAX_BLOCKS + 1):
        start = _START.search(content, position)
        if start is None:
            return
        position = start.end()
        window = content[start.start() : start.start() + 2 * MAX_BLOCK_OCTETS]
        run = _RUN.match(window)
        compact = _JUNK.sub("", run[0]) if run is not None else ""
        octets = _bare_octets(compact)
        if octets:
            yield Block(label, octets, repairs)
            position = start.start() + _consumed(window, octets)


def _bare_octets(compact: str) -> bytes:
    characters = compact.rstrip("=")
    head = b64decode(characters[: len(characters) // 4 * 4])
    if head.startswith(MAGIC):
        octets, _ = _decoded(compact)
        return octets or head
    length = _der_length(head)
    return _first_octets(compact, length) if length else b""


def _first_octets(compact: str, length: int) -> bytes:
    """The first *length* octets of *compact*, or none where it is shorter."""
    characters = -(-length * 4 // 3)
    octets, _ = _decoded(compact[:characters].rstrip("="))
    return octets if len(octets) == length else b""


def _consumed(window: str, octets: bytes) -> int:
    """How many characters of *window* the base64 of *octets* takes, with what is between."""
    wanted = -(-len(octets) * 4 // 3)
    for position, character in enumerate(window):
        if not _JUNK.match(character):
            wanted -= 1
        if not wanted:
            return position + 1
    return len(window)


def _der_length(head: bytes) -> int:
    """How long the structure is that *head* begins; 0 where it is none, or too long."""
    if len(head) < 2 + _LONGEST_LENGTH_FORM or head[0] != _DER_SEQUENCE:
        return 0
    first = head[1]
    if first < 0x80:  # noqa: PLR2004 - X.690, 8.1.3: short form
        return 2 + first
    size = first - 0x80
    if not 1 <= size <= _LONGEST_LENGTH_FORM:
        return 0
    length = 2 + size + int.from_bytes(head[2 : 2 + size])
    return length if length <= MAX_BLOCK_OCTETS else 0
