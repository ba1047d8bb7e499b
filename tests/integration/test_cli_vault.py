"""Passwords, terminals and vaults that cannot be used."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.helpers.command_line import PASSWORD, CommandLine
from tests.helpers.on_terminal import on_terminal
from tests.helpers.processes import descendants_of
from vault_app.config import own_command

CTRL_C = b"\x03"
CTRL_D = b"\x04"


def test_a_wrong_password_changes_nothing(stocked: CommandLine) -> None:
    before = stocked.vault.read_bytes()
    stocked.password_file.write_text("incorrect horse\n")

    outcome = stocked.run("list")

    assert (outcome.exit_code, outcome.stdout) == (1, "")
    assert "This password does not open the vault." in outcome.stderr
    assert stocked.vault.read_bytes() == before


def test_a_file_that_is_no_vault_is_left_alone(command_line: CommandLine) -> None:
    command_line.vault.write_bytes(b"\x89PNG\r\n\x1a\n")

    outcome = command_line.run("list")

    assert (outcome.exit_code, outcome.stdout) == (1, "")
    assert "This file is not a vault." in outcome.stderr
    assert command_line.vault.read_bytes() == b"\x89PNG\r\n\x1a\n"


def test_a_vault_that_is_not_there_is_named(command_line: CommandLine) -> None:
    outcome = command_line.run("list")

    assert (outcome.exit_code, outcome.stdout) == (1, "")
    assert f"There is no vault at {command_line.vault}." in outcome.stderr


def test_a_vault_in_a_read_only_folder_is_read_and_not_changed(stocked: CommandLine) -> None:
    before = stocked.vault.read_bytes()

    with _read_only(stocked.vault.parent):
        read = _without_privileges(stocked, "list")
        written = _without_privileges(stocked, "generate", "more", "--kind", "ed25519")

    assert read.returncode == 0
    assert (written.returncode, written.stdout) == (1, b"")
    assert b"The vault cannot be saved: " in written.stderr
    assert stocked.vault.read_bytes() == before


def test_no_vault_is_made_in_a_read_only_folder(command_line: CommandLine, tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    there = CommandLine(folder / "keys.vault", command_line.password_file)

    with _read_only(folder):
        outcome = _without_privileges(there, "init")

    assert outcome.returncode == 1
    assert b"The vault cannot be saved: " in outcome.stderr
    assert list(folder.iterdir()) == []


def test_without_terminal_and_password_file_one_sentence_says_what_to_do(
    stocked: CommandLine,
) -> None:
    done = subprocess.run(
        _prompting(stocked, "list"),
        input=b"",
        capture_output=True,
        start_new_session=True,
        check=False,
    )

    assert (done.returncode, done.stdout) == (1, b"")
    assert done.stderr == (
        b"Error: There is no terminal to ask for the password. Name a file that holds it with"
        b" --password-file.\n"
    )


def test_a_password_file_that_is_not_there_is_named(stocked: CommandLine) -> None:
    stocked.password_file.unlink()

    outcome = stocked.run("list")

    assert outcome.exit_code == 1
    assert f"The file {stocked.password_file} could not be read" in outcome.stderr


def test_the_password_is_the_files_first_line_without_its_end(stocked: CommandLine) -> None:
    stocked.password_file.write_bytes(b"\xef\xbb\xbf" + PASSWORD.encode() + b"\r\nmy vault\r\n")

    assert stocked.run("list").exit_code == 0


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "is empty."),
        (b"\nsecond line", "is empty."),
        (PASSWORD.encode("utf-16"), "is not text in UTF-8."),
    ],
    ids=["empty", "blank line", "UTF-16"],
)
def test_a_password_file_without_a_password_is_refused(
    stocked: CommandLine, content: bytes, sentence: str
) -> None:
    stocked.password_file.write_bytes(content)

    outcome = stocked.run("list")

    assert outcome.exit_code == 1
    assert outcome.stderr.endswith(f"{sentence}\n")


def test_a_password_file_that_others_can_read_is_warned_of(stocked: CommandLine) -> None:
    stocked.password_file.chmod(0o644)

    outcome = stocked.run("list")

    assert outcome.exit_code == 0
    assert outcome.stderr.startswith("Warning: other users of this computer can read ")


def test_a_new_vault_has_no_short_password(command_line: CommandLine) -> None:
    command_line.password_file.write_text("1234567")

    outcome = command_line.run("init")

    assert outcome.exit_code == 1
    assert "Use at least 8 characters." in outcome.stderr
    assert not command_line.vault.exists()


def test_the_password_is_asked_for_without_showing_it(stocked: CommandLine) -> None:
    with on_terminal(_prompting(stocked, "public-key", "ed")) as terminal:
        terminal.wait_for(b"Password: ")
        terminal.type(PASSWORD.encode() + b"\n")

        assert terminal.ends_with_code() == 0

    assert PASSWORD.encode() not in terminal.shown
    assert b"-----BEGIN PUBLIC KEY-----" in terminal.shown


@pytest.mark.parametrize(
    ("second", "exit_code"), [(PASSWORD, 0), ("something else", 1)], ids=["same", "other"]
)
def test_a_new_password_is_asked_for_twice(
    command_line: CommandLine, second: str, exit_code: int
) -> None:
    with on_terminal(_prompting(command_line, "init")) as terminal:
        terminal.wait_for(b"New password: ")
        terminal.type(PASSWORD.encode() + b"\n")
        terminal.wait_for(b"The same password again: ")
        terminal.type(second.encode() + b"\n")

        assert terminal.ends_with_code() == exit_code

    assert command_line.vault.exists() == (exit_code == 0)


@pytest.mark.parametrize(("key", "exit_code"), [(CTRL_C, 130), (CTRL_D, 1)], ids=["C", "D"])
def test_giving_up_at_the_prompt_ends_the_command(
    stocked: CommandLine, key: bytes, exit_code: int
) -> None:
    with on_terminal(_prompting(stocked, "list")) as terminal:
        terminal.wait_for(b"Password: ")
        terminal.type(key)

        assert terminal.ends_with_code() == exit_code

    assert b"Traceback" not in terminal.shown


def test_ctrl_c_while_a_key_is_generated_stores_nothing(stocked: CommandLine) -> None:
    before = stocked.vault.read_bytes()

    with on_terminal(stocked.program("generate", "big", "--kind", "rsa-4096")) as terminal:
        terminal.wait_for(b"Generating")
        helpers = descendants_of(terminal.process.pid)
        terminal.type(CTRL_C)

        assert terminal.ends_with_code() == 130

    assert helpers
    assert not any(Path(f"/proc/{pid}").exists() for pid in helpers)
    assert stocked.vault.read_bytes() == before
    assert b"Traceback" not in terminal.shown


def test_ctrl_c_while_a_vault_is_made_makes_none(command_line: CommandLine) -> None:
    """With the app's own slow derivation, so that there is time to press the keys."""
    options = ("--vault", str(command_line.vault), "--password-file")
    program = own_command(*options, str(command_line.password_file), "init")

    with on_terminal(program) as terminal:
        terminal.wait_for(b"Deriving")
        terminal.type(CTRL_C)

        assert terminal.ends_with_code() == 130

    assert not command_line.vault.exists()
    assert b"Traceback" not in terminal.shown


def test_the_password_is_never_in_the_arguments_or_the_environment_of_a_process(
    stocked: CommandLine,
) -> None:
    with on_terminal(_prompting(stocked, "generate", "big", "--kind", "rsa-4096")) as terminal:
        terminal.wait_for(b"Password: ")
        terminal.type(PASSWORD.encode() + b"\n")
        terminal.wait_for(b"Generating")
        processes = {terminal.process.pid, *descendants_of(terminal.process.pid)}
        seen = b"".join(
            _public_words(Path(f"/proc/{pid}/{name}"))
            for pid in processes
            for name in ("cmdline", "environ")
        )

        assert terminal.ends_with_code() == 0

    assert len(processes) > 1
    assert b"vault" in seen
    assert PASSWORD.encode() not in seen


def test_the_installed_program_makes_a_vault_and_a_key(
    command_line: CommandLine, tmp_path: Path
) -> None:
    """The one test with the app's own agent and its real, slow password derivation."""
    options = ("--vault", str(command_line.vault), "--password-file")
    environment = {"PATH": os.environ["PATH"], "HOME": str(tmp_path)}

    def run(*arguments: str) -> bytes:
        command = own_command(*options, str(command_line.password_file), *arguments)
        return subprocess.run(command, capture_output=True, check=True, env=environment).stdout

    run("init")

    assert run("generate", "bot", "--kind", "ed25519").startswith(b"-----BEGIN PUBLIC KEY-----\n")


def _public_words(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except PermissionError:  # the agent shows its environment to nobody but root
        return b""


def _prompting(command_line: CommandLine, *arguments: str) -> list[str]:
    """The program without a password file."""
    program = list(command_line.program(*arguments))
    at = program.index("--password-file")
    return program[:at] + program[at + 2 :]


@contextmanager
def _read_only(folder: Path) -> Iterator[None]:
    folder.chmod(0o500)
    try:
        yield
    finally:
        folder.chmod(0o700)


def _without_privileges(
    command_line: CommandLine, *arguments: str
) -> "subprocess.CompletedProcess[bytes]":
    """Run the program so that permissions bind it, even where the tests run as root."""
    unprivileged = ["setpriv", "--bounding-set=-dac_override,-dac_read_search"]
    prefix = unprivileged if os.geteuid() == 0 else []
    return subprocess.run(
        [*prefix, *command_line.program(*arguments)],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
    )
