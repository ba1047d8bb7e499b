"""A copied secret: marked, counted down, taken away, and left alone once it is not there."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QProcess
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from vault_app.ui.secret_clipboard import SecretClipboard


@pytest.fixture
def clipboard(qapp: QApplication) -> Iterator[SecretClipboard]:
    assert qapp is not None
    owner = QObject()
    secrets = SecretClipboard(owner)
    yield secrets
    secrets.let_go()


@pytest.fixture
def wl_copy_log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """What a ``wl-copy`` of our own was called with, in a Wayland session."""
    log = tmp_path / "calls"
    program = tmp_path / "wl-copy"
    program.write_text(f'#!/bin/sh\nprintf %s "$*" > "{log}.new" && mv "{log}.new" "{log}"\n')
    program.chmod(0o700)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-of-this-test")
    return log


def test_a_copied_secret_is_marked_as_one(clipboard: SecretClipboard) -> None:
    clipboard.copy("hush")

    marked = QApplication.clipboard().mimeData().data("x-kde-passwordManagerHint")

    assert marked.data() == b"secret"


def test_what_was_copied_since_is_left_on_the_clipboard(clipboard: SecretClipboard) -> None:
    clipboard.copy("hush")
    QApplication.clipboard().setText("something else")

    clipboard.clear()

    assert QApplication.clipboard().text() == "something else"


def test_copying_something_else_ends_the_countdown(
    clipboard: SecretClipboard, qtbot: QtBot
) -> None:
    clipboard.copy("hush")

    with qtbot.waitSignal(clipboard.counted, check_params_cb=lambda seconds: seconds == 0):
        QApplication.clipboard().setText("something else")


def test_a_secret_leaves_the_clipboard_by_itself(clipboard: SecretClipboard, qtbot: QtBot) -> None:
    clipboard.clear_after_s = 1
    told: list[int] = []
    clipboard.counted.connect(told.append)

    with qtbot.waitSignal(clipboard.counted, check_params_cb=lambda seconds: seconds == 0):
        clipboard.copy("hush")

    assert QApplication.clipboard().text() == ""
    assert told[0] == 1


def test_a_secret_copied_after_another_is_counted_from_the_start(
    clipboard: SecretClipboard,
) -> None:
    told: list[int] = []
    clipboard.copy("hush")
    clipboard.counted.connect(told.append)

    clipboard.clear_after_s = 30
    clipboard.copy("hush, too")

    assert told[-1] == 30
    assert clipboard.clear()


def test_a_secret_pasted_from_elsewhere_has_all_the_time(clipboard: SecretClipboard) -> None:
    told: list[int] = []
    clipboard.counted.connect(told.append)
    QApplication.clipboard().setText("theirs")

    clipboard.take_over("theirs")

    assert told == []
    assert clipboard.clear()


@pytest.mark.skipif(sys.platform != "linux", reason="Wayland is Linux only")
def test_on_wayland_the_compositor_s_clipboard_is_cleared_as_well(
    clipboard: SecretClipboard, wl_copy_log: Path, qtbot: QtBot
) -> None:
    clipboard.copy("hush")

    clipboard.clear()

    qtbot.waitUntil(wl_copy_log.exists)
    assert wl_copy_log.read_text() == "--clear"


@pytest.mark.skipif(sys.platform != "linux", reason="Wayland is Linux only")
def test_on_wayland_what_was_copied_since_is_left_alone_as_well(
    clipboard: SecretClipboard, wl_copy_log: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[str] = []
    monkeypatch.setattr(
        QProcess, "startDetached", lambda program, _arguments: started.append(program)
    )
    clipboard.copy("hush")
    QApplication.clipboard().setText("something else")

    clipboard.clear()

    assert started == []
    assert not wl_copy_log.exists()
