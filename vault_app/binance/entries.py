"""What a user typed for the parameters of a test request → values that can be signed. Pure.

Refuses what the exchange would refuse with -1100, -1102 or -1131, and says which field and why.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from vault_app.binance.catalogue import Parameter, ParameterType, TestRequest
from vault_app.binance.requests import RECV_WINDOW_NAME, Param
from vault_app.errors import InvalidEntryError
from vault_app.signing.payload import ParamValue

MAX_RECV_WINDOW_MS = 60_000
"""Source: Binance rest-api.md, "Timing security"."""

_DECIMAL = re.compile(r"[0-9]{1,20}(\.[0-9]{1,20})?")
_INTEGER = re.compile(r"[0-9]{1,19}")
_RECV_WINDOW = re.compile(r"[0-9]{1,5}(\.[0-9]{1,3})?")
_NOT_IN_SYMBOLS = re.compile(r"[\sa-z/\\:&?#%\"']")
_BOOLEANS = {"true": True, "false": False}


class EntryProblem(StrEnum):
    """Why an entry cannot be sent: the *problem* of :class:`InvalidEntryError`."""

    UNKNOWN_NAME = "unknown-name"
    MISSING = "missing"
    COMMA = "comma"
    EXPONENT = "exponent"
    SPACE = "space"
    SIGN = "sign"
    NUMBER = "number"
    INTEGER = "integer"
    BOOLEAN = "boolean"
    CHOICE = "choice"
    SYMBOL = "symbol"
    CONTROL = "control"
    RECV_WINDOW = "recv-window"


@dataclass(frozen=True)
class Entries:
    """Checked entries.

    Attributes:
        params: in the catalogue's order.
        recv_window: ms; None leaves it to the exchange.
    """

    params: tuple[Param, ...] = ()
    recv_window: Decimal | None = None


def default_entries(test_request: TestRequest) -> dict[str, str]:
    """What a form for *test_request* begins with: text by name, empty where there is no default."""
    return {parameter.name: _default_text(parameter) for parameter in test_request.parameters}


def read_entries(test_request: TestRequest, entries: Mapping[str, str]) -> Entries:
    """Check *entries* and bring them into the catalogue's order.

    Args:
        test_request: whose parameters they are.
        entries: text by name; blanks are left out. Signed calls also take ``recvWindow``.

    Raises:
        InvalidEntryError: the first entry that cannot be sent.
    """
    known = {parameter.name for parameter in test_request.parameters}
    if test_request.is_signed:
        known.add(RECV_WINDOW_NAME)
    for name in entries:
        if name not in known:
            raise _invalid(name, EntryProblem.UNKNOWN_NAME)
    params: list[Param] = []
    for parameter in test_request.parameters:
        text = entries.get(parameter.name, "").strip()
        if text:
            params.append((parameter.name, read_entry(parameter, text)))
        elif parameter.required:
            raise _invalid(parameter.name, EntryProblem.MISSING)
    return Entries(tuple(params), _recv_window(entries.get(RECV_WINDOW_NAME, "").strip()))


def read_entry(parameter: Parameter, text: str) -> ParamValue:
    """The value of *text*, which is not blank. Decimals stay text, digit for digit.

    Raises:
        InvalidEntryError: it is none for *parameter*.
    """
    if not text.isprintable():
        raise _invalid(parameter.name, EntryProblem.CONTROL)
    return _READERS[parameter.type](parameter, text)


def _read_text(_parameter: Parameter, text: str) -> ParamValue:
    return text


def _read_symbol(parameter: Parameter, text: str) -> ParamValue:
    if _NOT_IN_SYMBOLS.search(text):
        raise _invalid(parameter.name, EntryProblem.SYMBOL)
    return text


def _read_choice(parameter: Parameter, text: str) -> ParamValue:
    if text not in parameter.choices:
        raise _invalid(parameter.name, EntryProblem.CHOICE)
    return text


def _read_decimal(parameter: Parameter, text: str) -> ParamValue:
    if _DECIMAL.fullmatch(text) is None:
        raise _invalid(parameter.name, _number_problem(text))
    return text


def _read_integer(parameter: Parameter, text: str) -> ParamValue:
    if _INTEGER.fullmatch(text) is None:
        is_decimal = _DECIMAL.fullmatch(text) is not None
        problem = EntryProblem.INTEGER if is_decimal else _number_problem(text)
        raise _invalid(parameter.name, problem)
    return int(text)


def _read_boolean(parameter: Parameter, text: str) -> ParamValue:
    found = _BOOLEANS.get(text.lower())
    if found is None:
        raise _invalid(parameter.name, EntryProblem.BOOLEAN)
    return found


_READERS: Mapping[ParameterType, Callable[[Parameter, str], ParamValue]] = {
    ParameterType.TEXT: _read_text,
    ParameterType.SYMBOL: _read_symbol,
    ParameterType.CHOICE: _read_choice,
    ParameterType.DECIMAL: _read_decimal,
    ParameterType.INTEGER: _read_integer,
    ParameterType.BOOLEAN: _read_boolean,
}


def _number_problem(text: str) -> EntryProblem:
    checks = (
        ("," in text, EntryProblem.COMMA),
        (any(character.isspace() for character in text), EntryProblem.SPACE),
        (text.startswith(("-", "+", "\u2212")), EntryProblem.SIGN),
        (re.fullmatch(r"[0-9.]+[eE][+-]?[0-9]+", text) is not None, EntryProblem.EXPONENT),
    )
    return next((problem for applies, problem in checks if applies), EntryProblem.NUMBER)


def _recv_window(text: str) -> Decimal | None:
    if not text:
        return None
    if _RECV_WINDOW.fullmatch(text) is None or not 0 < Decimal(text) <= MAX_RECV_WINDOW_MS:
        raise _invalid(RECV_WINDOW_NAME, EntryProblem.RECV_WINDOW)
    return Decimal(text)


def _default_text(parameter: Parameter) -> str:
    if isinstance(parameter.default, bool):
        return "true" if parameter.default else "false"
    return "" if parameter.default is None else str(parameter.default)


def _invalid(name: str, problem: EntryProblem) -> InvalidEntryError:
    shown = name.encode(errors="backslashreplace").decode()
    return InvalidEntryError(name=shown, problem=problem.value)
