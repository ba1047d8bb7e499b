"""What leaves the vault: private keys into files, public keys in any form, a secret revealed."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject

from vault_app.agent.care_messages import ListSlots, SlotList
from vault_app.agent.key_messages import (
    ExportPrivateKey,
    GetPublicKey,
    PublicKey,
    RevealedSecret,
    RevealSecret,
)
from vault_app.agent.protocol import KeyStored
from vault_app.agent.values import Password
from vault_app.errors import FileNotWritableError, OperationCancelledError, VaultAppError
from vault_app.key_file_names import (
    form_of_public_key_file,
    name_of_private_key_file,
    name_of_public_key_file,
)
from vault_app.key_summary import KeySummary
from vault_app.terms import ExportForm, PublicKeyForm
from vault_app.ui import file_questions, questions
from vault_app.ui.clipboard import clipboard_text, copy_public
from vault_app.ui.job import JobContext, while_there
from vault_app.ui.qr_code import qr_image
from vault_app.ui.services import Services
from vault_app.ui.widgets.notice import Tone

if TYPE_CHECKING:
    from vault_app.ui.dialogs.export_dialog import ExportDialog
    from vault_app.ui.dialogs.reveal_dialog import RevealDialog

_ARMOUR = re.compile(r"-----[A-Z ]+-----")


class ExportFlow(QObject):
    """One method for each way out of the vault.

    Its dialogs are loaded when they are asked for, in 1 to 5 ms: together they take 0.6 MB.
    """

    def __init__(self, services: Services) -> None:
        super().__init__(services.window)
        self._window = services.window
        self._link = services.link
        self._jobs = services.jobs
        self._vaults = services.vaults
        self._host = services.host
        self._exported: dict[UUID, tuple[str, bool]] = {}
        self._secrets = services.secrets
        self._vaults.locked.connect(self._exported.clear)

    def hand_over(self, key: KeySummary, client_id: str = "") -> None:
        """Show how each client is given *key*, the one with this id first."""
        from vault_app.ui.dialogs.hand_over_dialog import (  # noqa: PLC0415 - see the class
            HandOverDialog,
        )

        dialog = HandOverDialog(key, self._exported.get(key.id), self._window)
        dialog.choose(client_id)

        def export(form: ExportForm) -> None:
            dialog.accept()
            self.export(key, form, then=self.hand_over)

        dialog.copy_requested.connect(copy_public)
        dialog.export_requested.connect(export)
        self._host.show(dialog)

    def export(
        self,
        key: KeySummary,
        form: ExportForm = ExportForm.STRONG,
        then: Callable[[KeySummary], None] = lambda _: None,
    ) -> None:
        """Ask for form (*form* is suggested) and passphrase, then for the file, and write it."""
        from vault_app.ui.dialogs.export_dialog import ExportDialog  # noqa: PLC0415 - see the class

        dialog = ExportDialog(key, self._window)
        dialog.choose(form)

        def chosen(form: ExportForm, passphrase: str) -> None:
            path = self._ask_where_to_export(dialog, key, form)
            if path is not None:
                request = ExportPrivateKey(key.id, str(path), form, Password.of(passphrase))
                self._write(dialog, key, request, then)

        dialog.export_requested.connect(chosen)
        self._host.show(dialog)

    def copy_as(self, key: KeySummary, form: PublicKeyForm) -> None:
        """Put the public key on the clipboard in *form*."""

        def written(public_key: PublicKey) -> None:
            copy_public(public_key.octets.decode("ascii").strip())
            text = self.tr("Public key of “{label}” copied.")
            self._window.show_status(text.format(label=key.label))

        self._jobs.start(
            self._link.asking(GetPublicKey(key.id, form), PublicKey),
            on_success=written,
            on_failure=self._vaults.show_failure,
        )

    def save_public_key(self, key: KeySummary) -> None:
        """Ask for a file, and write the public key into it; the file's ending says in what form."""
        name = name_of_public_key_file(key.label, key.fingerprint)
        path = file_questions.place_for_public_key(self._window, name)
        if path is None:
            return
        request = GetPublicKey(key.id, form_of_public_key_file(path.name))

        def work(_context: JobContext) -> None:
            octets = self._link.ask_now(request, PublicKey).octets
            try:
                path.write_bytes(octets)
            except OSError as error:
                reason = error.strerror or type(error).__name__
                raise FileNotWritableError(path=str(path), reason=reason) from error

        text = self.tr("Public key saved as {path}.").format(path=path)
        self._jobs.start(
            work,
            on_success=lambda _: self._window.show_status(text),
            on_failure=self._vaults.show_failure,
        )

    def show_qr(self, key: KeySummary) -> None:
        """Show the public key as a QR code."""
        from vault_app.ui.dialogs.qr_dialog import QrDialog  # noqa: PLC0415 - see the class

        self._jobs.start(
            lambda _: qr_image(key.public_key_pem),
            on_success=lambda code: self._host.show(QrDialog(key, code, self._window)),
            on_failure=self._vaults.show_failure,
        )

    def compare(self, key: KeySummary) -> None:
        """Say whether the clipboard holds the public key of *key*, in whatever line lengths."""
        detail = self._window.keys_view.detail
        notice = detail.comparison
        if _bare(clipboard_text()) == _bare(key.public_key_pem):
            notice.say(
                Tone.SUCCESS,
                self.tr("The clipboard holds the public key of “{label}”.").format(label=key.label),
            )
        else:
            notice.say(
                Tone.ERROR,
                self.tr("The clipboard does not hold the public key of “{label}”.").format(
                    label=key.label
                ),
                self.tr(
                    "If you have just copied it, another program may have changed it: do not"
                    " register what is there."
                ),
            )
        detail.verticalScrollBar().setValue(0)

    def reveal(self, key: KeySummary) -> None:
        """Ask for the master password, or what there is in its place, and show the secret."""
        self._jobs.start(
            self._link.asking(ListSlots(), SlotList),
            on_success=lambda ways: self._ask_and_reveal(key, ways),
            on_failure=self._vaults.show_failure,
        )

    def _ask_and_reveal(self, key: KeySummary, ways: SlotList) -> None:
        from vault_app.ui.dialogs.reveal_dialog import RevealDialog  # noqa: PLC0415 - see the class

        by_recovery_code = not ways.has_password
        dialog = RevealDialog(key, by_recovery_code=by_recovery_code, parent=self._window)

        def copy(secret: str) -> None:
            self._secrets.copy(secret)
            dialog.show_copied(self._secrets.clear_after_s)

        dialog.proof_given.connect(
            lambda proof: self._reveal(
                dialog, RevealSecret(key.id, Password.of(proof), by_recovery_code)
            )
        )
        dialog.copy_requested.connect(copy)
        self._host.show(dialog)

    def _reveal(self, dialog: "RevealDialog", request: RevealSecret) -> None:
        show_failure = self._host.failing_into(dialog, dialog)

        def failed(error: VaultAppError) -> None:
            if isinstance(error, OperationCancelledError):
                while_there(dialog, dialog.show_cancelled)()
            else:
                show_failure(error)

        def revealed(answer: RevealedSecret) -> None:
            dialog.show_secret(answer.secret.octets.decode("ascii").strip())

        dialog.begin_work()
        job = self._jobs.start(
            self._link.asking(request, RevealedSecret),
            on_success=while_there(dialog, revealed),
            on_failure=failed,
        )
        dialog.cancel_requested.connect(job.cancel)

    def _ask_where_to_export(
        self, dialog: "ExportDialog", key: KeySummary, form: ExportForm
    ) -> Path | None:
        name = name_of_private_key_file(key.label, key.fingerprint, form)
        return questions.file_to_write(
            dialog,
            self.tr("Export private key"),
            Path.home() / name,
            "",
            may_exist=False,
        )

    def _write(
        self,
        dialog: "ExportDialog",
        key: KeySummary,
        request: ExportPrivateKey,
        then: Callable[[KeySummary], None],
    ) -> None:
        def written(answer: KeyStored) -> None:
            while_there(dialog, dialog.accept)()
            if self._vaults.is_open:
                self._exported[key.id] = (request.path, bool(request.passphrase.utf8))
                self._window.keys_view.put_key(answer.key)
                self._window.keys_view.notice.say(
                    Tone.SUCCESS,
                    self.tr("The private key of “{label}” is in {path}.").format(
                        label=key.label, path=request.path
                    ),
                    self.tr("Only you can read the file. It is noted in the key’s history."),
                )
                then(answer.key)

        dialog.begin_work()
        job = self._jobs.start(
            self._link.asking(request, KeyStored),
            on_success=written,
            on_failure=self._host.failing_into(dialog, dialog),
        )
        dialog.cancel_requested.connect(job.cancel)


def _bare(public_key: str) -> str:
    """The Base64 of *public_key*, without armour, quotes and white space."""
    text = _ARMOUR.sub("", public_key.replace("\\n", "\n"))
    return "".join(character for character in text if character.isalnum() or character in "+/=")
