"""Commands on stored keys, with a real agent and a real vault file."""

import json
import os
import re
import subprocess
from pathlib import Path

import pytest

from tests.helpers.command_line import PASSWORD, CommandLine
from vault_app import __version__
from vault_app.short_fingerprint import short_fingerprint

API_KEY = "vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zvsw0MuIgwCIPy6utIco14y7Ju91duEh8A"
"""Source: Binance rest-api.md, example of a signed request."""


def test_init_makes_a_vault_that_only_its_owner_can_read(command_line: CommandLine) -> None:
    outcome = command_line.run("init")

    assert (outcome.exit_code, outcome.stdout) == (0, f"{command_line.vault}\n")
    assert command_line.vault.stat().st_mode & 0o777 == 0o600


def test_init_without_a_path_makes_the_users_own_folder_private(
    command_line: CommandLine, user_data: Path
) -> None:
    outcome = command_line.run_bare("--password-file", str(command_line.password_file), "init")

    assert outcome.exit_code == 0
    assert user_data.stat().st_mode & 0o777 == 0o700
    assert (user_data / "keys.vault").is_file()


def test_init_never_overwrites_a_file(command_line: CommandLine) -> None:
    command_line.vault.write_text("a shopping list")

    outcome = command_line.run("init")

    assert outcome.exit_code == 1
    assert "It was not overwritten." in outcome.stderr
    assert command_line.vault.read_text() == "a shopping list"


def test_init_in_a_folder_that_is_not_there_says_so(
    command_line: CommandLine, tmp_path: Path
) -> None:
    outcome = CommandLine(tmp_path / "nowhere" / "v", command_line.password_file).run("init")

    assert outcome.exit_code == 1
    assert outcome.stderr.startswith("Error: The folder of ")


@pytest.mark.parametrize("kind", ["rsa-2048", "rsa-3072", "rsa-4096", "ed25519"])
def test_a_generated_key_prints_its_public_key_and_is_listed(
    command_line: CommandLine, kind: str
) -> None:
    command_line.run("init")

    generated = command_line.run("generate", "bot", "--kind", kind, "--environment", "testnet")

    assert generated.exit_code == 0
    assert command_line.run("public-key", "bot").stdout == generated.stdout
    [listed] = json.loads(command_line.run("list", "--json").stdout)
    assert (listed["kind"], listed["environment"], listed["state"]) == (kind, "testnet", "draft")


def test_the_defaults_of_a_key_are_the_windows(command_line: CommandLine) -> None:
    command_line.run("init")

    command_line.run("generate", "bot")

    [key] = json.loads(command_line.run("list", "--json").stdout)
    assert (key["kind"], key["environment"], key["account"], key["purpose"]) == (
        "rsa-4096",
        "practice",
        "",
        "spot-trading",
    )


def test_a_label_is_taken_once_whatever_its_capitals(stocked: CommandLine) -> None:
    outcome = stocked.run("generate", "ED", "--kind", "ed25519")

    assert outcome.exit_code == 1
    assert outcome.stderr == (
        "Error: There is a key called “ed” already. Type another label; a key in the trash keeps"
        " its own.\n"
    )


@pytest.mark.parametrize(
    ("label", "sentence"),
    [
        ("", "The key needs a label."),
        ("x" * 65, "This label is too long."),
        ("two\nlines", "This label holds a line break or an invisible character."),
    ],
)
def test_a_label_that_cannot_be_used_is_refused(
    stocked: CommandLine, label: str, sentence: str
) -> None:
    outcome = stocked.run("generate", label, "--kind", "ed25519")

    assert outcome.exit_code == 1
    assert sentence in outcome.stderr


def test_a_label_that_is_not_utf8_is_wrong_usage(stocked: CommandLine) -> None:
    outcome = stocked.run("generate", os.fsdecode(b"caf\xe9"))

    assert outcome.exit_code == 2
    assert "not text in UTF-8" in outcome.stderr


def test_the_table_shortens_api_keys(stocked: CommandLine) -> None:
    stocked.run("register", "ed", "--api-key", API_KEY)

    outcome = stocked.run("list")

    assert "vmPU…Eh8A" in outcome.stdout
    assert API_KEY not in outcome.stdout


def test_the_table_shows_the_short_fingerprint_of_each_key(stocked: CommandLine) -> None:
    keys = json.loads(stocked.run("list", "--json").stdout)

    _, *rows = stocked.run("list").stdout.splitlines()

    for key, row in zip(keys, rows, strict=True):
        assert short_fingerprint(key["fingerprint"]) in row.split()


def test_the_list_of_an_empty_vault_is_empty(command_line: CommandLine) -> None:
    command_line.run("init")

    assert command_line.run("list").stdout == ""
    assert json.loads(command_line.run("list", "--json").stdout) == []


def test_the_list_in_json_holds_everything_public_and_nothing_secret(stocked: CommandLine) -> None:
    [ed, _] = json.loads(stocked.run("list", "--json").stdout)

    assert set(ed) == {
        "id",
        "label",
        "kind",
        "environment",
        "account",
        "purpose",
        "state",
        "api_key",
        "public_key_pem",
        "fingerprint",
        "created_at",
        "registered_at",
        "verified_at",
        "last_used_at",
        "uses",
        "tags",
        "used_by",
        "ip_list",
        "rotate_after_days",
    }


def test_a_label_is_found_whatever_its_capitals(stocked: CommandLine) -> None:
    assert stocked.run("public-key", "ED").stdout == stocked.run("public-key", "ed").stdout != ""


def test_an_unknown_label_is_named(stocked: CommandLine) -> None:
    outcome = stocked.run("public-key", "nobody")

    assert (outcome.exit_code, outcome.stdout) == (1, "")
    assert "There is no key called “nobody”" in outcome.stderr


@pytest.mark.parametrize("label", ["ed", "rsa"])
def test_openssl_reads_the_public_key(stocked: CommandLine, label: str) -> None:
    pem = stocked.run("public-key", label).stdout

    read = subprocess.run(
        ["openssl", "pkey", "-pubin", "-pubout"],  # noqa: S607 - wherever the system has it
        input=pem,
        capture_output=True,
        text=True,
        check=True,
    )

    assert read.stdout == pem


def test_ssh_keygen_reads_the_public_key_of_an_rsa_pair(
    stocked: CommandLine, tmp_path: Path
) -> None:
    pem_file = tmp_path / "rsa.pem"
    pem_file.write_text(stocked.run("public-key", "rsa").stdout)

    read = subprocess.run(
        ["ssh-keygen", "-i", "-m", "PKCS8", "-f", str(pem_file)],  # noqa: S607 - see above
        capture_output=True,
        text=True,
        check=True,
    )

    assert read.stdout.startswith("ssh-rsa ")


@pytest.mark.parametrize(
    ("arguments", "typed"),
    [
        (("--api-key", API_KEY), ""),
        (("--api-key", "-"), API_KEY),
        ((), f"  {API_KEY}\r\n"),
    ],
    ids=["argument", "dash", "standard input"],
)
def test_an_api_key_comes_from_an_argument_or_standard_input(
    stocked: CommandLine, arguments: tuple[str, ...], typed: str
) -> None:
    outcome = stocked.run("register", "ed", *arguments, stdin=typed.encode())

    assert (outcome.exit_code, outcome.stdout) == (0, "")
    [ed, _] = json.loads(stocked.run("list", "--json").stdout)
    assert (ed["api_key"], ed["state"]) == (API_KEY, "registered")


@pytest.mark.parametrize(
    ("api_key", "sentence"),
    [
        (f"{API_KEY[:32]} {API_KEY[32:]}", "There are spaces or line breaks in the API key."),
        (f'"{API_KEY}"', "There are quotation marks in the API key."),
        (API_KEY[:63], "This is too short for an API key."),
        (API_KEY + "x", "This is too long for an API key."),
        ("-----BEGIN PRIVATE KEY-----", "This is a private key."),
        ("-----BEGIN PUBLIC KEY-----", "This is a public key, not the API key."),
        ("", "There is no API key yet."),
    ],
)
def test_what_is_no_api_key_is_refused(stocked: CommandLine, api_key: str, sentence: str) -> None:
    before = stocked.vault.read_bytes()

    outcome = stocked.run("register", "ed", stdin=api_key.encode())

    assert outcome.exit_code == 1
    assert sentence in outcome.stderr
    assert stocked.vault.read_bytes() == before


def test_one_api_key_belongs_to_one_key(stocked: CommandLine) -> None:
    stocked.run("register", "ed", "--api-key", API_KEY)

    outcome = stocked.run("register", "rsa", "--api-key", API_KEY)

    assert outcome.exit_code == 1
    assert "This API key is stored already, with the key “ed”." in outcome.stderr


def test_every_refusal_is_one_line(stocked: CommandLine) -> None:
    assert re.fullmatch(r"Error: [^\n]+\n", stocked.run("public-key", "nobody").stderr)


@pytest.mark.parametrize(
    "arguments",
    [
        ("frobnicate",),
        ("generate",),
        ("generate", "x", "--kind", "dsa"),
        ("--password", PASSWORD, "list"),
        ("register", "ed", "--api-key", API_KEY, "--practice"),
        ("practice", "--port", "65536"),
    ],
    ids=lambda arguments: " ".join(arguments[:2]),
)
def test_wrong_usage_is_told_from_a_refusal(
    stocked: CommandLine, arguments: tuple[str, ...]
) -> None:
    outcome = stocked.run(*arguments)

    assert (outcome.exit_code, outcome.stdout) == (2, "")
    assert "Error: " in outcome.stderr


def test_the_version_is_the_packages(command_line: CommandLine) -> None:
    assert command_line.run_bare("--version").stdout == f"vault-app {__version__}\n"


@pytest.mark.parametrize(
    "command",
    ["init", "generate", "list", "public-key", "register", "test", "sign", "practice", "tour"],
)
def test_the_help_of_every_command_has_an_example(command_line: CommandLine, command: str) -> None:
    assert command in command_line.run_bare("--help").stdout
    help_text = command_line.run_bare(command, "--help").stdout

    assert "Example" in help_text
    assert "vault-app" in help_text.partition("Example")[2]
