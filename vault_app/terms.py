"""The words that every part shares: kinds, environments, purposes and states of a key.

Pure values; this module imports nothing of the project.
"""

from enum import StrEnum

MIN_PASSWORD_LENGTH = 8
"""Characters of a new vault's password. Source: NIST SP 800-63B, section 5.1.1.1."""


MAX_LABEL_CHARACTERS = 64
"""Of a key's label."""

MAX_KEYS_AT_ONCE = 30
"""Source: API keys per account, Binance FAQ "How to create API keys"."""


DAYS_IN_TRASH = 30
"""After that a key in the trash is removed when the vault is unlocked."""


HMAC_KIND = "hmac"
"""The kind of a key whose secret the exchange issued; it has no public key."""


class GeneratedKind(StrEnum):
    """The kinds of key pair that the app makes.

    A stored key's kind is a plain string, because an imported RSA key may have any size from 2048
    to 4096 bits (``rsa-2560``) and HMAC secrets (``hmac``) are issued by the exchange.
    """

    RSA_2048 = "rsa-2048"
    RSA_3072 = "rsa-3072"
    RSA_4096 = "rsa-4096"
    ED25519 = "ed25519"


def kind_name(kind: str) -> str:
    """``rsa-4096`` → ``RSA-4096``; ``ed25519`` → ``Ed25519``. The same in every language."""
    return {GeneratedKind.ED25519.value: "Ed25519"}.get(kind, kind.upper())


class Environment(StrEnum):
    """Where a key is registered. A key belongs to one environment and is never sent elsewhere."""

    PRODUCTION = "production"
    TESTNET = "testnet"
    DEMO = "demo"
    PRACTICE = "practice"


class Purpose(StrEnum):
    """The one task of a key: the exchange advises one key per task."""

    SPOT_TRADING = "spot-trading"
    FUTURES_TRADING = "futures-trading"
    TAX_REPORT = "tax-report"
    READ_ONLY = "read-only"
    OTHER = "other"


class KeyState(StrEnum):
    """Where a key stands in its life.

    ``draft`` → ``registered`` (has an API key) → ``verified`` (a signed request was accepted) →
    ``retiring`` (being replaced) → ``retired`` (proven dead); ``compromised`` from anywhere, for
    ever. Back only: from ``retiring`` when the rotation is called off, and from ``retired`` when
    the exchange accepts the key after all.
    """

    DRAFT = "draft"
    REGISTERED = "registered"
    VERIFIED = "verified"
    RETIRING = "retiring"
    RETIRED = "retired"
    COMPROMISED = "compromised"


STATES_OUT_OF_USE = frozenset({KeyState.RETIRED, KeyState.COMPROMISED})
"""A key in one of them signs nothing but what may prove it dead."""


class Caller(StrEnum):
    """Which part of the app asks the agent: named in the keys' history and their uses."""

    WINDOW = "window"
    COMMAND_LINE = "command line"


class DrillStep(StrEnum):
    """What is to be done about a compromised key, in this order.

    Source: the exchange's advice on leaked API keys.
    """

    REVOKE = "revoke"
    REPLACE = "replace"
    UPDATE_PROGRAMS = "update-programs"
    REVIEW_ACTIVITY = "review-activity"
    TELL_SUPPORT = "tell-support"


class ExportForm(StrEnum):
    """How a private key is written into a file.

    ``strong``: PKCS#8 under a passphrase that is costly to guess. ``compatible``: PKCS#8 under a
    passphrase as older tools read it. ``open``: PKCS#8 that everyone can read who gets the file.
    ``openssh``: OpenSSH's own form. ``generator``: the archive of the exchange's key generator.
    """

    STRONG = "strong"
    COMPATIBLE = "compatible"
    OPEN = "open"
    OPENSSH = "openssh"
    GENERATOR = "generator"


class PublicKeyForm(StrEnum):
    """How a public key is handed over: ``pem`` is what is pasted at the exchange."""

    PEM = "pem"
    ONE_LINE = "one-line"
    DER = "der"
    OPENSSH = "openssh"
    JWK = "jwk"
