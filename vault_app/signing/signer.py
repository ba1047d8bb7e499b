"""Signers: one key, parsed once, signing as often as needed and from any thread.

A signer holds key material. It shows none in its ``repr`` and refuses to be pickled or copied.
"""

from abc import ABC, abstractmethod
from base64 import b64decode
from binascii import Error as Base64Error
from binascii import b2a_base64
from typing import Final, NoReturn

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hmac import HMAC
from cryptography.hazmat.primitives.serialization import (
    load_der_private_key,
    load_der_public_key,
    load_pem_private_key,
    load_pem_public_key,
)

from vault_app.errors import (
    BrokenKeyError,
    EmptyPayloadError,
    PassphraseMissingError,
    SignatureMismatchError,
    UnsupportedKeyError,
    UnsupportedValueError,
    WrongPassphraseError,
)
from vault_app.signing.private_keys import (
    PARSER_ERRORS,
    kind_of,
    refuse_pss_only,
    require_supported,
)
from vault_app.terms import HMAC_KIND

_PKCS1_V15: Final = PKCS1v15()
_SHA256: Final = SHA256()


class Signer(ABC):
    """Signs payloads with one key.

    Attributes:
        kind: ``rsa-2048`` to ``rsa-4096``, ``ed25519`` or ``hmac``.
    """

    __slots__ = ("kind",)

    def __init__(self, kind: str) -> None:
        self.kind: Final = kind

    @abstractmethod
    def sign(self, payload: str | bytes) -> str:
        """Sign *payload*.

        Args:
            payload: what is sent, at least 1 byte; text is signed as its UTF-8 octets.

        Returns:
            Padded base64 for RSA (344 characters for 2048 bits, 684 for 4096) and Ed25519 (88),
            64 lower-case hex digits for HMAC. Not percent-encoded.

        Raises:
            EmptyPayloadError: *payload* has no bytes.
            UnsupportedValueError: *payload* is text that has no UTF-8 form.
        """

    @abstractmethod
    def verify(self, payload: str | bytes, signature: str) -> None:
        """Check that :meth:`sign` could have made *signature* for *payload*.

        Raises:
            SignatureMismatchError: it could not.
            EmptyPayloadError: *payload* has no bytes.
        """

    def __repr__(self) -> str:
        """Masked: signers appear in tracebacks."""
        return f"<{type(self).__name__} {self.kind} ***>"

    def __reduce__(self) -> NoReturn:
        """Refuse pickling and copying: key material stays in one place."""
        message = f"{type(self).__name__} holds key material and cannot be pickled or copied"
        raise TypeError(message)


class RsaSigner(Signer):
    """RSASSA-PKCS1-v1_5 with SHA-256. Source: Binance rest-api.md, "RSA Keys", step 2."""

    __slots__ = ("_private_key", "_public_key")

    def __init__(self, private_key: RSAPrivateKey) -> None:
        super().__init__(kind_of(private_key))
        self._private_key = private_key
        self._public_key = private_key.public_key()

    def sign(self, payload: str | bytes) -> str:
        """See :meth:`Signer.sign`."""
        signature = self._private_key.sign(_octets(payload), _PKCS1_V15, _SHA256)
        return b2a_base64(signature, newline=False).decode("ascii")

    def verify(self, payload: str | bytes, signature: str) -> None:
        """See :meth:`Signer.verify`."""
        octets = _octets(payload)
        try:
            self._public_key.verify(_from_base64(signature), octets, _PKCS1_V15, _SHA256)
        except InvalidSignature:
            raise SignatureMismatchError from None


class Ed25519Signer(Signer):
    """Pure Ed25519. Source: Binance rest-api.md, "Ed25519 Keys"."""

    __slots__ = ("_private_key", "_public_key")

    def __init__(self, private_key: Ed25519PrivateKey) -> None:
        super().__init__(kind_of(private_key))
        self._private_key = private_key
        self._public_key = private_key.public_key()

    def sign(self, payload: str | bytes) -> str:
        """See :meth:`Signer.sign`."""
        signature = self._private_key.sign(_octets(payload))
        return b2a_base64(signature, newline=False).decode("ascii")

    def verify(self, payload: str | bytes, signature: str) -> None:
        """See :meth:`Signer.verify`."""
        octets = _octets(payload)
        try:
            self._public_key.verify(_from_base64(signature), octets)
        except InvalidSignature:
            raise SignatureMismatchError from None


class HmacSigner(Signer):
    """HMAC-SHA256 with the secret that the exchange issued. Source: rest-api.md, "HMAC Keys"."""

    __slots__ = ("_keyed",)

    def __init__(self, secret: bytes | str) -> None:
        """Keep *secret*.

        Args:
            secret: as the exchange showed it, 64 ASCII letters and digits.

        Raises:
            BrokenKeyError: *secret* is empty (``empty``) or text outside ASCII (``not-ascii``).
        """
        super().__init__(HMAC_KIND)
        if not secret:
            raise BrokenKeyError(problem="empty")
        if isinstance(secret, str) and not secret.isascii():
            raise BrokenKeyError(problem="not-ascii")
        key = secret.encode("ascii") if isinstance(secret, str) else bytes(secret)
        self._keyed: Final = HMAC(key, _SHA256)

    def sign(self, payload: str | bytes) -> str:
        """See :meth:`Signer.sign`."""
        return self._running(payload).finalize().hex()

    def verify(self, payload: str | bytes, signature: str) -> None:
        """See :meth:`Signer.verify`."""
        running = self._running(payload)
        try:
            running.verify(_from_hex(signature))
        except InvalidSignature:
            raise SignatureMismatchError from None

    def _running(self, payload: str | bytes) -> HMAC:
        running = self._keyed.copy()
        running.update(_octets(payload))
        return running


def load_signer(secret: bytes, passphrase: bytes | None = None) -> Signer:
    """Parse a private key into the signer for its kind.

    The kind comes from the parsed key, never from a length. Takes about 36 ms for RSA-2048, whose
    parts are checked against each other, so a signer is made once and kept.

    Args:
        secret: PKCS#8, DER or PEM, open or encrypted.
        passphrase: opens an encrypted key; not needed, and then not used, for an open one.

    Raises:
        UnsupportedKeyError: a key of another kind or size; *found* names it.
        BrokenKeyError: ``unreadable``, not a private key or damaged.
        PassphraseMissingError: the key is encrypted and *passphrase* is none or empty.
        WrongPassphraseError: *passphrase* does not open it.
    """
    _refuse_pss_only(secret)
    private_key = require_supported(_private_key_in(secret, passphrase))
    if isinstance(private_key, Ed25519PrivateKey):
        return Ed25519Signer(private_key)
    return RsaSigner(private_key)


def _octets(payload: str | bytes) -> bytes:
    if not payload:
        raise EmptyPayloadError
    if isinstance(payload, bytes):
        return payload
    try:
        return payload.encode()
    except UnicodeEncodeError:
        raise UnsupportedValueError(name="payload", problem="lone-surrogate") from None


def _from_base64(signature: str) -> bytes:
    """Decode strictly: exactly one text stands for each signature."""
    try:
        octets = b64decode(signature.encode("ascii"), validate=True)
    except (Base64Error, UnicodeEncodeError):
        raise SignatureMismatchError from None
    if b2a_base64(octets, newline=False).decode("ascii") != signature:
        raise SignatureMismatchError
    return octets


def _from_hex(signature: str) -> bytes:
    """Decode strictly, as :func:`_from_base64` does."""
    try:
        octets = bytes.fromhex(signature)
    except ValueError:
        raise SignatureMismatchError from None
    if octets.hex() != signature:
        raise SignatureMismatchError
    return octets


def _is_pem(secret: bytes) -> bool:
    return b"-----BEGIN " in secret


def _private_key_in(secret: bytes, passphrase: bytes | None) -> object:
    load = load_pem_private_key if _is_pem(secret) else load_der_private_key
    try:
        return load(secret, password=None)
    except TypeError:  # how the library says that the key is encrypted
        if not passphrase:
            raise PassphraseMissingError from None
    except PARSER_ERRORS:
        raise _not_a_private_key(secret) from None
    try:
        return load(secret, password=passphrase)
    except PARSER_ERRORS:
        raise WrongPassphraseError from None


def _not_a_private_key(secret: bytes) -> UnsupportedKeyError | BrokenKeyError:
    load = load_pem_public_key if _is_pem(secret) else load_der_public_key
    try:
        load(secret)
    except PARSER_ERRORS:
        return BrokenKeyError(problem="unreadable")
    return UnsupportedKeyError(found="public key")


def _refuse_pss_only(secret: bytes) -> None:
    der = secret
    if _is_pem(secret):
        lines = secret.partition(b"-----BEGIN PRIVATE KEY-----")[2].split(b"-----END")[0].split()
        try:
            der = b64decode(b"".join(lines))
        except Base64Error:
            return
    refuse_pss_only(der)
