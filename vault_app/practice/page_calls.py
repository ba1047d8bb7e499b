"""The page "API Management" and its forms. Every form is answered with the page."""

from collections.abc import Mapping, Sequence
from urllib.parse import parse_qs

from vault_app.practice import refusal
from vault_app.practice.accounts import Accounts
from vault_app.practice.answer import Answer, html_answer
from vault_app.practice.guard import check_origin
from vault_app.practice.issued_key import IssuedKey, KeyType
from vault_app.practice.misbehaviour import NAMED
from vault_app.practice.page import NOTHING_TYPED, Typed, render_page
from vault_app.practice.page_assets import SCRIPT, STYLE
from vault_app.practice.refusal import RefusalError
from vault_app.practice.request import FORM_TYPE, Request
from vault_app.practice.services import Services

_MAX_FORM_FIELDS = 20

Fields = Mapping[str, Sequence[str]]


def page(_request: Request, services: Services) -> Answer:
    """``GET /``: the page."""
    return _page(services)


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
        return _page(services, refused=refused, typed=typed)
    return _page(services, new_key=new_key)


def restrict_by_form(request: Request, services: Services) -> Answer:
    """``POST /practice/restrict``: other permissions and another IP list for a key."""
    fields = _fields(request, services)
    try:
        services.accounts.restrict(
            _first(fields, "apiKey"),
            permissions=fields.get("permissions", ()),
            ip_list=_first(fields, "ipList").replace(",", " ").split(),
        )
    except RefusalError as refused:
        return _page(services, refused=refused)
    return _page(services, news="The restrictions were changed.")


def end_trading_by_form(request: Request, services: Services) -> Answer:
    """``POST /practice/end-trading``: the button beside a key."""
    fields = _fields(request, services)
    try:
        services.accounts.end_trading(_first(fields, "apiKey"))
    except RefusalError as refused:
        return _page(services, refused=refused)
    return _page(services, news="The right to trade has ended.")


def delete_by_form(request: Request, services: Services) -> Answer:
    """``POST /practice/delete``: the button beside a key."""
    fields = _fields(request, services)
    try:
        services.accounts.delete(_first(fields, "apiKey"))
    except RefusalError as refused:
        return _page(services, refused=refused)
    return _page(services, news="The API key was deleted.")


def behave_by_form(request: Request, services: Services) -> Answer:
    """``POST /practice/behave``: from now on misbehave in this way, or not at all."""
    name = _first(_fields(request, services), "misbehave")
    if name and name not in NAMED:
        return _page(services, refused=refusal.invalid_parameter(name="misbehave"))
    services.behaviour.misbehave(NAMED.get(name))
    return _page(services, news="The exchange misbehaves now." if name else "It behaves now.")


def style(_request: Request, _services: Services) -> Answer:
    """``GET /practice/page.css``."""
    return Answer(200, "text/css; charset=utf-8", STYLE.encode())


def script(_request: Request, _services: Services) -> Answer:
    """``GET /practice/page.js``."""
    return Answer(200, "text/javascript; charset=utf-8", SCRIPT.encode())


def _page(
    services: Services,
    *,
    new_key: IssuedKey | None = None,
    refused: RefusalError | None = None,
    news: str = "",
    typed: Typed = NOTHING_TYPED,
) -> Answer:
    """The page as things stand now, and what came of a form."""
    shown = render_page(
        services.accounts.issued(),
        new_key=new_key,
        problem="" if refused is None else refused.message,
        news=news,
        typed=typed,
        misbehaviour=services.behaviour.name,
    )
    return html_answer(shown, 200 if refused is None else refused.status)


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
