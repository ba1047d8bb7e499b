"""The guided rotation of keys: each is begun once, and gone on with."""

from datetime import date

from PySide6.QtCore import QObject

from vault_app.agent.life_messages import (
    BeginRotation,
    RotationBegun,
)
from vault_app.errors import (
    KeyCompromisedError,
    KeyInTrashError,
    KeyNotRegisteredError,
    KeyRetiredError,
    VaultAppError,
)
from vault_app.key_summary import KeySummary
from vault_app.rotation_label import rotation_label
from vault_app.terms import GeneratedKind, KeyState
from vault_app.ui.detail_texts import programs_of
from vault_app.ui.dialogs.begin_rotation_dialog import BeginRotationDialog
from vault_app.ui.dialogs.rotation_dialog import RotationDialog
from vault_app.ui.job import while_there
from vault_app.ui.life_tools import LifeTools
from vault_app.ui.open_rotation import OpenRotation
from vault_app.ui.replacing_job import rotating_work
from vault_app.ui.widgets.notice import Tone
from vault_app.ui.words import explain_here


class RotationFlow(QObject):
    """Begins rotations, and goes on with those that are under way; there may be several."""

    def __init__(self, tools: LifeTools) -> None:
        super().__init__(tools.services.window)
        self._tools = tools
        self._services = tools.services

    def open(self, key: KeySummary) -> None:
        """Go on with the rotation of *key*, or begin one."""
        if key.state is KeyState.RETIRING:
            self._go_on(key)
            return
        reason = why_not_rotated(key)
        if reason is None:
            self._begin(key)
        else:
            self._services.window.show_notice(Tone.ERROR, explain_here(reason))

    def _begin(self, key: KeySummary) -> None:
        services = self._services
        taken = (other.label for other in services.window.keys_in_use)
        suggested = rotation_label(key.label, taken, date.today())  # noqa: DTZ011 - the user's day
        dialog = BeginRotationDialog(key, suggested, services.window)

        def begun(answer: RotationBegun) -> None:
            while_there(dialog, dialog.accept)()
            if services.vaults.is_open:
                services.window.keys_view.update_keys([answer.old, answer.new])
                self._go_on(answer.old)

        def begin(label: str, kind: GeneratedKind, programs: str) -> None:
            request = BeginRotation(key_id=key.id, label=label, kind=kind)
            job = services.jobs.start(
                rotating_work(services.link, request, programs_of(programs, key.used_by)),
                on_success=begun,
                on_failure=services.host.failing_into(dialog, dialog),
            )
            dialog.cancel_requested.connect(job.cancel)

        dialog.begin_requested.connect(begin)
        services.host.show(dialog)

    def _go_on(self, key: KeySummary) -> None:
        def make() -> RotationDialog:
            dialog = RotationDialog(key, self._services.window)
            OpenRotation(self._tools, dialog, key.id)
            return dialog

        self._services.host.show_soon(make)


def why_not_rotated(key: KeySummary) -> VaultAppError | None:
    """Why no rotation of *key* can be begun; None where one can."""
    if key.trashed_at is not None:
        return KeyInTrashError(label=key.label)
    if key.state is KeyState.COMPROMISED:
        return KeyCompromisedError(label=key.label)
    if key.state is KeyState.RETIRED:
        return KeyRetiredError(label=key.label)
    if not key.api_key:
        return KeyNotRegisteredError(label=key.label)
    return None
