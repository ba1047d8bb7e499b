"""Lets ccxt, the official SDK and python-binance read the account and test an order.

Runs beside ``sign_with_peers.py``, in the same environment::

    python call_with_peers.py BASE_URL KEYS.json

Prints one line of JSON per call: who, with which kind of key, what, and the exchange's answer. The
base URL is that of a practice exchange on loopback.
"""

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import ccxt  # type: ignore[import-not-found]  # not here
from binance.client import Client  # type: ignore[import-not-found]  # not here
from binance_common.configuration import (  # type: ignore[import-not-found]  # not here
    ConfigurationRestAPI,
)
from binance_sdk_spot.spot import Spot  # type: ignore[import-not-found]  # not here

ORDER = {"symbol": "BTCUSDT", "side": "BUY", "type": "MARKET", "quoteOrderQty": "20"}
Calls = dict[str, Callable[[], Any]]


def ccxt_calls(base_url: str, api_key: str, secret: str) -> Calls:
    """Its raw calls; the unified ones would ask for all markets first."""
    exchange = ccxt.binance({"apiKey": api_key, "secret": secret})
    exchange.urls["api"]["private"] = f"{base_url}/api/v3"
    return {
        "account": lambda: exchange.request("account", ["private"], "GET", {}),
        "order/test": lambda: exchange.request("order/test", ["private"], "POST", dict(ORDER)),
    }


def sdk_calls(base_url: str, api_key: str, secret: str) -> Calls:
    """The calls of its REST interface."""
    field = "private_key" if "PRIVATE KEY" in secret else "api_secret"
    configuration = ConfigurationRestAPI(api_key, base_path=base_url, retries=0, **{field: secret})
    rest = Spot(config_rest_api=configuration).rest_api
    return {
        "account": lambda: rest.get_account().data().to_dict(),
        "order/test": lambda: (
            rest.order_test(symbol="BTCUSDT", side="BUY", type="MARKET", quote_order_qty=20).status
        ),
    }


def python_binance_calls(base_url: str, api_key: str, secret: str) -> Calls:
    """The calls of its client, which asks for nothing when it is made."""
    field = "private_key" if "PRIVATE KEY" in secret else "api_secret"
    client = Client(api_key, ping=False, **{field: secret})
    client.API_URL = f"{base_url}/api"
    return {
        "account": client.get_account,
        "order/test": lambda: client.create_test_order(**ORDER),
    }


PEERS = {"ccxt": ccxt_calls, "binance-sdk-spot": sdk_calls, "python-binance": python_binance_calls}


def main(base_url: str, keys: dict[str, dict[str, str]]) -> None:
    for kind, key in keys.items():
        for peer, make in PEERS.items():
            for call, run in make(base_url, key["apiKey"], key["secret"]).items():
                try:
                    outcome = "accepted" if run() is not None else "nothing"
                except Exception as error:  # noqa: BLE001 - whatever a peer raises is its answer
                    outcome = f"{type(error).__name__}: {error}"
                line = {"peer": peer, "kind": kind, "call": call, "outcome": outcome}
                sys.stdout.write(f"{json.dumps(line)}\n")


if __name__ == "__main__":
    main(sys.argv[1], json.loads(Path(sys.argv[2]).read_text(encoding="utf-8")))
