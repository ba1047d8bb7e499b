"""Keys at every point of their life, made by the rules themselves."""

from datetime import timedelta
from uuid import UUID

import msgspec

from tests.helpers.vaults import KEY_PAIR, NOW
from vault_app.key_life import Look, Program, Refusal
from vault_app.terms import DrillStep, Environment, Purpose
from vault_app.vault import compromises, deaths, registering, rotations
from vault_app.vault.model import HistoryEntry, KeyRecord
from vault_app.vault.occasion import Occasion

API_KEY = "vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zvsw0MuIgwCIPy6utIco14y7Ju91duEh8A"
"""Source: the example of Binance's rest-api.md, "SIGNED Endpoint Examples"."""

BOT = Program("bot", "python-binance")
ALERTS = Program("alerts")


def minutes(count: float) -> Occasion:
    """*count* minutes after the keys were made, asked by the window."""
    return Occasion(NOW + timedelta(minutes=count), "window")


def unknown_key(at: float = 50) -> Refusal:
    """-2008: the exchange does not know the API key."""
    return Refusal(at=minutes(at).utc, cause="unknown-api-key", code=-2008, http_status=401)


def key_or_address(at: float = 50) -> Refusal:
    """-2015: API key, address or permission."""
    return Refusal(at=minutes(at).utc, cause="key-ip-or-permission", code=-2015, http_status=401)


def look(at: float = 3, permissions: tuple[str, ...] = ("enableReading",)) -> Look:
    """What the exchange told."""
    return Look(at=minutes(at).utc, permissions=permissions, source="account")


def draft(number: int = 1) -> KeyRecord:
    """A key that was just made."""
    return KeyRecord(
        id=UUID(int=number),
        label=f"key {number}",
        kind=KEY_PAIR.kind,
        environment=Environment.PRACTICE,
        account="main",
        purpose=Purpose.SPOT_TRADING,
        public_key_pem=KEY_PAIR.public_key_pem,
        fingerprint=f"{KEY_PAIR.fingerprint}-{number}",
        sealed_secret=bytes(96),
        created_at=NOW,
        used_by=(BOT, ALERTS),
        history=(HistoryEntry(NOW, "added", "window"),),
    )


def registered(number: int = 1) -> KeyRecord:
    """A key with an API key of its own."""
    return registering.registered(draft(number), f"{number:064}", (), minutes(1))


def verified(number: int = 1) -> KeyRecord:
    """A key that the exchange accepted."""
    return registering.verified(registered(number), minutes(2))


def retiring(number: int = 1) -> KeyRecord:
    """A key that is being replaced by the one of the next number."""
    old, _ = rotations.begun(verified(number), draft(number + 1), minutes(10))
    return old


def revoked(number: int = 1) -> KeyRecord:
    """A key that is being replaced and was deleted at the exchange."""
    return rotations.revoked(retiring(number), minutes(20), is_revoked=True)


def retired(number: int = 1) -> KeyRecord:
    """A key that was replaced and is proven dead."""
    return deaths.died(retiring(number), unknown_key(), minutes(50))


def compromised(number: int = 1) -> KeyRecord:
    """A key in the wrong hands."""
    return compromises.declared(verified(number), "published", minutes(10))


def revoked_in_drill(number: int = 1) -> KeyRecord:
    """A compromised key that was deleted at the exchange."""
    return compromises.step_done(compromised(number), DrillStep.REVOKE, minutes(20), is_done=True)


def proven_dead(number: int = 1) -> KeyRecord:
    """A compromised key that the exchange does not know any more."""
    return deaths.died(compromised(number), unknown_key(), minutes(50))


def trashed(number: int = 1) -> KeyRecord:
    """A key that was put away."""
    return msgspec.structs.replace(verified(number), trashed_at=minutes(30).utc)


STAGES = {
    made.__name__: made
    for made in (
        draft,
        registered,
        verified,
        retiring,
        revoked,
        retired,
        compromised,
        revoked_in_drill,
        proven_dead,
        trashed,
    )
}
"""Every stage by its name."""
