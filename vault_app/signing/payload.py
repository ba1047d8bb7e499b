r"""What is signed: the text of a request, as the exchange rebuilds it before it verifies.

Values are brought to text by one set of rules for both interfaces:

* ``bool`` → ``true`` or ``false``; ``int`` → its digits.
* ``float`` and ``Decimal`` → fixed point, never an exponent: ``1e-8`` → ``0.00000001``,
  ``Decimal("1E+3")`` → ``1000``. Trailing zeros of a ``Decimal`` stay (``1.10``), a ``float`` has
  the shortest digits that give it back (``1.0``, ``0.1``). A zero has no sign.
* ``list`` and ``dict`` → compact JSON in the caller's order, numbers in it by the rules above,
  ``None`` as ``null``, text outside ASCII as it is and not as ``\uXXXX``.
* text → itself, character for character: nothing is trimmed, folded or converted.
* ``None`` and blanks are dropped with their names. A blank is text that is empty or holds nothing
  but white space (``str.isspace``); an empty list or dict is a value (``[]``).

Everything else is refused, so that nothing is ever signed that reads otherwise on the wire.

Source: Binance rest-api.md and web-socket-api.md, "SIGNED request security" (2026-07-21).
"""

import json
import math
import re
from collections.abc import Iterable, Mapping
from decimal import Decimal
from enum import StrEnum
from typing import Any

from vault_app.errors import UnsupportedValueError

ParamValue = str | int | float | bool | Decimal | list[Any] | dict[str, Any] | None
"""What a parameter may be. Lists and dicts hold the same, to :data:`MAX_DEPTH` levels."""

SIGNATURE_NAME = "signature"
"""The one parameter that is never part of what is signed."""

MAX_DIGITS = 4300
"""Longest number that is written out. Source: Python's own limit for text of an ``int``."""

MAX_DEPTH = 32
"""Deepest nesting of lists and dicts; no request of the exchange goes beyond 3."""

_NOT_UNRESERVED = re.compile("[^A-Za-z0-9._~-]+")


class ValueProblem(StrEnum):
    """Why a parameter cannot be written: the *problem* of :class:`UnsupportedValueError`."""

    NOT_FINITE = "not-finite"
    TOO_LONG = "too-long"
    TOO_DEEP = "too-deep"
    LONE_SURROGATE = "lone-surrogate"
    TYPE = "type"
    NAME_TYPE = "name-type"
    NAME_BLANK = "name-blank"
    NAME_RESERVED = "name-reserved"


def rest_payload(params: Iterable[tuple[str, ParamValue]]) -> str:
    """Write *params* the way they are signed and sent in a query string or a form body.

    Names and values are percent-encoded once, by RFC 3986: all but ``A–Z a–z 0–9 - . _ ~`` becomes
    ``%XX`` of its UTF-8 octets in upper-case hex. The caller's order is kept.

    Args:
        params: name and value of each parameter. A ``signature`` is left out, as are ``None`` and
            blanks (see the module's rules).

    Returns:
        ``name=value`` joined by ``&``; ASCII; empty where no parameter is left.

    Raises:
        UnsupportedValueError: a name or a value cannot be written.

    Source: Binance rest-api.md, "SIGNED request security"; percent-encoding before signing is
    required on all environments since 2026-01-15.
    """
    return "&".join(
        f"{percent_encoded(name)}={percent_encoded(text)}" for name, text in normalised(params)
    )


def websocket_payload(params: Mapping[str, ParamValue]) -> str:
    """Write *params* the way they are signed for the WebSocket API.

    Sorted by name (code point order), joined raw: UTF-8 text without any percent-encoding. The
    ``apiKey`` is one of *params*; a ``signature`` among them is left out.

    Returns:
        ``name=value`` joined by ``&``; may hold any character; its UTF-8 octets are signed.

    Raises:
        UnsupportedValueError: a name or a value cannot be written.

    Source: Binance web-socket-api.md, "SIGNED request security".
    """
    return "&".join(f"{name}={text}" for name, text in sorted(normalised(params.items())))


def percent_encoded(text: str) -> str:
    """Write *text* by RFC 3986: all but the unreserved characters as ``%XX`` of their UTF-8 octets.

    Args:
        text: any text without lone surrogates.

    Source: RFC 3986, sections 2.1 and 2.3.
    """
    return _NOT_UNRESERVED.sub(_percent_octets, text)


def normalised(params: Iterable[tuple[str, ParamValue]]) -> list[tuple[str, str]]:
    """Bring *params* to text by the module's rules, without ``signature``, ``None`` and blanks.

    A request for the WebSocket API is made of exactly these texts, so that what is signed is what
    is sent.

    Raises:
        UnsupportedValueError: a name or a value cannot be written.
    """
    texts: list[tuple[str, str]] = []
    for name, value in params:
        plain_name = _checked_name(name)
        if plain_name == SIGNATURE_NAME or value is None:
            continue
        text = _text_of(value, plain_name)
        if text and not text.isspace():
            texts.append((plain_name, text))
    return texts


def _percent_octets(found: re.Match[str]) -> str:
    return "".join(f"%{octet:02X}" for octet in found[0].encode())


def _checked_name(name: object) -> str:
    if not isinstance(name, str):
        raise UnsupportedValueError(name=type(name).__name__, problem=ValueProblem.NAME_TYPE.value)
    if not name or name.isspace():
        raise UnsupportedValueError(name=ascii(name), problem=ValueProblem.NAME_BLANK.value)
    return _checked_text(name, name)


def _text_of(value: object, name: str) -> str:
    if isinstance(value, str):
        return _checked_text(value, name)
    if isinstance(value, list | dict):
        return _json_of(value, name, depth=1)
    return _scalar_text(value, name)


def _scalar_text(value: object, name: str) -> str:
    """Booleans and numbers: written alike alone and inside JSON."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return _digits_of(value, name)
    if isinstance(value, float):
        if not math.isfinite(value):
            raise _unsupported(name, ValueProblem.NOT_FINITE)
        return _fixed_point(Decimal(float.__repr__(value)), name)
    if isinstance(value, Decimal):
        if not value.is_finite():
            raise _unsupported(name, ValueProblem.NOT_FINITE)
        return _fixed_point(value, name)
    raise _unsupported(name, ValueProblem.TYPE)


def _digits_of(value: int, name: str) -> str:
    try:
        return int.__repr__(value)
    except ValueError:
        raise _unsupported(name, ValueProblem.TOO_LONG) from None


def _fixed_point(value: Decimal, name: str) -> str:
    _, digits, exponent = value.as_tuple()
    if len(digits) + abs(int(exponent)) > MAX_DIGITS:
        raise _unsupported(name, ValueProblem.TOO_LONG)
    return format(value.copy_abs() if value.is_zero() else value, "f")


def _json_of(value: object, name: str, depth: int) -> str:
    if depth > MAX_DEPTH:
        raise _unsupported(name, ValueProblem.TOO_DEEP)
    if value is None:
        return "null"
    if isinstance(value, str):
        return _json_string(value, name)
    if isinstance(value, list):
        return "[" + ",".join(_json_of(item, name, depth + 1) for item in value) + "]"
    if isinstance(value, dict):
        members = (
            f"{_json_string(key, name)}:{_json_of(member, name, depth + 1)}"
            for key, member in value.items()
        )
        return "{" + ",".join(members) + "}"
    return _scalar_text(value, name)


def _json_string(text: object, name: str) -> str:
    if not isinstance(text, str):
        raise _unsupported(name, ValueProblem.TYPE)
    return json.dumps(_checked_text(text, name), ensure_ascii=False)


def _checked_text(text: str, name: str) -> str:
    """*text* as a plain ``str`` (not a subclass with another idea of its text)."""
    plain = str.__str__(text)
    try:
        plain.encode()
    except UnicodeEncodeError:
        raise _unsupported(name, ValueProblem.LONE_SURROGATE) from None
    return plain


def _unsupported(name: str, problem: ValueProblem) -> UnsupportedValueError:
    shown_name = name.encode(errors="backslashreplace").decode()
    return UnsupportedValueError(name=shown_name, problem=problem.value)
