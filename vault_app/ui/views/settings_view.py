"""The page of settings: few, in groups, searchable; each counts at once and can be undone."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from vault_app.file_type import is_supported
from vault_app.settings import DEFAULTS, Motion, Settings, Theme
from vault_app.ui.language import available_languages, language_name
from vault_app.ui.tokens import MEASURES
from vault_app.ui.widgets.labels import label, link_button
from vault_app.ui.widgets.notice import Tone
from vault_app.ui.widgets.page import Page
from vault_app.ui.widgets.search_line import SearchLine
from vault_app.ui.widgets.setting_controls import (
    ChoiceControl,
    SettingControl,
    SwitchControl,
    TextControl,
)
from vault_app.ui.widgets.setting_row import SettingRow
from vault_app.ui.x11_shortcut import LOCK_NOW_KEYS

_FONT_SCALES = (100, 110, 125, 150, 175, 200)
_IDLE_MINUTES = (1, 2, 5, 10, 15, 30, 60)
_CLIPBOARD_SECONDS = (5, 10, 20, 30, 60, 120)


class SettingsView(Page):
    """Settings.

    Signals:
        change_requested: the name of a field of ``Settings``, and the value the user wants.
        reset_requested: the user wants every default back.
        forget_vaults_requested: the user wants no recent vault to be known.
        file_type_requested: whether a double click on a vault shall open this app.
        opened: the page is shown; what is changed from now on can be undone.
        back_requested: the user wants to leave the page, where it stands alone.
    """

    change_requested = Signal(str, object)
    reset_requested = Signal()
    forget_vaults_requested = Signal()
    file_type_requested = Signal(bool)
    opened = Signal()
    back_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Settings"),
            self.tr("Every change counts at once. They are kept on this computer, not in a vault."),
            parent,
        )
        self.search_line = SearchLine(self.tr("Search settings"))
        self.reset_button = QPushButton(self.tr("Back to the usual settings"))
        self.forget_button = QPushButton(self.tr("Forget recent vaults"))
        self.back_button = link_button(self.tr("Back"))
        self.back_button.hide()
        self._nothing = label(self.tr("No setting has these words."), "muted")
        self._nothing.hide()
        self._rows: dict[str, SettingRow] = {}
        self._groups: list[tuple[QFrame, list[SettingRow]]] = []
        self.add_way_back(self.back_button)
        self.add_above(self.search_line)
        self.add_above(self._nothing)
        self.file_type_row = SettingRow(
            "file_type",
            self.tr("Open vaults by double click"),
            self.tr("In the file manager. The desktop's menu shows this app then as well."),
            SwitchControl(),
            default=False,
        )
        self._add_groups()
        self.file_type_row.change_requested.connect(
            lambda _, is_wanted: self.file_type_requested.emit(is_wanted)
        )
        self.search_line.textChanged.connect(self._filter)
        self.reset_button.clicked.connect(self.reset_requested)
        self.forget_button.clicked.connect(self.forget_vaults_requested)
        self.back_button.clicked.connect(self.back_requested)

    def row(self, name: str) -> SettingRow:
        """The row of the field *name*."""
        return self._rows[name]

    def show_file_type(self, is_ours: bool) -> None:  # noqa: FBT001 - a job's only result
        """Show whether a double click on a vault opens this app."""
        self.file_type_row.show_value(is_ours, is_ours)

    def stand_alone(self) -> None:
        """Offer a way back, where no rail is beside the page."""
        self.back_button.show()

    def show_settings(self, settings: Settings, before: Settings) -> None:
        """Show *settings*; those that differ from *before* can be undone."""
        for name, row in self._rows.items():
            row.show_value(getattr(settings, name), getattr(before, name))
        self.forget_button.setEnabled(bool(settings.recent_vaults))
        changed = [
            name for name in self._rows if getattr(settings, name) != getattr(DEFAULTS, name)
        ]
        self.reset_button.setEnabled(bool(changed))

    def refuse(self, name: str) -> None:
        """Say that the setting *name* cannot have the value that the user gave it."""
        self.notice.say(
            Tone.ERROR,
            self.tr("“{title}” was not changed: what you typed cannot be used.").format(
                title=self._rows[name].title
            ),
            self.tr("Write it like the example below its name."),
        )

    def showEvent(self, event: QShowEvent) -> None:
        """Tell that the page is looked at."""
        super().showEvent(event)
        if not event.spontaneous():
            self.search_line.clear()
            self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Escape, where there is a way back."""
        if event.key() == Qt.Key.Key_Escape and not self.back_button.isHidden():
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)

    def _add_groups(self) -> None:
        languages = [("", self.tr("As the system"))]
        languages += [(code, language_name(code)) for code in available_languages()]
        self._add_group(
            self.tr("Appearance"),
            self._row(
                "theme",
                self.tr("Theme"),
                self.tr("Light or dark, whichever is easier on your eyes."),
                ChoiceControl(
                    (
                        (Theme.SYSTEM, self.tr("As the system")),
                        (Theme.LIGHT, self.tr("Light")),
                        (Theme.DARK, self.tr("Dark")),
                    )
                ),
            ),
            self._row(
                "language",
                self.tr("Language"),
                self.tr("Of this window and of the recovery kit."),
                ChoiceControl(languages),
            ),
            self._row(
                "font_scale",
                self.tr("Size of text"),
                self.tr("Larger text everywhere in the app."),
                ChoiceControl([(each, self._percent(each)) for each in _FONT_SCALES]),
            ),
            self._row(
                "reduced_motion",
                self.tr("Moving pictures"),
                self.tr("Hold them back where they disturb you."),
                ChoiceControl(
                    (
                        (Motion.SYSTEM, self.tr("As the system")),
                        (Motion.REDUCED, self.tr("Hold back")),
                        (Motion.FULL, self.tr("Show")),
                    )
                ),
            ),
        )
        minutes = [(0, self.tr("Never"))]
        minutes += [(each, self.tr("%n minute(s)", None, each)) for each in _IDLE_MINUTES]
        self._add_group(
            self.tr("Locking"),
            self._row(
                "idle_lock_minutes",
                self.tr("Lock when idle for"),
                self.tr("An open vault that you walked away from is open to whoever comes by."),
                ChoiceControl(minutes),
            ),
            self._row(
                "lock_on_screen_lock",
                self.tr("Lock with the screen"),
                self.tr("When the screen is locked or another user takes over."),
                SwitchControl(),
            ),
            self._row(
                "lock_on_suspend",
                self.tr("Lock on standby"),
                self.tr("A sleeping computer keeps its memory, and keys with it."),
                SwitchControl(),
            ),
            self._row(
                "lock_on_minimise",
                self.tr("Lock when minimised"),
                self.tr("For a desk where others look on."),
                SwitchControl(),
            ),
            self._row(
                "lock_shortcut",
                self.tr("Lock from everywhere with {keys}").format(
                    keys=_as_written_here(LOCK_NOW_KEYS)
                ),
                self.tr(
                    "On Linux with X11. Elsewhere give the command “vault-app lock” a shortcut in"
                    " the settings of your desktop."
                ),
                SwitchControl(),
            ),
        )
        seconds = [(each, self.tr("%n second(s)", None, each)) for each in _CLIPBOARD_SECONDS]
        self._add_group(
            self.tr("Clipboard"),
            self._row(
                "clipboard_clear_seconds",
                self.tr("Take copied secrets away after"),
                self.tr("Every program can read the clipboard. Public keys stay on it."),
                ChoiceControl(seconds),
            ),
        )
        self._add_group(
            self.tr("Notices"),
            self._row(
                "notify_due",
                self.tr("Say when a key is due"),
                self.tr("Reminds of keys to renew, before they stop working."),
                SwitchControl(),
            ),
            self._row(
                "tray",
                self.tr("Icon in the system tray"),
                self.tr("Lock, and copy public keys, without the window."),
                SwitchControl(),
            ),
        )
        if is_supported():
            self._add_group(self.tr("Files"), self.file_type_row)
        self._add_group(
            self.tr("Network"),
            self._row(
                "proxy",
                self.tr("Proxy"),
                self.tr("Such as http://proxy.example:3128, where there is no direct way out."),
                TextControl(self.tr("as the system")),
            ),
        )
        self._add_advanced()

    def _row(self, name: str, title: str, why: str, control: SettingControl) -> SettingRow:
        row = self._rows[name] = SettingRow(name, title, why, control, getattr(DEFAULTS, name))
        row.change_requested.connect(self.change_requested)
        return row

    def _add_group(self, title: str, *rows: SettingRow) -> None:
        column = QVBoxLayout()
        column.setSpacing(MEASURES.normal)
        for row in rows:
            column.addWidget(row)
        self._groups.append((self.add_card(title, column), list(rows)))

    def _add_advanced(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.forget_button)
        buttons.addWidget(self.reset_button)
        buttons.addStretch()
        self._advanced = self.add_card(self.tr("Advanced"), buttons)

    def _filter(self, text: str) -> None:
        words = text.casefold().split()
        found = 0
        for card, rows in self._groups:
            matching = _show_matching(rows, words)
            card.setVisible(matching > 0)
            found += matching
        self._advanced.setVisible(not words)
        self._nothing.setVisible(found == 0)

    def _percent(self, value: int) -> str:
        return self.tr("{number} %").format(number=self.locale().toString(value))


def _as_written_here(keys: str) -> str:
    """A combination of *keys*, as this system and the window's language write it."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def _show_matching(rows: Sequence[SettingRow], words: list[str]) -> int:
    """Show those that match, and return how many do."""
    matching = 0
    for row in rows:
        matches = row.matches(words)
        row.setVisible(matches)
        matching += matches
    return matching
