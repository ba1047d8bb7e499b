"""What a call checks before it answers."""

from collections.abc import Mapping

from vault_app.practice import refusal
from vault_app.practice.issued_key import KeyPermission
from vault_app.practice.parameters import read_parameters
from vault_app.practice.request import Request
from vault_app.practice.rules import (
    SIGNING_PARAMETERS,
    Access,
    Interface,
    SignedRequest,
    check_signed,
)
from vault_app.practice.services import Services

_BOOLEANS = {"true": True, "false": False}


def check_public(request: Request, known: frozenset[str] = frozenset()) -> Mapping[str, str]:
    """The parameters of a call that needs no API key.

    Raises:
        RefusalError: there are others than *known*.
    """
    sent = read_parameters(request.raw_query, request.form_body).values
    if sent.keys() - known:
        if not known:
            raise refusal.too_many_parameters(len(sent))
        raise refusal.unread_parameters(len(sent.keys() & known), len(sent))
    return sent


def check_signed_call(
    request: Request,
    services: Services,
    permission: KeyPermission | None,
    known: frozenset[str] = frozenset(),
    interface: Interface = Interface.SPOT,
) -> SignedRequest:
    """Let a signed call in whose key has *permission*.

    Raises:
        RefusalError: see ``rules.py``; -1104 where there are others than *known*.
    """
    signed = check_signed(
        request.headers.get("x-mbx-apikey"),
        request.raw_query,
        request.form_body,
        services.accounts,
        services.clock,
        access=Access(permission, interface, request.address),
    )
    check_names(signed.values, known | SIGNING_PARAMETERS)
    return signed


def check_names(values: Mapping[str, str], known: frozenset[str]) -> None:
    """Refuse parameters that the call does not know.

    Raises:
        RefusalError: -1104.
    """
    read = values.keys() & known
    if len(read) < len(values):
        raise refusal.unread_parameters(len(read), len(values))


def boolean(values: Mapping[str, str], name: str) -> bool:
    """The boolean parameter *name*; false where it was not sent.

    Raises:
        RefusalError: -1130.
    """
    text = values.get(name, "false")
    if text not in _BOOLEANS:
        raise refusal.invalid_parameter(name=name)
    return _BOOLEANS[text]
