"""Chooses the kind of a new key pair."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QWidget

from vault_app.terms import GeneratedKind
from vault_app.ui.words import kind_hint, kind_word

_KINDS = (
    GeneratedKind.RSA_4096,
    GeneratedKind.RSA_3072,
    GeneratedKind.RSA_2048,
    GeneratedKind.ED25519,
)


class KindBox(QComboBox):
    """Each kind with a hint as tool tip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        for place, kind in enumerate(_KINDS):
            self.addItem(self._name(kind), kind)
            self.setItemData(place, kind_hint(kind), Qt.ItemDataRole.ToolTipRole)

    @property
    def kind(self) -> GeneratedKind:
        """The one that is chosen."""
        return GeneratedKind(self.currentData())

    def choose(self, kind: GeneratedKind) -> None:
        """Choose *kind*."""
        self.setCurrentIndex(self.findData(kind))

    def _name(self, kind: GeneratedKind) -> str:
        if kind is GeneratedKind.ED25519:
            return self.tr("{kind} (recommended)").format(kind=kind_word(kind))
        return kind_word(kind)
