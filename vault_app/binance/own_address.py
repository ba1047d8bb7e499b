"""This computer's address as the exchange sees it: only futures name it, in a refusal."""

from vault_app.binance.catalogue import find_test_request
from vault_app.binance.metered_host import MeteredHost
from vault_app.binance.read_back import Clock, Sign
from vault_app.binance.replies import judge
from vault_app.binance.requests import build_request
from vault_app.errors import AgentError, VaultAppError
from vault_app.key_summary import KeySummary

_ASKED = "usd-m-balance"


def ask_own_address(host: MeteredHost, sign: Sign, key: KeySummary, clock: Clock) -> str:
    """Let USD-M refuse *key*, which was refused elsewhere for its address, rights or existence.

    Args:
        host: for USD-M of the key's environment.
        sign: makes the signature of a payload.
        key: has an API key.
        clock: our Unix time in seconds.

    Returns:
        The address; empty where it was not told.

    Raises:
        AgentError: the agent is gone, or the request was given up.
    """
    request = find_test_request(_ASKED)
    try:
        if host.offset is None:
            host.measure_clock()
        timestamp = int(clock() * 1000) + host.usable_offset_ms
        unsigned = build_request(request, host.origin(request.service), timestamp=timestamp)
        answer = host.send(unsigned.with_signature(sign(unsigned.payload)), key.api_key)
    except AgentError:
        raise
    except VaultAppError:
        return ""
    return str(judge(answer).evidence.get("caller_ip", ""))
