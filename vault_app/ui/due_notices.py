"""Says once a day, while the user looks elsewhere, that something of their keys is due."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QObject

from vault_app.health.findings import Finding, Severity
from vault_app.ui.services import Services

DUE_WITHIN = timedelta(days=7)
"""What is due later than that can wait."""


def is_pressing(finding: Finding, now: datetime) -> bool:
    """Whether *finding* is urgent, or due within :data:`DUE_WITHIN`."""
    is_due = finding.due_at is not None and finding.due_at <= now + DUE_WITHIN
    return finding.severity is Severity.CRITICAL or is_due


class DueNotices(QObject):
    """Knows the days on which something is due, and nothing else of the vault.

    So it can also speak while the vault is locked, which it mostly is. A notice holds a number:
    desktops show notices on the locked screen as well, and keep them. The day of the last one is
    in the settings, for the next start.
    """

    def __init__(self, services: Services) -> None:
        super().__init__(services.window)
        self._settings = services.settings
        self._notices = services.notices
        self._due_at: tuple[datetime, ...] = ()
        services.vaults.chosen.connect(self.forget)

    def expect(self, findings: Sequence[Finding]) -> None:
        """From now on think of what *findings* say is due."""
        self._due_at = tuple(each.due_at for each in findings if each.due_at is not None)

    def forget(self) -> None:
        """Think of nothing any more: another vault is meant."""
        self._due_at = ()

    def tell(self, now: datetime | None = None) -> None:
        """Say it, unless it was said today, or nobody wants to hear it."""
        now = now or datetime.now(UTC)
        today = now.astimezone().date().isoformat()
        settings = self._settings.current
        due = sum(at <= now + DUE_WITHIN for at in self._due_at)
        if not due or today == settings.due_told_on or not settings.notify_due:
            return
        title = self.tr("%n thing(s) about your keys are due within 7 days", None, due)
        if self._notices.publish(title, self.tr("Open Vault App to see what to do.")):
            self._settings.update(due_told_on=today)
