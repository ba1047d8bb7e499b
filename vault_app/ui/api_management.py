"""Where keys are managed at the exchange: opens the page, or deletes a practice key there."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from vault_app.errors import VaultAppError
from vault_app.key_summary import KeySummary
from vault_app.terms import Environment
from vault_app.ui.job import Job, JobContext
from vault_app.ui.registration_guide import registration_guide
from vault_app.ui.services import Services

Opened = Callable[[str, bool], None]
"""Is told the page's address and whether a browser shows it."""

Failed = Callable[[VaultAppError], None]


class ApiManagement(QObject):
    """The exchange's own page does it; the practice exchange has an endpoint as well."""

    def __init__(self, services: Services) -> None:
        super().__init__(services.window)
        self._jobs = services.jobs
        self._access = services.access

    def open(self, environment: Environment, on_opened: Opened, on_failure: Failed) -> None:
        """Open in the browser the page where keys of *environment* are managed."""

        def show(page: str) -> None:
            on_opened(page, QDesktopServices.openUrl(QUrl(page)))

        if environment is not Environment.PRACTICE:
            show(registration_guide(environment).page)
            return
        self._jobs.start(
            lambda _: self._access.practice_url(), on_success=show, on_failure=on_failure
        )

    def delete_practice_key(
        self, key: KeySummary, on_deleted: Callable[[], None], on_failure: Failed
    ) -> Job[None]:
        """Have the practice exchange delete *key*."""

        def delete(_context: JobContext) -> None:
            from vault_app.binance.registration import (  # noqa: PLC0415 - few ever need it
                delete_practice_api_key,
            )

            delete_practice_api_key(self._access.practice_url(), key.api_key)

        return self._jobs.start(delete, on_success=lambda _: on_deleted(), on_failure=on_failure)
