"""What protects the keys on this computer, in plain words."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from vault_app.agent.care_messages import ProtectionReport
from vault_app.ui.icons import show_picture
from vault_app.ui.screen_capture import CAN_EXCLUDE
from vault_app.ui.theme import current_colours
from vault_app.ui.tokens import MEASURES
from vault_app.ui.widgets.labels import label
from vault_app.ui.widgets.page import clear_layout

_ICON_SIZE = 20


class ProtectionList(QWidget):
    """One line for each measure: a tick where it is active, a sign where it is not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(MEASURES.normal)

    def show_report(self, report: ProtectionReport) -> None:
        """Show what is active for the process that holds the keys."""
        clear_layout(self._rows)
        for active, yes, no in self._words(report):
            self._rows.addLayout(_row(yes if active else no, active=active))

    def _words(self, report: ProtectionReport) -> tuple[tuple[bool, str, str], ...]:
        return (
            (
                True,
                self.tr("Your keys are held by a process of their own, which has no network."),
                "",
            ),
            (
                report.not_dumpable,
                self.tr("Other programs of yours cannot read that process's memory."),
                self.tr("This system lets other programs of yours read that process's memory."),
            ),
            (
                report.no_core_file,
                self.tr("A crash leaves no copy of its memory on disk."),
                self.tr("This system may write a copy of its memory to disk when it crashes."),
            ),
            (
                report.memory_locked,
                self.tr("The vault's data key is never written to the swap file."),
                self.tr("This system may write the vault's data key to the swap file."),
            ),
            (
                CAN_EXCLUDE,
                self.tr("Screenshots, recordings and shared screens leave these windows out."),
                self.tr(
                    "This system lets every program take pictures of the screen. Secrets are shown"
                    " only while you hold a button."
                ),
            ),
            (
                bool(report.keychain),
                self.tr("A keychain is there: {name}.").format(name=report.keychain),
                self.tr("No keychain that is safe to use was found on this computer."),
            ),
        )


def _row(words: str, *, active: bool) -> QHBoxLayout:
    colours = current_colours()
    picture = QLabel()
    name, colour = ("check", colours.success) if active else ("alert", colours.warning)
    show_picture(picture, name, colour, _ICON_SIZE)
    row = QHBoxLayout()
    row.setSpacing(MEASURES.normal)
    row.addWidget(picture)
    row.addWidget(label(words, "plain", wrap=True), 1)
    return row
