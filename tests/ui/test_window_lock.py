"""Who may open the window, and what is said where it does not answer."""

import os
import stat
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox

from vault_app.app import OtherWindow, look_for_window, tell_that_window_hangs
from vault_app.config import DATA_DIR_VARIABLE
from vault_app.ui.window_lock import WindowLock
from vault_app.ui.window_socket import lock_path


def test_only_one_has_the_lock_until_it_lets_it_go() -> None:
    first, second = WindowLock(), WindowLock()

    taken = [first.take(), second.take(), first.take()]
    first.release()

    assert taken == [True, False, True]
    assert second.take()
    second.release()


def test_each_folder_of_data_has_a_lock_of_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = WindowLock(), WindowLock()
    first.take()

    monkeypatch.setenv(DATA_DIR_VARIABLE, str(tmp_path / "other"))

    assert second.take()
    first.release()
    second.release()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_only_the_user_can_open_the_file_of_the_lock() -> None:
    lock = WindowLock()
    lock.take()

    assert stat.S_IMODE(lock_path().stat().st_mode) == 0o600
    lock.release()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no folder of this kind")
def test_where_nothing_can_be_locked_there_is_a_window_nevertheless(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "not ours"
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    lock_path().symlink_to(target)

    assert WindowLock().take()
    assert not target.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no folder that users share")
def test_a_lock_that_another_user_holds_keeps_nobody_from_a_window(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    theirs = WindowLock()
    theirs.take()
    another_user = os.getuid() + 1
    monkeypatch.setattr(os, "getuid", lambda: another_user)

    assert WindowLock().take()
    theirs.release()


def test_without_another_window_the_lock_is_taken() -> None:
    lock = WindowLock()

    assert look_for_window(lock, None) is OtherWindow.NONE
    assert not WindowLock().take()
    lock.release()


def test_a_window_that_does_not_answer_is_not_waited_for_for_ever(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("vault_app.app._PATIENCE_S", 0.1)
    theirs = WindowLock()
    theirs.take()

    assert look_for_window(WindowLock(), None) is OtherWindow.HANGS
    theirs.release()


def test_that_a_window_does_not_answer_is_said_in_plain_words() -> None:
    said: list[str] = []

    def read() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        said.extend(part.text() for part in box.findChildren(QLabel))
        box.close()

    QTimer.singleShot(0, read)

    assert tell_that_window_hangs() == 1
    assert "Vault App is running, but its window does not answer." in said
