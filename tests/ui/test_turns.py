"""Work in pieces, one in each turn of the event loop."""

import linecache
from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from vault_app.ui.loading import load_modules
from vault_app.ui.turns import Turns


@pytest.fixture
def taken() -> list[str]:
    return []


def steps(taken: list[str]) -> list[Callable[[], object]]:
    return [partial(taken.append, name) for name in ("first", "second", "third")]


def test_nothing_is_done_before_the_next_turn(taken: list[str]) -> None:
    parent = QObject()

    Turns(steps(taken), parent).start()

    assert taken == []


def test_others_have_their_turn_between_two_steps(qtbot: QtBot, taken: list[str]) -> None:
    parent = QObject()
    other = QTimer(parent, interval=0)
    other.timeout.connect(lambda: taken.append("other"))
    other.start()

    Turns(steps(taken), parent).start()

    qtbot.waitUntil(lambda: "third" in taken)
    assert "other" in taken[taken.index("first") : taken.index("second")]
    assert "other" in taken[taken.index("second") : taken.index("third")]


def test_what_is_needed_at_once_is_finished_in_order(taken: list[str]) -> None:
    parent = QObject()

    Turns(steps(taken), parent).finish()

    assert taken == ["first", "second", "third"]


def test_the_sources_of_loaded_modules_are_not_kept() -> None:
    linecache.getlines(__file__)

    load_modules("desktop", "turns")

    assert linecache.cache == {}


def test_what_is_stopped_takes_no_further_step(taken: list[str]) -> None:
    parent = QObject()
    turns = Turns(steps(taken), parent)

    turns.stop()
    turns.finish()

    assert taken == []
