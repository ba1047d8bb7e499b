"""Which key a dialog is about: a line for below its heading."""

from PySide6.QtWidgets import QLabel

from vault_app.key_summary import KeySummary
from vault_app.short_fingerprint import short_fingerprint
from vault_app.ui.widgets.labels import label, plain_tool_tip
from vault_app.ui.words import kind_word


def key_line(key: KeySummary) -> QLabel:
    """Kind and short fingerprint; the whole one as tool tip. An HMAC key has a kind only."""
    parts = (kind_word(key.kind), short_fingerprint(key.fingerprint))
    line = label(" · ".join(filter(None, parts)), "muted")
    line.setToolTip(plain_tool_tip(key.fingerprint))
    return line
