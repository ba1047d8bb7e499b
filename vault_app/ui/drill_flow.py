"""What is done about a compromised key: it is declared once, and its drill gone on with."""

from PySide6.QtCore import QObject

from vault_app.agent.life_messages import (
    DeclareCompromised,
)
from vault_app.agent.protocol import KeyStored
from vault_app.key_summary import KeySummary
from vault_app.ui.dialogs.declare_dialog import DeclareDialog
from vault_app.ui.dialogs.drill_dialog import DrillDialog
from vault_app.ui.job import while_there
from vault_app.ui.life_tools import LifeTools
from vault_app.ui.open_drill import OpenDrill


class DrillFlow(QObject):
    """Declares keys compromised, and goes on with the drills that are open."""

    def __init__(self, tools: LifeTools) -> None:
        super().__init__(tools.services.window)
        self._tools = tools
        self._services = tools.services

    def open(self, key: KeySummary) -> None:
        """Go on with the drill of *key*, or ask whether to begin it."""
        if key.compromise is None:
            self._declare(key)
        else:
            self._go_on(key)

    def _declare(self, key: KeySummary) -> None:
        services = self._services
        dialog = DeclareDialog(key, services.window)

        def declared(stored: KeyStored) -> None:
            while_there(dialog, dialog.accept)()
            if services.vaults.is_open:
                services.window.keys_view.put_key(stored.key)
                self._go_on(stored.key)

        def declare(reason: str) -> None:
            services.jobs.start(
                services.link.asking(DeclareCompromised(key.id, reason), KeyStored),
                on_success=declared,
                on_failure=services.host.failing_into(dialog, dialog),
            )

        dialog.declare_requested.connect(declare)
        services.host.show(dialog)

    def _go_on(self, key: KeySummary) -> None:
        def make() -> DrillDialog:
            dialog = DrillDialog(key, self._services.window)
            OpenDrill(self._tools, dialog, key.id)
            return dialog

        self._services.host.show_soon(make)
