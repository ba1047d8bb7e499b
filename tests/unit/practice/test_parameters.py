"""Reading parameters from raw octets."""

import pytest

from vault_app.practice.parameters import read_parameters
from vault_app.practice.refusal import RefusalError


def test_the_payload_is_query_and_body_joined_by_nothing_without_the_signature() -> None:
    sent = read_parameters(b"symbol=LTCBTC&side=BUY", b"quantity=1&timestamp=5&signature=ab%2Fc%3D")

    assert sent.payload == b"symbol=LTCBTC&side=BUYquantity=1&timestamp=5"
    assert sent.signature == "ab/c="
    assert sent.signature_is_last


def test_a_signature_alone_in_the_body_covers_the_query() -> None:
    sent = read_parameters(b"timestamp=5", b"signature=ab")

    assert sent.payload == b"timestamp=5"
    assert sent.signature_is_last


def test_a_signature_may_end_the_query_although_there_is_a_body() -> None:
    sent = read_parameters(b"timestamp=5&signature=ab", b"side=BUY")

    assert sent.payload == b"timestamp=5side=BUY"
    assert sent.signature_is_last


def test_the_query_wins_where_query_and_body_disagree() -> None:
    sent = read_parameters(b"symbol=LTCBTC", b"symbol=BTCUSDT&side=BUY")

    assert sent.values == {"symbol": "LTCBTC", "side": "BUY"}


def test_the_payload_keeps_the_octets_as_they_were_sent() -> None:
    sent = read_parameters(b"a=%7e%2f~&signature=x", b"")

    assert sent.payload == b"a=%7e%2f~"
    assert sent.values == {"a": "~/~"}


@pytest.mark.parametrize(
    ("query", "body"),
    [
        (b"signature=x&timestamp=5", b""),
        (b"", b"signature=x&timestamp=5"),
        (b"timestamp=5&signature=x", b"signature=x"),
        (b"timestamp=5&%73ignature=x", b""),
    ],
    ids=["first in the query", "first in the body", "in both parts", "its name encoded"],
)
def test_a_signature_that_does_not_come_last_is_noticed(query: bytes, body: bytes) -> None:
    assert not read_parameters(query, body).signature_is_last


def test_an_unencoded_plus_becomes_a_space() -> None:
    assert read_parameters(b"signature=a+b", b"").signature == "a b"


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        (b"a=1&a=2", -1101),
        (b"a=", -1105),
        (b"a", -1105),
        (b"a=1&&b=2", -1100),
        (b"=1", -1100),
        (b"a=%zz", -1100),
        (b"a=%E4", -1100),
        ("symbol=这是测试币456".encode(), -1100),
        (b'symbols=["BTCUSDT"]', -1100),
        (b"a=1\x00", -1100),
    ],
)
def test_a_malformed_part_is_refused(raw: bytes, code: int) -> None:
    with pytest.raises(RefusalError) as refused:
        read_parameters(b"", raw)

    assert refused.value.code == code
