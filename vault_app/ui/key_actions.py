"""What can be done with keys beyond the main job: the actions of the menu and of *More*."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from vault_app.terms import KeyState, PublicKeyForm
from vault_app.ui.key_selection import NOTHING_SELECTED, KeySelection

_CAN_BE_ROTATED = frozenset({KeyState.REGISTERED, KeyState.VERIFIED, KeyState.RETIRING})


class KeyActions(QObject):
    """The actions; whoever shows them adds them to a menu.

    Signals:
        import_requested: the user wants to bring in keys they have.
        export_requested, hand_over_requested, reveal_requested, qr_requested, compare_requested:
            the user wants this for the selected key.
        copy_as_requested: its public key on the clipboard, in this ``PublicKeyForm``.
        pin_requested, delete_forever_requested: the user wants this for the selected key.
        trash_requested, put_back_requested, copy_facts_requested: the user wants this for all
            selected keys.
        undo_requested: the user wants the last change taken back.
        find_requested: the user wants to look for a key.
        rotation_requested, drill_requested: the selected key shall be replaced by a new one; is in
            the wrong hands; each begun or gone on with.
        check_requested, check_all_requested: the exchange shall be asked about the selected keys,
            or about all.
        stop_checking_requested: that shall end.
    """

    import_requested = Signal()
    export_requested = Signal()
    hand_over_requested = Signal()
    reveal_requested = Signal()
    qr_requested = Signal()
    compare_requested = Signal()
    copy_as_requested = Signal(object)
    pin_requested = Signal()
    trash_requested = Signal()
    copy_facts_requested = Signal()
    put_back_requested = Signal()
    delete_forever_requested = Signal()
    undo_requested = Signal()
    find_requested = Signal()
    rotation_requested = Signal()
    drill_requested = Signal()
    check_requested = Signal()
    check_all_requested = Signal()
    stop_checking_requested = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._import = self._action(self.tr("&Import…"), "Ctrl+I")
        self._export = self._action(self.tr("&Export private key…"), "Ctrl+E")
        self._hand_over = self._action(self.tr("&Hand over to a client…"), "Ctrl+H")
        self._reveal = self._action(self.tr("Re&veal secret…"), "Ctrl+Shift+R")
        self._qr = self._action(self.tr("&QR code of the public key…"), "Ctrl+Shift+Q")
        self._compare = self._action(self.tr("Co&mpare with clipboard"), "Ctrl+M")
        self._pin = self._action(self.tr("&Pin on top"), "Ctrl+Shift+P")
        self._pin.setCheckable(True)
        self._trash = self._action_of_table(self.tr("M&ove to trash"), "Del")
        self._copy_facts = self._action_of_table(self.tr("Copy &facts"), "Ctrl+C")
        self._put_back = self._action(self.tr("Put &back"), "")
        self._delete = self._action(self.tr("&Delete for good…"), "")
        self._undo = self._action(self.tr("&Undo"), "Ctrl+Z")
        self._find = self._action(self.tr("&Find keys"), "Ctrl+F")
        self._rotate = self._action("", "F8")
        self._compromised = self._action("", "")
        self._check = self._action(self.tr("Chec&k now"), "F5")
        self._check_all = self._action(self.tr("Check a&ll keys"), "Shift+F5")
        self._stop_checking = self._action(self.tr("Stop checkin&g"), "")
        self._copy_as = QMenu(self.tr("Copy public key &as"), window)
        self._import.triggered.connect(self.import_requested)
        self._export.triggered.connect(self.export_requested)
        self._hand_over.triggered.connect(self.hand_over_requested)
        self._reveal.triggered.connect(self.reveal_requested)
        self._qr.triggered.connect(self.qr_requested)
        self._compare.triggered.connect(self.compare_requested)
        for action, signal in (
            (self._pin, self.pin_requested),
            (self._trash, self.trash_requested),
            (self._copy_facts, self.copy_facts_requested),
            (self._put_back, self.put_back_requested),
            (self._delete, self.delete_forever_requested),
            (self._undo, self.undo_requested),
            (self._find, self.find_requested),
            (self._rotate, self.rotation_requested),
            (self._compromised, self.drill_requested),
            (self._check, self.check_requested),
            (self._check_all, self.check_all_requested),
            (self._stop_checking, self.stop_checking_requested),
        ):
            action.triggered.connect(signal)
        self._fill_copy_as()
        self.allow_undo(allowed=False)
        self.allow_stopping(allowed=False)
        self.update_for(NOTHING_SELECTED, is_open=False)

    def add_to_key_menu(self, menu: QMenu) -> None:
        """Add what needs no key to the menu *Key*."""
        menu.addAction(self._import)
        menu.addSeparator()
        menu.addActions([self._check, self._check_all, self._stop_checking])

    def add_for_one_key(self, menu: QMenu) -> None:
        """Add what is done with the selected key."""
        menu.addMenu(self._copy_as)
        menu.addAction(self._compare)
        menu.addAction(self._qr)
        menu.addSeparator()
        menu.addAction(self._hand_over)
        menu.addAction(self._export)
        menu.addAction(self._reveal)
        menu.addSeparator()
        menu.addActions([self._rotate, self._compromised])
        menu.addSeparator()
        menu.addActions([self._copy_facts, self._pin])
        menu.addActions([self._trash, self._put_back, self._delete])

    def add_to_edit_menu(self, menu: QMenu) -> None:
        """Add what is done with the whole page."""
        menu.addActions([self._undo, self._find])

    def allow_undo(self, *, allowed: bool) -> None:
        """Whether there is a change that can be taken back."""
        self._undo.setEnabled(allowed)

    def allow_stopping(self, *, allowed: bool) -> None:
        """Whether a check is under way."""
        self._stop_checking.setVisible(allowed)

    def update_for(self, selection: KeySelection, *, is_open: bool) -> None:
        """Allow what can be done with *selection*."""
        key = selection.key if not selection.are_put_away else None
        self._import.setEnabled(is_open)
        self._find.setEnabled(is_open)
        self._check_all.setEnabled(is_open)
        self._check.setEnabled(selection.how_many > 0 and not selection.are_put_away)
        for action in (self._hand_over, self._reveal, self._pin):
            action.setEnabled(key is not None)
        self._pin.setChecked(key is not None and key.pinned)
        self._update_life(selection)
        is_pair = key is not None and bool(key.public_key_pem)
        for pair_action in (self._export, self._qr, self._compare, self._copy_as.menuAction()):
            pair_action.setEnabled(is_pair)
        self._trash.setVisible(not selection.are_put_away)
        for action in (self._trash, self._copy_facts):
            action.setEnabled(selection.how_many > 0)
        self._put_back.setVisible(selection.are_put_away)
        self._delete.setVisible(selection.are_put_away)
        self._delete.setEnabled(selection.how_many == 1)

    def _update_life(self, selection: KeySelection) -> None:
        """Say whether a rotation and a drill are begun or gone on with."""
        key = selection.key
        state = None if key is None else key.state
        is_retiring, is_compromised = state is KeyState.RETIRING, state is KeyState.COMPROMISED
        self._rotate.setText(
            self.tr("Contin&ue rotation…") if is_retiring else self.tr("Replace by a ne&w key…")
        )
        self._compromised.setText(
            self.tr("Show the drill of this ke&y…")
            if is_compromised
            else self.tr("This ke&y is compromised…")
        )
        self._rotate.setEnabled(
            key is not None
            and not selection.are_put_away
            and bool(key.api_key)
            and state in _CAN_BE_ROTATED
        )
        self._compromised.setEnabled(key is not None)

    def _action(self, text: str, shortcut: str) -> QAction:
        action = QAction(text, self._window)
        if shortcut:
            action.setShortcut(shortcut)
        return action

    def _action_of_table(self, text: str, shortcut: str) -> QAction:
        """Its shortcut is shown only: elsewhere than in the table these keys are for text."""
        action = self._action(text, shortcut)
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        return action

    def _fill_copy_as(self) -> None:
        for form, name in (
            (PublicKeyForm.PEM, self.tr("&PEM, as the exchange takes it")),
            (PublicKeyForm.ONE_LINE, self.tr("&One line of Base64")),
            (PublicKeyForm.OPENSSH, self.tr("Open&SSH line")),
            (PublicKeyForm.JWK, self.tr("&JWK (JSON)")),
        ):
            action = self._copy_as.addAction(name)
            action.triggered.connect(
                lambda _checked, chosen=form: self.copy_as_requested.emit(chosen)
            )
