"""Chinese is drawn with the glyphs of China, and none of its characters is missing."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QGlyphRun, QTextLayout
from PySide6.QtWidgets import QApplication

from tests.helpers.translation_files import translations_in
from vault_app.config import resources_dir
from vault_app.ui import language
from vault_app.ui.theme import fixed_font

SIMPLIFIED = "Noto Sans CJK SC"
DRAWN_OTHERWISE_IN_JAPAN = "直骨门复"

pytestmark = pytest.mark.usefixtures("qapp", "chinese_fonts")


@pytest.fixture
def chinese_fonts() -> Iterator[None]:
    """Skips where there are none, and leaves the system's language."""
    if not QFontDatabase.hasFamily(SIMPLIFIED):
        pytest.skip(f"the font {SIMPLIFIED} is not installed")
    yield
    language.apply_language("")


def glyphs_of(text: str, font: QFont) -> list[QGlyphRun]:
    layout = QTextLayout(text, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return layout.glyphRuns()


def families_for(text: str, font: QFont) -> set[str]:
    return {run.rawFont().familyName() for run in glyphs_of(text, font)}


def test_chinese_is_drawn_as_in_china(qapp: QApplication) -> None:
    language.apply_language("zh_CN")

    assert families_for(DRAWN_OTHERWISE_IN_JAPAN, qapp.font()) == {SIMPLIFIED}


def test_chinese_among_code_is_drawn_as_in_china() -> None:
    language.apply_language("zh_CN")

    assert families_for(DRAWN_OTHERWISE_IN_JAPAN, fixed_font()) == {SIMPLIFIED}


def test_latin_letters_keep_their_font(qapp: QApplication) -> None:
    before = families_for("Vault", qapp.font())

    language.apply_language("zh_CN")

    assert families_for("Vault", qapp.font()) == before


def test_code_keeps_its_font() -> None:
    before = families_for("SHA256", fixed_font())

    language.apply_language("zh_CN")

    assert families_for("SHA256", fixed_font()) == before


def test_the_font_is_as_before_when_another_language_is_chosen(qapp: QApplication) -> None:
    before = qapp.font().families()
    language.apply_language("zh_CN")

    language.apply_language("de")

    assert qapp.font().families() == before


def test_every_character_of_the_chinese_words_can_be_drawn(qapp: QApplication) -> None:
    language.apply_language("zh_CN")
    words = translations_in(resources_dir() / "translations" / "vault_app_zh_CN.ts")
    characters = sorted({char for word in words for form in word.forms for char in form})

    missing = [
        char
        for char in characters
        if any(0 in run.glyphIndexes() for run in glyphs_of(char, qapp.font()))
    ]

    assert missing == []
