"""What the agent does about keys that leave the vault: files, public keys, one secret on show."""

from pathlib import Path
from uuid import UUID

from vault_app.agent.handler import Handler
from vault_app.agent.key_messages import (
    ExportPrivateKey,
    GetPublicKey,
    PublicKey,
    RevealedSecret,
    RevealSecret,
)
from vault_app.agent.open_vault import OpenVault
from vault_app.agent.patience import Patience
from vault_app.agent.protocol import KeyStored, Request
from vault_app.agent.summaries import key_summary
from vault_app.agent.values import Secret
from vault_app.agent.work import Work
from vault_app.errors import KeyPairMissingError, WrongPasswordError
from vault_app.private_file import write_private_file
from vault_app.terms import ExportForm
from vault_app.vault.model import KeyRecord
from vault_app.vault.occasion import changed
from vault_app.vault.open_exports import exported
from vault_app.vault.recovery_code import parse_recovery_code
from vault_app.vault.slots import Credential, PasswordCredential, RecoveryCredential


class ExportCare:
    """One method per request.

    What writes keys takes 5 MB, and is loaded when a key leaves the vault.

    Args:
        vault: the vault that is open, if one is.
    """

    def __init__(self, vault: OpenVault) -> None:
        self._vault = vault
        self._patience = Patience()

    def handlers(self) -> dict[type[Request], Handler]:
        """Which method answers which request."""
        return {
            ExportPrivateKey: self._export_private_key,
            GetPublicKey: self._get_public_key,
            RevealSecret: self._reveal_secret,
        }

    def _export_private_key(self, request: ExportPrivateKey, work: Work) -> KeyStored:
        from vault_app.agent.key_writing import private_key_file  # noqa: PLC0415 - see the class

        session = self._vault.session
        record = self._key_pair_record(request.key_id)
        session.ledger.require_writable()
        work.progress("deriving")
        path = Path(request.path)
        passphrase = request.passphrase.utf8 or None
        content = private_key_file(
            record, session.secret(record.id), request.form, passphrase, path
        )
        work.commit()
        write_private_file(path, content)
        words, is_open = _form_in_words(request.form, passphrase)
        occasion = self._vault.occasion()
        noted = session.ledger.change(
            record.id,
            lambda each: exported(
                each, request.path, request.form.value, words, occasion, is_open=is_open
            ),
        )
        return KeyStored(key_summary(noted))

    def _get_public_key(self, request: GetPublicKey, _work: Work) -> PublicKey:
        from vault_app.agent.key_writing import public_key_file  # noqa: PLC0415 - see the class

        record = self._key_pair_record(request.key_id)
        return PublicKey(public_key_file(record, request.form))

    def _reveal_secret(self, request: RevealSecret, work: Work) -> RevealedSecret:
        from vault_app.agent.key_writing import revealed_secret  # noqa: PLC0415 - see the class

        session = self._vault.session
        session.ledger.require_writable()
        record = session.record(request.key_id)
        credential = _credential_of(request)
        self._patience.wait(work)
        work.progress("deriving")
        try:
            session.ledger.require_credential(credential)
        except WrongPasswordError:
            self._patience.note_wrong()
            raise
        self._patience.note_right()
        revealed = revealed_secret(record, session.secret(record.id))
        work.commit()
        occasion = self._vault.occasion()
        session.ledger.change(record.id, lambda each: changed(each, occasion, "revealed"))
        return RevealedSecret(Secret(revealed))

    def _key_pair_record(self, key_id: UUID) -> KeyRecord:
        record = self._vault.session.record(key_id)
        if not record.public_key_pem:
            raise KeyPairMissingError(label=record.label)
        return record


def _credential_of(request: RevealSecret) -> Credential:
    """What is to open the vault once more.

    Raises:
        RecoveryCodeMistypedError: it is said to be a recovery code, and is none.
    """
    if request.is_recovery_code:
        return RecoveryCredential(parse_recovery_code(request.proof.utf8.decode()))
    return PasswordCredential(request.proof.utf8)


def _form_in_words(form: ExportForm, passphrase: bytes | None) -> tuple[str, bool]:
    """The form for the history, and whether everyone can read it who gets the file.

    The words tell whether there is a passphrase where that is a choice.
    """
    if form in (ExportForm.OPENSSH, ExportForm.GENERATOR):
        return f"{form.value} {'with' if passphrase else 'without'} passphrase", not passphrase
    return form.value, form is ExportForm.OPEN
