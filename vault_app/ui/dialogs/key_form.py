"""The form for a new key pair."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from vault_app.agent.key_messages import GenerateKeys
from vault_app.agent.protocol import GenerateKey
from vault_app.terms import Environment, Purpose
from vault_app.ui.tokens import MEASURES
from vault_app.ui.widgets.busy_bar import BusyBar
from vault_app.ui.widgets.chip import environment_word
from vault_app.ui.widgets.kind_box import KindBox
from vault_app.ui.widgets.labels import label, link_button, primary_button
from vault_app.ui.widgets.notice import Notice
from vault_app.ui.widgets.several_keys import SeveralKeys
from vault_app.ui.words import environment_hint, kind_hint, purpose_word

_ENVIRONMENTS = (
    Environment.PRACTICE,
    Environment.TESTNET,
    Environment.DEMO,
    Environment.PRODUCTION,
)


class KeyForm(QWidget):
    """What the key shall be."""

    def __init__(self) -> None:
        super().__init__()
        self.label_line = QLineEdit()
        self.label_line.setPlaceholderText(self.tr("For example: Grid bot, spot"))
        self.several_button = link_button(self.tr("Several…"))
        self.several_button.setCheckable(True)
        self.several_button.setAutoDefault(False)
        self.several = SeveralKeys()
        self.several.hide()
        self.kind_box = KindBox()
        self._kind_hint = label("", "small", wrap=True)
        self.environment_buttons = QButtonGroup(self)
        self._environment_hint = label("", "small", wrap=True)
        self.account_line = QLineEdit()
        self.account_line.setPlaceholderText(self.tr("Main account"))
        self.purpose_box = QComboBox()
        for purpose in Purpose:
            self.purpose_box.addItem(purpose_word(purpose), purpose)
        self.purpose_box.setToolTip(
            self.tr("One key for one task keeps the damage of a leak small.")
        )
        self.notice = Notice()
        self.busy = BusyBar()
        self.close_button = QPushButton(self.tr("Cancel"))
        self.close_button.setAutoDefault(False)
        self.generate_button = primary_button(self.tr("Generate"))
        self.generate_button.setDefault(True)
        self._lay_out()
        self.kind_box.currentIndexChanged.connect(self._show_hints)
        self.environment_buttons.idToggled.connect(self._show_hints)
        self.label_line.textEdited.connect(self.notice.hide)
        self.several_button.toggled.connect(self._show_several)
        self.several.changed.connect(self._several_changed)
        self._show_hints()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(MEASURES.wide)
        form.setVerticalSpacing(MEASURES.wide)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        for name, part, below in (
            (self.tr("Label"), self._label_row(), self.several),
            (self.tr("Environment"), self._environments(), self._environment_hint),
            (self.tr("Kind"), self.kind_box, self._kind_hint),
            (self.tr("Account"), self.account_line, None),
            (self.tr("Purpose"), self.purpose_box, None),
        ):
            part.setAccessibleName(name)
            field_name = label(name, "field")
            field_name.setFixedHeight(_height_of(part))
            form.addRow(field_name, part if below is None else _stacked(part, below))
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.generate_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(MEASURES.wide)
        layout.addWidget(label(self.tr("New key"), "heading"))
        layout.addLayout(form)
        layout.addWidget(self.notice)
        layout.addWidget(self.busy)
        layout.addStretch()
        layout.addLayout(buttons)

    @property
    def environment(self) -> Environment:
        """The environment that is ticked."""
        return _ENVIRONMENTS[self.environment_buttons.checkedId()]

    @property
    def wants_several(self) -> bool:
        """Whether more than one key shall be made."""
        return self.several_button.isChecked()

    def request_for_several(self) -> GenerateKeys:
        """What is filled in, for several keys."""
        purpose = Purpose(self.purpose_box.currentData())
        return GenerateKeys(
            kind=self.kind_box.kind,
            environment=self.environment,
            account=self.account_line.text().strip(),
            planned=self.several.planned(self.label_line.text(), purpose),
        )

    def request(self) -> GenerateKey:
        """What is filled in, for one key."""
        return GenerateKey(
            label=self.label_line.text(),
            kind=self.kind_box.kind,
            environment=self.environment,
            account=self.account_line.text().strip(),
            purpose=Purpose(self.purpose_box.currentData()),
        )

    def set_enabled(self, *, enabled: bool) -> None:
        """Take input, or not while the pair is being made."""
        for part in (
            self.label_line,
            self.several_button,
            self.several,
            self.kind_box,
            self.account_line,
            self.generate_button,
            *self.environment_buttons.buttons(),
        ):
            part.setEnabled(enabled)
        self.purpose_box.setEnabled(enabled and not self._has_purposes)
        self.close_button.setVisible(enabled)

    @property
    def _has_purposes(self) -> bool:
        """Whether each of several keys has a purpose of its own."""
        return self.wants_several and self.several.is_for_four_tasks

    def _label_row(self) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.label_line, 1)
        layout.addWidget(self.several_button)
        self.label_line.setAccessibleName(self.tr("Label"))
        return row

    def _show_several(self, shown: bool) -> None:  # noqa: FBT001 - Qt calls it so
        self.several.setVisible(shown)
        self.several_button.setText(self.tr("Only one") if shown else self.tr("Several…"))
        self._several_changed()

    def _several_changed(self) -> None:
        self.purpose_box.setEnabled(not self._has_purposes)
        self.generate_button.setText(
            self.tr("Generate {count} keys").format(count=self.several.count)
            if self.wants_several
            else self.tr("Generate")
        )

    def _environments(self) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(MEASURES.normal)
        for place, environment in enumerate(_ENVIRONMENTS):
            button = QRadioButton(environment_word(environment))
            button.setToolTip(environment_hint(environment))
            self.environment_buttons.addButton(button, place)
            layout.addWidget(button)
        self.environment_buttons.button(0).setChecked(True)
        return row

    def _show_hints(self) -> None:
        self._kind_hint.setText(kind_hint(self.kind_box.kind))
        self._environment_hint.setText(environment_hint(self.environment))


def _stacked(part: QWidget, below: QWidget) -> QWidget:
    stack = QWidget()
    layout = QVBoxLayout(stack)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(MEASURES.tight)
    layout.addWidget(part)
    layout.addWidget(below)
    return stack


def _height_of(part: QWidget) -> int:
    """Of the first line, for the name beside it."""
    for widget in (part, *part.findChildren(QWidget)):
        widget.ensurePolished()
    return part.sizeHint().height()
