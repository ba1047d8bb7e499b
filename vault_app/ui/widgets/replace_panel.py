"""The step of a drill in which the compromised key gets a successor."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from vault_app.health.rotation import StepState
from vault_app.key_summary import KeySummary
from vault_app.terms import GeneratedKind
from vault_app.ui.tokens import MEASURES
from vault_app.ui.widgets.exchange_settings import ExchangeSettings
from vault_app.ui.widgets.kind_box import KindBox
from vault_app.ui.widgets.labels import field_name
from vault_app.ui.widgets.page import clear_layout
from vault_app.ui.widgets.step_panel import StepPanel


class ReplacePanel(StepPanel):
    """Makes a new key, or takes one that is there; then has it registered and tested.

    Signals:
        make_requested: label and ``GeneratedKind`` of the new key.
        key_chosen: id of the key that shall take its place.
        register_requested, test_requested: the user wants this for the successor.
    """

    make_requested = Signal(str, object)
    key_chosen = Signal(object)
    register_requested = Signal()
    test_requested = Signal()

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self.label_line = QLineEdit()
        self.kind_box = KindBox()
        self.key_box = QComboBox()
        self.make_button = QPushButton(self.tr("Make the new key"))
        self.use_button = QPushButton(self.tr("Use the one that is there"))
        self.register_button = QPushButton(self.tr("Register…"))
        self.test_button = QPushButton(self.tr("Test…"))
        self._form = QWidget()
        self._settings = QVBoxLayout()
        self._shown: KeySummary | None = None
        form = QFormLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(MEASURES.wide)
        form.setVerticalSpacing(MEASURES.normal)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._key_name = field_name(self.tr("Or a key that is there"), self.key_box)
        for name, part in (
            (field_name(self.tr("Label of the new key"), self.label_line), self.label_line),
            (field_name(self.tr("Kind"), self.kind_box), self.kind_box),
            (self._key_name, self.key_box),
        ):
            form.addRow(name, part)
        self.body.addWidget(self._form)
        self.body.addLayout(self._settings)
        self.add_actions(self.make_button, self.use_button, self.register_button, self.test_button)
        self.make_button.clicked.connect(
            lambda: self.make_requested.emit(self.label_line.text(), self.kind_box.kind)
        )
        self.use_button.clicked.connect(lambda: self.key_chosen.emit(self.key_box.currentData()))
        self.register_button.clicked.connect(self.register_requested)
        self.test_button.clicked.connect(self.test_requested)

    def suggest(self, label_text: str, kind: GeneratedKind) -> None:
        """Fill in what the new key may be called, and its kind."""
        self.label_line.setText(label_text)
        self.kind_box.choose(kind)

    def show_replacing(
        self,
        successor: KeySummary | None,
        candidates: Sequence[KeySummary],
        sentence: str,
        state: StepState,
    ) -> None:
        """Show what is next: a successor, registering it, testing it, or nothing."""
        self.say(self.tr("The new key works.") if state is StepState.DONE else sentence)
        self.show_state(state)
        is_needed = successor is None and state is not StepState.DONE
        self._form.setVisible(is_needed)
        self._show_settings(None if successor is None or successor.api_key else successor)
        if is_needed:
            self._fill_keys(candidates)
            self.offer(*([self.use_button] if candidates else []), primary=self.make_button)
        elif state is StepState.DONE or successor is None:
            self.offer()
        elif successor.api_key:
            self.offer(primary=self.test_button)
        else:
            self.offer(primary=self.register_button)

    def _fill_keys(self, candidates: Sequence[KeySummary]) -> None:
        self.key_box.setVisible(bool(candidates))
        self._key_name.setVisible(bool(candidates))
        ids = [self.key_box.itemData(place) for place in range(self.key_box.count())]
        if ids == [key.id for key in candidates]:
            return
        chosen = self.key_box.currentData()
        self.key_box.clear()
        for place, key in enumerate(candidates):
            self.key_box.addItem(key.label, key.id)
            self.key_box.setItemData(place, key.label, Qt.ItemDataRole.AccessibleTextRole)
        self.key_box.setCurrentIndex(max(0, self.key_box.findData(chosen)))

    def _show_settings(self, key: KeySummary | None) -> None:
        if key == self._shown:
            return
        self._shown = key
        clear_layout(self._settings)
        if key is not None:
            self._settings.addWidget(ExchangeSettings(key))
