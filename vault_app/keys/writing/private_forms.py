"""The forms in which a private key leaves the vault: strict, so that every client reads them.

PEM with LF line ends, no byte order mark, no blank line, one key per file.
"""

from enum import StrEnum

from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    KeySerializationEncryption,
    NoEncryption,
    PrivateFormat,
)

from vault_app.errors import PassphraseMissingError, UnusablePassphraseError
from vault_app.keys.writing.strong_protection import protected_pkcs8_pem
from vault_app.signing.private_keys import parse_private_key

MAX_PASSPHRASE_OCTETS = 1023
"""OpenSSL's programs read no more (PEM_BUFSIZE is 1,024 with the closing zero)."""

OPENSSH_ROUNDS = 24
"""Of bcrypt, as ssh-keygen writes since OpenSSH 9.4."""


class PrivateForm(StrEnum):
    """How a private key is written.

    ``STRONG``: PKCS#8, PBES2 with 600,000 rounds of PBKDF2-HMAC-SHA512; OpenSSL and everything on
    top of cryptography read it. ``COMPATIBLE``: PKCS#8, PBES2 with 2,048 rounds, like the key
    generator of the exchange. ``OPEN``: PKCS#8 without a passphrase. ``OPENSSH``: OpenSSH's own,
    with or without.
    """

    STRONG = "strong"
    COMPATIBLE = "compatible"
    OPEN = "open"
    OPENSSH = "openssh"


def write_private_key(
    private_key_der: bytes, form: PrivateForm, passphrase: bytes | None = None
) -> bytes:
    """Return the file's content.

    Takes about 0.5 s for ``STRONG``, up to 0.4 s for ``OPENSSH`` with a passphrase, and 0.3 s more
    for RSA-4096, whose parts are checked once more before it leaves.

    Args:
        private_key_der: PKCS#8 DER as the vault keeps it.
        form: see :class:`PrivateForm`.
        passphrase: 1 to ``MAX_PASSPHRASE_OCTETS`` octets of UTF-8; not used for ``OPEN``.

    Raises:
        BrokenKeyError, UnsupportedKeyError: *private_key_der* is not a key the exchange takes.
        PassphraseMissingError: ``STRONG`` or ``COMPATIBLE`` without *passphrase*.
        UnusablePassphraseError: other programs could not be given *passphrase*.
    """
    private_key = parse_private_key(private_key_der)
    if form is PrivateForm.OPEN:
        return private_key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    if form is PrivateForm.OPENSSH:
        encryption = _openssh_encryption(passphrase)
        return private_key.private_bytes(Encoding.PEM, PrivateFormat.OpenSSH, encryption)
    usable = _usable(passphrase)
    if form is PrivateForm.STRONG:
        open_der = private_key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
        return protected_pkcs8_pem(open_der, usable)
    return private_key.private_bytes(
        Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(usable)
    )


def _openssh_encryption(passphrase: bytes | None) -> KeySerializationEncryption:
    if not passphrase:
        return NoEncryption()
    builder = PrivateFormat.OpenSSH.encryption_builder().kdf_rounds(OPENSSH_ROUNDS)
    return builder.build(_usable(passphrase))


def _usable(passphrase: bytes | None) -> bytes:
    if not passphrase:
        raise PassphraseMissingError
    if len(passphrase) > MAX_PASSPHRASE_OCTETS:
        raise UnusablePassphraseError(problem="long")
    if any(octet in passphrase for octet in b"\0\r\n"):
        raise UnusablePassphraseError(problem="line-end")
    return passphrase
