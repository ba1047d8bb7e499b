"""A key on its way into the vault."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

from vault_app.terms import Environment, Purpose

if TYPE_CHECKING:
    from vault_app.keys.generate import KeyPair


@dataclass(frozen=True)
class NewKey:
    """A key that is to be stored. Its ``repr`` shows nothing of the secret.

    Attributes:
        secret: PKCS#8 DER or an HMAC secret's bytes; is sealed at once.
        api_key: where it is known already, else empty.

    The others are as in :class:`~vault_app.vault.model.KeyRecord`.
    """

    label: str
    kind: str
    environment: Environment
    account: str
    purpose: Purpose
    public_key_pem: str
    fingerprint: str
    secret: bytes
    api_key: str = ""

    @classmethod
    def of_pair(
        cls,
        pair: "KeyPair",
        *,
        label: str,
        environment: Environment,
        account: str,
        purpose: Purpose,
    ) -> Self:
        """*pair*, which was just made."""
        return cls(
            label=label,
            kind=pair.kind,
            environment=environment,
            account=account,
            purpose=purpose,
            public_key_pem=pair.public_key_pem,
            fingerprint=pair.fingerprint,
            secret=pair.private_key_der,
        )

    def __repr__(self) -> str:
        """Masked: new keys appear in tracebacks."""
        return f"NewKey({self.label!r}, {self.kind}, {self.fingerprint}, secret=***)"
