"""What guessing a passphrase costs: ``python tests/bench/bench_keys.py``.

A guess at a file costs its key derivation. Ours is compared with the file that the exchange's key
generator writes, and cryptography's own option: PBKDF2-HMAC-SHA256 with 2,048 rounds. Times are
medians of rounds that take turns, so that a busy machine slows both sides.
"""

import statistics
import sys
import time
from collections.abc import Callable
from contextlib import suppress

from cryptography.hazmat.primitives.serialization import load_pem_private_key

from vault_app.keys.generate import generate_key_pair
from vault_app.keys.reading.material import read_key_material
from vault_app.keys.writing.private_forms import PrivateForm, write_private_key
from vault_app.terms import GeneratedKind

MIN_RATIO = 250
MAX_READ_SECONDS = 2.0
ROUNDS = 7
GUESSES_AT_THEIRS = 200
PASSPHRASE = b"correct horse battery staple"


def main() -> int:
    """Print the costs; return 1 where guessing is too cheap or reading takes too long."""
    der = generate_key_pair(GeneratedKind.ED25519).private_key_der
    ours = write_private_key(der, PrivateForm.STRONG, PASSPHRASE)
    theirs = write_private_key(der, PrivateForm.COMPATIBLE, PASSPHRASE)
    rounds = [
        (_seconds_per_guess(theirs, GUESSES_AT_THEIRS), _seconds_per_guess(ours, 1))
        for _ in range(ROUNDS)
    ]
    their_cost = statistics.median(seconds for seconds, _ in rounds)
    our_cost = statistics.median(seconds for _, seconds in rounds)
    ratio = our_cost / their_cost
    is_costly_enough = ratio >= MIN_RATIO
    read_seconds = _seconds(lambda: read_key_material(ours, PASSPHRASE))
    write_seconds = _seconds(lambda: write_private_key(der, PrivateForm.STRONG, PASSPHRASE))
    _print(f"guess at 2,048 rounds of SHA-256   {their_cost * 1000:9.3f} ms")
    _print(f"guess at our 600,000 of SHA-512    {our_cost * 1000:9.3f} ms")
    _print(f"ratio {ratio:,.0f}  budget {MIN_RATIO}  {'ok' if is_costly_enough else 'TOO CHEAP'}")
    _print(f"reading our file {read_seconds:.2f} s, writing it {write_seconds:.2f} s")
    return 0 if is_costly_enough and read_seconds <= MAX_READ_SECONDS else 1


def _seconds_per_guess(file: bytes, guesses: int) -> float:
    return _seconds(lambda: _guess_often(file, guesses)) / guesses


def _guess_often(file: bytes, guesses: int) -> None:
    for number in range(guesses):
        with suppress(ValueError):
            load_pem_private_key(file, f"guess {number}".encode())


def _seconds(call: Callable[[], object]) -> float:
    started = time.perf_counter()
    call()
    return time.perf_counter() - started


def _print(line: str) -> None:
    sys.stdout.write(line + "\n")


if __name__ == "__main__":
    sys.exit(main())
