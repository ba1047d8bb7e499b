"""What came of asking the exchange about keys → what the agent is asked to keep."""

from collections.abc import Iterable

from vault_app.agent.life_messages import LookOutcome, RecordDeath, RecordLooks
from vault_app.binance.death_proof import DeathProof, Life
from vault_app.binance.read_back import LookResult


def outcomes_to_keep(results: Iterable[LookResult]) -> list[LookOutcome]:
    """Those of *results* that tell of the key; trouble on the way to the exchange is not kept."""
    return [
        LookOutcome(key_id=result.key_id, look=result.look, refusal=result.refusal)
        for result in results
        if result.is_about_the_key
    ]


def proof_to_keep(proof: DeathProof) -> RecordDeath | RecordLooks | None:
    """The request that keeps what a try to use a key showed; None where that says nothing of it."""
    result = proof.result
    if proof.life is Life.DEAD and result.refusal is not None:
        return RecordDeath(result.key_id, result.refusal)
    outcomes = outcomes_to_keep([result])
    return RecordLooks(outcomes) if outcomes else None
