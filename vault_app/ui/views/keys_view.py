"""The page of an open vault: filters, the table of keys, and the selected one in detail."""

from collections.abc import Iterable, Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from vault_app.key_summary import KeySummary
from vault_app.ui.file_drop import FileDrop, is_one_vault
from vault_app.ui.icons import icon
from vault_app.ui.key_selection import KeySelection
from vault_app.ui.models.key_filter import ALL_KEYS, TRASH, KeyFilter
from vault_app.ui.models.key_table_model import KeyTableModel
from vault_app.ui.theme import current_colours
from vault_app.ui.tokens import MEASURES
from vault_app.ui.views.key_detail_view import KeyDetailView
from vault_app.ui.views.no_keys_page import NoKeysPage
from vault_app.ui.views.selection_page import SelectionPage
from vault_app.ui.widgets.attention_bar import AttentionBar
from vault_app.ui.widgets.filter_panel import FilterPanel
from vault_app.ui.widgets.key_table import KeyTable
from vault_app.ui.widgets.key_table_place import KeyTablePlace
from vault_app.ui.widgets.key_tools import KeyTools
from vault_app.ui.widgets.labels import label
from vault_app.ui.widgets.notice import Notice
from vault_app.ui.widgets.several_selected import SeveralSelected
from vault_app.ui.widgets.undo_bar import UndoBar
from vault_app.ui.widgets.unsaved_bar import UnsavedBar

_ROOM_FOR_FILTERS = 1000
"""The page's width in pixels below which the filters are put aside to begin with."""

_WIDTHS = (190, 430, 350)


class KeysView(QWidget):
    """The stored keys, and *detail*, which shows all about one of them.

    Signals:
        new_key_requested: the user wants a new key pair.
        import_requested: the user wants to bring in keys they have.
        files_dropped: paths of files that were dropped here.
        keys_changed: other keys are stored, or something about them has changed.
        selection_changed: other keys are selected, or the selected ones have changed.
        filters_toggled: whether the user wants the filters beside the table.
    """

    new_key_requested = Signal()
    import_requested = Signal()
    files_dropped = Signal(list)
    keys_changed = Signal()
    selection_changed = Signal()
    filters_toggled = Signal(bool)

    def __init__(self, detail: KeyDetailView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        drop = FileDrop(self, lambda files: not is_one_vault(files))
        drop.dropped.connect(self.files_dropped)
        colours = current_colours()
        self._model = KeyTableModel()
        self.table = KeyTable(self._model)
        self.filters = FilterPanel()
        self.detail = detail
        self.several = SeveralSelected()
        self.notice = Notice()
        self.attention_bar = AttentionBar()
        self.unsaved = UnsavedBar()
        self.undo_bar = UndoBar()
        self.import_button = QPushButton(self.tr("Import…"))
        self.new_key_button = QPushButton(icon("plus", colours.text), self.tr("New key…"))
        self.no_keys = NoKeysPage()
        self.tools = KeyTools(self.table.columns_menu)
        self._user_chose_filters = False
        self._are_filters_wanted = True
        self._lay_out()
        self._connect()
        self._refresh()

    @property
    def first_key_button(self) -> QPushButton:
        """The button for the first key of a vault."""
        return self.no_keys.new_key_button

    @property
    def selected_key(self) -> KeySummary | None:
        """The key whose detail is shown; None where there is none, or several are selected."""
        return self.table.picked_key

    @property
    def selection(self) -> KeySelection:
        """What is selected, for those who offer actions."""
        is_trash = self._model.key_filter == TRASH
        return KeySelection(self.table.picked_count, self.selected_key, are_put_away=is_trash)

    @property
    def selected_keys(self) -> list[KeySummary]:
        """Every key that is selected."""
        return self.table.picked_keys

    @property
    def keys_in_use(self) -> list[KeySummary]:
        """Every key that is not in the trash, by label."""
        return self._model.keys_in_use

    @property
    def pinned_keys(self) -> list[KeySummary]:
        """The keys that the user wants at hand."""
        return self._model.pinned_keys

    def find_key(self, key_id: UUID) -> KeySummary | None:
        """The key with this id, shown or not; None where there is none."""
        return self._model.find(key_id)

    def show_keys(self, keys: Sequence[KeySummary]) -> None:
        """Show all of *keys* and select the first."""
        self.notice.hide()
        self.attention_bar.hide()
        self.unsaved.hide()
        self.undo_bar.hide()
        self.tools.clear_search()
        self._model.show_keys(keys)
        if not keys:
            self.detail.forget()
        self.table.selectRow(0)

    def replace_keys(self, keys: Sequence[KeySummary]) -> None:
        """Show *keys* in the place of those that are stored; filter and search stay."""
        self._model.replace_keys(keys)

    @property
    def sought(self) -> tuple[KeyFilter, str]:
        """The filter in force, and what is looked for."""
        return self._model.key_filter, self.tools.search_line.text()

    def seek(self, key_filter: KeyFilter, text: str) -> None:
        """Put a filter in force, and look for *text*."""
        self._model.set_filter(key_filter)
        self.tools.search_line.setText(text)
        self._show_counts()
        self._refresh()

    def select_key(self, key_id: UUID) -> None:
        """Select the key with this id, if it is there; where it is filtered out, show all."""
        key = self._model.find(key_id)
        if key is None:
            return
        if self._model.row_of(key_id) is None:
            self.tools.clear_search()
            self._model.set_filter(ALL_KEYS if key.trashed_at is None else TRASH)
            self._show_counts()
        self.table.pick(key_id)

    def put_key(self, key: KeySummary) -> None:
        """Show *key*, new or changed, and select it."""
        self.put_keys((key,))

    def put_keys(self, keys: Sequence[KeySummary]) -> None:
        """Show *keys*, new or changed, and select the last."""
        self._model.put_keys(keys)
        for key in keys[-1:]:
            self.select_key(key.id)

    def update_keys(self, keys: Sequence[KeySummary]) -> None:
        """Show what changed about *keys*; the selection stays where it can."""
        self._model.put_keys(keys)

    def show_filters(self, *, wanted: bool) -> None:
        """Show the filters where they are *wanted* and there is room for them."""
        self._are_filters_wanted = wanted
        self._fit_filters()

    def set_attention(self, key_ids: Iterable[UUID]) -> None:
        """The keys with these ids need attention."""
        self._model.set_attention(key_ids)

    def set_grades(self, grades: Mapping[UUID, str]) -> None:
        """The keys with these ids have these grades."""
        self._model.set_grades(grades)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the filters aside where there is no room for them."""
        super().resizeEvent(event)
        self._fit_filters()

    def _fit_filters(self) -> None:
        """As the user wants it; unless they have just chosen, as there is room."""
        if not self._user_chose_filters:
            has_room = self.width() >= _ROOM_FOR_FILTERS
            self.tools.filters_button.setChecked(self._are_filters_wanted and has_room)

    def _connect(self) -> None:
        self.new_key_button.clicked.connect(self.new_key_requested)
        self.no_keys.new_key_requested.connect(self.new_key_requested)
        self.import_button.clicked.connect(self.import_requested)
        self.no_keys.import_requested.connect(self.import_requested)
        self.tools.searched.connect(self._search)
        self.tools.entered.connect(self.table.setFocus)
        self._middle.show_all_requested.connect(self._show_all)
        self.filters.filter_chosen.connect(self._filter)
        self.tools.filters_button.toggled.connect(self.filters.setVisible)
        self.tools.filters_button.clicked.connect(self._choose_filters)
        self._model.counts_changed.connect(self._show_counts)
        self._model.counts_changed.connect(self._refresh)
        self._model.keys_changed.connect(self.keys_changed)
        self.table.picked_changed.connect(self._show_selection)

    def _search(self, text: str) -> None:
        self._model.set_search(text)
        self._refresh()

    def _filter(self, key_filter: KeyFilter) -> None:
        self._model.set_filter(key_filter)
        self._refresh()

    def _show_all(self) -> None:
        self.tools.clear_search()
        self._model.set_filter(ALL_KEYS)
        self._show_counts()
        self._refresh()

    def _choose_filters(self, are_wanted: bool) -> None:  # noqa: FBT001 - Qt calls it so
        self._user_chose_filters = True
        self.filters_toggled.emit(are_wanted)

    def _show_counts(self) -> None:
        self.filters.show_counts(self._model.counts(), self._model.key_filter)

    def _show_selection(self) -> None:
        self._side.show_selection(self.selection)
        self.selection_changed.emit()

    def _refresh(self) -> None:
        """Show what fits what there is: all, or why there is nothing."""
        model = self._model
        has_keys = model.stored_count > 0
        self._body.setCurrentWidget(self._splitter if has_keys else self.no_keys)
        self.tools.setVisible(has_keys)
        self.new_key_button.setVisible(has_keys)
        self.import_button.setVisible(has_keys)
        shown = model.rowCount()
        self._middle.show_rows(
            shown, is_searched=model.is_searched, is_trash=model.key_filter == TRASH
        )
        self._side.setVisible(shown > 0)
        self.tools.show_found(shown, model.admitted_count)

    def _lay_out(self) -> None:
        header = QHBoxLayout()
        header.addWidget(label(self.tr("Keys"), "heading"))
        header.addStretch()
        header.addWidget(self.import_button)
        header.addWidget(self.new_key_button)
        self._build_pages()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MEASURES.page, MEASURES.wide, MEASURES.page, MEASURES.normal)
        layout.setSpacing(MEASURES.normal)
        layout.addLayout(header)
        for part in (self.attention_bar, self.notice, self.unsaved, self.tools):
            layout.addWidget(part)
        layout.addWidget(self._body, 1)
        layout.addWidget(self.undo_bar)

    def _build_pages(self) -> None:
        self._middle = KeyTablePlace(self.table)
        self._side = SelectionPage(self.detail, self.several)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(MEASURES.wide)
        for place, part in enumerate((self.filters, self._middle, self._side)):
            self._splitter.addWidget(part)
            self._splitter.setStretchFactor(place, 1 if part is self._middle else 0)
        self._splitter.setSizes(list(_WIDTHS))
        self._body = QStackedWidget()
        self._body.addWidget(self.no_keys)
        self._body.addWidget(self._splitter)
