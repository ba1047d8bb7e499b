"""Messages about keys that come in or go out: many at once, import, export, revealing."""

from uuid import UUID

import msgspec

from vault_app.agent.values import Password, Secret
from vault_app.key_files import FoundIn, KeyForm, ProtectionTerms, Repair
from vault_app.key_summary import KeySummary
from vault_app.terms import Environment, ExportForm, GeneratedKind, PublicKeyForm, Purpose


class PreparePair(msgspec.Struct, frozen=True, tag=True):
    """Make a pair of *kind* ahead, for the next key that is generated. Answer: :class:`Done`.

    It is answered at once; the agent keeps one prepared pair.
    """

    kind: GeneratedKind


class PlannedKey(msgspec.Struct, frozen=True):
    """What one of several keys is called and is for."""

    label: str
    purpose: Purpose


class GenerateKeys(msgspec.Struct, frozen=True, tag=True, kw_only=True):
    """Generate several key pairs on all cores and store them in one save.

    *planned* has 1 to ``terms.MAX_KEYS_AT_ONCE`` keys. Answer: :class:`KeysStored`.
    """

    kind: GeneratedKind
    environment: Environment
    account: str
    planned: list[PlannedKey]


class LookIntoFile(msgspec.Struct, frozen=True, tag=True):
    """Put the keys in the file at *path* into the basket. Answer: :class:`Done`.

    A passphrase that was given for the basket is tried on it. There may be a thousand files, and
    the basket is told once: see :class:`ShowBasket`.
    """

    path: str


class ShowBasket(msgspec.Struct, frozen=True, tag=True):
    """Tell what is in the basket. Answer: :class:`Basket`."""


class LookIntoText(msgspec.Struct, frozen=True, tag=True):
    """Put the keys in pasted *text* into the basket. Answer: :class:`Basket`."""

    text: Secret


class LookIntoHmacPair(msgspec.Struct, frozen=True, tag=True):
    """Put an HMAC API key and its *secret* into the basket. Answer: :class:`Basket`.

    It fails where the two cannot be what they are said to be.
    """

    api_key: str
    secret: Secret


class OpenWithPassphrase(msgspec.Struct, frozen=True, tag=True):
    """Try *passphrase* on what is still closed in the basket. Answer: :class:`Basket`."""

    passphrase: Password


class EmptyBasket(msgspec.Struct, frozen=True, tag=True):
    """Forget everything that was found and not imported. Answer: :class:`Done`."""


class ChosenKey(msgspec.Struct, frozen=True):
    """A found key that shall be imported, and its label."""

    found_id: int
    label: str


class ImportKeys(msgspec.Struct, frozen=True, tag=True, kw_only=True):
    """Store *chosen* keys of the basket in one save, and empty it. Answer: :class:`KeysStored`."""

    chosen: list[ChosenKey]
    environment: Environment
    account: str
    purpose: Purpose


class ExportPrivateKey(msgspec.Struct, frozen=True, tag=True):
    """Write a private key to a new file at *path*, for its owner only.

    *passphrase* is empty for none. Answer: ``KeyStored``, with the export in its history.
    """

    key_id: UUID
    path: str
    form: ExportForm
    passphrase: Password


class GetPublicKey(msgspec.Struct, frozen=True, tag=True):
    """Answer: :class:`PublicKey` in *form*."""

    key_id: UUID
    form: PublicKeyForm


class RevealSecret(msgspec.Struct, frozen=True, tag=True):
    """Hand out one key's secret, to whoever knows the way in. Answer: :class:`RevealedSecret`.

    *proof* is the master password, or the recovery code where the vault has no password.
    """

    key_id: UUID
    proof: Password
    is_recovery_code: bool = False


class Done(msgspec.Struct, frozen=True, tag=True):
    """It is done, and there is nothing to tell."""


class KeysStored(msgspec.Struct, frozen=True, tag=True):
    """The keys that were added, in the order they were asked for."""

    keys: list[KeySummary]


class FoundSummary(msgspec.Struct, frozen=True, kw_only=True):
    """A key that can be imported: everything but its secret.

    Attributes:
        found_id: names it in this agent.
        source: the file it was found in; empty for pasted text.
        label: suggested; no stored key is called so.
        form, found_in: how it was written, and in what.
        protection, repairs: how it was encrypted, and what was put right to read it.
        stored_as: the label of the stored key that is the same; empty for none.
    """

    found_id: int
    source: str
    label: str
    kind: str
    fingerprint: str
    api_key: str
    form: KeyForm
    found_in: FoundIn
    protection: ProtectionTerms
    repairs: list[Repair]
    stored_as: str


class RefusedSummary(msgspec.Struct, frozen=True, kw_only=True):
    """Something that cannot be imported.

    Attributes:
        source: as in :class:`FoundSummary`.
        name: what it is called in there; may be empty.
        error, details: a class of ``vault_app.errors`` and what it was made with.
    """

    source: str
    name: str
    error: str
    details: dict[str, str | int]


class Basket(msgspec.Struct, frozen=True, tag=True):
    """Everything that was looked into since the basket was empty.

    Attributes:
        skipped: how many entries of archives were not looked into: links, folders, other files.
        is_closed: something in it waits for a passphrase.
    """

    keys: list[FoundSummary]
    refusals: list[RefusedSummary]
    skipped: int
    is_closed: bool


class PublicKey(msgspec.Struct, frozen=True, tag=True):
    """The content of a file; text in every form but DER."""

    octets: bytes


class RevealedSecret(msgspec.Struct, frozen=True, tag=True):
    """The open PKCS#8 PEM of a private key, or an HMAC secret, as ASCII."""

    secret: Secret


KeyRequest = (
    PreparePair
    | GenerateKeys
    | LookIntoFile
    | ShowBasket
    | LookIntoText
    | LookIntoHmacPair
    | OpenWithPassphrase
    | EmptyBasket
    | ImportKeys
    | ExportPrivateKey
    | GetPublicKey
    | RevealSecret
)
"""What may be asked about keys that come in or go out."""

KeyResult = Done | KeysStored | Basket | PublicKey | RevealedSecret
"""What such a request is answered with, besides ``KeyStored``."""
