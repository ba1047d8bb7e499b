"""Is a key dead? A signed request with it, and what its answer proves. Nothing is changed.

Only one answer proves it: that the exchange does not know the API key (-2008). A key that is
refused for its address, its rights or its signature may well work for whoever else holds it.
Futures have no code of their own for an unknown key: there -2015 proves it once the user has
deleted the key.
"""

import time
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from vault_app.binance.client import ExchangeClient
from vault_app.binance.environments import Service
from vault_app.binance.metered_host import MeteredHost
from vault_app.binance.read_back import (
    Clock,
    LookResult,
    Sign,
    look_at_key,
    read_back_request,
    trouble_in,
)
from vault_app.binance.replies import Cause
from vault_app.errors import AgentError, KeyNotRegisteredError, VaultAppError
from vault_app.key_summary import KeySummary
from vault_app.terms import DrillStep


class Life(StrEnum):
    """What is known of a key after a try to use it.

    ``dead``: the exchange does not know it any more. ``alive``: it was accepted. ``recognised``: it
    was refused, and for a reason that only a key has that the exchange knows. ``never-seen``: the
    exchange does not know it, but it never accepted it before either, so that the stored API key
    may be another one. ``unknown``: nothing is proven.
    """

    DEAD = "dead"
    ALIVE = "alive"
    RECOGNISED = "recognised"
    NEVER_SEEN = "never-seen"
    UNKNOWN = "unknown"


_RECOGNISED = frozenset({Cause.SIGNATURE, Cause.PERMISSION_MISSING})
"""The exchange checks these once it has found the API key."""


@dataclass(frozen=True)
class DeathProof:
    """What a try to use the key proved.

    Attributes:
        result: the answer; its *refusal* is the proof where the key is dead.
    """

    life: Life
    result: LookResult


def prove_dead(
    client: ExchangeClient,
    sign: Sign,
    key: KeySummary,
    *,
    is_api_key_checked: bool = False,
    clock: Clock = time.time,
) -> DeathProof:
    """Try to use *key*, signed with the exchange's own time.

    Args:
        client: for the key's environment.
        sign: makes the signature of a payload.
        key: of any state.
        is_api_key_checked: the user compared the stored API key with the one at the exchange, so
            that one that was never accepted is the right one all the same.
        clock: our Unix time in seconds.

    Raises:
        AgentError: the agent is gone, or the request was given up. What else goes wrong is in the
            result.
    """
    result = _try_to_use(client, sign, key, clock)
    was_accepted = is_api_key_checked or key.verified_at is not None or key.look is not None
    return DeathProof(life_after(result, key, was_accepted=was_accepted), result)


def life_after(result: LookResult, key: KeySummary, *, was_accepted: bool) -> Life:
    """What *result* proves of *key*, which the exchange accepted before, or never did."""
    if result.look is not None:
        return Life.ALIVE
    if result.cause is Cause.UNKNOWN_API_KEY or (
        result.cause is Cause.KEY_IP_OR_PERMISSION and _is_deleted_futures_key(key)
    ):
        return Life.DEAD if was_accepted else Life.NEVER_SEEN
    return Life.RECOGNISED if result.cause in _RECOGNISED else Life.UNKNOWN


def is_said_to_be_deleted(key: KeySummary) -> bool:
    """Whether the user said that they deleted *key* at the exchange."""
    is_rotated_away = key.rotation is not None and key.rotation.revoked_at is not None
    return is_rotated_away or (
        key.compromise is not None
        and any(done.step is DrillStep.REVOKE for done in key.compromise.done)
    )


def _is_deleted_futures_key(key: KeySummary) -> bool:
    asked = read_back_request(key).service
    return asked is Service.USD_M and is_said_to_be_deleted(key)


def _try_to_use(client: ExchangeClient, sign: Sign, key: KeySummary, clock: Clock) -> LookResult:
    if not key.api_key:
        return LookResult(key_id=key.id, error=KeyNotRegisteredError(label=key.label))
    service = read_back_request(key).service
    host = MeteredHost(client, service, clock)
    try:
        answer = host.measure_clock()
        if host.offset is None:
            return trouble_in(answer, key.id, datetime.fromtimestamp(clock(), UTC))
        return look_at_key(host, sign, key, offset_ms=host.usable_offset_ms, clock=clock)
    except AgentError:
        raise
    except VaultAppError as error:
        return LookResult(key_id=key.id, error=error)
