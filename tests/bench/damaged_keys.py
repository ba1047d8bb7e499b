"""Read damaged key files by the hundred thousand.

Run it with ``python -m tests.bench.damaged_keys [COUNT]``.
"""

import sys
import time

from tests.helpers import key_mutations

COUNT = 100_000
SLICE = 10_000


def main(count: int) -> int:
    """Print what became of the inputs; return 1 where something happened that must not."""
    faults = 0
    for seed, start in enumerate(range(0, count, SLICE), start=100):
        started = time.monotonic()
        report = key_mutations.run(min(SLICE, count - start), seed)
        faults += len(report.faults)
        sys.stdout.write(
            f"seed {seed}: {report.inputs:,} inputs in {time.monotonic() - started:.0f} s,"
            f" {report.accepted:,} keys accepted, slowest {report.slowest_seconds:.2f} s,"
            f" {len(report.faults)} faults\n"
        )
        sys.stdout.writelines(f"  {fault}\n" for fault in report.faults)
        sys.stdout.flush()
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else COUNT))
