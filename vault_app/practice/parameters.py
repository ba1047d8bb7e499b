"""Parameters of a request, read strictly from the octets on the wire.

Source: Binance rest-api.md, "General Information on Endpoints" and "SIGNED Endpoint security":
percent-encoded before signing; query, form body or both, joined by nothing; query wins on a clash;
``signature`` comes last in the query or in the body.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import unquote_plus

from vault_app.practice import refusal

_ENCODED = re.compile(rb"(?:[A-Za-z0-9\-._~!$'()*+,;:@/?&=]|%[0-9A-Fa-f]{2})*")
"""RFC 3986 "query": everything else has to be percent-encoded."""

_SIGNATURE = "signature"


@dataclass(frozen=True)
class SentParameters:
    """What a request carries.

    Attributes:
        values: decoded, by name, without the signature.
        payload: the octets that the signature covers.
        signature: decoded once; ``None`` if none was sent.
        signature_is_last: there is one, and it ends the query or the body.
    """

    values: Mapping[str, str] = field(repr=False)
    payload: bytes = field(repr=False)
    signature: str | None = field(repr=False)
    signature_is_last: bool


def is_percent_encoded(raw: bytes) -> bool:
    """Whether every octet that needs encoding is encoded."""
    return _ENCODED.fullmatch(raw) is not None


def read_parameters(raw_query: bytes, raw_body: bytes) -> SentParameters:
    """Take query and form body apart.

    Raises:
        RefusalError: -1100 not encoded, -1101 duplicated, -1105 empty.
    """
    query = _read_part(raw_query)
    body = _read_part(raw_body)
    values = {**body, **query}
    signature = values.pop(_SIGNATURE, None)
    signed_query, query_ends_with_it = _without_signature(raw_query)
    signed_body, body_ends_with_it = _without_signature(raw_body)
    is_twice = _SIGNATURE in query and _SIGNATURE in body
    return SentParameters(
        values=values,
        payload=signed_query + signed_body,
        signature=signature,
        signature_is_last=(query_ends_with_it or body_ends_with_it) and not is_twice,
    )


def _without_signature(raw: bytes) -> tuple[bytes, bool]:
    """What of *raw* is signed, and whether the signature was its last parameter."""
    head, _, last_parameter = raw.rpartition(b"&")
    ends_with_it = last_parameter.startswith(b"signature=")
    return (head if ends_with_it else raw), ends_with_it


def _read_part(raw: bytes) -> dict[str, str]:
    """One of query and body."""
    found: dict[str, str] = {}
    if not raw:
        return found
    if not is_percent_encoded(raw):
        raise refusal.illegal_characters()
    for piece in raw.decode("ascii").split("&"):
        raw_name, _, raw_value = piece.partition("=")
        name, value = _decode(raw_name), _decode(raw_value)
        if not name:
            raise refusal.illegal_characters()
        if not value:
            raise refusal.empty_parameter(name=name)
        if name in found:
            raise refusal.duplicated_parameter()
        found[name] = value
    return found


def _decode(text: str) -> str:
    try:
        return unquote_plus(text, encoding="utf-8", errors="strict")
    except UnicodeDecodeError:
        raise refusal.illegal_characters() from None
