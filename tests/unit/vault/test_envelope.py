import pytest

from vault_app.vault.envelope import OVERHEAD_BYTES, SealBrokenError, seal, unseal

KEY = bytes(range(32))


def test_what_was_sealed_is_unsealed() -> None:
    assert unseal(KEY, b"purpose", b"beside", seal(KEY, b"purpose", b"beside", b"text")) == b"text"


def test_sealing_twice_never_gives_the_same() -> None:
    sealed = {seal(KEY, b"purpose", b"", b"text")[:32] for _ in range(100)}

    assert len(sealed) == 100


def test_sealing_adds_48_bytes() -> None:
    assert len(seal(KEY, b"", b"", b"text")) == 4 + OVERHEAD_BYTES == 52


@pytest.mark.parametrize(
    ("key", "purpose", "associated_data"),
    [(bytes(32), b"p", b"a"), (KEY, b"q", b"a"), (KEY, b"p", b"b"), (KEY, b"p", b"")],
)
def test_another_key_purpose_or_data_beside_does_not_open(
    key: bytes, purpose: bytes, associated_data: bytes
) -> None:
    sealed = seal(KEY, b"p", b"a", b"text")

    with pytest.raises(SealBrokenError):
        unseal(key, purpose, associated_data, sealed)


@pytest.mark.parametrize("offset", range(52))
def test_any_altered_byte_does_not_open(offset: int) -> None:
    sealed = bytearray(seal(KEY, b"p", b"a", b"text"))
    sealed[offset] ^= 1

    with pytest.raises(SealBrokenError):
        unseal(KEY, b"p", b"a", sealed)


@pytest.mark.parametrize("length", [0, 1, 47])
def test_fewer_bytes_than_a_seal_has_do_not_open(length: int) -> None:
    with pytest.raises(SealBrokenError):
        unseal(KEY, b"p", b"a", bytes(length))
