"""OpenSSH private keys, open and encrypted with any cipher of ``ssh-keygen -Z``.

The envelope is read here; the key inside it by cryptography, once it is open.

Source: OpenSSH, PROTOCOL.key and PROTOCOL.chacha20poly1305.
"""

import hmac
import struct
from base64 import b64encode
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.decrepit.ciphers.algorithms import TripleDES
from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.ciphers.algorithms import AES, ChaCha20
from cryptography.hazmat.primitives.ciphers.modes import CBC, CTR
from cryptography.hazmat.primitives.poly1305 import Poly1305
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_ssh_private_key,
)

from vault_app.errors import (
    BrokenKeyError,
    UnsupportedKeyError,
    UnsupportedProtectionError,
    WrongPassphraseError,
)
from vault_app.key_files import ProtectionTerms
from vault_app.keys.reading.derivation import derive_bcrypt
from vault_app.keys.reading.protection import Protection
from vault_app.signing.private_keys import PARSER_ERRORS, require_supported

MAGIC: Final = b"openssh-key-v1\0"

_TAG_LENGTH = 16
_CHACHA_KEY_LENGTH = 32

Decrypt = Callable[[bytes, bytes, bytes], bytes]
"""Takes key, initialization vector, ciphertext with its tag."""


@dataclass(frozen=True)
class OpenSshKey:
    """The envelope of one key."""

    cipher: bytes
    derivation: bytes
    derivation_options: bytes
    public_key: bytes
    private_part: bytes
    tag: bytes

    def __repr__(self) -> str:
        """Masked: an open envelope holds a private key."""
        return "OpenSshKey(***)"


def envelope_in(octets: bytes) -> OpenSshKey:
    """Read the envelope around one key.

    Args:
        octets: begins with ``MAGIC``.

    Raises:
        BrokenKeyError: ``unreadable``; cut off, or with more than one key in it.
    """
    rest = octets[len(MAGIC) :]
    cipher, rest = _string(rest)
    derivation, rest = _string(rest)
    options, rest = _string(rest)
    count, rest = rest[:4], rest[4:]
    public_key, rest = _string(rest)
    private_part, tag = _string(rest)
    if count != struct.pack(">I", 1) or len(tag) not in (0, _TAG_LENGTH):
        raise BrokenKeyError(problem="unreadable")
    return OpenSshKey(cipher, derivation, options, public_key, private_part, tag)


def protection_of(envelope: OpenSshKey) -> Protection | None:
    """How the key is protected, or none; ``decrypt`` gives what :func:`pkcs8_of` gives.

    Raises:
        UnsupportedProtectionError: in a way that is not known here.
        BrokenKeyError: ``unreadable``; the options of the derivation are damaged.
    """
    if envelope.cipher == envelope.derivation == b"none":
        return None
    cipher = _CIPHERS.get(envelope.cipher)
    if cipher is None or envelope.derivation != b"bcrypt":
        unknown = envelope.cipher if cipher is None else envelope.derivation
        raise UnsupportedProtectionError(found=unknown[:40].decode("ascii", "replace"))
    key_length, vector_length, decrypt_part = cipher
    salt, rest = _string(envelope.derivation_options)
    if len(rest) != 4:  # noqa: PLR2004 - one 32-bit number
        raise BrokenKeyError(problem="unreadable")
    (rounds,) = struct.unpack(">I", rest)

    def decrypt(passphrase: bytes) -> bytes:
        derived = derive_bcrypt(passphrase, salt, rounds, key_length + vector_length)
        ciphertext = envelope.private_part + envelope.tag
        try:
            opened = decrypt_part(derived[:key_length], derived[key_length:], ciphertext)
        except (InvalidTag, ValueError):
            raise WrongPassphraseError from None
        if len(opened) < 8 or opened[:4] != opened[4:8]:  # noqa: PLR2004 - two check numbers
            raise WrongPassphraseError
        return pkcs8_of(
            replace(
                envelope,
                cipher=b"none",
                derivation=b"none",
                derivation_options=b"",
                private_part=opened,
                tag=b"",
            )
        )

    cipher_name = envelope.cipher.decode("ascii")
    return Protection(ProtectionTerms(("bcrypt", cipher_name), rounds), decrypt)


def pkcs8_of(envelope: OpenSshKey) -> bytes:
    """The open key as PKCS#8 DER.

    Raises:
        UnsupportedKeyError: a key of another kind; *found* names it.
        BrokenKeyError: ``unreadable``.
    """
    fields = (
        envelope.cipher,
        envelope.derivation,
        envelope.derivation_options,
        envelope.public_key,
        envelope.private_part,
    )
    strings = [struct.pack(">I", len(field)) + field for field in fields]
    octets = MAGIC + b"".join(strings[:3]) + struct.pack(">I", 1) + b"".join(strings[3:])
    armour = b"-----%s OPENSSH PRIVATE KEY-----\n"
    pem = (armour % b"BEGIN") + b64encode(octets) + b"\n" + (armour % b"END")
    try:
        private_key = load_ssh_private_key(pem, None, unsafe_skip_rsa_key_validation=True)
    except PARSER_ERRORS:
        raise _refusal(envelope.public_key) from None
    return require_supported(private_key).private_bytes(
        Encoding.DER, PrivateFormat.PKCS8, NoEncryption()
    )


def _refusal(public_key: bytes) -> BrokenKeyError | UnsupportedKeyError:
    kind, _ = _string(public_key)
    known = kind in (b"ssh-rsa", b"ssh-ed25519") or kind.startswith(b"ecdsa-sha2-")
    if known or not kind.isascii():
        return BrokenKeyError(problem="unreadable")
    return UnsupportedKeyError(found=kind[:40].decode("ascii"))


def _string(octets: bytes) -> tuple[bytes, bytes]:
    """Split *octets* after the string that they begin with."""
    length = int.from_bytes(octets[:4])
    if len(octets) < 4 + length:
        raise BrokenKeyError(problem="unreadable")
    return octets[4 : 4 + length], octets[4 + length :]


def _ctr(key: bytes, vector: bytes, ciphertext: bytes) -> bytes:
    return _finish(Cipher(AES(key), CTR(vector)), ciphertext)


def _cbc(key: bytes, vector: bytes, ciphertext: bytes) -> bytes:
    return _finish(Cipher(AES(key), CBC(vector)), ciphertext)


def _triple_des_cbc(key: bytes, vector: bytes, ciphertext: bytes) -> bytes:
    return _finish(Cipher(TripleDES(key), CBC(vector)), ciphertext)


def _finish(cipher: Cipher[CTR] | Cipher[CBC], ciphertext: bytes) -> bytes:
    decryptor = cipher.decryptor()
    return decryptor.update(ciphertext) + decryptor.finalize()


def _gcm(key: bytes, vector: bytes, ciphertext: bytes) -> bytes:
    return AESGCM(key).decrypt(vector, ciphertext, None)


def _chacha20_poly1305(key: bytes, _vector: bytes, ciphertext: bytes) -> bytes:
    """OpenSSH's own composition: sequence number 0, and the first half of the key only."""
    content_key = key[:_CHACHA_KEY_LENGTH]
    body, tag = ciphertext[:-_TAG_LENGTH], ciphertext[-_TAG_LENGTH:]
    poly1305_key = _chacha20(content_key, 0, bytes(32))
    if not hmac.compare_digest(Poly1305.generate_tag(poly1305_key, body), tag):
        raise InvalidTag
    return _chacha20(content_key, 1, body)


def _chacha20(key: bytes, block: int, octets: bytes) -> bytes:
    cipher = Cipher(ChaCha20(key, struct.pack("<QQ", block, 0)), mode=None)
    return cipher.encryptor().update(octets)


_CIPHERS: Final[dict[bytes, tuple[int, int, Decrypt]]] = {
    b"aes128-ctr": (16, 16, _ctr),
    b"aes192-ctr": (24, 16, _ctr),
    b"aes256-ctr": (32, 16, _ctr),
    b"aes128-cbc": (16, 16, _cbc),
    b"aes192-cbc": (24, 16, _cbc),
    b"aes256-cbc": (32, 16, _cbc),
    b"3des-cbc": (24, 8, _triple_des_cbc),
    b"aes128-gcm@openssh.com": (16, 12, _gcm),
    b"aes256-gcm@openssh.com": (32, 12, _gcm),
    b"chacha20-poly1305@openssh.com": (64, 0, _chacha20_poly1305),
}
"""Octets of key, octets of initialization vector, and what decrypts."""
