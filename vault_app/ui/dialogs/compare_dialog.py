"""Shows one answer that is kept, or two side by side."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableView,
    QWidget,
)

from vault_app.request_record import RequestRecord
from vault_app.ui.dialogs.fitting_dialog import FittingDialog
from vault_app.ui.json_differences import Difference
from vault_app.ui.models.differences_model import DifferencesModel, SideColumn
from vault_app.ui.models.sent_requests_model import result_text
from vault_app.ui.request_words import title_of
from vault_app.ui.theme import text_scale
from vault_app.ui.tokens import MEASURES
from vault_app.ui.widgets.labels import label
from vault_app.ui.words import moment_word

_SIZE = (760, 520)
_PATH_WIDTH = 230


class CompareDialog(FittingDialog):
    """A table with a row for each value.

    Args:
        records: one or two, oldest first.
        differences: of their answers.
        problem: why there is nothing to show; else empty.
    """

    def __init__(
        self,
        records: Sequence[RequestRecord],
        differences: Sequence[Difference],
        problem: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        is_pair = len(records) > 1
        title = self.tr("Two answers") if is_pair else title_of(records[0].request)
        self.setWindowTitle(title)
        self.resize(QSize(*_SIZE) * text_scale())
        self.model = DifferencesModel([self._heading(record) for record in records])
        self.model.show_differences(differences)
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setAccessibleName(title)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.horizontalHeader().setSectionResizeMode(
            SideColumn.PATH, QHeaderView.ResizeMode.Interactive
        )
        self.table.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self.table.setColumnWidth(SideColumn.PATH, _PATH_WIDTH)
        self.only_box = QCheckBox(self.tr("Only what differs"))
        self.only_box.setVisible(is_pair)
        self.close_button = QPushButton(self.tr("Close"))
        self.words = label(problem or self._words(differences, is_pair=is_pair), "muted", wrap=True)
        self.table.setVisible(not problem)
        buttons = QHBoxLayout()
        buttons.addWidget(self.only_box)
        buttons.addStretch()
        buttons.addWidget(self.close_button)
        layout = self.body()
        layout.setContentsMargins(MEASURES.page, MEASURES.page, MEASURES.page, MEASURES.wide)
        layout.setSpacing(MEASURES.wide)
        layout.addWidget(label(title, "heading", wrap=True))
        layout.addWidget(self.words)
        layout.addWidget(self.table, 1)
        layout.addLayout(buttons)
        self.only_box.toggled.connect(lambda on: self.model.show_only(only_differing=on))
        self.close_button.clicked.connect(self.accept)

    def _heading(self, record: RequestRecord) -> str:
        sent = moment_word(record.sent_at, self.locale())
        no_answer = self.tr("no answer")
        return f"{sent}\n{result_text(record) or no_answer}"

    def _words(self, differences: Sequence[Difference], *, is_pair: bool) -> str:
        if not is_pair:
            return ""
        count = sum(found.differs for found in differences)
        if not count:
            return self.tr("The two answers are the same.")
        return self.tr("Values that differ: {count} of {all}; they are marked with ≠.").format(
            count=count, all=len(differences)
        )
