"""Issuing and deleting API keys: as JSON for programs, as forms for the page."""

import json
from urllib.parse import parse_qs

from vault_app.practice import refusal
from vault_app.practice.accounts import Accounts, IssuedKey, KeyType
from vault_app.practice.answer import Answer, html_answer, json_answer
from vault_app.practice.guard import check_origin
from vault_app.practice.page import render_page
from vault_app.practice.page_assets import SCRIPT, STYLE
from vault_app.practice.refusal import RefusalError
from vault_app.practice.request import FORM_TYPE, Request
from vault_app.practice.services import Services

_MAX_FORM_FIELDS = 10


def issue_api_key(request: Request, services: Services) -> Answer:
    """``POST /practice/api-keys``.

    Body: ``{"name": …, "publicKey": "<SPKI PEM>"}`` or ``{"name": …, "type": "HMAC"}``.
    """
    check_origin(request, services.port)
    key = _issue(services.accounts, _json_fields(request))
    reply = {"apiKey": key.api_key, "type": key.type.value}
    return json_answer(reply | ({"secretKey": key.hmac_secret} if key.hmac_secret else {}))


def page(_request: Request, services: Services) -> Answer:
    """``GET /``: the page "API Management"."""
    return html_answer(render_page(services.accounts.issued()))


def issue_by_form(request: Request, services: Services) -> Answer:
    """``POST /practice/form``: the page's form; answers with the page."""
    check_origin(request, services.port)
    fields = _form_fields(request)
    accounts = services.accounts
    try:
        new_key = _issue(accounts, fields)
    except RefusalError as refused:
        shown = render_page(accounts.issued(), problem=refused.message, typed=fields)
        return html_answer(shown, refused.status)
    return html_answer(render_page(accounts.issued(), new_key=new_key))


def delete_by_form(request: Request, services: Services) -> Answer:
    """``POST /practice/delete``: the page's button beside a key."""
    check_origin(request, services.port)
    accounts = services.accounts
    try:
        accounts.delete(_form_fields(request).get("apiKey", ""))
    except RefusalError as refused:
        return html_answer(render_page(accounts.issued(), problem=refused.message), refused.status)
    return html_answer(render_page(accounts.issued()))


def style(_request: Request, _services: Services) -> Answer:
    """``GET /practice/page.css``."""
    return Answer(200, "text/css; charset=utf-8", STYLE.encode())


def script(_request: Request, _services: Services) -> Answer:
    """``GET /practice/page.js``."""
    return Answer(200, "text/javascript; charset=utf-8", SCRIPT.encode())


def _issue(accounts: Accounts, fields: dict[str, str]) -> IssuedKey:
    name = fields.get("name", "")
    if fields.get("type") == KeyType.HMAC:
        return accounts.issue_hmac(name)
    public_key = fields.get("publicKey", "")
    if not public_key.strip():
        raise refusal.missing_parameter(name="publicKey")
    return accounts.issue_for_public_key(name, public_key)


def _json_fields(request: Request) -> dict[str, str]:
    if request.media_type != "application/json":
        raise RefusalError(-1135, "Invalid JSON Request")
    try:
        content = json.loads(request.raw_body)
    except (ValueError, RecursionError):
        raise RefusalError(-1135, "Invalid JSON Request") from None
    if not isinstance(content, dict) or not all(isinstance(v, str) for v in content.values()):
        raise RefusalError(-1135, "Invalid JSON Request")
    return content


def _form_fields(request: Request) -> dict[str, str]:
    if request.media_type != FORM_TYPE:
        raise refusal.illegal_characters()
    try:
        fields = parse_qs(request.raw_body.decode("ascii"), max_num_fields=_MAX_FORM_FIELDS)
    except ValueError:
        raise refusal.illegal_characters() from None
    return {name: values[0] for name, values in fields.items()}
