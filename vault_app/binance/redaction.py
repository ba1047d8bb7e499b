"""Takes out of a text what must not be pasted into a public place. Pure.

Goes by form as well as by value, so that what was not expected is taken out too: every text of 64
letters and digits (API keys, HMAC signatures), every key in PEM and every other long base64
(signatures, private keys), every address of the internet, and, in answers to signed requests,
every amount.
"""

import ipaddress
import json
import re
from collections.abc import Mapping
from enum import StrEnum
from typing import Any


class Private(StrEnum):
    """What is taken out unless the user ticks it."""

    API_KEY = "api-key"
    SIGNATURE = "signature"
    IP_ADDRESS = "ip-address"
    BALANCES = "balances"


API_KEY_MARK = "<API key>"
SIGNATURE_MARK = "<signature>"
IP_ADDRESS_MARK = "<IP address>"
AMOUNT_MARK = "<amount>"
ACCOUNT_MARK = "<account>"
KEY_MARK = "<key>"

_KEY_CHARACTERS = 64
"""Of an API key, of an HMAC signature in hex, and of an Ed25519 private key (PKCS #8) in base64."""

_PEM = re.compile(r"-----BEGIN [A-Z0-9 ]+-----.*?(?:-----END [A-Z0-9 ]+-----|\Z)", re.DOTALL)
_KEY_FORM = re.compile(r"(?<![A-Za-z0-9])[A-Za-z0-9]{64}(?![A-Za-z0-9])")
_SIGNATURE_PARAMETER = re.compile(r"(signature=)[^&\s'\"]+")
_SIGNATURE_MEMBER = re.compile(r'("signature"\s*:\s*")[^"]*(")')
_LONG_BASE64 = re.compile(r"(?<![A-Za-z0-9+/%])(?:[A-Za-z0-9+/]|%2[BF]){64,}(?:=|%3D){0,2}")
_LAST_LINE = re.compile(
    rf"({SIGNATURE_MARK}|{API_KEY_MARK})\s+(?:[A-Za-z0-9+/]+={{1,2}}|[A-Za-z0-9+/]{{16,63}}(?!\w))"
)
"""Of a PEM that was pasted without its frame; its other lines have 64 characters."""

_IP_CANDIDATE = re.compile(
    r"(?<![\w.:])(?:[0-9]{1,3}(?:\.[0-9]{1,3}){3}|[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*)"
)
_AMOUNT = re.compile(r"-?[0-9]+\.[0-9]+")
_ACCOUNT_NAMES = frozenset(
    {"uid", "accountalias", "accountid", "orderid", "clientorderid", "newclientorderid", "email"}
)


def redact_text(text: str, *, known: Mapping[str, Private], keep: frozenset[Private]) -> str:
    """*text* without what is private, but for what is in *keep*.

    Args:
        text: of any kind.
        known: values that are taken out wherever they stand, such as the API key.
        keep: what the user ticked.
    """
    text = _PEM.sub(KEY_MARK, text)
    marks = {Private.API_KEY: API_KEY_MARK, Private.SIGNATURE: SIGNATURE_MARK}
    for value, kind in sorted(known.items(), key=lambda item: -len(item[0])):
        if value and kind not in keep:
            text = text.replace(value, marks.get(kind, IP_ADDRESS_MARK))
    if Private.SIGNATURE not in keep:
        text = _SIGNATURE_PARAMETER.sub(rf"\1{SIGNATURE_MARK}", text)
        text = _SIGNATURE_MEMBER.sub(rf"\1{SIGNATURE_MARK}\2", text)
        text = _LONG_BASE64.sub(_without_base64, text)
    if not {Private.API_KEY, Private.SIGNATURE} <= keep:
        text = _KEY_FORM.sub(lambda found: _kept_or_marked(found[0], known, keep), text)
    text = _LAST_LINE.sub(r"\1", text)
    if Private.IP_ADDRESS not in keep:
        text = _IP_CANDIDATE.sub(_without_address, text)
    return text


def redact_json(content: Any, *, keep: frozenset[Private]) -> Any:
    """*content*, an answer to a signed request, without amounts and names of the account."""
    if Private.BALANCES in keep:
        return content
    if isinstance(content, dict):
        return {
            name: ACCOUNT_MARK if name.lower() in _ACCOUNT_NAMES else redact_json(found, keep=keep)
            for name, found in content.items()
        }
    if isinstance(content, list):
        return [redact_json(found, keep=keep) for found in content]
    if isinstance(content, float) or (isinstance(content, str) and _AMOUNT.fullmatch(content)):
        return AMOUNT_MARK
    return content


def pretty_json(content: Any) -> str:
    """*content* with one member a line."""
    return json.dumps(content, ensure_ascii=False, indent=2)


def _without_base64(found: re.Match[str]) -> str:
    """Marked; but what may be an API key is looked at as such."""
    text = found[0]
    return text if len(text) == _KEY_CHARACTERS and text.isalnum() else SIGNATURE_MARK


def _kept_or_marked(text: str, known: Mapping[str, Private], keep: frozenset[Private]) -> str:
    """Leave the value that the user ticked; what else has the form of a key goes."""
    return text if known.get(text) in keep else API_KEY_MARK


def _without_address(found: re.Match[str]) -> str:
    """Marked, where it is an address; one may end in ``::``, and a sentence in ``.`` or ``:``."""
    whole = found[0].rstrip(".")
    for text in (whole, whole.removesuffix(":"), whole.rstrip(".:")):
        try:
            address = ipaddress.ip_address(text)
        except ValueError:
            continue
        return found[0] if address.is_loopback else found[0].replace(text, IP_ADDRESS_MARK)
    return found[0]
