"""Keys that come in and go out, through a real agent."""

import json
import os
import subprocess
from pathlib import Path

import pytest

from tests.helpers.command_line import PASSWORD
from tests.helpers.new_files import watching
from vault_app.agent.care_messages import (
    AddRecoveryCode,
    ConfirmRecoveryCode,
    RecoveryCode,
    SlotList,
)
from vault_app.agent.client import AgentClient
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
    PlannedKey,
    PreparePair,
    PublicKey,
    RevealedSecret,
    RevealSecret,
    ShowBasket,
)
from vault_app.agent.protocol import (
    CreateVault,
    GenerateKey,
    KeyList,
    KeyStored,
    ListKeys,
    Sign,
    Signature,
    UnlockVault,
    VaultOpened,
)
from vault_app.agent.values import Password, Secret
from vault_app.errors import (
    DuplicateKeyError,
    DuplicateLabelError,
    FileExistsAlreadyError,
    FileNotReadableError,
    InvalidHmacSecretError,
    KeyCountError,
    KeyPairMissingError,
    NoKeyFoundError,
    OperationCancelledError,
    PassphraseMissingError,
    RecoveryCodeMistypedError,
    VaultLockedError,
    VaultReadOnlyError,
    WrongPasswordError,
)
from vault_app.key_files import NOT_PROTECTED, KeyForm
from vault_app.key_summary import KeySummary
from vault_app.keys.generate import KeyPair, generate_key_pair
from vault_app.keys.writing.private_forms import PrivateForm, write_private_key
from vault_app.terms import (
    Environment,
    ExportForm,
    GeneratedKind,
    KeyState,
    PublicKeyForm,
    Purpose,
)

API_KEY = "vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zvsw0MuIgwCIPy6utIco14y7Ju91duEh8A"
HMAC_SECRET = "NhqPtmdSJYdKjVHjA7PZj4Mge3R5YNiP1e3UZjInClVN65XAbvqqM6A7H5fATj0j"
"""Source of both: Binance rest-api.md, example of a signed request."""

PASSPHRASE = "fünf Möwen"


@pytest.fixture
def temporary_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where temporary files go in this process and the agent; name it before the agent."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    for name in ("TMPDIR", "TEMP", "TMP"):
        monkeypatch.setenv(name, str(folder))
    return folder


@pytest.fixture
def opened(agent: AgentClient, tmp_path: Path) -> AgentClient:
    """An agent with a new, empty vault open."""
    agent.ask(CreateVault(str(tmp_path / "keys.vault"), Password.of(PASSWORD)), VaultOpened)
    return agent


@pytest.fixture
def key(opened: AgentClient) -> KeySummary:
    """An Ed25519 key in that vault, called ``bot``."""
    return _generate(opened, "bot")


def _generate(
    agent: AgentClient, label: str, kind: GeneratedKind = GeneratedKind.ED25519
) -> KeySummary:
    request = GenerateKey(
        label=label,
        kind=kind,
        environment=Environment.TESTNET,
        account="",
        purpose=Purpose.SPOT_TRADING,
    )
    return agent.ask(request, KeyStored).key


def _several(*labels: str, kind: GeneratedKind = GeneratedKind.ED25519) -> GenerateKeys:
    return GenerateKeys(
        kind=kind,
        environment=Environment.TESTNET,
        account="",
        planned=[PlannedKey(label, Purpose.READ_ONLY) for label in labels],
    )


def _import(*chosen: ChosenKey) -> ImportKeys:
    return ImportKeys(
        chosen=list(chosen),
        environment=Environment.TESTNET,
        account="",
        purpose=Purpose.SPOT_TRADING,
    )


def _labels(agent: AgentClient) -> list[str]:
    return [key.label for key in agent.ask(ListKeys(), KeyList).keys]


def _look_into(agent: AgentClient, path: Path) -> Basket:
    agent.ask(LookIntoFile(str(path)), Done)
    return agent.ask(ShowBasket(), Basket)


def _key_file(path: Path, form: PrivateForm = PrivateForm.OPEN, passphrase: str = "") -> KeyPair:
    pair = generate_key_pair(GeneratedKind.ED25519)
    path.write_bytes(write_private_key(pair.private_key_der, form, passphrase.encode() or None))
    return pair


def test_several_keys_are_made_in_one_save(opened: AgentClient, tmp_path: Path) -> None:
    with watching([tmp_path]) as watch:
        stored = opened.ask(_several("a", "b", "c"), KeysStored).keys
        names = watch.names

    assert [key.label for key in stored] == ["a", "b", "c"] == _labels(opened)
    assert len({key.fingerprint for key in stored}) == 3
    assert names.count("keys.vault") == 1


def test_the_progress_of_several_keys_ends_at_one(opened: AgentClient) -> None:
    fractions: list[float | None] = []

    opened.ask(_several("a", "b"), KeysStored, lambda _stage, fraction: fractions.append(fraction))

    assert fractions == [0.0, 0.5, 1.0, 1.0]


def test_cancelling_several_keys_stores_none(opened: AgentClient) -> None:
    labels = [f"bot {number}" for number in range(30)]
    call = opened.send(_several(*labels, kind=GeneratedKind.RSA_4096))

    call.cancel()

    with pytest.raises(OperationCancelledError):
        call.result()
    assert _labels(opened) == []


def test_a_label_twice_is_refused_before_a_key_is_made(opened: AgentClient) -> None:
    stages: list[str] = []

    with pytest.raises(DuplicateLabelError):
        opened.ask(_several("a", "A"), KeysStored, lambda stage, _: stages.append(stage))

    assert stages == []


@pytest.mark.parametrize("count", [0, 31])
def test_more_keys_than_an_account_takes_are_refused(opened: AgentClient, count: int) -> None:
    with pytest.raises(KeyCountError):
        opened.ask(_several(*(f"bot {number}" for number in range(count))), KeysStored)


def test_a_prepared_pair_is_used_for_the_next_key(opened: AgentClient) -> None:
    assert opened.ask(PreparePair(GeneratedKind.RSA_2048), Done) == Done()

    assert _generate(opened, "bot", GeneratedKind.RSA_2048).kind == "rsa-2048"


def test_a_key_file_is_found_and_imported(opened: AgentClient, tmp_path: Path) -> None:
    pair = _key_file(tmp_path / "grid-bot_private.pem")

    basket = _look_into(opened, tmp_path / "grid-bot_private.pem")
    [found] = basket.keys
    [stored] = opened.ask(_import(ChosenKey(found.found_id, found.label)), KeysStored).keys

    assert (found.label, found.kind, found.fingerprint) == ("grid-bot", "ed25519", pair.fingerprint)
    assert (found.form, found.protection) == (KeyForm.PKCS8, NOT_PROTECTED)
    assert (stored.label, stored.fingerprint) == ("grid-bot", pair.fingerprint)
    assert len(opened.ask(Sign(stored.id, b"timestamp=1"), Signature).text) == 88


def test_a_closed_file_waits_in_the_basket_for_its_passphrase(
    opened: AgentClient, tmp_path: Path
) -> None:
    pair = _key_file(tmp_path / "bot.pem", PrivateForm.COMPATIBLE, PASSPHRASE)

    closed = _look_into(opened, tmp_path / "bot.pem")
    wrong = opened.ask(OpenWithPassphrase(Password.of("no")), Basket)
    right = opened.ask(OpenWithPassphrase(Password.of(PASSPHRASE)), Basket)

    assert (closed.keys, closed.is_closed, closed.refusals[0].error) == (
        [],
        True,
        "PassphraseMissingError",
    )
    assert (wrong.is_closed, wrong.refusals[0].error) == (True, "WrongPassphraseError")
    assert [key.fingerprint for key in right.keys] == [pair.fingerprint]
    assert (right.is_closed, right.refusals) == (False, [])


def test_a_passphrase_serves_the_next_file_as_well(opened: AgentClient, tmp_path: Path) -> None:
    for name in ("one.pem", "two.pem"):
        _key_file(tmp_path / name, PrivateForm.COMPATIBLE, PASSPHRASE)
    _look_into(opened, tmp_path / "one.pem")
    opened.ask(OpenWithPassphrase(Password.of(PASSPHRASE)), Basket)

    basket = _look_into(opened, tmp_path / "two.pem")

    assert [key.source for key in basket.keys] == ["one.pem", "two.pem"]


def test_a_key_that_is_stored_already_is_named_and_refused(
    opened: AgentClient, key: KeySummary, tmp_path: Path
) -> None:
    path = tmp_path / "bot.pem"
    _export(opened, key, path, ExportForm.OPEN)

    [found] = _look_into(opened, path).keys

    assert (found.stored_as, found.label) == ("bot", "bot 2")
    with pytest.raises(DuplicateKeyError):
        opened.ask(_import(ChosenKey(found.found_id, "again")), KeysStored)


def test_the_same_key_from_two_files_is_listed_once(opened: AgentClient, tmp_path: Path) -> None:
    _key_file(tmp_path / "one.pem")
    (tmp_path / "two.pem").write_bytes((tmp_path / "one.pem").read_bytes())
    for name in ("one.pem", "two.pem"):
        basket = _look_into(opened, tmp_path / name)

    assert [key.source for key in basket.keys] == ["one.pem"]


def test_pasted_settings_bring_the_api_key_along(opened: AgentClient) -> None:
    text = Secret.of(f"API_KEY={API_KEY}\nAPI_SECRET={HMAC_SECRET}\n")

    [found] = opened.ask(LookIntoText(text), Basket).keys
    [stored] = opened.ask(_import(ChosenKey(found.found_id, "hmac")), KeysStored).keys

    assert (stored.kind, stored.api_key, stored.state) == ("hmac", API_KEY, KeyState.REGISTERED)


def test_an_hmac_pair_is_imported_from_two_fields(opened: AgentClient) -> None:
    [found] = opened.ask(LookIntoHmacPair(API_KEY, Secret.of(HMAC_SECRET)), Basket).keys

    assert (found.kind, found.form) == ("hmac", KeyForm.HMAC_PAIR)


def test_an_hmac_pair_of_equal_halves_is_refused(opened: AgentClient) -> None:
    with pytest.raises(InvalidHmacSecretError):
        opened.ask(LookIntoHmacPair(API_KEY, Secret.of(API_KEY)), Basket)


def test_what_is_no_key_is_listed_with_its_reason(opened: AgentClient, tmp_path: Path) -> None:
    (tmp_path / "shopping.txt").write_text("milk")

    [refused] = _look_into(opened, tmp_path / "shopping.txt").refusals

    assert (refused.source, refused.error) == ("shopping.txt", "NoKeyFoundError")


def test_a_file_that_is_not_there_is_refused(opened: AgentClient, tmp_path: Path) -> None:
    with pytest.raises(FileNotReadableError):
        _look_into(opened, tmp_path / "none.pem")


def test_an_emptied_basket_forgets_what_was_found(opened: AgentClient, tmp_path: Path) -> None:
    _key_file(tmp_path / "bot.pem")
    [found] = _look_into(opened, tmp_path / "bot.pem").keys

    opened.ask(EmptyBasket(), Done)

    with pytest.raises(NoKeyFoundError):
        opened.ask(_import(ChosenKey(found.found_id, "bot")), KeysStored)


def test_nothing_is_looked_into_while_the_vault_is_locked(agent: AgentClient) -> None:
    with pytest.raises(VaultLockedError):
        agent.ask(LookIntoText(Secret.of("anything")), Basket)


def _export(
    agent: AgentClient,
    key: KeySummary,
    path: Path,
    form: ExportForm = ExportForm.STRONG,
    passphrase: str = "",
) -> None:
    request = ExportPrivateKey(key.id, str(path), form, Password.of(passphrase))
    agent.ask(request, KeyStored)


@pytest.mark.parametrize("form", [ExportForm.STRONG, ExportForm.COMPATIBLE, ExportForm.OPEN])
def test_openssl_reads_an_exported_key(
    opened: AgentClient, key: KeySummary, tmp_path: Path, form: ExportForm
) -> None:
    path = tmp_path / "bot.pem"

    _export(opened, key, path, form, PASSPHRASE)

    shown = subprocess.run(
        ["openssl", "pkey", "-in", str(path), "-passin", "env:PASSPHRASE", "-pubout"],  # noqa: S607
        env={**os.environ, "PASSPHRASE": PASSPHRASE},
        capture_output=True,
        text=True,
        check=True,
    )
    assert shown.stdout == key.public_key_pem


@pytest.mark.parametrize("form", list(ExportForm))
def test_an_export_is_one_file_for_its_owner_only(
    temporary_folder: Path, opened: AgentClient, key: KeySummary, tmp_path: Path, form: ExportForm
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()

    with watching([folder, temporary_folder, Path.home(), Path.cwd()]) as watch:
        _export(opened, key, folder / "bot", form, PASSPHRASE)
        names = watch.names

    assert names == ["bot"]
    assert (folder / "bot").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("form", list(ExportForm))
def test_what_was_exported_can_be_imported_again(
    opened: AgentClient, key: KeySummary, tmp_path: Path, form: ExportForm
) -> None:
    _export(opened, key, tmp_path / "bot", form, PASSPHRASE)
    _look_into(opened, tmp_path / "bot")

    basket = opened.ask(OpenWithPassphrase(Password.of(PASSPHRASE)), Basket)

    assert [found.fingerprint for found in basket.keys] == [key.fingerprint]


def test_an_export_never_overwrites_a_file(
    opened: AgentClient, key: KeySummary, tmp_path: Path
) -> None:
    (tmp_path / "bot.pem").write_text("a shopping list")

    with pytest.raises(FileExistsAlreadyError):
        _export(opened, key, tmp_path / "bot.pem", ExportForm.OPEN)

    assert (tmp_path / "bot.pem").read_text() == "a shopping list"


def test_a_strong_export_without_a_passphrase_writes_nothing(
    opened: AgentClient, key: KeySummary, tmp_path: Path
) -> None:
    with pytest.raises(PassphraseMissingError):
        _export(opened, key, tmp_path / "bot.pem")

    assert not (tmp_path / "bot.pem").exists()


def test_a_vault_open_for_reading_exports_nothing(
    agent: AgentClient, master_vault: Path, tmp_path: Path
) -> None:
    request = UnlockVault(str(master_vault), Password.of(PASSWORD), writable=False)
    [key, _] = agent.ask(request, VaultOpened).keys

    with pytest.raises(VaultReadOnlyError):
        _export(agent, key, tmp_path / "bot.pem", ExportForm.OPEN)

    assert not (tmp_path / "bot.pem").exists()


@pytest.mark.parametrize("form", [PublicKeyForm.PEM, PublicKeyForm.ONE_LINE, PublicKeyForm.OPENSSH])
def test_a_public_key_is_text_in_one_line_or_pem(
    opened: AgentClient, key: KeySummary, form: PublicKeyForm
) -> None:
    text = opened.ask(GetPublicKey(key.id, form), PublicKey).octets.decode("ascii")

    assert (text == key.public_key_pem) == (form is PublicKeyForm.PEM)
    assert text.endswith("\n")


def test_a_public_key_as_jwk_is_json(opened: AgentClient, key: KeySummary) -> None:
    jwk = json.loads(opened.ask(GetPublicKey(key.id, PublicKeyForm.JWK), PublicKey).octets)

    assert jwk["crv"] == "Ed25519"


def test_an_hmac_secret_has_no_public_key_and_is_not_exported(
    opened: AgentClient, tmp_path: Path
) -> None:
    [found] = opened.ask(LookIntoHmacPair(API_KEY, Secret.of(HMAC_SECRET)), Basket).keys
    [stored] = opened.ask(_import(ChosenKey(found.found_id, "hmac")), KeysStored).keys

    with pytest.raises(KeyPairMissingError):
        opened.ask(GetPublicKey(stored.id, PublicKeyForm.PEM), PublicKey)
    with pytest.raises(KeyPairMissingError):
        _export(opened, stored, tmp_path / "hmac", ExportForm.OPEN)


def test_a_secret_is_revealed_after_the_master_password(opened: AgentClient) -> None:
    [found] = opened.ask(LookIntoHmacPair(API_KEY, Secret.of(HMAC_SECRET)), Basket).keys
    [stored] = opened.ask(_import(ChosenKey(found.found_id, "hmac")), KeysStored).keys

    revealed = opened.ask(RevealSecret(stored.id, Password.of(PASSWORD)), RevealedSecret)

    assert revealed.secret.octets == HMAC_SECRET.encode()
    assert HMAC_SECRET not in repr(revealed)


def test_a_private_key_is_revealed_as_pem(opened: AgentClient, key: KeySummary) -> None:
    revealed = opened.ask(RevealSecret(key.id, Password.of(PASSWORD)), RevealedSecret)

    assert revealed.secret.octets.startswith(b"-----BEGIN PRIVATE KEY-----\n")


def test_a_wrong_password_reveals_nothing(opened: AgentClient, key: KeySummary) -> None:
    with pytest.raises(WrongPasswordError):
        opened.ask(RevealSecret(key.id, Password.of("wrong horse")), RevealedSecret)


def test_a_recovery_code_reveals_where_the_vault_has_one(
    opened: AgentClient, key: KeySummary
) -> None:
    made = opened.ask(AddRecoveryCode(), RecoveryCode)
    opened.ask(ConfirmRecoveryCode(made.slot_id), SlotList)

    revealed = opened.ask(RevealSecret(key.id, made.code, is_recovery_code=True), RevealedSecret)

    assert revealed.secret.octets.startswith(b"-----BEGIN PRIVATE KEY-----\n")


def test_a_password_is_no_recovery_code(opened: AgentClient, key: KeySummary) -> None:
    request = RevealSecret(key.id, Password.of(PASSWORD), is_recovery_code=True)

    with pytest.raises(RecoveryCodeMistypedError):
        opened.ask(request, RevealedSecret)


def test_bulk_and_import_write_nothing_but_the_vault(
    temporary_folder: Path, opened: AgentClient, tmp_path: Path
) -> None:
    _key_file(tmp_path / "bot.pem", PrivateForm.COMPATIBLE, PASSPHRASE)

    with watching([temporary_folder, Path.home(), Path.cwd()]) as watch:
        opened.ask(_several("a", "b", "c"), KeysStored)
        _look_into(opened, tmp_path / "bot.pem")
        [found] = opened.ask(OpenWithPassphrase(Password.of(PASSPHRASE)), Basket).keys
        opened.ask(_import(ChosenKey(found.found_id, "bot")), KeysStored)
        names = watch.names

    assert names == []
