"""What the agent does about keys that come in, and about many at once."""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from vault_app.agent.handler import Handler
from vault_app.agent.import_basket import ImportBasket
from vault_app.agent.key_messages import (
    Basket,
    ChosenKey,
    Done,
    EmptyBasket,
    GenerateKeys,
    ImportKeys,
    KeysStored,
    LookIntoFile,
    LookIntoHmacPair,
    LookIntoText,
    OpenWithPassphrase,
    PreparePair,
    ShowBasket,
)
from vault_app.agent.open_vault import OpenVault
from vault_app.agent.prepared_pair import PreparedPair, new_pair
from vault_app.agent.protocol import Request
from vault_app.agent.summaries import key_summaries
from vault_app.agent.work import Work
from vault_app.errors import KeyCountError
from vault_app.key_files import KeyForm
from vault_app.keys.hmac_pair import parse_hmac_pair
from vault_app.keys.reading.found import FoundKey
from vault_app.terms import HMAC_KIND, MAX_KEYS_AT_ONCE, GeneratedKind
from vault_app.vault.key_ledger import require_new
from vault_app.vault.model import KeyRecord, checked_label
from vault_app.vault.new_key import NewKey

if TYPE_CHECKING:
    from vault_app.keys.generate import KeyPair


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

    def handlers(self) -> dict[type[Request], Handler]:
        """Which method answers which request."""
        return {
            PreparePair: self._prepare_pair,
            GenerateKeys: self._generate_keys,
            LookIntoFile: self._look_into_file,
            ShowBasket: self._show_basket,
            LookIntoText: self._look_into_text,
            LookIntoHmacPair: self._look_into_hmac_pair,
            OpenWithPassphrase: self._open_with_passphrase,
            EmptyBasket: self._empty_basket,
            ImportKeys: self._import_keys,
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
            NewKey.of_pair(
                pair,
                label=label,
                environment=request.environment,
                account=request.account,
                purpose=key.purpose,
            )
            for label, key, pair in zip(labels, planned, pairs, strict=True)
        ]
        return KeysStored(key_summaries(session.ledger.add_keys(new_keys, self._vault.occasion())))

    def _look_into_file(self, request: LookIntoFile, work: Work) -> Done:
        _ = self._vault.session
        work.progress("reading")
        self._basket.add_file(Path(request.path))
        return Done()

    def _show_basket(self, _request: ShowBasket, _work: Work) -> Basket:
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

    def _basket_summary(self) -> Basket:
        return self._basket.summary(self._vault.session.records)


def _checked_labels(labels: Sequence[str], records: Sequence[KeyRecord]) -> list[str]:
    """*labels* as they will be stored, refused before any work is done.

    Raises:
        InvalidLabelError, DuplicateLabelError: see ``model.checked_label``.
    """
    checked: list[str] = []
    for label in labels:
        checked.append(checked_label(label, records, checked))
    return checked


def _generate_pairs(kind: GeneratedKind, count: int, work: Work) -> "list[KeyPair]":
    """Make *count* pairs on all cores; what was begun when the call is cancelled is dropped."""
    from concurrent.futures import (  # noqa: PLC0415 - for those who make several
        ThreadPoolExecutor,
        as_completed,
    )

    work.progress("generating", 0.0)
    executor = ThreadPoolExecutor(min(count, _cores()), thread_name_prefix="bulk")
    try:
        under_way = [executor.submit(new_pair, kind) for _ in range(count)]
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
