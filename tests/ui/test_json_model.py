"""The tree of an answer, and finding things in it."""

import time
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from vault_app.ui.json_paths import Difference, compare_json, find_in_json
from vault_app.ui.models.json_model import CHUNK, JsonColumn, JsonModel

ANSWER = {"uid": 7, "balances": [{"asset": "BTC", "free": "1.0"}, {"asset": "USDT"}], "e": []}


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


def test_objects_and_arrays_are_branches(model: JsonModel) -> None:
    model.show_json(ANSWER)
    balances = model.index_of((1,))
    model.fetchMore(balances)

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


def test_a_long_array_is_shown_in_parts(model: JsonModel) -> None:
    model.show_json({"long": list(range(100_000))})
    long = model.index_of((0,))

    model.fetchMore(long)

    assert model.rowCount(long) == CHUNK
    assert model.index_of((0, 1000)).siblingAtColumn(JsonColumn.VALUE).data() == "1000"


def test_showing_a_large_answer_takes_no_time(model: JsonModel) -> None:
    large = {"symbols": [{"symbol": f"S{n}", "filters": [1, 2]} for n in range(50_000)]}
    before = time.thread_time()

    model.show_json(large)
    model.fetchMore(model.index_of((0,)))

    assert time.thread_time() - before < 0.05


@pytest.mark.parametrize(
    ("text", "paths"),
    [("usdt", [(1, 1, 0)]), ("ASSET", [(1, 0, 0), (1, 1, 0)]), ("7", [(0,)]), ("nothing", [])],
)
def test_a_text_is_found_in_names_and_values(text: str, paths: list[tuple[int, ...]]) -> None:
    assert find_in_json(ANSWER, text) == paths


def test_two_answers_are_compared_value_by_value() -> None:
    found = compare_json({"a": 1, "b": [{"c": "x"}]}, {"a": 1, "b": [{"c": "y"}, 2]})

    assert found == [
        Difference("a", "1", "1"),
        Difference("b[0].c", '"x"', '"y"'),
        Difference("b[1]", "", "2"),
    ]
    assert [difference.differs for difference in found] == [False, True, True]
