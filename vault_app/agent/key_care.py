"""What the agent does about keys that come in or go out, and about many at once."""

import os
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path
from uuid import UUID

from vault_app.agent.handler import Handler
from vault_app.agent.import_basket import ImportBasket
from vault_app.agent.key_messages import (
    Basket,
    ChosenKey,
    Done,
    EmptyBasket,
    ExportPrivateKey,
    GenerateKeys,
    GetPublicKey,
    ImportKeys,
    KeysStored,
    LookIntoFile,
    LookIntoHmacPair,
    LookIntoText,
    OpenWithPassphrase,
    PreparePair,
    PublicKey,
    RevealedSecret,
    RevealSecret,
)
from vault_app.agent.open_vault import OpenVault
from vault_app.agent.patience import Patience
from vault_app.agent.prepared_pair import PreparedPair
from vault_app.agent.protocol import KeyStored, Request
from vault_app.agent.summaries import key_summaries, key_summary
from vault_app.agent.values import Secret
from vault_app.agent.work import Work
from vault_app.errors import KeyCountError, KeyPairMissingError, WrongPasswordError
from vault_app.key_files import KeyForm
from vault_app.keys.generate import KeyPair, generate_key_pair
from vault_app.keys.hmac_pair import parse_hmac_pair
from vault_app.keys.reading.found import FoundKey
from vault_app.keys.writing.generator_archive import ArchivedPair, write_generator_archive
from vault_app.keys.writing.private_forms import PrivateForm, write_private_key
from vault_app.keys.writing.public_forms import PublicForm, write_public_key
from vault_app.private_file import write_private_file
from vault_app.terms import HMAC_KIND, MAX_KEYS_AT_ONCE, ExportForm, GeneratedKind
from vault_app.vault.key_ledger import NewKey, require_new
from vault_app.vault.model import KeyRecord, checked_label
from vault_app.vault.occasion import changed
from vault_app.vault.open_exports import exported
from vault_app.vault.recovery_code import parse_recovery_code
from vault_app.vault.slots import Credential, PasswordCredential, RecoveryCredential

_ARCHIVE_SUFFIXES = (".tar.gz", ".tgz")


class KeyCare:
    """One method per request.

    Args:
        vault: the vault that is open, if one is.
        prepared: the pair that was made ahead.
    """

    def __init__(self, vault: OpenVault, prepared: PreparedPair) -> None:
        self._vault = vault
        self._prepared = prepared
        self._basket = ImportBasket()
        self._patience = Patience()

    def handlers(self) -> dict[type[Request], Handler]:
        """Which method answers which request."""
        return {
            PreparePair: self._prepare_pair,
            GenerateKeys: self._generate_keys,
            LookIntoFile: self._look_into_file,
            LookIntoText: self._look_into_text,
            LookIntoHmacPair: self._look_into_hmac_pair,
            OpenWithPassphrase: self._open_with_passphrase,
            EmptyBasket: self._empty_basket,
            ImportKeys: self._import_keys,
            ExportPrivateKey: self._export_private_key,
            GetPublicKey: self._get_public_key,
            RevealSecret: self._reveal_secret,
        }

    def close(self) -> None:
        """Forget everything that is not in the vault."""
        self._prepared.drop()
        self._basket.empty()

    def _prepare_pair(self, request: PreparePair, _work: Work) -> Done:
        self._vault.session.ledger.require_writable()
        self._prepared.prepare(request.kind)
        return Done()

    def _generate_keys(self, request: GenerateKeys, work: Work) -> KeysStored:
        session = self._vault.session
        session.ledger.require_writable()
        planned = request.planned
        if not 1 <= len(planned) <= MAX_KEYS_AT_ONCE:
            raise KeyCountError(limit=MAX_KEYS_AT_ONCE)
        labels = _checked_labels([key.label for key in planned], session.records)
        pairs = _generate_pairs(request.kind, len(planned), work)
        work.progress("saving", 1.0)
        work.commit()
        new_keys = [
            NewKey(
                label=label,
                kind=pair.kind,
                environment=request.environment,
                account=request.account,
                purpose=key.purpose,
                public_key_pem=pair.public_key_pem,
                fingerprint=pair.fingerprint,
                secret=pair.private_key_der,
            )
            for label, key, pair in zip(labels, planned, pairs, strict=True)
        ]
        return KeysStored(key_summaries(session.ledger.add_keys(new_keys, self._vault.occasion())))

    def _look_into_file(self, request: LookIntoFile, work: Work) -> Basket:
        _ = self._vault.session
        work.progress("reading")
        self._basket.add_file(Path(request.path))
        return self._basket_summary()

    def _look_into_text(self, request: LookIntoText, work: Work) -> Basket:
        _ = self._vault.session
        work.progress("reading")
        self._basket.add_text(request.text.octets)
        return self._basket_summary()

    def _look_into_hmac_pair(self, request: LookIntoHmacPair, _work: Work) -> Basket:
        records = self._vault.session.records
        known = {record.api_key for record in records if record.api_key}
        secret_text = request.secret.octets.decode(errors="replace")
        api_key, secret = parse_hmac_pair(request.api_key, secret_text, known)
        require_new(records, "", api_key)
        self._basket.add_key(
            FoundKey(
                name="HMAC",
                kind=HMAC_KIND,
                form=KeyForm.HMAC_PAIR,
                secret=secret,
                api_key=api_key,
            )
        )
        return self._basket_summary()

    def _open_with_passphrase(self, request: OpenWithPassphrase, work: Work) -> Basket:
        _ = self._vault.session
        work.progress("deriving")
        self._basket.open_with(request.passphrase.utf8)
        return self._basket_summary()

    def _empty_basket(self, _request: EmptyBasket, _work: Work) -> Done:
        self._basket.empty()
        return Done()

    def _import_keys(self, request: ImportKeys, work: Work) -> KeysStored:
        ledger = self._vault.session.ledger
        new_keys = [self._new_key(chosen, request) for chosen in request.chosen]
        work.commit()
        stored = ledger.add_keys(new_keys, self._vault.occasion(), what="imported")
        self._basket.empty()
        return KeysStored(key_summaries(stored))

    def _new_key(self, chosen: ChosenKey, request: ImportKeys) -> NewKey:
        found = self._basket.key(chosen.found_id)
        return NewKey(
            label=chosen.label,
            kind=found.kind,
            environment=request.environment,
            account=request.account,
            purpose=request.purpose,
            public_key_pem=found.public_key_pem,
            fingerprint=found.fingerprint,
            secret=found.secret,
            api_key=found.api_key,
        )

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

    def _basket_summary(self) -> Basket:
        return self._basket.summary(self._vault.session.records)

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


def _checked_labels(labels: Sequence[str], records: Sequence[KeyRecord]) -> list[str]:
    """*labels* as they will be stored, refused before any work is done.

    Raises:
        InvalidLabelError, DuplicateLabelError: see ``model.checked_label``.
    """
    checked: list[str] = []
    for label in labels:
        checked.append(checked_label(label, records, checked))
    return checked


def _generate_pairs(kind: GeneratedKind, count: int, work: Work) -> list[KeyPair]:
    """Make *count* pairs on all cores; what was begun when the call is cancelled is dropped."""
    work.progress("generating", 0.0)
    executor = ThreadPoolExecutor(min(count, _cores()), thread_name_prefix="bulk")
    try:
        under_way = [executor.submit(generate_key_pair, kind) for _ in range(count)]
        for made, _future in enumerate(as_completed(under_way), start=1):
            work.progress("generating", made / count)
        return [future.result() for future in under_way]
    finally:
        executor.shutdown(wait=False, cancel_futures=True)


def _cores() -> int:
    """How many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


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
