"""Small vaults for tests: a cheap password, keys that are quick to make."""

from datetime import UTC, datetime
from pathlib import Path

from vault_app.keys.generate import generate_key_pair
from vault_app.terms import Environment, GeneratedKind, Purpose
from vault_app.vault.kdf import TEST_PROFILE
from vault_app.vault.model import KeyRecord
from vault_app.vault.new_key import NewKey
from vault_app.vault.occasion import Occasion
from vault_app.vault.session import VaultSession, create_vault

PASSWORD = b"correct horse battery staple"
NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
KEY_PAIR = generate_key_pair(GeneratedKind.ED25519)


def cheap_vault(path: Path) -> VaultSession:
    """A new, empty vault whose password costs nothing to derive."""
    return create_vault(path, PASSWORD, profile=TEST_PROFILE)


def add_key(
    session: VaultSession,
    label: str,
    secret: bytes | None = None,
    *,
    environment: Environment = Environment.PRACTICE,
) -> KeyRecord:
    """Add an Ed25519 key; all have the same pair unless *secret* says otherwise."""
    new_key = NewKey(
        label=label,
        kind=KEY_PAIR.kind,
        environment=environment,
        account="main",
        purpose=Purpose.SPOT_TRADING,
        public_key_pem=KEY_PAIR.public_key_pem,
        fingerprint=KEY_PAIR.fingerprint,
        secret=KEY_PAIR.private_key_der if secret is None else secret,
    )
    return session.ledger.add_key(new_key, Occasion(NOW))
