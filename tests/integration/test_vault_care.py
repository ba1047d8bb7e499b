"""Ways to unlock, copies and saving again, as the window asks for them: through a real agent."""

import os
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.helpers.cheap_agent import CHEAP_AGENT_COMMAND
from tests.helpers.processes import holds_within
from tests.helpers.small_disk import fill
from tests.helpers.vaults import PASSWORD, add_key, cheap_vault
from vault_app.agent.care_messages import (
    AddRecoveryCode,
    BackupFiles,
    BackupList,
    BackupSummary,
    BackUpTo,
    ChangePassword,
    ConfirmRecoveryCode,
    DropBackups,
    FileReplaced,
    InspectVault,
    ListBackupFiles,
    ListBackups,
    ListSlots,
    LookIntoBackup,
    LookIntoVaultFile,
    RecoveryCode,
    ReloadVault,
    RemoveSlot,
    ReplaceVaultFile,
    RestoreBackup,
    SaveAgain,
    SaveElsewhere,
    SlotList,
    SlotSummary,
    UnlockWithRecoveryCode,
    VaultOutline,
)
from vault_app.agent.client import AgentClient
from vault_app.agent.protocol import (
    GenerateKey,
    KeyList,
    KeyStored,
    ListKeys,
    UnlockVault,
    VaultOpened,
)
from vault_app.agent.values import Password
from vault_app.errors import (
    BackupOfAnotherVaultError,
    BackupsLeftError,
    FileExistsAlreadyError,
    FileNotWritableError,
    NotAVaultError,
    OperationCancelledError,
    RecoveryCodeMistypedError,
    SlotRefusedError,
    VaultChangedError,
    VaultDamagedError,
    VaultExistsError,
    VaultInUseError,
    VaultReadOnlyError,
    WrongPasswordError,
)
from vault_app.terms import Caller, Environment, GeneratedKind, Purpose
from vault_app.vault.backups import backups_of
from vault_app.vault.session import open_vault, slots_in_file

NEW_PASSWORD = Password.of("another one entirely")
OLD_PASSWORD = Password(PASSWORD)


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    """A vault with the keys ``first`` and ``second``, so the newest backup has only ``first``."""
    path = tmp_path / "keys.vault"
    with cheap_vault(path) as session:
        add_key(session, "first")
        add_key(session, "second")
    return path


@pytest.fixture
def unlocked(agent: AgentClient, vault: Path) -> AgentClient:
    _unlock(agent, vault)
    return agent


@pytest.fixture
def bound_by_permissions(vault: Path) -> Iterator[AgentClient]:
    """An agent with that vault open, whom a folder's mode stops even where we are root."""
    if os.name == "nt":
        pytest.skip("Windows has no folder of this kind")
    without_rights = ("setpriv", "--bounding-set=-dac_override,-dac_read_search")
    prefix = without_rights if os.geteuid() == 0 else ()
    with closing(AgentClient((*prefix, *CHEAP_AGENT_COMMAND))) as client:
        _unlock(client, vault)
        yield client
    vault.parent.chmod(0o700)


# ways to unlock


def _add_recovery_code(agent: AgentClient) -> tuple[Password, list[SlotSummary]]:
    """Have a recovery code made and keep it; return it and the ways there are now."""
    made = agent.ask(AddRecoveryCode(), RecoveryCode)
    return made.code, agent.ask(ConfirmRecoveryCode(made.slot_id), SlotList).slots


def test_the_password_is_listed_with_what_a_guess_costs(unlocked: AgentClient) -> None:
    [slot] = unlocked.ask(ListSlots(), SlotList).slots

    assert (slot.kind, slot.label) == ("password", "")
    assert slot.passes > 0


def test_a_recovery_code_is_added_and_opens_the_vault(unlocked: AgentClient, vault: Path) -> None:
    code, slots = _add_recovery_code(unlocked)
    assert [slot.kind for slot in slots] == ["password", "recovery"]
    unlocked.close()

    with closing(AgentClient(CHEAP_AGENT_COMMAND)) as another:
        opened = another.ask(UnlockWithRecoveryCode(str(vault), code), VaultOpened)

    assert _labels(opened) == ["first", "second"]


def test_a_mistyped_recovery_code_names_the_group(unlocked: AgentClient, vault: Path) -> None:
    code = unlocked.ask(AddRecoveryCode(), RecoveryCode).code.utf8.decode()
    groups = code.split("-")
    groups[4] = groups[4][:-1] + ("0" if groups[4][-1] != "0" else "1")

    with pytest.raises(RecoveryCodeMistypedError) as raised:
        unlocked.ask(UnlockWithRecoveryCode(str(vault), Password.of("-".join(groups))), VaultOpened)

    assert raised.value.details == {"group": 5}


def test_the_recovery_code_of_another_vault_does_not_open_this_one(
    agent: AgentClient, vault: Path, tmp_path: Path
) -> None:
    cheap_vault(tmp_path / "other.vault").close()
    _unlock(agent, tmp_path / "other.vault")
    other, _ = _add_recovery_code(agent)
    _unlock(agent, vault)
    _add_recovery_code(agent)
    agent.close()

    with closing(AgentClient(CHEAP_AGENT_COMMAND)) as another, pytest.raises(WrongPasswordError):
        another.ask(UnlockWithRecoveryCode(str(vault), other), VaultOpened)


def test_a_removed_way_opens_the_vault_no_more(unlocked: AgentClient, vault: Path) -> None:
    code, slots = _add_recovery_code(unlocked)

    left = unlocked.ask(RemoveSlot(slots[-1].id), SlotList)
    unlocked.close()

    assert [slot.kind for slot in left.slots] == ["password"]
    with closing(AgentClient(CHEAP_AGENT_COMMAND)) as another, pytest.raises(WrongPasswordError):
        another.ask(UnlockWithRecoveryCode(str(vault), code), VaultOpened)


def test_the_password_can_go_where_another_way_stays(unlocked: AgentClient, vault: Path) -> None:
    _, slots = _add_recovery_code(unlocked)

    unlocked.ask(RemoveSlot(slots[0].id), SlotList)

    assert unlocked.ask(InspectVault(str(vault)), VaultOutline).slot_kinds == ["recovery"]


def test_the_last_way_to_unlock_stays(unlocked: AgentClient) -> None:
    before = unlocked.ask(ListSlots(), SlotList)

    with pytest.raises(SlotRefusedError) as raised:
        unlocked.ask(RemoveSlot(before.slots[0].id), SlotList)

    assert raised.value.details == {"problem": "last"}
    assert unlocked.ask(ListSlots(), SlotList) == before


def test_the_ways_of_a_locked_vault_can_be_seen(agent: AgentClient, vault: Path) -> None:
    assert agent.ask(InspectVault(str(vault)), VaultOutline).slot_kinds == ["password"]


def test_after_a_change_only_the_new_password_opens(unlocked: AgentClient, vault: Path) -> None:
    unlocked.ask(ChangePassword(NEW_PASSWORD), SlotList)

    with pytest.raises(WrongPasswordError):
        _saved(vault)
    assert _saved(vault, NEW_PASSWORD) == ["first", "second"]


def test_backups_from_before_a_change_open_with_the_old_password(
    unlocked: AgentClient, vault: Path
) -> None:
    unlocked.ask(ChangePassword(NEW_PASSWORD), SlotList)
    newest = unlocked.ask(ListBackupFiles(str(vault)), BackupFiles).paths[0]

    state = unlocked.ask(LookIntoVaultFile(newest, OLD_PASSWORD), BackupSummary)

    assert state.key_count == 2


def test_a_password_is_added_where_there_is_none(unlocked: AgentClient, vault: Path) -> None:
    _, slots = _add_recovery_code(unlocked)
    unlocked.ask(RemoveSlot(slots[0].id), SlotList)

    unlocked.ask(ChangePassword(NEW_PASSWORD), SlotList)

    assert _saved(vault, NEW_PASSWORD) == ["first", "second"]


def test_a_change_of_password_that_could_not_be_saved_is_not_made_later(
    bound_by_permissions: AgentClient, vault: Path
) -> None:
    agent = bound_by_permissions
    vault.parent.chmod(0o500)
    with pytest.raises(VaultReadOnlyError):
        agent.ask(ChangePassword(NEW_PASSWORD), SlotList)
    vault.parent.chmod(0o700)

    _generate(agent, "third")

    assert _saved(vault) == ["first", "second", "third"]


def test_a_recovery_code_that_could_not_be_saved_leaves_no_way_that_nobody_knows(
    bound_by_permissions: AgentClient, vault: Path
) -> None:
    agent = bound_by_permissions
    before = agent.ask(ListSlots(), SlotList)
    made = agent.ask(AddRecoveryCode(), RecoveryCode)
    vault.parent.chmod(0o500)

    with pytest.raises(VaultReadOnlyError):
        agent.ask(ConfirmRecoveryCode(made.slot_id), SlotList)

    assert agent.ask(ListSlots(), SlotList) == before


def test_a_recovery_code_that_nobody_kept_opens_nothing(unlocked: AgentClient, vault: Path) -> None:
    made = unlocked.ask(AddRecoveryCode(), RecoveryCode)
    unlocked.close()

    assert [slot.kind for slot in slots_in_file(vault)] == ["password"]
    with closing(AgentClient(CHEAP_AGENT_COMMAND)) as another, pytest.raises(WrongPasswordError):
        another.ask(UnlockWithRecoveryCode(str(vault), made.code), VaultOpened)


def test_only_the_code_that_was_made_last_can_be_kept(unlocked: AgentClient) -> None:
    earlier = unlocked.ask(AddRecoveryCode(), RecoveryCode)
    unlocked.ask(AddRecoveryCode(), RecoveryCode)

    with pytest.raises(SlotRefusedError):
        unlocked.ask(ConfirmRecoveryCode(earlier.slot_id), SlotList)


def test_a_code_made_for_one_vault_is_not_kept_in_another(
    agent: AgentClient, vault: Path, tmp_path: Path
) -> None:
    cheap_vault(tmp_path / "other.vault").close()
    _unlock(agent, tmp_path / "other.vault")
    made = agent.ask(AddRecoveryCode(), RecoveryCode)
    _unlock(agent, vault)

    with pytest.raises(SlotRefusedError):
        agent.ask(ConfirmRecoveryCode(made.slot_id), SlotList)


# copies


def test_backups_are_listed_newest_first_with_their_numbers_of_keys(
    unlocked: AgentClient,
) -> None:
    found = unlocked.ask(ListBackups(), BackupList)

    assert [backup.key_count for backup in found.backups] == [1, 0]
    assert found.backups[0].saved_at > found.backups[1].saved_at


def test_a_broken_backup_is_listed_as_unreadable(unlocked: AgentClient) -> None:
    newest = unlocked.ask(ListBackups(), BackupList).backups[0]
    Path(newest.path).write_bytes(Path(newest.path).read_bytes()[:-1])

    [first, *_] = unlocked.ask(ListBackups(), BackupList).backups

    assert (first.path, first.key_count) == (newest.path, None)


def test_dropping_the_backups_removes_them(unlocked: AgentClient, vault: Path) -> None:
    assert unlocked.ask(DropBackups(), BackupList).backups == []
    assert unlocked.ask(ListBackupFiles(str(vault)), BackupFiles).paths == []


def test_a_change_of_password_can_take_the_backups_with_it(
    unlocked: AgentClient, vault: Path
) -> None:
    unlocked.ask(ChangePassword(NEW_PASSWORD, drop_backups=True), SlotList)

    assert backups_of(vault) == ()
    assert _saved(vault, NEW_PASSWORD) == ["first", "second"]


def test_backups_that_stay_after_a_change_of_password_are_said(
    bound_by_permissions: AgentClient, vault: Path
) -> None:
    folder = backups_of(vault)[0].path.parent
    folder.chmod(0o500)

    with pytest.raises(BackupsLeftError):
        bound_by_permissions.ask(ChangePassword(NEW_PASSWORD, drop_backups=True), SlotList)

    folder.chmod(0o700)
    assert _saved(vault, NEW_PASSWORD) == ["first", "second"]


def test_a_copy_on_the_same_disk_is_made_and_not_noted(
    unlocked: AgentClient, vault: Path, tmp_path: Path
) -> None:
    answer = unlocked.ask(BackUpTo(str(tmp_path / "copy.vault")), BackupList)

    assert answer.outside_backup_at is None
    assert (tmp_path / "copy.vault").read_bytes() == vault.read_bytes()


def test_a_copy_on_another_disk_is_noted_in_the_vault(
    unlocked: AgentClient, vault: Path, small_disk: Path
) -> None:
    at = unlocked.ask(BackUpTo(str(small_disk / "copy.vault")), BackupList).outside_backup_at

    assert at is not None
    with open_vault(vault, PASSWORD, writable=False) as saved:
        assert saved.outside_backup_at == at


def test_a_copy_opens_with_the_password_and_is_private(
    unlocked: AgentClient, tmp_path: Path
) -> None:
    copy = tmp_path / "copy.vault"

    unlocked.ask(BackUpTo(str(copy)), BackupList)

    assert os.name == "nt" or copy.stat().st_mode & 0o777 == 0o600
    assert _saved(copy) == ["first", "second"]


def test_no_copy_overwrites_a_file(unlocked: AgentClient, tmp_path: Path) -> None:
    (tmp_path / "copy.vault").write_text("someone else's")

    with pytest.raises(FileExistsAlreadyError):
        unlocked.ask(BackUpTo(str(tmp_path / "copy.vault")), BackupList)

    assert (tmp_path / "copy.vault").read_text() == "someone else's"


def test_restoring_brings_the_keys_of_then_back_and_keeps_the_state_of_now(
    unlocked: AgentClient,
) -> None:
    of_then = unlocked.ask(ListBackups(), BackupList).backups[0]

    opened = unlocked.ask(RestoreBackup(of_then.path), VaultOpened)

    assert _labels(opened) == ["first"]
    assert unlocked.ask(ListBackups(), BackupList).backups[0].key_count == 2


def test_restoring_leaves_the_ways_to_unlock_as_they_are_now(
    unlocked: AgentClient, vault: Path
) -> None:
    of_then = _earlier_state(vault)
    unlocked.ask(ChangePassword(NEW_PASSWORD), SlotList)
    _, before = _add_recovery_code(unlocked)

    unlocked.ask(RestoreBackup(of_then), VaultOpened)

    assert unlocked.ask(ListSlots(), SlotList).slots == before
    assert _saved(vault, NEW_PASSWORD) == ["first"]


def test_restoring_forgets_no_copy_on_another_disk(
    unlocked: AgentClient, vault: Path, small_disk: Path
) -> None:
    of_then = _earlier_state(vault)
    at = unlocked.ask(BackUpTo(str(small_disk / "copy.vault")), BackupList).outside_backup_at

    opened = unlocked.ask(RestoreBackup(of_then), VaultOpened)

    assert opened.outside_backup_at == at


def test_looking_into_a_copy_changes_nothing(unlocked: AgentClient, vault: Path) -> None:
    before = vault.read_bytes()
    newest = unlocked.ask(ListBackups(), BackupList).backups[0]

    assert unlocked.ask(LookIntoBackup(newest.path), BackupSummary) == newest
    assert vault.read_bytes() == before


def test_a_vault_of_its_own_is_no_backup_of_this_one(unlocked: AgentClient, tmp_path: Path) -> None:
    other = tmp_path / "other.vault"
    cheap_vault(other).close()

    with pytest.raises(BackupOfAnotherVaultError) as raised:
        unlocked.ask(RestoreBackup(str(other)), VaultOpened)

    assert raised.value.details == {"path": str(other)}
    assert len(unlocked.ask(ListKeys(), KeyList).keys) == 2


# a vault that does not open any more


def test_a_backup_in_a_damaged_vaults_place_opens_and_the_damaged_file_is_kept(
    agent: AgentClient, vault: Path
) -> None:
    damaged = vault.read_bytes()[:-1]
    vault.write_bytes(damaged)
    newest = agent.ask(ListBackupFiles(str(vault)), BackupFiles).paths[0]

    replaced = agent.ask(ReplaceVaultFile(str(vault), newest), FileReplaced)

    assert Path(replaced.kept).read_bytes() == damaged
    assert _labels(_unlock(agent, vault)) == ["first"]


def test_a_backup_in_a_missing_vaults_place_opens(agent: AgentClient, vault: Path) -> None:
    newest = agent.ask(ListBackupFiles(str(vault)), BackupFiles).paths[0]
    vault.unlink()

    replaced = agent.ask(ReplaceVaultFile(str(vault), newest), FileReplaced)

    assert replaced.kept == ""
    assert _labels(_unlock(agent, vault)) == ["first"]


@pytest.mark.parametrize(
    ("content", "expected"),
    [(b"a shopping list", NotAVaultError), (None, VaultDamagedError)],
    ids=["another file", "half a vault"],
)
def test_what_is_no_whole_vault_is_not_put_in_its_place(
    agent: AgentClient, vault: Path, content: bytes | None, expected: type[Exception]
) -> None:
    before = vault.read_bytes()
    backup = vault.with_name("backup.vault")
    backup.write_bytes(before[: len(before) // 2] if content is None else content)
    files = set(vault.parent.iterdir())

    with pytest.raises(expected):
        agent.ask(ReplaceVaultFile(str(vault), str(backup)), FileReplaced)

    assert vault.read_bytes() == before
    assert set(vault.parent.iterdir()) == files


def test_an_open_vault_is_not_replaced(unlocked: AgentClient, vault: Path) -> None:
    newest = unlocked.ask(ListBackupFiles(str(vault)), BackupFiles).paths[0]
    before = vault.read_bytes()

    with closing(AgentClient(CHEAP_AGENT_COMMAND)) as another, pytest.raises(VaultInUseError):
        another.ask(ReplaceVaultFile(str(vault), newest), FileReplaced)

    assert vault.read_bytes() == before


def test_on_a_full_disk_the_vault_is_left_as_it_was(
    agent: AgentClient, vault: Path, small_disk: Path
) -> None:
    full = small_disk / "keys.vault"
    damaged = vault.read_bytes()[:-1]
    full.write_bytes(damaged)
    (small_disk / "keys.vault.lock").touch()
    fill(small_disk / "filler")
    files = set(small_disk.iterdir())

    with pytest.raises(FileNotWritableError):
        agent.ask(ReplaceVaultFile(str(full), str(vault)), FileReplaced)

    assert full.read_bytes() == damaged
    assert set(small_disk.iterdir()) == files


# saving what could not be saved


def test_reading_the_file_again_drops_the_change_and_shows_what_is_there(
    unlocked: AgentClient, vault: Path
) -> None:
    older = Path(unlocked.ask(ListBackupFiles(str(vault)), BackupFiles).paths[0])
    vault.write_bytes(older.read_bytes())
    with pytest.raises(VaultChangedError):
        _generate(unlocked, "third")

    assert _labels(unlocked.ask(ReloadVault(), VaultOpened)) == ["first"]

    _generate(unlocked, "fourth")
    assert _labels(unlocked.ask(ListKeys(), KeyList)) == ["first", "fourth"]


def test_a_file_that_changed_underneath_is_not_overwritten_by_saving_again(
    unlocked: AgentClient, vault: Path
) -> None:
    older = Path(unlocked.ask(ListBackupFiles(str(vault)), BackupFiles).paths[0]).read_bytes()
    vault.write_bytes(older)
    with pytest.raises(VaultChangedError):
        _generate(unlocked, "third")

    with pytest.raises(VaultChangedError):
        unlocked.ask(SaveAgain(), VaultOpened)

    assert vault.read_bytes() == older


def test_saving_elsewhere_keeps_the_change_and_the_file_that_changed(
    unlocked: AgentClient, vault: Path, tmp_path: Path
) -> None:
    older = Path(unlocked.ask(ListBackupFiles(str(vault)), BackupFiles).paths[0]).read_bytes()
    vault.write_bytes(older)
    with pytest.raises(VaultChangedError):
        _generate(unlocked, "third")

    opened = unlocked.ask(SaveElsewhere(str(tmp_path / "elsewhere.vault")), VaultOpened)

    assert opened.path == str(tmp_path / "elsewhere.vault")
    assert vault.read_bytes() == older
    assert _saved(tmp_path / "elsewhere.vault") == ["first", "second", "third"]


def test_saving_elsewhere_overwrites_no_file(unlocked: AgentClient, tmp_path: Path) -> None:
    (tmp_path / "elsewhere.vault").write_text("someone else's")

    with pytest.raises(VaultExistsError):
        unlocked.ask(SaveElsewhere(str(tmp_path / "elsewhere.vault")), VaultOpened)

    assert (tmp_path / "elsewhere.vault").read_text() == "someone else's"


def test_the_agent_says_whether_a_change_waits_to_be_saved(
    bound_by_permissions: AgentClient, vault: Path
) -> None:
    agent = bound_by_permissions
    assert not agent.ask(ListKeys(), KeyList).unsaved

    vault.parent.chmod(0o500)
    with pytest.raises(VaultReadOnlyError):
        _generate(agent, "third")
    assert agent.ask(ListKeys(), KeyList).unsaved

    vault.parent.chmod(0o700)
    assert not agent.ask(SaveAgain(), VaultOpened).unsaved


def test_when_the_folder_may_be_written_again_the_change_is_saved(
    bound_by_permissions: AgentClient, vault: Path
) -> None:
    agent = bound_by_permissions
    vault.parent.chmod(0o500)
    with pytest.raises(VaultReadOnlyError):
        _generate(agent, "third")
    vault.parent.chmod(0o700)

    agent.ask(SaveAgain(), VaultOpened)

    assert _saved(vault) == ["first", "second", "third"]


# several at once, and wrong passwords


def test_the_window_waits_for_a_command_that_has_the_vault_for_a_moment(vault: Path) -> None:
    command = open_vault(vault, OLD_PASSWORD.utf8)
    ends = threading.Timer(0.5, command.close)
    with closing(AgentClient(CHEAP_AGENT_COMMAND, caller=Caller.WINDOW)) as window:
        ends.start()
        opened = _unlock(window, vault)
    ends.join()

    assert opened.keys


def test_a_second_agent_is_shut_out_and_a_reader_is_not(unlocked: AgentClient, vault: Path) -> None:
    with closing(AgentClient(CHEAP_AGENT_COMMAND)) as another:
        with pytest.raises(VaultInUseError):
            _unlock(another, vault)
        opened = another.ask(UnlockVault(str(vault), OLD_PASSWORD, writable=False), VaultOpened)

    assert _labels(opened) == _labels(unlocked.ask(ListKeys(), KeyList))


def test_a_reader_may_change_no_way_to_unlock(agent: AgentClient, vault: Path) -> None:
    agent.ask(UnlockVault(str(vault), OLD_PASSWORD, writable=False), VaultOpened)

    with pytest.raises(VaultReadOnlyError):
        agent.ask(ChangePassword(NEW_PASSWORD), SlotList)


def test_after_three_wrong_passwords_the_next_try_waits_and_can_be_given_up(
    agent: AgentClient, vault: Path
) -> None:
    for _ in range(3):
        with pytest.raises(WrongPasswordError):
            _unlock(agent, vault, NEW_PASSWORD)
    stages: list[str] = []

    waiting = agent.send(
        UnlockVault(str(vault), OLD_PASSWORD), lambda stage, _: stages.append(stage)
    )
    assert holds_within(lambda: bool(stages), 5.0)
    waiting.cancel()

    with pytest.raises(OperationCancelledError):
        waiting.result()
    assert stages == ["waiting"]


def test_after_the_wait_the_right_password_opens(agent: AgentClient, vault: Path) -> None:
    for _ in range(3):
        with pytest.raises(WrongPasswordError):
            _unlock(agent, vault, NEW_PASSWORD)

    assert _labels(_unlock(agent, vault)) == ["first", "second"]


def _unlock(agent: AgentClient, vault: Path, password: Password = OLD_PASSWORD) -> VaultOpened:
    return agent.ask(UnlockVault(str(vault), password), VaultOpened)


def _saved(vault: Path, password: Password = OLD_PASSWORD) -> list[str]:
    """The labels in the file, for whoever opens it now."""
    with open_vault(vault, password.utf8, writable=False) as reader:
        return [record.label for record in reader.records]


def _earlier_state(vault: Path) -> str:
    """A copy that stays of the vault when it had only ``first``."""
    copy = vault.with_name("earlier.vault")
    copy.write_bytes(backups_of(vault)[0].path.read_bytes())
    return str(copy)


def _generate(agent: AgentClient, label: str) -> None:
    agent.ask(
        GenerateKey(
            label=label,
            kind=GeneratedKind.ED25519,
            environment=Environment.PRACTICE,
            account="",
            purpose=Purpose.OTHER,
        ),
        KeyStored,
    )


def _labels(answer: VaultOpened | KeyList) -> list[str]:
    return [key.label for key in answer.keys]
