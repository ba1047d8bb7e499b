"""The drill of a compromised key, in its dialog, until the key is proven dead."""

from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID

from vault_app.agent.life_messages import (
    EndDrill,
    GetKeyHistory,
    HistoryLine,
    KeyHistory,
    NameReplacement,
    TickDrillStep,
)
from vault_app.binance.account_review import AccountReview, readers_of_account
from vault_app.evidence_report import EvidenceReport, as_text, evidence_report
from vault_app.evidence_sections import Evidence
from vault_app.health.drill import drill_progress
from vault_app.key_summary import KeySummary
from vault_app.rotation_label import rotation_label
from vault_app.terms import DrillStep, GeneratedKind, KeyState
from vault_app.ui import questions
from vault_app.ui.clipboard import copy_public
from vault_app.ui.dialogs.drill_dialog import DrillDialog
from vault_app.ui.evidence_file import save_report
from vault_app.ui.job import while_there
from vault_app.ui.life_tools import LifeTools
from vault_app.ui.open_life import OpenLife
from vault_app.ui.proof_job import review_work
from vault_app.ui.replacing_job import replacing_work, update_programs_work
from vault_app.ui.words import translate_here

_OUT_OF_USE = frozenset({KeyState.RETIRING, KeyState.RETIRED, KeyState.COMPROMISED})


class OpenDrill(OpenLife):
    """Does what one dialog asks for, and shows in it what came of that."""

    def __init__(self, tools: LifeTools, dialog: DrillDialog, key_id: UUID) -> None:
        super().__init__(tools, dialog)
        self._dialog = dialog
        self._key_id = key_id
        self._key: KeySummary | None = None
        self._successor: KeySummary | None = None
        self._history: list[HistoryLine] = []
        self._review: AccountReview | None = None
        self._connect()
        self._suggest()
        self.refresh()

    def refresh(self) -> None:
        """Show how far it is."""
        if not self.is_vault_shown:
            return
        key = self.key(self._key_id)
        compromise = None if key is None else key.compromise
        successor = None if compromise is None else self.key(compromise.successor)
        progress = None if key is None else drill_progress(key, successor)
        if key is None or progress is None:
            self._dialog.accept()
            return
        is_changed = key != self._key
        self._key, self._successor = key, successor
        self._dialog.show_drill(
            key,
            successor,
            progress,
            candidates=[other for other in self.keys if _can_replace(other, key)],
            readers=readers_of_account(key, self.keys),
        )
        if is_changed:
            self._fetch_history()
        else:
            self._show_report()

    def _connect(self) -> None:
        dialog = self._dialog
        revoke, replace = dialog.revoke_panel, dialog.replace_panel
        self.attend_to_end(
            lambda: self._key,
            revoke,
            dialog.proof_panel,
            noted=self._tick(DrillStep.REVOKE, is_done=True),
        )
        replace.make_requested.connect(self._make_successor)
        replace.key_chosen.connect(lambda chosen: self.ask(NameReplacement(self._key_id, chosen)))
        self.attend_to_successor(
            lambda: self._successor,
            register=replace.register_requested,
            test=replace.test_requested,
            programs=dialog.programs_panel.programs,
        )
        dialog.programs_panel.all_updated_changed.connect(self._update_programs)
        review, report = dialog.review_panel, dialog.report_panel
        review.read_requested.connect(self._read_account)
        review.page_requested.connect(lambda: self.open_management(self._key, review.show_opened))
        for step, changed in (
            (DrillStep.REVOKE, revoke.revoked_changed),
            (DrillStep.REVIEW_ACTIVITY, review.reviewed_changed),
            (DrillStep.TELL_SUPPORT, report.told_changed),
        ):
            changed.connect(
                lambda is_done, ticked=step: self.ask(self._tick(ticked, is_done=is_done))
            )
        report.kept_changed.connect(self._show_report)
        report.copy_requested.connect(copy_public)
        report.save_requested.connect(self._save_report)
        dialog.end_requested.connect(self._end_drill)

    def _tick(self, step: DrillStep, *, is_done: bool) -> TickDrillStep:
        return TickDrillStep(self._key_id, step, is_done=is_done)

    def _suggest(self) -> None:
        key = self.key(self._key_id)
        if key is None:
            return
        kinds = set(GeneratedKind)
        kind = GeneratedKind(key.kind) if key.kind in kinds else GeneratedKind.ED25519
        taken = (other.label for other in self.keys)
        today = date.today()  # noqa: DTZ011 - the user's day
        self._dialog.replace_panel.suggest(rotation_label(key.label, taken, today), kind)

    def _make_successor(self, label: str, kind: GeneratedKind) -> None:
        if self._key is None:
            return
        panel = self._dialog.replace_panel

        def made(keys: tuple[KeySummary, ...]) -> None:
            self.end_work()
            self.update(keys)

        self.begin_work(panel, self.tr("Making the new pair…"))
        self.job = self._services.jobs.start(
            replacing_work(self._services.link, self._key, label, kind),
            on_success=made,
            on_failure=self.failed,
        )

    def _update_programs(self, is_done: bool) -> None:  # noqa: FBT001 - a signal's only value
        if self._key is None:
            return
        tick = self._tick(DrillStep.UPDATE_PROGRAMS, is_done=is_done)
        self._services.jobs.start(
            update_programs_work(self._services.link, self._key, self._successor, tick),
            on_success=self.update,
            on_failure=self.failed,
        )

    def _read_account(self, reader: KeySummary, markets: list[str]) -> None:
        panel = self._dialog.review_panel

        def read(review: AccountReview) -> None:
            self.end_work()
            self._review = review
            while_there(panel, panel.show_review)(review)
            self._show_report()

        self.begin_work(panel, self.tr("Reading the account…"))
        self.job = self._services.jobs.start(
            review_work(self._services.link, self._services.access, reader, markets),
            on_success=read,
            on_failure=self.failed,
        )

    def _fetch_history(self) -> None:
        def fetched(history: KeyHistory) -> None:
            self._history = history.lines
            self._show_report()

        self._services.jobs.start(
            self._services.link.asking(GetKeyHistory(self._key_id), KeyHistory),
            on_success=fetched,
            on_failure=self.failed,
        )

    def _report(self) -> EvidenceReport | None:
        if self._key is None:
            return None
        evidence = Evidence(
            key=self._key,
            history=self._history,
            successor=self._successor,
            review=self._review,
        )
        kept = self._dialog.report_panel.kept
        return evidence_report(evidence, datetime.now(UTC), keep=kept, tr=translate_here)

    def _show_report(self) -> None:
        if not self.is_vault_shown:
            return
        report = self._report()
        if report is not None:
            self._dialog.report_panel.show_report(as_text(report))

    def _save_report(self) -> None:
        report = self._report()
        if report is None:
            return
        target = questions.file_to_write(
            self._dialog,
            self.tr("Save the evidence report"),
            Path.home() / f"report-{datetime.now(UTC):%Y-%m-%d}.pdf",
            self.tr("PDF files (*.pdf);;Text files (*.txt);;All files (*)"),
            may_exist=False,
        )
        if target is None:
            return
        panel = self._dialog.report_panel
        self._services.jobs.start(
            lambda _: save_report(report, target),
            on_success=while_there(panel, lambda _: panel.show_saved(str(target))),
            on_failure=self.failed,
        )

    def _end_drill(self) -> None:
        key = self._key
        if key is None:
            return
        progress = drill_progress(key, self._successor)
        left = () if progress is None else progress.left
        if not left or questions.confirmed(
            self._dialog,
            self.tr("End the drill though %n step(s) are not done?", None, len(left)),
            self.tr("The key stays compromised for good, and signs nothing."),
            self.tr("End it"),
        ):
            self.ask(EndDrill(self._key_id))


def _can_replace(other: KeySummary, key: KeySummary) -> bool:
    """Whether *other* can take the place of *key*; its task is the user's business."""
    return (
        other.id != key.id
        and other.environment is key.environment
        and other.account == key.account
        and other.state not in _OUT_OF_USE
    )
