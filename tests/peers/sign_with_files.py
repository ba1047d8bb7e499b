"""Lets python-binance, ccxt and the official SDK load key files as told, and sign.

Runs beside ``sign_with_peers.py``, in the same environment. Takes a list of jobs as JSON on its
standard input (client, snippet, passphrase, parameters) and prints one line of JSON per job: the
payload as the client orders it and its signature in base64, or the error. Nothing is sent.
"""

import json
import os
import sys
from importlib import import_module
from typing import Any
from urllib.parse import unquote, urlencode

Parameters = dict[str, str]
Names = dict[str, Any]


def python_binance(names: Names, parameters: Parameters) -> tuple[str, str]:
    """It sorts the parameters by name."""
    signature = names["client"]._generate_signature(parameters, uri_encode=False)
    return urlencode(sorted(parameters.items())), str(signature)


def ccxt(names: Names, parameters: Parameters) -> tuple[str, str]:
    """It puts its own timestamp in front and its own window at the end."""
    url = str(names["exchange"].sign("order", ["private"], "GET", parameters)["url"])
    payload, _, signature = url.partition("?")[2].partition("&signature=")
    return payload, unquote(signature)


def binance_sdk(names: Names, parameters: Parameters) -> tuple[str, str]:
    """It keeps the order."""
    configuration = names["configuration"]
    signer = import_module("binance_common.signature").Signers.get_signer(
        configuration.private_key, configuration.private_key_passphrase
    )
    payload = urlencode(parameters)
    sign = import_module("binance_common.utils").get_signature
    return payload, str(sign(configuration, payload, signer))


SIGN = {"python-binance": python_binance, "ccxt": ccxt, "binance-sdk-spot": binance_sdk}


def outcome(job: dict[str, Any]) -> dict[str, str]:
    """Payload and signature, or the error."""
    try:
        names: Names = {}
        os.environ["BINANCE_KEY_PASSPHRASE"] = job["passphrase"]
        exec(job["snippet"], names)  # noqa: S102 - what a user would paste
        payload, signature = SIGN[job["client"]](names, job["parameters"])
    except Exception as error:  # noqa: BLE001 - whatever a client raises is its answer
        return {"error": f"{type(error).__name__}: {error}"}
    return {"payload": payload, "signature": signature}


if __name__ == "__main__":
    import_module("binance.client").Client.ping = dict  # it asks the exchange when it is made
    for given in json.load(sys.stdin):
        sys.stdout.write(f"{json.dumps(outcome(given))}\n")
