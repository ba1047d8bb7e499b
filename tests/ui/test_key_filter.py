"""Filters: what passes, what is counted, what is found by typing."""

from datetime import timedelta

import msgspec
import pytest

from tests.helpers.vaults import NOW
from tests.ui.summaries import summary
from vault_app.key_life import NotedAddress, Program
from vault_app.key_summary import KeySummary
from vault_app.terms import Environment
from vault_app.ui.models.key_filter import (
    ALL_KEYS,
    TRASH,
    FilterKind,
    KeyFilter,
    admission,
    count_by_filter,
    folded,
    is_found,
    searchable,
)

ATTENTION = KeyFilter(FilterKind.ATTENTION)
PINNED = KeyFilter(FilterKind.PINNED)


def _with(key: KeySummary, **fields: object) -> KeySummary:
    return msgspec.structs.replace(key, **fields)


def _in_trash(label: str = "gone") -> KeySummary:
    return _with(summary(label), trashed_at=NOW + timedelta(days=1), pinned=True, account="sub")


def _is_found(key: KeySummary, typed: str) -> bool:
    return is_found(searchable(key), folded(typed).split())


def test_a_key_in_the_trash_passes_the_trash_alone() -> None:
    key = _in_trash()
    filters = (ALL_KEYS, ATTENTION, PINNED, KeyFilter(FilterKind.ACCOUNT, "sub"), TRASH)

    passed = [each for each in filters if admission(each, {key.id})(key)]

    assert passed == [TRASH]


def test_each_filter_lets_through_what_it_is_called() -> None:
    key = _with(
        summary(environment=Environment.DEMO), account="sub", tags=("grid", "2026"), pinned=True
    )
    passing = (
        ALL_KEYS,
        ATTENTION,
        PINNED,
        KeyFilter(FilterKind.ENVIRONMENT, Environment.DEMO),
        KeyFilter(FilterKind.ACCOUNT, "sub"),
        KeyFilter(FilterKind.TAG, "2026"),
    )

    assert all(admission(each, {key.id})(key) for each in passing)


def test_no_filter_lets_through_what_it_is_not_called() -> None:
    key = summary(environment=Environment.DEMO)
    refusing = (
        ATTENTION,
        PINNED,
        KeyFilter(FilterKind.ENVIRONMENT, Environment.PRODUCTION),
        KeyFilter(FilterKind.ACCOUNT, "sub"),
        KeyFilter(FilterKind.TAG, "2026"),
        TRASH,
    )

    assert not any(admission(each, ())(key) for each in refusing)


def test_every_filter_counts_what_it_lets_through() -> None:
    keys = [
        _with(summary("a"), account="sub", tags=("x", "y")),
        _with(summary("b", environment=Environment.PRODUCTION), tags=("x",), pinned=True),
        _in_trash(),
    ]
    attention = {keys[0].id, keys[2].id}

    counts = count_by_filter(keys, attention)

    counted = {each: sum(map(admission(each, attention), keys)) for each in counts}
    assert counts == counted
    assert counts[KeyFilter(FilterKind.TAG, "x")] == 2


def test_filters_come_in_the_order_of_the_panel() -> None:
    keys = [
        _with(summary("a"), account="zeta", tags=("y",), pinned=True),
        _with(summary("b", environment=Environment.PRODUCTION), account="alpha"),
        _in_trash(),
    ]

    assert list(count_by_filter(keys, {keys[0].id})) == [
        ALL_KEYS,
        ATTENTION,
        PINNED,
        KeyFilter(FilterKind.ENVIRONMENT, Environment.PRODUCTION),
        KeyFilter(FilterKind.ENVIRONMENT, Environment.PRACTICE),
        KeyFilter(FilterKind.ACCOUNT, "alpha"),
        KeyFilter(FilterKind.ACCOUNT, "zeta"),
        KeyFilter(FilterKind.TAG, "y"),
        TRASH,
    ]


def test_an_empty_vault_has_the_filter_for_all_keys_alone() -> None:
    assert count_by_filter([], ()) == {ALL_KEYS: 0}


def test_a_key_is_found_by_everything_that_is_not_secret() -> None:
    key = _with(
        summary("Grid bot"),
        account="Hedge desk",
        notes="Ask Änne first",
        tags=("2026",),
        used_by=(Program("freqtrade"),),
        ip_list=(NotedAddress("203.0.114.7", "office"),),
        api_key="vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zvsw0MuIgwCIPy6utIco14y7Ju91duEh8A",
    )
    typed = (
        "grid",
        "HEDGE",
        "änne",
        "2026",
        "freq",
        "203.0.114",
        "office",
        "ed25519",
        key.fingerprint,
        key.api_key,
        "desk grid",
    )

    assert [each for each in typed if not _is_found(key, each)] == []


@pytest.mark.parametrize(
    ("label", "typed"),
    [
        ("网格机器人 2", "机器人"),
        ("BTC 网格", "\N{FULLWIDTH LATIN SMALL LETTER B}tc"),
        ("Änne", "a\u0308nne"),
    ],
)
def test_a_key_is_found_however_its_letters_are_written(label: str, typed: str) -> None:
    assert _is_found(summary(label), typed)


def test_a_key_is_found_only_where_every_word_is() -> None:
    assert not _is_found(summary("Grid bot"), "grid tax")


def test_a_short_word_is_not_looked_for_in_fingerprints() -> None:
    key = summary("Grid bot")
    part = key.fingerprint[10:13]

    assert not _is_found(key, part)
