from datetime import timedelta

import msgspec
import pytest
from PySide6.QtCore import QModelIndex, Qt

from tests.helpers.vaults import NOW
from tests.ui.summaries import summary
from vault_app.short_fingerprint import short_fingerprint
from vault_app.terms import Environment, KeyState
from vault_app.ui.models.key_columns import Column
from vault_app.ui.models.key_table_model import KeyTableModel

DISPLAY = Qt.ItemDataRole.DisplayRole
ACCESSIBLE = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def model() -> KeyTableModel:
    return KeyTableModel()


def _labels(model: KeyTableModel) -> list[str]:
    return [model.key_at(row).label for row in range(model.rowCount())]


def test_the_newest_key_comes_first(model: KeyTableModel) -> None:
    days = {"middle": 2, "newest": 3, "oldest": 1}
    model.show_keys(
        [summary(label, created_at=NOW + timedelta(days=day)) for label, day in days.items()]
    )

    assert _labels(model) == ["newest", "middle", "oldest"]


def test_a_new_key_is_put_on_top(model: KeyTableModel) -> None:
    model.show_keys([summary("there")])

    model.put(summary("new"))

    assert _labels(model) == ["new", "there"]


def test_a_changed_key_stays_in_its_row(model: KeyTableModel) -> None:
    changing, staying = summary("changing"), summary("staying")
    model.show_keys([staying, changing])
    row = model.row_of(changing.id)

    model.put(msgspec.structs.replace(changing, state=KeyState.VERIFIED))

    assert model.rowCount() == 2
    assert model.row_of(changing.id) == row
    assert model.key_at(row or 0).state is KeyState.VERIFIED


def test_views_are_told_of_a_changed_row(model: KeyTableModel) -> None:
    key = summary()
    model.show_keys([key])
    told: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last, _roles: told.append((first.row(), last.column())))

    model.put(msgspec.structs.replace(key, state=KeyState.VERIFIED))

    assert told == [(0, len(Column) - 1)]


def test_showing_no_keys_forgets_the_ones_before(model: KeyTableModel) -> None:
    key = summary()
    model.show_keys([key])

    model.show_keys([])

    assert model.rowCount() == 0
    assert model.row_of(key.id) is None


def test_a_row_reads_in_words(model: KeyTableModel) -> None:
    model.show_keys([summary("Grid bot", environment=Environment.TESTNET)])

    columns = (Column.LABEL, Column.KIND, Column.ENVIRONMENT, Column.STATE)
    cells = [model.index(0, column).data(DISPLAY) for column in columns]

    assert cells == ["Grid bot", "Ed25519", "Testnet", "Not registered"]


def test_the_fingerprint_is_shown_short_and_whole_on_asking(model: KeyTableModel) -> None:
    key = summary()
    model.show_keys([key])
    cell = model.index(0, Column.FINGERPRINT)

    assert cell.data(DISPLAY) == short_fingerprint(key.fingerprint)
    assert key.fingerprint in cell.data(Qt.ItemDataRole.ToolTipRole)


@pytest.mark.parametrize("column", list(Column))
def test_a_screen_reader_hears_what_is_seen(model: KeyTableModel, column: Column) -> None:
    model.show_keys([summary()])
    index = model.index(0, column)

    assert index.data(ACCESSIBLE) == index.data(DISPLAY) != ""


def test_every_column_has_a_name(model: KeyTableModel) -> None:
    names = [model.headerData(column, Qt.Orientation.Horizontal, DISPLAY) for column in Column]

    assert len(set(names)) == len(Column)


def test_cells_have_no_children(model: KeyTableModel) -> None:
    model.show_keys([summary()])
    cell = model.index(0, 0, QModelIndex())

    assert (model.rowCount(cell), model.columnCount(cell)) == (0, 0)
