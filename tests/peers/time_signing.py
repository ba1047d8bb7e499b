"""How long python-binance, ccxt and the official SDK take to sign. Sends nothing.

Runs beside ``sign_with_peers.py``, in the same environment. Reads a line of JSON,
``{"payload": …, "secrets": {kind: PEM or HMAC secret}}``, and prints one: the list of
``[client, kind]``. Then for each line ``PLACE COUNT`` it lets the client at that place of the list
sign so many times, and prints the seconds of processor time that it took.
"""

import hashlib
import json
import sys
import time
from collections.abc import Callable, Iterator

import ccxt  # type: ignore[import-not-found]  # not here
from binance.client import Client  # type: ignore[import-not-found]  # not here
from binance_common.configuration import (  # type: ignore[import-not-found]  # not here
    ConfigurationRestAPI,
)
from binance_common.signature import Signers  # type: ignore[import-not-found]  # not here
from binance_common.utils import get_signature  # type: ignore[import-not-found]  # not here

API_KEY = "A" * 64

Sign = Callable[[], object]


def python_binance(payload: str, secret: str) -> Sign:
    """The functions that its requests call, the key read once."""
    is_pem = "PRIVATE KEY" in secret
    field = "private_key" if is_pem else "api_secret"
    client = Client(API_KEY, ping=False, **{field: secret})
    if not is_pem:
        return lambda: client._hmac_signature(payload)
    if client._is_rsa:
        return lambda: client._rsa_signature(payload)
    return lambda: client._ed25519_signature(payload)


def ccxt_client(payload: str, secret: str) -> Sign:
    """The functions that its requests call; they read a PEM each time."""
    exchange = ccxt.binance()
    if "PRIVATE KEY" not in secret:
        octets, key = exchange.encode(payload), exchange.encode(secret)
        return lambda: exchange.hmac(octets, key, hashlib.sha256)
    if len(secret) > 120:  # as ccxt itself tells RSA from Ed25519
        return lambda: exchange.rsa(payload, secret, "sha256")
    return lambda: exchange.eddsa(payload.encode(), secret, "ed25519")


def sdk(payload: str, secret: str) -> Sign:
    """The function that its requests call, the key read once."""
    is_pem = "PRIVATE KEY" in secret
    field = "private_key" if is_pem else "api_secret"
    configuration = ConfigurationRestAPI(API_KEY, **{field: secret})
    signer = Signers.get_signer(secret) if is_pem else None
    return lambda: get_signature(configuration, payload, signer)


def clients(payload: str, secrets: dict[str, str]) -> Iterator[tuple[str, str, Sign]]:
    """All of them with each kind of key."""
    for kind, secret in secrets.items():
        yield "python-binance", kind, python_binance(payload, secret)
        yield "ccxt", kind, ccxt_client(payload, secret)
        yield "binance-sdk-spot", kind, sdk(payload, secret)


def seconds(sign: Sign, count: int) -> float:
    """That *count* signatures take."""
    began = time.thread_time()
    for _ in range(count):
        sign()
    return time.thread_time() - began


def tell(value: object) -> None:
    """One line of JSON."""
    sys.stdout.write(f"{json.dumps(value)}\n")
    sys.stdout.flush()


def main() -> None:
    """Answer line by line until the input ends."""
    found = list(clients(**json.loads(sys.stdin.readline())))
    tell([[client, kind] for client, kind, _ in found])
    for line in sys.stdin:
        place, count = map(int, line.split())
        tell(seconds(found[place][2], count))


if __name__ == "__main__":
    main()
