"""The commands health and calendar, with a real agent and a real vault file."""

import json
from pathlib import Path
from typing import Any

import pytest
import vobject

from tests.helpers.command_line import PASSWORD, CommandLine
from vault_app.agent.client import AgentClient
from vault_app.agent.protocol import UnlockVault, VaultOpened
from vault_app.agent.values import Password

API_KEY = "vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zvsw0MuIgwCIPy6utIco14y7Ju91duEh8A"
"""Source: Binance rest-api.md, example of a signed request."""


@pytest.fixture
def registered(stocked: CommandLine) -> CommandLine:
    """A vault with a production key that is registered and was never tested: ``bot``."""
    for command in (
        ("generate", "bot", "--kind", "ed25519", "--environment", "production"),
        ("register", "bot", "--api-key", API_KEY),
    ):
        assert stocked.run(*command).exit_code == 0
    return stocked


def _found(command_line: CommandLine) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(command_line.run("health", "--json").stdout)
    return found


def test_where_nothing_is_wrong_that_is_said(stocked: CommandLine) -> None:
    outcome = stocked.run("health", "--fail-on", "warning")

    assert (outcome.exit_code, outcome.stdout) == (0, "Nothing needs attention.\n")


def test_a_finding_says_what_is_wrong_who_says_so_and_what_to_do(registered: CommandLine) -> None:
    lines = registered.run("health").stdout.splitlines()

    at = lines.index("warning   bot: Never tested")
    told = "\n".join(lines[at + 1 : at + 5])
    assert "No signed request with this key was accepted yet" in told
    assert "Source: " in told
    assert "Next: Test it" in told


def test_every_key_at_the_exchange_gets_a_grade_and_the_way_to_a_better_one(
    registered: CommandLine,
) -> None:
    grades = [line for line in registered.run("health").stdout.splitlines() if "grade" in line[:6]]

    assert len(grades) == 1
    assert grades[0].startswith("grade C   bot: For grade B, see to: ")


@pytest.mark.parametrize(("least", "exit_code"), [("warning", 3), ("critical", 0)])
def test_cron_is_told_by_the_exit_code(registered: CommandLine, least: str, exit_code: int) -> None:
    outcome = registered.run("health", "--fail-on", least)

    assert outcome.exit_code == exit_code
    assert "Never tested" in outcome.stdout


def test_without_a_threshold_findings_are_no_failure(registered: CommandLine) -> None:
    assert registered.run("health").exit_code == 0


def test_the_json_has_findings_grades_counts_and_dated_events(registered: CommandLine) -> None:
    found = _found(registered)

    assert {finding["rule"] for finding in found["findings"]} == {
        "never-verified",
        "no-ip-list",
        "no-recovery",
        "backup-due",
        "rights-unknown",
        "trading-lapses-after-30-days",
        "trading-lapses-after-90-days",
        "deleted-after-30-days-unused",
    }
    assert sum(found["counts"].values()) == len(found["findings"])
    assert list(found["grades"]) == ["bot"]
    assert {event["key"] for event in found["events"]} == {"bot"}


def test_an_estimate_is_labelled_as_one(registered: CommandLine) -> None:
    [lapse] = [
        finding
        for finding in _found(registered)["findings"]
        if finding["rule"] == "trading-lapses-after-30-days"
    ]

    assert lapse["is_estimate"]
    assert "estimate" in lapse["known_from"]
    assert "2021-07-08" in lapse["source"]


def test_no_api_key_is_printed(registered: CommandLine) -> None:
    for arguments in (("health",), ("health", "--json"), ("calendar", "-")):
        assert API_KEY not in registered.run(*arguments).stdout


def test_a_recovery_code_and_a_backup_of_the_vault_are_asked_for(registered: CommandLine) -> None:
    about_vault = [found for found in _found(registered)["findings"] if found["key"] is None]

    assert {found["next_step"] for found in about_vault} == {"add-recovery", "back-up"}


def test_health_works_while_the_window_has_the_vault_open(
    registered: CommandLine, agent: AgentClient
) -> None:
    agent.ask(UnlockVault(str(registered.vault), Password.of(PASSWORD)), VaultOpened)
    before = registered.vault.read_bytes()

    outcome = registered.run("health")

    assert (outcome.exit_code, outcome.stderr) == (0, "")
    assert registered.vault.read_bytes() == before


def test_the_next_step_names_the_command_where_there_is_one(stocked: CommandLine) -> None:
    stocked.run("generate", "my bot", "--kind", "ed25519", "--environment", "production")
    stocked.run("register", "my bot", "--api-key", API_KEY)

    assert "Next: Test it (vault-app test 'my bot')" in stocked.run("health").stdout


def test_the_calendar_is_read_by_a_second_parser_and_names_the_key(
    registered: CommandLine, tmp_path: Path
) -> None:
    file = tmp_path / "keys.ics"

    outcome = registered.run("calendar", str(file))

    entries = vobject.readOne(file.read_text(encoding="utf-8")).vevent_list
    assert (outcome.exit_code, outcome.stdout) == (0, f"{file}\n")
    assert len(entries) == 3
    assert all("bot" in entry.summary.value for entry in entries)
    assert file.stat().st_mode & 0o777 == 0o600


def test_a_calendar_for_others_names_no_key(registered: CommandLine) -> None:
    outcome = registered.run("calendar", "--no-labels", "-")

    assert outcome.stdout.startswith("BEGIN:VCALENDAR")
    assert "bot" not in outcome.stdout


def test_a_calendar_never_overwrites_a_file(registered: CommandLine, tmp_path: Path) -> None:
    file = tmp_path / "keys.ics"
    file.write_text("a shopping list")

    outcome = registered.run("calendar", str(file))

    assert outcome.exit_code == 1
    assert "It was not overwritten." in outcome.stderr
    assert file.read_text() == "a shopping list"
