"""Summaries of registered keys, as the agent would tell them."""

from datetime import UTC, datetime
from uuid import uuid4

from vault_app.key_summary import KeySummary
from vault_app.terms import Environment, KeyState, Purpose

MADE_AT = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)


def registered_key(
    api_key: str,
    *,
    label: str = "bot",
    environment: Environment = Environment.PRACTICE,
    purpose: Purpose = Purpose.SPOT_TRADING,
    verified_at: datetime | None = MADE_AT,
) -> KeySummary:
    """An Ed25519 key whose API key the exchange issued."""
    return KeySummary(
        id=uuid4(),
        label=label,
        kind="ed25519",
        environment=environment,
        account="main",
        purpose=purpose,
        state=KeyState.REGISTERED if verified_at is None else KeyState.VERIFIED,
        api_key=api_key,
        public_key_pem="",
        fingerprint="SHA256:abc",
        created_at=MADE_AT,
        registered_at=MADE_AT,
        verified_at=verified_at,
    )
