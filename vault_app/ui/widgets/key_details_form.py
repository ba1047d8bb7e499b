"""What the user writes about a key, edited in place: nothing asks whether to save it."""

from typing import NamedTuple

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from vault_app.error_text import Explanation
from vault_app.errors import AddressRefusedError
from vault_app.key_changes import KeyChanges
from vault_app.key_life import NotedAddress
from vault_app.key_summary import KeyDetails, KeySummary
from vault_app.terms import Environment, Purpose
from vault_app.ui.detail_texts import ip_list_of, ip_list_text, list_of, list_text, programs_of
from vault_app.ui.tokens import MEASURES
from vault_app.ui.widgets.calm_combo_box import CalmComboBox
from vault_app.ui.widgets.labels import label
from vault_app.ui.widgets.note_edit import NoteEdit
from vault_app.ui.widgets.notice import Notice
from vault_app.ui.words import explain_here, purpose_word

_REMINDER_DAYS = (30, 60, 90, 180, 365)


class _WrongList(NamedTuple):
    """What is typed as the IP list, and why it cannot be taken."""

    text: str
    error: AddressRefusedError


class KeyDetailsForm(QWidget):
    """The fields of one key's :class:`KeyDetails`.

    Signals:
        edited: the user left a field that they had changed; the key's id and ``KeyChanges`` with
            this field alone.
        address_refused: another key is shown, and an address that was typed about the one before
            could not be taken; the ``AddressRefusedError``.
    """

    edited = Signal(object, object)
    address_refused = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key: KeySummary | None = None
        self._told: KeyDetails | None = None
        self._refused: frozenset[KeyChanges] = frozenset()
        self._wrong: _WrongList | None = None
        self._is_filling = False
        self.label_line = QLineEdit()
        self.account_line = QLineEdit()
        self.account_line.setPlaceholderText(self.tr("Main account"))
        self.purpose_box = CalmComboBox()
        for purpose in Purpose:
            self.purpose_box.addItem(purpose_word(purpose), purpose)
        self.tags_line = QLineEdit()
        self.tags_line.setPlaceholderText(self.tr("Separated by commas"))
        self.used_by_line = QLineEdit()
        self.used_by_line.setPlaceholderText(self.tr("Programs, separated by commas"))
        self.ip_list_edit = NoteEdit(3)
        self.ip_list_edit.setPlaceholderText(self.tr("One address a line, and who is there"))
        self.ip_list_edit.setToolTip(
            self.tr(
                "Your note of the IP addresses that the exchange allows. What counts is set there."
            )
        )
        self.reminder_box = CalmComboBox()
        self.reminder_box.setToolTip(self.tr("When the app reminds you to replace the key."))
        self.notes_edit = NoteEdit(4, saves_on_pause=True)
        self.notice = Notice()
        self._lay_out()
        for line in (self.label_line, self.account_line, self.tags_line, self.used_by_line):
            line.editingFinished.connect(self.commit)
        for edit in (self.ip_list_edit, self.notes_edit):
            edit.editing_finished.connect(self.commit)
        for box in (self.purpose_box, self.reminder_box):
            box.currentIndexChanged.connect(self.commit)

    def show_key(self, key: KeySummary) -> None:
        """Show *key*. A field of it that is being edited, or was refused, keeps what is typed."""
        if self._key is None or key.id != self._key.id:
            self._leave()
            self._refused = frozenset()
            self.notice.hide()
            self._fill(key.details, frozenset())
        elif key.details != self._key.details or key.details != self._told:
            self._fill(key.details, self._fields_to_keep(self._told or self._key.details))
        self._key, self._told = key, key.details
        self.setEnabled(key.trashed_at is None)

    def forget(self) -> None:
        """Show nothing of any key."""
        self._key = self._told = self._wrong = None
        self._refused = frozenset()
        self._fill(KeyDetails(label="", account="", purpose=Purpose.OTHER), frozenset())

    def commit(self) -> None:
        """Tell what was changed, if anything was."""
        if self._key is None or self._is_filling:
            return
        self.notice.hide()
        self._refused = frozenset()
        changes = self._untold(self._key)
        self._told = changes.applied_to(self._told or self._key.details)
        for change in changes.one_by_one:
            self.edited.emit(self._key.id, change)

    def commit_once(self) -> bool:
        """As :meth:`commit`, but what was refused as it stands is not told again.

        Returns:
            False where an address cannot be taken, and this is the first time that it is said.
        """
        if self._key is None:
            return True
        explained = self._wrong
        untold = frozenset(self._untold(self._key).one_by_one)
        if not untold or not untold <= self._refused:
            self.commit()
        return self._wrong is None or (explained is not None and explained.text == self._wrong.text)

    def show_failure(self, refused: KeyChanges, explanation: Explanation) -> None:
        """Say why *refused*, as it was typed, is not kept; it stays to be corrected."""
        if self._key is None or self._told is None:
            return
        self._refused |= {refused}
        self._told = refused.same_fields_of(self._key.details).applied_to(self._told)
        self.notice.explain(explanation)

    def _leave(self) -> None:
        """Tell what was typed about the key that is shown, and what of it cannot be taken."""
        self.commit_once()
        if self._wrong is not None:
            self.address_refused.emit(self._wrong.error)
            self._wrong = None

    def _untold(self, key: KeySummary) -> KeyChanges:
        told = self._told or key.details
        return KeyChanges.between(told, self._details(told, key.environment))

    def _fields_to_keep(self, told: KeyDetails) -> frozenset[QWidget]:
        """The fields that hold what the user is typing and has not told yet, or was refused."""
        typed = {
            "label": (self.label_line, self.label_line.text(), told.label),
            "account": (self.account_line, self.account_line.text(), told.account),
            "tags": (self.tags_line, self.tags_line.text(), list_text(told.tags)),
            "used_by": (
                self.used_by_line,
                self.used_by_line.text(),
                list_text(program.name for program in told.used_by),
            ),
            "notes": (self.notes_edit, self.notes_edit.toPlainText(), told.notes),
            "ip_list": (
                self.ip_list_edit,
                self.ip_list_edit.toPlainText(),
                ip_list_text(told.ip_list),
            ),
        }
        refused = {name for changes in self._refused for name in changes.names}
        if self._wrong is not None:
            refused.add("ip_list")
        return frozenset(
            field
            for name, (field, now, before) in typed.items()
            if now != before and (field.hasFocus() or name in refused)
        )

    def _fill(self, details: KeyDetails, kept: frozenset[QWidget]) -> None:
        self._is_filling = True
        for line, text in (
            (self.label_line, details.label),
            (self.account_line, details.account),
            (self.tags_line, list_text(details.tags)),
            (self.used_by_line, list_text(program.name for program in details.used_by)),
        ):
            if line not in kept and line.text() != text:
                line.setText(text)
                line.setCursorPosition(0)
        for edit, text in (
            (self.ip_list_edit, ip_list_text(details.ip_list)),
            (self.notes_edit, details.notes),
        ):
            if edit not in kept:
                edit.show_text(text)
        self.purpose_box.setCurrentIndex(self.purpose_box.findData(details.purpose))
        self._fill_reminder(details.rotate_after_days)
        self._is_filling = False

    def _fill_reminder(self, days: int | None) -> None:
        choices = sorted({*_REMINDER_DAYS, *(() if days is None else (days,))})
        self.reminder_box.clear()
        self.reminder_box.addItem(self.tr("No reminder"), None)
        for choice in choices:
            self.reminder_box.addItem(self.tr("After %n day(s)", None, choice), choice)
        self.reminder_box.setCurrentIndex(self.reminder_box.findData(days))

    def _details(self, told: KeyDetails, environment: Environment) -> KeyDetails:
        """*told*, with what the fields hold."""
        return msgspec.structs.replace(
            told,
            label=self.label_line.text().strip(),
            account=self.account_line.text().strip(),
            purpose=Purpose(self.purpose_box.currentData()),
            notes=self.notes_edit.toPlainText(),
            tags=list_of(self.tags_line.text()),
            ip_list=self._ip_list(told, environment),
            rotate_after_days=self.reminder_box.currentData(),
            used_by=programs_of(self.used_by_line.text(), told.used_by),
        )

    def _ip_list(self, told: KeyDetails, environment: Environment) -> tuple[NotedAddress, ...]:
        """What is typed; what was there while a line of it is wrong."""
        text = self.ip_list_edit.toPlainText()
        try:
            addresses = ip_list_of(text, environment)
        except AddressRefusedError as error:
            self._wrong = _WrongList(text, error)
            self.notice.explain(explain_here(error))
            return told.ip_list
        self._wrong = None
        return addresses

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setVerticalSpacing(MEASURES.tight)
        for words, field in (
            (self.tr("Label"), self.label_line),
            (self.tr("Account"), self.account_line),
            (self.tr("Purpose"), self.purpose_box),
            (self.tr("Tags"), self.tags_line),
            (self.tr("Used by"), self.used_by_line),
            (self.tr("IP list"), self.ip_list_edit),
            (self.tr("Remind me to rotate"), self.reminder_box),
            (self.tr("Notes"), self.notes_edit),
        ):
            name = label(words, "small")
            name.setBuddy(field)
            field.setAccessibleName(words)
            form.addRow(name, field)
        form.addRow(self.notice)
