"""What an answer consists of: its values as a tree, the text as it came, its headers."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from vault_app.binance.replies import Answer
from vault_app.ui.answer_text import AnswerText
from vault_app.ui.tokens import MEASURES
from vault_app.ui.widgets.code_text import CodeText
from vault_app.ui.widgets.json_view import JsonView
from vault_app.ui.widgets.labels import label, set_fixed_font


class AnswerTabs(QTabWidget):
    """A page each. The values are offered only where the answer is JSON.

    Signals:
        copy_raw_requested: the user wants the whole text in the clipboard.
    """

    copy_raw_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.copy_raw_button = QPushButton(self.tr("Copy all"))
        self.json = JsonView()
        self.raw = CodeText(self.tr("Raw answer"), fits=False)
        self._raw_hint = label("", "small")
        self._headers = _header_table(self.tr("Headers"))
        self.setDocumentMode(True)
        self.tabBar().setDrawBase(False)
        self.addTab(self.json, self.tr("Values"))
        self.addTab(self._raw_page(), self.tr("Raw"))
        self.addTab(self._headers, self.tr("Headers"))
        self.copy_raw_button.clicked.connect(self.copy_raw_requested)

    def clear_answer(self) -> None:
        """Show no answer."""
        self.json.show_json(b"{}")
        self.raw.show_text("")
        self._headers.setRowCount(0)

    def show_answer(self, answer: Answer, text: AnswerText) -> None:
        """Show *answer*; *text* was prepared on another thread."""
        self.setTabVisible(0, text.is_json)
        if text.is_json:
            self.json.show_json(text.body)
        self.setCurrentIndex(0 if text.is_json else 1)
        self.raw.show_text(text.shown)
        cut = self.tr("The first {shown} of {all} kB.")
        self._raw_hint.setText(
            cut.format(
                shown=self.locale().toString(len(text.shown) // 1000),
                all=self.locale().toString(len(answer.body) // 1000),
            )
            if text.is_cut
            else ""
        )
        self._show_headers(answer.headers)

    def take_focus(self) -> None:
        """Give the keyboard to the tree of values where it is shown, else to the tabs."""
        if self.currentWidget() is self.json:
            self.json.tree.setFocus()
        else:
            self.tabBar().setFocus()

    def _show_headers(self, headers: Mapping[str, str]) -> None:
        self._headers.setRowCount(len(headers))
        for row, (name, value) in enumerate(headers.items()):
            self._headers.setItem(row, 0, QTableWidgetItem(name))
            self._headers.setItem(row, 1, QTableWidgetItem(value))

    def _raw_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, MEASURES.normal, 0, 0)
        row = QHBoxLayout()
        row.addWidget(self._raw_hint, 1)
        row.addWidget(self.copy_raw_button)
        column.addLayout(row)
        column.addWidget(self.raw, 1)
        return page


def _header_table(name: str) -> QTableWidget:
    table = QTableWidget(0, 2)
    table.setAccessibleName(name)
    table.horizontalHeader().hide()
    table.verticalHeader().hide()
    table.setShowGrid(False)
    set_fixed_font(table)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
    table.horizontalHeader().setStretchLastSection(True)
    return table
