"""Whatever is asked, in whatever order: no key is lost, and every state is a legal one."""

import random
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from tests.helpers.legal_lives import faults_of
from tests.helpers.vaults import PASSWORD, cheap_vault
from vault_app.agent.hardening import Protection
from vault_app.agent.life_messages import (
    BeginRotation,
    CancelRotation,
    DeclareCompromised,
    DeleteForever,
    EditKey,
    EndDrill,
    ExpectLook,
    LifeRequest,
    LookOutcome,
    MarkRevoked,
    MoveToTrash,
    NameReplacement,
    RecordDeath,
    RecordLooks,
    SetOverlap,
    TakeFromTrash,
    TickDrillStep,
    TickProgram,
)
from vault_app.agent.protocol import (
    GenerateKey,
    KeyList,
    ListKeys,
    RecordVerified,
    RegisterKey,
    Request,
    Sign,
    UnlockVault,
)
from vault_app.agent.service import VaultService
from vault_app.agent.values import Password
from vault_app.agent.work import Work
from vault_app.errors import RecordError
from vault_app.key_changes import KeyChanges
from vault_app.key_life import Look, Program, Refusal
from vault_app.key_summary import KeySummary
from vault_app.signing.signer import load_signer
from vault_app.terms import Caller, DrillStep, Environment, GeneratedKind, KeyState, Purpose
from vault_app.vault.session import open_vault

SEQUENCES = 10
STEPS = 150
ORDER = b"symbol=LTCBTC&side=BUY&type=MARKET&quantity=1&timestamp=1700000000123"
MAY_SIGN_ORDERS = {KeyState.DRAFT, KeyState.REGISTERED, KeyState.VERIFIED, KeyState.RETIRING}
PROGRAMS = (Program("a"), Program("b"))


class ManyRequests:
    """One vault, and requests for it by chance."""

    def __init__(self, path: Path, seed: int) -> None:
        self.path = path
        self.chance = random.Random(seed)  # noqa: S311 - repeatable
        self.made: set[UUID] = set()
        self.deleted: set[UUID] = set()
        self._labels = iter(f"key {number}" for number in range(10_000))
        self.service = self._start()

    def _start(self) -> VaultService:
        protection = Protection(not_dumpable=False, no_core_file=False, memory_locked=False)
        service = VaultService(protection, caller=Caller.WINDOW)
        service.answer(UnlockVault(str(self.path), Password(PASSWORD)), _work())
        return service

    def stored(self) -> Sequence[KeySummary]:
        answer = self.service.answer(ListKeys(), _work())
        assert isinstance(answer, KeyList)
        return answer.keys

    def lock_and_unlock(self) -> None:
        self.service.close()
        self.service = self._start()

    def step(self) -> None:
        """Ask one thing; a refusal is as good as an answer."""
        request = self._some_request()
        before = self.stored()
        try:
            self.service.answer(request, _work())
        except RecordError:
            assert self.stored() == before, f"refused, and changed: {request}"
        self.made.update(key.id for key in self.stored())
        if isinstance(request, DeleteForever) and len(self.stored()) < len(before):
            self.deleted.add(request.key_id)

    def _some_request(self) -> Request:
        keys = self.stored()
        if len(keys) < 3 or self.chance.random() < 0.05:
            return self._generate()
        key = self.chance.choice(keys)
        return self.chance.choice((self._usual, self._life))(key, keys)

    def _generate(self) -> GenerateKey:
        return GenerateKey(
            label=next(self._labels),
            kind=GeneratedKind.ED25519,
            environment=self.chance.choice((Environment.PRACTICE, Environment.TESTNET)),
            account="main",
            purpose=Purpose.OTHER,
        )

    def _usual(self, key: KeySummary, keys: Sequence[KeySummary]) -> Request:
        """What happens to every key."""
        api_key = self.chance.choice((key.id.hex * 2, key.id.hex[::-1] * 2, keys[0].api_key))
        return self.chance.choice(
            (
                RegisterKey(key.id, api_key or key.id.hex * 2),
                RecordVerified(key.id),
                Sign(key.id, ORDER),
                EditKey(key.id, KeyChanges(used_by=PROGRAMS)),
                EditKey(key.id, KeyChanges(label=keys[0].label)),
                self._look(key),
            )
        )

    def _life(self, key: KeySummary, keys: Sequence[KeySummary]) -> LifeRequest:
        other = self.chance.choice(keys)
        yes = self.chance.random() < 0.6
        successor = key.rotation.successor if key.rotation is not None else other.id
        requests: tuple[LifeRequest, ...] = (
            BeginRotation(key_id=key.id, label=next(self._labels), kind=GeneratedKind.ED25519),
            TickProgram(key.id, self.chance.choice(PROGRAMS).name, is_updated=yes),
            SetOverlap(key.id, _now() + timedelta(days=1) if yes else None),
            MarkRevoked(key.id, is_revoked=yes),
            CancelRotation(key.id),
            RecordDeath(key.id, self._refusal()),
            DeclareCompromised(key.id, "published" if yes else ""),
            TickDrillStep(key.id, self.chance.choice(tuple(DrillStep)), is_done=yes),
            NameReplacement(key.id, other.id),
            EndDrill(key.id),
            ExpectLook(key.id),
            MoveToTrash([key.id]),
            MoveToTrash([successor, other.id]),
            TakeFromTrash([key.id]),
            DeleteForever(key.id, key.label if yes else "x"),
        )
        likely = (4, 3, 1, 3, 1, 5, 1, 2, 2, 2, 1, 1, 1, 3, 1)
        return self.chance.choices(requests, likely)[0]

    def _look(self, key: KeySummary) -> RecordLooks:
        permissions = self.chance.choice((("enableReading",), ("enableReading", "enableFutures")))
        told = LookOutcome(key_id=key.id, look=Look(at=_now(), permissions=permissions))
        refused = LookOutcome(key_id=key.id, refusal=self._refusal())
        return RecordLooks(self.chance.choice(([told], [refused], [told, refused])))

    def _refusal(self) -> Refusal:
        cause, code = self.chance.choice(
            (("unknown-api-key", -2008), ("key-ip-or-permission", -2015), ("clock", -1021))
        )
        return Refusal(at=_now(), cause=cause, code=code, http_status=401)


def _work() -> Work:
    return Work(lambda _stage, _fraction: None)


def _now() -> datetime:
    return datetime.now(UTC)


@pytest.fixture(params=range(SEQUENCES))
def sequence(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[ManyRequests]:
    path = tmp_path / "keys.vault"
    cheap_vault(path).close()
    made = ManyRequests(path, request.param)
    yield made
    made.service.close()


def test_no_sequence_loses_a_key_or_leaves_the_legal_states(sequence: ManyRequests) -> None:
    for number in range(STEPS):
        sequence.step()
        if number % 20 == 19:
            sequence.lock_and_unlock()
        with open_vault(sequence.path, PASSWORD, writable=False) as saved:
            assert faults_of(saved.records) == []
            assert {record.id for record in saved.records} == sequence.made - sequence.deleted

    with open_vault(sequence.path, PASSWORD, writable=False) as saved:
        for record in saved.records:
            load_signer(saved.secret(record.id)).sign(b"timestamp=1")


def test_no_sequence_leads_to_an_order_signed_by_a_key_out_of_use(sequence: ManyRequests) -> None:
    for _ in range(STEPS):
        sequence.step()
    for key in sequence.stored():
        may_sign = key.state in MAY_SIGN_ORDERS and key.trashed_at is None
        try:
            sequence.service.answer(Sign(key.id, ORDER), _work())
        except RecordError:
            assert not may_sign
        else:
            assert may_sign
