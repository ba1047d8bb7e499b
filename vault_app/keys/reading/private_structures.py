"""The outside of an open PKCS#8 structure: its algorithm, and the public key within."""

from dataclasses import dataclass
from typing import Annotated

from cryptography.hazmat import asn1
from cryptography.x509 import ObjectIdentifier


@asn1.sequence
class _PrivateKeyInfo:
    """OneAsymmetricKey. Source: RFC 5958, section 2."""

    version: int
    algorithm: asn1.TLV
    private_key: bytes
    attributes: Annotated[asn1.SetOf[asn1.TLV] | None, asn1.Implicit(0)]
    public_key: Annotated[asn1.BitString | None, asn1.Implicit(1)]


@asn1.sequence
class _AlgorithmAlone:
    oid: ObjectIdentifier


@asn1.sequence
class _AlgorithmWithParameters:
    oid: ObjectIdentifier
    parameters: asn1.TLV


@dataclass(frozen=True)
class PrivateKeyStructure:
    """What can be said without parsing the key itself.

    Attributes:
        algorithm_oid: dotted.
        algorithm_parameters: none where the algorithm has none.
        public_key: the octets of the public key that version 2 may hold; else empty.
    """

    algorithm_oid: str
    algorithm_parameters: asn1.TLV | None
    public_key: bytes


def private_structure_in(der: bytes) -> PrivateKeyStructure | None:
    """The open PKCS#8 structure that *der* is, or none."""
    try:
        info = asn1.decode_der(_PrivateKeyInfo, der)
    except ValueError:
        return None
    public_key = info.public_key.as_bytes() if info.public_key is not None else b""
    try:
        algorithm = info.algorithm.parse(_AlgorithmWithParameters)
    except ValueError:
        pass
    else:
        return PrivateKeyStructure(algorithm.oid.dotted_string, algorithm.parameters, public_key)
    try:
        alone = info.algorithm.parse(_AlgorithmAlone)
    except ValueError:
        return None
    return PrivateKeyStructure(alone.oid.dotted_string, None, public_key)
