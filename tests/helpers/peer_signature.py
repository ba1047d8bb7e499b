"""Sign a request with another project's client: run by the interpreter that has it installed.

Takes JSON on standard input (client, file, passphrase, parameters) and prints JSON: the payload as
the client orders it, and its signature in base64. Nothing is sent anywhere. It imports nothing of
this project.
"""

import json
import sys
from importlib import import_module
from pathlib import Path
from urllib.parse import unquote, urlencode

Parameters = dict[str, str]


def main() -> None:
    """Print payload and signature."""
    job = json.load(sys.stdin)
    sign = {"python-binance": _python_binance, "ccxt": _ccxt, "binance-sdk-spot": _binance_sdk}
    payload, signature = sign[job["client"]](
        job["file"], job["passphrase"] or None, job["parameters"]
    )
    json.dump({"payload": payload, "signature": signature}, sys.stdout)


def _python_binance(file: str, passphrase: str | None, parameters: Parameters) -> tuple[str, str]:
    """It sorts the parameters by name."""
    client = import_module("binance").Client(
        "api-key", private_key=Path(file), private_key_pass=passphrase, ping=False
    )
    signature = client._generate_signature(parameters, uri_encode=False)
    return urlencode(sorted(parameters.items())), str(signature)


def _ccxt(file: str, _passphrase: str | None, parameters: Parameters) -> tuple[str, str]:
    """It puts its own timestamp in front and its own window at the end."""
    exchange = import_module("ccxt").binance(
        {"apiKey": "api-key", "secret": Path(file).read_text(encoding="ascii")}
    )
    url = str(exchange.sign("order", ["private"], "GET", parameters)["url"])
    payload, _, signature = url.partition("?")[2].partition("&signature=")
    return payload, unquote(signature)


def _binance_sdk(file: str, passphrase: str | None, parameters: Parameters) -> tuple[str, str]:
    """It keeps the order."""
    configuration = import_module("binance_common.configuration").ConfigurationRestAPI(
        "api-key", private_key=file, private_key_passphrase=passphrase
    )
    signer = import_module("binance_common.signature").Signers.get_signer(file, passphrase)
    payload = urlencode(parameters)
    sign = import_module("binance_common.utils").get_signature
    return payload, str(sign(configuration, payload, signer))


if __name__ == "__main__":
    main()
