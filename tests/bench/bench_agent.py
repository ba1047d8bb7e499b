"""What a signature through the agent takes longer: ``python tests/bench/bench_agent.py``.

Both ways sign the same payload in turns in one run; the difference is the pipe, two frames and the
change of processes. Source of the budgets: the design's table.
"""

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tests.helpers.vaults import PASSWORD, cheap_vault  # noqa: E402 - the root must be found first
from vault_app.agent.client import AgentClient  # noqa: E402
from vault_app.agent.protocol import (  # noqa: E402
    GenerateKey,
    KeyStored,
    Sign,
    Signature,
    UnlockVault,
    VaultOpened,
)
from vault_app.agent.values import Password  # noqa: E402
from vault_app.signing.signer import load_signer  # noqa: E402
from vault_app.terms import Environment, GeneratedKind, Purpose  # noqa: E402
from vault_app.vault.session import open_vault  # noqa: E402

KINDS = (GeneratedKind.ED25519, GeneratedKind.RSA_2048)
SIGNATURES = 3000
BUDGET_P50_MS = 0.2
BUDGET_P99_MS = 1.0
PAYLOAD = b"symbol=LTCBTC&side=BUY&type=LIMIT&quantity=1&price=0.1&timestamp=1700000000123"


def main() -> int:
    """Print a line per kind of key with its budgets."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "keys.vault"
        cheap_vault(path).close()
        client = AgentClient()
        client.ask(UnlockVault(str(path), Password(PASSWORD)), VaultOpened)
        for kind in KINDS:
            compare(client, path, kind)
        client.close()
    return 0


def compare(client: AgentClient, path: Path, kind: GeneratedKind) -> None:
    stored = client.ask(
        GenerateKey(
            label=kind.value,
            kind=kind,
            environment=Environment.PRACTICE,
            account="",
            purpose=Purpose.OTHER,
        ),
        KeyStored,
    )
    request = Sign(stored.key.id, PAYLOAD)
    with open_vault(path, PASSWORD, writable=False) as session:
        signer = load_signer(session.secret(stored.key.id))
    payload = PAYLOAD.decode()
    through_agent: list[float] = []
    direct: list[float] = []
    for _ in range(SIGNATURES):
        direct.append(milliseconds(lambda: signer.sign(payload)))
        through_agent.append(milliseconds(lambda: client.ask(request, Signature)))
    show(kind, direct, through_agent[1:])  # the first one parses the key


def show(kind: GeneratedKind, direct: list[float], through_agent: list[float]) -> None:
    usual = statistics.median(direct)
    p50 = statistics.median(through_agent) - usual
    p99 = statistics.quantiles(through_agent, n=100)[98] - usual
    within = p50 <= BUDGET_P50_MS and p99 <= BUDGET_P99_MS
    say(
        f"{kind.value:9} direct {usual:.3f} ms; through the agent it takes longer by"
        f" p50 {p50:.3f} ms (budget {BUDGET_P50_MS}), p99 {p99:.3f} ms (budget {BUDGET_P99_MS})"
        f" {'ok' if within else 'OVER'}"
    )


def milliseconds(call: Callable[[], object]) -> float:
    begin = time.perf_counter()
    call()
    return (time.perf_counter() - begin) * 1000


def say(line: str) -> None:
    """Print *line* at once."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
