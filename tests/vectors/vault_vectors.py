"""The form of the vault vectors: one real vault, and edits of it that each name their result."""

import json
from pathlib import Path

import msgspec

FOLDER = Path(__file__).parent / "vault"

Edit = tuple[int, int, str]
"""Offset in the base file, how many bytes to take away there, hex of the bytes to put instead."""


class ExpectedKey(msgspec.Struct, frozen=True):
    id: str
    label: str
    kind: str
    secret_sha256: str


class Vector(msgspec.Struct, frozen=True, kw_only=True):
    """One file and what opening it leads to.

    Attributes:
        credential_kind: ``password``, ``keychain`` or ``recovery``.
        credential: the password's text, or hex.
        error: the error class without "Error"; empty where the vault opens.
        where: of VaultDamaged.
        keys: what the vault holds where it opens.
    """

    name: str
    edits: list[Edit]
    credential_kind: str
    credential: str
    error: str = ""
    where: str = ""
    keys: list[ExpectedKey] = []

    @property
    def credential_octets(self) -> bytes:
        if self.credential_kind == "password":
            return self.credential.encode()
        return bytes.fromhex(self.credential)


def load_vectors(format_version: int) -> list[tuple[Vector, bytes]]:
    """All vectors of a format, each with its file's bytes."""
    base = (FOLDER / f"format-{format_version}.vault").read_bytes()
    encoded = (FOLDER / f"format-{format_version}.json").read_bytes()
    vectors = msgspec.json.decode(encoded, type=list[Vector])
    return [(vector, apply_edits(base, vector.edits)) for vector in vectors]


def save_vectors(format_version: int, base: bytes, vectors: list[Vector]) -> None:
    FOLDER.mkdir(exist_ok=True)
    (FOLDER / f"format-{format_version}.vault").write_bytes(base)
    lines = [json.dumps(msgspec.to_builtins(vector), ensure_ascii=True) for vector in vectors]
    text = "[\n" + ",\n".join(lines) + "\n]\n"
    (FOLDER / f"format-{format_version}.json").write_text(text)


def apply_edits(base: bytes, edits: list[Edit]) -> bytes:
    result = bytearray(base)
    for offset, removed, inserted in reversed(edits):
        result[offset : offset + removed] = bytes.fromhex(inserted)
    return bytes(result)


def edits_between(base: bytes, other: bytes, cuts: tuple[int, int]) -> list[Edit]:
    """Edits that make *other* of *base*: what is before *cuts*, and what follows."""
    base_cut, other_cut = cuts
    edits = _trimmed_edit(0, base[:base_cut], other[:other_cut])
    rest, other_rest = base[base_cut:], other[other_cut:]
    if len(rest) != len(other_rest):
        return [*edits, *_trimmed_edit(base_cut, rest, other_rest)]
    start = 0
    while start < len(rest):
        end = min(start + 64, len(rest))
        edits += _trimmed_edit(base_cut + start, rest[start:end], other_rest[start:end])
        start = end
    return edits


def _trimmed_edit(offset: int, old: bytes, new: bytes) -> list[Edit]:
    shorter = min(len(old), len(new))
    before = next((i for i in range(shorter) if old[i] != new[i]), shorter)
    most = shorter - before
    after = next((i for i in range(most) if old[-1 - i] != new[-1 - i]), most)
    edit: Edit = (offset + before, len(old) - before - after, new[before : len(new) - after].hex())
    return [] if edit[1:] == (0, "") else [edit]
