"""The page of test requests where what answers is not the exchange, or nothing answers at all.

The key is one for the real exchange, and the proxy of the settings stands on loopback, as it does
for users behind one: so the real name is verified, and nothing leaves this computer.
"""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.helpers.vaults import NOW, add_key, cheap_vault
from tests.integration.raw_server import answer, raw_server
from tests.integration.tls_servers import (
    DAY,
    HOST,
    Authority,
    Proxy,
    make_authority,
    proxy_to,
    server_context,
    trust_store,
)
from tests.integration.tls_servers import (
    NOW as TODAY,
)
from tests.ui.conftest import OpenWindow
from tests.ui.request_page import RequestPage
from vault_app.practice.server import PracticeExchange
from vault_app.terms import Environment
from vault_app.vault.occasion import Occasion

__all__ = ("trust_store",)  # a fixture

API_KEY = "vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zvsw0MuIgwCIPy6utIco14y7Ju91duEh8A"

UseProxy = Callable[[str], RequestPage]


@pytest.fixture
def behind_proxy(
    vault_path: Path, open_window: OpenWindow, exchange: PracticeExchange
) -> Iterator[UseProxy]:
    """Opens the page with a registered key for the real exchange, behind the proxy of this URL."""
    with cheap_vault(vault_path) as session:
        record = add_key(session, "bot", environment=Environment.PRODUCTION)
        session.ledger.register(record.id, API_KEY, Occasion(NOW))
    person = open_window()

    def use(proxy_url: str) -> RequestPage:
        person.desktop.settings.update(proxy=proxy_url)
        person.unlock()
        page = RequestPage(person, exchange)
        page.go()
        assert page.view.picker.choose_key(record.id)
        return page

    yield use
    person.desktop.close()


@pytest.fixture
def shown(
    behind_proxy: UseProxy, trust_store: Authority, tmp_path: Path
) -> Iterator[Callable[..., tuple[RequestPage, Proxy]]]:
    """Opens the page with a server at the proxy's end that shows a certificate like this."""
    with ExitStack() as stack:

        def show(authority: Authority | None = None, **look: object) -> tuple[RequestPage, Proxy]:
            context = server_context(authority or trust_store, tmp_path, **look)  # type: ignore[arg-type]  # as that function takes it
            proxy = stack.enter_context(proxy_to(context))
            return behind_proxy(proxy.url), proxy

        yield show


CERTIFICATES = [
    pytest.param(
        {"authority": make_authority("nobody trusts it")}, "does not trust", "phone", id="untrusted"
    ),
    pytest.param({"valid_until": TODAY - DAY}, "out of date", "date and time", id="expired"),
    pytest.param({"host": "login.example"}, "another name", "web page", id="other name"),
]


@pytest.mark.parametrize(("certificate", "cause", "next_step"), CERTIFICATES)
def test_a_certificate_that_is_not_right_is_told_and_its_cause_found(
    shown: Callable[..., tuple[RequestPage, Proxy]],
    certificate: dict[str, object],
    cause: str,
    next_step: str,
) -> None:
    page, _ = shown(**certificate)

    headline = page.send("spot-account")
    told = page.answer.notice.text
    page.person.hands.click(page.answer.find_cause_button)
    page.person.wait_for("the doctor is done", page.answer.evidence.text)

    assert headline == "Not sent"
    assert "Nothing was sent, neither API key nor signature" in told
    assert cause in page.answer.notice.text
    assert next_step in page.answer.notice.text
    assert page.answer.evidence.text() == "Asked the exchange for its time. No answer."


@pytest.mark.parametrize(("certificate", "_cause", "_next_step"), CERTIFICATES)
def test_nothing_is_read_by_a_server_whose_certificate_is_not_right(
    shown: Callable[..., tuple[RequestPage, Proxy]],
    certificate: dict[str, object],
    _cause: str,
    _next_step: str,
) -> None:
    page, proxy = shown(**certificate)

    page.send("spot-account")
    page.person.hands.click(page.answer.find_cause_button)
    page.person.wait_for("the doctor is done", page.answer.evidence.text)

    assert proxy.tunnels == 2  # the request, and the doctor's question
    assert proxy.read_inside == b""
    assert proxy.first_request.startswith(f"CONNECT {HOST}:443 ".encode())
    assert API_KEY.encode() not in proxy.first_request


def test_a_server_whose_certificate_is_right_reads_the_request(
    shown: Callable[..., tuple[RequestPage, Proxy]],
) -> None:
    page, proxy = shown()

    page.send("spot-account")

    assert proxy.read_inside.startswith(b"GET /api/v3/account?")
    assert API_KEY.encode() in proxy.read_inside


def test_a_proxy_that_is_not_there_is_named(behind_proxy: UseProxy) -> None:
    with raw_server(answer()) as gone:
        pass
    page = behind_proxy(gone.url)

    page.send("spot-account")

    assert "The proxy on the way" in page.answer.notice.text


def test_a_way_that_is_open_again_is_told_as_that(request_page: RequestPage) -> None:
    exchange = request_page.exchange
    port = int(exchange.base_url.rpartition(":")[2])
    exchange.stop()
    request_page.send("spot-account")

    with PracticeExchange(exchange.accounts, port=port):
        cause = request_page.find_cause()

    assert "a moment ago" in cause
    assert "Send the request again" in cause
