"""The sheet of shortcuts, made of the menus themselves."""

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QWidget

from vault_app.ui.commands import Command
from vault_app.ui.dialogs.fitting_dialog import FittingDialog
from vault_app.ui.theme import text_scale
from vault_app.ui.tokens import MEASURES
from vault_app.ui.widgets.labels import label, set_role
from vault_app.ui.widgets.modest_area import ModestArea

_SIZE = (560, 560)


class ShortcutSheet(FittingDialog):
    """Each command that has a shortcut, menu by menu."""

    def __init__(self, commands: Sequence[Command], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.resize(round(_SIZE[0] * text_scale()), _SIZE[1])
        grid = QGridLayout()
        grid.setContentsMargins(MEASURES.wide, MEASURES.wide, MEASURES.wide, MEASURES.wide)
        grid.setHorizontalSpacing(MEASURES.page)
        grid.setVerticalSpacing(MEASURES.normal)
        grid.setColumnStretch(0, 1)
        row = 0
        listed = [command for command in commands if command.shortcut]
        for menu, group in groupby(listed, key=lambda command: command.menu):
            grid.setRowMinimumHeight(row, MEASURES.page if row else 0)
            grid.addWidget(label(menu, "title"), row + 1, 0, 1, 2)
            row += 2
            for command in group:
                name = label(command.title, "plain", wrap=True)
                keys = label(command.shortcut, "keys")
                keys.setAccessibleName(
                    self.tr("{keys}: {title}").format(keys=command.shortcut, title=command.title)
                )
                grid.addWidget(name, row, 0)
                grid.addWidget(keys, row, 1, Qt.AlignmentFlag.AlignRight)
                row += 1
        grid.setRowStretch(row, 1)
        content = QWidget()
        content.setLayout(grid)
        area = ModestArea()
        set_role(area, "card")
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(content)
        close_button = QPushButton(self.tr("Close"))
        close_button.clicked.connect(self.reject)
        hint = label(
            self.tr("Commands without a shortcut are found by their name, with the palette."),
            "muted",
            wrap=True,
        )
        layout = self.body()
        layout.setContentsMargins(MEASURES.page, MEASURES.page, MEASURES.page, MEASURES.wide)
        layout.setSpacing(MEASURES.normal)
        layout.addWidget(label(self.tr("Keyboard shortcuts"), "heading"))
        layout.addWidget(hint)
        layout.addWidget(area, 1)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(close_button)
        layout.addLayout(buttons)
        area.setFocus()
