import hashlib
import struct

import pytest

from tests.vectors.vault_vectors import load_vectors
from vault_app.errors import VaultDamagedError
from vault_app.vault import canonical, header
from vault_app.vault.header import MAX_HEADER_BYTES, Header, encode_before_body, split_file

RAW = next(
    raw for vector, raw in load_vectors(1) if vector.name == "three slots, opened by password"
)


def file_with_header(encoded: bytes) -> bytes:
    start = struct.pack(">8sHIQ", b"VAULTAPP", 1, len(encoded), 48) + encoded
    return start + hashlib.sha256(start).digest() + bytes(48)


def header_of_length(length: int) -> bytes:
    slot = split_file(RAW).header.slots[0]
    fields: dict[str, canonical.Plain] = {
        "created": 0,
        "critical": [],
        "slots": [slot.fields],
        "vault_id": bytes(16),
        "zebra": b"",
    }
    # A byte string of more than 255 bytes has a length field of two bytes instead of one.
    missing = length - len(canonical.encode(fields)) - 1
    encoded = canonical.encode(fields | {"zebra": bytes(missing)})
    assert len(encoded) == length
    return encoded


def test_a_header_may_have_64_kib() -> None:
    split_file(file_with_header(header_of_length(MAX_HEADER_BYTES)))


def test_a_header_of_one_byte_more_is_refused() -> None:
    with pytest.raises(VaultDamagedError) as refused:
        split_file(file_with_header(header_of_length(MAX_HEADER_BYTES + 1)))

    assert refused.value.details == {"where": "length"}


def test_a_body_over_its_limit_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(header, "MAX_BODY_BYTES", 65535 + 48)

    with pytest.raises(VaultDamagedError) as refused:
        split_file(RAW)

    assert refused.value.details == {"where": "length"}


def test_what_is_before_the_body_comes_back_byte_for_byte() -> None:
    split = split_file(RAW)

    assert encode_before_body(split.header, len(split.body)) == split.authenticated


def test_optional_fields_of_a_newer_version_are_kept() -> None:
    parsed = split_file(RAW).header
    newer = Header(parsed.vault_id, parsed.created, parsed.slots, ("slots",), {"zebra": [1]})

    again = split_file(encode_before_body(newer, 48) + bytes(48)).header

    assert again == newer


def test_a_slot_of_an_unknown_kind_is_kept() -> None:
    parsed = split_file(RAW).header
    fields = parsed.slots[1].fields | {"kind": "token", "id": bytes(16), "counter": 3}
    encoded = canonical.encode(
        {
            "created": 0,
            "critical": [],
            "slots": [parsed.slots[0].fields, fields],
            "vault_id": parsed.vault_id,
        }
    )

    kept = split_file(file_with_header(encoded)).header

    assert kept.slots[1].fields == fields
