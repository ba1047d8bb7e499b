"""What the agent does about the test requests that were sent."""

from vault_app.agent.handler import Handler
from vault_app.agent.history_messages import (
    ClearRequests,
    HistorySaved,
    ListRequests,
    RecordRequest,
    RequestHistory,
)
from vault_app.agent.open_vault import OpenVault
from vault_app.agent.protocol import Request
from vault_app.agent.work import Work


class HistoryCare:
    """One method per request.

    Args:
        vault: the vault that is open, if one is.
    """

    def __init__(self, vault: OpenVault) -> None:
        self._vault = vault

    def handlers(self) -> dict[type[Request], Handler]:
        """Which method answers which request."""
        return {
            ListRequests: self._list,
            RecordRequest: self._record,
            ClearRequests: self._clear,
        }

    def _list(self, _request: ListRequests, _work: Work) -> RequestHistory:
        return RequestHistory(list(self._vault.session.requests))

    def _record(self, request: RecordRequest, work: Work) -> HistorySaved:
        work.commit()
        return HistorySaved(self._vault.session.record_request(request.record))

    def _clear(self, _request: ClearRequests, work: Work) -> HistorySaved:
        work.commit()
        self._vault.session.clear_requests()
        return HistorySaved(0)
