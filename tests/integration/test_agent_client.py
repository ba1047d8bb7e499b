"""The client against a real agent process."""

import sys
from contextlib import closing
from pathlib import Path
from uuid import UUID

import msgspec
import pytest

from tests.helpers.cheap_agent import CHEAP_AGENT_COMMAND
from tests.helpers.command_line import PASSWORD
from tests.helpers.processes import holds_within, is_running
from vault_app.agent.client import AgentClient
from vault_app.agent.frames import MAX_FRAME_BYTES
from vault_app.agent.protocol import (
    CreateVault,
    Failure,
    GenerateKey,
    KeyList,
    KeyStored,
    ListKeys,
    Request,
    Sign,
    Signature,
    UnlockVault,
    VaultOpened,
)
from vault_app.agent.values import Password
from vault_app.errors import (
    AgentFaultError,
    AgentLostError,
    AgentNotStartedError,
    AgentProtocolError,
    DuplicateLabelError,
    OperationCancelledError,
    UnknownKeyError,
    VaultLockedError,
    VaultMissingError,
    VaultReadOnlyError,
    WrongPasswordError,
)
from vault_app.terms import Environment, GeneratedKind, Purpose

SECONDS_TO_NOTICE = 5.0


@pytest.fixture
def vault_file(tmp_path: Path, master_vault: Path) -> Path:
    """A copy of the vault with the keys ``ed`` and ``rsa``."""
    path = tmp_path / "keys.vault"
    path.write_bytes(master_vault.read_bytes())
    return path


@pytest.fixture
def unlocked(agent: AgentClient, vault_file: Path) -> AgentClient:
    """An agent with that vault open for writing."""
    _unlock(agent, vault_file)
    return agent


def test_a_new_vault_is_open_and_empty(agent: AgentClient, tmp_path: Path) -> None:
    request = CreateVault(str(tmp_path / "new.vault"), Password.of(PASSWORD))

    opened = agent.ask(request, VaultOpened)

    assert (opened.path, opened.keys) == (str(tmp_path / "new.vault"), [])


def test_signing_does_not_wait_for_a_key_being_generated(unlocked: AgentClient) -> None:
    [key, _] = unlocked.ask(ListKeys(), KeyList).keys
    slow = unlocked.send(_generate("big", GeneratedKind.RSA_4096))

    signature = unlocked.ask(Sign(key.id, b"timestamp=1"), Signature)

    slow.cancel()
    assert len(signature.text) == 88
    with pytest.raises(OperationCancelledError):  # so it was still being generated
        slow.result()


def test_a_cancelled_generation_stores_nothing(unlocked: AgentClient, vault_file: Path) -> None:
    before = vault_file.read_bytes()
    started: list[str] = []
    slow = unlocked.send(
        _generate("big", GeneratedKind.RSA_4096), lambda stage, _fraction: started.append(stage)
    )
    assert holds_within(lambda: bool(started), SECONDS_TO_NOTICE)

    slow.cancel()

    with pytest.raises(OperationCancelledError):
        slow.result()
    assert [key.label for key in unlocked.ask(ListKeys(), KeyList).keys] == ["ed", "rsa"]
    assert vault_file.read_bytes() == before


def test_cancelling_what_is_answered_changes_nothing(unlocked: AgentClient) -> None:
    call = unlocked.send(ListKeys())
    answer = call.result()

    call.cancel()

    assert call.result() == answer == unlocked.ask(ListKeys(), KeyList)


def test_progress_names_each_stage_before_the_answer(unlocked: AgentClient) -> None:
    stages: list[tuple[str, float | None]] = []

    unlocked.ask(
        _generate("more", GeneratedKind.ED25519),
        KeyStored,
        lambda stage, fraction: stages.append((stage, fraction)),
    )

    assert stages == [("generating", None), ("saving", None)]


def test_a_refusal_arrives_as_the_class_that_was_raised(
    agent: AgentClient, tmp_path: Path, vault_file: Path
) -> None:
    missing = str(tmp_path / "none.vault")

    with pytest.raises(VaultMissingError) as refused:
        agent.ask(UnlockVault(missing, Password.of(PASSWORD)), VaultOpened)
    with pytest.raises(WrongPasswordError):
        agent.ask(UnlockVault(str(vault_file), Password.of("wrong")), VaultOpened)

    assert refused.value.details == {"path": missing}


def test_a_label_taken_is_refused_before_a_key_is_generated(unlocked: AgentClient) -> None:
    stages: list[str] = []

    with pytest.raises(DuplicateLabelError):
        unlocked.ask(
            _generate("ED", GeneratedKind.RSA_4096),
            KeyStored,
            lambda stage, _fraction: stages.append(stage),
        )

    assert stages == []


def test_a_locked_agent_signs_nothing(agent: AgentClient, vault_file: Path) -> None:
    [key, _] = _unlock(agent, vault_file).keys
    agent.close()
    with closing(AgentClient(CHEAP_AGENT_COMMAND)) as fresh, pytest.raises(VaultLockedError):
        fresh.ask(Sign(key.id, b"timestamp=1"), Signature)


def test_an_unknown_key_signs_nothing(unlocked: AgentClient) -> None:
    with pytest.raises(UnknownKeyError):
        unlocked.ask(Sign(UUID(int=0), b"timestamp=1"), Signature)


def test_a_reader_signs_and_changes_nothing(agent: AgentClient, vault_file: Path) -> None:
    before = vault_file.read_bytes()
    [key, _] = _unlock(agent, vault_file, writable=False).keys

    assert agent.ask(Sign(key.id, b"timestamp=1"), Signature).text
    with pytest.raises(VaultReadOnlyError):
        agent.ask(_generate("more", GeneratedKind.ED25519), KeyStored)

    assert vault_file.read_bytes() == before


def test_a_fault_is_told_by_its_class_and_place_alone(agent: AgentClient) -> None:
    with pytest.raises(AgentFaultError) as fault:
        agent.ask(UnlockVault("a path with \0 in it", Password.of(PASSWORD)), VaultOpened)

    assert set(fault.value.details) == {"kind", "where"}
    assert fault.value.details["kind"] == "ValueError"
    assert agent.is_alive


def test_another_answer_than_expected_is_an_error(unlocked: AgentClient) -> None:
    with pytest.raises(AgentProtocolError):
        unlocked.ask(ListKeys(), Signature)


def test_a_killed_agent_fails_what_was_asked_and_is_noticed_once(vault_file: Path) -> None:
    lost: list[bool] = []
    client = AgentClient(CHEAP_AGENT_COMMAND, on_lost=lambda: lost.append(True))
    _unlock(client, vault_file)
    slow = client.send(_generate("big", GeneratedKind.RSA_4096))

    client._process.kill()

    with pytest.raises(AgentLostError):
        slow.result()
    assert holds_within(lambda: lost == [True], SECONDS_TO_NOTICE)
    assert not client.is_alive
    with pytest.raises(AgentLostError):
        client.send(ListKeys())
    client.close()
    assert lost == [True]


def test_closing_ends_the_process_and_is_no_loss(vault_file: Path) -> None:
    lost: list[bool] = []
    client = AgentClient(CHEAP_AGENT_COMMAND, on_lost=lambda: lost.append(True))
    _unlock(client, vault_file)
    started: list[str] = []
    slow = client.send(
        _generate("big", GeneratedKind.RSA_4096), lambda stage, _fraction: started.append(stage)
    )
    assert holds_within(lambda: bool(started), SECONDS_TO_NOTICE)

    client.close()
    client.close()

    assert not is_running(client.pid)
    with pytest.raises(AgentLostError):
        slow.result()
    with pytest.raises(AgentLostError):
        client.send(ListKeys())
    assert lost == []


@pytest.mark.parametrize(
    "nonsense",
    [
        "print('hello')",
        "import sys; sys.stdout.buffer.write(b'\\xff' * 8)",
        "import sys; sys.stdout.buffer.write(b'\\x00\\x00\\x00\\x02{}')",
        "import sys; sys.stdout.buffer.write(b'\\x00\\x00\\x00\\x09')",
        "pass",
    ],
    ids=["text", "length", "json", "half", "nothing"],
)
def test_an_agent_that_talks_nonsense_is_lost(nonsense: str) -> None:
    wait = "import sys; sys.stdin.buffer.read(1);"
    client = AgentClient([sys.executable, "-c", f"{wait}{nonsense}"])

    with closing(client), pytest.raises(AgentLostError):
        client.ask(ListKeys(), KeyList)

    assert not is_running(client.pid)


def test_an_error_that_is_not_known_here_is_an_answer_all_the_same() -> None:
    for failure in (
        Failure(1, "VaultMissingError", {"other": "detail"}),
        Failure(1, "NoSuchError", {"path": "/v"}),
    ):
        frame = msgspec.msgpack.encode(failure)
        tell = f"sys.stdout.buffer.write({len(frame).to_bytes(4, 'big') + frame!r});"
        flush_and_wait = "sys.stdout.flush(); sys.stdin.buffer.read()"
        command = f"import sys; sys.stdin.buffer.read(1); {tell} {flush_and_wait}"
        with (
            closing(AgentClient([sys.executable, "-c", command])) as client,
            pytest.raises(AgentProtocolError),
        ):
            client.send(ListKeys())._answer.result(SECONDS_TO_NOTICE)


def test_a_fault_in_a_report_of_progress_keeps_no_answer_back(
    unlocked: AgentClient, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(_stage: str, _fraction: float | None) -> None:
        raise RuntimeError

    stored = unlocked.ask(_generate("more", GeneratedKind.ED25519), KeyStored, fail)

    assert stored.key.label == "more"
    assert len(unlocked.ask(ListKeys(), KeyList).keys) == 3
    assert {record.getMessage() for record in caplog.records} == {
        "a report of progress failed: RuntimeError"
    }


@pytest.mark.parametrize(
    "payload",
    [bytes(MAX_FRAME_BYTES + 1), "a lone surrogate: \udc80"],
    ids=["too large", "no text"],
)
def test_a_request_that_cannot_be_sent_is_refused_and_waits_for_nothing(
    agent: AgentClient, payload: bytes | str
) -> None:
    if isinstance(payload, bytes):
        request: Request = Sign(UUID(int=0), payload)
    else:
        request = UnlockVault(payload, Password.of(PASSWORD))

    with pytest.raises(AgentProtocolError):
        agent.send(request)

    assert agent._pending == {}


def test_an_agent_that_cannot_be_started_is_told_apart(tmp_path: Path) -> None:
    with pytest.raises(AgentNotStartedError) as refused:
        AgentClient([str(tmp_path / "no-such-program")])

    assert refused.value.details == {"reason": "No such file or directory"}


def test_the_agent_knows_little_of_the_callers_environment(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("OTHER_SECRET", "hunter2")
    tell = f"import os; open({str(tmp_path / 'seen')!r}, 'w').write(str(dict(os.environ)))"

    AgentClient([sys.executable, "-c", tell]).close()

    seen = (tmp_path / "seen").read_text()
    assert "PATH" in seen
    assert "hunter2" not in seen


def _unlock(client: AgentClient, path: Path, *, writable: bool = True) -> VaultOpened:
    return client.ask(UnlockVault(str(path), Password.of(PASSWORD), writable), VaultOpened)


def _generate(label: str, kind: GeneratedKind) -> GenerateKey:
    return GenerateKey(
        label=label,
        kind=kind,
        environment=Environment.PRACTICE,
        account="",
        purpose=Purpose.SPOT_TRADING,
    )
