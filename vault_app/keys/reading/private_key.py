"""From one block to one key: which form it has, opened with the passphrase, and checked."""

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)

from vault_app.errors import BrokenKeyError, UnsupportedFormError
from vault_app.key_files import NOT_PROTECTED, KeyForm
from vault_app.keys.fingerprint import fingerprint_of
from vault_app.keys.pem import public_key_pem_of
from vault_app.keys.reading import dek_info, encrypted_pkcs8, openssh
from vault_app.keys.reading.armour import PKCS12_LABEL, Block
from vault_app.keys.reading.found import FoundKey
from vault_app.keys.reading.private_structures import private_structure_in
from vault_app.keys.reading.protection import Protection, Unlocking
from vault_app.keys.reading.refused_kinds import refusal_of
from vault_app.signing.private_keys import SupportedPrivateKey, kind_of, parse_private_key


def read_private_key(block: Block, unlocking: Unlocking, name: str) -> FoundKey:
    """Read the private key in *block*.

    Args:
        block: as it was found.
        unlocking: opens an encrypted key; not used for an open one.
        name: what the key is called where it was found.

    Raises:
        KeyMaterialError: what it is instead, or why it cannot be read or opened.
    """
    if block.label.startswith("SSH2 "):
        raise UnsupportedFormError(problem="ssh2")
    form, protection, der = _opened(block, unlocking)
    private_key = _parsed(der, block.label)
    public_key_pem = public_key_pem_of(private_key.public_key())
    return FoundKey(
        name=name,
        kind=kind_of(private_key),
        form=form,
        protection=protection.terms if protection else NOT_PROTECTED,
        repairs=block.repairs,
        secret=private_key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption()),
        public_key_pem=public_key_pem,
        fingerprint=fingerprint_of(public_key_pem),
    )


def _opened(block: Block, unlocking: Unlocking) -> tuple[KeyForm, Protection | None, bytes]:
    """The form, how it was protected, and the open PKCS#8 or PKCS#1 DER."""
    octets = block.octets
    if octets.startswith(openssh.MAGIC):
        envelope = openssh.envelope_in(octets)
        protection = openssh.protection_of(envelope)
        if protection is None:
            return KeyForm.OPENSSH, None, openssh.pkcs8_of(envelope)
        return KeyForm.OPENSSH, protection, unlocking.open(protection)
    if block.cipher:
        protection = dek_info.protection_of(block.cipher, block.initialization_vector, octets)
        return KeyForm.PKCS1, protection, unlocking.open(protection)
    pkcs8 = KeyForm.PKCS12 if block.label == PKCS12_LABEL else KeyForm.PKCS8
    encrypted = encrypted_pkcs8.encrypted_pkcs8_in(octets)
    if encrypted is not None:
        protection = encrypted_pkcs8.protection_of(encrypted)
        return pkcs8, protection, unlocking.open(protection)
    return KeyForm.PKCS1 if private_structure_in(octets) is None else pkcs8, None, octets


def _parsed(der: bytes, label: str) -> SupportedPrivateKey:
    try:
        private_key = parse_private_key(der)
    except BrokenKeyError as error:
        if error.details["problem"] != "unreadable":
            raise
        raise refusal_of(der, label) from None
    structure = private_structure_in(der)
    if structure is not None and structure.public_key:
        _require_own_public_key(private_key, structure.public_key)
    return private_key


def _require_own_public_key(private_key: SupportedPrivateKey, public_key: bytes) -> None:
    """A structure may name its public key: another one's means that it was tampered with."""
    own = private_key.public_key()
    if isinstance(private_key, Ed25519PrivateKey):
        octets = own.public_bytes(Encoding.Raw, PublicFormat.Raw)
    else:
        octets = own.public_bytes(Encoding.DER, PublicFormat.PKCS1)
    if octets != public_key:
        raise BrokenKeyError(problem="inconsistent")
