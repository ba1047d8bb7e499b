"""Other projects' clients load our exported files and sign: byte for byte what our signer makes.

Run it with the interpreter of an environment that has them, offline::

    python -m venv peers
    peers/bin/pip install python-binance==1.0.37 ccxt==4.5.90 binance-sdk-spot==13.2.0
    python -m tests.bench.peer_signatures peers/bin/python
"""

import json
import subprocess
import sys
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory

from vault_app.keys.generate import KeyPair, generate_key_pair
from vault_app.keys.writing.private_forms import PrivateForm, write_private_key
from vault_app.private_file import write_private_file
from vault_app.signing.signer import load_signer
from vault_app.terms import GeneratedKind

PEER = Path(__file__).parents[1] / "helpers" / "peer_signature.py"
PARAMETERS = {
    "symbol": "LTCBTC",
    "side": "BUY",
    "quantity": "1",
    "price": "0.1",
    "recvWindow": "5000",
    "timestamp": "1700000000123",
}
PASSPHRASE = "correct horse"
KINDS = (GeneratedKind.RSA_2048, GeneratedKind.RSA_4096, GeneratedKind.ED25519)
CLIENTS = ("python-binance", "ccxt", "binance-sdk-spot")
FORMS = (PrivateForm.OPEN, PrivateForm.COMPATIBLE, PrivateForm.STRONG)


@dataclass(frozen=True)
class Trial:
    """One client with one file."""

    client: str
    kind: GeneratedKind
    form: PrivateForm

    @property
    def can_work(self) -> bool:
        """What the clients' sources say: ccxt takes no passphrase, python-binance for RSA only."""
        if self.form is PrivateForm.OPEN:
            return True
        if self.client == "python-binance":
            return self.kind is not GeneratedKind.ED25519
        return self.client == "binance-sdk-spot"


def main(peers_python: str) -> int:
    """Print a line per trial; return 1 where a client that can sign does not sign as we do."""
    failures = 0
    pairs = {kind: generate_key_pair(kind) for kind in KINDS}
    with TemporaryDirectory() as folder:
        for client, kind, form in product(CLIENTS, KINDS, FORMS):
            trial = Trial(client, kind, form)
            said = _outcome(trial, pairs[kind], peers_python, Path(folder))
            is_as_expected = (said == "identical") == trial.can_work
            failures += not is_as_expected
            note = "" if is_as_expected else "  UNEXPECTED"
            sys.stdout.write(f"{client:17} {kind:9} {form:11} {said}{note}\n")
    return 1 if failures else 0


def _outcome(trial: Trial, pair: KeyPair, peers_python: str, folder: Path) -> str:
    passphrase = "" if trial.form is PrivateForm.OPEN else PASSPHRASE
    file = folder / f"{trial.client}-{trial.kind}-{trial.form}.pem"
    write_private_file(
        file, write_private_key(pair.private_key_der, trial.form, passphrase.encode())
    )
    job = {
        "client": trial.client,
        "file": str(file),
        "passphrase": passphrase,
        "parameters": PARAMETERS,
    }
    done = subprocess.run(
        [peers_python, str(PEER)],
        input=json.dumps(job),
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    if done.returncode:
        return f"refused: {done.stderr.strip().splitlines()[-1][:80]}"
    signed = json.loads(done.stdout)
    our_signature = load_signer(pair.private_key_der).sign(signed["payload"])
    return "identical" if signed["signature"] == our_signature else "another signature"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
