"""The report: order, parts and the dated events."""

from datetime import timedelta

import pytest

from tests.helpers.health_cases import CASES, Case
from tests.helpers.health_keys import (
    NOW,
    SOUND_VAULT,
    days_ago,
    healthy_key,
    open_key,
    unseen_key,
)
from vault_app.health.findings import RuleId, Severity
from vault_app.health.grade import Grade
from vault_app.health.report import assess
from vault_app.health.timeline import events_of
from vault_app.key_life import Compromise, Rotation
from vault_app.terms import KeyState


def test_within_a_severity_what_is_due_first_comes_first() -> None:
    findings = assess([open_key()], SOUND_VAULT, NOW).findings

    due = [found.due_at for found in findings if found.severity is Severity.NOTICE and found.due_at]
    assert due == sorted(due)
    assert len(due) > 1


def test_findings_are_to_be_had_key_by_key() -> None:
    report = assess([healthy_key(1), open_key(2)], SOUND_VAULT, NOW, clock_offset_ms=9000)

    assert set(report.by_key) == {open_key(2).id, None}
    assert [found.rule for found in report.by_key[None]] == [RuleId.CLOCK_OFF]


def test_the_worst_severity_is_told() -> None:
    assert assess([open_key()], SOUND_VAULT, NOW).worst is Severity.WARNING
    assert assess([], SOUND_VAULT, NOW).worst is None


def test_only_keys_at_the_exchange_are_graded() -> None:
    draft = unseen_key(2, api_key="", state=KeyState.DRAFT)

    grades = assess([healthy_key(1), draft], SOUND_VAULT, NOW).grades

    assert {key_id: graded.grade for key_id, graded in grades.items()} == {
        healthy_key(1).id: Grade.A
    }


def test_a_compromised_key_is_judged_by_its_drill_only() -> None:
    declared = Compromise(declared_at=NOW, state_before=KeyState.VERIFIED)
    key = open_key(state=KeyState.COMPROMISED, compromise=declared, kind="hmac")

    rules = [found.rule for found in assess([key], SOUND_VAULT, NOW).findings]

    assert rules == [RuleId.COMPROMISED_ALIVE]


def test_a_key_whose_drill_is_over_is_left_out() -> None:
    ended = Compromise(declared_at=NOW, state_before=KeyState.VERIFIED, ended_at=NOW)
    key = healthy_key(state=KeyState.COMPROMISED, compromise=ended)

    assert assess([key], SOUND_VAULT, NOW).findings == ()


def test_events_come_in_the_order_of_their_days() -> None:
    keys = [open_key(1, rotate_after_days=60), unseen_key(2, rotate_after_days=30)]

    events = events_of(keys, SOUND_VAULT)

    assert [event.at for event in events] == sorted(event.at for event in events)
    assert {event.rule for event in events} == {
        RuleId.TRADING_LAPSES_AFTER_30_DAYS,
        RuleId.TRADING_LAPSES_AFTER_90_DAYS,
        RuleId.DELETED_AFTER_30_DAYS_UNUSED,
        RuleId.ROTATION_DUE,
        RuleId.BACKUP_DUE,
    }


def test_the_end_of_an_overlap_is_an_event_and_a_reminder_to_rotate_is_none_meanwhile() -> None:
    ends_at = NOW + timedelta(days=2)
    rotation = Rotation(
        successor=healthy_key(2).id,
        begun_at=days_ago(1),
        state_before=KeyState.VERIFIED,
        overlap_until=ends_at,
    )
    key = healthy_key(state=KeyState.RETIRING, rotation=rotation, rotate_after_days=25)

    events = events_of([key], SOUND_VAULT)

    assert [(event.rule, event.at) for event in events if event.key_id] == [
        (RuleId.OVERLAP_OVER, ends_at)
    ]


WITHOUT_EVENT = (RuleId.ROTATION_UNDER_WAY, RuleId.ROTATION_DUE)
"""The first has the event of the overlap; the second may be the advised term, which is no date."""


@pytest.mark.parametrize("case", CASES, ids=str)
def test_every_day_that_a_finding_names_is_an_event_too(case: Case) -> None:
    report = assess(case.keys, case.facts, NOW)
    events = {(event.rule, event.key_id, event.at) for event in report.events}
    named = {
        (found.rule, found.key_id, found.due_at)
        for found in report.findings
        if found.due_at is not None and found.rule not in WITHOUT_EVENT
    }

    assert named <= events
