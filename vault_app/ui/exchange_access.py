"""The ways to the exchanges: through the user's proxy, and to a practice exchange of our own."""

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from vault_app.terms import Environment

if TYPE_CHECKING:
    from vault_app.binance.client import ExchangeClient
    from vault_app.binance.practice_process import PracticeProcess
    from vault_app.binance.websocket import WebSocketSession


class ExchangeAccess:
    """Opens ways to the exchange of any environment. May be used by any job.

    At most one practice exchange runs; it is started when it is first asked for.

    Args:
        state_file: where the practice exchange keeps its API keys.
        proxy: ``http://host:port`` of the proxy to use from now on; empty for the system's own.
    """

    def __init__(self, state_file: Path, proxy: Callable[[], str] = str) -> None:
        self._state_file = state_file
        self._proxy = proxy
        self._lock = threading.Lock()
        self._process: PracticeProcess | None = None

    def open_client(self, environment: Environment) -> "ExchangeClient":
        """A way to send requests over REST; whoever opens it closes it.

        Raises:
            PracticeNotStartedError, ForbiddenHostError: as :meth:`practice_url`.
        """
        from vault_app.binance.client import ExchangeClient  # noqa: PLC0415 - once something is sent

        return ExchangeClient(
            environment,
            practice_url=self._practice_url_for(environment),
            proxy_url=self._proxy() or None,
        )

    def open_session(self, environment: Environment) -> "WebSocketSession":
        """A way to send requests over WebSocket; see :meth:`open_client`."""
        from vault_app.binance.websocket import WebSocketSession  # noqa: PLC0415 - as above

        return WebSocketSession(
            environment,
            practice_url=self._practice_url_for(environment),
            proxy_url=self._proxy() or None,
        )

    def practice_url(self) -> str:
        """Where the practice exchange listens.

        Raises:
            PracticeNotStartedError: it did not start.
            ForbiddenHostError: the one that the environment names is not on this computer.
        """
        from vault_app.binance.practice_process import (  # noqa: PLC0415 - few ever need it
            PracticeProcess,
        )

        with self._lock:
            if self._process is None or not self._process.is_running:
                self._process = PracticeProcess.start(self._state_file)
            return self._process.base_url

    def stop(self) -> None:
        """End the practice exchange, if it runs."""
        with self._lock:
            if self._process is not None:
                self._process.stop()
                self._process = None

    def _practice_url_for(self, environment: Environment) -> str | None:
        return self.practice_url() if environment is Environment.PRACTICE else None
