"""What a label or an answer could do to a terminal, and what is shown instead.

Source of the sequences: ECMA-48, 8.3.89 (OSC) and 5.4 (CSI, as ESC [ and as U+009B); Unicode
Standard Annex #9, 2.1 to 2.4, for the marks of direction.
"""

import sys

import click
import pytest

from vault_app.cli.terminal import (
    RefusedError,
    printable,
    printable_lines,
    show_error,
    tell,
    warn,
)
from vault_app.errors import UnknownKeyError

OBEYED = [
    pytest.param("\x1b]0;title\x07", id="osc"),
    pytest.param("\x1b[2J", id="csi"),
    pytest.param("\x9b2J", id="csi-in-c1"),
    pytest.param("\x9d0;title\x9c", id="osc-in-c1"),
    pytest.param("\r", id="carriage-return"),
    pytest.param("\x7f", id="delete"),
    pytest.param("\u202egnp\u202c", id="override-of-direction"),
    pytest.param("\u2066ab\u2069", id="isolate"),
    pytest.param("\u200f", id="right-to-left-mark"),
    pytest.param("\u2028", id="line-separator"),
]
MARK = "\ufffd"


@pytest.mark.parametrize("obeyed", OBEYED)
def test_what_a_terminal_would_obey_is_shown_as_a_mark(obeyed: str) -> None:
    shown = printable(f"Grid bot {obeyed}")

    assert shown.startswith("Grid bot ")
    assert shown.isprintable()
    assert MARK in shown


def test_letters_of_any_script_are_left_alone() -> None:
    assert printable("Gitter-Bot № 1, 網格, סוחר €") == "Gitter-Bot № 1, 網格, סוחר €"


def test_lines_stay_lines() -> None:
    assert printable_lines("a\x1b[2J\nb\u2028c\n") == f"a{MARK}[2J\nb{MARK}c\n"


@pytest.mark.parametrize("obeyed", OBEYED)
@pytest.mark.parametrize(
    "error_of",
    [
        lambda text: UnknownKeyError(label=text),
        RefusedError,
        click.UsageError,
    ],
    ids=["of-the-vault", "of-the-command-line", "usage"],
)
def test_an_error_says_nothing_that_a_terminal_obeys(
    error_of: type[RefusedError], obeyed: str, capsys: pytest.CaptureFixture[str]
) -> None:
    show_error(error_of(f"bot {obeyed}"))

    shown = capsys.readouterr().err
    assert shown.startswith("Error: ")
    assert shown.replace("\n", "").isprintable()


def test_a_warning_says_nothing_that_a_terminal_obeys(capsys: pytest.CaptureFixture[str]) -> None:
    warn("called “\x1b[2J”")

    assert capsys.readouterr().err == f"Warning: called “{MARK}[2J”\n"


def test_a_word_to_who_watches_says_nothing_that_a_terminal_obeys(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)

    tell("Stored “\x1b[2J”")

    assert capsys.readouterr().err == f"Stored “{MARK}[2J”\n"
