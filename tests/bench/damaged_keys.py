"""Read damaged key files by the hundred thousand, on all cores.

Run it with ``python -m tests.bench.damaged_keys [COUNT]``.
"""

import multiprocessing
import sys
import time

from tests.helpers import key_mutations

COUNT = 100_000
SLICE = 10_000
FIRST_SEED = 100


def main(count: int) -> int:
    """Print what became of the inputs; return 1 where something happened that must not."""
    slices = [
        (min(SLICE, count - start), seed)
        for seed, start in enumerate(range(0, count, SLICE), start=FIRST_SEED)
    ]
    faults = 0
    with multiprocessing.Pool() as workers:
        for line, found in workers.imap(read_slice, slices):
            faults += len(found)
            sys.stdout.write(line)
            sys.stdout.writelines(f"  {fault}\n" for fault in found)
            sys.stdout.flush()
    return 1 if faults else 0


def read_slice(size_and_seed: tuple[int, int]) -> tuple[str, list[str]]:
    """The line to print about one slice, and its faults."""
    size, seed = size_and_seed
    started = time.monotonic()
    report = key_mutations.run(size, seed)
    line = (
        f"seed {seed}: {report.inputs:,} inputs in {time.monotonic() - started:.0f} s,"
        f" {report.accepted:,} keys accepted, slowest {report.slowest_seconds:.2f} s,"
        f" {len(report.faults)} faults\n"
    )
    return line, [str(fault) for fault in report.faults]


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else COUNT))
