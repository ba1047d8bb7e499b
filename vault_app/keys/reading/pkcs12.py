"""PKCS#12 stores (``.p12``, ``.pfx``): the private keys in them, each still as it is protected.

The store's own seal (its MAC) is not checked: each key is checked for itself after it is opened, as
one that comes in a file of its own. Certificates are left where they are.

Source: RFC 7292, sections 4 and 5.
"""

from collections.abc import Iterator
from itertools import islice
from typing import Annotated, Final

from cryptography.hazmat import asn1
from cryptography.x509 import ObjectIdentifier

from vault_app.errors import BrokenKeyError, UnsupportedFormError
from vault_app.keys.reading.armour import Block

PKCS12_LABEL: Final = "PKCS12"
"""Of the armour that a store may have, and of the blocks of its keys."""

MAX_KEYS: Final = 100
"""An account has at most 30 keys; a store with more is cut off here."""

_DATA: Final = "1.2.840.113549.1.7.1"
_KEY_BAG: Final = "1.2.840.113549.1.12.10.1.1"
_SHROUDED_KEY_BAG: Final = "1.2.840.113549.1.12.10.1.2"


@asn1.sequence
class _Content:
    oid: ObjectIdentifier
    content: Annotated[asn1.TLV, asn1.Explicit(0)]


@asn1.sequence
class _Digest:
    algorithm: asn1.TLV
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


def blocks_within(block: Block) -> tuple[Block, ...]:
    """The private keys in *block* if it is a store, each as PKCS#8; else the block itself.

    Raises:
        UnsupportedFormError: ``pkcs12``; no key lies where it can be told from a certificate
            without opening the whole store.
        BrokenKeyError: ``unreadable``; the store is damaged.
    """
    try:
        store = asn1.decode_der(_Store, block.octets)
    except ValueError:
        return (block,)
    if store.contents.oid.dotted_string != _DATA:
        return (block,)
    try:
        keys = tuple(islice(_keys_in(store), MAX_KEYS))
    except ValueError:
        raise BrokenKeyError(problem="unreadable") from None
    if not keys:
        raise UnsupportedFormError(problem="pkcs12")
    return tuple(Block(PKCS12_LABEL, key, block.repairs) for key in keys)


def _keys_in(store: _Store) -> Iterator[bytes]:
    contents = asn1.decode_der(_Contents, _wrapped(store.contents.content.parse(bytes)))
    for content in contents.listed:
        if content.oid.dotted_string == _DATA:
            bags = asn1.decode_der(_Bags, _wrapped(content.content.parse(bytes)))
            for bag in bags.listed:
                if bag.oid.dotted_string in (_KEY_BAG, _SHROUDED_KEY_BAG):
                    yield asn1.encode_der(bag.value)


def _wrapped(der: bytes) -> bytes:
    return asn1.encode_der(_Wrapped(structure=asn1.decode_der(asn1.TLV, der)))
