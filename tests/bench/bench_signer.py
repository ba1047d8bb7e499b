"""How fast the signer is beside the bare library calls: ``python tests/bench/bench_signer.py``.

Ratios are taken within one run, from the medians of rounds that take turns, and of processor time,
so that a busy machine slows both sides alike. python-binance, ccxt and the official SDK take turns
with it too, in a Python of their own: the one that VAULT_APP_PEERS_PYTHON names, or that of
``.venv-peers``.
"""

import base64
import hmac
import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import load_der_private_key

from vault_app.signing.signer import HmacSigner, load_signer

TESTS = Path(__file__).resolve().parents[1]
VECTORS = TESTS / "vectors" / "rest.json"
PEERS_PYTHON = os.environ.get(
    "VAULT_APP_PEERS_PYTHON", str(TESTS.parent / ".venv-peers" / "bin" / "python")
)
HMAC_SECRET = b"NhqPtmdSJYdKjVHjA7PZj4Mge3R5YNiP1e3UZjInClVN65XAbvqqM6A7H5fATj0j"
PAYLOAD = (
    "symbol=LTCBTC&side=BUY&type=LIMIT&timeInForce=GTC&quantity=1&price=0.1"
    "&recvWindow=5000&timestamp=1700000000123"
)
PAYLOAD_OCTETS = PAYLOAD.encode()
ROUNDS = 31
ROUND_SECONDS = 0.02
PEER_ROUNDS = 9

Call = Callable[[], object]


def main() -> int:
    """Print a line per kind of key; return 1 where a ratio is below its budget."""
    keys = json.loads(VECTORS.read_text())["keys_pkcs8_der_base64"]
    der = {name: base64.b64decode(text) for name, text in keys.items()}
    results = [
        _compare("RSA-2048", 0.95, _bare(der["RSA-2048"]), _ours(der["RSA-2048"])),
        _compare("RSA-4096", 0.98, _bare(der["RSA-4096"]), _ours(der["RSA-4096"])),
        _compare("Ed25519", 0.75, _bare(der["ED25519"]), _ours(der["ED25519"])),
        _compare("HMAC", 0.3, _bare_hmac(), _ours_hmac()),
    ]
    ours: dict[str, Call] = {name: _ours(octets) for name, octets in der.items()}
    secrets = {name: _pem(octets) for name, octets in der.items()}
    _compare_with_peers({**ours, "HMAC": _ours_hmac()}, {**secrets, "HMAC": HMAC_SECRET.decode()})
    return 0 if all(results) else 1


def _bare(der: bytes) -> Call:
    key = load_der_private_key(der, password=None)
    if isinstance(key, RSAPrivateKey):
        return lambda: key.sign(PAYLOAD_OCTETS, PKCS1v15(), SHA256())
    assert isinstance(key, Ed25519PrivateKey)
    return lambda: key.sign(PAYLOAD_OCTETS)


def _ours(der: bytes) -> Call:
    signer = load_signer(der)
    return lambda: signer.sign(PAYLOAD)


def _bare_hmac() -> Call:
    return lambda: hmac.digest(HMAC_SECRET, PAYLOAD_OCTETS, "sha256")


def _ours_hmac() -> Call:
    signer = HmacSigner(HMAC_SECRET)
    return lambda: signer.sign(PAYLOAD)


def _pem(der: bytes) -> str:
    armour = "-----{} PRIVATE KEY-----"
    body = base64.b64encode(der).decode("ascii")
    lines = [body[place : place + 64] for place in range(0, len(body), 64)]
    return "\n".join([armour.format("BEGIN"), *lines, armour.format("END"), ""])


def _compare_with_peers(ours: dict[str, Call], secrets: dict[str, str]) -> None:
    if not Path(PEERS_PYTHON).exists():
        _print("python-binance, ccxt, binance-sdk-spot: not installed")
        return
    with subprocess.Popen(
        [PEERS_PYTHON, str(TESTS / "peers" / "time_signing.py")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as peers:

        def ask(line: str) -> Any:
            assert peers.stdin is not None
            assert peers.stdout is not None
            peers.stdin.write(f"{line}\n")
            peers.stdin.flush()
            return json.loads(peers.stdout.readline())

        for place, (name, kind) in enumerate(
            ask(json.dumps({"payload": PAYLOAD, "secrets": secrets}))
        ):
            count = max(1, round(ROUND_SECONDS / float(ask(f"{place} 1"))))
            our_count = _calls_per_round(ours[kind])
            rounds = [
                (_seconds(ours[kind], our_count), float(ask(f"{place} {count}")))
                for _ in range(PEER_ROUNDS)
            ]
            our_rate = our_count / statistics.median(mine for mine, _ in rounds)
            rate = count / statistics.median(theirs for _, theirs in rounds)
            _print(
                f"{kind:9} {name:16} {rate:10,.0f}/s  signer {our_rate:10,.0f}/s"
                f"  {our_rate / rate:8.2f} times as fast"
            )
        assert peers.stdin is not None
        peers.stdin.close()


def _compare(name: str, budget: float, bare: Call, ours: Call) -> bool:
    bare_rate, our_rate = _rates(bare, ours)
    ratio = our_rate / bare_rate
    verdict = "ok" if ratio >= budget else "TOO SLOW"
    _print(
        f"{name:9} bare {bare_rate:10,.0f}/s  signer {our_rate:10,.0f}/s"
        f"  ratio {ratio:.3f}  budget {budget:.2f}  {verdict}"
    )
    return ratio >= budget


def _rates(first: Call, second: Call) -> tuple[float, float]:
    """Calls per second of both, from the medians of rounds that take turns."""
    first_count, second_count = _calls_per_round(first), _calls_per_round(second)
    rounds = [(_seconds(first, first_count), _seconds(second, second_count)) for _ in range(ROUNDS)]
    first_median = statistics.median(seconds for seconds, _ in rounds)
    second_median = statistics.median(seconds for _, seconds in rounds)
    return first_count / first_median, second_count / second_median


def _calls_per_round(call: Call) -> int:
    return max(1, round(ROUND_SECONDS / _seconds(call, 3) * 3))


def _seconds(call: Call, count: int) -> float:
    started = time.thread_time()
    for _ in range(count):
        call()
    return time.thread_time() - started


def _print(line: str) -> None:
    sys.stdout.write(line + "\n")


if __name__ == "__main__":
    sys.exit(main())
