"""Runs the snippets of the hand-over sheets and lets the clients they make sign; nothing is sent.

Runs beside ``sign_with_peers.py``, in the same environment. Takes a list of jobs as JSON on
standard input (client, snippet, passphrase, secret, parameters) and prints one line of JSON per
job: the payload as the client orders it and its signature, or the error.
"""

import json
import os
import socket
import sys
from importlib import import_module
from typing import Any
from urllib.parse import unquote, urlencode

Parameters = dict[str, str]


def python_binance(names: dict[str, Any], parameters: Parameters) -> tuple[str, str]:
    """It sorts the parameters by name."""
    signature = names["client"]._generate_signature(parameters, uri_encode=False)
    return urlencode(sorted(parameters.items())), str(signature)


def ccxt(names: dict[str, Any], parameters: Parameters) -> tuple[str, str]:
    """It puts its own timestamp in front and its own window at the end."""
    url = str(names["exchange"].sign("order", ["private"], "GET", parameters)["url"])
    payload, _, signature = url.partition("?")[2].partition("&signature=")
    return payload, unquote(signature)


def binance_sdk(names: dict[str, Any], parameters: Parameters) -> tuple[str, str]:
    """It keeps the order."""
    configuration = names["configuration"]
    signer = None
    if configuration.private_key:
        get_signer = import_module("binance_common.signature").Signers.get_signer
        signer = get_signer(configuration.private_key, configuration.private_key_passphrase)
    payload = urlencode(parameters)
    return payload, str(
        import_module("binance_common.utils").get_signature(configuration, payload, signer)
    )


SIGN = {"python-binance": python_binance, "ccxt": ccxt, "binance-sdk-spot": binance_sdk}


def outcome(job: dict[str, Any]) -> dict[str, str]:
    """Payload and signature, or the error."""
    os.environ["BINANCE_KEY_PASSPHRASE"] = job["passphrase"]
    os.environ["BINANCE_API_SECRET"] = job["secret"]
    names: dict[str, Any] = {}
    try:
        exec(job["snippet"], names)  # noqa: S102 - our own sheet, to see that it runs
        payload, signature = SIGN[job["client"]](names, job["parameters"])
    except Exception as error:  # noqa: BLE001 - whatever a client raises is its answer
        return {"error": f"{type(error).__name__}: {error}"}
    return {"payload": payload, "signature": signature}


def _refuse(*_: object, **__: object) -> None:
    message = "nothing is sent here"
    raise OSError(message)


if __name__ == "__main__":
    socket.socket.connect = _refuse  # type: ignore[method-assign]  # no way out
    import_module("binance").Client.ping = lambda _client: {}  # which it does when it is made
    for given in json.load(sys.stdin):
        sys.stdout.write(f"{json.dumps(outcome(given))}\n")
