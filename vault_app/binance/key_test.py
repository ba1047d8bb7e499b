"""Does a key work? Three calls that change nothing: time, account, order/test.

A signed call that is accepted proves that the exchange holds the public key that belongs to our
private key. ``order/test`` shows the right to trade and places nothing.
"""

import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from vault_app.binance.catalogue import find_test_request
from vault_app.binance.client import ExchangeClient
from vault_app.binance.clock_offset import ClockOffset, measured_offset
from vault_app.binance.replies import Answer, Cause, EvidenceValue, judge, kind_of_body
from vault_app.binance.requests import (
    Param,
    PublicRequest,
    SignedRequest,
    build_public_request,
    build_request,
)
from vault_app.errors import (
    NotAnExchangeAnswerError,
    OperationCancelledError,
    VaultAppError,
)

Sign = Callable[[str], str]
Clock = Callable[[], float]

_TEST_ORDER: tuple[Param, ...] = (
    ("symbol", "BTCUSDT"),
    ("side", "BUY"),
    ("type", "MARKET"),
    ("quoteOrderQty", "20"),
)
"""Valid at any price, because it names the amount in the quote currency."""


class Step(StrEnum):
    """The calls of a key test, in their order."""

    TIME = "time"
    ACCOUNT = "account"
    ORDER_TEST = "order-test"


@dataclass(frozen=True, kw_only=True)
class StepResult:
    """How one call went.

    Attributes:
        cause: why it was not accepted; None where it was, or where *error* says it.
        evidence: public facts that go with the cause, see :class:`Verdict`.
        error: what kept the answer from coming or from being the exchange's.
        latency_ms, http_status: None where no answer came.
    """

    step: Step
    cause: Cause | None = None
    evidence: Mapping[str, EvidenceValue] = field(default_factory=dict)
    error: VaultAppError | None = None
    latency_ms: float | None = None
    http_status: int | None = None

    @property
    def accepted(self) -> bool:
        """Whether the exchange did what was asked."""
        return self.cause is None and self.error is None


@dataclass(frozen=True)
class Rights:
    """What the account allows, as the exchange reported it.

    Attributes:
        permissions: such as ``SPOT`` or ``TRD_GRP_003``.
    """

    can_trade: bool
    can_withdraw: bool
    permissions: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class KeyTestReport:
    """How the whole test went.

    Attributes:
        steps: those that were made; the last is the one that failed, where one did.
        clock_offset_ms: how far the exchange's clock is ahead of ours; None where not measured.
        round_trip_ms: of the call that measured it; the offset is right to half of this.
        offset_used: whether the requests were signed with the exchange's time instead of ours.
        rights: None where the account call was not accepted.
    """

    steps: tuple[StepResult, ...]
    clock_offset_ms: int | None
    round_trip_ms: float | None
    offset_used: bool
    rights: Rights | None

    @property
    def accepted(self) -> bool:
        """Whether every call was made and accepted."""
        return len(self.steps) == len(Step) and all(step.accepted for step in self.steps)

    @property
    def failed_step(self) -> StepResult | None:
        """The call that was not accepted."""
        return next((step for step in self.steps if not step.accepted), None)


def run_key_test(
    client: ExchangeClient,
    sign: Sign,
    api_key: str,
    *,
    clock: Clock = time.time,
    on_step: Callable[[StepResult], None] | None = None,
) -> KeyTestReport:
    """Make the three calls, stopping at the first that is not accepted.

    Args:
        client: for the key's environment.
        sign: makes the signature of a payload; see ``Signer.sign``.
        api_key: as issued by the exchange.
        clock: Unix time in seconds.
        on_step: told each result as it comes, on the caller's thread; what it raises ends the test.

    Raises:
        OperationCancelledError, and whatever *sign* or *on_step* raise; everything else is in the
            report.
    """
    test = _KeyTest(client, sign, api_key, clock)
    for make_step in (test.measure_clock, test.read_account, test.validate_order):
        result = make_step()
        test.steps.append(result)
        if on_step is not None:
            on_step(result)
        if not result.accepted:
            break
    return test.report()


class _KeyTest:
    """What is known in the course of one test."""

    def __init__(self, client: ExchangeClient, sign: Sign, api_key: str, clock: Clock) -> None:
        self._client = client
        self._sign = sign
        self._api_key = api_key
        self._clock = clock
        self._offset: ClockOffset | None = None
        self._rights: Rights | None = None
        self.steps: list[StepResult] = []

    def measure_clock(self) -> StepResult:
        call = find_test_request("spot-time")
        request = build_public_request(call, self._client.origin(call.service))
        before = self._now_ms()
        result, answer = self._send(Step.TIME, request, api_key=None)
        if answer is None or not result.accepted:
            return result
        self._offset = measured_offset(answer, before, self._now_ms())
        return _not_the_exchange(Step.TIME, answer) if self._offset is None else result

    def read_account(self) -> StepResult:
        result, answer = self._send_signed(
            Step.ACCOUNT, "spot-account", [("omitZeroBalances", True)]
        )
        if answer is None or not result.accepted:
            return result
        self._rights = _rights_in(answer)
        return result if self._rights is not None else _not_the_exchange(Step.ACCOUNT, answer)

    def validate_order(self) -> StepResult:
        return self._send_signed(Step.ORDER_TEST, "spot-order-test", _TEST_ORDER)[0]

    def report(self) -> KeyTestReport:
        return KeyTestReport(
            steps=tuple(self.steps),
            clock_offset_ms=None if self._offset is None else self._offset.offset_ms,
            round_trip_ms=None if self._offset is None else self._offset.round_trip_ms,
            offset_used=self._usable_offset_ms != 0,
            rights=self._rights,
        )

    @property
    def _usable_offset_ms(self) -> int:
        if self._offset is None or not self._offset.is_harmful:
            return 0
        return self._offset.offset_ms

    def _now_ms(self) -> float:
        return self._clock() * 1000

    def _send_signed(
        self, step: Step, request_id: str, params: Iterable[Param]
    ) -> tuple[StepResult, Answer | None]:
        call = find_test_request(request_id)
        unsigned = build_request(
            call,
            self._client.origin(call.service),
            params,
            timestamp=int(self._now_ms()) + self._usable_offset_ms,
        )
        request = unsigned.with_signature(self._sign(unsigned.payload))
        return self._send(step, request, self._api_key)

    def _send(
        self, step: Step, request: SignedRequest | PublicRequest, api_key: str | None
    ) -> tuple[StepResult, Answer | None]:
        try:
            answer = self._client.send(request, api_key)
        except OperationCancelledError:
            raise
        except VaultAppError as error:
            return StepResult(step=step, error=error), None
        verdict = judge(answer)
        if verdict.cause is Cause.NOT_AN_EXCHANGE_ANSWER:
            return _not_the_exchange(step, answer), answer
        evidence = dict(verdict.evidence)
        if verdict.cause is Cause.CLOCK and self._offset is not None:
            evidence["clock_offset_ms"] = self._offset.offset_ms
        result = StepResult(
            step=step,
            cause=verdict.cause,
            evidence=evidence,
            latency_ms=answer.latency_ms,
            http_status=answer.status,
        )
        return result, answer


def _not_the_exchange(step: Step, answer: Answer) -> StepResult:
    found = kind_of_body(answer)
    return StepResult(
        step=step,
        cause=Cause.NOT_AN_EXCHANGE_ANSWER,
        evidence={**judge(answer).evidence, "found": found},
        error=NotAnExchangeAnswerError(host=answer.host, status=answer.status, found=found),
        latency_ms=answer.latency_ms,
        http_status=answer.status,
    )


def _rights_in(answer: Answer) -> Rights | None:
    account = answer.json
    if not isinstance(account, dict) or not isinstance(account.get("canTrade"), bool):
        return None
    permissions = account.get("permissions")
    return Rights(
        can_trade=account["canTrade"],
        can_withdraw=account.get("canWithdraw") is True,
        permissions=tuple(str(name) for name in permissions)
        if isinstance(permissions, list)
        else (),
    )
