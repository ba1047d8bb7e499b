"""Other projects' clients load our exported files as the hand-over sheets say, and sign.

Byte for byte it is what our signer makes. A form of file that a sheet does not offer is refused by
its client.
"""

from dataclasses import dataclass
from functools import cache
from itertools import product
from typing import Any
from uuid import UUID

import pytest

from tests.helpers.peers import needs_peers, run_with_peers
from tests.helpers.vaults import NOW
from vault_app.hand_over import Client, clients, snippet
from vault_app.key_summary import KeySummary
from vault_app.keys.generate import KeyPair, generate_key_pair
from vault_app.keys.writing.private_forms import PrivateForm, write_private_key
from vault_app.private_file import write_private_file
from vault_app.signing.signer import load_signer
from vault_app.terms import Environment, GeneratedKind, KeyState, Purpose

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
    def is_offered(self) -> bool:
        forms = _client(self.client).sheet_for(_summary(self.kind)).forms
        return self.form.value in forms

    def snippet(self, path: str) -> str:
        """What the user pastes; for a form that is not offered, as if it were an open file."""
        has_passphrase = self.is_offered and self.form is not PrivateForm.OPEN
        key = _summary(self.kind)
        return snippet(_client(self.client), key, path, has_passphrase=has_passphrase)


def _client(client_id: str) -> Client:
    return next(client for client in clients() if client.id == client_id)


def _summary(kind: GeneratedKind) -> KeySummary:
    return KeySummary(
        id=UUID(int=1),
        label="bot",
        kind=kind,
        environment=Environment.PRODUCTION,
        account="",
        purpose=Purpose.SPOT_TRADING,
        state=KeyState.REGISTERED,
        api_key="a" * 64,
        public_key_pem="",
        fingerprint="",
        created_at=NOW,
    )


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
            "snippet": trial.snippet(str(files[trial.kind, trial.form])),
            "passphrase": trial.passphrase,
            "parameters": PARAMETERS,
        }
        for trial in TRIALS
    ]
    lines = run_with_peers("sign_with_files.py", given=jobs)
    return dict(zip(TRIALS, lines, strict=True))


@pytest.mark.parametrize("trial", [trial for trial in TRIALS if trial.is_offered], ids=str)
def test_a_client_signs_with_our_file_as_we_do(trial: Trial, outcomes: Outcomes) -> None:
    outcome = outcomes[trial]

    assert "error" not in outcome, outcome
    ours = load_signer(_pair(trial.kind).private_key_der).sign(outcome["payload"])
    assert outcome["signature"] == ours


@pytest.mark.parametrize("trial", [trial for trial in TRIALS if not trial.is_offered], ids=str)
def test_a_client_refuses_a_file_that_its_sheet_does_not_offer(
    trial: Trial, outcomes: Outcomes
) -> None:
    assert "error" in outcomes[trial], outcomes[trial]
