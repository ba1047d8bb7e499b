"""The window's hold on the agent: starts it when needed, lets it go when the vault is locked."""

import threading
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from vault_app.errors import AgentLostError
from vault_app.terms import Caller
from vault_app.ui.job import JobContext

if TYPE_CHECKING:
    from vault_app.agent.client import AgentClient
    from vault_app.agent.protocol import Request, Result

ResultT = TypeVar("ResultT", bound="Result")


class AgentLink(QObject):
    """At most one agent at a time. Jobs may use it from any thread.

    Args:
        command: how to start the agent; None starts this app's own.

    Signals:
        lost: the agent ended on its own. Arrives on the UI thread.
    """

    lost = Signal()

    def __init__(self, command: Sequence[str] | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._command = command
        self._client: AgentClient | None = None
        self._lock = threading.Lock()
        self._ending: list[threading.Thread] = []
        self._is_shut = False

    @property
    def agent_pid(self) -> int | None:
        """The agent's process id; None while there is none."""
        return self._client.pid if self._client is not None else None

    def warm_up(self) -> "AgentClient":
        """Start the agent unless it runs, so that it is ready when the password is typed.

        Raises:
            AgentNotStartedError: it could not be started.
            AgentLostError: the app is ending.
        """
        from vault_app.agent.client import (  # noqa: PLC0415 - not needed for the first picture
            AgentClient,
        )

        self.wait_until_ended()  # the one before may still be saving, and holds the vault
        with self._lock:
            if self._is_shut:
                raise AgentLostError
            if self._client is not None and not self._client.is_alive:
                self._client.close()  # it ended on its own; its pipes are still open
                self._client = None
            if self._client is None:
                self._client = AgentClient(
                    self._command, on_lost=self.lost.emit, caller=Caller.WINDOW
                )
            return self._client

    def asking(
        self, request: "Request", expected: type[ResultT]
    ) -> Callable[[JobContext], ResultT]:
        """The work of a job that asks the agent *request*; it can be cancelled."""
        from vault_app.agent.client import expect  # noqa: PLC0415 - as in warm_up

        def ask(context: JobContext) -> ResultT:
            pending = self.warm_up().send(request, context.progress)
            context.on_cancel(pending.cancel)
            return expect(pending.result(), expected)

        return ask

    def ask_now(self, request: "Request", expected: type[ResultT]) -> ResultT:
        """Ask and wait, within a job that does more than ask.

        Raises:
            VaultAppError: what the agent answered.
        """
        return self.warm_up().ask(request, expected)

    def release(self) -> None:
        """Let the agent go: it ends at once, or after a save that has begun.

        It ends on a thread of its own, so that nothing else that is under way holds it up.
        """
        with self._lock:
            client, self._client = self._client, None
            if client is not None:
                thread = threading.Thread(target=client.close, name="agent-ending", daemon=True)
                self._ending.append(thread)
                thread.start()

    def shut(self) -> None:
        """As :meth:`release`, and no other agent is started from now on."""
        with self._lock:
            self._is_shut = True
        self.release()

    def wait_until_ended(self) -> None:
        """Wait until every agent that was let go has ended; each is killed if it takes too long."""
        for thread in tuple(self._ending):
            thread.join()
            with self._lock:
                if thread in self._ending:
                    self._ending.remove(thread)
