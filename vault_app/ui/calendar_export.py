"""Writes what falls due into a file that calendars read."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject

from vault_app.health.timeline import Event
from vault_app.private_file import write_private_file
from vault_app.ui import questions
from vault_app.ui.dialogs.export_calendar_dialog import ExportCalendarDialog
from vault_app.ui.finding_words import describe_event_here
from vault_app.ui.health_controller import Judged
from vault_app.ui.job import JobContext
from vault_app.ui.services import Services


class CalendarExport(QObject):
    """Asks what shall be in the file, then where it shall be, and writes it."""

    def __init__(self, services: Services) -> None:
        super().__init__(services.window)
        self._window = services.window
        self._jobs = services.jobs
        self._host = services.host
        self._vaults = services.vaults

    def begin(self, judged: Judged) -> None:
        """Ask what of *judged* shall be written."""
        ahead = sum(event.at >= judged.now for event in judged.report.events)
        dialog = ExportCalendarDialog(ahead, self._window)

        def export(with_labels: bool) -> None:  # noqa: FBT001 - as the signal gives it
            path = self._ask_where(judged.now)
            if path is not None:
                dialog.accept()
                self._write(path, judged, with_labels=with_labels)

        dialog.export_requested.connect(export)
        self._host.show(dialog)

    def _ask_where(self, now: datetime) -> Path | None:
        name = f"keys-{now:%Y-%m-%d}.ics"
        return questions.file_to_write(
            self._window,
            self.tr("Export calendar"),
            Path.home() / name,
            self.tr("Calendars (*.ics);;All files (*)"),
            may_exist=False,
        )

    def _write(self, path: Path, judged: Judged, *, with_labels: bool) -> None:
        labels = {key.id: key.label for key in judged.keys} if with_labels else {}

        def summary_of(event: Event) -> str:
            label = None if event.key_id is None else labels.get(event.key_id)
            return describe_event_here(event, label)

        def written(_: None) -> None:
            text = self.tr("Calendar saved as {path}. Open it with your calendar.")
            self._window.show_status(text.format(path=path))

        self._jobs.start(
            _writing(path, judged, summary_of),
            on_success=written,
            on_failure=self._vaults.show_failure,
        )


def _writing(
    path: Path, judged: Judged, summary_of: Callable[[Event], str]
) -> Callable[[JobContext], None]:
    def write(_context: JobContext) -> None:
        from vault_app.health.calendar import to_ics  # noqa: PLC0415 - few export one

        write_private_file(path, to_ics(judged.report.events, summary_of, judged.now))

    return write
