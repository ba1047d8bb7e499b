"""Key summaries as the agent would send them."""

from datetime import datetime
from uuid import uuid4

from tests.helpers.vaults import KEY_PAIR, NOW
from vault_app.key_summary import KeySummary
from vault_app.terms import Environment, KeyState, Purpose


def summary(
    label: str = "Grid bot",
    *,
    environment: Environment = Environment.PRACTICE,
    state: KeyState = KeyState.DRAFT,
    created_at: datetime = NOW,
) -> KeySummary:
    """An Ed25519 key that no vault holds."""
    return KeySummary(
        id=uuid4(),
        label=label,
        kind=KEY_PAIR.kind,
        environment=environment,
        account="",
        purpose=Purpose.SPOT_TRADING,
        state=state,
        api_key="",
        public_key_pem=KEY_PAIR.public_key_pem,
        fingerprint=KEY_PAIR.fingerprint,
        created_at=created_at,
    )
