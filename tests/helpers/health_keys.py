"""Keys for the tests of the health rules: one that nothing is wrong with, and changes to it."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import msgspec

from vault_app.health.vault_rules import VaultFacts
from vault_app.key_life import Look, NotedAddress, Refusal
from vault_app.key_summary import KeySummary
from vault_app.terms import Environment, KeyState, Purpose

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
API_KEY = "vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zvsw0MuIgwCIPy6utIco14y7Ju91duEh8A"
"""Source: Binance rest-api.md, example of a signed request."""

FINGERPRINT = "SHA256:" + "f" * 43
SOUND_VAULT = VaultFacts(has_recovery_code=True, outside_backup_at=NOW - timedelta(days=1))
SPOT = ("enableReading", "enableSpotAndMarginTrading")


def days_ago(days: float) -> datetime:
    """So many days before :data:`NOW`."""
    return NOW - timedelta(days=days)


def look(*permissions: str, **changes: Any) -> Look:
    """A look of yesterday at a key with an IP list; without names it may trade spot."""
    told = {
        "at": days_ago(1),
        "permissions": tuple(sorted(permissions or SPOT)),
        "is_ip_restricted": True,
        "created_at": days_ago(20),
        "source": "apiRestrictions",
    }
    return Look(**{**told, **changes})


def refusal(cause: str, **changes: Any) -> Refusal:
    """A refusal of yesterday."""
    return Refusal(**{"at": days_ago(1), "cause": cause, "code": -2015, **changes})


def healthy_key(number: int = 1, **changes: Any) -> KeySummary:
    """A production key for spot trading that no rule has anything to say about.

    API key and fingerprint are those of *number* only.
    """
    sound = KeySummary(
        id=UUID(int=number),
        label=f"bot {number}",
        kind="ed25519",
        environment=Environment.PRODUCTION,
        account="main",
        purpose=Purpose.SPOT_TRADING,
        state=KeyState.VERIFIED,
        api_key=f"{number:04}{API_KEY[4:]}",
        public_key_pem="",
        fingerprint=f"{FINGERPRINT[:-4]}{number:04}",
        created_at=days_ago(20),
        registered_at=days_ago(20),
        verified_at=days_ago(20),
        last_used_at=days_ago(1),
        ip_list=(NotedAddress("8.8.4.4", "server"),),
        look=look(),
        expected_look=look(at=days_ago(10)),
    )
    return msgspec.structs.replace(sound, **changes)


def unseen_key(number: int = 1, **changes: Any) -> KeySummary:
    """The same without an IP list, which the exchange was never asked about."""
    return healthy_key(number, **{"look": None, "expected_look": None, "ip_list": (), **changes})


def open_key(number: int = 1, *permissions: str, **changes: Any) -> KeySummary:
    """The same without an IP list, as the exchange told."""
    told = look(*permissions, is_ip_restricted=False)
    return healthy_key(number, **{"look": told, "expected_look": told, "ip_list": (), **changes})
