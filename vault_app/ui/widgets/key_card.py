"""A key in a few lines, to stand beside another one."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from vault_app.key_summary import KeySummary
from vault_app.short_fingerprint import short_fingerprint
from vault_app.ui.tokens import MEASURES
from vault_app.ui.use_words import last_use_word
from vault_app.ui.widgets.chip import Chip
from vault_app.ui.widgets.labels import label, plain_tool_tip, set_role
from vault_app.ui.words import kind_word


class KeyCard(QFrame):
    """Label, state, fingerprint and last use.

    Args:
        part: what the key is here, such as *Old key*.
    """

    def __init__(self, part: str) -> None:
        super().__init__()
        set_role(self, "card")
        self._part = part
        self._label = label("", "title", wrap=True)
        self._state = Chip()
        self._pair = label("", "muted", wrap=True)
        self._use = label("", "small", wrap=True)
        heading = QHBoxLayout()
        heading.addWidget(self._label, 1)
        heading.addWidget(self._state, alignment=Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        side = MEASURES.normal + MEASURES.tight
        layout.setContentsMargins(side, MEASURES.normal, side, MEASURES.normal)
        layout.setSpacing(MEASURES.tight)
        layout.addWidget(label(part, "small"))
        layout.addLayout(heading)
        layout.addWidget(self._pair)
        layout.addWidget(self._use)
        layout.addStretch()

    def show_key(self, key: KeySummary | None) -> None:
        """Show *key*; that there is none for None."""
        self._state.setVisible(key is not None)
        self._pair.setVisible(key is not None)
        self._use.setVisible(key is not None)
        if key is None:
            self._label.setText(self.tr("There is none"))
            self.setAccessibleName(self._part)
            return
        self._label.setText(key.label)
        self._state.show_state(key.state)
        pair = (kind_word(key.kind), short_fingerprint(key.fingerprint))
        self._pair.setText(" · ".join(filter(None, pair)))
        self._pair.setToolTip(plain_tool_tip(key.fingerprint))
        self._use.setText(last_use_word(key))
        self.setAccessibleName(self._part)
        self.setAccessibleDescription(f"{key.label}, {self._state.text()}, {self._use.text()}")
