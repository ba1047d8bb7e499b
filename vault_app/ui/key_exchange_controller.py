"""Keys that come in and go out: connects the menu's actions with the flows that do them."""

from PySide6.QtCore import QObject

from vault_app.ui.agent_link import AgentLink
from vault_app.ui.dialog_host import DialogHost
from vault_app.ui.import_flow import ImportFlow
from vault_app.ui.job import JobRunner
from vault_app.ui.main_window import MainWindow
from vault_app.ui.vault_controller import VaultController


class KeyExchangeController(QObject):
    """Builds the flows and starts them."""

    def __init__(
        self, window: MainWindow, link: AgentLink, jobs: JobRunner, vaults: VaultController
    ) -> None:
        super().__init__(window)
        host = DialogHost(window, vaults)
        self._import = ImportFlow(window, link, jobs, vaults, host)
        actions = window.key_actions
        actions.import_requested.connect(self._import.begin)
        window.keys_view.import_requested.connect(self._import.begin)
        window.keys_view.files_dropped.connect(self._import.begin)
