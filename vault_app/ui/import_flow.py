"""Importing keys: what is looked into, found, opened and stored."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from vault_app.agent.key_messages import (
    Basket,
    Done,
    EmptyBasket,
    ImportKeys,
    KeyRequest,
    KeysStored,
    LookIntoFile,
    LookIntoHmacPair,
    LookIntoText,
    OpenWithPassphrase,
    ShowBasket,
)
from vault_app.agent.values import Password, Secret
from vault_app.error_text import Explanation
from vault_app.errors import FileNotReadableError, VaultAppError
from vault_app.ui.clipboard import clipboard_text
from vault_app.ui.job import JobContext, while_there
from vault_app.ui.secret_clipboard import SecretClipboard
from vault_app.ui.services import Services
from vault_app.ui.widgets.notice import Tone
from vault_app.ui.words import explain_here, list_separator

if TYPE_CHECKING:
    from vault_app.ui.dialogs.import_dialog import ImportDialog


@dataclass(frozen=True)
class _Looked:
    """What came of several files: all that was found, and what could not be read.

    A file that cannot be read takes nothing from the others.
    """

    basket: Basket
    failures: tuple[VaultAppError, ...]


class ImportFlow(QObject):
    """One import dialog at a time. What is found stays in the agent until it is imported."""

    def __init__(self, services: Services) -> None:
        super().__init__(services.window)
        self._window = services.window
        self._link = services.link
        self._jobs = services.jobs
        self._vaults = services.vaults
        self._host = services.host
        self._pasted = SecretClipboard(self)

    def begin(self, files: Sequence[Path] = ()) -> None:
        """Open the dialog, and look into *files* at once."""
        from vault_app.ui.dialogs.import_dialog import (  # noqa: PLC0415 - for those who import
            ImportDialog,
        )

        dialog = ImportDialog(self._window)
        dialog.files_given.connect(lambda paths: self._look_into_files(dialog, paths))
        dialog.paste_requested.connect(lambda: self._look_into_clipboard(dialog))
        dialog.hmac_given.connect(
            lambda api_key, secret: self._look_into_hmac_pair(dialog, api_key, secret)
        )
        dialog.passphrase_given.connect(
            lambda passphrase: self._look(dialog, OpenWithPassphrase(Password.of(passphrase)))
        )
        dialog.import_requested.connect(lambda request: self._import(dialog, request))
        dialog.rejected.connect(self._forget)
        self._host.show(dialog)
        if files:
            self._look_into_files(dialog, files)

    def _look_into_files(self, dialog: "ImportDialog", paths: Sequence[Path]) -> None:
        def work(context: JobContext) -> _Looked:
            failures: list[VaultAppError] = []
            for path in paths:
                try:
                    self._link.asking(LookIntoFile(str(path)), Done)(context)
                except FileNotReadableError as error:
                    failures.append(error)
            return _Looked(self._link.asking(ShowBasket(), Basket)(context), tuple(failures))

        def show(looked: _Looked) -> None:
            dialog.show_basket(looked.basket)
            if looked.failures:
                explained = [explain_here(error) for error in looked.failures]
                what = "\n".join(explanation.what for explanation in explained)
                dialog.show_failure(Explanation(what, explained[0].next_step))

        dialog.begin_work(self.tr("Reading…"))
        job = self._jobs.start(
            work,
            on_success=while_there(dialog, show),
            on_failure=self._host.failing_into(dialog, dialog),
        )
        dialog.cancel_requested.connect(job.cancel)

    def _look_into_clipboard(self, dialog: "ImportDialog") -> None:
        text = clipboard_text()
        self._pasted.take_over(text)
        self._look(dialog, LookIntoText(Secret.of(text)))

    def _look_into_hmac_pair(self, dialog: "ImportDialog", api_key: str, secret: str) -> None:
        on_clipboard = clipboard_text()
        if secret.strip() and secret.strip() in on_clipboard:
            self._pasted.take_over(on_clipboard)
        self._look(dialog, LookIntoHmacPair(api_key, Secret.of(secret)))

    def _look(self, dialog: "ImportDialog", request: KeyRequest) -> None:
        dialog.begin_work(self.tr("Reading…"))
        job = self._jobs.start(
            self._link.asking(request, Basket),
            on_success=while_there(dialog, dialog.show_basket),
            on_failure=self._host.failing_into(dialog, dialog),
        )
        dialog.cancel_requested.connect(job.cancel)

    def _import(self, dialog: "ImportDialog", request: ImportKeys) -> None:
        def stored(answer: KeysStored) -> None:
            while_there(dialog, dialog.accept)()
            was_cleared = self._pasted.clear()
            if self._vaults.is_open:
                self._window.keys_view.put_keys(answer.keys)
                labels = list_separator().join(key.label for key in answer.keys)
                text = self.tr("Imported: {labels}.").format(labels=labels)
                if was_cleared:
                    cleared = self.tr("The secret was on the clipboard, which is empty now.")
                    self._window.keys_view.notice.say(Tone.SUCCESS, text, cleared)
                else:
                    self._window.show_status(text)

        dialog.begin_work(self.tr("Storing them in the vault…"))
        job = self._jobs.start(
            self._link.asking(request, KeysStored),
            on_success=stored,
            on_failure=self._host.failing_into(dialog, dialog),
        )
        dialog.cancel_requested.connect(job.cancel)

    def _forget(self) -> None:
        """Have the agent forget what was found, unless it is gone with the lock."""
        self._pasted.forget()
        if self._vaults.is_open:
            self._jobs.start(
                self._link.asking(EmptyBasket(), Done),
                on_success=lambda _: None,
                on_failure=self._vaults.show_failure,
            )
