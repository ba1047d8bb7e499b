"""The work of trying a key: the agent signs, the exchange answers."""

from collections.abc import Callable
from dataclasses import dataclass

from vault_app.agent.key_messages import KeysStored
from vault_app.agent.life_messages import RecordLooks
from vault_app.agent.protocol import KeyStored, Sign, Signature
from vault_app.binance.key_test import KeyTestReport, StepResult, run_key_test
from vault_app.key_summary import KeySummary
from vault_app.proof_of_registration import proof_of_registration
from vault_app.ui.agent_link import AgentLink
from vault_app.ui.exchange_access import ExchangeAccess
from vault_app.ui.job import JobContext


@dataclass(frozen=True)
class KeyTestOutcome:
    """What came of a test.

    Attributes:
        verified_key: the key as it stands now, where the exchange accepted everything.
    """

    report: KeyTestReport
    verified_key: KeySummary | None


def key_test_work(
    link: AgentLink, access: ExchangeAccess, key: KeySummary
) -> Callable[[JobContext], KeyTestOutcome]:
    """The work of a job that tries *key*; each step's result is reported as progress."""

    def sign(payload: str) -> str:
        return link.ask_now(Sign(key.id, payload.encode("ascii")), Signature).text

    def work(context: JobContext) -> KeyTestOutcome:
        def report_step(result: StepResult) -> None:
            context.progress(result.step, result)
            context.raise_if_cancelled()  # between two requests there is none to give up

        client = access.open_client(key.environment)
        context.raise_if_cancelled()
        with client:
            context.on_cancel(client.cancel)
            report = run_key_test(
                client,
                sign,
                key.api_key,
                on_step=report_step,
            )
            if not report.accepted:
                return KeyTestOutcome(report, None)
            proof = proof_of_registration(client, sign, key, report)
        if isinstance(proof, RecordLooks):
            kept = link.ask_now(proof, KeysStored).keys
            return KeyTestOutcome(report, next(iter(kept), None))
        return KeyTestOutcome(report, link.ask_now(proof, KeyStored).key)

    return work
