"""The work of proving a key dead, and of reading its account through another one."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from vault_app.agent.key_messages import KeysStored
from vault_app.agent.life_messages import RecordDeath, RecordLooks
from vault_app.agent.protocol import KeyStored, Sign, Signature
from vault_app.binance.account_review import AccountReview, review_account
from vault_app.binance.client import ExchangeClient
from vault_app.binance.death_proof import DeathProof, prove_dead
from vault_app.key_summary import KeySummary
from vault_app.looks_to_keep import proof_to_keep
from vault_app.ui.agent_link import AgentLink
from vault_app.ui.exchange_access import ExchangeAccess
from vault_app.ui.job import JobContext


@dataclass(frozen=True)
class ProofOutcome:
    """What came of a try to use a key.

    Attributes:
        key: as it stands now.
    """

    proof: DeathProof
    key: KeySummary


def proof_work(
    link: AgentLink, access: ExchangeAccess, key: KeySummary, *, is_api_key_checked: bool = False
) -> Callable[[JobContext], ProofOutcome]:
    """The work of a job that tries to use *key* and keeps what that showed.

    The key is one that is being replaced, or compromised; see ``death_proof.prove_dead``.
    """

    def work(context: JobContext) -> ProofOutcome:
        with _client_for(access, key, context) as client:
            proof = prove_dead(
                client, _signer(link, key), key, is_api_key_checked=is_api_key_checked
            )
        match proof_to_keep(proof):
            case RecordDeath() as death:
                return ProofOutcome(proof, link.ask_now(death, KeyStored).key)
            case RecordLooks() as looks:
                stored = link.ask_now(looks, KeysStored).keys
                return ProofOutcome(proof, next(iter(stored), key))
        return ProofOutcome(proof, key)

    return work


def review_work(
    link: AgentLink, access: ExchangeAccess, reader: KeySummary, symbols: Sequence[str] = ()
) -> Callable[[JobContext], AccountReview]:
    """The work of a job that reads the account of *reader*; see ``account_review``."""

    def work(context: JobContext) -> AccountReview:
        with _client_for(access, reader, context) as client:
            return review_account(client, _signer(link, reader), reader, symbols=symbols)

    return work


def _signer(link: AgentLink, key: KeySummary) -> Callable[[str], str]:
    return lambda payload: link.ask_now(Sign(key.id, payload.encode("ascii")), Signature).text


@contextmanager
def _client_for(
    access: ExchangeAccess, key: KeySummary, context: JobContext
) -> Iterator[ExchangeClient]:
    """The way to the exchange of *key*, given up when the job is cancelled."""
    client = access.open_client(key.environment)
    context.raise_if_cancelled()
    with client:
        context.on_cancel(client.cancel)
        yield client
