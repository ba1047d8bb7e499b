from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from vault_app.errors import InvalidSettingError, SettingsNotWrittenError
from vault_app.settings import DEFAULTS, Settings, Theme, load_settings
from vault_app.ui.settings_store import SettingsStore


@pytest.fixture
def store(tmp_path: Path, qapp: QApplication) -> Iterator[SettingsStore]:
    assert qapp is not None
    store = SettingsStore(tmp_path / "settings.json")
    yield store
    store.wait_until_written()
    QCoreApplication.processEvents()


def test_a_change_counts_at_once_and_is_told(store: SettingsStore) -> None:
    told: list[Settings] = []
    store.changed.connect(told.append)

    store.update(theme=Theme.DARK)

    assert store.current.theme == Theme.DARK
    assert told == [store.current]


def test_the_last_of_many_changes_is_what_the_file_holds(
    store: SettingsStore, tmp_path: Path
) -> None:
    for scale in range(101, 151):
        store.update(font_scale=scale)

    assert store.wait_until_written()
    assert load_settings(tmp_path / "settings.json").settings.font_scale == 150


def test_a_value_that_cannot_be_changes_nothing(store: SettingsStore) -> None:
    with pytest.raises(InvalidSettingError):
        store.update(theme=Theme.DARK, font_scale=1)

    assert store.current == DEFAULTS


def test_what_changes_nothing_is_not_told(store: SettingsStore) -> None:
    told: list[Settings] = []
    store.changed.connect(told.append)

    store.update(theme=Theme.SYSTEM)

    assert told == []


def test_a_change_that_cannot_be_written_is_said_and_counts(
    tmp_path: Path, qapp: QApplication
) -> None:
    (tmp_path / "file").write_text("")
    store = SettingsStore(tmp_path / "file" / "settings.json")
    told: list[object] = []
    store.write_failed.connect(told.append)

    store.update(tray=False)
    store.wait_until_written()
    qapp.processEvents()

    assert [type(error) for error in told] == [SettingsNotWrittenError]
    assert not store.current.tray


def test_a_vault_is_remembered_and_forgotten(store: SettingsStore, tmp_path: Path) -> None:
    store.remember_vault(tmp_path / "a.vault")
    store.remember_vault(tmp_path / "b.vault")
    store.forget_vault(tmp_path / "a.vault")

    assert store.current.recent_vaults == (str(tmp_path / "b.vault"),)
