"""The messages between the agent and its caller (window or command line).

Each message is one frame (``frames.py``) of msgpack. The caller sends :class:`Call` and
:class:`Cancel`; the agent answers each call with any number of :class:`Progress` and then exactly
one :class:`Reply` or :class:`Failure` that bears the call's id. Replies may come in another order
than their calls: a signature does not wait for a key being generated.

No private key, HMAC secret or data key has a place in any message, but for what the user pastes to
be imported and the one secret that they reveal, after their password. Passwords, passphrases and
recovery codes travel from the caller to the agent only, but for a recovery code that was just made
(``RecoveryCode``), which travels back once to be shown. All of these are masked in every ``repr``.
"""

from datetime import datetime
from uuid import UUID

import msgspec

from vault_app.agent.care_messages import CareRequest, CareResult
from vault_app.agent.history_messages import HistoryRequest, HistoryResult
from vault_app.agent.key_messages import KeyRequest, KeyResult
from vault_app.agent.life_messages import LifeRequest, LifeResult
from vault_app.agent.values import Password
from vault_app.key_summary import KeySummary
from vault_app.terms import Environment, GeneratedKind, Purpose


class CreateVault(msgspec.Struct, frozen=True, tag=True):
    """Make a new, empty vault at *path* and keep it open. Answer: :class:`VaultOpened`."""

    path: str
    password: Password


class UnlockVault(msgspec.Struct, frozen=True, tag=True):
    """Open the vault at *path*. Answer: :class:`VaultOpened`.

    Where it is not *writable*, the vault is read as last saved, also while another process has it
    open for writing, and every request that would change it fails with VaultReadOnlyError.
    """

    path: str
    password: Password
    writable: bool = True


class GenerateKey(msgspec.Struct, frozen=True, tag=True, kw_only=True):
    """Generate a key pair and store it. Answer: :class:`KeyStored`."""

    label: str
    kind: GeneratedKind
    environment: Environment
    account: str
    purpose: Purpose


class ListKeys(msgspec.Struct, frozen=True, tag=True):
    """Answer: :class:`KeyList`, oldest key first."""


class RegisterKey(msgspec.Struct, frozen=True, tag=True):
    """Store the API key that the exchange issued. Answer: :class:`KeyStored`."""

    key_id: UUID
    api_key: str


class Sign(msgspec.Struct, frozen=True, tag=True):
    """Sign *payload* with a stored key. Answer: :class:`Signature`.

    Attributes:
        is_check: asks about the key and does not use it, so it is not counted as a use. Believed
            of payloads only that read the account and nothing else.
    """

    key_id: UUID
    payload: bytes
    is_check: bool = False


class RecordVerified(msgspec.Struct, frozen=True, tag=True):
    """The exchange accepted a signed request with this key. Answer: :class:`KeyStored`."""

    key_id: UUID


class VaultOpened(msgspec.Struct, frozen=True, tag=True):
    """The vault at *path* is open and holds *keys*.

    Attributes:
        outside_backup_at: UTC time of its last copy to another disk; None for never.
        unsaved: whether a save failed and its change is only in the agent's memory.
    """

    path: str
    keys: list[KeySummary]
    outside_backup_at: datetime | None
    unsaved: bool


class KeyStored(msgspec.Struct, frozen=True, tag=True):
    """The key as it now stands in the saved vault."""

    key: KeySummary


class KeyList(msgspec.Struct, frozen=True, tag=True):
    """The stored keys. *unsaved* as in :class:`VaultOpened`."""

    keys: list[KeySummary]
    unsaved: bool


class Signature(msgspec.Struct, frozen=True, tag=True):
    """*text* as the exchange takes it: base64 for RSA and Ed25519, hex for HMAC."""

    text: str


Result = (
    VaultOpened
    | KeyStored
    | KeyList
    | Signature
    | CareResult
    | KeyResult
    | HistoryResult
    | LifeResult
)
"""What a request is answered with."""

Request = (
    CreateVault
    | UnlockVault
    | GenerateKey
    | ListKeys
    | RegisterKey
    | Sign
    | RecordVerified
    | CareRequest
    | KeyRequest
    | HistoryRequest
    | LifeRequest
)
"""Every request there is."""


class Call(msgspec.Struct, frozen=True, tag=True):
    """Ask *request*; *id* is the caller's, unique in this connection."""

    id: int
    request: Request


class Cancel(msgspec.Struct, frozen=True, tag=True):
    """Give up the call with this id.

    It is still answered: with OperationCancelledError or, where it was done already, its result.
    """

    id: int


class Reply(msgspec.Struct, frozen=True, tag=True):
    """The result of the call with this id."""

    id: int
    result: Result


class Failure(msgspec.Struct, frozen=True, tag=True):
    """The call failed: *error* names a class of ``vault_app.errors``."""

    id: int
    error: str
    details: dict[str, str | int]


class Progress(msgspec.Struct, frozen=True, tag=True):
    """The call is under way. *fraction* is 0 to 1, or None where it cannot be known."""

    id: int
    stage: str
    fraction: float | None = None


ToAgent = Call | Cancel
FromAgent = Reply | Failure | Progress
