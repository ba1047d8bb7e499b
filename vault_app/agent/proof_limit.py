"""How often, and for which times, a key out of use signs what may prove it dead."""

import threading
import time
from collections import deque
from collections.abc import Callable
from uuid import UUID

from vault_app.errors import ProofRefusedError
from vault_app.vault.model import KeyRecord

MOST_AT_ONCE = 6
PERIOD_S = 60.0
FARTHEST_MS = 24 * 60 * 60 * 1000
"""A clock may be set to another time zone, and still prove a key dead with the exchange's time."""


class ProofLimit:
    """Few signatures a minute for each key, and none to be kept for later.

    Args:
        clock: Unix time in seconds.
        ticks: seconds that go on evenly.
    """

    def __init__(
        self, clock: Callable[[], float] = time.time, ticks: Callable[[], float] = time.monotonic
    ) -> None:
        self._clock = clock
        self._ticks = ticks
        self._lock = threading.Lock()
        self._signed: dict[UUID, deque[float]] = {}

    def require_allowed(self, record: KeyRecord, timestamp_ms: int) -> None:
        """Count a signature for a request at *timestamp_ms*, or refuse it.

        Raises:
            ProofRefusedError: *problem* is ``clock`` (more than a day from now) or ``often``.
        """
        if abs(timestamp_ms - self._clock() * 1000) > FARTHEST_MS:
            raise ProofRefusedError(label=record.label, problem="clock")
        with self._lock:
            signed = self._signed.setdefault(record.id, deque(maxlen=MOST_AT_ONCE))
            now = self._ticks()
            if len(signed) == MOST_AT_ONCE and now - signed[0] < PERIOD_S:
                raise ProofRefusedError(label=record.label, problem="often")
            signed.append(now)
