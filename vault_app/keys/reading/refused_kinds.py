"""Saying by name what something is that is not a private key the exchange takes."""

from typing import Final

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.serialization import load_der_public_key
from cryptography.x509 import ObjectIdentifier

from vault_app.errors import (
    BrokenKeyError,
    KeyMaterialError,
    NotAPrivateKeyError,
    UnsupportedFormError,
    UnsupportedKeyError,
)
from vault_app.keys.reading.private_structures import PrivateKeyStructure, private_structure_in
from vault_app.signing.private_keys import PARSER_ERRORS

_READ_HERE: Final = ("1.2.840.113549.1.1.1", "1.3.101.112")
"""rsaEncryption and Ed25519."""

_EC: Final = "1.2.840.10045.2.1"
_OTHER_KINDS: Final = {
    "1.2.840.10040.4.1": "DSA",
    "1.2.840.113549.1.1.10": "RSA-PSS",
    "1.2.840.113549.1.3.1": "DH",
    "1.2.840.10046.2.1": "DH",
    "1.3.101.110": "X25519",
    "1.3.101.111": "X448",
    "1.3.101.113": "Ed448",
}

_PKCS12_MARK: Final = bytes.fromhex("06092a864886f70d0107")
"""DER of the arc pkcs-7, which a PKCS#12 store begins with after its version."""

_MARK_WITHIN = 40


def refusal_of(der: bytes, label: str) -> KeyMaterialError:
    """Why *der* is not read as a private key, as exactly as can be told.

    Args:
        der: what the parser of private keys did not read.
        label: of the PEM's armour, or empty.
    """
    structure = private_structure_in(der)
    if structure is not None:
        return _refusal_of_private_key(structure)
    if label.startswith(("EC ", "DSA ")):
        return UnsupportedKeyError(found=label.partition(" ")[0])
    for problem, is_one in _PUBLIC_KINDS.items():
        if is_one(der):
            return NotAPrivateKeyError(problem=problem)
    if _PKCS12_MARK in der[:_MARK_WITHIN]:
        return UnsupportedFormError(problem="pkcs12")
    return BrokenKeyError(problem="unreadable")


def _refusal_of_private_key(structure: PrivateKeyStructure) -> KeyMaterialError:
    oid = structure.algorithm_oid
    if oid in _READ_HERE:
        return BrokenKeyError(problem="unreadable")
    if oid != _EC:
        return UnsupportedKeyError(found=_OTHER_KINDS.get(oid, oid))
    if structure.algorithm_parameters is None:
        return BrokenKeyError(problem="unreadable")
    try:
        curve = structure.algorithm_parameters.parse(ObjectIdentifier).dotted_string
    except ValueError:
        return UnsupportedKeyError(found="EC")
    return UnsupportedKeyError(found=f"EC {curve}")


def _is_public_key(der: bytes) -> bool:
    try:
        load_der_public_key(der)
    except UnsupportedAlgorithm:
        return True
    except PARSER_ERRORS:
        return False
    return True


def _is_certificate(der: bytes) -> bool:
    try:
        x509.load_der_x509_certificate(der)
    except (*PARSER_ERRORS, x509.InvalidVersion):
        return False
    return True


def _is_request(der: bytes) -> bool:
    try:
        x509.load_der_x509_csr(der)
    except (*PARSER_ERRORS, x509.InvalidVersion):
        return False
    return True


_PUBLIC_KINDS: Final = {
    "public-key": _is_public_key,
    "certificate": _is_certificate,
    "certificate-request": _is_request,
}
