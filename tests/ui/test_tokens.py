"""Contrast of every text and shape on the ground it is used on, and no colour from anywhere else.

Source of the measure: WCAG 2.2, success criteria 1.4.3 and 1.4.11, and "relative luminance".
"""

import re
from pathlib import Path

import pytest

import vault_app.ui
from vault_app.ui.tokens import DARK, LIGHT, Colours

SMALLEST_CONTRAST = 4.5

ENVIRONMENTS = ("production", "testnet", "demo", "practice")
STATES = ("success", "warning", "danger")

PAIRS = (
    ("text", "ground", "labels on a page"),
    ("text", "surface", "input fields, buttons, table cells, cards"),
    ("text", "raised", "notices, tool tips, hovered buttons, the open menu's title"),
    ("text", "selection", "the selected row, the chosen entry of a menu, the page in the rail"),
    ("text", "line", "a button while it is pressed"),
    ("muted", "ground", "hints on a page, the status line"),
    ("muted", "surface", "hints on a card, placeholders, table headers, dates of the timeline"),
    ("muted", "raised", "a notice's second line, a step that is yet to come"),
    ("muted", "selection", "a state in the selected row"),
    ("on_accent", "accent", "the primary button, selected text in a field, the step that is on"),
    ("on_accent", "accent_hover", "the primary button under the mouse"),
    ("accent", "surface", "links on a card, the timeline's today"),
    ("accent", "ground", "links on a page and in the status line"),
    ("accent", "raised", "a severity's chip"),
    *((state, "ground", "a grade on a page") for state in STATES),
    *((state, "surface", "a state in the table, an error on a card") for state in STATES),
    *((state, "raised", "a state's chip") for state in STATES),
    *((state, "selection", "a state in the selected row") for state in STATES),
    *(("on_environment", place, "a chip, the band above a key") for place in ENVIRONMENTS),
)
"""Text, its ground, and where the two meet. What is disabled need not be read."""

SMALLEST_CONTRAST_OF_SHAPES = 3.0

SHAPES = (
    *(("accent", ground, "the ring of the focus") for ground in ("ground", "surface", "raised")),
    ("accent", "selection", "the ring of the focus around the chosen page"),
    ("text", "ground", "the ring around the primary button"),
    ("text", "surface", "the ring around the primary button of a card"),
    ("outline", "surface", "a field's border, from within; a scroll bar on a card"),
    ("outline", "ground", "a field's border, from without; a scroll bar on a page"),
    ("outline", "raised", "a field in a notice"),
    ("muted", "surface", "a box to tick, the axis of the timeline"),
    ("muted", "ground", "a box to tick on a page"),
    ("on_accent", "accent", "the tick in its box"),
    ("accent", "raised", "the part of a progress bar that is done"),
    *((state, "raised", "the strength of a password, a notice's icon") for state in STATES),
    *((state, "surface", "a mark of the timeline, a failed request's bar") for state in STATES),
    ("demo", "surface", "the mark of an overlap in the timeline"),
    ("accent", "surface", "the mark of a rotation in the timeline, a request's bar"),
    *((place, "surface", "a chip in the table") for place in ENVIRONMENTS),
    *((place, "selection", "a chip in the selected row") for place in ENVIRONMENTS),
    *((place, "ground", "the band above a key") for place in ENVIRONMENTS),
)
"""What is drawn, what is beside it, and where."""

UI_SOURCES = sorted(Path(vault_app.ui.__file__).parent.rglob("*.py"))
COLOUR = re.compile(r"#[0-9a-fA-F]{6}\b")
DRAWN_IN = ("icons.py", "#000000")
"""What the icons are drawn in, to be replaced with the colour asked for."""


def _relative_luminance(colour: str) -> float:
    channels = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    red, green, blue = (
        channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
        for channel in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(one: str, other: str) -> float:
    darker, lighter = sorted((_relative_luminance(one), _relative_luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def test_the_measure_knows_black_on_white() -> None:
    assert _contrast("#000000", "#ffffff") == pytest.approx(21)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(
    ("text", "ground"),
    [(text, ground) for text, ground, _ in PAIRS],
    ids=[f"{text} on {ground}: {where}" for text, ground, where in PAIRS],
)
def test_every_text_can_be_read_on_its_ground(theme: Colours, text: str, ground: str) -> None:
    assert _contrast(getattr(theme, text), getattr(theme, ground)) >= SMALLEST_CONTRAST


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(
    ("shape", "beside"),
    [(shape, beside) for shape, beside, _ in SHAPES],
    ids=[f"{shape} on {beside}: {where}" for shape, beside, where in SHAPES],
)
def test_every_shape_can_be_told_from_what_is_beside_it(
    theme: Colours, shape: str, beside: str
) -> None:
    contrast = _contrast(getattr(theme, shape), getattr(theme, beside))

    assert contrast >= SMALLEST_CONTRAST_OF_SHAPES


def test_every_colour_is_measured() -> None:
    measured = {colour for one, other, _ in PAIRS + SHAPES for colour in (one, other)}

    assert measured == set(Colours._fields)


def test_no_colour_is_named_outside_the_tokens() -> None:
    found = {
        (source.name, colour)
        for source in UI_SOURCES
        if source.name != "tokens.py"
        for colour in COLOUR.findall(source.read_text(encoding="utf-8"))
    }

    assert found == {DRAWN_IN}


def test_the_style_sheet_names_no_colour() -> None:
    style = Path(vault_app.ui.__file__).parents[2] / "resources" / "style" / "theme.qss"

    assert COLOUR.findall(style.read_text(encoding="utf-8")) == []
