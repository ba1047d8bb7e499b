"""Bringing keys in and handing them out from the command line, with a real agent."""

import json
import os
import subprocess
from pathlib import Path

import pytest

from tests.helpers.command_line import CommandLine, Outcome
from vault_app.key_file_names import name_of_private_key_file
from vault_app.keys.generate import KeyPair, generate_key_pair
from vault_app.keys.writing.private_forms import PrivateForm, write_private_key
from vault_app.terms import ExportForm, GeneratedKind

API_KEY = "vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zvsw0MuIgwCIPy6utIco14y7Ju91duEh8A"
HMAC_SECRET = "NhqPtmdSJYdKjVHjA7PZj4Mge3R5YNiP1e3UZjInClVN65XAbvqqM6A7H5fATj0j"
"""Source of both: Binance rest-api.md, example of a signed request."""

PASSPHRASE = "fünf Möwen"


@pytest.fixture
def passphrase_file(tmp_path: Path) -> Path:
    path = tmp_path / "passphrase.txt"
    path.write_text(f"{PASSPHRASE}\n", encoding="utf-8")
    path.chmod(0o600)
    return path


def _key_file(path: Path, form: PrivateForm = PrivateForm.OPEN) -> KeyPair:
    pair = generate_key_pair(GeneratedKind.ED25519)
    passphrase = None if form is PrivateForm.OPEN else PASSPHRASE.encode()
    path.write_bytes(write_private_key(pair.private_key_der, form, passphrase))
    return pair


def _labels(command_line: CommandLine) -> list[str]:
    return [key["label"] for key in json.loads(command_line.run("list", "--json").stdout)]


def test_a_key_file_is_imported_under_its_name(stocked: CommandLine, tmp_path: Path) -> None:
    pair = _key_file(tmp_path / "bot.pem")

    outcome = stocked.run("import", str(tmp_path / "bot.pem"), "--environment", "testnet")

    assert outcome == Outcome(0, "bot\tEd25519 private key, PKCS#8, not protected\n", "")
    key = json.loads(stocked.run("list", "--json").stdout)[-1]
    assert (key["label"], key["fingerprint"], key["environment"]) == (
        "bot",
        pair.fingerprint,
        "testnet",
    )


def test_standard_input_is_read_and_the_label_given(stocked: CommandLine) -> None:
    settings = f"API_KEY={API_KEY}\nAPI_SECRET={HMAC_SECRET}\n".encode()

    outcome = stocked.run("import", "-", "--label", "hmac bot", stdin=settings)

    assert outcome.exit_code == 0
    assert _labels(stocked)[-1] == "hmac bot"
    assert HMAC_SECRET not in outcome.stdout + outcome.stderr


def test_a_protected_key_is_opened_with_a_passphrase_file(
    stocked: CommandLine, tmp_path: Path, passphrase_file: Path
) -> None:
    _key_file(tmp_path / "bot.pem", PrivateForm.COMPATIBLE)

    outcome = stocked.run(
        "import", str(tmp_path / "bot.pem"), "--passphrase-file", str(passphrase_file)
    )

    assert outcome.exit_code == 0
    assert "protected with PBES2" in outcome.stdout


def test_a_protected_key_without_a_passphrase_stores_nothing(
    stocked: CommandLine, tmp_path: Path
) -> None:
    _key_file(tmp_path / "bot.pem", PrivateForm.COMPATIBLE)

    outcome = stocked.run_program("import", str(tmp_path / "bot.pem"))

    assert outcome.exit_code == 1
    assert "bot.pem: This key is protected by a passphrase." in outcome.stderr
    assert _labels(stocked) == ["ed", "rsa"]


def test_a_dry_run_says_what_is_there_and_stores_nothing(
    stocked: CommandLine, tmp_path: Path
) -> None:
    _key_file(tmp_path / "bot.pem")
    before = stocked.vault.read_bytes()

    outcome = stocked.run("import", str(tmp_path / "bot.pem"), "--dry-run")

    assert outcome.stdout.startswith("bot\t")
    assert stocked.vault.read_bytes() == before


def test_what_is_no_key_is_named_and_the_rest_imported(
    stocked: CommandLine, tmp_path: Path
) -> None:
    _key_file(tmp_path / "bot.pem")
    (tmp_path / "shopping.txt").write_text("milk")

    outcome = stocked.run("import", str(tmp_path / "shopping.txt"), str(tmp_path / "bot.pem"))

    assert outcome.exit_code == 0
    assert "Warning: shopping.txt: No key was found here." in outcome.stderr
    assert _labels(stocked) == ["ed", "rsa", "bot"]


def test_one_label_for_two_keys_is_refused(stocked: CommandLine, tmp_path: Path) -> None:
    for name in ("one.pem", "two.pem"):
        _key_file(tmp_path / name)

    outcome = stocked.run(
        "import", str(tmp_path / "one.pem"), str(tmp_path / "two.pem"), "--label", "bot"
    )

    assert outcome.exit_code == 1
    assert _labels(stocked) == ["ed", "rsa"]


def test_an_export_opens_with_openssl_and_is_not_imported_twice(
    stocked: CommandLine, tmp_path: Path, passphrase_file: Path
) -> None:
    path = tmp_path / "rsa.pem"

    exported = stocked.run("export", "rsa", str(path), "--passphrase-file", str(passphrase_file))

    assert exported == Outcome(0, f"{path}\n", "")
    assert path.stat().st_mode & 0o777 == 0o600
    shown = subprocess.run(
        ["openssl", "pkey", "-in", str(path), "-passin", "env:PASSPHRASE", "-pubout"],  # noqa: S607
        env={**os.environ, "PASSPHRASE": PASSPHRASE},
        capture_output=True,
        text=True,
        check=True,
    )
    assert shown.stdout == stocked.run("public-key", "rsa").stdout
    again = stocked.run("import", str(path), "--passphrase-file", str(passphrase_file))
    assert again.exit_code == 1
    assert "stored already, called “rsa”" in again.stderr


def test_an_export_into_a_folder_is_called_after_label_and_fingerprint(
    stocked: CommandLine, tmp_path: Path
) -> None:
    folder = tmp_path / "for the bot"
    folder.mkdir()
    key = json.loads(stocked.run("list", "--json").stdout)[0]

    outcome = stocked.run("export", "ed", str(folder), "--form", "open")

    name = name_of_private_key_file("ed", key["fingerprint"], ExportForm.OPEN)
    assert outcome.stdout == f"{folder / name}\n"
    assert [path.name for path in folder.iterdir()] == [name]


def test_an_open_export_warns(stocked: CommandLine, tmp_path: Path) -> None:
    outcome = stocked.run("export", "ed", str(tmp_path / "ed.pem"), "--form", "open")

    assert outcome.exit_code == 0
    assert "it has no passphrase" in outcome.stderr


def test_an_export_never_overwrites(stocked: CommandLine, tmp_path: Path) -> None:
    (tmp_path / "ed.pem").write_text("a shopping list")

    outcome = stocked.run("export", "ed", str(tmp_path / "ed.pem"), "--form", "open")

    assert outcome.exit_code == 1
    assert (tmp_path / "ed.pem").read_text() == "a shopping list"


@pytest.mark.parametrize(
    "options",
    [("--no-passphrase",), ("--form", "open", "--passphrase-file", "any")],
    ids=["strong without", "open with"],
)
def test_options_that_contradict_each_other_are_wrong_usage(
    stocked: CommandLine, tmp_path: Path, options: tuple[str, ...]
) -> None:
    outcome = stocked.run("export", "ed", str(tmp_path / "ed.pem"), *options)

    assert outcome.exit_code == 2
    assert not (tmp_path / "ed.pem").exists()


def test_several_keys_are_numbered_and_listed_with_their_fingerprints(
    stocked: CommandLine,
) -> None:
    outcome = stocked.run("generate", "bot #", "--kind", "ed25519", "--count", "3")

    assert outcome.exit_code == 0
    lines = [line.split("\t") for line in outcome.stdout.splitlines()]
    assert [label for label, _ in lines] == ["bot 1", "bot 2", "bot 3"]
    assert all(fingerprint.startswith("SHA256:") for _, fingerprint in lines)
    assert _labels(stocked) == ["ed", "rsa", "bot 1", "bot 2", "bot 3"]


def test_more_than_an_account_takes_is_wrong_usage(stocked: CommandLine) -> None:
    assert stocked.run("generate", "bot", "--count", "31").exit_code == 2


def test_ssh_keygen_reads_the_openssh_form_of_a_public_key(
    stocked: CommandLine, tmp_path: Path
) -> None:
    line = stocked.run("public-key", "rsa", "--format", "openssh").stdout
    (tmp_path / "rsa.pub").write_text(line)

    shown = subprocess.run(
        ["ssh-keygen", "-e", "-m", "PKCS8", "-f", str(tmp_path / "rsa.pub")],  # noqa: S607
        capture_output=True,
        text=True,
        check=True,
    )

    assert shown.stdout == stocked.run("public-key", "rsa").stdout


def test_the_one_line_form_has_one_line(stocked: CommandLine) -> None:
    text = stocked.run("public-key", "ed", "--format", "one-line").stdout

    assert text.count("\n") == 1
    assert text.startswith("MCow")
