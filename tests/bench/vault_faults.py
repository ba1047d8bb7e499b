"""The long run over faults of the vault file: ``python -m tests.bench.vault_faults``.

Every byte flipped in three patterns, every length, mutated files, and processes killed while they
save. The suite tries a slice of each. Ends with exit code 1 at the first outcome that is wrong.

    --mutants N   how many mutated files (default 200,000)
    --kills N     how many kills at random moments (default 300; 0 for none)
"""

import argparse
import random
import resource
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from tests.helpers.vault_faults import (
    ALLOWED,
    FLIPS,
    expected_of_flip,
    flipped,
    mutants,
    outcome,
)
from tests.helpers.vault_kills import assert_whole_and_usable, kill_at_random
from tests.helpers.vaults import cheap_vault
from tests.vectors.vault_vectors import load_vectors
from vault_app.errors import VaultDamagedError
from vault_app.vault.slots import KeychainCredential

VECTORS = {vector.name: (vector, raw) for vector, raw in load_vectors(1)}
VECTOR, RAW = VECTORS["three slots, opened by keychain"]
CREDENTIAL = KeychainCredential(VECTOR.credential_octets)
KEYS_OF_A_SMALL_VAULT = 200


def flip_every_byte() -> str:
    for pattern in FLIPS:
        for offset in range(len(RAW)):
            found = outcome(flipped(RAW, offset, pattern), CREDENTIAL)
            require(found == expected_of_flip(RAW, offset, pattern), f"flip {offset} {pattern}")
    return f"{len(FLIPS) * len(RAW):,} flipped bytes"


def cut_at_every_length() -> str:
    for length in range(1, len(RAW)):
        found = outcome(RAW[:length], CREDENTIAL)
        require(found == (VaultDamagedError, "length"), f"length {length}")
    return f"{len(RAW) - 1:,} lengths"


def mutate(count: int) -> str:
    found: Counter[str] = Counter()
    for number, faulty in enumerate(mutants(RAW, count, seed=1)):
        error_class, where = outcome(faulty, CREDENTIAL)
        require(error_class in ALLOWED or faulty == RAW, f"mutant {number}")
        found[f"{error_class.__name__} {where}".strip() if error_class else "unchanged"] += 1
    return f"{count:,} mutants: {in_words(found.items())}"


def kill(count: int) -> str:
    chosen = random.Random(3)  # noqa: S311 - repeatable moments
    told_in_all = in_between = 0
    with tempfile.TemporaryDirectory() as folder:
        vault, keys = Path(folder) / "none", 0
        for number in range(count):
            if not vault.exists() or keys > KEYS_OF_A_SMALL_VAULT:
                vault, keys = Path(folder) / f"{number}.vault", 0
                cheap_vault(vault).close()
            told = kill_at_random(vault, chosen.uniform(0.0, 0.1))
            held = assert_whole_and_usable(vault, {keys + told, keys + told + 1})
            in_between += held - keys - told
            told_in_all += told
            keys = held + 1
    return (
        f"{count} kills in {told_in_all:,} saves: none lost or torn, "
        f"{in_between} saved and not yet told"
    )


def in_words(counted: Iterable[tuple[str, int]]) -> str:
    return ", ".join(f"{count:,} {name}" for name, count in sorted(counted))


def require(condition: object, what: str) -> None:
    if not condition:
        sys.exit(f"wrong outcome: {what}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--mutants", type=int, default=200_000)
    parser.add_argument("--kills", type=int, default=300)
    options = parser.parse_args()
    for run in (
        flip_every_byte,
        cut_at_every_length,
        lambda: mutate(options.mutants),
        lambda: kill(options.kills),
    ):
        started = time.perf_counter()
        said = run()
        sys.stdout.write(f"{said}  ({time.perf_counter() - started:.1f} s)\n")
        sys.stdout.flush()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    sys.stdout.write(f"largest memory of this process: {peak} MB\n")


if __name__ == "__main__":
    main()
