"""Fills the page on the keys' health, and does what it asks for."""

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from vault_app.health.findings import Finding, RuleId
from vault_app.key_summary import KeySummary
from vault_app.ui.health_controller import HealthController, Judged
from vault_app.ui.next_steps import NextSteps
from vault_app.ui.services import Services
from vault_app.ui.text_order import in_order
from vault_app.ui.words import list_separator

if TYPE_CHECKING:
    from vault_app.binance.look_round import LookProgress
    from vault_app.ui.check_flow import CheckFlow


class HealthPage(QObject):
    """Lives as long as the page, which is there already.

    Signals:
        check_requested: the exchange shall be asked about these keys; a list.
    """

    check_requested = Signal(list)

    def __init__(self, services: Services, health: HealthController) -> None:
        super().__init__(services.window)
        window = services.window
        self._view = window.vault_view.health
        self._health = health
        self.steps = NextSteps(services)
        self.steps.check_requested.connect(self.check_requested)
        health.judged.connect(self._show)
        self._view.step_requested.connect(self._start)
        self._view.check_requested.connect(self.check_requested)
        self._view.check_all_requested.connect(window.key_actions.check_all_requested)
        self._view.cancel_requested.connect(window.key_actions.stop_checking_requested)
        self._view.export_requested.connect(window.calendar_requested)
        self._view.key_requested.connect(window.go_to_key)
        if health.latest is not None:
            self._show(health.latest)

    def attend_to(self, checks: "CheckFlow") -> None:
        """Show how far a check is."""
        checks.begun.connect(self._view.begin_check)
        checks.progressed.connect(self._show_progress)
        checks.ended.connect(self._view.end_check)
        if checks.is_running:
            self._view.begin_check()

    def _start(self, finding: Finding) -> None:
        if self._health.latest is not None:
            self.steps.start(finding, self._health.latest.keys)

    def _show(self, judged: Judged) -> None:
        self._view.show_health(judged.report, judged.keys, judged.now, _asked_at(judged.keys))
        self._view.show_addresses(*self._address_words(judged))

    def _show_progress(self, news: "LookProgress") -> None:
        from vault_app.ui.check_words import progress_word  # noqa: PLC0415 - the flow has loaded it

        self._view.show_progress(progress_word(news), news.fraction)

    def _address_words(self, judged: Judged) -> tuple[str, str]:
        """Which keys the user's address is not listed for; empty where there is none."""
        found = [each for each in judged.report.findings if each.rule is RuleId.ADDRESS_CHANGED]
        if not found:
            return "", ""
        labels = {key.id: key.label for key in judged.keys}
        address = found[0].evidence["address"]
        affected = [
            labels[each.key_id]
            for each in found
            if each.evidence["address"] == address and each.key_id in labels
        ]
        text = self.tr(
            "Your address is {address} now. It is not on the IP list that you noted for: {labels}."
        ).format(address=address, labels=list_separator().join(in_order(affected)))
        return text, self.tr("Add it at the exchange, then to your notes of these keys.")


def _asked_at(keys: Sequence[KeySummary]) -> datetime | None:
    """When the exchange was asked last about any of *keys*."""
    told = (found.at for key in keys for found in (key.look, key.refusal) if found is not None)
    return max(told, default=None)
