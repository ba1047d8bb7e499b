"""What ccxt and binance-sdk-spot put on the wire for random parameters. Sends nothing.

Runs in an environment of its own, which has those two and not the app::

    python sign_with_peers.py SEED COUNT KEYS.json

Prints one line of JSON per request. The requests are caught below ``requests``, so a URL is what
would have left the computer, not what the peer believes.
"""

import json
import random
import sys
from decimal import Decimal
from io import BytesIO
from pathlib import Path
from typing import Any

import ccxt  # type: ignore[import-not-found]  # not here
import requests  # type: ignore[import-untyped]  # its stubs are not here
from binance_common.configuration import ConfigurationRestAPI  # type: ignore[import-not-found]  # not here
from binance_common.signature import Signers  # type: ignore[import-not-found]  # not here
from binance_common.utils import send_request, websocket_api_signature  # type: ignore[import-not-found]  # not here

API_KEY = "vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zvsw0MuIgwCIPy6utIco14y7Ju91duEh8A"
TIMESTAMP = 1_700_000_000_123
EVERY = {"hmac": 1, "ed25519": 8, "rsa-2048": 100}
"""Which sets are signed with each kind of key: the text does not depend on it, the time does (ccxt
parses the key for every request, 36 ms for RSA)."""
NAMES = ["symbol", "side", "quantity", "price", "newClientOrderId", "strategyId", "limit", "note"]
ALPHABETS = {
    "plain": "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789",
    "unreserved": "abcXYZ019-._~",
    "reserved": "ab!*'();:@&=+$,/?%#[]",
    "spaced": "ab 12",
    "scripts": "这是测试币456é€",
}


Params = dict[str, Any]


class Caught(requests.adapters.BaseAdapter):  # type: ignore[misc]  # untyped
    """Keeps a request instead of sending it."""

    def __init__(self) -> None:
        super().__init__()
        self.request: Any = None

    def send(self, request: Any, **_options: Any) -> Any:
        self.request = request
        response = requests.Response()
        response.status_code = 200
        response.raw = BytesIO(b"{}")
        response.headers["Content-Type"] = "application/json"
        response.url = request.url
        response.request = request
        return response

    def close(self) -> None:
        """Nothing is open."""


def random_params(chance: random.Random) -> Params:
    names = chance.sample(NAMES, chance.randint(1, len(NAMES)))
    return {name: random_value(chance) for name in names}


def random_value(chance: random.Random) -> object:
    kind = chance.choice(["text", "text", "text", "int", "bool", "decimal", "float", "list"])
    if kind == "text":
        alphabet = ALPHABETS[chance.choice(list(ALPHABETS))]
        return "".join(chance.choice(alphabet) for _ in range(chance.randint(1, 12)))
    if kind == "int":
        return chance.randint(0, 10**12)
    if kind == "bool":
        return chance.random() < 0.5
    if kind == "decimal":
        return Decimal(chance.randint(1, 10**9)).scaleb(-chance.randint(0, 12))
    if kind == "float":
        return float(f"{chance.random():.3g}e{chance.randint(-9, 20)}")
    return ["".join(chance.choice(ALPHABETS["plain"]) for _ in range(6)) for _ in range(2)]


def described(params: Params) -> list[list[object]]:
    """Each value with its type, because JSON has fewer."""
    return [
        [name, type(value).__name__, value if isinstance(value, list) else str(value)]
        for name, value in params.items()
    ]


class Ccxt:
    """ccxt's own client, its session caught."""

    def __init__(self, secret: str) -> None:
        self.exchange = ccxt.binance({"apiKey": API_KEY, "secret": secret})
        self.exchange.enableRateLimit = False
        self.exchange.options["recvWindow"] = None
        self.exchange.nonce = lambda: TIMESTAMP
        self.caught = Caught()
        self.exchange.session.mount("https://", self.caught)

    def sent(self, method: str, params: Params) -> Any:
        path = "account" if method == "GET" else "order/test"
        self.exchange.request(path, ["private"], method, dict(params))
        return self.caught.request

    @staticmethod
    def order_of(params: Params) -> Params:
        return {"timestamp": TIMESTAMP, **params}


class Sdk:
    """The official SDK's request function, its session caught."""

    def __init__(self, secret: str) -> None:
        is_pem = "PRIVATE KEY" in secret
        self.configuration = ConfigurationRestAPI(
            API_KEY,
            base_path="https://api.binance.com",
            retries=0,
            **({"private_key": secret} if is_pem else {"api_secret": secret}),
        )
        self.signer = Signers.get_signer(secret) if is_pem else None
        self.session = requests.Session()
        self.caught = Caught()
        self.session.mount("https://", self.caught)

    def sent(self, method: str, params: Params) -> Any:
        path = "/api/v3/account" if method == "GET" else "/api/v3/order/test"
        payload = self.order_of(params)
        send_request(
            self.session,
            self.configuration,
            method,
            path,
            payload=payload,
            is_signed=True,
            signer=self.signer,
        )
        return self.caught.request

    def websocket(self, params: Params) -> Params:
        texts = {
            name: str(value).lower() if isinstance(value, bool) else str(value)
            for name, value in params.items()
        }
        params_sent: Params = websocket_api_signature(
            self.configuration, {**texts, "timestamp": TIMESTAMP}, self.signer
        )
        return params_sent

    @staticmethod
    def order_of(params: Params) -> Params:
        return {**params, "timestamp": TIMESTAMP}


def tell(line: Params) -> None:
    """One line of JSON."""
    sys.stdout.write(f"{json.dumps(line)}\n")


def main(seed: int, count: int, keys: dict[str, str]) -> None:
    chance = random.Random(seed)  # noqa: S311 - not for keys
    peers = [
        (name, kind, make(secret))
        for kind, secret in keys.items()
        for name, make in (("ccxt", Ccxt), ("binance-sdk-spot", Sdk))
    ]
    for number in range(count):
        params = random_params(chance)
        method = chance.choice(["GET", "POST"])
        for name, kind, peer in peers:
            if number % EVERY[kind]:
                continue
            line = {"peer": name, "kind": kind, "method": method, "timestamp": TIMESTAMP}
            line["params"] = described(peer.order_of(params))
            try:
                request = peer.sent(method, params)
            except Exception as error:  # noqa: BLE001 - whatever a peer raises is its answer
                tell({**line, "error": type(error).__name__})
                continue
            body = request.body or ""
            line["query"] = request.url.partition("?")[2]
            line["body"] = body.decode() if isinstance(body, bytes) else body
            tell(line)
            if isinstance(peer, Sdk) and not any(isinstance(v, list) for v in params.values()):
                line = {**line, "peer": f"{name} WebSocket", "params": described(params)}
                line["message"] = peer.websocket(params)
                tell(line)


if __name__ == "__main__":
    secrets = json.loads(Path(sys.argv[3]).read_text(encoding="utf-8"))
    main(int(sys.argv[1]), int(sys.argv[2]), secrets)
