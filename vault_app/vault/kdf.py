"""From a password to a key: Argon2id (RFC 9106), its profiles, limits and calibration."""

import os
import time
import unicodedata
from dataclasses import dataclass

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from vault_app.errors import VaultDamagedError, VaultTooExpensiveError

SALT_BYTES = 32
KEY_BYTES = 32

MAX_MEMORY_KIB = 2 * 1024 * 1024
"""2 GiB: eight times the default; more would take a common machine down."""

MAX_PASSES = 64
MAX_LANES = 16

MAX_WORK_KIB = 16 * 1024 * 1024
"""Memory times passes, in KiB: 16 GiB of memory written, about 20 s on a slow laptop.
Keeps the two limits above from being asked for together."""

MIN_MEMORY_KIB_PER_LANE = 8
"""Source: RFC 9106, section 3.1."""

SMALL_MACHINE_KIB = 2 * 1024 * 1024
"""With less memory than this installed, a new vault gets the floor profile."""

TARGET_SECONDS = 1.0
"""What one guess shall cost on the machine that makes the vault."""


@dataclass(frozen=True)
class Argon2Profile:
    """The cost of one derivation.

    Attributes:
        memory_kib: in kibibytes.
        passes: over the whole memory.
        lanes: computed at the same time where there are cores.
    """

    memory_kib: int
    passes: int
    lanes: int


DEFAULT_PROFILE = Argon2Profile(memory_kib=256 * 1024, passes=3, lanes=4)
"""Four times the memory of RFC 9106's second recommendation (64 MiB, t=3, p=4)."""

FLOOR_PROFILE = Argon2Profile(memory_kib=64 * 1024, passes=3, lanes=4)
"""RFC 9106's second recommendation, "for memory-constrained environments"; never less."""

TEST_PROFILE = Argon2Profile(memory_kib=32, passes=1, lanes=1)
"""Worthless and fast. For tests; no setting, message or argument of the app leads to it."""


def derive_key(password: bytes, salt: bytes, profile: Argon2Profile) -> bytes:
    """Derive 32 bytes from *password*.

    Args:
        password: UTF-8. Normalised to NFC, so that the same word typed on another system is the
            same password; bytes that are not UTF-8 are taken as they are.
        salt: 32 random bytes.
        profile: checked against the limits first.

    Raises:
        VaultTooExpensiveError: beyond a limit, or this machine has not the memory.
    """
    check_limits(profile)
    derivation = Argon2id(
        salt=salt,
        length=KEY_BYTES,
        iterations=profile.passes,
        lanes=profile.lanes,
        memory_cost=profile.memory_kib,
    )
    try:
        return derivation.derive(_normalised(password))
    except MemoryError:
        raise VaultTooExpensiveError(
            parameter="memory_kib",
            asked=profile.memory_kib,
            limit=_installed_memory_kib() or FLOOR_PROFILE.memory_kib,
        ) from None


def check_limits(profile: Argon2Profile) -> None:
    """Refuse a profile that no vault of ours has, before a byte of memory is asked for.

    Raises:
        VaultTooExpensiveError: too much memory, time or both.
        VaultDamagedError: less than Argon2 itself allows.
    """
    work_kib = profile.memory_kib * profile.passes
    for parameter, asked, limit in (
        ("memory_kib", profile.memory_kib, MAX_MEMORY_KIB),
        ("passes", profile.passes, MAX_PASSES),
        ("lanes", profile.lanes, MAX_LANES),
        ("work_kib", work_kib, MAX_WORK_KIB),
    ):
        if asked > limit:
            raise VaultTooExpensiveError(parameter=parameter, asked=asked, limit=limit)
    too_small = (
        profile.lanes < 1
        or profile.passes < 1
        or profile.memory_kib < MIN_MEMORY_KIB_PER_LANE * profile.lanes
    )
    if too_small:
        raise VaultDamagedError(where="header")


def calibrate() -> Argon2Profile:
    """Return the profile for a new vault on this machine: about 1 s, never below the floor.

    Measures one derivation and adds passes while a second is not reached. Takes about as long as
    one unlock.
    """
    installed = _installed_memory_kib()
    short_of_memory = installed is not None and installed < SMALL_MACHINE_KIB
    base = FLOOR_PROFILE if short_of_memory else DEFAULT_PROFILE
    try:
        seconds = _measure(base)
    except VaultTooExpensiveError:
        base = FLOOR_PROFILE
        seconds = _measure(base)
    most_passes = min(MAX_PASSES, MAX_WORK_KIB // base.memory_kib)
    passes = int(base.passes * TARGET_SECONDS / seconds)
    return Argon2Profile(
        memory_kib=base.memory_kib,
        passes=max(base.passes, min(passes, most_passes)),
        lanes=base.lanes,
    )


def _measure(profile: Argon2Profile) -> float:
    started = time.perf_counter()
    derive_key(b"calibration", bytes(SALT_BYTES), profile)
    return time.perf_counter() - started


def _normalised(password: bytes) -> bytes:
    if password.isascii():
        return password
    try:
        return unicodedata.normalize("NFC", password.decode()).encode()
    except UnicodeDecodeError:
        return password


def _installed_memory_kib() -> int | None:
    """The machine's memory in KiB; None where the system does not tell."""
    try:
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") // 1024
    except (AttributeError, ValueError, OSError):
        return None
