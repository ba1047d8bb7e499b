"""Who may call: programs of this computer and the exchange's own page.

A website in the user's browser can send requests to 127.0.0.1, and with DNS rebinding it can even
read the answers. The name in ``Host`` and the ``Origin`` of a form give it away.
"""

from vault_app.practice import refusal
from vault_app.practice.request import Request

_OWN_NAMES = ("127.0.0.1", "localhost")


def check_host(request: Request, port: int) -> None:
    """Refuse a request that was sent to another name than this computer's.

    Raises:
        RefusalError: -1000 with HTTP 403.
    """
    if request.headers.get("host", "").lower() not in {f"{name}:{port}" for name in _OWN_NAMES}:
        raise refusal.foreign_caller()


def check_origin(request: Request, port: int) -> None:
    """Refuse a request that another website made the browser send.

    Browsers name the origin with every POST; programs have none.

    Raises:
        RefusalError: -1000 with HTTP 403.
    """
    origin = request.headers.get("origin")
    if origin is not None and origin not in {f"http://{name}:{port}" for name in _OWN_NAMES}:
        raise refusal.foreign_caller()
    if request.headers.get("sec-fetch-site", "none") not in {"none", "same-origin"}:
        raise refusal.foreign_caller()
