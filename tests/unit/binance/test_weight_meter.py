"""How much weight may be used: half of what the exchange allows."""

import pytest

from vault_app.binance.environments import Service
from vault_app.binance.replies import Answer
from vault_app.binance.weight_meter import LIMITS_PER_MINUTE, OUR_SHARE, WeightMeter

NOON_MS = 1_700_000_040_000.0
"""The beginning of a minute."""


def _answer(**headers: str) -> Answer:
    named = {name.replace("_", "-"): text for name, text in headers.items()}
    return Answer("h", "/p", 200, named, b"{}", 1.0)


@pytest.mark.parametrize("service", list(LIMITS_PER_MINUTE))
def test_the_first_request_is_sent_at_once(service: Service) -> None:
    assert WeightMeter(service).wait_before_s(20, NOON_MS) == 0


def test_our_share_of_the_limit_is_used_and_no_more() -> None:
    meter = WeightMeter(Service.USD_M)
    sent = 0
    while not meter.wait_before_s(5, NOON_MS + sent):
        meter.note(5, _answer(), NOON_MS + sent)
        sent += 5

    assert sent == LIMITS_PER_MINUTE[Service.USD_M] * OUR_SHARE


def test_beyond_it_the_next_minute_is_waited_for() -> None:
    meter = WeightMeter(Service.SPOT)
    meter.note(3_000, _answer(), NOON_MS)

    assert meter.wait_before_s(1, NOON_MS + 45_000) == 15
    assert meter.wait_before_s(1, NOON_MS + 60_000) == 0


def test_what_other_programs_used_counts() -> None:
    meter = WeightMeter(Service.SPOT)
    meter.note(1, _answer(x_mbx_used_weight_1m="5900"), NOON_MS)

    assert meter.wait_before_s(1, NOON_MS) == 60


def test_the_wallet_does_not_take_the_weight_of_spot_for_its_own() -> None:
    meter = WeightMeter(Service.WALLET)
    meter.note(1, _answer(x_mbx_used_weight_1m="6000", x_mbx_used_weight="6000"), NOON_MS)
    assert meter.wait_before_s(1, NOON_MS) == 0

    meter.note(1, _answer(x_sapi_used_ip_weight_1m="6000"), NOON_MS)
    assert meter.wait_before_s(1, NOON_MS) == 60


def test_a_header_that_is_no_number_is_passed_over() -> None:
    meter = WeightMeter(Service.SPOT)
    meter.note(1, _answer(x_mbx_used_weight_1m="many", x_mbx_used_weight="²"), NOON_MS)

    assert meter.wait_before_s(1, NOON_MS) == 0


def test_a_time_to_wait_that_the_exchange_named_is_kept_over_the_minute() -> None:
    meter = WeightMeter(Service.SPOT)
    meter.close_for(90, NOON_MS)

    assert meter.wait_before_s(1, NOON_MS + 60_000) == 30


def test_a_request_beyond_the_whole_share_is_let_through_alone() -> None:
    meter = WeightMeter(Service.USD_M)

    assert meter.wait_before_s(5_000, NOON_MS) == 0
