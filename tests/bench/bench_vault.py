"""Opening and saving beside their budgets: ``python -m tests.bench.bench_vault``.

Times are medians, without the derivation of the password (the cheap test profile takes 0.1 ms). All
keys are RSA-4096, the largest. Ends with exit code 1 where a budget is passed. Where
``keepassxc-cli`` is installed (apt: keepassxc) it is measured on the same records: its whole
commands, with the derivation of about 0.1 s that they cannot do without.
"""

import base64
import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from uuid import uuid4

import msgspec

from tests.bench import keepassxc
from tests.helpers.vaults import NOW, PASSWORD, add_key, cheap_vault
from vault_app.keys.generate import generate_key_pair
from vault_app.terms import GeneratedKind
from vault_app.vault.kdf import DEFAULT_PROFILE, TEST_PROFILE, derive_key
from vault_app.vault.model import KeyRecord
from vault_app.vault.occasion import Occasion, changed
from vault_app.vault.session import VaultSession, open_vault

BUDGETS_MS = {100: (20, 20), 1_000: (30, 50), 10_000: (200, 300)}
"""Number of keys: open beyond the derivation, save one change. Source: the design's budgets."""

ROUNDS = 9
PAIR = generate_key_pair(GeneratedKind.RSA_4096)


def main() -> int:
    """Print one line per size of vault; return 1 where a budget is passed."""
    within = [measure(keys, *budgets) for keys, budgets in BUDGETS_MS.items()]
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    say(f"largest memory of this process: {peak} MB (10,000 keys, old and new contents at once)")
    seconds = median_ms(lambda: derive_key(PASSWORD, bytes(32), DEFAULT_PROFILE), 3) / 1000
    lanes = DEFAULT_PROFILE.lanes
    say(
        f"one guess at the default cost: {seconds:.2f} s"
        f" ({DEFAULT_PROFILE.memory_kib // 1024} MiB, {lanes} lanes), {1 / seconds:.2f} guesses/s"
    )
    return 0 if all(within) else 1


def noted(record: KeyRecord) -> KeyRecord:
    """A change to one key."""
    return changed(record, Occasion(NOW), "verified")


def measure(keys: int, open_budget: int, save_budget: int) -> bool:
    """Whether a vault of *keys* keys is opened and saved within its budgets, in ms."""
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as folder:
        path = Path(folder) / "keys.vault"
        with cheap_vault(path) as session:
            fill(session, keys)
        derivation_ms = median_ms(lambda: derive_key(PASSWORD, bytes(32), TEST_PROFILE), ROUNDS)
        open_ms = median_ms(lambda: open_vault(path, PASSWORD).close(), ROUNDS) - derivation_ms
        with open_vault(path, PASSWORD) as session:
            key_id = session.records[0].id
            save_ms = median_ms(lambda: session.ledger.change(key_id, noted), ROUNDS)
        size_mb = path.stat().st_size / 1e6
    say(
        f"{keys:>6} keys, {size_mb:5.1f} MB: open {open_ms:6.1f} ms (budget {open_budget}), "
        f"save {save_ms:6.1f} ms (budget {save_budget})"
    )
    if keepassxc.INSTALLED:
        measure_peer(keys)
    return open_ms <= open_budget and save_ms <= save_budget


def measure_peer(keys: int) -> None:
    """Print what KeePassXC's command takes with as many of the same keys."""
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as folder:
        peer = keepassxc.KeePassXC(
            Path(folder) / "keys.kdbx",
            keys,
            public_key_pem=PAIR.public_key_pem,
            private_key_pem=base64.b64encode(PAIR.private_key_der).decode(),
        )
        list_ms, add_ms = median_ms(peer.list, 3), median_ms(peer.add, 3)
    say(f"{'':>6} keepassxc-cli: ls {list_ms:6.0f} ms, add {add_ms:6.0f} ms (whole commands)")


def fill(session: VaultSession, keys: int) -> None:
    """Put *keys* keys into the vault with one save."""
    template = add_key(session, "template")
    store = session._store
    with store.changing:
        records = []
        for number in range(keys):
            key_id = uuid4()
            records.append(
                msgspec.structs.replace(
                    template,
                    id=key_id,
                    label=f"key {number}",
                    kind=PAIR.kind,
                    public_key_pem=PAIR.public_key_pem,
                    fingerprint=PAIR.fingerprint,
                    sealed_secret=store.seal_secret(key_id, PAIR.private_key_der),
                    api_key=f"{number:064}",
                )
            )
        store.change_keys(tuple(records))


def median_ms(call: Callable[[], object], rounds: int) -> float:
    """Median duration of *call* in milliseconds."""
    times = []
    for _ in range(rounds):
        started = time.perf_counter()
        call()
        times.append(time.perf_counter() - started)
    return statistics.median(times) * 1000


def say(line: str) -> None:
    """Print *line* at once."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
