"""Commands on the health of the keys: health and calendar. Neither changes anything."""

import json
import shlex
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import click

from vault_app.agent.care_messages import GetSafekeeping, Safekeeping
from vault_app.cli.parameters import Surroundings, require_unicode
from vault_app.cli.terminal import printable, tell
from vault_app.cli.vault_access import Access, OpenVault
from vault_app.finding_text import describe, describe_event, describe_grade
from vault_app.health.calendar import to_ics
from vault_app.health.findings import EvidenceValue, Finding, NextStep, Severity
from vault_app.health.report import HealthReport, assess
from vault_app.health.timeline import Event, events_of
from vault_app.health.vault_rules import VaultFacts
from vault_app.private_file import write_private_file

FOUND = 3
"""Exit code where a finding is as severe as ``--fail-on`` names."""

COMMANDS: Mapping[NextStep, str] = {
    NextStep.REGISTER: "register {label}",
    NextStep.TEST: "test {label}",
    NextStep.CHECK_NOW: "check {label}",
    NextStep.ROTATE: "rotate {label} begin",
    NextStep.CONTINUE_ROTATION: "rotate {label} status",
    NextStep.CONTINUE_DRILL: "compromised {label} status",
}
"""The next steps that a terminal can take; the others are taken in the window or elsewhere."""

_STANDARD_OUTPUT = Path("-")
_INDENT = " " * 10


@click.command(
    epilog="""\b
Examples:
  vault-app health
  vault-app --password-file pw health --fail-on critical >/dev/null || mail me
  vault-app health --json | jq -r '.findings[] | [.severity, .key, .name] | @tsv'

Exit codes: 0 done, 1 refused, 2 wrong usage, 3 something is as severe as --fail-on names.
"""
)
@click.option("--json", "as_json", is_flag=True, help="Print a JSON object with everything found.")
@click.option(
    "--fail-on",
    type=click.Choice([Severity.WARNING.value, Severity.CRITICAL.value]),
    help="Exit with 3 where something is at least that severe; for cron.",
)
@click.pass_obj
def health(surroundings: Surroundings, *, as_json: bool, fail_on: str | None) -> None:
    """Say which keys need attention, why, and what to do, worst first.

    Asks nobody: it judges what the vault knows. Only reads the vault, so it works while the window
    has it open.
    """
    now = datetime.now(UTC)
    with surroundings.vault.opened(Access.READ) as opened:
        report = assess(opened.keys, _facts_of(opened), now)
        labels = _labels_of(opened)
    if as_json:
        click.echo(json.dumps(_as_json(report, labels), indent=2))
    else:
        _print_findings(report, labels)
    if fail_on is not None and _is_as_severe(report, Severity(fail_on)):
        click.get_current_context().exit(FOUND)


@click.command(
    epilog="""\b
Examples:
  vault-app calendar keys.ics
  vault-app calendar --no-labels - > public/keys.ics"""
)
@click.argument("file", type=click.Path(path_type=Path, allow_dash=True), callback=require_unicode)
@click.option("--no-labels", is_flag=True, help="Name no key: for a calendar that others can see.")
@click.pass_obj
def calendar(surroundings: Surroundings, file: Path, *, no_labels: bool) -> None:
    """Write what falls due into FILE, for a calendar; - writes to standard output.

    An iCalendar file with reminders a week and a day before. It holds no API key and no secret. An
    existing file is never overwritten. Importing a newer file replaces the older entries.
    """
    with surroundings.vault.opened(Access.READ) as opened:
        events = events_of(opened.keys, _facts_of(opened))
        labels = _labels_of(opened)

    def summary_of(event: Event) -> str:
        is_named = event.key_id is not None and not no_labels
        return describe_event(event, labels[event.key_id] if is_named and event.key_id else None)

    content = to_ics(events, summary_of, datetime.now(UTC))
    if file == _STANDARD_OUTPUT:
        click.echo(content, nl=False)
    else:
        write_private_file(file, content)
        tell("Open the file with your calendar.")
        click.echo(str(file.absolute()))


def _facts_of(opened: OpenVault) -> VaultFacts:
    kept = opened.ask(GetSafekeeping(), Safekeeping)
    return VaultFacts(kept.has_recovery_code, kept.outside_backup_at)


def _labels_of(opened: OpenVault) -> dict[UUID, str]:
    return {key.id: key.label for key in opened.keys}


def _is_as_severe(report: HealthReport, least: Severity) -> bool:
    order = list(Severity)
    return report.worst is not None and order.index(report.worst) <= order.index(least)


def _print_findings(report: HealthReport, labels: Mapping[UUID, str]) -> None:
    for finding in report.findings:
        told = describe(finding)
        subject = labels[finding.key_id] if finding.key_id is not None else "the vault"
        click.echo(printable(f"{finding.severity.value:10}{subject}: {told.name}"))
        next_step = f"Next: {told.next_step}{_command_for(finding, subject)}"
        for line in (told.what, told.known_from, told.source, next_step):
            if line:
                click.echo(_INDENT + printable(line))
    if not report.findings:
        click.echo("Nothing needs attention.")
    for key_id, graded in report.grades.items():
        way_up = describe_grade(graded).next_grade
        click.echo(printable(f"grade {graded.grade.value}   {labels[key_id]}: {way_up}"))


def _command_for(finding: Finding, label: str) -> str:
    """The command that takes the next step about the key called *label*, in brackets."""
    command = COMMANDS.get(finding.next_step)
    if command is None:
        return ""
    return f" (vault-app {command.format(label=shlex.quote(label))})"


def _as_json(report: HealthReport, labels: Mapping[UUID, str]) -> dict[str, object]:
    return {
        "counts": {severity.value: count for severity, count in report.counts.items()},
        "findings": [_finding_as_json(finding, labels) for finding in report.findings],
        "grades": {
            labels[key_id]: {
                "grade": graded.grade.value,
                "reasons": describe_grade(graded).reasons,
                "next_grade": describe_grade(graded).next_grade,
            }
            for key_id, graded in report.grades.items()
        },
        "events": [
            {
                "at": event.at.isoformat(),
                "rule": event.rule.value,
                "key": labels[event.key_id] if event.key_id is not None else None,
                "is_estimate": event.is_estimate,
            }
            for event in report.events
        ],
    }


def _finding_as_json(finding: Finding, labels: Mapping[UUID, str]) -> dict[str, object]:
    told = describe(finding)
    return {
        "rule": finding.rule.value,
        "severity": finding.severity.value,
        "key_id": str(finding.key_id) if finding.key_id is not None else None,
        "key": labels[finding.key_id] if finding.key_id is not None else None,
        "name": told.name,
        "what": told.what,
        "known_from": told.known_from,
        "source": told.source,
        "next_step": finding.next_step.value,
        "due_at": finding.due_at.isoformat() if finding.due_at is not None else None,
        "is_estimate": finding.is_estimate,
        "evidence": {name: _plain(value) for name, value in finding.evidence.items()},
    }


def _plain(value: EvidenceValue) -> object:
    return value.isoformat() if isinstance(value, datetime) else value
