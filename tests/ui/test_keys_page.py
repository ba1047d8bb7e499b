"""The page of keys: filters, search, sorting, columns, and several keys at once."""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.helpers.vaults import NOW
from tests.ui.conftest import OpenWindow
from tests.ui.person import Person
from tests.ui.summaries import summary
from vault_app.key_summary import KeySummary
from vault_app.settings import load_settings
from vault_app.terms import Environment, KeyState
from vault_app.ui.main_window import MainWindow
from vault_app.ui.models.key_columns import USUAL_COLUMNS, Column
from vault_app.ui.models.key_filter import ALL_KEYS, TRASH, FilterKind, KeyFilter
from vault_app.ui.views.key_detail_view import Step, primary_step
from vault_app.ui.views.keys_view import KeysView

PRODUCTION = KeyFilter(FilterKind.ENVIRONMENT, Environment.PRODUCTION)
CONTROL = Qt.KeyboardModifier.ControlModifier


class Page:
    """The page with keys that no vault holds."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.view: KeysView = window.keys_view

    def show(self, keys: Sequence[KeySummary]) -> None:
        self.window.show_keys(Path("keys.vault"), keys)
        QApplication.processEvents()

    def type(self, text: str) -> None:
        self.view.tools.search_line.setText(text)

    def labels(self) -> list[str]:
        model = self.view._model
        return [model.key_at(row).label for row in range(model.rowCount())]

    def says(self) -> str:
        """The title of the page that stands where keys could."""
        return self.view._middle.words


@pytest.fixture
def page(qapp: QApplication) -> Iterator[Page]:
    assert qapp is not None
    window = MainWindow()
    window.show()
    yield Page(window)
    window.hide()
    window.deleteLater()


def _keys(*labels: str, **fields: object) -> list[KeySummary]:
    return [
        msgspec.structs.replace(summary(label, created_at=NOW - timedelta(days=age)), **fields)
        for age, label in enumerate(labels)
    ]


def test_a_filter_shows_the_keys_that_pass_it(page: Page) -> None:
    page.show([*_keys("mine"), *_keys("real", environment=Environment.PRODUCTION)])

    page.view.filters.choose(PRODUCTION)

    assert page.labels() == ["real"]


def test_the_panel_offers_what_lets_keys_through_and_all_keys(page: Page) -> None:
    page.show(_keys("one", "two"))

    assert page.view.filters.offered() == {
        ALL_KEYS: 2,
        KeyFilter(FilterKind.ENVIRONMENT, Environment.PRACTICE): 2,
    }


def test_keys_that_need_attention_get_a_filter_of_their_own(page: Page) -> None:
    keys = _keys("one", "two")
    page.show(keys)

    page.view.set_attention([keys[1].id])

    assert page.view.filters.offered()[KeyFilter(FilterKind.ATTENTION)] == 1


def test_a_filter_that_has_become_empty_says_so(page: Page) -> None:
    keys = _keys("one", pinned=True) + _keys("two")
    page.show(keys)
    page.view.filters.choose(KeyFilter(FilterKind.PINNED))

    page.view.update_keys([msgspec.structs.replace(keys[0], pinned=False)])

    assert page.says() == "No key here"
    assert page.view.filters.offered()[KeyFilter(FilterKind.PINNED)] == 0


def test_typing_narrows_the_table_and_says_how_many_were_found(page: Page) -> None:
    page.show(_keys("Grid bot", "Tax report", "Grid desk"))

    page.type("grid")

    assert page.labels() == ["Grid bot", "Grid desk"]
    assert page.view.tools.found_text == "2 of 3"


def test_nothing_found_offers_all_keys_again(page: Page) -> None:
    page.show(_keys("Grid bot"))
    page.type("tax")
    said = page.says()

    page.view._middle.show_all_button.click()

    assert said == "Nothing found"
    assert page.labels() == ["Grid bot"]


def test_the_number_found_is_gone_with_the_search(page: Page) -> None:
    page.show(_keys("Grid bot"))
    page.type("grid")

    page.type("")

    assert page.view.tools.found_text == ""


def test_the_selected_key_stays_selected_while_others_are_searched_away(page: Page) -> None:
    page.show(_keys("one", "two", "three"))
    page.view.table.selectRow(2)

    page.type("three")

    selected = page.view.selected_key
    assert selected is not None
    assert selected.label == "three"


def test_another_key_is_selected_where_the_selected_one_is_searched_away(page: Page) -> None:
    page.show(_keys("one", "two", "three"))
    page.view.table.selectRow(0)

    page.type("three")

    selected = page.view.selected_key
    assert selected is not None
    assert selected.label == "three"


def test_control_f_goes_to_the_search(page: Page) -> None:
    page.show(_keys("one"))
    page.window.activateWindow()

    QTest.keyClick(page.view.table, Qt.Key.Key_F, CONTROL)

    assert page.window.focusWidget() is page.view.tools.search_line


def test_text_is_sorted_as_people_do(page: Page) -> None:
    page.show(_keys("bot 10", "Bot 2", "ärger", "zebra"))

    page.view.table.sortByColumn(Column.LABEL, Qt.SortOrder.AscendingOrder)

    assert page.labels() == ["ärger", "Bot 2", "bot 10", "zebra"]


def test_pinned_keys_come_first_whatever_is_sorted_by(page: Page) -> None:
    page.show([*_keys("a", "b"), *_keys("z", pinned=True)])

    page.view.table.sortByColumn(Column.LABEL, Qt.SortOrder.AscendingOrder)

    assert page.labels() == ["z", "a", "b"]


def test_a_never_used_key_is_the_least_used(page: Page) -> None:
    page.show([*_keys("never"), *_keys("used", last_used_at=NOW)])

    page.view.table.sortByColumn(Column.LAST_USED, Qt.SortOrder.AscendingOrder)

    assert page.labels() == ["never", "used"]


def test_the_usual_columns_are_shown_until_the_user_chooses(page: Page) -> None:
    assert page.view.table.shown_columns() == USUAL_COLUMNS


def test_columns_are_shown_as_the_setting_says(page: Page) -> None:
    page.view.table.show_columns(("tags", "label", "no such column"))

    assert page.view.table.shown_columns() == (Column.TAGS, Column.LABEL)


def test_the_label_is_always_shown(page: Page) -> None:
    page.view.table.show_columns(("tags",))

    assert page.view.table.shown_columns() == (Column.LABEL, Column.TAGS)


def test_a_chosen_column_is_there_after_a_restart(unlocked: Person, tmp_path: Path) -> None:
    menu = unlocked.window.keys_view.table.columns_menu
    [tags] = [action for action in menu.actions() if action.data() == Column.TAGS]

    tags.trigger()

    unlocked.desktop.settings.wait_until_written()
    kept = load_settings(tmp_path / "settings.json").settings.table_columns
    assert kept == (*[column.setting_name for column in USUAL_COLUMNS], "tags")


def test_filters_that_were_put_aside_stay_so_after_a_restart(
    unlocked: Person, tmp_path: Path
) -> None:
    unlocked.hands.click(unlocked.window.keys_view.tools.filters_button)

    unlocked.desktop.settings.wait_until_written()
    assert not load_settings(tmp_path / "settings.json").settings.filters_shown


def test_filters_that_are_not_wanted_are_not_shown(page: Page) -> None:
    page.show(_keys("one"))

    page.view.show_filters(wanted=False)

    assert not page.view.filters.isVisible()


def test_several_keys_are_counted_and_no_single_one_is_meant(page: Page) -> None:
    page.show(_keys("one", "two", "three"))

    page.view.table.selectAll()

    assert page.view.selected_key is None
    assert [key.label for key in page.view.selected_keys] == ["one", "two", "three"]
    assert page.view._side.currentWidget() is page.view.several


def test_control_c_copies_facts_and_no_api_key(unlocked: Person) -> None:
    api_key = "vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zvsw0MuIgwCIPy6utIco14y7Ju91duEh8A"
    unlocked.register(api_key)
    view = unlocked.window.keys_view
    view.table.selectAll()

    QTest.keyClick(view.table, Qt.Key.Key_C, CONTROL)

    names, *rows = unlocked.clipboard().splitlines()
    assert names.split("\t")[0] == "Label"
    assert sorted(row.split("\t")[0] for row in rows) == ["first", "second"]
    assert unlocked.key_of("first").fingerprint in rows[0] + rows[1]
    assert api_key not in unlocked.clipboard()


@pytest.mark.parametrize(
    ("state", "step"),
    [
        (KeyState.DRAFT, Step.REGISTER),
        (KeyState.REGISTERED, Step.TEST),
        (KeyState.VERIFIED, Step.COPY),
        (KeyState.RETIRING, Step.ROTATE),
        (KeyState.COMPROMISED, Step.DRILL),
        (KeyState.RETIRED, Step.COPY),
    ],
)
def test_the_one_primary_action_follows_the_state(page: Page, state: KeyState, step: Step) -> None:
    page.show(_keys("one", state=state))
    detail = page.view.detail

    primary = [
        each for each, button in detail._buttons.items() if button.property("role") == "primary"
    ]

    assert primary == [step]
    assert detail._buttons[step].isVisible()


def test_a_verified_key_without_a_public_half_is_tested() -> None:
    key = msgspec.structs.replace(
        summary(state=KeyState.VERIFIED), kind="hmac", public_key_pem="", fingerprint=""
    )

    assert primary_step(key) is Step.TEST


@pytest.mark.parametrize("environment", list(Environment))
def test_the_detail_names_the_environment_on_its_colour(
    page: Page, environment: Environment
) -> None:
    page.show(_keys("one", environment=environment))

    banner = page.view.detail._environment

    assert banner.text().lower().startswith(environment)
    assert banner.property("role") == f"environment-{environment}"


def test_locking_leaves_nothing_of_the_keys_on_the_page(page: Page) -> None:
    page.show(_keys("one", notes="a private note"))
    page.type("one")

    page.window.show_unlock(Path("keys.vault"))

    detail = page.view.detail
    texts = (
        detail._title.text(),
        detail._public_key.toPlainText(),
        detail.form.label_line.text(),
        detail.form.notes_edit.toPlainText(),
        page.view.tools.search_line.text(),
    )
    assert texts == ("",) * len(texts)
    assert page.view._model.stored_count == 0


def test_the_filters_make_room_in_a_small_window(page: Page) -> None:
    page.show(_keys("one"))

    page.window.resize(1024, 600)

    assert page.window.size().width() == 1024
    assert not page.view.filters.isVisible()


def test_filters_that_the_user_wants_stay_in_a_small_window(page: Page) -> None:
    page.show(_keys("one"))
    page.window.resize(1024, 600)

    page.view.tools.filters_button.click()
    page.window.resize(1030, 600)

    assert page.view.filters.isVisible()


def test_nothing_but_the_table_scrolls_sideways_in_a_small_window(page: Page) -> None:
    page.show(_keys("A label that is as long as labels are let to be, sixty-four or so"))
    page.window.resize(1024, 600)
    QApplication.processEvents()

    detail = page.view.detail

    assert page.window.minimumSizeHint().width() <= 1024
    content = detail.widget()
    assert content is not None
    assert content.width() <= detail.viewport().width()


def test_turning_the_wheel_over_a_choice_changes_nothing(page: Page) -> None:
    page.show(_keys("one"))
    box = page.view.detail.form.purpose_box
    before = box.currentIndex()
    centre = box.rect().center()
    turn = QWheelEvent(
        centre.toPointF(),
        box.mapToGlobal(centre).toPointF(),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )

    QApplication.sendEvent(box, turn)

    assert box.currentIndex() == before


def test_an_empty_vault_teaches_what_a_key_is(open_window: OpenWindow, empty: Person) -> None:
    assert open_window is not None
    assert empty.window.keys_view.first_key_button.isVisible()
    assert not empty.window.keys_view.tools.isVisible()


def test_the_trash_has_a_filter_once_something_is_in_it(page: Page) -> None:
    page.show([*_keys("kept"), *_keys("gone", trashed_at=NOW)])

    page.view.filters.choose(TRASH)

    assert page.labels() == ["gone"]
    assert page.view.detail.put_back_button.isVisible()
