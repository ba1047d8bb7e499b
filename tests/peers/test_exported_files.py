"""Other projects' clients load our exported files and sign: byte for byte what our signer makes."""

from dataclasses import dataclass
from functools import cache
from itertools import product
from typing import Any

import pytest

from tests.helpers.peers import needs_peers, run_with_peers
from vault_app.keys.generate import KeyPair, generate_key_pair
from vault_app.keys.writing.private_forms import PrivateForm, write_private_key
from vault_app.private_file import write_private_file
from vault_app.signing.signer import load_signer
from vault_app.terms import GeneratedKind

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
FORMS = (PrivateForm.OPEN, PrivateForm.COMPATIBLE, PrivateForm.STRONG)
CLIENTS = ("python-binance", "ccxt", "binance-sdk-spot")

pytestmark = [needs_peers, pytest.mark.xdist_group("exported files")]


@dataclass(frozen=True)
class Trial:
    """One client with one file."""

    client: str
    kind: GeneratedKind
    form: PrivateForm

    def __str__(self) -> str:
        return f"{self.client}-{self.kind}-{self.form}"

    @property
    def passphrase(self) -> str:
        return "" if self.form is PrivateForm.OPEN else PASSPHRASE

    @property
    def can_work(self) -> bool:
        """What the clients' sources say: ccxt takes no passphrase, python-binance for RSA only."""
        if self.form is PrivateForm.OPEN or self.client == "binance-sdk-spot":
            return True
        return self.client == "python-binance" and self.kind is not GeneratedKind.ED25519


TRIALS = [Trial(*parts) for parts in product(CLIENTS, KINDS, FORMS)]
Outcomes = dict[Trial, dict[str, Any]]


@cache
def _pair(kind: GeneratedKind) -> KeyPair:
    return generate_key_pair(kind)


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory: pytest.TempPathFactory) -> Outcomes:
    """What each client makes of each file; one process for all, as they load slowly."""
    folder = tmp_path_factory.mktemp("exported")
    files = {}
    for kind, form in product(KINDS, FORMS):
        passphrase = "" if form is PrivateForm.OPEN else PASSPHRASE
        content = write_private_key(_pair(kind).private_key_der, form, passphrase.encode())
        files[kind, form] = folder / f"{kind}-{form}.pem"
        write_private_file(files[kind, form], content)
    jobs = [
        {
            "client": trial.client,
            "file": str(files[trial.kind, trial.form]),
            "passphrase": trial.passphrase,
            "parameters": PARAMETERS,
        }
        for trial in TRIALS
    ]
    lines = run_with_peers("sign_with_files.py", given=jobs)
    return dict(zip(TRIALS, lines, strict=True))


@pytest.mark.parametrize("trial", [trial for trial in TRIALS if trial.can_work], ids=str)
def test_a_client_signs_with_our_file_as_we_do(trial: Trial, outcomes: Outcomes) -> None:
    outcome = outcomes[trial]

    assert "error" not in outcome, outcome
    ours = load_signer(_pair(trial.kind).private_key_der).sign(outcome["payload"])
    assert outcome["signature"] == ours


@pytest.mark.parametrize("trial", [trial for trial in TRIALS if not trial.can_work], ids=str)
def test_a_client_refuses_a_file_that_it_has_no_passphrase_for(
    trial: Trial, outcomes: Outcomes
) -> None:
    assert "error" in outcomes[trial], outcomes[trial]
