"""Everything about one key that may be seen, and what can be done with it."""

from enum import Enum, auto

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from vault_app.key_summary import KeySummary
from vault_app.terms import KeyState
from vault_app.ui.icons import icon, show_picture
from vault_app.ui.theme import current_colours
from vault_app.ui.tokens import MEASURES
from vault_app.ui.widgets.chip import Chip
from vault_app.ui.widgets.environment_banner import EnvironmentBanner
from vault_app.ui.widgets.fingerprint_text import FingerprintText
from vault_app.ui.widgets.flow_layout import FlowLayout
from vault_app.ui.widgets.key_details_form import KeyDetailsForm
from vault_app.ui.widgets.key_facts import KeyFacts
from vault_app.ui.widgets.key_history import KeyHistory
from vault_app.ui.widgets.labels import label, rule, set_role
from vault_app.ui.widgets.next_step import NextStep
from vault_app.ui.widgets.notice import Notice
from vault_app.ui.widgets.public_key_box import PublicKeyBox

_MINIMUM_WIDTH = 330


class Step(Enum):
    """What is done with a key at some point of its life: one of them is the primary action."""

    REGISTER = auto()
    TEST = auto()
    COPY = auto()
    ROTATE = auto()
    DRILL = auto()
    PUT_BACK = auto()


def primary_step(key: KeySummary) -> Step:
    """The one step that *key* waits for."""
    if key.trashed_at is not None:
        return Step.PUT_BACK
    match key.state:
        case KeyState.DRAFT:
            return Step.REGISTER
        case KeyState.REGISTERED:
            return Step.TEST
        case KeyState.RETIRING:
            return Step.ROTATE
        case KeyState.COMPROMISED:
            return Step.DRILL
        case KeyState.VERIFIED | KeyState.RETIRED:
            return Step.COPY if key.public_key_pem else Step.TEST


class KeyDetailView(QScrollArea):
    """The key that is selected in the table.

    Signals:
        copy_requested, save_requested, register_requested, test_requested, rotation_requested,
        drill_requested, put_back_requested: the user wants this for the key that is shown.
        copy_api_key_requested: the user wants its API key on the clipboard.
        edited: the key's id and the ``KeyChanges`` of it.
        history_requested: the lines of its history are to be fetched; its id.
    """

    copy_requested = Signal()
    save_requested = Signal()
    register_requested = Signal()
    test_requested = Signal()
    rotation_requested = Signal()
    drill_requested = Signal()
    put_back_requested = Signal()
    copy_api_key_requested = Signal()
    edited = Signal(object, object)
    history_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Selected key"))
        set_role(self, "card")
        self._key: KeySummary | None = None
        self._environment = EnvironmentBanner()
        self._title = label("", "title", wrap=True)
        self._pin = QLabel()
        self._state = Chip()
        self.next_step = NextStep()
        self.comparison = Notice()
        self.copy_button = QPushButton(self.tr("Copy public key"))
        self.register_button = QPushButton(self.tr("Register…"))
        self.test_button = QPushButton(self.tr("Test…"))
        self.rotate_button = QPushButton(self.tr("Continue rotation…"))
        self.drill_button = QPushButton(self.tr("Continue drill…"))
        self.put_back_button = QPushButton(self.tr("Put back"))
        self.more_button = QPushButton(self.tr("More"))
        set_role(self.more_button, "menu")
        self.save_button = QPushButton(self.tr("Save public key…"))
        self._buttons = {
            Step.REGISTER: self.register_button,
            Step.TEST: self.test_button,
            Step.COPY: self.copy_button,
            Step.ROTATE: self.rotate_button,
            Step.DRILL: self.drill_button,
            Step.PUT_BACK: self.put_back_button,
        }
        self.facts = KeyFacts()
        self.form = KeyDetailsForm()
        self.history = KeyHistory()
        self._fingerprint = FingerprintText()
        self._public_key = PublicKeyBox()
        self._public_half = self._public_key_part()
        self._primary_place = QVBoxLayout()
        self._other_places = FlowLayout(MEASURES.normal)
        self.setWidget(self._lay_out())
        self._draw_icons()
        self._connect()

    @property
    def copy_api_key_button(self) -> QPushButton:
        """The button beside the API key."""
        return self.facts.copy_api_key_button

    def show_key(self, key: KeySummary) -> None:
        """Show *key*; what was compared with the clipboard is forgotten where it is another one."""
        is_other = self._key is None or self._key.id != key.id
        self._key = key
        if is_other:
            self.comparison.hide()
            self.history.fold()
            self.verticalScrollBar().setValue(0)
        else:
            self.history.refresh()
        self._title.setText(key.label)
        self._environment.show_environment(key.environment)
        self._state.show_state(key.state)
        self._pin.setVisible(key.pinned)
        self.next_step.show_key(key)
        self._arrange_buttons(key)
        self.facts.show_key(key)
        self.form.show_key(key)
        self._public_half.setVisible(bool(key.public_key_pem))
        self._fingerprint.show_fingerprint(key.fingerprint)
        self._public_key.show_public_key(key.public_key_pem)
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """As wide as its widest part and the scroll bar: nothing scrolls sideways here."""
        hint, content = super().minimumSizeHint(), self.widget()
        bar = self.verticalScrollBar().sizeHint().width() + 2 * self.frameWidth()
        width = bar + (0 if content is None else content.minimumSizeHint().width())
        return QSize(max(_MINIMUM_WIDTH, width), hint.height())

    def forget(self) -> None:
        """Hold nothing of any key."""
        self._key = None
        for text in (self._title, self._public_key, self._fingerprint):
            text.clear()
        self.form.forget()
        self.history.fold()
        self.comparison.hide()

    def _arrange_buttons(self, key: KeySummary) -> None:
        """The primary one on top over the whole width, others that make sense below it."""
        primary = primary_step(key)
        is_put_away = key.trashed_at is not None
        offered = {
            Step.REGISTER: key.state is KeyState.DRAFT and not is_put_away,
            Step.TEST: not is_put_away,
            Step.COPY: bool(key.public_key_pem),
        }
        for step, button in self._buttons.items():
            place = self._primary_place if step is primary else self._other_places
            place.addWidget(button)
            set_role(button, "primary" if step is primary else "")
            button.setVisible(step is primary or offered.get(step, False))
        self._other_places.addWidget(self.more_button)
        self._draw_icons()
        self.test_button.setEnabled(bool(key.api_key))
        hint = "" if key.api_key else self.tr("Register the key first: a test needs its API key.")
        self.test_button.setToolTip(hint)

    def _lay_out(self) -> QWidget:
        content = QWidget()
        outer = QVBoxLayout(content)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._environment)
        layout = QVBoxLayout()
        layout.setContentsMargins(MEASURES.wide, MEASURES.wide, MEASURES.wide, MEASURES.wide)
        layout.setSpacing(MEASURES.normal)
        outer.addLayout(layout)
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        layout.addWidget(self._title)
        marks = FlowLayout(MEASURES.normal)
        marks.addWidget(self._state)
        marks.addWidget(self._pin)
        layout.addLayout(marks)
        layout.addWidget(self.comparison)
        layout.addWidget(self.next_step)
        layout.addLayout(self._primary_place)
        layout.addLayout(self._other_places)
        layout.addWidget(rule())
        layout.addWidget(self.facts)
        layout.addWidget(rule())
        layout.addWidget(self._public_half)
        layout.addWidget(label(self.tr("Your notes"), "field"))
        layout.addWidget(self.form)
        layout.addWidget(rule())
        layout.addWidget(self.history)
        layout.addStretch()
        return content

    def _public_key_part(self) -> QWidget:
        """What only a key pair has."""
        part = QWidget()
        layout = QVBoxLayout(part)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(MEASURES.normal)
        layout.addWidget(label(self.tr("Public key"), "field"))
        layout.addWidget(self._fingerprint)
        layout.addWidget(self._public_key)
        layout.addWidget(self.save_button, alignment=Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(rule())
        return part

    def _connect(self) -> None:
        for button, signal in (
            (self.copy_button, self.copy_requested),
            (self.save_button, self.save_requested),
            (self.register_button, self.register_requested),
            (self.test_button, self.test_requested),
            (self.rotate_button, self.rotation_requested),
            (self.drill_button, self.drill_requested),
            (self.put_back_button, self.put_back_requested),
        ):
            button.clicked.connect(signal)
        self.facts.copy_api_key_requested.connect(self.copy_api_key_requested)
        self.form.edited.connect(self.edited)
        self.history.requested.connect(self._ask_for_history)

    def _ask_for_history(self) -> None:
        if self._key is not None:
            self.history_requested.emit(self._key.id)

    def _draw_icons(self) -> None:
        colours = current_colours()
        for button, name in (
            (self.copy_button, "copy"),
            (self.register_button, "register"),
            (self.test_button, "send"),
            (self.put_back_button, "undo"),
            (self.save_button, "save"),
        ):
            is_primary = button.property("role") == "primary"
            button.setIcon(icon(name, colours.on_accent if is_primary else colours.text))
        show_picture(self._pin, "pin", colours.muted, MEASURES.icon)
        self._pin.setAccessibleName(self.tr("Pinned"))
