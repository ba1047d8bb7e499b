"""Pairs are made for real; RSA-2048 takes long enough to be met while it is being made."""

import pytest

from vault_app.agent.prepared_pair import PreparedPair
from vault_app.agent.work import Work
from vault_app.errors import OperationCancelledError
from vault_app.terms import GeneratedKind


def _work() -> Work:
    return Work(lambda _stage, _fraction: None)


def test_a_prepared_pair_is_handed_out_once() -> None:
    prepared = PreparedPair()
    prepared.prepare(GeneratedKind.ED25519)

    pairs = [prepared.take(GeneratedKind.ED25519, _work()) for _ in range(2)]

    assert pairs[0].fingerprint != pairs[1].fingerprint


def test_whoever_asks_while_it_is_being_made_gets_that_pair() -> None:
    prepared = PreparedPair()
    prepared.prepare(GeneratedKind.RSA_2048)

    assert prepared.take(GeneratedKind.RSA_2048, _work()).kind is GeneratedKind.RSA_2048
    assert prepared._pair is None


def test_another_kind_than_the_prepared_is_made_anew() -> None:
    prepared = PreparedPair()
    prepared.prepare(GeneratedKind.RSA_2048)

    assert prepared.take(GeneratedKind.ED25519, _work()).kind is GeneratedKind.ED25519


def test_only_the_kind_that_was_wanted_last_is_kept() -> None:
    prepared = PreparedPair()
    for kind in (GeneratedKind.RSA_2048, GeneratedKind.ED25519, GeneratedKind.RSA_2048):
        prepared.prepare(kind)

    assert prepared.take(GeneratedKind.RSA_2048, _work()).kind is GeneratedKind.RSA_2048


def test_waiting_for_a_pair_can_be_cancelled() -> None:
    prepared = PreparedPair()
    prepared.prepare(GeneratedKind.RSA_4096)
    work = _work()
    work.cancel()

    with pytest.raises(OperationCancelledError):
        prepared.take(GeneratedKind.RSA_4096, work)


def test_a_dropped_pair_is_gone() -> None:
    prepared = PreparedPair()
    prepared.prepare(GeneratedKind.ED25519)
    before = prepared.take(GeneratedKind.ED25519, _work())
    prepared.prepare(GeneratedKind.ED25519)

    prepared.drop()

    assert prepared.take(GeneratedKind.ED25519, _work()).fingerprint != before.fingerprint
    assert prepared._pair is None
