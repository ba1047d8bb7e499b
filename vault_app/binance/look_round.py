"""Looking at many keys, one after the other, within the exchange's limits.

::

    LookRound(keys, sign, open_client).run()  →  one LookResult per key

Hosts that do not answer are given up, the others are asked all the same.
"""

import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from uuid import UUID

import msgspec

from vault_app.binance.catalogue import TestRequest, find_test_request
from vault_app.binance.client import ExchangeClient
from vault_app.binance.clock_offset import ClockOffset
from vault_app.binance.environments import Service
from vault_app.binance.metered_host import LIMITED, MeteredHost
from vault_app.binance.own_address import ask_own_address
from vault_app.binance.read_back import (
    NOT_ABOUT_THE_KEY,
    Clock,
    LookResult,
    look_at_key,
    read_back_request,
    trouble_in,
)
from vault_app.binance.replies import Cause
from vault_app.errors import (
    AgentError,
    ExchangeError,
    KeyNotRegisteredError,
    OperationCancelledError,
    VaultAppError,
)
from vault_app.key_summary import KeySummary
from vault_app.terms import STATES_OUT_OF_USE, Environment

SignFor = Callable[[KeySummary, str], str]
"""Makes the signature of a payload with a key."""

OpenClient = Callable[[Environment], ExchangeClient]
"""Opens the way to an environment; the round closes it."""

MAX_WAIT_S = 150.0
"""For one key: a whole minute of the exchange, or the shortest ban that it documents (2 min)."""

FAILURES_TO_GIVE_UP = 2
"""In a row, at one host: then it is not asked again in this round."""


@dataclass(frozen=True)
class LookProgress:
    """How far a round is.

    Attributes:
        done: keys that were asked about, of *total*.
        waiting_s: seconds that it waits now for the exchange's limit to be free again; 0 for none.
    """

    done: int
    total: int
    waiting_s: float = 0.0

    @property
    def fraction(self) -> float | None:
        """The part that is done, of 0 to 1; None where there is nothing to do."""
        return self.done / self.total if self.total else None


class LookRound:
    """Asks the exchange about keys of any environment. To be run once.

    Args:
        keys: in the order in which they are asked about; each environment's after the other.
        sign: has the agent sign.
        open_client: may raise VaultAppError, which is then the outcome of that environment's keys.
        on_progress: told before each key, before each wait, and at the end.
        clock: our Unix time in seconds.
        wait: sleeps for so many seconds; None until the round is cancelled at most.

    Attributes:
        clock_offset: the largest one that was measured; None where none was.
    """

    def __init__(
        self,
        keys: Sequence[KeySummary],
        sign: SignFor,
        open_client: OpenClient,
        *,
        on_progress: Callable[[LookProgress], None] | None = None,
        clock: Clock = time.time,
        wait: Callable[[float], object] | None = None,
    ) -> None:
        self.clock_offset: ClockOffset | None = None
        self._keys = keys
        self._sign = sign
        self._open_client = open_client
        self._on_progress = on_progress
        self._clock = clock
        self._cancelled = threading.Event()
        self._wait = self._cancelled.wait if wait is None else wait
        self._client: ExchangeClient | None = None
        self._done = 0

    @property
    def is_cancelled(self) -> bool:
        """Whether :meth:`cancel` was called."""
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Ask about no further key. May be called from any thread."""
        self._cancelled.set()
        client = self._client
        if client is not None:
            client.cancel()

    def run(self) -> tuple[LookResult, ...]:
        """Ask about all of the keys.

        Returns:
            One result per key, in the order of the keys; after :meth:`cancel` those that are known.

        Raises:
            AgentError: the agent cannot sign any more.
        """
        found: dict[UUID, LookResult] = {}
        for environment in dict.fromkeys(key.environment for key in self._keys):
            keys = [key for key in self._keys if key.environment is environment]
            found |= {result.key_id: result for result in self._ask_environment(environment, keys)}
        self._tell()
        return tuple(found[key.id] for key in self._keys if key.id in found)

    def _ask_environment(
        self, environment: Environment, keys: Sequence[KeySummary]
    ) -> list[LookResult]:
        try:
            client = self._open_client(environment)
        except AgentError:
            raise
        except VaultAppError as error:
            self._done += len(keys)
            return [LookResult(key_id=key.id, error=error) for key in keys]
        results: list[LookResult] = []
        with client:
            self._client = client
            way = _Way(client, self._clock)
            for key in keys:
                if self.is_cancelled:
                    break
                try:
                    host = way.host_of(read_back_request(key).service)
                    result = self._ask_about(key, host)
                    results.append(self._with_own_address(result, key, way))
                except OperationCancelledError:
                    break
                self._done += 1
            self._client = None
        return results

    def _ask_about(self, key: KeySummary, host: "_Host") -> LookResult:
        self._tell()
        if not key.api_key:
            return LookResult(key_id=key.id, error=KeyNotRegisteredError(label=key.label))
        if host.given_up is not None:
            return replace(host.given_up, key_id=key.id)
        result = self._attempt(key, host.metered)
        request = read_back_request(key)
        if result.cause in LIMITED and host.metered.wait_before_s(request) <= MAX_WAIT_S:
            result = self._attempt(key, host.metered)
        host.note(result)
        return result

    def _with_own_address(self, result: LookResult, key: KeySummary, way: "_Way") -> LookResult:
        """*result*, with our address where it may be what the key was refused for."""
        refusal = result.refusal
        if refusal is None or result.cause is not Cause.KEY_IP_OR_PERMISSION or refusal.reported_ip:
            return result
        if way.own_address is None and key.state not in STATES_OUT_OF_USE:
            way.own_address = self._own_address(key, way.host_of(Service.USD_M).metered)
        if not way.own_address:
            return result
        return replace(
            result,
            refusal=msgspec.structs.replace(refusal, reported_ip=way.own_address),
            evidence={**result.evidence, "caller_ip": way.own_address},
        )

    def _own_address(self, key: KeySummary, metered: MeteredHost) -> str:
        """As the exchange tells it; empty where it does not, or would have us wait for too long."""
        request = find_test_request("usd-m-balance")
        if metered.wait_before_s(request) > MAX_WAIT_S:
            return ""
        self._wait_until_allowed(request, metered)
        return ask_own_address(
            metered, lambda payload: self._signed(key, payload), key, self._clock
        )

    def _attempt(self, key: KeySummary, metered: MeteredHost) -> LookResult:
        """Wait until the exchange may be asked, and ask it."""
        request = read_back_request(key)
        try:
            self._wait_until_allowed(request, metered)
            if metered.offset is None:
                answer = metered.measure_clock()
                if metered.offset is None:
                    return trouble_in(answer, key.id, datetime.fromtimestamp(self._clock(), UTC))
                self._note_offset(metered.offset)
            return look_at_key(
                metered,
                lambda payload: self._signed(key, payload),
                key,
                offset_ms=metered.usable_offset_ms,
                clock=self._clock,
            )
        except (AgentError, OperationCancelledError):
            raise
        except VaultAppError as error:
            return LookResult(key_id=key.id, error=error)

    def _wait_until_allowed(self, request: TestRequest, metered: MeteredHost) -> None:
        seconds = metered.wait_before_s(request)
        if seconds:
            self._tell(waiting_s=seconds)
            self._wait(seconds)
        self._raise_if_cancelled()

    def _signed(self, key: KeySummary, payload: str) -> str:
        signature = self._sign(key, payload)
        self._raise_if_cancelled()  # the agent may have taken its time
        return signature

    def _raise_if_cancelled(self) -> None:
        if self.is_cancelled:
            raise OperationCancelledError

    def _note_offset(self, offset: ClockOffset) -> None:
        known = self.clock_offset
        if known is None or abs(offset.offset_ms) > abs(known.offset_ms):
            self.clock_offset = offset

    def _tell(self, waiting_s: float = 0.0) -> None:
        if self._on_progress is not None:
            self._on_progress(LookProgress(self._done, len(self._keys), waiting_s))


class _Way:
    """The way to one environment in the course of a round.

    Attributes:
        own_address: of this computer, as it was told there; None before it was asked for, empty
            where it was not told.
    """

    def __init__(self, client: ExchangeClient, clock: Clock) -> None:
        self.own_address: str | None = None
        self._client = client
        self._clock = clock
        self._hosts: dict[Service, _Host] = {}

    def host_of(self, service: Service) -> "_Host":
        """Where *service* is asked."""
        if service not in self._hosts:
            self._hosts[service] = _Host(MeteredHost(self._client, service, self._clock))
        return self._hosts[service]


@dataclass
class _Host:
    """A service in the course of a round.

    Attributes:
        given_up: what came of it when it was last asked; None while it is worth asking.
        failures: in a row.
    """

    metered: MeteredHost
    given_up: LookResult | None = None
    failures: int = 0

    def note(self, result: LookResult) -> None:
        """Give the host up where it failed too often."""
        has_failed = isinstance(result.error, ExchangeError) or result.cause in NOT_ABOUT_THE_KEY
        self.failures = self.failures + 1 if has_failed else 0
        if self.failures >= FAILURES_TO_GIVE_UP or result.cause in LIMITED:
            self.given_up = result
