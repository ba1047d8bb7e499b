"""Keys that come in and go out: connects the menu's actions with the flows that do them."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from vault_app.key_summary import KeySummary
from vault_app.terms import PublicKeyForm
from vault_app.ui.export_flow import ExportFlow
from vault_app.ui.import_flow import ImportFlow
from vault_app.ui.services import Services


class KeyExchangeController(QObject):
    """Builds the flows and starts them."""

    def __init__(self, services: Services) -> None:
        super().__init__(services.window)
        window = self._window = services.window
        self._import = ImportFlow(services)
        self._export = ExportFlow(services)
        actions = window.key_actions
        actions.import_requested.connect(self._import.begin)
        actions.export_requested.connect(self._with_selected(self._export.export))
        actions.hand_over_requested.connect(self._with_selected(self._export.hand_over))
        actions.reveal_requested.connect(self._with_selected(self._export.reveal))
        actions.qr_requested.connect(self._with_selected(self._export.show_qr))
        actions.compare_requested.connect(self._with_selected(self._export.compare))
        actions.copy_as_requested.connect(self._copy_as)
        services.window.save_requested.connect(self._with_selected(self._export.save_public_key))
        window.keys_view.import_requested.connect(self._import.begin)
        window.keys_view.files_dropped.connect(self._import.begin)

    def hand_over(self, key: KeySummary, client_id: str = "") -> None:
        """Show how each client is given *key*, the one with this id first."""
        self._export.hand_over(key, client_id)

    def _copy_as(self, form: PublicKeyForm) -> None:
        self._with_selected(lambda key: self._export.copy_as(key, form))()

    def _with_selected(self, action: Callable[[KeySummary], None]) -> Callable[[], None]:
        def act() -> None:
            key = self._window.keys_view.selected_key
            if key is not None:
                action(key)

        return act
