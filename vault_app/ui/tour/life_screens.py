"""Every step of a rotation, and of the drill for a compromised key."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QDialog

from vault_app.health.drill import DrillStage
from vault_app.health.rotation import RotationStep
from vault_app.key_summary import KeySummary
from vault_app.rotation_label import rotation_label
from vault_app.ui.desktop import Desktop
from vault_app.ui.dialogs.begin_rotation_dialog import BeginRotationDialog
from vault_app.ui.dialogs.declare_dialog import DeclareDialog
from vault_app.ui.dialogs.drill_dialog import DrillDialog
from vault_app.ui.dialogs.key_test_dialog import KeyTestDialog
from vault_app.ui.dialogs.register_dialog import RegisterDialog
from vault_app.ui.dialogs.rotation_dialog import RotationDialog
from vault_app.ui.tour.driver import Driver
from vault_app.ui.tour.steps import LABEL

PROGRAMS = ("grid.py", "alerts")
NEW_LABEL = rotation_label(LABEL, (), date.today())  # noqa: DTZ011 - the user's day
NEWER_LABEL = rotation_label(LABEL, (NEW_LABEL,), date.today())  # noqa: DTZ011 - as above

_ADDRESS = "127.0.0.1 this computer"


class LifeScreens:
    """Walks through them, one picture each. The vault is open, and has one verified key."""

    def __init__(self, desktop: Desktop, driver: Driver) -> None:
        self._window = desktop.window
        self._driver = driver

    def steps(self) -> tuple[tuple[str, Callable[[], None]], ...]:
        """Each step's name and what it does."""
        return (
            ("note-programs", self._note_programs),
            ("rotation", self._rotate),
            ("drill", self._drill),
        )

    def _note_programs(self) -> None:
        self._pick(LABEL)
        form = self._window.keys_view.detail.form
        form.used_by_line.setText(", ".join(PROGRAMS))
        form.ip_list_edit.setPlainText(_ADDRESS)
        form.commit()
        self._driver.wait_for("it is kept", lambda: self._key(LABEL).ip_list)

    def _rotate(self) -> None:
        self._window.key_actions.rotation_requested.emit()
        begin = self._driver.dialog(BeginRotationDialog)
        self._driver.picture("rotation-begin")
        self._driver.click(begin.begin_button)
        dialog = self._driver.dialog(RotationDialog)
        self._driver.picture("rotation-register")
        self._driver.click(dialog.register_panel.button)
        self._register()
        self._driver.wait_for("it can be tested", dialog.prove_panel.button.isVisible)
        self._driver.picture("rotation-test")
        self._driver.click(dialog.prove_panel.button)
        self._test()
        self._driver.wait_for("the programs", dialog.programs_panel.isVisible)
        self._driver.picture("rotation-programs")
        for name in PROGRAMS:
            self._driver.click(dialog.programs_panel.programs.boxes[name])
        self._driver.wait_for("it can be deleted", dialog.revoke_panel.delete_button.isVisible)
        self._driver.picture("rotation-revoke")
        self._driver.decline(dialog.cancel_button, "question-call-off")
        self._driver.click(dialog.revoke_panel.wait_button)
        self._driver.picture("rotation-overlap")
        self._driver.click(dialog.overlap_panel.set_button)
        self._driver.wait_for("they overlap", dialog.overlap_panel.end_button.isVisible)
        self._driver.picture("rotation-overlapping")
        self._driver.click(dialog.overlap_panel.end_button)
        self._delete_and_prove(dialog, RotationStep.REVOKE.value, "rotation")
        self._driver.wait_for("it is over", lambda: dialog.notice.text)
        self._driver.picture("rotation-over")
        self._close(dialog)

    def _drill(self) -> None:
        self._pick(NEW_LABEL)
        self._window.key_actions.drill_requested.emit()
        declare = self._driver.dialog(DeclareDialog)
        self._driver.picture("declare")
        self._driver.click(declare.go_on_button)
        self._driver.picture("declare-for-good")
        for box in (declare.nothing_signed_box, declare.still_works_box):
            self._driver.click(box)
        self._driver.click(declare.declare_button)
        dialog = self._driver.dialog(DrillDialog)
        self._delete_and_prove(dialog, DrillStage.REVOKE.value, "drill")
        self._replace(dialog)
        self._driver.wait_for("the programs", dialog.programs_panel.isVisible)
        self._driver.picture("drill-programs")
        self._driver.decline(dialog.end_button, "question-end-drill")
        self._driver.click(dialog.programs_panel.done_button)
        self._driver.wait_for("the review", dialog.review_panel.isVisible)
        self._driver.picture("drill-review")
        self._driver.click(dialog.review_panel.read_button)
        self._driver.wait_for("the account", dialog.review_panel.tabs.isVisible)
        self._driver.picture("drill-account")
        self._driver.click(dialog.review_panel.done_button)
        self._driver.wait_for("the report", dialog.report_panel.isVisible)
        self._driver.picture("drill-report")
        self._driver.click(dialog.report_panel.copy_button)
        self._driver.picture("drill-report-copied")
        self._driver.click(dialog.report_panel.done_button)
        self._driver.wait_for("all is done", lambda: dialog.notice.text)
        self._driver.picture("drill-done")
        self._close(dialog)

    def _replace(self, dialog: DrillDialog) -> None:
        panel = dialog.replace_panel
        self._driver.wait_for("it can be replaced", panel.make_button.isVisible)
        self._driver.picture("drill-replace")
        self._driver.click(panel.make_button)
        self._driver.wait_for("it can be registered", panel.register_button.isVisible)
        self._driver.picture("drill-register")
        self._driver.click(panel.register_button)
        self._register()
        self._driver.wait_for("it can be tested", panel.test_button.isVisible)
        self._driver.click(panel.test_button)
        self._test()

    def _delete_and_prove(self, dialog: RotationDialog | DrillDialog, step: str, name: str) -> None:
        """Prove the key alive, then dead."""
        dialog.step_list.choose(step)
        self._driver.wait_for("it can be deleted", dialog.revoke_panel.done_button.isVisible)
        self._driver.picture(f"{name}-delete")
        self._driver.click(dialog.revoke_panel.done_button)
        self._driver.wait_for("it can be tried", dialog.proof_panel.prove_button.isVisible)
        self._driver.click(dialog.proof_panel.prove_button)
        self._driver.wait_for("it is alive", lambda: dialog.proof_panel.notice.text)
        self._driver.picture(f"{name}-alive")
        dialog.step_list.choose(step)
        self._driver.click(dialog.revoke_panel.undo_button)
        self._driver.wait_for("it can be deleted", dialog.revoke_panel.delete_button.isVisible)
        self._driver.click(dialog.revoke_panel.delete_button)
        self._driver.wait_for("it can be tried", dialog.proof_panel.prove_button.isVisible)
        self._driver.click(dialog.proof_panel.prove_button)

    def _register(self) -> None:
        dialog = self._driver.dialog(RegisterDialog)
        self._driver.click(dialog.settings.why_button)
        self._driver.picture("register-with-ip-list")
        self._driver.click(dialog.hand_in_button)
        self._driver.wait_for("the practice exchange answers", lambda: dialog.notice.text)
        self._driver.click(dialog.paste_button)
        self._driver.click(dialog.register_button)
        self._driver.wait_until_closed(RegisterDialog)

    def _test(self) -> None:
        dialog = self._driver.dialog(KeyTestDialog)
        self._driver.wait_for("the exchange answers", lambda: dialog.notice.text)
        self._close(dialog)

    def _key(self, label: str) -> KeySummary:
        return next(key for key in self._window.keys_in_use if key.label == label)

    def _pick(self, label: str) -> None:
        self._window.keys_view.select_key(self._key(label).id)
        self._driver.settle()

    def _close(self, dialog: QDialog) -> None:
        dialog.reject()
        self._driver.wait_until_closed(type(dialog))
