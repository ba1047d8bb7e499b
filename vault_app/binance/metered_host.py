"""One service of an environment, asked within its limits and with its own time."""

from collections.abc import Callable

from vault_app.binance.catalogue import TestRequest, catalogue, time_call
from vault_app.binance.client import ExchangeClient
from vault_app.binance.clock_offset import ClockOffset, measured_offset
from vault_app.binance.environments import Origin, Service
from vault_app.binance.replies import Answer, Cause, judge
from vault_app.binance.requests import PublicRequest, SignedRequest, build_public_request
from vault_app.binance.weight_meter import WeightMeter

Clock = Callable[[], float]

LIMITED = frozenset({Cause.RATE_LIMIT, Cause.IP_BANNED})
"""How the exchange says that it wants to be left alone for a while."""

_LEAST_WEIGHT = 1


class MeteredHost:
    """Counts the weight that is used at *service*, and knows how far its clock is off.

    Args:
        client: for the environment.
        service: which part of it is asked.
        clock: our Unix time in seconds.

    Attributes:
        offset: None until it is measured.
    """

    def __init__(self, client: ExchangeClient, service: Service, clock: Clock) -> None:
        self.offset: ClockOffset | None = None
        self._client = client
        self._clock = clock
        self._meter = WeightMeter(service)
        self._time_call = time_call(service)

    @property
    def usable_offset_ms(self) -> int:
        """What is to be added to our time when a request is signed: nothing for a small offset."""
        return self.offset.offset_ms if self.offset is not None and self.offset.is_harmful else 0

    def origin(self, service: Service) -> Origin:
        """Where *service* is."""
        return self._client.origin(service)

    def wait_before_s(self, request: TestRequest) -> float:
        """Seconds to wait before *request* is laid out; 0 for none."""
        return self._meter.wait_before_s(request.weight or _LEAST_WEIGHT, self._now_ms())

    def send(self, request: SignedRequest | PublicRequest, api_key: str | None = None) -> Answer:
        """Send *request*, and take note of what the exchange counted and asked for.

        Raises:
            what ``ExchangeClient.send`` raises.
        """
        answer = self._client.send(request, api_key)
        self._meter.note(_weight_of(request.path), answer, self._now_ms())
        if judge(answer).cause in LIMITED:
            asked_for_s = answer.retry_after_s
            rest_s = self._meter.rest_of_minute_s(self._now_ms())
            self._meter.close_for(rest_s if asked_for_s is None else asked_for_s, self._now_ms())
        return answer

    def measure_clock(self) -> Answer:
        """Ask for the exchange's time; *offset* is known afterwards, unless it was not told.

        Raises:
            what ``ExchangeClient.send`` raises.
        """
        request = build_public_request(self._time_call, self.origin(self._time_call.service))
        before_ms = self._clock() * 1000
        answer = self.send(request)
        self.offset = measured_offset(answer, before_ms, self._clock() * 1000)
        return answer

    def _now_ms(self) -> float:
        offset_ms = 0 if self.offset is None else self.offset.offset_ms
        return self._clock() * 1000 + offset_ms


def _weight_of(path: str) -> int:
    weights = (request.weight for request in catalogue() if request.path == path)
    return next(weights, None) or _LEAST_WEIGHT
