"""``/practice/…`` for programs: issue, restrict and delete API keys, and misbehave on command.

JSON in, JSON out. Browsers ask before they let a website send JSON here, and are told no.
"""

import json
from collections.abc import Mapping, Sequence

from vault_app.practice import refusal
from vault_app.practice.answer import Answer, json_answer
from vault_app.practice.guard import check_origin
from vault_app.practice.issued_key import DEFAULT_PERMISSIONS, KeyType
from vault_app.practice.misbehaviour import NAMED
from vault_app.practice.request import Request
from vault_app.practice.services import Services

Fields = Mapping[str, object]


def issue_api_key(request: Request, services: Services) -> Answer:
    """``POST /practice/api-keys``.

    Body: ``{"name": …, "publicKey": "<SPKI PEM>"}`` or ``{"name": …, "type": "HMAC"}``, with
    ``"permissions"`` and ``"ipList"`` where they are to be others than reading, trading and none.
    """
    fields = _fields(request, services)
    accounts = services.accounts
    name = _text(fields, "name", default="")
    permissions = _texts(fields, "permissions", default=tuple(DEFAULT_PERMISSIONS))
    ip_list = _texts(fields, "ipList", default=())
    if fields.get("type") == KeyType.HMAC:
        key = accounts.issue_hmac(name, permissions=permissions, ip_list=ip_list)
        return json_answer(
            {"apiKey": key.api_key, "type": key.type.value, "secretKey": key.hmac_secret}
        )
    public_key = _text(fields, "publicKey", default="")
    if not public_key.strip():
        raise refusal.missing_parameter(name="publicKey")
    key = accounts.issue_for_public_key(name, public_key, permissions=permissions, ip_list=ip_list)
    return json_answer({"apiKey": key.api_key, "type": key.type.value})


def restrict_api_key(request: Request, services: Services) -> Answer:
    """``POST /practice/api-keys/restrict``.

    Body: ``{"apiKey": …, "permissions": […], "ipList": […]}``.
    """
    fields = _fields(request, services)
    services.accounts.restrict(
        _text(fields, "apiKey"),
        permissions=_texts(fields, "permissions"),
        ip_list=_texts(fields, "ipList", default=()),
    )
    return json_answer({})


def end_trading(request: Request, services: Services) -> Answer:
    """``POST /practice/api-keys/end-trading``: ``{"apiKey": …, "afterSeconds": 0}``."""
    fields = _fields(request, services)
    after_s = _whole_number(fields, "afterSeconds")
    services.accounts.end_trading(_text(fields, "apiKey"), after_s=after_s)
    return json_answer({})


def delete_api_key(request: Request, services: Services) -> Answer:
    """``POST /practice/api-keys/delete``: ``{"apiKey": …}``."""
    fields = _fields(request, services)
    services.accounts.delete(_text(fields, "apiKey"))
    return json_answer({})


def change_behaviour(request: Request, services: Services) -> Answer:
    """``POST /practice/behaviour``: ``{"misbehave": "slow", "clockSkewMs": 0}``; both may be left
    out. ``""`` for ``misbehave`` is to behave; the names are those of ``misbehaviour.NAMED``.
    """
    fields = _fields(request, services)
    name = _text(fields, "misbehave", default="")
    if name and name not in NAMED:
        raise refusal.invalid_parameter(name="misbehave")
    services.behaviour.misbehave(NAMED.get(name))
    services.behaviour.skew_clock(_whole_number(fields, "clockSkewMs"))
    return json_answer({})


def _fields(request: Request, services: Services) -> Fields:
    check_origin(request, services.port)
    if request.media_type != "application/json":
        raise refusal.invalid_json()
    try:
        content = json.loads(request.raw_body)
    except (ValueError, RecursionError):
        raise refusal.invalid_json() from None
    if not isinstance(content, dict):
        raise refusal.invalid_json()
    return content


def _text(fields: Fields, name: str, default: str | None = None) -> str:
    found = fields.get(name, default)
    if found is None:
        raise refusal.missing_parameter(name=name)
    if not isinstance(found, str):
        raise refusal.invalid_json()
    return found


def _texts(fields: Fields, name: str, default: Sequence[str] | None = None) -> Sequence[str]:
    found = fields.get(name, default)
    if found is None:
        raise refusal.missing_parameter(name=name)
    if not isinstance(found, list | tuple) or not all(isinstance(text, str) for text in found):
        raise refusal.invalid_json()
    return found


def _whole_number(fields: Fields, name: str) -> int:
    found = fields.get(name, 0)
    if not isinstance(found, int) or isinstance(found, bool):
        raise refusal.invalid_json()
    return found
