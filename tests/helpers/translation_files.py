"""Translation files as values, and what of a text a translation has to keep."""

import re
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

FORMS = {"en": 2, "de": 2, "zh_CN": 1}
"""How many plural forms a language has. Source: Unicode CLDR, Language Plural Rules, integers."""

_KEPT = re.compile(r"\{[^{}]*\}|%n|%L?\d|</?\w[^<>]*>|&\w+;|\*\.\w+|\(\*\)|\\n|;;")
_MNEMONIC = re.compile(r"&\w(?!\w*;)")


@dataclass(frozen=True)
class Text:
    """One text of the sources, whatever it is in another language."""

    context: str
    source: str
    comment: str
    has_number: bool


@dataclass(frozen=True)
class Translation:
    """*text* in a language.

    Attributes:
        text: what is translated.
        forms: one for each plural form; a single one for a text without a number.
        is_finished: whether the translator is done with it.
    """

    text: Text
    forms: tuple[str, ...]
    is_finished: bool


def translations_in(file: Path) -> list[Translation]:
    """All that stands in a .ts *file*, in its order."""
    root = ET.parse(file).getroot()  # noqa: S314 - a file of this project
    return [
        _translation(context.findtext("name", ""), message)
        for context in root.iter("context")
        for message in context.iter("message")
    ]


def faults_of(translation: Translation, language: str) -> Iterator[str]:
    """What the user of *language* would miss in *translation*, or find wrong."""
    text = translation.text
    wanted = FORMS[language] if text.has_number else 1
    if not translation.is_finished:
        yield "unfinished"
    if len(translation.forms) != wanted:
        yield f"{len(translation.forms)} forms instead of {wanted}"
    for form in translation.forms:
        if not form.strip() and text.source.strip():
            yield "empty"
        elif kept_parts(form) != kept_parts(text.source):
            yield f"keeps other parts: {form}"
        elif form.endswith("…") != text.source.endswith("…"):
            yield f"another end: {form}"


def kept_parts(text: str) -> Counter[str]:
    """Fields, numbers, markup, patterns of file names, and how many mnemonics there are."""
    return Counter(_KEPT.findall(text)) + Counter("&" * len(_MNEMONIC.findall(text)))


def _translation(context: str, message: ET.Element) -> Translation:
    translated = message.find("translation")
    assert translated is not None
    has_number = message.get("numerus") == "yes"
    text = Text(
        context, message.findtext("source", ""), message.findtext("comment", ""), has_number
    )
    forms = [form.text or "" for form in translated.iter("numerusform")]
    return Translation(
        text,
        tuple(forms) if has_number else (translated.text or "",),
        translated.get("type") is None,
    )
