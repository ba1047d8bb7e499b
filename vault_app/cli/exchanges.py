"""The ways to the exchange that one command uses."""

from types import TracebackType
from typing import Self

from vault_app.binance.client import ExchangeClient
from vault_app.binance.practice_process import PracticeProcess
from vault_app.binance.websocket import WebSocketSession
from vault_app.config import practice_state_path, settings_path
from vault_app.settings import proxy_in
from vault_app.terms import Environment


class Exchanges:
    """Opens ways through the proxy that the user set in the window, or the system's.

    A practice exchange is started when first asked for, and runs until the end. To be entered as a
    context.
    """

    def __init__(self) -> None:
        self._proxy_url = proxy_in(settings_path()) or None
        self._practice: PracticeProcess | None = None

    def __enter__(self) -> Self:
        """The ways themselves."""
        return self

    def __exit__(
        self,
        exception_type: type[BaseException] | None,
        exception: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """End the practice exchange, if it was started."""
        if self._practice is not None:
            self._practice.stop()

    def open_client(self, environment: Environment) -> ExchangeClient:
        """A client for *environment*; whoever opens it closes it.

        Raises:
            PracticeNotStartedError: the practice exchange did not start.
            ForbiddenHostError: the one that runs already is not on this computer.
        """
        return ExchangeClient(
            environment,
            practice_url=self._practice_url_for(environment),
            proxy_url=self._proxy_url,
        )

    def open_session(self, environment: Environment) -> WebSocketSession:
        """A way to send requests over WebSocket; see :meth:`open_client`."""
        return WebSocketSession(
            environment,
            practice_url=self._practice_url_for(environment),
            proxy_url=self._proxy_url,
        )

    def _practice_url_for(self, environment: Environment) -> str | None:
        if environment is not Environment.PRACTICE:
            return None
        if self._practice is None:
            self._practice = PracticeProcess.start(practice_state_path())
        return self._practice.base_url
