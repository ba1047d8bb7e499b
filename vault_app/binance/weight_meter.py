"""How much request weight may still be used at one service within this minute. Pure.

The limits are per IP address, so that everything else that the user runs here shares them.
Source: Binance rest-api.md, "IP Limits"; ``rateLimits`` of exchangeInfo.
"""

import re
from collections.abc import Mapping

from vault_app.binance.environments import Service
from vault_app.binance.replies import Answer

LIMITS_PER_MINUTE: Mapping[Service, int] = {
    Service.SPOT: 6_000,
    Service.WALLET: 12_000,
    Service.USD_M: 2_400,
    Service.COIN_M: 2_400,
}
"""Weight per address and minute."""

OUR_SHARE = 0.5
"""Of a limit; the rest is left for the user's programs."""

_MINUTE_MS = 60_000
_COUNTED = re.compile(r"x-mbx-used-weight(-1m)?")
_COUNTED_IN_WALLET = re.compile(r"x-sapi-used-(ip|uid)-weight-1m")


class WeightMeter:
    """The weight used at one service.

    Args:
        service: whose limit it is.
    """

    def __init__(self, service: Service) -> None:
        self._limit = LIMITS_PER_MINUTE[service] * OUR_SHARE
        self._counted = _COUNTED_IN_WALLET if service is Service.WALLET else _COUNTED
        self._minute = 0
        self._used = 0
        self._closed_until_ms = 0.0

    def wait_before_s(self, weight: int, now_ms: float) -> float:
        """Seconds to wait before a request of this *weight*; 0 where it may be sent at once.

        Args:
            weight: of one request; one that is beyond the limit by itself is let through alone.
            now_ms: Unix time by the exchange's clock.
        """
        self._turn_to(now_ms)
        until_ms = self._closed_until_ms
        if self._used and self._used + weight > self._limit:
            until_ms = max(until_ms, (self._minute + 1) * _MINUTE_MS)
        return max(0.0, (until_ms - now_ms) / 1000)

    def note(self, weight: int, answer: Answer, now_ms: float) -> None:
        """Count a request of *weight* that was answered; what the exchange counted is believed."""
        self._turn_to(now_ms)
        counted = [
            int(text)
            for name, text in answer.used_weight.items()
            if self._counted.fullmatch(name) and text.isascii() and text.isdigit()
        ]
        self._used = max([self._used + weight, *counted])

    def close_for(self, seconds: float, now_ms: float) -> None:
        """Send nothing for *seconds*, as the exchange asked."""
        self._closed_until_ms = max(self._closed_until_ms, now_ms + seconds * 1000)

    def rest_of_minute_s(self, now_ms: float) -> float:
        """Seconds until the exchange begins to count anew."""
        return (_MINUTE_MS - now_ms % _MINUTE_MS) / 1000

    def _turn_to(self, now_ms: float) -> None:
        minute = int(now_ms // _MINUTE_MS)
        if minute != self._minute:
            self._minute, self._used = minute, 0
