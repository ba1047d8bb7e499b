"""Registering a public key with the practice exchange, which has an endpoint for it.

The real exchange takes keys on its website only.
"""

import json
from dataclasses import dataclass
from http import HTTPStatus

from vault_app.api_key import parse_api_key
from vault_app.binance.catalogue import Method
from vault_app.binance.environments import Origin, practice_origin
from vault_app.binance.replies import Answer, kind_of_body
from vault_app.errors import (
    InvalidApiKeyError,
    NotAnExchangeAnswerError,
    PracticeRefusedError,
)

REGISTRATION_PATH = "/practice/api-keys"
_TIMEOUT_S = 10.0


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
    answer = _post(practice_origin(base_url), body)
    found = answer.json.get("apiKey") if isinstance(answer.json, dict) else None
    if answer.status == HTTPStatus.OK and isinstance(found, str):
        try:
            return parse_api_key(found)
        except InvalidApiKeyError:
            pass
    elif answer.server_code is not None:
        raise PracticeRefusedError(code=answer.server_code, message=answer.server_message)
    raise NotAnExchangeAnswerError(
        host=answer.host, status=answer.status, found=kind_of_body(answer)
    )


@dataclass(frozen=True)
class _Registration:
    """The one call outside the catalogue; it goes to loopback only."""

    body: str
    method: Method = Method.POST
    path: str = REGISTRATION_PATH
    target: str = REGISTRATION_PATH


def _post(origin: Origin, body: str) -> Answer:
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
        return connection.exchange(_Registration(body), {"Content-Type": "application/json"})
    finally:
        connection.close()
