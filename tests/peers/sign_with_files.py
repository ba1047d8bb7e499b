"""Lets python-binance, ccxt and the official SDK load key files and sign; nothing is sent.

Runs beside ``sign_with_peers.py``, in the same environment. Takes a list of jobs as JSON on its
standard input (client, file, passphrase, parameters) and prints one line of JSON per job: the
payload as the client orders it and its signature in base64, or the error.
"""

import json
import sys
from importlib import import_module
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlencode

Parameters = dict[str, str]


def python_binance(file: str, passphrase: str | None, parameters: Parameters) -> tuple[str, str]:
    """It sorts the parameters by name."""
    client = import_module("binance").Client(
        "api-key", private_key=Path(file), private_key_pass=passphrase, ping=False
    )
    signature = client._generate_signature(parameters, uri_encode=False)
    return urlencode(sorted(parameters.items())), str(signature)


def ccxt(file: str, _passphrase: str | None, parameters: Parameters) -> tuple[str, str]:
    """It takes no passphrase, puts its own timestamp in front and its own window at the end."""
    exchange = import_module("ccxt").binance(
        {"apiKey": "api-key", "secret": Path(file).read_text(encoding="ascii")}
    )
    url = str(exchange.sign("order", ["private"], "GET", parameters)["url"])
    payload, _, signature = url.partition("?")[2].partition("&signature=")
    return payload, unquote(signature)


def binance_sdk(file: str, passphrase: str | None, parameters: Parameters) -> tuple[str, str]:
    """It keeps the order."""
    configuration = import_module("binance_common.configuration").ConfigurationRestAPI(
        "api-key", private_key=file, private_key_passphrase=passphrase
    )
    signer = import_module("binance_common.signature").Signers.get_signer(file, passphrase)
    payload = urlencode(parameters)
    sign = import_module("binance_common.utils").get_signature
    return payload, str(sign(configuration, payload, signer))


SIGN = {"python-binance": python_binance, "ccxt": ccxt, "binance-sdk-spot": binance_sdk}


def outcome(job: dict[str, Any]) -> dict[str, str]:
    """Payload and signature, or the error."""
    try:
        payload, signature = SIGN[job["client"]](
            job["file"], job["passphrase"] or None, job["parameters"]
        )
    except Exception as error:  # noqa: BLE001 - whatever a client raises is its answer
        return {"error": f"{type(error).__name__}: {error}"}
    return {"payload": payload, "signature": signature}


if __name__ == "__main__":
    for given in json.load(sys.stdin):
        sys.stdout.write(f"{json.dumps(outcome(given))}\n")
