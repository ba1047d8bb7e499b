"""What reading finds: keys, and what is refused with the reason."""

from dataclasses import dataclass

from vault_app.errors import VaultAppError
from vault_app.terms import HMAC_KIND

MAX_INPUT_BYTES = 2 * 1024 * 1024
"""An archive of 30 RSA-4096 pairs has 0.1 MiB, a bot's configuration less."""


@dataclass(frozen=True)
class FoundKey:
    """One key that can be imported. Its ``repr`` shows nothing of the secret.

    Attributes:
        name: what it is called where it was found: a file's name or a setting's; may be empty.
        kind: ``rsa-2048`` to ``rsa-4096``, ``ed25519`` or ``hmac``.
        form: how it was written (``PKCS#8``, ``PKCS#1``, ``OpenSSH``, ``API key and secret``).
        protection: how it was encrypted, in words; empty where it was open.
        repairs: what was put right to read it, in words.
        secret: PKCS#8 DER without protection, or the HMAC secret: seal it, do not store it.
        public_key_pem: SPKI PEM; empty for HMAC.
        fingerprint: of the public key; empty for HMAC.
        api_key: where one stood beside it, else empty.
    """

    name: str
    kind: str
    form: str
    secret: bytes
    protection: str = ""
    repairs: tuple[str, ...] = ()
    public_key_pem: str = ""
    fingerprint: str = ""
    api_key: str = ""

    def __repr__(self) -> str:
        """Masked: found keys appear in tracebacks."""
        return f"FoundKey({self.name!r}, {self.kind}, {self.fingerprint}, secret=***)"

    @property
    def in_words(self) -> str:
        """What it is, for people: ``RSA-2048 private key, PKCS#8, not protected``."""
        if self.kind == HMAC_KIND:
            words = "HMAC API key and secret"
        else:
            kind = self.kind.replace("rsa", "RSA").replace("ed", "Ed")
            words = f"{kind} private key, {self.form}"
            words += f", protected with {self.protection}" if self.protection else ", not protected"
            words += " and its API key" if self.api_key else ""
        return f"{words} (put right: {', '.join(self.repairs)})" if self.repairs else words


@dataclass(frozen=True)
class Refusal:
    """Something that looked like a key and cannot be imported.

    Attributes:
        name: as in :class:`FoundKey`.
        error: the reason.
    """

    name: str
    error: VaultAppError


@dataclass(frozen=True)
class Found:
    """Everything that was found.

    Attributes:
        source: in words: ``private key``, ``archive``, ``JSON configuration``, …
        keys: at least one.
        refusals: what else was there.
        skipped: how many entries of an archive were neither files nor of interest (links, folders).
    """

    source: str
    keys: tuple[FoundKey, ...]
    refusals: tuple[Refusal, ...] = ()
    skipped: int = 0
