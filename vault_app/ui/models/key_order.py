"""Sorts keys by a column, text as the user's language does it."""

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from vault_app.key_summary import KeySummary
from vault_app.terms import Environment, KeyState
from vault_app.ui.models.key_columns import Column
from vault_app.ui.text_order import text_collator
from vault_app.ui.words import purpose_word

_ENVIRONMENTS = list(Environment)
_STATES = list(KeyState)
_BEHIND_EVERY_GRADE = "Z"
_NEVER = datetime.min.replace(tzinfo=UTC)


class KeyOrder:
    """Remembers how each text is sorted: asking the collator is most of the work.

    Attributes:
        column: what is sorted by.
        is_descending: the other way round.
        grades: letters, by the keys' ids.
    """

    def __init__(self) -> None:
        self._collator = text_collator()
        self._known: dict[str, Any] = {}
        self.grades: Mapping[UUID, str] = {}
        self.column = Column.AGE
        self.is_descending = False

    def sorted(self, keys: Sequence[KeySummary]) -> list[KeySummary]:
        """*keys*, the youngest of which come first, by :attr:`column`, the pinned ones first.

        Among equals their order stays.
        """
        result = list(keys)
        if self.column is not Column.AGE or self.is_descending:
            result.sort(key=self._key(), reverse=self.is_descending)
        if any(key.pinned for key in keys):
            result.sort(key=lambda key: not key.pinned)
        return result

    def forget(self) -> None:
        """Keep nothing of the keys that were sorted."""
        self._known.clear()

    def _key(self) -> Callable[[KeySummary], Any]:
        text = self._text
        return {
            Column.LABEL: lambda key: text(key.label),
            Column.ENVIRONMENT: lambda key: _ENVIRONMENTS.index(key.environment),
            Column.STATE: lambda key: _STATES.index(key.state),
            Column.KIND: lambda key: text(key.kind),
            Column.ACCOUNT: lambda key: text(key.account),
            Column.AGE: youngest_first,
            Column.LAST_USED: lambda key: key.last_used_at or _NEVER,
            Column.FINGERPRINT: lambda key: key.fingerprint,
            Column.PURPOSE: lambda key: text(purpose_word(key.purpose)),
            Column.TAGS: lambda key: text(", ".join(key.tags)),
            Column.CREATED: lambda key: key.created_at,
            Column.GRADE: lambda key: self.grades.get(key.id, _BEHIND_EVERY_GRADE),
        }[self.column]

    def _text(self, text: str) -> Any:
        known = self._known.get(text)
        if known is None:
            known = self._known[text] = self._collator.sortKey(text)
        return known


def youngest_first(key: KeySummary) -> float:
    """What keys are sorted by for :meth:`KeyOrder.sorted`."""
    return -key.created_at.timestamp()
