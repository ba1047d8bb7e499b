"""What the user took as right of a key and what the exchange told last, side by side."""

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QGridLayout, QWidget

from vault_app.key_life import Look
from vault_app.ui.finding_words import right_name_here
from vault_app.ui.text_order import text_collator
from vault_app.ui.tokens import MEASURES
from vault_app.ui.widgets.labels import label
from vault_app.ui.words import moment_word

_SHARES = (2, 1, 1)
"""Of the width: the right's name, before, now."""


class LookComparison(QWidget):
    """One line for each right, and one for the IP list; those that differ are marked.

    Args:
        expected: what the user took as right.
        found: what the exchange told last, by the same call.
    """

    def __init__(self, expected: Look, found: Look) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("What changed at the exchange"))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, MEASURES.normal, 0, MEASURES.normal)
        self._grid.setHorizontalSpacing(MEASURES.wide)
        self._grid.setVerticalSpacing(MEASURES.tight)
        for column, share in enumerate(_SHARES):
            self._grid.setColumnStretch(column, share)
        self._add(
            self.tr("Right"),
            self.tr("Found right, {day}").format(day=_day(expected)),
            self.tr("Now, {day}").format(day=_day(found)),
            role="field",
        )
        by_name = text_collator().sortKey
        rights = {*expected.permissions, *found.permissions}
        for right in sorted(rights, key=lambda right: by_name(right_name_here(right))):
            before, now = right in expected.permissions, right in found.permissions
            self._add_state(right_name_here(right), self._on(on=before), self._on(on=now))
        if None not in (expected.is_ip_restricted, found.is_ip_restricted):
            self._add_state(
                self.tr("IP list"),
                self._there(is_there=bool(expected.is_ip_restricted)),
                self._there(is_there=bool(found.is_ip_restricted)),
            )

    def _on(self, *, on: bool) -> str:
        return self.tr("on") if on else self.tr("off")

    def _there(self, *, is_there: bool) -> str:
        return self.tr("yes") if is_there else self.tr("none")

    def _add_state(self, name: str, before: str, now: str) -> None:
        is_changed = before != now
        shown = self.tr("{value} (changed)").format(value=now) if is_changed else now
        self._add(name, before, shown, role="warning" if is_changed else "plain")

    def _add(self, name: str, before: str, now: str, *, role: str) -> None:
        row = self._grid.rowCount()
        usual = "field" if role == "field" else "plain"
        self._grid.addWidget(label(name, usual, wrap=True), row, 0)
        self._grid.addWidget(label(before, usual, wrap=True), row, 1)
        self._grid.addWidget(label(now, role, wrap=True), row, 2)


def _day(look: Look) -> str:
    return moment_word(look.at, QLocale(), short=True)
