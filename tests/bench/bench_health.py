"""How long it takes to judge 1,000 keys: ``python -m tests.bench.bench_health [COUNT]``.

The keys are of every kind that the tests of the rules know, so that all rules have work. The
budget: 100 ms for 1,000 keys, rules, grades and dated events together.
"""

import itertools
import statistics
import sys
import time
from uuid import UUID

import msgspec

from tests.helpers.health_cases import CASES
from tests.helpers.health_keys import NOW, SOUND_VAULT
from vault_app.health.report import HealthReport, assess
from vault_app.key_summary import KeySummary

BUDGET_MS = 100.0
ROUNDS = 11


def main(count: int) -> int:
    """Print the median; return 1 where it is over the budget."""
    keys = _keys(count)
    times: list[float] = []
    for _ in range(ROUNDS):
        started = time.perf_counter()
        report = assess(keys, SOUND_VAULT, NOW, clock_offset_ms=5)
        times.append((time.perf_counter() - started) * 1000)
    median = statistics.median(times)
    is_in_time = median <= BUDGET_MS
    _print(count, report, median, "ok" if is_in_time else "TOO SLOW")
    return 0 if is_in_time else 1


def _keys(count: int) -> list[KeySummary]:
    known = itertools.cycle(key for case in CASES for key in case.keys)
    return [
        msgspec.structs.replace(
            key,
            id=UUID(int=number),
            label=f"key {number}",
            fingerprint=f"SHA256:{number:043}",
            api_key=f"{number:064}" if key.api_key else "",
        )
        for number, key in zip(range(count), known, strict=False)
    ]


def _print(count: int, report: HealthReport, median: float, verdict: str) -> None:
    sys.stdout.write(
        f"{count} keys, {len(report.findings)} findings, {len(report.events)} events:"
        f" {median:.1f} ms  budget {BUDGET_MS:.0f} ms  {verdict}\n"
    )


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 1000))
