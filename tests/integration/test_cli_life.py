"""``check``, ``rotate`` and ``compromised``: the life of keys, with a real practice exchange."""

import json
import stat
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.command_line import CommandLine
from tests.helpers.on_terminal import on_terminal
from tests.integration.life_on_command import Household
from vault_app.binance.practice_process import PRACTICE_URL_VARIABLE, PracticeProcess
from vault_app.rotation_label import rotation_label
from vault_app.terms import DrillStep, KeyState

TODAY = date.today()  # noqa: DTZ011 - the user's day
NEW_LABEL = rotation_label("bot", (), TODAY)


@pytest.fixture(scope="module")
def practice(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PracticeProcess]:
    """One for the tests of a file; each test has keys of its own there."""
    state = tmp_path_factory.mktemp("practice") / "practice.json"
    with PracticeProcess.start(state) as process:
        yield process


@pytest.fixture
def home(
    command_line: CommandLine, practice: PracticeProcess, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Household]:
    """A household whose vault has the registered key ``bot``."""
    monkeypatch.setenv(PRACTICE_URL_VARIABLE, practice.base_url)
    household = Household(command_line, practice.base_url)
    household.make_vault()
    yield household
    household.leave_exchange()


def _status(home: Household, *words: str) -> dict[str, Any]:
    """What ``rotate LABEL`` or ``compromised LABEL`` tells programs."""
    told: dict[str, Any] = json.loads(home.run(*words, "status", "--json"))
    return told


def test_a_check_tells_rights_and_addresses(home: Household) -> None:
    assert home.run("check", "bot").splitlines() == [
        "accepted  bot",
        "          Rights: Enable Reading, Enable Spot & Margin Trading",
        "          IP list: none",
    ]
    assert home.key("bot").state is KeyState.VERIFIED


def test_what_a_check_told_is_compared_with_the_next(home: Household) -> None:
    home.run("check", "bot")
    home.at_exchange(
        "restrict", "bot", permissions=["enableReading", "enableFutures"], ipList=["127.0.0.1"]
    )

    told = home.run("check", "bot")

    assert "Changed: New rights: Enable Futures." in told
    assert "Changed: Rights that are gone: Enable Spot & Margin Trading." in told
    assert "Changed: It has an IP list now." in told


def test_a_lapsed_right_to_trade_is_told(home: Household) -> None:
    home.at_exchange("end-trading", "bot")

    assert "Right to trade ends: 20" in home.run("check", "bot")


def test_all_keys_in_use_are_checked_and_told_as_json(home: Household) -> None:
    home.add_key("second")
    home.add_key("draft", is_registered=False)
    home.at_exchange("delete", "second")

    outcome = home.command_line.run("check", "--all", "--json")
    told = json.loads(outcome.stdout)

    assert [(key["label"], key["result"]) for key in told] == [
        ("bot", "accepted"),
        ("second", "refused"),
    ]
    assert told[0]["permissions"] == ["enableReading", "enableSpotAndMarginTrading"]
    assert (told[1]["cause"], told[1]["code"]) == ("unknown-api-key", -2008)
    assert (outcome.exit_code, outcome.stderr) == (1, "Error: 1 of 2 keys were not accepted.\n")


@pytest.mark.parametrize("arguments", [[], ["bot", "--all"]])
def test_it_is_said_which_keys_are_checked(home: Household, arguments: list[str]) -> None:
    assert home.command_line.run("check", *arguments).exit_code == 2


def test_a_key_without_an_api_key_cannot_be_checked(home: Household) -> None:
    home.add_key("draft", is_registered=False)

    assert "has no API key yet" in home.refused("check", "draft")


def test_a_replacement_is_led_from_beginning_to_end(home: Household) -> None:
    home.note_programs("bot", "grid.py", "dca.py")
    home.accept("bot")

    public_key = home.run("rotate", "bot", "begin", "--new-label", "bot II")
    assert public_key == home.key("bot II").public_key_pem
    assert home.key("bot").state is KeyState.RETIRING
    assert _status(home, "rotate", "bot")["nextCommand"][1:] == ["register", "bot II", "--practice"]

    home.register("bot II")
    assert _status(home, "rotate", "bot")["nextCommand"][1:] == ["test", "bot II"]

    home.run("test", "bot II")
    for program in ("grid.py", "dca.py"):
        next_command = _status(home, "rotate", "bot")["nextCommand"][1:]
        assert next_command == ["rotate", "bot", "done", program]
        home.run(*next_command)

    assert _status(home, "rotate", "bot")["nextStep"] == "revoke"
    home.at_exchange("delete", "bot")
    home.run("rotate", "bot", "revoked")
    told = home.run("rotate", "bot", "prove")

    assert told.splitlines()[-1] == "“bot” is replaced by “bot II” and proven dead."
    assert _status(home, "rotate", "bot")["isFinished"] is True
    assert [home.key(label).state for label in ("bot", "bot II")] == [
        KeyState.RETIRED,
        KeyState.VERIFIED,
    ]


def test_the_old_key_is_not_retired_while_it_lives(home: Household) -> None:
    home.run("rotate", "bot", "begin")

    assert "“bot” is still alive" in home.refused("rotate", "bot", "prove")
    assert home.key("bot").state is KeyState.RETIRING


def test_both_keys_work_for_the_days_that_were_set(home: Household) -> None:
    home.run("rotate", "bot", "begin")
    home.register(NEW_LABEL)
    home.accept(NEW_LABEL)

    home.run("rotate", "bot", "overlap", "--days", "7")
    assert _status(home, "rotate", "bot")["nextStep"] == "overlap"
    assert _status(home, "rotate", "bot")["waitsUntil"]

    home.run("rotate", "bot", "overlap", "--none")
    assert _status(home, "rotate", "bot")["nextStep"] == "revoke"


def test_a_replacement_that_is_called_off_leaves_both_keys(home: Household) -> None:
    home.accept("bot")
    home.run("rotate", "bot", "begin")

    home.run("rotate", "bot", "cancel")

    assert home.key("bot").state is KeyState.VERIFIED
    assert home.key(NEW_LABEL).state is KeyState.DRAFT
    assert "“bot” is not being replaced." in home.refused("rotate", "bot")


def test_several_keys_are_replaced_at_the_same_time(home: Household) -> None:
    home.add_key("other")
    home.run("rotate", "bot", "begin")
    home.run("rotate", "other", "begin")

    assert _status(home, "rotate", "bot")["new"] == NEW_LABEL
    assert _status(home, "rotate", "other")["new"] == rotation_label("other", (), TODAY)


def test_a_step_can_be_taken_back(home: Household) -> None:
    home.note_programs("bot", "grid.py")
    home.run("rotate", "bot", "begin")

    home.run("rotate", "bot", "done", "grid.py")
    home.run("rotate", "bot", "done", "grid.py", "--undo")

    assert _status(home, "rotate", "bot")["programsLeft"] == ["grid.py"]


def test_a_program_that_is_not_noted_is_refused(home: Household) -> None:
    home.run("rotate", "bot", "begin")

    assert "“other.py”" in home.refused("rotate", "bot", "done", "other.py")


def test_a_drill_is_led_from_beginning_to_end(home: Household, tmp_path: Path) -> None:
    home.accept("bot")
    home.add_key("tax")
    home.accept("tax")

    home.run("compromised", "bot", "declare", "--yes", "bot", "--reason", "posted in a chat")
    home.at_exchange("delete", "bot")
    home.run("compromised", "bot", "done", "revoke")
    home.run("compromised", "bot", "prove")

    home.run(*_status(home, "compromised", "bot")["nextCommand"][1:])
    home.run(*_status(home, "compromised", "bot")["nextCommand"][1:])
    home.register(NEW_LABEL)
    home.run("test", NEW_LABEL)
    home.run("compromised", "bot", "done", "update-programs")
    assert "Read with the key: tax" in home.run("compromised", "bot", "review")
    home.run("compromised", "bot", "done", "review-activity")
    report = tmp_path / "report.txt"
    home.run("compromised", "bot", "report", "--out", str(report))
    home.run("compromised", "bot", "done", "tell-support")
    assert _status(home, "compromised", "bot")["nextCommand"][1:] == ["compromised", "bot", "end"]
    home.run("compromised", "bot", "end")

    assert _status(home, "compromised", "bot")["isOver"] is True
    assert _status(home, "compromised", "bot")["replacedBy"] == NEW_LABEL
    assert home.key("bot").state is KeyState.COMPROMISED
    assert stat.S_IMODE(report.stat().st_mode) == 0o600


def test_the_agent_signs_nothing_more_with_a_compromised_key(home: Household) -> None:
    home.run("compromised", "bot", "declare", "--yes", "bot")

    outcome = home.command_line.run("sign", "bot", stdin=b"symbol=BTCUSDT&timestamp=1")

    assert (outcome.exit_code, outcome.stdout) == (1, "")
    assert "“bot” is compromised. Nothing was signed with it." in outcome.stderr


@pytest.mark.parametrize("arguments", [[], ["--yes", "boot"]])
def test_a_key_is_not_declared_compromised_without_confirmation(
    home: Household, arguments: list[str]
) -> None:
    told = home.refused("compromised", "bot", "declare", *arguments)

    assert "Nothing was changed." in told
    assert home.key("bot").state is KeyState.REGISTERED


def test_a_person_confirms_twice_that_a_key_is_compromised(home: Household) -> None:
    command = home.command_line.program("compromised", "bot", "declare")

    with on_terminal(command) as terminal:
        terminal.wait_for(b"This cannot be undone.")
        terminal.wait_for(b"compromised? [y/N]")
        terminal.type(b"y\n")
        terminal.wait_for(b"Type its label")
        terminal.type(b"bot\n")
        exit_code = terminal.ends_with_code()

    assert exit_code == 0
    assert home.key("bot").state is KeyState.COMPROMISED


def test_a_person_who_says_no_changes_nothing(home: Household) -> None:
    with on_terminal(home.command_line.program("compromised", "bot", "declare")) as terminal:
        terminal.wait_for(b"compromised? [y/N]")
        terminal.type(b"n\n")
        exit_code = terminal.ends_with_code()

    assert exit_code == 130
    assert home.key("bot").state is KeyState.REGISTERED


def test_a_drill_does_not_end_while_the_key_lives(home: Household) -> None:
    home.accept("bot")
    home.run("compromised", "bot", "declare", "--yes", "bot")

    assert "“bot” is still alive" in home.refused("compromised", "bot", "prove")
    assert "may still take the compromised key" in home.refused("compromised", "bot", "end")


def test_an_address_list_that_shuts_us_out_proves_nothing(home: Household) -> None:
    home.accept("bot")
    home.run("compromised", "bot", "declare", "--yes", "bot")
    home.at_exchange("restrict", "bot", permissions=["enableReading"], ipList=["203.0.113.5"])

    assert "does not prove that “bot” is dead" in home.refused("compromised", "bot", "prove")
    home.at_exchange("restrict", "bot", permissions=["enableReading"])


def test_a_key_that_was_never_accepted_is_proven_dead_once_it_was_compared(
    home: Household,
) -> None:
    home.run("compromised", "bot", "declare", "--yes", "bot")
    home.at_exchange("delete", "bot")

    assert "it may be the wrong one" in home.refused("compromised", "bot", "prove")
    home.run("compromised", "bot", "prove", "--api-key-checked")

    assert _status(home, "compromised", "bot")["canEnd"] is True


def test_the_report_holds_nothing_private_unless_it_is_asked_for(home: Household) -> None:
    home.add_key("tax")
    home.run("compromised", "bot", "declare", "--yes", "bot")
    api_keys = [home.key(label).api_key for label in ("bot", "tax")]

    redacted = home.run("compromised", "bot", "report")
    shown = home.run("compromised", "bot", "report", "--show", "api-key", "--show", "balances")

    assert not any(api_key in redacted for api_key in api_keys)
    assert "spot BTC: <amount> + <amount>" in redacted
    assert f"API key: {api_keys[0]}" in shown
    assert "spot BTC: 1.00000000 + 0.00000000" in shown


def test_without_another_key_the_account_is_not_read(home: Household) -> None:
    home.run("compromised", "bot", "declare", "--yes", "bot")

    assert "There is no other key of this account" in home.refused("compromised", "bot", "review")
    outcome = home.command_line.run("compromised", "bot", "report")
    assert outcome.exit_code == 0
    assert "the report is without the account" in outcome.stderr


def test_the_account_is_not_read_with_the_compromised_key(home: Household) -> None:
    home.run("compromised", "bot", "declare", "--yes", "bot")

    assert "cannot read the account" in home.refused(
        "compromised", "bot", "review", "--with", "bot"
    )


@pytest.mark.parametrize("step", [DrillStep.REVOKE, DrillStep.TELL_SUPPORT])
def test_a_step_of_the_drill_is_noted_and_taken_back(home: Household, step: DrillStep) -> None:
    home.run("compromised", "bot", "declare", "--yes", "bot")

    home.run("compromised", "bot", "done", step.value)
    noted = _status(home, "compromised", "bot")["doneAt"]
    home.run("compromised", "bot", "done", step.value, "--undo")

    assert step.value in noted
    assert step.value not in _status(home, "compromised", "bot")["doneAt"]


def test_a_key_that_was_not_declared_compromised_has_no_drill(home: Household) -> None:
    for command in ("status", "prove", "review", "report", "end"):
        assert "There is nothing to be done about “bot”." in home.refused(
            "compromised", "bot", command
        )
