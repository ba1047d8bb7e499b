"""What came of looking at keys → what the agent is asked to keep."""

from collections.abc import Iterable

from vault_app.agent.life_messages import LookOutcome
from vault_app.binance.read_back import LookResult


def outcomes_to_keep(results: Iterable[LookResult]) -> list[LookOutcome]:
    """Those of *results* that tell of the key; trouble on the way to the exchange is not kept."""
    return [
        LookOutcome(key_id=result.key_id, look=result.look, refusal=result.refusal)
        for result in results
        if result.is_about_the_key
    ]
