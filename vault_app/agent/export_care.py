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
from vault_app.keys.writing.generator_archive import ArchivedPair, write_generator_archive
from vault_app.keys.writing.private_forms import PrivateForm, write_private_key
from vault_app.keys.writing.public_forms import PublicForm, write_public_key
from vault_app.private_file import write_private_file
from vault_app.terms import HMAC_KIND, ExportForm
from vault_app.vault.model import KeyRecord
from vault_app.vault.occasion import changed
from vault_app.vault.open_exports import exported
from vault_app.vault.recovery_code import parse_recovery_code
from vault_app.vault.slots import Credential, PasswordCredential, RecoveryCredential

_ARCHIVE_SUFFIXES = (".tar.gz", ".tgz")


class ExportCare:
    """One method per request.

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
        session = self._vault.session
        record = self._key_pair_record(request.key_id)
        session.ledger.require_writable()
        work.progress("deriving")
        path = Path(request.path)
        passphrase = request.passphrase.utf8 or None
        content = _exported(record, session.secret(record.id), request.form, passphrase, path)
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
        record = self._key_pair_record(request.key_id)
        return PublicKey(write_public_key(record.public_key_pem, PublicForm(request.form.value)))

    def _reveal_secret(self, request: RevealSecret, work: Work) -> RevealedSecret:
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
        secret = session.secret(record.id)
        revealed = (
            secret if record.kind == HMAC_KIND else write_private_key(secret, PrivateForm.OPEN)
        )
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


def _exported(
    record: KeyRecord,
    private_key_der: bytes,
    form: ExportForm,
    passphrase: bytes | None,
    path: Path,
) -> bytes:
    if form is not ExportForm.GENERATOR:
        return write_private_key(private_key_der, PrivateForm(form.value), passphrase)
    name = path.name
    for suffix in _ARCHIVE_SUFFIXES:
        name = name.removesuffix(suffix)
    inner_form = PrivateForm.STRONG if passphrase else PrivateForm.OPEN
    return write_generator_archive(
        [
            ArchivedPair(
                name=name,
                private_file=write_private_key(private_key_der, inner_form, passphrase),
                public_file=write_public_key(record.public_key_pem, PublicForm.PEM),
            )
        ]
    )


def _form_in_words(form: ExportForm, passphrase: bytes | None) -> tuple[str, bool]:
    """The form for the history, and whether everyone can read it who gets the file.

    The words tell whether there is a passphrase where that is a choice.
    """
    if form in (ExportForm.OPENSSH, ExportForm.GENERATOR):
        return f"{form.value} {'with' if passphrase else 'without'} passphrase", not passphrase
    return form.value, form is ExportForm.OPEN
