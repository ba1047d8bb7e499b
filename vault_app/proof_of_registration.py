"""A test that succeeded → what the agent is asked to keep: the key works, and what it may do."""

from vault_app.agent.life_messages import LookOutcome, RecordLooks
from vault_app.agent.protocol import RecordVerified
from vault_app.binance.key_test import KeyTestReport
from vault_app.binance.read_back import Exchange, Sign, look_at_key
from vault_app.errors import AgentError, VaultAppError
from vault_app.key_summary import KeySummary


def proof_of_registration(
    exchange: Exchange, sign: Sign, key: KeySummary, report: KeyTestReport
) -> RecordLooks | RecordVerified:
    """Ask the exchange what *key*, whose test it accepted, may do.

    Args:
        exchange: of the key's environment.
        sign: makes the signature of a payload.
        key: has an API key.
        report: of the test, for the exchange's time.

    Returns:
        A request that keeps the date of the test in any case; where the exchange tells them, the
        rights as well, as those that are right.

    Raises:
        AgentError: the agent is gone, or the request was given up.
    """
    offset_ms = report.clock_offset_ms if report.offset_used and report.clock_offset_ms else 0
    try:
        look = look_at_key(exchange, sign, key, offset_ms=offset_ms).look
    except AgentError:
        raise
    except VaultAppError:
        look = None
    if look is None:
        return RecordVerified(key.id)
    return RecordLooks([LookOutcome(key_id=key.id, look=look)])
