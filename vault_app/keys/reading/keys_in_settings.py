"""Finding key pairs and API keys among a configuration's settings, by name and form.

Known by their names: freqtrade (``exchange.key``, ``exchange.secret``), ccxt (``apiKey``,
``secret``), hummingbot (``binance_api_key``, ``binance_api_secret``), the exchange's connectors
(``API_KEY``, ``API_SECRET``, ``PRIVATE_KEY``) and whatever else calls them so.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Final

from vault_app.api_key import parse_api_key
from vault_app.errors import (
    InvalidApiKeyError,
    InvalidHmacSecretError,
    UnsupportedFormError,
    VaultAppError,
)
from vault_app.key_files import KeyForm
from vault_app.keys.hmac_pair import parse_hmac_pair, parse_hmac_secret
from vault_app.keys.reading.armour import blocks_in
from vault_app.keys.reading.found import FoundKey, Refusal
from vault_app.keys.reading.private_key import read_private_key
from vault_app.keys.reading.protection import Unlocking
from vault_app.keys.reading.settings import Setting
from vault_app.keys.reading.text import Text
from vault_app.terms import HMAC_KIND

_WORD: Final = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|[0-9]+")
_API_KEY_WORDS: Final = frozenset({"api", "key", "apikey", "access", "binance"})
_SECRET_WORDS: Final = frozenset({"secret", "private", "secretkey", "apisecret", "privatekey"})
_OTHER_WORDS: Final = frozenset(
    {"path", "file", "filename", "pass", "passphrase", "password", "jwt", "ws", "token", "public"}
)
_HUMMINGBOT_KEYSTORE: Final = b'{"crypto"'.hex()
_ARMOUR = "PRIVATE KEY-"
_BARE_ED25519 = "MC4CAQAwBQYDK2VwBCIEI"
"""How the base64 of every Ed25519 key in PKCS#8 begins: it may look like an HMAC secret."""

_MAX_NAME = 80


@dataclass
class _Account:
    """The settings that belong together: same place, same name but for *key* and *secret*."""

    api_keys: list[Setting] = field(default_factory=list)
    secrets: list[Setting] = field(default_factory=list)


def keys_in_settings(
    settings: tuple[Setting, ...], unlocking: Unlocking
) -> tuple[tuple[FoundKey, ...], tuple[Refusal, ...]]:
    """Every key in *settings*, and what looks like one and is none."""
    keys: list[FoundKey] = []
    refusals: list[Refusal] = []
    for account in _accounts(settings):
        for name, api_key, secret in _pairs(account):
            try:
                keys.append(_key(name, api_key, secret, unlocking))
            except VaultAppError as error:
                refusals.append(Refusal(name, error))
    return tuple(keys), tuple(refusals)


def _accounts(settings: tuple[Setting, ...]) -> Iterator[_Account]:
    accounts: dict[tuple[tuple[str, ...], tuple[str, ...]], _Account] = {}
    for setting in settings:
        if not setting.path or not setting.value.strip():
            continue
        words = [word.lower() for word in _WORD.findall(setting.path[-1])]
        role = _role(words, setting.value)
        if role:
            rest = tuple(word for word in words if word not in _API_KEY_WORDS | _SECRET_WORDS)
            account = accounts.setdefault((setting.path[:-1], rest), _Account())
            (account.secrets if role == "secret" else account.api_keys).append(setting)
    yield from accounts.values()


def _role(words: list[str], value: str) -> str:
    """What a setting of these *words* holds: ``secret``, ``api key``, or nothing of interest."""
    if _ARMOUR in value:
        return "secret"
    if not _OTHER_WORDS.isdisjoint(words):
        return ""
    if not _SECRET_WORDS.isdisjoint(words):
        return "secret"
    is_api_key = "apikey" in words or words[-1:] == ["key"]
    return "api key" if is_api_key else ""


def _pairs(account: _Account) -> Iterator[tuple[str, str, str]]:
    """A name, an API key and a secret for each; empty where there is none."""
    # An API key beside an HMAC secret and a private key belongs to the secret.
    secrets = sorted(account.secrets, key=lambda secret: _ARMOUR in secret.value)
    together = min(len(account.api_keys), len(secrets))
    for api_key, secret in zip(account.api_keys, secrets, strict=False):
        yield _name(api_key), api_key.value, secret.value
    for api_key in account.api_keys[together:]:
        if _has_form(api_key.value):
            yield _name(api_key), api_key.value, ""
    for secret in secrets[together:]:
        if _has_form(secret.value) or _ARMOUR in secret.value:
            yield _name(secret), "", secret.value


def _key(name: str, api_key: str, secret: str, unlocking: Unlocking) -> FoundKey:
    if secret.startswith(_HUMMINGBOT_KEYSTORE):
        raise UnsupportedFormError(problem="hummingbot")
    if not secret:
        raise InvalidHmacSecretError(problem="missing")
    is_hmac = _has_form(secret) and not secret.strip().startswith(_BARE_ED25519)
    blocks = () if is_hmac else blocks_in(Text(secret, ()))
    if blocks:
        found = read_private_key(blocks[0], unlocking, name)
        return replace(found, api_key=parse_api_key(api_key)) if _has_form(api_key) else found
    if not api_key:
        parse_hmac_secret(secret)
        raise InvalidHmacSecretError(problem="alone")
    parsed_api_key, parsed_secret = parse_hmac_pair(api_key, secret)
    return FoundKey(
        name=name,
        kind=HMAC_KIND,
        form=KeyForm.HMAC_PAIR,
        secret=parsed_secret,
        api_key=parsed_api_key,
    )


def _name(setting: Setting) -> str:
    return ".".join(setting.path)[-_MAX_NAME:]


def _has_form(text: str) -> bool:
    try:
        parse_api_key(text)
    except InvalidApiKeyError:
        return False
    return True
