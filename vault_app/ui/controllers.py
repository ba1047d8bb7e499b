"""What works behind the window of an open vault: each controller made when it is first used.

What makes them is loaded then, too: it is not needed for the first picture.
"""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from vault_app.ui.agent_link import AgentLink
from vault_app.ui.exchange_access import ExchangeAccess
from vault_app.ui.job import JobRunner
from vault_app.ui.main_window import MainWindow
from vault_app.ui.settings_store import SettingsStore
from vault_app.ui.vault_controller import VaultController

if TYPE_CHECKING:
    from vault_app.ui.care_controller import CareController
    from vault_app.ui.check_flow import CheckFlow
    from vault_app.ui.drill_flow import DrillFlow
    from vault_app.ui.health_controller import HealthController
    from vault_app.ui.health_page import HealthPage
    from vault_app.ui.history_controller import HistoryController
    from vault_app.ui.key_controller import KeyController
    from vault_app.ui.key_edit_controller import KeyEditController
    from vault_app.ui.key_exchange_controller import KeyExchangeController
    from vault_app.ui.keyboard_help import KeyboardHelp
    from vault_app.ui.life_tools import LifeTools
    from vault_app.ui.request_controller import RequestController
    from vault_app.ui.rotation_flow import RotationFlow
    from vault_app.ui.safety import Safety
    from vault_app.ui.services import Services
    from vault_app.ui.tray import Tray


class Controllers(QObject):
    """One of each, for one window.

    Signals:
        stayed_open: the vault was to be locked, and a change could not be saved.
        show_requested, lock_requested, quit_requested: from the icon in the tray.
    """

    stayed_open = Signal()
    show_requested = Signal()
    lock_requested = Signal()
    quit_requested = Signal()

    def __init__(
        self,
        *,
        window: MainWindow,
        link: AgentLink,
        jobs: JobRunner,
        access: ExchangeAccess,
        vaults: VaultController,
        settings: SettingsStore,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._link = link
        self._jobs = jobs
        self._access = access
        self._vaults = vaults
        self._settings = settings
        self._health_page: HealthPage | None = None

    @cached_property
    def services(self) -> "Services":
        """What the controllers work with."""
        from vault_app.ui.dialog_host import DialogHost  # noqa: PLC0415 - see the module
        from vault_app.ui.long_work import LongWork  # noqa: PLC0415
        from vault_app.ui.notices import Notices  # noqa: PLC0415
        from vault_app.ui.secret_clipboard import SecretClipboard  # noqa: PLC0415
        from vault_app.ui.services import Services  # noqa: PLC0415

        services = Services(
            window=self._window,
            link=self._link,
            jobs=self._jobs,
            access=self._access,
            vaults=self._vaults,
            settings=self._settings,
            secrets=SecretClipboard(self._window),
            notices=Notices(self._window),
            long_work=LongWork(self._jobs, self._window),
            host=DialogHost(self._vaults),
        )
        services.long_work.changed.connect(self._window.show_long_work)
        return services

    @cached_property
    def keys(self) -> "KeyController":
        """What is done with keys."""
        from vault_app.ui.key_controller import KeyController  # noqa: PLC0415 - see the module

        return KeyController(self.services)

    @cached_property
    def checks(self) -> "CheckFlow":
        """What asks the exchange about keys."""
        from vault_app.ui.check_flow import CheckFlow  # noqa: PLC0415 - see the module

        checks = CheckFlow(self.services)
        self.health.attend_to(checks)
        if self._health_page is not None:
            self._health_page.attend_to(checks)
        return checks

    @cached_property
    def health(self) -> "HealthController":
        """What judges the keys."""
        from vault_app.ui.health_controller import (  # noqa: PLC0415 - see the module
            HealthController,
        )

        return HealthController(self.services)

    @cached_property
    def edits(self) -> "KeyEditController":
        """What is changed about keys, and taken back."""
        from vault_app.ui.key_edit_controller import (  # noqa: PLC0415 - see the module
            KeyEditController,
        )

        return KeyEditController(self.services)

    @cached_property
    def exchange(self) -> "KeyExchangeController":
        """What is done with keys that come in or go out."""
        from vault_app.ui.key_exchange_controller import (  # noqa: PLC0415 - see the module
            KeyExchangeController,
        )

        return KeyExchangeController(self.services)

    @cached_property
    def rotations(self) -> "RotationFlow":
        """What replaces keys by new ones."""
        from vault_app.ui.rotation_flow import RotationFlow  # noqa: PLC0415 - see the module

        return RotationFlow(self._life_tools)

    @cached_property
    def drills(self) -> "DrillFlow":
        """What is done about compromised keys."""
        from vault_app.ui.drill_flow import DrillFlow  # noqa: PLC0415 - see the module

        return DrillFlow(self._life_tools)

    @cached_property
    def care(self) -> "CareController":
        """What is done about the vault as a whole."""
        from vault_app.ui.care_controller import CareController  # noqa: PLC0415 - see the module

        return CareController(self.services)

    @cached_property
    def requests(self) -> "RequestController":
        """What is done with test requests."""
        from vault_app.ui.request_controller import (  # noqa: PLC0415 - see the module
            RequestController,
        )

        return RequestController(self.services)

    @cached_property
    def history(self) -> "HistoryController":
        """What is done with test requests that were sent."""
        from vault_app.ui.history_controller import (  # noqa: PLC0415 - see the module
            HistoryController,
        )

        return HistoryController(self.services, self.requests)

    @cached_property
    def safety(self) -> "Safety":
        """What locks the vault by itself."""
        from vault_app.ui.safety import Safety  # noqa: PLC0415 - see the module

        safety = Safety(self.services)
        safety.automatic.stayed_open.connect(self.stayed_open)
        return safety

    @cached_property
    def keyboard_help(self) -> "KeyboardHelp":
        """What helps those who work without the mouse."""
        from vault_app.ui.keyboard_help import KeyboardHelp  # noqa: PLC0415 - see the module

        return KeyboardHelp(self._window, self.services.host)

    @cached_property
    def tray(self) -> "Tray":
        """The icon in the system's tray."""
        from vault_app.ui.tray import Tray  # noqa: PLC0415 - see the module

        tray = Tray(self.services)
        tray.show_requested.connect(self.show_requested)
        tray.lock_requested.connect(self.lock_requested)
        tray.quit_requested.connect(self.quit_requested)
        return tray

    def attend_to_health_page(self) -> "HealthPage":
        """Fill the page on health, which was just built, and do what it asks for."""
        from vault_app.ui.health_page import HealthPage  # noqa: PLC0415 - see the module

        page = self._health_page = HealthPage(self.services, self.health)
        if "checks" in vars(self):
            page.attend_to(self.checks)
        return page

    def leave_window(self) -> None:
        """Let go of what is outside of the window, as far as it was made."""
        if "safety" in vars(self):
            self.safety.end()
        if "tray" in vars(self):
            self.tray.icon.hide()

    @cached_property
    def _life_tools(self) -> "LifeTools":
        from vault_app.ui.life_tools import LifeTools  # noqa: PLC0415 - see the module

        return LifeTools(self.services, self.keys, self.exchange)
