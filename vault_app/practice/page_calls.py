"""The page "API Management" and its forms. Every form is answered with the page."""

from collections.abc import Mapping, Sequence
from urllib.parse import parse_qs

from vault_app.practice import refusal
from vault_app.practice.accounts import Accounts
from vault_app.practice.answer import Answer, html_answer
from vault_app.practice.guard import check_origin
from vault_app.practice.issued_key import IssuedKey, KeyType
from vault_app.practice.page import Typed, render_page
from vault_app.practice.page_assets import SCRIPT, STYLE
from vault_app.practice.refusal import RefusalError
from vault_app.practice.request import FORM_TYPE, Request
from vault_app.practice.services import Services

_MAX_FORM_FIELDS = 20

Fields = Mapping[str, Sequence[str]]


def page(_request: Request, services: Services) -> Answer:
    """``GET /``: the page."""
    return html_answer(render_page(services.accounts.issued()))


def issue_by_form(request: Request, services: Services) -> Answer:
    """``POST /practice/form``: a new API key."""
    fields = _fields(request, services)
    accounts = services.accounts
    try:
        new_key = _issue(accounts, fields)
    except RefusalError as refused:
        typed = Typed(
            name=_first(fields, "name"),
            public_key=_first(fields, "publicKey"),
            permissions=frozenset(fields.get("permissions", ())),
            ip_list=_first(fields, "ipList"),
        )
        shown = render_page(accounts.issued(), problem=refused.message, typed=typed)
        return html_answer(shown, refused.status)
    return html_answer(render_page(accounts.issued(), new_key=new_key))


def restrict_by_form(request: Request, services: Services) -> Answer:
    """``POST /practice/restrict``: other permissions and another IP list for a key."""
    fields = _fields(request, services)
    accounts = services.accounts
    try:
        accounts.restrict(
            _first(fields, "apiKey"),
            permissions=fields.get("permissions", ()),
            ip_list=_first(fields, "ipList").replace(",", " ").split(),
        )
    except RefusalError as refused:
        return html_answer(render_page(accounts.issued(), problem=refused.message), refused.status)
    return html_answer(render_page(accounts.issued(), news="The restrictions were changed."))


def delete_by_form(request: Request, services: Services) -> Answer:
    """``POST /practice/delete``: the button beside a key."""
    fields = _fields(request, services)
    accounts = services.accounts
    try:
        accounts.delete(_first(fields, "apiKey"))
    except RefusalError as refused:
        return html_answer(render_page(accounts.issued(), problem=refused.message), refused.status)
    return html_answer(render_page(accounts.issued(), news="The API key was deleted."))


def style(_request: Request, _services: Services) -> Answer:
    """``GET /practice/page.css``."""
    return Answer(200, "text/css; charset=utf-8", STYLE.encode())


def script(_request: Request, _services: Services) -> Answer:
    """``GET /practice/page.js``."""
    return Answer(200, "text/javascript; charset=utf-8", SCRIPT.encode())


def _issue(accounts: Accounts, fields: Fields) -> IssuedKey:
    name = _first(fields, "name")
    permissions = fields.get("permissions", ())
    ip_list = _first(fields, "ipList").replace(",", " ").split()
    if _first(fields, "type") == KeyType.HMAC:
        return accounts.issue_hmac(name, permissions=permissions, ip_list=ip_list)
    public_key = _first(fields, "publicKey")
    if not public_key.strip():
        raise refusal.missing_parameter(name="publicKey")
    return accounts.issue_for_public_key(name, public_key, permissions=permissions, ip_list=ip_list)


def _fields(request: Request, services: Services) -> Fields:
    check_origin(request, services.port)
    if request.media_type != FORM_TYPE:
        raise refusal.illegal_characters()
    try:
        return parse_qs(request.raw_body.decode("ascii"), max_num_fields=_MAX_FORM_FIELDS)
    except ValueError:
        raise refusal.illegal_characters() from None


def _first(fields: Fields, name: str) -> str:
    return next(iter(fields.get(name, ())), "")
