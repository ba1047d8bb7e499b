"""Making several keys in the dialog for new keys, and a pair ahead while it is open."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from vault_app.agent.key_messages import Done, GenerateKeys, KeysStored, PreparePair
from vault_app.errors import OperationCancelledError, VaultAppError
from vault_app.terms import GeneratedKind
from vault_app.ui.job import while_there
from vault_app.ui.services import Services

if TYPE_CHECKING:
    from vault_app.ui.dialogs.new_key_dialog import NewKeyDialog


class SeveralKeysFlow(QObject):
    """Serves every dialog for new keys that is opened."""

    def __init__(self, services: Services) -> None:
        super().__init__(services.window)
        self._window = services.window
        self._link = services.link
        self._jobs = services.jobs
        self._vaults = services.vaults
        self._host = services.host
        self._notices = services.notices

    def attach(self, dialog: "NewKeyDialog") -> None:
        """Serve *dialog* until it is closed."""
        dialog.kind_chosen.connect(self._prepare)
        dialog.several_requested.connect(lambda request: self._generate(dialog, request))
        self._prepare(dialog.kind)

    def _prepare(self, kind: GeneratedKind) -> None:
        """Have a pair made ahead; without one *Generate* only takes longer."""
        self._jobs.start(
            self._link.asking(PreparePair(kind), Done),
            on_success=lambda _: None,
            on_failure=lambda _: None,
        )

    def _generate(self, dialog: "NewKeyDialog", request: GenerateKeys) -> None:
        show_failure = self._host.failing_into(dialog, dialog)

        def made(answer: KeysStored) -> None:
            if self._vaults.is_open:
                self._window.keys_view.put_keys(answer.keys)
            while_there(dialog, dialog.show_several)(answer.keys)
            made_and_stored = self.tr("%n key pair(s) are in the vault.", None, len(answer.keys))
            self._notices.publish(self.tr("The new keys are ready"), made_and_stored)

        def failed(error: VaultAppError) -> None:
            if isinstance(error, OperationCancelledError):
                while_there(dialog, dialog.show_cancelled)()
            else:
                show_failure(error)

        dialog.begin_several(request.kind, len(request.planned))
        job = self._jobs.start(
            self._link.asking(request, KeysStored),
            on_success=made,
            on_failure=failed,
            on_progress=while_there(dialog, dialog.show_progress),
        )
        dialog.cancel_requested.connect(job.cancel)
