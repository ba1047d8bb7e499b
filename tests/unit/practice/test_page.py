"""The page "API Management (practice)"."""

from html.parser import HTMLParser

import pytest

from vault_app.practice.accounts import Accounts
from vault_app.practice.page import Typed, render_page

HOSTILE = "<script>alert(1)</script>\"'&"
_VOID = {"meta", "link", "input", "br"}


class _Outline(HTMLParser):
    """What is on the page; fails where tags are not closed in order."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open_tags: list[str] = []
        self.values: list[str] = []
        self.scripts: list[str | None] = []
        self.fields: list[str | None] = []
        self.labelled: list[str | None] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = dict(attrs)
        if tag not in _VOID:
            self.open_tags.append(tag)
        if tag == "script":
            self.scripts.append(attributes.get("src"))
        if tag in {"input", "textarea", "select"} and attributes.get("type") != "hidden":
            self.fields.append(attributes.get("id"))
        if tag == "label":
            self.labelled.append(attributes.get("for"))
        self.values.append(attributes.get("value") or "")

    def handle_endtag(self, tag: str) -> None:
        assert self.open_tags.pop() == tag


@pytest.fixture
def accounts() -> Accounts:
    return Accounts()


def test_every_value_on_the_page_is_escaped(accounts: Accounts) -> None:
    key = accounts.issue_hmac(HOSTILE)

    page = render_page(
        accounts.issued(),
        new_key=key,
        problem=HOSTILE,
        news=HOSTILE,
        typed=Typed(HOSTILE, f"</textarea>{HOSTILE}", ip_list=HOSTILE),
    )

    outline = _Outline(page)
    assert HOSTILE not in page
    assert outline.scripts == ["/practice/page.js"]
    assert outline.open_tags == []
    assert HOSTILE in outline.values


def test_a_new_api_key_is_in_a_field_to_copy_from(accounts: Accounts) -> None:
    key = accounts.issue_hmac("bot")

    page = render_page(accounts.issued(), new_key=key)

    assert f'<input id="new-api-key" readonly value="{key.api_key}">' in page
    assert f'<input id="new-secret-key" readonly value="{key.hmac_secret}">' in page


def test_an_hmac_secret_is_shown_only_when_it_is_new(accounts: Accounts) -> None:
    key = accounts.issue_hmac("bot")

    page = render_page(accounts.issued())

    assert key.api_key in page
    assert key.hmac_secret not in page


def test_a_pasted_private_key_is_not_put_back_into_the_form() -> None:
    pasted = "-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEI\n"

    assert "MC4CAQAwBQYDK2VwBCIEI" not in render_page([], typed=Typed(public_key=pasted))


def test_every_field_has_a_label(accounts: Accounts) -> None:
    key = accounts.issue_hmac("bot")
    page = render_page(accounts.issued(), new_key=key)
    outline = _Outline(page)

    assert len(outline.fields) == len(set(outline.fields)) > 5
    assert sorted(map(str, outline.fields)) == sorted(map(str, outline.labelled))
