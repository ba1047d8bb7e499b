"""What every controller of an open vault works with, handed to it as one value."""

from dataclasses import dataclass

from vault_app.ui.agent_link import AgentLink
from vault_app.ui.dialog_host import DialogHost
from vault_app.ui.exchange_access import ExchangeAccess
from vault_app.ui.job import JobRunner
from vault_app.ui.long_work import LongWork
from vault_app.ui.main_window import MainWindow
from vault_app.ui.notices import Notices
from vault_app.ui.secret_clipboard import SecretClipboard
from vault_app.ui.settings_store import SettingsStore
from vault_app.ui.vault_controller import VaultController


@dataclass(frozen=True)
class Services:
    """There is one of each.

    Attributes:
        window: shows everything.
        link: the hold on the agent.
        jobs: the way off the UI thread; what runs there is dropped on locking.
        access: the ways to the exchanges.
        vaults: which vault is open.
        settings: what the user chose.
        secrets: the secret that was copied last, until it is cleared.
        notices: what the user hears of while they look elsewhere.
        long_work: tells of work that takes long.
        host: shows dialogs, and closes them on locking.
    """

    window: MainWindow
    link: AgentLink
    jobs: JobRunner
    access: ExchangeAccess
    vaults: VaultController
    settings: SettingsStore
    secrets: SecretClipboard
    notices: Notices
    long_work: LongWork
    host: DialogHost
