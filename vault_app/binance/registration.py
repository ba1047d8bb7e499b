"""Managing keys at the practice exchange, which has endpoints for it.

The real exchange does all of it on its website only.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from http import HTTPStatus

from vault_app.api_key import parse_api_key
from vault_app.binance.catalogue import Method
from vault_app.binance.environments import Origin, practice_origin
from vault_app.binance.replies import Answer, kind_of_body
from vault_app.errors import (
    InvalidApiKeyError,
    NotAnExchangeAnswerError,
    PracticeRefusedError,
    VaultAppError,
)

REGISTRATION_PATH = "/practice/api-keys"
RESTRICTION_PATH = f"{REGISTRATION_PATH}/restrict"
DELETION_PATH = f"{REGISTRATION_PATH}/delete"
_TIMEOUT_S = 10.0
_UNKNOWN_API_KEY = -2008


def request_practice_api_key(base_url: str, public_key_pem: str, name: str) -> str:
    """Register *public_key_pem* with the practice exchange at *base_url*.

    Args:
        base_url: ``http`` on loopback.
        public_key_pem: SPKI PEM of an RSA or Ed25519 key.
        name: label of the API key there.

    Returns:
        The API key: 64 letters and digits.

    Raises:
        ForbiddenHostError: *base_url* is not on loopback.
        ExchangeUnreachableError, ExchangeTimeoutError, OutcomeUnknownError: no (whole) answer.
        PracticeRefusedError: the practice exchange did not take the key.
        NotAnExchangeAnswerError: something else answered.
    """
    body = json.dumps({"name": name, "publicKey": public_key_pem})
    answer = _post(practice_origin(base_url), REGISTRATION_PATH, body)
    found = answer.json.get("apiKey") if isinstance(answer.json, dict) else None
    if answer.status == HTTPStatus.OK and isinstance(found, str):
        try:
            return parse_api_key(found)
        except InvalidApiKeyError:
            pass
    raise _refusal(answer)


def restrict_practice_api_key(base_url: str, api_key: str, permissions: Sequence[str]) -> None:
    """Let *api_key* do, at the practice exchange at *base_url*, what *permissions* say and no more.

    Args:
        base_url: ``http`` on loopback.
        api_key: one that was issued there.
        permissions: fields of ``apiRestrictions`` such as ``enableReading``.

    Raises:
        VaultAppError: as :func:`request_practice_api_key`.
    """
    body = json.dumps({"apiKey": api_key, "permissions": list(permissions)})
    answer = _post(practice_origin(base_url), RESTRICTION_PATH, body)
    if answer.status != HTTPStatus.OK or answer.json != {}:
        raise _refusal(answer)


def delete_practice_api_key(base_url: str, api_key: str) -> None:
    """Delete *api_key* at the practice exchange at *base_url*, as the exchange's website does.

    One that is not there is as good as deleted.

    Raises:
        VaultAppError: as :func:`request_practice_api_key`.
    """
    answer = _post(practice_origin(base_url), DELETION_PATH, json.dumps({"apiKey": api_key}))
    is_deleted = answer.status == HTTPStatus.OK and answer.json == {}
    if not is_deleted and answer.server_code != _UNKNOWN_API_KEY:
        raise _refusal(answer)


def _refusal(answer: Answer) -> VaultAppError:
    if answer.server_code is not None:
        return PracticeRefusedError(code=answer.server_code, message=answer.server_message)
    return NotAnExchangeAnswerError(
        host=answer.host, status=answer.status, found=kind_of_body(answer)
    )


@dataclass(frozen=True)
class _Call:
    """One of the calls outside the catalogue; it goes to loopback only."""

    path: str
    body: str = field(repr=False)
    method: Method = Method.POST

    @property
    def target(self) -> str:
        """Path and query."""
        return self.path


def _post(origin: Origin, path: str, body: str) -> Answer:
    from vault_app.binance.connections import Connection  # noqa: PLC0415 - slow to import

    connection = Connection(
        origin,
        tls_context=None,
        proxy_url="",
        connect_timeout_s=_TIMEOUT_S,
        read_timeout_s=_TIMEOUT_S,
    )
    try:
        connection.connect()
        return connection.exchange(_Call(path, body), {"Content-Type": "application/json"})
    finally:
        connection.close()
