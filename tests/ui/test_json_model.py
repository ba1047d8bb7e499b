"""The tree of an answer, and finding things in it."""

import gc
import json
import time
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from vault_app.ui.json_differences import Difference, compare_json
from vault_app.ui.json_text import JsonPath, find_in_json
from vault_app.ui.models.json_model import CHUNK, JsonColumn, JsonModel

ANSWER = b'{"uid": 7, "balances": [{"asset": "BTC", "free": "1.0"}, {"asset": "USDT"}], "e": []}'


@pytest.fixture
def model(qapp: QApplication) -> JsonModel:
    assert qapp is not None
    return JsonModel()


def _cells(model: QAbstractItemModel, parent: QModelIndex) -> list[tuple[Any, Any]]:
    return [
        (
            model.index(row, JsonColumn.NAME, parent).data(),
            model.index(row, JsonColumn.VALUE, parent).data(),
        )
        for row in range(model.rowCount(parent))
    ]


def _rows_above(model: JsonModel, index: QModelIndex) -> list[int]:
    """How many rows each branch has on the way up."""
    rows = []
    while index.isValid():
        index = index.parent()
        rows.append(model.rowCount(index))
    return rows


def test_objects_and_arrays_are_branches(model: JsonModel) -> None:
    model.show_json(ANSWER)
    balances = model.index_of((1,))

    assert _cells(model, QModelIndex()) == [("uid", "7"), ("balances", "[2]"), ("e", "[0]")]
    assert _cells(model, balances) == [("[0]", "{2}"), ("[1]", "{1}")]
    assert not model.hasChildren(model.index_of((2,)))


def test_the_model_keeps_qts_rules(model: JsonModel) -> None:
    model.show_json(ANSWER)

    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal, model
    )

    assert tester.model() is model
    assert model.rowCount(model.index_of((1,))) == 2  # the tester has opened every branch


def test_a_path_leads_to_its_value(model: JsonModel) -> None:
    model.show_json(ANSWER)

    index = model.index_of((1, 1, 0)).siblingAtColumn(JsonColumn.VALUE)

    assert model.text_at(index) == "USDT"


@pytest.mark.parametrize("place", [0, 199, 200, 40_000, 99_999])
def test_a_long_array_is_put_into_short_parts(model: JsonModel, place: int) -> None:
    model.show_json(json.dumps({"long": list(range(100_000))}).encode())

    index = model.index_of((0, place))
    rows = _rows_above(model, index)

    assert index.siblingAtColumn(JsonColumn.NAME).data() == f"[{place}]"
    assert index.siblingAtColumn(JsonColumn.VALUE).data() == str(place)
    assert max(rows) <= CHUNK


def test_a_part_says_which_items_are_in_it(model: JsonModel) -> None:
    model.show_json(json.dumps(list(range(450))).encode())

    assert _cells(model, QModelIndex()) == [
        ("[0 … 199]", ""),
        ("[200 … 399]", ""),
        ("[400 … 449]", ""),
    ]


def test_numbers_are_shown_as_they_were_sent(model: JsonModel) -> None:
    model.show_json(b'{"price": 0.10, "big": 123456789012345678901234567890}')

    assert [value for _, value in _cells(model, QModelIndex())] == [
        "0.10",
        "123456789012345678901234567890",
    ]


def test_a_string_is_shown_with_what_its_escapes_mean(model: JsonModel) -> None:
    model.show_json(b'["\\u8fd9 \\"x\\""]')
    index = model.index_of((0,)).siblingAtColumn(JsonColumn.VALUE)

    assert index.data() == '"这 \\"x\\""'
    assert model.text_at(index) == '这 "x"'


def test_showing_a_large_answer_takes_no_time(model: JsonModel) -> None:
    symbols = [{"symbol": f"S{n}", "filters": [1, 2]} for n in range(50_000)]
    large = json.dumps({"symbols": symbols}).encode()
    gc.disable()  # what other tests have left behind takes longer to go through
    before = time.thread_time()
    try:
        model.show_json(large)
        model.index_of((0, 49_999, 1, 1))

        assert time.thread_time() - before < 0.05
    finally:
        gc.enable()


@pytest.mark.parametrize(
    ("text", "paths"),
    [("usdt", [(1, 1, 0)]), ("ASSET", [(1, 0, 0), (1, 1, 0)]), ("7", [(0,)]), ("nothing", [])],
)
def test_a_text_is_found_in_names_and_values(text: str, paths: list[JsonPath]) -> None:
    assert find_in_json(ANSWER, text) == paths


@pytest.mark.parametrize(
    "content", [b'{"a": [{"b": "\\u00c9t\\u00e9"}]}', '{"a": [{"b": "Été"}]}'.encode()]
)
def test_a_text_is_found_however_it_is_written(content: bytes) -> None:
    assert find_in_json(content, "éTÉ") == [(0, 0, 0)]


def test_two_answers_are_compared_value_by_value() -> None:
    found = compare_json({"a": 1, "b": [{"c": "x"}]}, {"a": 1, "b": [{"c": "y"}, 2]})

    assert found == [
        Difference("a", "1", "1"),
        Difference("b[0].c", '"x"', '"y"'),
        Difference("b[1]", "", "2"),
    ]
    assert [difference.differs for difference in found] == [False, True, True]
