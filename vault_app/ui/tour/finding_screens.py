"""What only a finding leads to: a key that was changed at the exchange, and one in an open file."""

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton

from vault_app.binance.registration import restrict_practice_api_key
from vault_app.health.findings import NextStep
from vault_app.key_summary import KeySummary
from vault_app.terms import ExportForm
from vault_app.ui.desktop import Desktop
from vault_app.ui.dialogs.export_dialog import ExportDialog
from vault_app.ui.dialogs.look_change_dialog import LookChangeDialog
from vault_app.ui.dialogs.open_exports_dialog import OpenExportsDialog
from vault_app.ui.tour.driver import Driver
from vault_app.ui.tour.steps import LABEL
from vault_app.ui.views.health_view import HealthView

_OPEN_FILE = "open.pem"
_MORE_RIGHTS = ("enableReading", "enableSpotAndMarginTrading", "permitsUniversalTransfer")
"""One more than a new key has."""


class FindingScreens:
    """Walks through them, one picture each. The vault is open, and has one verified key."""

    def __init__(self, desktop: Desktop, driver: Driver) -> None:
        self._desktop = desktop
        self._window = desktop.window
        self._driver = driver

    def steps(self) -> tuple[tuple[str, Callable[[], None]], ...]:
        """Each step's name and what it does."""
        return (("changed-look", self._see_what_changed), ("open-file", self._see_open_files))

    def _see_what_changed(self) -> None:
        self._check()
        practice = self._desktop.access.practice_url()
        restrict_practice_api_key(practice, self._key().api_key, _MORE_RIGHTS)
        self._check()
        self._take_step(NextStep.ACCEPT_LOOK)
        dialog = self._driver.dialog(LookChangeDialog)
        self._driver.picture("look-change")
        self._driver.click(dialog.accept_button)
        self._driver.wait_until_closed(LookChangeDialog)

    def _see_open_files(self) -> None:
        self._window.keys_view.select_key(self._key().id)
        self._window.key_actions.export_requested.emit()
        exporting = self._driver.dialog(ExportDialog)
        exporting.choose(ExportForm.OPEN)
        self._driver.picture("export-open")
        path = self._desktop.vaults.path.with_name(_OPEN_FILE)
        self._driver.save_as(exporting.export_button, path)
        self._driver.wait_until_closed(ExportDialog)
        self._take_step(NextStep.SHOW_EXPORTS)
        dialog = self._driver.dialog(OpenExportsDialog)
        self._driver.picture("open-exports")
        self._driver.click(dialog.gone_buttons[0])
        self._driver.wait_for("it is forgotten", lambda: not dialog.gone_buttons)
        self._driver.picture("open-exports-gone")
        self._driver.click(dialog.close_button)
        self._driver.wait_until_closed(OpenExportsDialog)
        self._window.vault_view.show_keys_page()

    def _check(self) -> None:
        """Ask the exchange what it knows of the key."""
        page = self._show_findings()
        before = self._key().look
        self._driver.click(page.check_button)
        self._driver.wait_for("what it tells is kept", lambda: self._key().look != before)

    def _take_step(self, step: NextStep) -> None:
        """Press the button of the card that offers *step* about the key."""
        page = self._show_findings()

        def button() -> QPushButton | None:
            row = page.model.row_at(page.list.currentIndex().row())
            steps = [finding.next_step for finding in row.findings]
            cards = page.detail.cards
            is_there = step in steps and len(cards) == len(steps)
            return cards[steps.index(step)].button if is_there else None

        offered = self._driver.wait_for(f"the step {step} is offered", button)
        self._driver.settle()
        page.detail.ensureWidgetVisible(offered)
        self._driver.click(offered)

    def _show_findings(self) -> HealthView:
        """Go to what was found about the key."""
        page = self._window.vault_view.health
        self._window.vault_view.go_to(page)
        key_id = self._key().id
        self._driver.wait_for("it is judged", lambda: page.model.place_of(key_id) is not None)
        page.show_key(key_id)
        return page

    def _key(self) -> KeySummary:
        return next(key for key in self._window.keys_in_use if key.label == LABEL)
