"""Every kind of damage leads to the right class; ``tests/bench/vault_faults.py`` tries more."""

import hashlib
import struct

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.helpers.vault_faults import (
    ALLOWED,
    FLIPS,
    body_start,
    expected_of_flip,
    flipped,
    mutants,
    outcome,
)
from tests.vectors.vault_vectors import load_vectors
from vault_app.errors import NotAVaultError, VaultDamagedError
from vault_app.vault.slots import KeychainCredential

VECTORS = {vector.name: (vector, raw) for vector, raw in load_vectors(1)}
VECTOR, RAW = VECTORS["three slots, opened by keychain"]
CREDENTIAL = KeychainCredential(VECTOR.credential_octets)
"""The same checks as for a password, without its derivation."""

EVERY_NTH_BODY_BYTE = 11


def test_the_vault_without_a_fault_opens() -> None:
    assert outcome(RAW, CREDENTIAL) == (None, "")


@pytest.mark.parametrize("pattern", FLIPS)
def test_a_flipped_byte_is_found_wherever_it_is(pattern: int) -> None:
    start = body_start(RAW)
    edges = [*range(start, start + 64), *range(len(RAW) - 64, len(RAW))]
    for offset in [*range(start), *edges, *range(start, len(RAW), EVERY_NTH_BODY_BYTE)]:
        found = outcome(flipped(RAW, offset, pattern), CREDENTIAL)
        assert found == expected_of_flip(RAW, offset, pattern), offset


def test_a_file_cut_short_at_any_length_is_damaged() -> None:
    for length in range(1, len(RAW)):
        assert outcome(RAW[:length], CREDENTIAL) == (VaultDamagedError, "length"), length


def test_an_empty_file_is_damaged_and_not_unknown() -> None:
    assert outcome(b"", CREDENTIAL) == (VaultDamagedError, "empty")


@pytest.mark.parametrize("seed", range(4))
def test_mutated_vaults_never_open_and_never_crash(seed: int) -> None:
    for faulty in mutants(RAW, 10_000, seed):
        error_class, _ = outcome(faulty, CREDENTIAL)
        assert error_class in ALLOWED or faulty == RAW


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.binary(max_size=200))
def test_what_is_not_a_vault_is_called_so(text: bytes) -> None:
    error_class, _ = outcome(text, CREDENTIAL)

    begins_like_one = text[:8] == b"VAULTAPP"[: len(text)]
    assert (error_class is NotAVaultError) == (not begins_like_one)


@settings(max_examples=500, deadline=None)
@given(st.binary(max_size=600), st.sampled_from([b"", RAW[22:40], RAW[22:200]]))
def test_any_header_at_all_is_refused_in_words(rest: bytes, beginning: bytes) -> None:
    header = beginning + rest
    start = struct.pack(">8sHIQ", b"VAULTAPP", 1, len(header), 48) + header
    raw = start + hashlib.sha256(start).digest() + bytes(48)

    error_class, _ = outcome(raw, CREDENTIAL)

    assert error_class in ALLOWED
