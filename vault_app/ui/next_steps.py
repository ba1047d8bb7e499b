"""Starts what is to be done about a finding. Every step there is has its way here."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from vault_app.agent.life_messages import ExpectLook, ForgetOpenExport
from vault_app.agent.protocol import KeyStored
from vault_app.explanation import Explanation
from vault_app.health.findings import Finding, NextStep
from vault_app.key_summary import KeySummary
from vault_app.terms import Environment
from vault_app.ui.api_management import ApiManagement
from vault_app.ui.dialogs.look_change_dialog import LookChangeDialog
from vault_app.ui.dialogs.open_exports_dialog import OpenExportsDialog
from vault_app.ui.services import Services
from vault_app.ui.widgets.notice import Tone


class NextSteps(QObject):
    """Does a step itself, or asks for it as a menu would, for the key that it is about.

    Signals:
        check_requested: the exchange shall be asked about these keys; a list.
    """

    check_requested = Signal(list)

    def __init__(self, services: Services) -> None:
        super().__init__(services.window)
        self._window = services.window
        self._view = services.window.vault_view
        self._link = services.link
        self._jobs = services.jobs
        self._management = ApiManagement(services)
        self._vaults = services.vaults
        self._host = services.host
        window, actions = services.window, services.window.key_actions
        self._about_a_key: dict[NextStep, Callable[[KeySummary], None]] = {
            NextStep.REGISTER: lambda _: window.register_requested.emit(),
            NextStep.TEST: lambda _: window.test_requested.emit(),
            NextStep.CHECK_NOW: lambda key: self.check_requested.emit([key]),
            NextStep.ROTATE: lambda _: actions.rotation_requested.emit(),
            NextStep.CONTINUE_ROTATION: lambda _: actions.rotation_requested.emit(),
            NextStep.CONTINUE_DRILL: lambda _: actions.drill_requested.emit(),
            NextStep.NOTE_IP_LIST: self._note_ip_list,
            NextStep.OPEN_API_MANAGEMENT: lambda key: self.open_management(key.environment),
            NextStep.SHOW_EXPORTS: self._show_exports,
            NextStep.ACCEPT_LOOK: self._show_change,
            NextStep.MOVE_TO_TRASH: self._move_to_trash,
        }
        self._about_the_vault: dict[NextStep, Callable[[], None]] = {
            NextStep.ADD_RECOVERY: self._make_recovery_code,
            NextStep.BACK_UP: self._back_up,
            NextStep.FIX_CLOCK: self._explain_clock,
        }

    @property
    def known(self) -> frozenset[NextStep]:
        """The steps that can be started here."""
        return frozenset({*self._about_a_key, *self._about_the_vault})

    def start(self, finding: Finding, keys: Sequence[KeySummary]) -> None:
        """Start the next step of *finding*, about one of *keys* or about the vault."""
        act = self._about_the_vault.get(finding.next_step)
        if act is not None:
            act()
            return
        key = next((each for each in keys if each.id == finding.key_id), None)
        if key is None:  # about the keys of one account
            self.open_management(Environment(str(finding.evidence["environment"])))
            return
        self._view.keys.select_key(key.id)
        self._about_a_key[finding.next_step](key)

    def open_management(self, environment: Environment) -> None:
        """Open in the browser where keys of *environment* are managed."""
        self._management.open(environment, self._tell_page, self._vaults.show_failure)

    def _tell_page(self, page: str, is_shown: bool) -> None:  # noqa: FBT001 - as it is told
        """Where no browser shows *page*, the user has to go there."""
        if not is_shown:
            text = self.tr("Open this page in your browser: {page}").format(page=page)
            self._window.show_notice(Tone.HINT, Explanation(text, ""))

    def _note_ip_list(self, key: KeySummary) -> None:
        self._window.go_to_key(key.id)
        detail = self._view.keys.detail
        detail.ensureWidgetVisible(detail.form.ip_list_edit)
        detail.form.ip_list_edit.setFocus()

    def _show_exports(self, key: KeySummary) -> None:
        dialog = OpenExportsDialog(key, self._window)

        def forget(path: str) -> None:
            def forgotten(stored: KeyStored) -> None:
                self._update(stored.key)
                if isValid(dialog):
                    dialog.show_exports(stored.key.open_exports)

            self._jobs.start(
                self._link.asking(ForgetOpenExport(key.id, path), KeyStored),
                on_success=forgotten,
                on_failure=self._host.failing_into(dialog, dialog),
            )

        dialog.forget_requested.connect(forget)
        self._host.show(dialog)

    def _show_change(self, key: KeySummary) -> None:
        if key.expected_look is None or key.look is None:
            self.check_requested.emit([key])
            return
        dialog = LookChangeDialog(key, key.expected_look, key.look, self._window)

        def accept() -> None:
            def accepted(stored: KeyStored) -> None:
                if isValid(dialog):
                    dialog.accept()
                self._update(stored.key)
                text = self.tr("What the exchange told of “{label}” is taken as right.")
                self._window.show_status(text.format(label=key.label))

            self._jobs.start(
                self._link.asking(ExpectLook(key.id), KeyStored),
                on_success=accepted,
                on_failure=self._host.failing_into(dialog, dialog),
            )

        dialog.accept_requested.connect(accept)
        dialog.management_requested.connect(lambda: self.open_management(key.environment))
        self._host.show(dialog)

    def _move_to_trash(self, key: KeySummary) -> None:
        agreed = self._window.confirm(
            self.tr("Move “{label}” to the trash?").format(label=key.label),
            self.tr("It signs nothing there, and can be put back for 30 days."),
            self.tr("Move to trash"),
        )
        if agreed:
            self._window.go_to_key(key.id)
            self._window.key_actions.trash_requested.emit()

    def _make_recovery_code(self) -> None:
        self._view.go_to(self._view.security)
        self._view.security.recovery_code_requested.emit()

    def _back_up(self) -> None:
        self._view.go_to(self._view.backups)
        self._view.backups.back_up_requested.emit()

    def _explain_clock(self) -> None:
        text = self.tr("Let this computer set its clock by the internet.")
        advice = self.tr(
            "Linux: timedatectl set-ntp true. Windows: Settings, Time and language, Date and time."
            " macOS: System Settings, General, Date and Time. Then check a key again."
        )
        self._window.show_notice(Tone.HINT, Explanation(text, advice))

    def _update(self, key: KeySummary) -> None:
        if self._vaults.is_open:
            self._view.keys.update_keys([key])
