"""``edit``: what is noted with a key, from a terminal."""

import json
from typing import Any

import pytest

from tests.helpers.command_line import CommandLine

EDIT = ("edit", "ed")


@pytest.fixture
def noted(stocked: CommandLine) -> CommandLine:
    """With the key ``ed``, of which something of every kind is noted."""
    arguments = "--used-by grid.py --used-by alerts --ip 8.8.8.8=server --ip 2a00:1450::/32"
    outcome = stocked.run(*EDIT, *arguments.split(), "--tag", "live", "--rotate-after", "90")
    assert outcome.exit_code == 0, outcome.stderr
    return stocked


def _key(command_line: CommandLine) -> dict[str, Any]:
    keys = json.loads(command_line.run("list", "--json").stdout)
    return next(key for key in keys if key["label"] == "ed")


def test_what_is_noted_is_kept_and_told_to_programs(noted: CommandLine) -> None:
    key = _key(noted)

    assert key["used_by"] == ["grid.py", "alerts"]
    assert key["tags"] == ["live"]
    assert key["rotate_after_days"] == 90
    assert key["ip_list"] == [
        {"network": "8.8.8.8", "who": "server"},
        {"network": "2a00:1450::/32", "who": ""},
    ]


def test_without_a_change_all_that_is_noted_is_printed(noted: CommandLine) -> None:
    assert noted.run(*EDIT).stdout.splitlines() == [
        "Used by:  grid.py, alerts",
        "IP list:  8.8.8.8 (server), 2a00:1450::/32",
        "Tags:     live",
        "Reminder: 90 days",
    ]


def test_what_holds_no_more_is_taken_out_and_the_rest_stays(noted: CommandLine) -> None:
    told = noted.run(
        *EDIT,
        *("--not-used-by", "grid.py"),
        *("--no-ip", "8.8.8.8"),
        *("--no-tag", "live"),
        "--no-reminder",
    )

    assert told.stdout.splitlines() == [
        "Used by:  alerts",
        "IP list:  2a00:1450::/32",
        "Tags:     none",
        "Reminder: none",
    ]


def test_the_same_noted_again_is_there_once(noted: CommandLine) -> None:
    told = noted.run(*EDIT, "--used-by", "alerts", "--ip", "8.8.8.8=the new server")

    assert told.stdout.splitlines()[:2] == [
        "Used by:  grid.py, alerts",
        "IP list:  8.8.8.8 (the new server), 2a00:1450::/32",
    ]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--ip", "192.168.0.7"), "192.168.0.7"),
        (("--ip", "home"), "home"),
        (("--not-used-by", "nobody"), "“nobody” is not noted"),
        (("--no-ip", "1.1.1.1"), "“1.1.1.1” is not noted"),
        (("--used-by", " "), "program"),
    ],
)
def test_what_cannot_be_noted_changes_nothing(
    noted: CommandLine, arguments: tuple[str, str], words: str
) -> None:
    before = _key(noted)
    outcome = noted.run(*EDIT, *arguments, "--tag", "new")

    assert outcome.exit_code == 1
    assert words in outcome.stderr
    assert _key(noted) == before


def test_a_reminder_is_set_or_taken_out_and_not_both(noted: CommandLine) -> None:
    assert noted.run(*EDIT, "--rotate-after", "30", "--no-reminder").exit_code == 2


def test_signatures_are_told_by_caller(noted: CommandLine) -> None:
    noted.run("sign", "ed", stdin=b"timestamp=1")
    noted.run("sign", "ed", stdin=b"timestamp=2")

    [use] = _key(noted)["uses"]

    assert (use["caller"], use["count"]) == ("command line", 2)
