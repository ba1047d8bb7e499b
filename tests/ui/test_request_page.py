"""Test requests through the window, against a real practice exchange and a real agent."""

import json
import re
import time

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from tests.ui.pulse import pulse
from tests.ui.request_page import RequestPage
from vault_app.binance.clock_offset import GOOD_FOR_S, Moment
from vault_app.practice import misbehaviour
from vault_app.terms import KeyState
from vault_app.ui.dialogs.copy_request_dialog import CopyRequestDialog


def test_the_preview_shows_parameters_payload_signature_and_request(
    request_page: RequestPage,
) -> None:
    request_page.choose("spot-account", recvWindow="4000")
    sent = request_page.read_preview()
    preview = request_page.view.preview
    payload = preview.payload.text.toPlainText()

    assert payload.startswith("omitZeroBalances=true&recvWindow=4000&timestamp=")
    assert "recvWindow = 4000" in preview.parameters.text.toPlainText()
    assert f"/api/v3/account?{payload}&signature=" in sent


def test_api_key_and_signature_are_masked_until_they_are_asked_for(
    request_page: RequestPage,
) -> None:
    api_key = request_page.key.api_key
    request_page.choose("spot-account")
    masked = request_page.read_preview()
    masked_signature = request_page.view.preview.signature.text.toPlainText()

    request_page.person.hands.click(request_page.view.preview.reveal_box)
    shown = request_page.view.preview.request.text

    assert api_key not in masked
    assert len(masked_signature) < 10
    request_page.person.wait_for("the API key", lambda: api_key in shown.toPlainText())


def test_each_step_of_the_preview_can_be_copied(request_page: RequestPage) -> None:
    request_page.choose("spot-account")
    request_page.read_preview()
    step = request_page.view.preview.payload

    request_page.person.hands.click(step.copy_button)

    assert QApplication.clipboard().text() == step.text.toPlainText()


def test_an_accepted_request_shows_status_latency_weight_and_answer(
    request_page: RequestPage,
) -> None:
    status = request_page.send("spot-account")
    facts = request_page.answer.facts

    assert status == "Accepted: 200 OK"
    assert "weight used 20 (1m)" in facts.text()
    assert request_page.answer.tabs.json.model.rowCount() > 5
    request_page.person.wait_for("the clock", lambda: "this clock is" in facts.text())


def test_an_accepted_signature_makes_the_key_verified(request_page: RequestPage) -> None:
    request_page.send("spot-account")

    request_page.person.wait_for(
        "the key is verified", lambda: request_page.key.state is KeyState.VERIFIED
    )


def test_a_public_request_proves_nothing_about_the_key(request_page: RequestPage) -> None:
    request_page.send("spot-time")

    assert request_page.key.state is KeyState.REGISTERED


def test_ctrl_enter_sends(request_page: RequestPage) -> None:
    request_page.choose("spot-time")
    window = request_page.person.window
    window.activateWindow()
    request_page.person.wait_for("the window is in front", window.isActiveWindow)

    QTest.keySequence(window, "Ctrl+Return")

    request_page.person.wait_for(
        "the answer", lambda: request_page.answer.status.text() == "Accepted: 200 OK"
    )


def test_an_entry_that_cannot_be_sent_is_named_and_nothing_is_sent(
    request_page: RequestPage,
) -> None:
    request_page.choose("spot-order-test", quoteOrderQty="1,5")

    request_page.person.hands.click(request_page.view.send_button)

    assert "comma" in request_page.view.form.error_of("quoteOrderQty")
    assert request_page.answer.status.isHidden()


def test_a_key_without_an_api_key_sends_no_signed_request(request_page: RequestPage) -> None:
    page = request_page
    box = page.view.picker.key_box
    box.setCurrentIndex(box.findText("draft"))
    page.choose("spot-account")

    page.person.hands.click(page.view.send_button)

    assert "draft" in page.view.notice.text
    assert page.answer.status.isHidden()


def test_the_doctor_names_the_cause_of_a_refusal(request_page: RequestPage) -> None:
    key = request_page.key
    request_page.exchange.accounts.delete(key.api_key)

    status = request_page.send("spot-account")
    cause = request_page.find_cause()

    assert status.startswith("Not accepted:")
    assert "does not know this API key" in cause


def test_fix_clock_signs_with_the_exchanges_time(request_page: RequestPage) -> None:
    request_page.exchange.behaviour.skew_clock(90_000)
    refused = request_page.send("spot-account")
    cause = request_page.find_cause()
    evidence = request_page.answer.evidence.text()

    request_page.person.hands.click(request_page.answer.fix_clock_button)
    accepted = request_page.press_send()

    assert refused.startswith("Not accepted:")
    assert "90 s behind" in cause
    assert evidence.startswith("Asked the exchange for its time. Accepted.")
    assert accepted == "Accepted: 200 OK"


def test_an_outcome_that_is_unknown_is_not_called_a_failure(request_page: RequestPage) -> None:
    request_page.exchange.behaviour.misbehave(misbehaviour.NAMED["timeout-1007"])

    status = request_page.send("spot-order-test")

    assert status.startswith("Outcome unknown:")
    assert "unknown" in request_page.answer.notice.text


def test_a_slow_request_can_be_given_up(request_page: RequestPage) -> None:
    request_page.exchange.behaviour.misbehave(misbehaviour.slow(3.0))
    request_page.choose("spot-account")
    request_page.person.hands.click(request_page.view.send_button)

    request_page.person.hands.click(request_page.view.busy.cancel_button)
    request_page.wait_until_sent()

    assert request_page.answer.status.isHidden()
    assert request_page.view.send_button.isEnabled()


def test_a_web_page_in_place_of_an_answer_is_shown_raw(request_page: RequestPage) -> None:
    request_page.exchange.behaviour.misbehave(misbehaviour.NAMED["html"])

    status = request_page.send("spot-account")

    assert status == "Not the exchange's answer: 200 OK"
    assert "<!doctype html>" in request_page.answer.tabs.raw.toPlainText()
    assert not request_page.answer.tabs.isTabVisible(0)


def test_a_websocket_session_is_logged_on_and_used(request_page: RequestPage) -> None:
    logged_on = request_page.send("websocket-session-logon")
    account = request_page.send("websocket-account-status")

    assert (logged_on, account) == ("Accepted: 200 OK", "Accepted: 200 OK")
    request_page.view.show_request_tab()
    request_page.choose("websocket-account-status")
    assert '"method":"account.status"' in request_page.read_preview()
    assert request_page.view.preview.signature.isHidden()


def test_an_answer_that_repeats_the_api_key_shows_it_masked(request_page: RequestPage) -> None:
    api_key = request_page.key.api_key

    request_page.send("websocket-session-logon")
    request_page.answer.tabs.setCurrentIndex(1)
    request_page.person.hands.click(request_page.answer.tabs.copy_raw_button)

    model = request_page.answer.tabs.json.model
    assert model.text_at(model.index(0, 1)) == f"{api_key[:4]}…{api_key[-4:]}"
    assert api_key not in request_page.answer.tabs.raw.toPlainText()
    assert api_key not in QApplication.clipboard().text()


def test_the_answer_is_searched(request_page: RequestPage) -> None:
    request_page.send("spot-account")
    json_view = request_page.answer.tabs.json

    request_page.person.hands.type_into(json_view.search_line, "usdt")
    request_page.person.wait_for("a place", json_view.count.text)

    assert json_view.count.text() == "1 of 1"
    assert "USDT" in json_view.model.text_at(json_view.tree.currentIndex().siblingAtColumn(1))


def test_requests_are_found_by_what_is_typed(request_page: RequestPage) -> None:
    picker = request_page.view.picker

    _type(picker.search_line, "restrictions")

    shown = [item.text(0) for item in picker._items() if not item.isHidden()]
    assert shown == ["Permissions of this key"]


def test_a_report_leaves_out_what_is_private_unless_it_is_ticked(
    request_page: RequestPage,
) -> None:
    api_key = request_page.key.api_key
    request_page.send("spot-account")
    request_page.person.hands.click(request_page.answer.report_button)
    dialog = request_page.person.hands.dialog(CopyRequestDialog)
    redacted = dialog.text.toPlainText()

    for box in dialog.boxes.values():
        request_page.person.hands.click(box)
    request_page.person.hands.click(dialog.copy_button)
    request_page.person.hands.wait_until_closed(CopyRequestDialog)

    assert api_key not in redacted
    assert "<amount>" in redacted
    assert api_key in QApplication.clipboard().text()


def test_a_curl_command_is_copied_without_key_and_signature(request_page: RequestPage) -> None:
    request_page.send("spot-account")
    request_page.person.hands.click(request_page.answer.curl_button)
    dialog = request_page.person.hands.dialog(CopyRequestDialog)

    request_page.person.hands.click(dialog.copy_button)
    request_page.person.hands.wait_until_closed(CopyRequestDialog)

    copied = QApplication.clipboard().text()
    assert copied.startswith("curl -H 'X-MBX-APIKEY: <API key>'")
    assert "signature=<signature>" in copied


def test_locking_leaves_nothing_of_the_request_in_the_window(request_page: RequestPage) -> None:
    request_page.choose("spot-account")
    request_page.read_preview()
    request_page.press_send()

    request_page.person.hands.click(request_page.person.window.lock_button)

    assert request_page.view.picker.key is None
    assert request_page.view.preview.request.text.toPlainText() == ""
    assert request_page.answer.tabs.json.model.rowCount() == 0
    assert request_page.answer.tabs.raw.toPlainText() == ""


def _type(line: QLineEdit, text: str) -> None:
    QTest.keyClicks(line, text)


def test_an_answer_of_nine_megabytes_does_not_stop_the_window(request_page: RequestPage) -> None:
    symbols = [{"symbol": f"S{n}", "filters": ["0.00000001"] * 12} for n in range(45_000)]
    body = json.dumps({"symbols": symbols}).encode()
    # Made before, because the exchange of this test shares a process with the window.
    request_page.exchange.behaviour.misbehave(misbehaviour.answer_octets(body))
    request_page.choose("spot-exchange-info")

    json_view = request_page.answer.tabs.json
    with pulse() as beats:
        for _ in range(4):
            request_page.press_send()
        request_page.person.hands.type_into(json_view.search_line, "s44999")
        request_page.person.wait_for("the last row", json_view.count.text)

    assert json_view.count.text() == "1 of 1"
    assert len(body) > 8_000_000
    beats.assert_alive()


def test_a_clock_that_is_set_right_is_measured_again_before_it_is_relied_on(
    request_page: RequestPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    request_page.exchange.behaviour.skew_clock(90_000)
    request_page.send("spot-account")
    request_page.find_cause()
    request_page.person.hands.click(request_page.answer.fix_clock_button)
    request_page.press_send()

    request_page.exchange.behaviour.skew_clock(30_000)
    late = GOOD_FOR_S + 1
    monkeypatch.setattr(Moment, "now", lambda: Moment(time.time() + late, time.monotonic() + late))

    assert request_page.press_send() == "Accepted: 200 OK"
    offset = re.search(r"\+([0-9]+) ms", request_page.view.clock_box.text())
    assert offset is not None
    assert int(offset[1]) == pytest.approx(30_000, abs=1_000)
