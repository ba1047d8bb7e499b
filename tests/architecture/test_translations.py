"""Every text of the window is there in every language, whole, and says the same."""

import ast
import runpy
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.translation_files import (
    FORMS,
    Text,
    Translation,
    faults_of,
    kept_parts,
    translations_in,
)

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = sorted(FORMS)
MARKERS = {"tr": 0, "translate": 1, "QT_TRANSLATE_NOOP": 1}
"""The calls that mark a text, and which argument it is."""


def file_of(language: str, folder: Path = FOLDER) -> Path:
    return folder / f"vault_app_{language}.ts"


@pytest.fixture(scope="module")
def up_to_date(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Copies of the .ts files, brought up to date with the sources."""
    folder = tmp_path_factory.mktemp("translations")
    for language in LANGUAGES:
        shutil.copy(file_of(language), folder)
    runpy.run_path(str(ROOT / "packaging" / "translations.py"))["update"](folder)
    return folder


def texts_in(file: Path) -> set[Text]:
    return {translation.text for translation in translations_in(file)}


def marked_texts(source: str) -> Iterator[str]:
    """The texts that *source* marks for translation, wherever they stand."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            place = MARKERS.get(name)
            if place is not None and len(node.args) > place:
                argument = node.args[place]
                if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                    yield argument.value


def test_there_is_a_file_for_each_language_that_is_offered() -> None:
    assert sorted(FOLDER.glob("*.ts")) == sorted(map(file_of, LANGUAGES))


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_file_has_every_text_of_the_sources_and_no_other(
    language: str, up_to_date: Path
) -> None:
    assert texts_in(file_of(language)) == texts_in(file_of(language, up_to_date))


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_text_is_translated_and_keeps_its_parts(language: str) -> None:
    faults = [
        f"{translation.text.context}, {translation.text.source!r}: {fault}"
        for translation in translations_in(file_of(language))
        for fault in faults_of(translation, language)
    ]

    assert not faults, "\n".join(faults)


def test_each_text_that_is_marked_is_found_for_translation() -> None:
    found = {text.source for text in texts_in(file_of("de"))}
    missed = {
        f"{path.relative_to(ROOT)}: {text!r}"
        for path in (ROOT / "vault_app").rglob("*.py")
        for text in marked_texts(path.read_text(encoding="utf-8"))
        if text not in found
    }

    assert missed == set()


def test_each_text_with_a_number_has_plural_forms() -> None:
    assert {text for text in texts_in(file_of("de")) if "%n" in text.source} == {
        text for text in texts_in(file_of("de")) if text.has_number
    }


def test_english_has_a_form_for_each_text_with_a_number() -> None:
    assert texts_in(file_of("en")) == {text for text in texts_in(file_of("de")) if text.has_number}


@pytest.mark.parametrize(
    ("source", "translated"),
    [
        ("{label} is gone", "{name} ist weg"),
        ("%n key(s)", "ein Schlüssel"),
        ("<b>now</b>", "<i>jetzt</i>"),
        ("&Lock", "Sperren"),
        ("Vaults (*.vault);;All (*)", "Tresore (*.vault);Alle (*)"),
    ],
)
def test_a_part_that_is_lost_is_seen(source: str, translated: str) -> None:
    assert kept_parts(source) != kept_parts(translated)


@pytest.mark.parametrize(
    ("forms", "is_finished", "fault"),
    [
        (("Neu…",), False, "unfinished"),
        (("",), True, "empty"),
        (("Neu",), True, "another end: Neu"),
        (("Neu…", "Neue…"), True, "2 forms instead of 1"),
    ],
)
def test_a_translation_that_is_wrong_is_seen(
    *, forms: tuple[str, ...], is_finished: bool, fault: str
) -> None:
    text = Text("Menus", "New…", "", has_number=False)

    assert list(faults_of(Translation(text, forms, is_finished), "de")) == [fault]
