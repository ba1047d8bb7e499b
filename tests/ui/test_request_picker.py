"""Choosing a request: only what exists where the key is registered."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.summaries import summary
from vault_app.binance.catalogue import Group, catalogue
from vault_app.terms import Environment
from vault_app.ui.request_words import group_word, request_word
from vault_app.ui.widgets.request_form import RequestForm
from vault_app.ui.widgets.request_picker import RequestPicker


@pytest.fixture
def picker(qapp: QApplication) -> Iterator[RequestPicker]:
    assert qapp is not None
    widget = RequestPicker()
    yield widget
    widget.deleteLater()


@pytest.fixture
def form(qapp: QApplication) -> Iterator[RequestForm]:
    assert qapp is not None
    widget = RequestForm()
    yield widget
    widget.deleteLater()


def _shown(picker: RequestPicker) -> set[str]:
    return {item.text(0) for item in picker._items() if not item.isHidden()}


@pytest.mark.parametrize("environment", list(Environment))
def test_only_requests_of_the_keys_environment_are_offered(
    picker: RequestPicker, environment: Environment
) -> None:
    picker.show_keys([summary(environment=environment)])

    assert _shown(picker) == {
        request_word(request) for request in catalogue() if environment in request.environments
    }


def test_requests_are_grouped_by_what_they_do(picker: RequestPicker) -> None:
    picker.show_keys([summary()])

    assert [group.text(0) for group in picker._groups()] == [group_word(group) for group in Group]


def test_every_request_has_words_of_its_own() -> None:
    words = [request_word(request) for request in catalogue()]

    assert len(set(words)) == len(words)
    assert not set(words) & {request.id for request in catalogue()}


def test_the_keys_environment_is_shown(picker: RequestPicker) -> None:
    picker.show_keys([summary(environment=Environment.TESTNET)])

    assert picker.environment.text() == "Testnet"


def test_another_key_keeps_the_request_where_it_exists(picker: RequestPicker) -> None:
    keys = [summary("one"), summary("two", environment=Environment.TESTNET)]
    picker.show_keys(keys)
    picker.choose_request("spot-my-trades")

    picker.choose_key(keys[1].id)

    assert picker.request is not None
    assert picker.request.id == "spot-my-trades"


def test_a_search_that_finds_nothing_says_so(picker: RequestPicker) -> None:
    picker.show_keys([summary()])

    picker.search_line.setText("withdraw")

    assert _shown(picker) == set()
    assert not picker._nothing.isHidden()


@pytest.mark.parametrize("request_id", [request.id for request in catalogue()])
def test_every_form_begins_with_entries_that_can_be_sent(
    form: RequestForm, request_id: str
) -> None:
    [request] = [found for found in catalogue() if found.id == request_id]

    form.show_request(request)

    assert form.checked() is not None


@pytest.mark.parametrize(
    ("name", "text", "problem"),
    [
        ("quantity", "1,5", "comma"),
        ("quantity", "1e-8", "exponent"),
        ("quantity", "1 000", "space"),
        ("quantity", "-1", "sign"),
        ("quantity", "much", "not a number"),
        ("symbol", "", "missing"),
        ("symbol", "btc/usdt", "capitals"),
        ("recvWindow", "60001", "60000"),
    ],
)
def test_what_cannot_be_sent_is_said_below_its_field(
    form: RequestForm, name: str, text: str, problem: str
) -> None:
    [request] = [found for found in catalogue() if found.id == "spot-order-test"]
    form.show_request(request)

    form.fill_in(form.texts() | {name: text})

    assert form.checked() is None
    assert problem in form.error_of(name)
    assert form.fields[name].accessibleDescription() == form.error_of(name)


def test_a_symbol_need_not_be_of_latin_letters(form: RequestForm) -> None:
    [request] = [found for found in catalogue() if found.id == "spot-exchange-info"]
    form.show_request(request)

    form.fill_in({"symbol": "这是测试币456"})
    entries = form.checked()

    assert entries is not None
    assert entries.params == (("symbol", "这是测试币456"),)
