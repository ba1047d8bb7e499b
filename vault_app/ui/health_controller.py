"""Judges the keys of the open vault whenever something changed, and says what is wrong."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from vault_app.agent.care_messages import GetSafekeeping, Safekeeping
from vault_app.health.findings import Severity
from vault_app.health.report import HealthReport, assess
from vault_app.health.vault_rules import VaultFacts
from vault_app.key_summary import KeySummary
from vault_app.ui.due_notices import DueNotices, is_pressing
from vault_app.ui.job import JobContext
from vault_app.ui.services import Services
from vault_app.ui.widgets.timeline_scale import midnight

if TYPE_CHECKING:
    from vault_app.ui.check_flow import CheckFlow
    from vault_app.ui.check_job import CheckOutcome

_SOON_MS = 100
"""Several changes at once are judged once."""

_HOUR = timedelta(hours=1)

_NEEDS_ATTENTION = frozenset({Severity.CRITICAL, Severity.WARNING})


@dataclass(frozen=True)
class Judged:
    """What was judged, when, and how."""

    keys: Sequence[KeySummary]
    report: HealthReport
    now: datetime


class HealthController(QObject):
    """Judges on a pool thread: after a change of keys or page, each hour, and when the day changes.

    Signals:
        judged: the latest :class:`Judged`.
    """

    judged = Signal(object)

    def __init__(self, services: Services) -> None:
        super().__init__(services.window)
        self._window = services.window
        self._link = services.link
        self._jobs = services.jobs
        self._vaults = services.vaults
        self._view = services.window.vault_view
        self._latest: Judged | None = None
        self._clock_offset_ms: int | None = None
        self._is_judging = False
        self._is_outdated = False
        self._is_just_unlocked = True
        self.due_notices = DueNotices(services)
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self._judge)
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self._hour_has_passed)
        self._later.start(milliseconds_until_next_look())
        keys = self._view.keys
        keys.keys_changed.connect(self._plan)
        keys.attention_bar.show_requested.connect(self.show_page)
        self._view.page_changed.connect(self._plan)  # recovery and backups have pages too
        services.vaults.unlocked.connect(self._unlocked)
        services.vaults.locked.connect(self._forget)
        if services.vaults.is_open:
            self._plan()

    @property
    def latest(self) -> Judged | None:
        """What is known; None until something was judged."""
        return self._latest

    def show_page(self) -> None:
        """Go to the page."""
        self._view.show_health_page()

    def attend_to(self, checks: "CheckFlow") -> None:
        """Learn from what *checks* find out about this computer's clock."""

        def checked(outcome: "CheckOutcome") -> None:
            if outcome.clock_offset is not None:
                self.take_clock_offset(outcome.clock_offset.offset_ms)

        checks.checked.connect(checked)

    def take_clock_offset(self, offset_ms: int) -> None:
        """So much has to be added to this computer's time to get the exchange's."""
        self._clock_offset_ms = offset_ms
        self._plan()

    def _unlocked(self) -> None:
        self._is_just_unlocked = True
        self._plan()

    def _plan(self) -> None:
        if self._vaults.is_open:
            self._soon.start()

    def _hour_has_passed(self) -> None:
        self._later.start(milliseconds_until_next_look())
        self._plan()
        self.due_notices.tell()

    def _judge(self) -> None:
        if not self._vaults.is_open:
            return
        if self._is_judging:
            self._is_outdated = True
            return
        self._is_judging, self._is_outdated = True, False
        self._jobs.start(
            self._work(self._window.keys_in_use),
            on_success=self._take,
            on_failure=lambda _: self._end_judging(),
        )

    def _work(self, keys: Sequence[KeySummary]) -> Callable[[JobContext], Judged]:
        clock_offset_ms = self._clock_offset_ms

        def work(_context: JobContext) -> Judged:
            kept = self._link.ask_now(GetSafekeeping(), Safekeeping)
            facts = VaultFacts(kept.has_recovery_code, kept.outside_backup_at)
            now = datetime.now(UTC)
            return Judged(keys, assess(keys, facts, now, clock_offset_ms), now)

        return work

    def _take(self, judged: Judged) -> None:
        self._latest = judged
        report = judged.report
        alarming = [each for each in report.findings if each.severity in _NEEDS_ATTENTION]
        self._view.show_attention(len(alarming))
        self._view.keys.set_attention({each.key_id for each in alarming if each.key_id})
        self._view.keys.set_grades(
            {key_id: each.grade.value for key_id, each in report.grades.items()}
        )
        self._show_bar(judged)
        self.due_notices.expect(report.findings)
        self.due_notices.tell(judged.now)
        self.judged.emit(judged)
        self._end_judging()

    def _end_judging(self) -> None:
        self._is_judging = False
        if self._is_outdated:
            self._plan()

    def _show_bar(self, judged: Judged) -> None:
        """Once after unlocking: a bar that comes back with every change would be in the way."""
        if not self._is_just_unlocked:
            return
        self._is_just_unlocked = False
        pressing = [each for each in judged.report.findings if is_pressing(each, judged.now)]
        keys = {each.key_id for each in pressing if each.key_id is not None}
        if keys:
            words = self.tr("%n key(s) need attention.", None, len(keys))
            self._view.keys.attention_bar.say(words)
        elif pressing:
            self._view.keys.attention_bar.say(self.tr("This vault needs attention."))

    def _forget(self) -> None:
        self._soon.stop()
        self._latest = None
        self._clock_offset_ms = None
        self._is_judging = False
        self._view.show_attention(0)


def milliseconds_until_next_look(now: datetime | None = None) -> int:
    """Until an hour has passed, or a second after the day changes where the user is."""
    now = now or datetime.now(UTC)
    tomorrow = midnight(now.astimezone().date() + timedelta(days=1)) + timedelta(seconds=1)
    return int(min(_HOUR, tomorrow - now) / timedelta(milliseconds=1))
