"""The life of keys over the real pipe: each request by an agent that may be gone after it."""

import contextlib
import os
import signal
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from unittest.mock import Mock
from uuid import UUID

import msgspec
import pytest

from tests.helpers.cheap_agent import CHEAP_AGENT_COMMAND
from tests.helpers.command_line import PASSWORD as COMMANDS_PASSWORD
from tests.helpers.command_line import CommandLine
from tests.helpers.vaults import PASSWORD, add_key, cheap_vault
from vault_app.agent.client import AgentClient, ResultT
from vault_app.agent.key_messages import ExportPrivateKey, KeysStored
from vault_app.agent.life_messages import (
    BeginRotation,
    CancelRotation,
    DeclareCompromised,
    DeleteForever,
    EditKey,
    EndDrill,
    ExpectLook,
    ForgetOpenExport,
    GetKeyHistory,
    KeyEdited,
    KeyHistory,
    LookOutcome,
    MarkRevoked,
    MoveToTrash,
    NameReplacement,
    RecordDeath,
    RecordLooks,
    RotationBegun,
    SetOverlap,
    TakeFromTrash,
    TickDrillStep,
    TickProgram,
)
from vault_app.agent.proof_limit import MOST_AT_ONCE
from vault_app.agent.protocol import (
    GenerateKey,
    KeyList,
    KeyStored,
    ListKeys,
    RecordVerified,
    RegisterKey,
    Request,
    Sign,
    Signature,
    UnlockVault,
    VaultOpened,
)
from vault_app.agent.values import Password
from vault_app.errors import (
    DeathNotProvenError,
    DetailsChangedError,
    DuplicateApiKeyError,
    DuplicateLabelError,
    KeyCompromisedError,
    KeyInTrashError,
    KeyNotDeadError,
    KeyNotInTrashError,
    KeyRetiredError,
    LabelNotTypedError,
    ProofRefusedError,
    RecordError,
    ReplacementNeededError,
    UnknownKeyError,
    VaultReadOnlyError,
)
from vault_app.key_changes import KeyChanges
from vault_app.key_life import Look, OpenExport, Program, Refusal
from vault_app.key_summary import KeySummary
from vault_app.terms import (
    DAYS_IN_TRASH,
    Caller,
    DrillStep,
    Environment,
    ExportForm,
    GeneratedKind,
    KeyState,
    Purpose,
)
from vault_app.vault import store
from vault_app.vault.backups import backups_of
from vault_app.vault.occasion import Occasion
from vault_app.vault.session import VaultSession, open_vault
from vault_app.vault.trash import put_away

ORDER = b"symbol=LTCBTC&side=BUY&type=MARKET&quantity=1&timestamp=1700000000123"
DRILL = tuple(DrillStep)


class Person:
    """Someone who asks an agent that may be killed at any time, and starts another one."""

    def __init__(self, vault: Path) -> None:
        self.vault = vault
        self._agent = self._start()

    def ask(self, request: Request, expected: type[ResultT]) -> ResultT:
        return self._agent.ask(request, expected)

    def change(self, request: Request) -> KeySummary:
        return self.ask(request, KeyStored).key

    def key(self, key_id: UUID) -> KeySummary:
        keys = self.ask(ListKeys(), KeyList).keys
        return next(key for key in keys if key.id == key_id)

    def kill_agent(self) -> None:
        """Kill it as the system would, and unlock in a new one."""
        os.kill(self._agent.pid, signal.SIGKILL)
        self._agent.close()
        self._agent = self._start()

    def lock_and_unlock(self) -> None:
        self._agent.close()
        self._agent = self._start()

    def close(self) -> None:
        self._agent.close()

    def _start(self) -> AgentClient:
        agent = AgentClient(CHEAP_AGENT_COMMAND, caller=Caller.WINDOW)
        try:
            agent.ask(UnlockVault(str(self.vault), Password(PASSWORD)), VaultOpened)
        except BaseException:
            agent.close()
            raise
        return agent


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    """An empty vault."""
    path = tmp_path / "keys.vault"
    cheap_vault(path).close()
    return path


@pytest.fixture
def person(vault: Path) -> Iterator[Person]:
    with closing(Person(vault)) as made:
        yield made


@pytest.fixture
def bot(person: Person) -> KeySummary:
    """A verified key that two programs use."""
    return verified_key(person, "bot")


def verified_key(person: Person, label: str) -> KeySummary:
    key = person.change(
        GenerateKey(
            label=label,
            kind=GeneratedKind.ED25519,
            environment=Environment.PRACTICE,
            account="main",
            purpose=Purpose.SPOT_TRADING,
        )
    )
    edit(person, key, KeyChanges(used_by=(Program("a"), Program("b"))))
    person.change(RegisterKey(key.id, key.id.hex * 2))
    return person.change(RecordVerified(key.id))


def edit(person: Person, key: KeySummary, changes: KeyChanges) -> KeyEdited:
    return person.ask(EditKey(key.id, changes), KeyEdited)


def unknown_key() -> Refusal:
    return Refusal(at=now(), cause="unknown-api-key", code=-2008, http_status=401)


def key_or_address() -> Refusal:
    return Refusal(at=now(), cause="key-ip-or-permission", code=-2015, http_status=401)


def look(*permissions: str) -> Look:
    return Look(at=now(), permissions=permissions, source="apiRestrictions")


def proof() -> bytes:
    return b"omitZeroBalances=true&recvWindow=5000&timestamp=%d" % (now().timestamp() * 1000)


def now() -> datetime:
    return datetime.now(UTC)


def begin_rotation(person: Person, key: KeySummary, label: str = "bot 2") -> RotationBegun:
    request = BeginRotation(key_id=key.id, label=label, kind=GeneratedKind.ED25519)
    return person.ask(request, RotationBegun)


# rotation


def test_a_rotation_goes_on_wherever_the_agent_is_killed(person: Person, bot: KeySummary) -> None:
    until = now() + timedelta(days=3)
    new = begin_rotation(person, bot).new
    person.kill_agent()
    assert person.key(bot.id).state is KeyState.RETIRING
    person.change(RegisterKey(new.id, "N" * 64))
    person.kill_agent()
    assert person.change(RecordVerified(new.id)).state is KeyState.VERIFIED
    for name in ("a", "b"):
        person.change(TickProgram(bot.id, name, is_updated=True))
        person.kill_agent()
    person.change(SetOverlap(bot.id, until))
    person.kill_agent()
    person.change(MarkRevoked(bot.id, is_revoked=True))
    person.kill_agent()
    rotation = person.key(bot.id).rotation
    assert rotation is not None
    assert (rotation.updated_programs, rotation.overlap_until) == (("a", "b"), until)
    assert rotation.revoked_at is not None

    person.change(RecordDeath(bot.id, key_or_address()))
    person.kill_agent()

    assert person.key(bot.id).state is KeyState.RETIRED
    assert person.key(new.id).state is KeyState.VERIFIED
    assert person.key(new.id).used_by == (Program("a"), Program("b"))


def test_both_keys_sign_until_the_old_one_is_dead(person: Person, bot: KeySummary) -> None:
    new = begin_rotation(person, bot).new
    for key in (bot, new):
        person.ask(Sign(key.id, ORDER), Signature)

    person.change(RecordDeath(bot.id, unknown_key()))

    person.ask(Sign(new.id, ORDER), Signature)
    with pytest.raises(KeyRetiredError):
        person.ask(Sign(bot.id, ORDER), Signature)


def test_a_rotation_that_is_called_off_leaves_both_keys(person: Person, bot: KeySummary) -> None:
    new = begin_rotation(person, bot).new
    person.kill_agent()

    old = person.change(CancelRotation(bot.id))

    assert (old.state, old.rotation) == (KeyState.VERIFIED, None)
    assert person.key(new.id).label == "bot 2"


def test_several_rotations_go_on_at_once(person: Person, bot: KeySummary) -> None:
    other = verified_key(person, "other")
    first, second = begin_rotation(person, bot, "bot 2"), begin_rotation(person, other, "other 2")

    person.change(RecordDeath(other.id, unknown_key()))

    assert person.key(first.old.id).state is KeyState.RETIRING
    assert person.key(second.old.id).state is KeyState.RETIRED


def test_a_label_that_is_taken_begins_no_rotation(person: Person, bot: KeySummary) -> None:
    with pytest.raises(DuplicateLabelError):
        begin_rotation(person, bot, "BOT")

    assert [key.state for key in person.ask(ListKeys(), KeyList).keys] == [KeyState.VERIFIED]


def test_a_key_that_is_refused_by_its_clock_is_not_retired(person: Person, bot: KeySummary) -> None:
    begin_rotation(person, bot)
    person.change(MarkRevoked(bot.id, is_revoked=True))

    with pytest.raises(DeathNotProvenError) as refused:
        person.change(RecordDeath(bot.id, Refusal(at=now(), cause="clock", code=-1021)))

    assert refused.value.details == {"label": "bot", "problem": "cause"}
    assert person.key(bot.id).state is KeyState.RETIRING


# compromise


def test_a_drill_goes_on_wherever_the_agent_is_killed(person: Person, bot: KeySummary) -> None:
    other = verified_key(person, "other")
    person.change(DeclareCompromised(bot.id, "in a public issue"))
    person.kill_agent()
    for step in DRILL:
        person.change(TickDrillStep(bot.id, step, is_done=True))
        person.kill_agent()
    person.change(NameReplacement(bot.id, other.id))
    person.kill_agent()
    with pytest.raises(KeyNotDeadError):
        person.change(EndDrill(bot.id))
    person.change(RecordDeath(bot.id, key_or_address()))
    person.kill_agent()

    person.change(EndDrill(bot.id))
    person.kill_agent()

    key = person.key(bot.id)
    assert key.compromise is not None
    assert key.state is KeyState.COMPROMISED
    assert key.compromise.reason == "in a public issue"
    assert tuple(done.step for done in key.compromise.done) == DRILL
    assert key.compromise.successor == other.id
    assert key.compromise.ended_at is not None


def test_the_agent_itself_refuses_to_sign_with_a_compromised_key(
    person: Person, bot: KeySummary
) -> None:
    person.ask(Sign(bot.id, ORDER), Signature)
    person.change(DeclareCompromised(bot.id, "published"))

    with pytest.raises(KeyCompromisedError) as refused:
        person.ask(Sign(bot.id, ORDER), Signature)

    assert refused.value.details == {"label": "bot"}


def test_the_refusal_outlives_the_agent(person: Person, bot: KeySummary) -> None:
    person.change(DeclareCompromised(bot.id, "published"))
    person.kill_agent()

    with pytest.raises(KeyCompromisedError):
        person.ask(Sign(bot.id, ORDER), Signature)


@pytest.mark.parametrize("is_dead", [False, True])
def test_a_compromised_key_signs_what_may_prove_it_dead(
    person: Person,
    bot: KeySummary,
    *,
    is_dead: bool,
) -> None:
    person.change(DeclareCompromised(bot.id, "published"))
    if is_dead:
        person.change(RecordDeath(bot.id, unknown_key()))

    assert len(person.ask(Sign(bot.id, proof()), Signature).text) == 88


def test_a_compromised_key_signs_for_the_present_and_a_few_times_only(
    person: Person, bot: KeySummary
) -> None:
    person.change(DeclareCompromised(bot.id, "published"))
    with pytest.raises(ProofRefusedError):
        person.ask(Sign(bot.id, proof().replace(b"timestamp=1", b"timestamp=2")), Signature)

    for _ in range(MOST_AT_ONCE):
        person.ask(Sign(bot.id, proof()), Signature)

    with pytest.raises(ProofRefusedError):
        person.ask(Sign(bot.id, proof()), Signature)


def test_the_old_key_of_a_rotation_may_turn_out_to_be_compromised(
    person: Person, bot: KeySummary
) -> None:
    new = begin_rotation(person, bot).new

    key = person.change(DeclareCompromised(bot.id, "published"))

    assert key.compromise is not None
    assert key.compromise.successor == new.id
    with pytest.raises(RecordError):
        person.change(CancelRotation(bot.id))


# what the exchange told


def test_looks_at_many_keys_are_one_save_and_no_backup(person: Person, bot: KeySummary) -> None:
    other = verified_key(person, "other")
    before = backups_of(person.vault)
    outcomes = [
        LookOutcome(key_id=bot.id, look=look("enableReading")),
        LookOutcome(key_id=other.id, refusal=key_or_address()),
        LookOutcome(key_id=UUID(int=7), look=look("enableReading")),
    ]

    stored = person.ask(RecordLooks(outcomes), KeysStored).keys
    person.kill_agent()

    assert backups_of(person.vault) == before
    assert [key.id for key in stored] == [bot.id, other.id]
    assert person.key(bot.id).look == outcomes[0].look
    assert person.key(other.id).refusal == outcomes[1].refusal


def test_changed_permissions_stay_visible_until_the_user_takes_them_as_right(
    person: Person, bot: KeySummary
) -> None:
    for permissions in (("enableReading",), ("enableReading", "enableWithdrawals")):
        outcome = LookOutcome(key_id=bot.id, look=look(*permissions))
        person.ask(RecordLooks([outcome]), KeysStored)
    key = person.key(bot.id)
    assert key.expected_look != key.look

    key = person.change(ExpectLook(bot.id))

    assert key.expected_look == key.look


def test_a_key_in_the_trash_is_looked_at_all_the_same(person: Person, bot: KeySummary) -> None:
    person.ask(MoveToTrash([bot.id]), KeysStored)

    [key] = person.ask(
        RecordLooks([LookOutcome(key_id=bot.id, refusal=key_or_address())]), KeysStored
    ).keys

    assert key.refusal is not None
    assert key.trashed_at is not None


# details, exports, history


def test_an_edit_is_undone_by_what_its_answer_says(person: Person, bot: KeySummary) -> None:
    changes = KeyChanges(label="grid bot", notes="much", tags=(" a ",), pinned=True)
    edited = edit(person, bot, changes)
    assert edited.undo is not None

    undone = person.ask(edited.undo, KeyEdited)

    assert edited.key.details == msgspec.structs.replace(
        bot.details, label="grid bot", notes="much", tags=("a",), pinned=True
    )
    assert undone.key == bot


def test_an_edit_that_changes_nothing_needs_no_undo(person: Person, bot: KeySummary) -> None:
    assert edit(person, bot, KeyChanges(label=" bot ", pinned=False)).undo is None


def test_an_undo_leaves_what_was_changed_since(person: Person, bot: KeySummary) -> None:
    undo = edit(person, bot, KeyChanges(label="grid bot", notes="much")).undo
    assert undo is not None
    now = edit(person, bot, KeyChanges(notes="more")).key

    with pytest.raises(DetailsChangedError):
        person.ask(undo, KeyEdited)

    assert person.key(bot.id) == now


def test_edits_of_the_same_moment_leave_each_other_alone(person: Person, bot: KeySummary) -> None:
    changes = KeyChanges(
        label="grid bot", notes="much", tags=("a",), rotate_after_days=90, pinned=True
    )
    rounds = 10

    with ThreadPoolExecutor(len(changes.names)) as pool:
        for _ in range(rounds):
            list(pool.map(lambda change: edit(person, bot, change), changes.one_by_one))
            assert person.key(bot.id).details == changes.applied_to(bot.details)
            edit(person, bot, changes.same_fields_of(bot.details))


@pytest.mark.parametrize(
    ("form", "passphrase", "is_open"),
    [
        (ExportForm.OPEN, "", True),
        (ExportForm.OPENSSH, "", True),
        (ExportForm.GENERATOR, "", True),
        (ExportForm.OPENSSH, "fünf Möwen am Meer", False),
        (ExportForm.STRONG, "fünf Möwen am Meer", False),
    ],
)
def test_only_files_without_a_passphrase_are_open_exports(
    person: Person,
    bot: KeySummary,
    tmp_path: Path,
    *,
    form: ExportForm,
    passphrase: str,
    is_open: bool,
) -> None:
    target = str(tmp_path / "bot.tar.gz")

    key = person.change(ExportPrivateKey(bot.id, target, form, Password.of(passphrase)))

    noted = [(export.path, export.form) for export in key.open_exports]
    assert noted == ([(target, form.value)] if is_open else [])


def test_an_open_file_that_is_gone_is_forgotten(
    person: Person, bot: KeySummary, tmp_path: Path
) -> None:
    target = str(tmp_path / "bot.pem")
    key = person.change(ExportPrivateKey(bot.id, target, ExportForm.OPEN, Password.of("")))
    assert [type(export) for export in key.open_exports] == [OpenExport]

    assert person.change(ForgetOpenExport(bot.id, target)).open_exports == ()


def test_the_history_says_what_happened_and_who_asked(person: Person, bot: KeySummary) -> None:
    person.change(DeclareCompromised(bot.id, "published"))

    lines = person.ask(GetKeyHistory(bot.id), KeyHistory).lines

    assert [(line.what, line.caller) for line in lines] == [
        ("added", "window"),
        ("edited: used by", "window"),
        ("registered", "window"),
        ("verified", "window"),
        ("compromised", "window"),
    ]


def test_the_command_line_is_named_as_itself(command_line: CommandLine) -> None:
    assert command_line.run("init").exit_code == 0
    assert command_line.run("generate", "ed", "--kind", "ed25519").exit_code == 0

    with open_vault(command_line.vault, COMMANDS_PASSWORD.encode(), writable=False) as session:
        assert [entry.caller for entry in session.records[0].history] == ["command line"]


# trash


def test_a_key_in_the_trash_signs_nothing_and_comes_back(person: Person, bot: KeySummary) -> None:
    person.ask(MoveToTrash([bot.id]), KeysStored)
    person.kill_agent()
    for payload in (ORDER, proof()):
        with pytest.raises(KeyInTrashError):
            person.ask(Sign(bot.id, payload), Signature)

    person.ask(TakeFromTrash([bot.id]), KeysStored)

    assert person.key(bot.id) == bot
    person.ask(Sign(bot.id, ORDER), Signature)


def test_several_keys_are_put_away_or_none(person: Person, bot: KeySummary) -> None:
    new = begin_rotation(person, bot).new
    other = verified_key(person, "other")

    with pytest.raises(ReplacementNeededError):
        person.ask(MoveToTrash([other.id, new.id]), KeysStored)

    assert person.key(other.id).trashed_at is None


def test_a_compromised_key_is_put_away_once_it_is_dead(person: Person, bot: KeySummary) -> None:
    person.change(DeclareCompromised(bot.id, "published"))
    with pytest.raises(KeyNotDeadError):
        person.ask(MoveToTrash([bot.id]), KeysStored)
    person.change(RecordDeath(bot.id, unknown_key()))

    [key] = person.ask(MoveToTrash([bot.id]), KeysStored).keys

    assert key.trashed_at is not None


def test_label_and_api_key_of_a_key_in_the_trash_stay_its_own(
    person: Person, bot: KeySummary
) -> None:
    other = verified_key(person, "other")
    person.ask(MoveToTrash([bot.id]), KeysStored)

    with pytest.raises(DuplicateLabelError):
        edit(person, other, KeyChanges(label=bot.label))
    with pytest.raises(DuplicateApiKeyError):
        person.change(RegisterKey(other.id, bot.api_key))


def test_a_key_is_deleted_forever_after_its_label_was_typed(
    person: Person, bot: KeySummary
) -> None:
    person.ask(Sign(bot.id, ORDER), Signature)
    with pytest.raises(KeyNotInTrashError):
        person.ask(DeleteForever(bot.id, "bot"), KeyList)
    person.ask(MoveToTrash([bot.id]), KeysStored)
    with pytest.raises(LabelNotTypedError):
        person.ask(DeleteForever(bot.id, "bott"), KeyList)

    left = person.ask(DeleteForever(bot.id, "bot"), KeyList)

    assert left.keys == []
    with pytest.raises(UnknownKeyError):
        person.ask(Sign(bot.id, ORDER), Signature)


def _stock_trash(vault: Path, days: int) -> None:
    """Put the key ``old`` away *days* ago, and open the vault now and then since; ``new`` stays."""
    first = now() - timedelta(days=days)
    with pytest.MonkeyPatch.context() as patched:
        for passed in range(0, days + 1, 7):
            occasion = Occasion(first + timedelta(days=passed))
            clock = Mock(now=Mock(return_value=occasion.utc))
            patched.setattr(store, "datetime", clock)
            with open_vault(vault, PASSWORD) as session:
                if not passed:
                    _add_old_and_new(session, occasion)
                session.ledger.empty_trash(occasion)


def _add_old_and_new(session: VaultSession, occasion: Occasion) -> None:
    old = add_key(session, "old")
    add_key(session, "new")
    session.ledger.change(old.id, lambda record: put_away(record, (), occasion))


def _labels_after_unlocking(vault: Path, *, writable: bool = True) -> list[str]:
    with closing(AgentClient(CHEAP_AGENT_COMMAND)) as agent:
        request = UnlockVault(str(vault), Password(PASSWORD), writable=writable)
        return [key.label for key in agent.ask(request, VaultOpened).keys]


def test_a_key_goes_from_the_trash_when_its_days_are_over_and_a_backup_holds_it(
    vault: Path,
) -> None:
    _stock_trash(vault, DAYS_IN_TRASH)

    assert _labels_after_unlocking(vault) == ["new"]
    newest = backups_of(vault)[0].path
    with open_vault(newest, PASSWORD, writable=False) as backup:
        assert [record.label for record in backup.records] == ["old", "new"]


@pytest.mark.parametrize(("days", "writable"), [(DAYS_IN_TRASH - 1, True), (DAYS_IN_TRASH, False)])
def test_a_key_does_not_go_too_early_and_not_by_a_reader(
    vault: Path,
    *,
    days: int,
    writable: bool,
) -> None:
    _stock_trash(vault, days)

    assert _labels_after_unlocking(vault, writable=writable) == ["old", "new"]


# uses


def test_signatures_are_counted_and_there_after_locking(person: Person, bot: KeySummary) -> None:
    before = person.vault.read_bytes()
    for _ in range(5):
        person.ask(Sign(bot.id, ORDER), Signature)
    shown = person.key(bot.id)
    assert person.vault.read_bytes() == before

    person.lock_and_unlock()

    assert [(uses.caller, uses.count) for uses in shown.uses] == [("window", 5)]
    assert person.key(bot.id).uses == shown.uses
    assert person.key(bot.id).last_used_at == shown.uses[0].last_at


def test_a_killed_agent_loses_counts_and_no_key(person: Person, bot: KeySummary) -> None:
    person.ask(Sign(bot.id, ORDER), Signature)

    person.kill_agent()

    assert person.key(bot.id) == bot


def test_a_refused_signature_is_no_use(person: Person, bot: KeySummary) -> None:
    person.change(DeclareCompromised(bot.id, "published"))
    with contextlib.suppress(KeyCompromisedError):
        person.ask(Sign(bot.id, ORDER), Signature)

    assert person.key(bot.id).uses == ()


def test_a_reader_changes_nothing_of_a_key(person: Person, bot: KeySummary) -> None:
    person.close()
    requests: list[Callable[[AgentClient], object]] = [
        lambda agent: agent.ask(DeclareCompromised(bot.id, "published"), KeyStored),
        lambda agent: agent.ask(MoveToTrash([bot.id]), KeysStored),
        lambda agent: agent.ask(
            RecordLooks([LookOutcome(key_id=bot.id, refusal=key_or_address())]), KeysStored
        ),
        lambda agent: agent.ask(
            BeginRotation(key_id=bot.id, label="x", kind=GeneratedKind.ED25519), RotationBegun
        ),
    ]
    with closing(AgentClient(CHEAP_AGENT_COMMAND)) as agent:
        unlock = UnlockVault(str(person.vault), Password(PASSWORD), writable=False)
        agent.ask(unlock, VaultOpened)
        agent.ask(Sign(bot.id, ORDER), Signature)
        for request in requests:
            with pytest.raises(VaultReadOnlyError):
                request(agent)

    assert _labels_after_unlocking(person.vault) == ["bot"]
