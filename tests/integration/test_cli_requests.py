"""``vault-app request`` and ``doctor``, with a real agent and a real practice exchange."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.command_line import PASSWORD, CommandLine
from tests.helpers.vaults import KEY_PAIR, NOW
from tests.integration.raw_server import answer, raw_server
from vault_app.binance.practice_process import PRACTICE_URL_VARIABLE
from vault_app.practice import misbehaviour
from vault_app.practice.accounts import Accounts
from vault_app.practice.issued_key import DEFAULT_PERMISSIONS, IssuedKey
from vault_app.practice.server import PracticeExchange
from vault_app.terms import Environment, Purpose
from vault_app.vault.kdf import TEST_PROFILE
from vault_app.vault.new_key import NewKey
from vault_app.vault.occasion import Occasion
from vault_app.vault.session import create_vault


@pytest.fixture
def exchange(monkeypatch: pytest.MonkeyPatch) -> Iterator[PracticeExchange]:
    with PracticeExchange(Accounts()) as running:
        monkeypatch.setenv(PRACTICE_URL_VARIABLE, running.base_url)
        yield running


@pytest.fixture
def issued(exchange: PracticeExchange) -> IssuedKey:
    return exchange.accounts.issue_for_public_key(
        "bot", KEY_PAIR.public_key_pem, permissions=DEFAULT_PERMISSIONS, ip_list=()
    )


@pytest.fixture
def bot(tmp_path: Path, password_file: Path, issued: IssuedKey) -> CommandLine:
    """The command line, for a vault with the registered key ``bot``."""
    path = tmp_path / "keys.vault"
    with create_vault(path, PASSWORD.encode(), profile=TEST_PROFILE) as session:
        record = session.ledger.add_key(
            NewKey.of_pair(
                KEY_PAIR,
                label="bot",
                environment=Environment.PRACTICE,
                account="",
                purpose=Purpose.OTHER,
            ),
            Occasion(NOW),
        )
        session.ledger.register(record.id, issued.api_key, Occasion(NOW))
    return CommandLine(path, password_file)


def test_a_request_prints_the_answer(bot: CommandLine) -> None:
    outcome = bot.run("request", "bot", "spot-account")

    assert outcome.exit_code == 0
    assert json.loads(outcome.stdout)["canTrade"] is True
    assert outcome.stderr.startswith("200 OK, ")


def test_a_websocket_request_is_sent_too(bot: CommandLine) -> None:
    outcome = bot.run("request", "bot", "websocket-account-status")

    assert outcome.exit_code == 0
    assert json.loads(outcome.stdout)["accountType"] == "SPOT"


def test_all_that_is_known_comes_as_one_json_object(bot: CommandLine) -> None:
    outcome = bot.run("request", "bot", "spot-time", "--json")
    facts = json.loads(outcome.stdout)

    assert (facts["request"], facts["accepted"], facts["status"]) == ("spot-time", True, 200)
    assert isinstance(facts["clockOffsetMs"], int)
    assert "serverTime" in facts["answer"]
    assert outcome.stderr == ""


def test_a_dry_run_shows_what_is_signed_and_sends_nothing(
    bot: CommandLine, exchange: PracticeExchange, issued: IssuedKey
) -> None:
    exchange.behaviour.misbehave(misbehaviour.cut())

    outcome = bot.run("request", "bot", "spot-order-test", "symbol=ETHUSDT", "--dry-run")

    assert outcome.exit_code == 0
    assert "Payload:   symbol=ETHUSDT&side=BUY&type=MARKET&quoteOrderQty=20&time" in outcome.stdout
    assert "/api/v3/order/test?symbol=ETHUSDT" in outcome.stdout
    assert issued.api_key not in outcome.stdout


def test_an_empty_value_leaves_a_parameter_out(bot: CommandLine) -> None:
    outcome = bot.run("request", "bot", "spot-account", "omitZeroBalances=", "--dry-run", "--json")

    assert json.loads(outcome.stdout)["payload"].startswith("timestamp=")


def test_a_refusal_is_explained_and_the_answer_still_printed(bot: CommandLine) -> None:
    outcome = bot.run("request", "bot", "spot-my-trades", "symbol=NOPE")

    assert outcome.exit_code == 1
    assert json.loads(outcome.stdout)["code"] == -1121
    assert "This market does not exist here" in outcome.stderr


@pytest.mark.parametrize(
    ("arguments", "exit_code", "words"),
    [
        (("bot", "spot-order"), 2, "spot-order-test"),
        (("bot", "spot-account", "omitZeroBalances"), 2, "name=value"),
        (("bot", "spot-my-trades", "limit=1", "limit=2"), 2, "given twice"),
        (("bot", "spot-account", "amount=1"), 1, "has no parameter “amount”"),
        (("bot", "spot-order-test", "quantity=1,5"), 1, "comma"),
        (("nobody", "spot-account"), 1, "nobody"),
    ],
)
def test_what_cannot_be_sent_is_refused_by_name(
    bot: CommandLine, arguments: tuple[str, ...], exit_code: int, words: str
) -> None:
    outcome = bot.run("request", *arguments)

    assert (outcome.exit_code, outcome.stdout) == (exit_code, "")
    assert words in outcome.stderr


def test_the_doctor_finds_nothing_wrong_with_a_key_that_works(bot: CommandLine) -> None:
    outcome = bot.run("doctor", "bot")

    assert (outcome.exit_code, outcome.stderr) == (0, "")
    assert [line.split()[0] for line in outcome.stdout.splitlines()[:-1]] == ["accepted"] * 4
    assert outcome.stdout.endswith("Nothing is wrong: the exchange accepted every request.\n")


def test_the_doctor_names_the_one_cause(bot: CommandLine, exchange: PracticeExchange) -> None:
    exchange.behaviour.skew_clock(90_000)

    outcome = bot.run("doctor", "bot")

    assert outcome.exit_code == 1
    assert "clock is 90 s behind" in outcome.stderr


_OBEYED_BY_TERMINALS = "\x1b]0;title\x07 \x9b2J \u202egnp\u202c"
"""An operating system command, an erasure and an override of direction (ECMA-48, UAX #9)."""


@pytest.mark.parametrize("command", ["request bot spot-time", "doctor bot", "test bot"])
def test_an_answer_has_no_power_over_the_terminal(
    bot: CommandLine, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    body = json.dumps({"code": -1, "msg": _OBEYED_BY_TERMINALS}, ensure_ascii=False).encode()
    hostile = answer(body, status="400 Bad Request", headers=("Content-Type: application/json",))
    with raw_server(hostile) as server:
        monkeypatch.setenv(PRACTICE_URL_VARIABLE, server.url)

        outcome = bot.run(*command.split())

    assert outcome.exit_code == 1
    assert (outcome.stdout + outcome.stderr).replace("\n", "").isprintable()


def test_an_answer_as_json_is_plain_ascii(
    bot: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    body = json.dumps({"text": _OBEYED_BY_TERMINALS}, ensure_ascii=False).encode()
    with raw_server(answer(body, headers=("Content-Type: application/json",))) as server:
        monkeypatch.setenv(PRACTICE_URL_VARIABLE, server.url)

        outcome = bot.run("request", "bot", "spot-time", "--json")

    assert outcome.stdout.isascii()
    assert json.loads(outcome.stdout)["answer"] == {"text": _OBEYED_BY_TERMINALS}
