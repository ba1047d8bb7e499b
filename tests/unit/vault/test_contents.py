import random
from uuid import UUID

import pytest

from tests.helpers.vaults import KEY_PAIR, NOW
from vault_app.errors import VaultDamagedError, VaultError, VaultNewerError
from vault_app.key_life import Look, Rotation
from vault_app.terms import Environment, KeyState, Purpose
from vault_app.vault.contents import (
    MIN_PADDED_BYTES,
    Contents,
    decode_contents,
    encode_contents,
    padded_length,
)
from vault_app.vault.model import HistoryEntry, KeyRecord

RECORD = KeyRecord(
    id=UUID("00112233-4455-4677-8899-aabbccddeeff"),
    label="bot",
    kind=KEY_PAIR.kind,
    environment=Environment.TESTNET,
    account="main",
    purpose=Purpose.OTHER,
    public_key_pem=KEY_PAIR.public_key_pem,
    fingerprint=KEY_PAIR.fingerprint,
    sealed_secret=bytes(96),
    created_at=NOW,
    look=Look(at=NOW, permissions=("enableReading",)),
    rotation=Rotation(successor=UUID(int=1), begun_at=NOW, state_before=KeyState.VERIFIED),
    history=(HistoryEntry(NOW, "added"),),
)
EMPTY = Contents(saved_at=NOW, keys=())


@pytest.mark.parametrize("length", [1, 65535, 65536, 65537, 73728, 73729, 10**6, 35 * 10**6])
def test_padding_adds_at_most_an_eighth_beyond_64_kib(length: int) -> None:
    padded = padded_length(length)

    assert length <= padded <= max(MIN_PADDED_BYTES, length * 1.125)


def test_padding_tells_only_eight_sizes_per_doubling() -> None:
    sizes = {padded_length(length) for length in range(2**17 + 1, 2**18 + 1, 7)}

    assert len(sizes) == 8


@pytest.mark.parametrize(
    ("length", "padded"), [(65536, 65536), (65537, 73728), (131072, 131072), (131073, 147456)]
)
def test_the_steps_are_those_of_the_format(length: int, padded: int) -> None:
    assert padded_length(length) == padded


def test_an_empty_vault_and_one_with_notes_have_the_same_size() -> None:
    assert len(encode_contents(EMPTY)) == MIN_PADDED_BYTES


def test_contents_come_back() -> None:
    contents = Contents(saved_at=NOW, keys=(RECORD,))

    assert decode_contents(bytes(encode_contents(contents))) == contents


@pytest.mark.parametrize("offset", range(40))
def test_an_altered_byte_of_the_contents_is_an_error_or_other_contents(offset: int) -> None:
    padded = encode_contents(EMPTY)
    padded[offset] ^= 0xFF

    try:
        decoded = decode_contents(bytes(padded))
    except VaultError:
        return
    assert decoded != EMPTY


def test_ten_thousand_levels_are_damage() -> None:
    deep = b"\x81\xa6schema" + b"\x91" * 10_000 + b"\x01"
    padded = (len(deep).to_bytes(8, "big") + deep).ljust(MIN_PADDED_BYTES, b"\0")

    with pytest.raises(VaultDamagedError):
        decode_contents(padded)


def test_mutated_contents_are_damage_or_other_contents_and_never_a_crash() -> None:
    chosen = random.Random(5)  # noqa: S311 - repeatable faults
    raw = bytes(encode_contents(Contents(saved_at=NOW, keys=(RECORD,))))
    end = 8 + int.from_bytes(raw[:8], "big")
    for _ in range(4_000):
        faulty = bytearray(raw)
        for _ in range(chosen.randint(1, 3)):
            faulty[chosen.randrange(8, end)] = chosen.choice((0, 0x80, 0xC0, 0xD6, 0xFF, 0x21))
        try:
            decoded = decode_contents(bytes(faulty))
        except (VaultDamagedError, VaultNewerError):
            continue
        assert all(isinstance(record, KeyRecord) for record in decoded.keys)
