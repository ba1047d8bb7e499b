"""Hand-over sheets: how each client is given a key, and what it cannot do.

The sheets are data, in ``resources/hand_over.json``. A snippet names the exported file or an
environment variable; no secret has a place in it.
"""

import json
import shlex
from enum import StrEnum
from functools import cache

import msgspec

from vault_app.config import resources_dir
from vault_app.hand_over_limits import Limit
from vault_app.key_summary import KeySummary
from vault_app.terms import Environment, ExportForm

NO_API_KEY = "YOUR_API_KEY"
"""Stands where a key has none yet."""


class Family(StrEnum):
    """Kinds of keys that a client tells apart."""

    RSA = "rsa"
    ED25519 = "ed25519"
    HMAC = "hmac"


class Sheet(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How a client is given keys of some families.

    Attributes:
        forms: the forms of file that it reads, the best first; none for HMAC and where it cannot
            use the key at all.
        limits: what it cannot do.
        with_passphrase, open: the snippet for either kind of file; empty where there is none.
    """

    families: tuple[Family, ...]
    forms: tuple[ExportForm, ...]
    limits: tuple[Limit, ...]
    with_passphrase: str
    open: str


class Client(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A program that sends requests.

    Attributes:
        tried: with which version the snippets were tried; empty for formats.
        environments: where it can send to, and the piece of the snippet that says so.
    """

    id: str
    name: str
    tried: str
    environments: dict[Environment, str]
    sheets: tuple[Sheet, ...]

    def sheet_for(self, key: KeySummary) -> Sheet:
        """How this client is given *key*."""
        family = family_of(key.kind)
        return next(sheet for sheet in self.sheets if family in sheet.families)


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    source: str
    clients: tuple[Client, ...]


@cache
def clients() -> tuple[Client, ...]:
    """Every client there is a sheet for."""
    octets = (resources_dir() / "hand_over.json").read_bytes()
    return msgspec.json.decode(octets, type=_File).clients


def family_of(kind: str) -> Family:
    """``rsa-4096`` → ``rsa``."""
    return Family(kind.partition("-")[0])


def can_send_there(client: Client, environment: Environment) -> bool:
    """Whether *client* knows the environment of a key."""
    return environment in client.environments


def snippet(client: Client, key: KeySummary, path: str, *, has_passphrase: bool) -> str:
    """The text to copy; empty where the client cannot use the key, or not in its environment.

    A key that is not registered yet has a word in the place of its API key.

    Args:
        client: one of :func:`clients`.
        key: to be handed over.
        path: of the exported private key; not used for HMAC.
        has_passphrase: whether that file has one.
    """
    if not can_send_there(client, key.environment):
        return ""
    sheet = client.sheet_for(key)
    api_key = key.api_key or NO_API_KEY
    template = sheet.with_passphrase if has_passphrase and sheet.forms else sheet.open
    for name, value in (
        ("api_key", json.dumps(api_key)),
        ("api_key_plain", api_key),
        ("api_key_shell", shlex.quote(api_key)),
        ("path_shell", shlex.quote(path)),
        ("path", json.dumps(path)),
        ("environment", client.environments[key.environment]),
    ):
        template = template.replace(f"{{{{{name}}}}}", value)
    return template
