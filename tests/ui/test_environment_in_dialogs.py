"""Whoever acts on a key in a dialog sees there whether real money is at stake."""

from collections.abc import Callable

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget

from tests.ui.summaries import summary
from vault_app.key_life import Look
from vault_app.key_summary import KeySummary
from vault_app.terms import Environment, KeyState
from vault_app.ui.dialogs.begin_rotation_dialog import BeginRotationDialog
from vault_app.ui.dialogs.declare_dialog import DeclareDialog
from vault_app.ui.dialogs.delete_forever_dialog import DeleteForeverDialog
from vault_app.ui.dialogs.drill_dialog import DrillDialog
from vault_app.ui.dialogs.export_dialog import ExportDialog
from vault_app.ui.dialogs.hand_over_dialog import HandOverDialog
from vault_app.ui.dialogs.key_test_dialog import KeyTestDialog
from vault_app.ui.dialogs.look_change_dialog import LookChangeDialog
from vault_app.ui.dialogs.new_key_dialog import NewKeyDialog
from vault_app.ui.dialogs.open_exports_dialog import OpenExportsDialog
from vault_app.ui.dialogs.qr_dialog import QrDialog
from vault_app.ui.dialogs.register_dialog import RegisterDialog
from vault_app.ui.dialogs.reveal_dialog import RevealDialog
from vault_app.ui.dialogs.rotation_dialog import RotationDialog
from vault_app.ui.qr_code import qr_image

LOOK = Look(at=summary().created_at, permissions=("enableReading",), is_ip_restricted=False)


def _with_new_key(key: KeySummary, parent: QWidget) -> QDialog:
    dialog = NewKeyDialog(parent)
    dialog.show_result(key)
    return dialog


DIALOGS: dict[str, Callable[[KeySummary, QWidget], QDialog]] = {
    "new key": _with_new_key,
    "registering": RegisterDialog,
    "testing": KeyTestDialog,
    "QR code": lambda key, parent: QrDialog(key, qr_image(key.public_key_pem), parent),
    "export": ExportDialog,
    "hand-over": lambda key, parent: HandOverDialog(key, None, parent),
    "reveal": lambda key, parent: RevealDialog(key, parent=parent),
    "open exports": OpenExportsDialog,
    "change at the exchange": lambda key, parent: LookChangeDialog(key, LOOK, LOOK, parent),
    "beginning a rotation": lambda key, parent: BeginRotationDialog(key, "new", parent),
    "rotation": RotationDialog,
    "compromise": DeclareDialog,
    "drill": DrillDialog,
    "deleting for good": DeleteForeverDialog,
}


@pytest.mark.parametrize("name", DIALOGS)
def test_a_dialog_says_that_a_key_is_for_production(qapp: QApplication, name: str) -> None:
    assert qapp is not None
    parent = QWidget()
    key = summary(environment=Environment.PRODUCTION, state=KeyState.VERIFIED)

    dialog = DIALOGS[name](replace(key, api_key="A" * 64), parent)
    dialog.show()

    signs = [
        sign.text()
        for sign in dialog.findChildren(QLabel)
        if sign.property("role") in ("chip-production", "environment-production")
        and sign.isVisible()
    ]
    dialog.done(0)
    parent.deleteLater()
    assert len(signs) == 1
    assert signs[0].startswith("Production")
