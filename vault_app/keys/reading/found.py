"""What reading finds: keys, and what is refused with the reason."""

from dataclasses import dataclass

from vault_app.errors import VaultAppError
from vault_app.key_files import NOT_PROTECTED, FoundIn, KeyForm, ProtectionTerms, Repair

MAX_INPUT_BYTES = 2 * 1024 * 1024
"""An archive of 30 RSA-4096 pairs has 0.1 MiB, a bot's configuration less."""


@dataclass(frozen=True)
class FoundKey:
    """One key that can be imported. Its ``repr`` shows nothing of the secret.

    Attributes:
        name: what it is called where it was found: a file's name or a setting's; may be empty.
        kind: ``rsa-2048`` to ``rsa-4096``, ``ed25519`` or ``hmac``.
        form: how it was written.
        protection: how it was encrypted.
        repairs: what was put right to read it.
        secret: PKCS#8 DER without protection, or the HMAC secret: seal it, do not store it.
        public_key_pem: SPKI PEM; empty for HMAC.
        fingerprint: of the public key; empty for HMAC.
        api_key: where one stood beside it, else empty.
    """

    name: str
    kind: str
    form: KeyForm
    secret: bytes
    protection: ProtectionTerms = NOT_PROTECTED
    repairs: tuple[Repair, ...] = ()
    public_key_pem: str = ""
    fingerprint: str = ""
    api_key: str = ""

    def __repr__(self) -> str:
        """Masked: found keys appear in tracebacks."""
        return f"FoundKey({self.name!r}, {self.kind}, {self.fingerprint}, secret=***)"


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
        found_in: what the input is.
        keys: at least one.
        refusals: what else was there.
        skipped: how many entries of an archive were neither files nor of interest (links, folders).
    """

    found_in: FoundIn
    keys: tuple[FoundKey, ...]
    refusals: tuple[Refusal, ...] = ()
    skipped: int = 0
