"""Faults of a vault file, and what opening a faulty one may lead to."""

import hashlib
import random
from collections.abc import Iterator

from vault_app.errors import (
    NotAVaultError,
    VaultDamagedError,
    VaultError,
    VaultNewerError,
    VaultTooExpensiveError,
    WrongPasswordError,
)
from vault_app.vault.header import CHECKSUM_BYTES, PREFIX
from vault_app.vault.opening import unlock
from vault_app.vault.slots import Credential

FLIPS = (0x01, 0x80, 0xFF)
"""One low bit, one high bit, all of them."""

VERSION_BYTES = range(8, 10)


def body_start(raw: bytes) -> int:
    return PREFIX.size + int.from_bytes(raw[10:14], "big") + CHECKSUM_BYTES


def flipped(raw: bytes, offset: int, pattern: int) -> bytes:
    faulty = bytearray(raw)
    faulty[offset] ^= pattern
    return bytes(faulty)


def expected_of_flip(raw: bytes, offset: int, pattern: int) -> tuple[type[VaultError], str]:
    """Class and place that a flipped byte at *offset* must lead to."""
    if offset < VERSION_BYTES.start:
        return NotAVaultError, ""
    if flipped(raw, offset, pattern)[8:10] == bytes(2):
        return VaultDamagedError, "length"
    if offset in VERSION_BYTES:
        return VaultNewerError, ""
    if offset < PREFIX.size:
        return VaultDamagedError, "length"
    if offset < body_start(raw):
        return VaultDamagedError, "checksum"
    return VaultDamagedError, "body"


def outcome(raw: bytes, credential: Credential) -> tuple[type[VaultError] | None, str]:
    """Class and place of the error, or (None, "") where *raw* opens."""
    try:
        unlock(raw, credential)
    except VaultError as error:
        return type(error), str(error.details.get("where", ""))
    return None, ""


ALLOWED = frozenset(
    {
        NotAVaultError,
        VaultDamagedError,
        VaultNewerError,
        VaultTooExpensiveError,
        WrongPasswordError,
    }
)
"""Every class that a file alone can lead to."""


def mutants(raw: bytes, count: int, seed: int) -> Iterator[bytes]:
    """Random mutations of *raw*, mostly in the header, half of them with a new checksum.

    A byte is altered, inserted or removed, or a stretch is doubled, cut out or overwritten with
    another; one to four times each.
    """
    chosen = random.Random(seed)  # noqa: S311 - repeatable faults
    for _ in range(count):
        faulty = bytearray(raw)
        for _ in range(chosen.randint(1, 4)):
            _mutate(faulty, chosen)
        if chosen.random() < 0.5:
            _renew_checksum(faulty)
        yield bytes(faulty)


def _mutate(faulty: bytearray, chosen: random.Random) -> None:
    most = (
        len(faulty) if chosen.random() < 0.2 else min(len(faulty), body_start(bytes(faulty[:22])))
    )
    start = chosen.randrange(max(1, most))
    length = chosen.choice((1, 1, 2, 4, 16, 100))
    stretch = bytes(faulty[start : start + length])
    match chosen.randrange(6):
        case 0:
            faulty[start : start + 1] = bytes([chosen.randrange(256)])
        case 1:
            faulty[start:start] = chosen.randbytes(length)
        case 2:
            del faulty[start : start + length]
        case 3:
            faulty[start:start] = stretch
        case 4:
            target = chosen.randrange(max(1, most))
            faulty[target : target + length] = stretch
        case _:
            faulty[start : start + length] = (
                bytes([chosen.choice((0, 0x80, 0x90, 0xC1, 0xDF, 0xFF))]) * length
            )


def _renew_checksum(faulty: bytearray) -> None:
    """Make lengths and checksum right again, so that the fault reaches what lies behind them."""
    header_length = int.from_bytes(faulty[10:14], "big")
    end = PREFIX.size + header_length
    if end + CHECKSUM_BYTES > len(faulty):
        return
    body_length = len(faulty) - end - CHECKSUM_BYTES
    faulty[14:22] = body_length.to_bytes(8, "big")
    faulty[end : end + CHECKSUM_BYTES] = hashlib.sha256(faulty[:end]).digest()
