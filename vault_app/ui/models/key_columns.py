"""The columns of the key table: their names, and what each says of a key."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from enum import IntEnum

from PySide6.QtCore import QCoreApplication, QLocale

from vault_app.key_summary import KeySummary
from vault_app.short_fingerprint import short_fingerprint
from vault_app.ui.widgets.chip import environment_word, state_word
from vault_app.ui.words import age_word, kind_word, moment_word, purpose_word

NOTHING = "–"


class Column(IntEnum):
    """Every column there is, as the model numbers them."""

    LABEL = 0
    ENVIRONMENT = 1
    STATE = 2
    KIND = 3
    ACCOUNT = 4
    AGE = 5
    LAST_USED = 6
    FINGERPRINT = 7
    PURPOSE = 8
    TAGS = 9
    CREATED = 10
    GRADE = 11

    @property
    def setting_name(self) -> str:
        """What it is called in the settings."""
        return self.name.lower()


USUAL_COLUMNS = (
    Column.LABEL,
    Column.ENVIRONMENT,
    Column.STATE,
    Column.KIND,
    Column.ACCOUNT,
    Column.AGE,
    Column.LAST_USED,
    Column.FINGERPRINT,
)
"""What is shown until the user chooses; what matters most comes first, where space ends first."""


def columns_named(names: tuple[str, ...]) -> tuple[Column, ...]:
    """The columns that a setting names, in its order; the usual ones where it names none.

    The label is always among them.
    """
    by_name = {column.setting_name: column for column in Column}
    named = tuple(by_name[name] for name in names if name in by_name)
    if not named:
        return USUAL_COLUMNS
    return named if Column.LABEL in named else (Column.LABEL, *named)


def column_word(column: Column) -> str:
    """The column's name in the header."""
    return _WORDS[column]()


def cell_text(key: KeySummary, column: Column) -> str:
    """What *column* says of *key*; a dash where there is nothing to say.

    The grade is not the key's own, see ``KeyTableModel.text_at``.
    """
    return _TEXTS[column](key)


def facts_text(keys: Sequence[KeySummary]) -> str:
    """*keys* as a table for a spreadsheet: a line each, columns separated by tabs. No secrets."""
    lines = [[column_word(column) for column in _FACTS]]
    lines += [[_fact(key, column) for column in _FACTS] for key in keys]
    return "\n".join("\t".join(" ".join(cell.split()) for cell in line) for line in lines)


def _fact(key: KeySummary, column: Column) -> str:
    return key.fingerprint if column is Column.FINGERPRINT else cell_text(key, column)


_FACTS = (
    Column.LABEL,
    Column.ENVIRONMENT,
    Column.STATE,
    Column.KIND,
    Column.ACCOUNT,
    Column.PURPOSE,
    Column.TAGS,
    Column.CREATED,
    Column.LAST_USED,
    Column.FINGERPRINT,
)

_WORDS: dict[Column, Callable[[], str]] = {
    Column.LABEL: lambda: QCoreApplication.translate("key column", "Label"),
    Column.ENVIRONMENT: lambda: QCoreApplication.translate("key column", "Environment"),
    Column.STATE: lambda: QCoreApplication.translate("key column", "State"),
    Column.KIND: lambda: QCoreApplication.translate("key column", "Kind"),
    Column.ACCOUNT: lambda: QCoreApplication.translate("key column", "Account"),
    Column.AGE: lambda: QCoreApplication.translate("key column", "Age"),
    Column.LAST_USED: lambda: QCoreApplication.translate("key column", "Last used"),
    Column.FINGERPRINT: lambda: QCoreApplication.translate("key column", "Fingerprint"),
    Column.PURPOSE: lambda: QCoreApplication.translate("key column", "Purpose"),
    Column.TAGS: lambda: QCoreApplication.translate("key column", "Tags"),
    Column.CREATED: lambda: QCoreApplication.translate("key column", "Created"),
    Column.GRADE: lambda: QCoreApplication.translate("key column", "Grade"),
}

_TEXTS: dict[Column, Callable[[KeySummary], str]] = {
    Column.LABEL: lambda key: key.label,
    Column.ENVIRONMENT: lambda key: environment_word(key.environment),
    Column.STATE: lambda key: state_word(key.state),
    Column.KIND: lambda key: kind_word(key.kind),
    Column.ACCOUNT: lambda key: key.account or NOTHING,
    Column.AGE: lambda key: age_word(datetime.now(UTC) - key.created_at),
    Column.LAST_USED: lambda key: moment_word(key.last_used_at, QLocale(), short=True),
    Column.FINGERPRINT: lambda key: short_fingerprint(key.fingerprint) or NOTHING,
    Column.PURPOSE: lambda key: purpose_word(key.purpose),
    Column.TAGS: lambda key: ", ".join(key.tags) or NOTHING,
    Column.CREATED: lambda key: moment_word(key.created_at, QLocale(), short=True),
}
