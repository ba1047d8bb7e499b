"""Which keys a filter lets through, what can be found by typing, and which filters make sense."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable
from enum import Enum, auto
from itertools import chain
from typing import NamedTuple
from unicodedata import normalize
from uuid import UUID

from vault_app.key_summary import KeySummary
from vault_app.terms import Environment
from vault_app.ui.text_order import in_order

_SEPARATOR = "\n"
_SHORTEST_CODE = 5


class FilterKind(Enum):
    """What a filter goes by."""

    ALL = auto()
    ATTENTION = auto()
    PINNED = auto()
    ENVIRONMENT = auto()
    ACCOUNT = auto()
    TAG = auto()
    TRASH = auto()


class KeyFilter(NamedTuple):
    """One entry of the filter panel.

    Attributes:
        value: the environment, account or tag; empty for the other kinds.
    """

    kind: FilterKind
    value: str = ""


ALL_KEYS = KeyFilter(FilterKind.ALL)
TRASH = KeyFilter(FilterKind.TRASH)


def admission(key_filter: KeyFilter, attention: Collection[UUID]) -> Callable[[KeySummary], bool]:
    """Whether a key passes *key_filter*; *attention* holds the ids of those that need attention.

    What is in the trash passes the filter for the trash only.
    """
    kind, value = key_filter
    if kind is FilterKind.TRASH:
        return lambda key: key.trashed_at is not None
    tests: dict[FilterKind, Callable[[KeySummary], bool]] = {
        FilterKind.ALL: lambda _: True,
        FilterKind.ATTENTION: lambda key: key.id in attention,
        FilterKind.PINNED: lambda key: key.pinned,
        FilterKind.ENVIRONMENT: lambda key: key.environment == value,
        FilterKind.ACCOUNT: lambda key: key.account == value,
        FilterKind.TAG: lambda key: value in key.tags,
    }
    test = tests[kind]
    return lambda key: key.trashed_at is None and test(key)


def count_by_filter(
    keys: Iterable[KeySummary], attention: Collection[UUID]
) -> dict[KeyFilter, int]:
    """How many keys pass each filter that lets any through; :data:`ALL_KEYS` is always there.

    In the order of the panel: accounts and tags as the user's language sorts their names.
    """
    kept, trashed = [], 0
    for key in keys:
        if key.trashed_at is None:
            kept.append(key)
        else:
            trashed += 1
    counts = {
        ALL_KEYS: len(kept),
        KeyFilter(FilterKind.ATTENTION): sum(key.id in attention for key in kept),
        KeyFilter(FilterKind.PINNED): sum(key.pinned for key in kept),
    }
    environments = Counter(key.environment for key in kept)
    for environment in Environment:
        counts[KeyFilter(FilterKind.ENVIRONMENT, environment)] = environments[environment]
    for kind, found in (
        (FilterKind.ACCOUNT, Counter(key.account for key in kept if key.account)),
        (FilterKind.TAG, Counter(chain.from_iterable(key.tags for key in kept))),
    ):
        counts |= {KeyFilter(kind, value): found[value] for value in in_order(found)}
    counts[TRASH] = trashed
    return {each: count for each, count in counts.items() if count or each == ALL_KEYS}


class Searchable(NamedTuple):
    """All that a key can be found by, folded; nothing of it is secret.

    Attributes:
        words: what the user or the app calls it.
        codes: fingerprint and API key. Who has one at hand finds the key it belongs to; a short
            word would be found in most of them by chance.
    """

    words: str
    codes: str


def folded(text: str) -> str:
    """*text* without what makes no difference when one searches: case, and ways to write a letter.

    Chinese and Japanese keyboards write Latin letters and digits of full width, macOS a letter and
    its accent one after the other.
    """
    return normalize("NFKC", text).casefold()


def searchable(key: KeySummary) -> Searchable:
    """What *key* can be found by."""
    words = (
        key.label,
        key.account,
        key.kind,
        key.notes,
        *key.tags,
        *(program.name for program in key.used_by),
        *(f"{address.network} {address.who}" for address in key.ip_list),
    )
    codes = (key.fingerprint, key.api_key)
    return Searchable(folded(_SEPARATOR.join(words)), folded(_SEPARATOR.join(codes)))


def is_found(texts: Searchable, typed: Collection[str]) -> bool:
    """Whether each folded word of *typed* is somewhere in *texts*."""
    for word in typed:  # not by all(), which takes twice the time
        if word not in texts.words and (len(word) < _SHORTEST_CODE or word not in texts.codes):
            return False
    return True
