"""What is known about the life of one key, besides the key itself. Pure values, no secrets.

The vault stores them, the agent tells them, the health rules judge them.
"""

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

import msgspec

from vault_app.terms import DrillStep, KeyState


class NotedAddress(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An address on the key's IP list at the exchange, as the user noted it.

    Attributes:
        network: an IPv4 or IPv6 address, or a network with its prefix length, in canonical form.
        who: what is there, in the user's words.
    """

    network: str
    who: str = ""


class Program(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A program that uses the key.

    Attributes:
        name: unique for the key.
        client: id of its hand-over sheet; empty where there is none.
    """

    name: str
    client: str = ""


class Uses(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How often one caller had something signed.

    Attributes:
        caller: ``window`` or ``command line``.
        last_at: UTC.
    """

    caller: str
    count: int
    last_at: datetime


class Look(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the exchange told about the key. All times are UTC.

    Attributes:
        at: when it was asked.
        permissions: names of the rights that are on, such as ``enableReading``, sorted; those that
            are not known here are among them.
        is_ip_restricted: None where the environment does not tell.
        created_at, trading_ends_at: the exchange's own times; None where it did not send them.
        source: the call that told it, such as ``apiRestrictions`` or ``account``.
    """

    at: datetime
    permissions: tuple[str, ...]
    is_ip_restricted: bool | None = None
    created_at: datetime | None = None
    trading_ends_at: datetime | None = None
    source: str = ""


class Refusal(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A signed request with the key that the exchange did not accept.

    Attributes:
        at: UTC.
        cause: a value of ``binance.replies.Cause``.
        code: the exchange's error code; 0 where it sent none.
        http_status: of the answer.
        reported_ip: our address as the exchange saw it; empty where it did not say.
    """

    at: datetime
    cause: str
    code: int = 0
    http_status: int = 0
    reported_ip: str = ""


class OpenExport(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The private key was written into a file without a passphrase.

    Attributes:
        at: UTC.
        path: of the file.
        form: a value of ``terms.ExportForm``.
    """

    at: datetime
    path: str
    form: str


class Rotation(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The replacement of this key by another one. All times are UTC.

    Attributes:
        successor: id of the new key; once the rotation is over, that key may be gone.
        state_before: of this key, for the case that the rotation is called off.
        updated_programs: names of :class:`Program` that use the new key already.
        overlap_until: until when both keys shall work; None for no fixed day.
        revoked_at: when the user said that this key was deleted at the exchange.
    """

    successor: UUID
    begun_at: datetime
    state_before: KeyState
    updated_programs: tuple[str, ...] = ()
    overlap_until: datetime | None = None
    revoked_at: datetime | None = None


class StepDone(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One step of the drill was done, at this UTC time."""

    step: DrillStep
    at: datetime


class Compromise(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The key may be in the wrong hands. All times are UTC.

    Attributes:
        declared_at: from then on the agent signs with it only what proves it dead.
        state_before: of this key.
        reason: in the user's words.
        successor: id of the key that replaces it; None for none yet.
        done: the steps that were done.
        ended_at: the drill is over; only for a key that is proven dead.
    """

    declared_at: datetime
    state_before: KeyState
    reason: str = ""
    successor: UUID | None = None
    done: tuple[StepDone, ...] = ()
    ended_at: datetime | None = None


CAUSES_OF_DEATH: Mapping[str, frozenset[int]] = {"unknown-api-key": frozenset({-2008})}
"""Refusals that prove a key dead, as causes and codes: the exchange does not know the API key.

Source: Binance errors.md (2026-07-21). The causes are values of ``binance.replies.Cause``.
"""

CAUSES_OF_DEATH_ONCE_REVOKED: Mapping[str, frozenset[int]] = {
    "key-ip-or-permission": frozenset({-2015}),
    "key-or-ip": frozenset({-2015}),
}
"""Refusals that prove it only after the user deleted the key at the exchange.

The same code stands for an address that is not on the IP list and for a missing permission.
"""
