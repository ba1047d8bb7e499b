"""The history of test requests: kept with the vault, sent again, compared."""

from datetime import UTC, datetime
from uuid import uuid4

import pytest
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QApplication

from tests.ui.request_page import RequestPage
from vault_app.practice import misbehaviour
from vault_app.practice.answer import json_answer
from vault_app.practice.misbehaviour import Misbehaviour
from vault_app.request_record import MAX_KEPT_ANSWER_BYTES, MAX_RECORDS, RequestRecord
from vault_app.ui.dialogs.compare_dialog import CompareDialog
from vault_app.ui.kept_answers import compare_records, is_kept
from vault_app.ui.main_window import MainWindow
from vault_app.ui.models.sent_requests_model import SentColumn, SentRequestsModel
from vault_app.ui.widgets.latency_plot import Latency, LatencyPlot


def _choose(page: RequestPage, *rows: int) -> None:
    history = page.view.history
    page.view.tabs.setCurrentWidget(history)
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for row in rows:
        history.table.selectionModel().select(history.model.index(row, 0), flags)


def _record(answer: bytes = b"{}", **changes: int) -> RequestRecord:
    return RequestRecord(
        id=uuid4(),
        sent_at=datetime(2026, 1, 2, tzinfo=UTC),
        key_id=uuid4(),
        key_label="bot",
        request="spot-time",
        status=changes.get("status", 200),
        answer=answer,
        answer_bytes=changes.get("answer_bytes", len(answer)),
    )


def _answering(content: dict[str, object]) -> Misbehaviour:
    return lambda _request: json_answer(content)


def test_sent_requests_are_there_after_locking_and_unlocking(request_page: RequestPage) -> None:
    request_page.send("spot-account")
    request_page.send("spot-my-trades", symbol="NOPE")
    request_page.person.hands.click(request_page.person.window.lock_button)
    assert request_page.view.history.model.records == []

    request_page.person.unlock()
    request_page.go()
    model = request_page.view.history.model
    request_page.person.wait_for("the history", model.rowCount)

    assert [(found.request, found.status, found.code) for found in model.records] == [
        ("spot-my-trades", 400, -1121),
        ("spot-account", 200, 0),
    ]


def test_nothing_of_the_signature_or_the_api_key_is_kept(request_page: RequestPage) -> None:
    request_page.send("websocket-session-logon", recvWindow="4000")  # its answer repeats the key

    [kept] = request_page.view.history.model.records

    assert kept.entries == {"recvWindow": "4000"}
    assert b'"apiKey":"' in kept.answer
    assert request_page.key.api_key.encode() not in kept.answer


def test_a_request_without_an_answer_is_kept_too(request_page: RequestPage) -> None:
    request_page.exchange.behaviour.misbehave(misbehaviour.cut())

    request_page.send("spot-order-test")

    model = request_page.view.history.model
    [kept] = model.records
    assert (kept.status, kept.problem) == (0, "OutcomeUnknownError")
    assert model.index(0, SentColumn.RESULT).data() == "? outcome unknown"


def test_a_request_is_sent_again_with_what_was_entered(request_page: RequestPage) -> None:
    request_page.send("spot-my-trades", symbol="ETHUSDT", limit="3")
    request_page.send("spot-time")
    _choose(request_page, 1)

    request_page.person.hands.click(request_page.view.history.resend_button)
    request_page.wait_until_sent()

    newest = request_page.view.history.model.records[0]
    assert newest.request == "spot-my-trades"
    assert newest.entries == {"symbol": "ETHUSDT", "limit": "3"}


def test_two_answers_are_shown_side_by_side(request_page: RequestPage) -> None:
    for price in (1, 2):
        request_page.exchange.behaviour.misbehave(_answering({"symbol": "X", "price": price}))
        request_page.send("spot-time")
    _choose(request_page, 0, 1)

    request_page.person.hands.click(request_page.view.history.compare_button)
    dialog = request_page.person.hands.dialog(CompareDialog)
    request_page.person.hands.click(dialog.only_box)

    row = [dialog.model.index(0, column).data() for column in range(3)]
    count = dialog.model.rowCount()
    words = dialog.words.text()
    dialog.accept()
    assert (count, row) == (1, ["≠ price", "1", "2"])
    assert words == "Values that differ: 1 of 2; they are marked with ≠."


def test_an_answer_of_the_history_can_be_looked_at(request_page: RequestPage) -> None:
    request_page.send("spot-account")
    _choose(request_page, 0)

    request_page.person.hands.click(request_page.view.history.compare_button)
    dialog = request_page.person.hands.dialog(CompareDialog)

    columns, first = dialog.model.columnCount(), dialog.model.index(0, 0).data()
    dialog.accept()
    assert (columns, first) == (2, "makerCommission")


def test_the_history_is_forgotten_when_asked(
    request_page: RequestPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    request_page.send("spot-time")
    monkeypatch.setattr(MainWindow, "confirm", lambda *_: True)
    request_page.view.tabs.setCurrentWidget(request_page.view.history)

    request_page.person.hands.click(request_page.view.history.clear_button)
    request_page.person.wait_for(
        "nothing is left", lambda: not request_page.view.history.model.records
    )

    request_page.person.hands.click(request_page.person.window.lock_button)
    request_page.person.unlock()
    request_page.go()
    assert request_page.view.history.model.records == []


def test_an_answer_that_is_too_long_is_not_kept() -> None:
    assert is_kept(_record())
    assert not is_kept(_record(b"", answer_bytes=MAX_KEPT_ANSWER_BYTES + 1))


def test_an_answer_that_is_not_json_is_compared_as_text() -> None:
    [found] = compare_records([_record(b"<html>"), _record(b"sorry")])

    assert (found.left, found.right) == ('"<html>"', '"sorry"')


def test_the_table_holds_no_more_than_the_vault(qapp: QApplication) -> None:
    assert qapp is not None
    model = SentRequestsModel()
    model.show_records([_record() for _ in range(MAX_RECORDS)])
    newest = _record(status=418)

    model.add(newest)

    assert model.rowCount() == MAX_RECORDS
    assert model.records[0] == newest


def test_the_plot_says_in_words_what_it_shows(qapp: QApplication) -> None:
    assert qapp is not None
    plot = LatencyPlot()

    plot.show_latencies(
        [Latency(10, accepted=True), Latency(30, accepted=True), Latency(20, accepted=False)]
    )

    assert plot.words == (
        "Latency of the last 3 requests: median 20 ms, slowest 30 ms, last 20 ms. Not accepted: 1."
    )
    assert plot.grab().size() == plot.size()
    plot.deleteLater()
