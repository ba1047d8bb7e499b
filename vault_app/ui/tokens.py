"""The look in numbers: colours, spacing, radius and type sizes, for light and dark.

Every colour in the window comes from here. Text colours have a contrast of at least 4.5:1 on every
ground they are used on, and what is drawn of at least 3:1; ``tests/ui/test_tokens.py`` computes it.
"""

from typing import NamedTuple


class Colours(NamedTuple):
    """One theme's colours, as ``#rrggbb``.

    Attributes:
        ground: behind everything.
        surface: cards, tables and input fields.
        raised: table headers, chips and hovered rows.
        line: separators, and borders of what is known by more than its border.
        outline: borders of fields, and handles of scroll bars.
        text, muted: words, and words of less weight.
        accent, accent_hover, on_accent: the one primary action per view, and the text on it.
        selection: behind a selected row.
        success, warning, danger: words of state, always beside an icon or a word.
        production, testnet, demo, practice: the ground of an environment's chip.
        on_environment: the text on it.
    """

    ground: str
    surface: str
    raised: str
    line: str
    outline: str
    text: str
    muted: str
    accent: str
    accent_hover: str
    on_accent: str
    selection: str
    success: str
    warning: str
    danger: str
    production: str
    testnet: str
    demo: str
    practice: str
    on_environment: str


LIGHT = Colours(
    ground="#f4f5f8",
    surface="#ffffff",
    raised="#e9ecf2",
    line="#cdd3de",
    outline="#7c8698",
    text="#18212f",
    muted="#535e70",
    accent="#2f55c8",
    accent_hover="#2446ab",
    on_accent="#ffffff",
    selection="#dbe4fd",
    success="#146c43",
    warning="#845400",
    danger="#b3261e",
    production="#b3261e",
    testnet="#7a4f00",
    demo="#6b3fa0",
    practice="#0f6b62",
    on_environment="#ffffff",
)

DARK = Colours(
    ground="#12161d",
    surface="#1a2029",
    raised="#252d3a",
    line="#384354",
    outline="#6b778c",
    text="#e6eaf1",
    muted="#a4afc0",
    accent="#8aabff",
    accent_hover="#a5bfff",
    on_accent="#0d1526",
    selection="#2a3b66",
    success="#6bd59b",
    warning="#f0bb60",
    danger="#ff938a",
    production="#ff8a80",
    testnet="#f0bb60",
    demo="#c9a6f5",
    practice="#5fd1c3",
    on_environment="#12161d",
)


class Measures(NamedTuple):
    """Lengths in device-independent pixels, type sizes relative to the system's font.

    Attributes:
        tight, normal, wide, page: the four distances between things.
        radius: of corners.
        icon: side of an icon on a button. This and the next four are for the usual size of text
            and grow with it.
        control: least height of what is inside a button or an input field.
        mark, mark_line: side of a box to tick or of a radio button, and the width of its border.
        arrow: side of the arrow of a box that opens, a row that unfolds, or a sorted column.
        heading_scale, title_scale, small_scale: factors on the system's font size.
    """

    tight: int = 4
    normal: int = 8
    wide: int = 16
    page: int = 24
    radius: int = 6
    icon: int = 18
    control: int = 20
    mark: int = 16
    mark_line: int = 2
    arrow: int = 12
    heading_scale: float = 1.6
    title_scale: float = 1.2
    small_scale: float = 0.92


MEASURES = Measures()
