"""The page "API Management" in a real browser."""

from collections.abc import Iterator

import pytest

from tests.helpers.browser import CHROMIUM, Page, open_browser
from tests.integration.trader import make_signer
from vault_app.practice.issued_key import KeyPermission
from vault_app.practice.server import PracticeExchange

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="needs chromium")


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    with open_browser(tmp_path_factory.mktemp("profile")) as page:
        yield page


def test_a_pasted_public_key_gets_an_api_key_to_copy(
    browser: Page, exchange: PracticeExchange
) -> None:
    browser.open(f"{exchange.base_url}/")
    browser.type_into("name", "Grid bot")
    browser.type_into("publicKey", make_signer("ed25519")[1])
    browser.click("#new-enableFutures")
    browser.type_into("new-ipList", "127.0.0.1")
    browser.click("#create")
    browser.wait_for("document.getElementById('new-api-key') !== null")

    (key,) = exchange.accounts.issued()
    assert browser.evaluate("document.getElementById('new-api-key').value") == key.api_key
    assert KeyPermission.FUTURES in key.permissions
    assert key.ip_list == ("127.0.0.1",)
    assert browser.evaluate("document.querySelector('.keys h3').textContent") == "Grid bot"


def test_the_copy_button_copies_the_api_key(browser: Page, exchange: PracticeExchange) -> None:
    browser.command(
        "Browser.grantPermissions",
        permissions=["clipboardReadWrite", "clipboardSanitizedWrite"],
        origin=exchange.base_url,
    )
    browser.open(f"{exchange.base_url}/")
    browser.type_into("name", "bot")
    browser.type_into("publicKey", make_signer("ed25519")[1])
    browser.click("#create")
    browser.wait_for("document.querySelector('[data-copy=new-api-key]')?.hidden === false")
    browser.command("Page.bringToFront")
    browser.click("[data-copy=new-api-key]")
    browser.wait_for("document.querySelector('[data-copy=new-api-key]').textContent === 'Copied'")

    copied = browser.evaluate("navigator.clipboard.readText()")
    assert copied == exchange.accounts.issued()[0].api_key


def test_a_private_key_is_refused_loudly_and_not_put_back(
    browser: Page, exchange: PracticeExchange
) -> None:
    browser.open(f"{exchange.base_url}/")
    browser.type_into("name", "bot")
    browser.type_into(
        "publicKey", "-----BEGIN PRIVATE KEY-----\nMC4CAQAw\n-----END PRIVATE KEY-----"
    )
    browser.click("#create")
    browser.wait_for("document.querySelector('[role=alert]') !== null")

    assert "PRIVATE key" in browser.evaluate("document.querySelector('[role=alert]').textContent")
    assert browser.evaluate("document.getElementById('publicKey').value") == ""
    assert exchange.accounts.issued() == ()


def test_restrictions_are_edited_and_a_key_is_deleted(
    browser: Page, exchange: PracticeExchange
) -> None:
    exchange.accounts.issue_hmac("old bot")
    browser.open(f"{exchange.base_url}/")
    browser.click(".actions summary")
    browser.click(".actions details [value=enableSpotAndMarginTrading]")
    browser.click(".actions details button")
    browser.wait_for("document.querySelector('[role=status]') !== null")
    restricted = exchange.accounts.issued()[0].permissions

    browser.click("form[action='/practice/delete'] button")
    browser.wait_for("document.querySelectorAll('.keys li').length === 0")

    assert restricted == {KeyPermission.READING}
    assert exchange.accounts.issued() == ()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1000, 360])
def test_the_page_fits_and_follows_the_colour_scheme(
    browser: Page, exchange: PracticeExchange, scheme: str, width: int
) -> None:
    exchange.accounts.issue_hmac("A name that is rather long, as people like to write them")
    feature = {"name": "prefers-color-scheme", "value": scheme}
    browser.command("Emulation.setEmulatedMedia", features=[feature])
    browser.command(
        "Emulation.setDeviceMetricsOverride",
        width=width,
        height=900,
        deviceScaleFactor=1,
        mobile=False,
    )
    browser.open(f"{exchange.base_url}/")

    ground = browser.evaluate("getComputedStyle(document.body).backgroundColor")
    brightness = sum(int(part) for part in ground.strip("rgb()").split(","))
    overflow = browser.evaluate(
        "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    )
    assert (brightness > 384) == (scheme == "light")
    assert overflow == 0
