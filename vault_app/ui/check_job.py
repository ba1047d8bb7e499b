"""The work of asking the exchange about keys, and of keeping what it told."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from vault_app.agent.key_messages import KeysStored
from vault_app.agent.life_messages import RecordLooks
from vault_app.agent.protocol import KeyList, ListKeys, Sign, Signature
from vault_app.binance.client import ExchangeClient
from vault_app.binance.clock_offset import ClockOffset
from vault_app.binance.look_round import LookRound
from vault_app.binance.read_back import LookResult, can_be_looked_at
from vault_app.key_summary import KeySummary
from vault_app.looks_to_keep import outcomes_to_keep
from vault_app.terms import Environment
from vault_app.ui.agent_link import AgentLink
from vault_app.ui.exchange_access import ExchangeAccess
from vault_app.ui.job import JobContext

CHECKING = "checking"
"""The stage that a check reports, with a ``LookProgress``."""


@dataclass(frozen=True)
class CheckOutcome:
    """What came of a check.

    Attributes:
        asked: the keys as they were before, in their order.
        results: one per key that was asked about; fewer where the check was stopped.
        keys: those about which something is kept now, as they stand.
        clock_offset: of this computer; None where it was not measured.
        is_stopped: the user stopped it.
    """

    asked: tuple[KeySummary, ...]
    results: tuple[LookResult, ...]
    keys: tuple[KeySummary, ...]
    clock_offset: ClockOffset | None
    is_stopped: bool


def check_work(
    link: AgentLink, access: ExchangeAccess, keys: Sequence[KeySummary] | None
) -> Callable[[JobContext], CheckOutcome]:
    """The work of a job that asks the exchange about *keys*; None: about all that are in use.

    Cancelling stops it; what was told before is kept.
    """

    def sign(key: KeySummary, payload: str) -> str:
        return link.ask_now(Sign(key.id, payload.encode("ascii"), is_check=True), Signature).text

    def open_client(environment: Environment) -> ExchangeClient:
        return access.open_client(environment)

    def work(context: JobContext) -> CheckOutcome:
        stored = link.ask_now(ListKeys(), KeyList).keys if keys is None else keys
        asked = tuple(key for key in stored if can_be_looked_at(key))
        looks = LookRound(
            asked,
            sign,
            open_client,
            on_progress=lambda news: context.progress(CHECKING, news),
        )
        context.on_cancel(looks.cancel)
        results = looks.run()
        outcomes = outcomes_to_keep(results)
        kept = link.ask_now(RecordLooks(outcomes), KeysStored).keys if outcomes else []
        return CheckOutcome(asked, results, tuple(kept), looks.clock_offset, looks.is_cancelled)

    return work
