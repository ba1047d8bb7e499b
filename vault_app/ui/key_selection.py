"""What is selected in the table of keys, as far as actions need to know."""

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from vault_app.key_summary import KeySummary


class KeySelection(NamedTuple):
    """What is selected.

    Attributes:
        how_many: keys are selected.
        key: the one that is; None where there is none, or more than one.
        are_put_away: whether they are in the trash; all of them are, or none.
    """

    how_many: int = 0
    key: "KeySummary | None" = None
    are_put_away: bool = False


NOTHING_SELECTED = KeySelection()
