"""Contrast of every text on the ground it is used on, and no colour from anywhere else.

Source of the measure: WCAG 2.2, success criterion 1.4.3 and "relative luminance".
"""

import re
from pathlib import Path

import pytest

import vault_app.ui
from vault_app.ui.tokens import DARK, LIGHT, Colours

SMALLEST_CONTRAST = 4.5

PAIRS = (
    ("text", "ground", "labels on a page"),
    ("text", "surface", "input fields, buttons, table cells, cards"),
    ("text", "raised", "notices, tool tips, hovered buttons, the open menu's title"),
    ("text", "selection", "the selected row, the chosen entry of a menu"),
    ("text", "line", "a button while it is pressed"),
    ("muted", "ground", "hints on a page, disabled fields and buttons, the status line"),
    ("muted", "surface", "hints on a card, placeholders, table headers"),
    ("muted", "raised", "a notice's second line, a disabled primary button"),
    ("on_accent", "accent", "the primary button, selected text in a field"),
    ("on_accent", "accent_hover", "the primary button under the mouse"),
    ("accent", "surface", "links on a card"),
    ("accent", "ground", "links on a page"),
    ("warning", "surface", "the Caps Lock hint, a state in the table"),
    ("warning", "raised", "a state's chip, a notice's icon"),
    ("warning", "selection", "a state in the selected row"),
    ("success", "surface", "a state in the table"),
    ("success", "raised", "a state's chip, a notice's icon"),
    ("success", "selection", "a state in the selected row"),
    ("danger", "surface", "an error on a card"),
    ("danger", "raised", "a state's chip, a notice's icon"),
    ("danger", "selection", "a state in the selected row"),
    ("muted", "selection", "a state in the selected row"),
    ("on_environment", "production", "an environment's chip"),
    ("on_environment", "testnet", "an environment's chip"),
    ("on_environment", "demo", "an environment's chip"),
    ("on_environment", "practice", "an environment's chip"),
    ("production", "surface", "an environment in the table"),
    ("testnet", "surface", "an environment in the table"),
    ("demo", "surface", "an environment in the table"),
    ("practice", "surface", "an environment in the table"),
    ("production", "selection", "an environment in the selected row"),
    ("testnet", "selection", "an environment in the selected row"),
    ("demo", "selection", "an environment in the selected row"),
    ("practice", "selection", "an environment in the selected row"),
)
"""Text, its ground, and where the two meet."""

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
