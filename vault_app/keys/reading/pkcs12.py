"""PKCS#12 stores (``.p12``, ``.pfx``): the private keys in them, each still as it is protected.

Where the store has a seal (a MAC under the same passphrase), it is checked before anything in it is
believed: an Ed25519 key alone does not show that an octet of it was turned. Certificates are left
where they are.

Source: RFC 7292, sections 4 and 5.
"""

import hashlib
import hmac
from collections.abc import Iterator
from itertools import islice
from typing import Annotated, Final

from cryptography.hazmat import asn1
from cryptography.x509 import ObjectIdentifier

from vault_app.errors import (
    BrokenKeyError,
    UnsupportedFormError,
    UnsupportedProtectionError,
    WrongPassphraseError,
)
from vault_app.key_files import ProtectionTerms
from vault_app.keys.encrypted_structures import PseudoRandomFunction
from vault_app.keys.reading.armour import MAX_BLOCKS, PKCS12_LABEL, Block
from vault_app.keys.reading.pkcs12_derivation import SEAL, derive_pkcs12
from vault_app.keys.reading.protection import Protection, Unlocking

_DATA: Final = "1.2.840.113549.1.7.1"
_KEY_BAG: Final = "1.2.840.113549.1.12.10.1.1"
_SHROUDED_KEY_BAG: Final = "1.2.840.113549.1.12.10.1.2"

_DIGESTS: Final = {
    "1.3.14.3.2.26": "sha1",
    "2.16.840.1.101.3.4.2.4": "sha224",
    "2.16.840.1.101.3.4.2.1": "sha256",
    "2.16.840.1.101.3.4.2.2": "sha384",
    "2.16.840.1.101.3.4.2.3": "sha512",
}
_OTHER_SEALS: Final = {"1.2.840.113549.1.5.14": "PBMAC1"}


@asn1.sequence
class _Content:
    oid: ObjectIdentifier
    content: Annotated[asn1.TLV, asn1.Explicit(0)]


@asn1.sequence
class _Digest:
    algorithm: PseudoRandomFunction
    octets: bytes


@asn1.sequence
class _Seal:
    digest: _Digest
    salt: bytes
    rounds: Annotated[int, asn1.Default(1)]


@asn1.sequence
class _Store:
    version: int
    contents: _Content
    seal: _Seal | None


@asn1.sequence
class _Bag:
    oid: ObjectIdentifier
    value: Annotated[asn1.TLV, asn1.Explicit(0)]
    attributes: asn1.SetOf[asn1.TLV] | None


@asn1.sequence
class _Wrapped:
    """Any structure within another one: lists can be decoded only there."""

    structure: asn1.TLV


@asn1.sequence
class _Contents:
    listed: list[_Content]


@asn1.sequence
class _Bags:
    listed: list[_Bag]


def blocks_within(block: Block, unlocking: Unlocking) -> tuple[Block, ...]:
    """The private keys in *block* if it is a store, each as PKCS#8; else the block itself.

    Raises:
        UnsupportedFormError: ``pkcs12``; no key lies where it can be told from a certificate
            without opening the whole store.
        UnsupportedProtectionError: it is sealed in a way that is not known here.
        PassphraseMissingError, WrongPassphraseError: its seal cannot be checked, or is broken.
        ProtectionTooCostlyError: the seal would take too long.
        BrokenKeyError: ``unreadable``; the store is damaged.
    """
    try:
        store = asn1.decode_der(_Store, block.octets)
    except ValueError:
        return (block,)
    if store.contents.oid.dotted_string != _DATA:
        return (block,)
    try:
        contents: bytes = store.contents.content.parse(bytes)
        if store.seal is not None:
            unlocking.open(_seal_of(store.seal, contents))
        keys = tuple(islice(_keys_in(contents), MAX_BLOCKS + 1))
    except ValueError:
        raise BrokenKeyError(problem="unreadable") from None
    if not keys:
        raise UnsupportedFormError(problem="pkcs12")
    return tuple(Block(PKCS12_LABEL, key, block.repairs) for key in keys)


def _seal_of(seal: _Seal, contents: bytes) -> Protection:
    """Opening it checks that nothing of *contents* was changed."""
    oid = seal.digest.algorithm.oid.dotted_string
    digest_name = _DIGESTS.get(oid)
    if digest_name is None:
        raise UnsupportedProtectionError(found=_OTHER_SEALS.get(oid, oid))
    length = hashlib.new(digest_name, usedforsecurity=False).digest_size

    def check(passphrase: bytes) -> bytes:
        key = derive_pkcs12(
            passphrase, seal.salt, seal.rounds, length, use=SEAL, digest_name=digest_name
        )
        if not hmac.compare_digest(hmac.digest(key, contents, digest_name), seal.digest.octets):
            raise WrongPassphraseError
        return contents

    return Protection(ProtectionTerms((digest_name,), seal.rounds), check)


def _keys_in(contents: bytes) -> Iterator[bytes]:
    for content in asn1.decode_der(_Contents, _wrapped(contents)).listed:
        if content.oid.dotted_string == _DATA:
            bags = asn1.decode_der(_Bags, _wrapped(content.content.parse(bytes)))
            for bag in bags.listed:
                if bag.oid.dotted_string in (_KEY_BAG, _SHROUDED_KEY_BAG):
                    yield asn1.encode_der(bag.value)


def _wrapped(der: bytes) -> bytes:
    return asn1.encode_der(_Wrapped(structure=asn1.decode_der(asn1.TLV, der)))
