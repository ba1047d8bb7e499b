"""The clients run our hand-over sheets as they are copied, and sign what our signer signs."""

from dataclasses import dataclass
from functools import cache
from typing import Any
from uuid import UUID

import pytest

from tests.helpers.peers import needs_peers, run_with_peers
from tests.helpers.vaults import NOW
from vault_app.hand_over import clients, snippet
from vault_app.key_summary import KeySummary
from vault_app.keys.generate import KeyPair, generate_key_pair
from vault_app.keys.writing.private_forms import PrivateForm, write_private_key
from vault_app.private_file import write_private_file
from vault_app.signing.signer import HmacSigner, load_signer
from vault_app.terms import Environment, GeneratedKind, KeyState, Purpose

PARAMETERS = {"symbol": "LTCBTC", "side": "BUY", "recvWindow": "5000", "timestamp": "1700000000123"}
PASSPHRASE = "correct horse"
API_KEY = "vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zvsw0MuIgwCIPy6utIco14y7Ju91duEh8A"
HMAC_SECRET = "NhqPtmdSJYdKjVHjA7PZj4Mge3R5YNiP1e3UZjInClVN65XAbvqqM6A7H5fATj0j"
"""Source of both: Binance rest-api.md, example of a signed request."""

TRIED = ("python-binance", "ccxt", "binance-sdk-spot")

pytestmark = [needs_peers, pytest.mark.xdist_group("hand-over sheets")]


@dataclass(frozen=True)
class Trial:
    """One sheet with one file; no form for HMAC, which needs none."""

    client: str
    kind: str
    form: PrivateForm | None
    environment: Environment

    def __str__(self) -> str:
        return f"{self.client}-{self.kind}-{self.form}-{self.environment}"


def _trials() -> list[Trial]:
    trials = []
    for client in clients():
        for environment in client.environments if client.id in TRIED else ():
            trials.append(Trial(client.id, "hmac", None, environment))
            for kind in (GeneratedKind.RSA_2048, GeneratedKind.RSA_4096, GeneratedKind.ED25519):
                sheet = client.sheet_for(_summary(kind, environment))
                trials += [
                    Trial(client.id, kind, PrivateForm(form.value), environment)
                    for form in sheet.forms
                ]
    return trials


def _summary(kind: str, environment: Environment) -> KeySummary:
    return KeySummary(
        id=UUID(int=1),
        label="bot",
        kind=kind,
        environment=environment,
        account="",
        purpose=Purpose.SPOT_TRADING,
        state=KeyState.REGISTERED,
        api_key=API_KEY,
        public_key_pem="",
        fingerprint="",
        created_at=NOW,
    )


@cache
def _pair(kind: str) -> KeyPair:
    return generate_key_pair(GeneratedKind(kind))


TRIALS = _trials()
Outcomes = dict[Trial, dict[str, Any]]


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory: pytest.TempPathFactory) -> Outcomes:
    """What each sheet comes to; one process for all, as the clients load slowly."""
    folder = tmp_path_factory.mktemp("exported")
    jobs = []
    for place, trial in enumerate(TRIALS):
        path = folder / f"it's key {place}.pem"
        has_passphrase = trial.form not in (None, PrivateForm.OPEN)
        if trial.form is not None:
            passphrase = PASSPHRASE.encode() if has_passphrase else None
            der = _pair(trial.kind).private_key_der
            write_private_file(path, write_private_key(der, trial.form, passphrase))
        client = next(client for client in clients() if client.id == trial.client)
        key = _summary(trial.kind, trial.environment)
        jobs.append(
            {
                "client": trial.client,
                "snippet": snippet(client, key, str(path), has_passphrase=has_passphrase),
                "passphrase": PASSPHRASE,
                "secret": HMAC_SECRET,
                "parameters": PARAMETERS,
            }
        )
    lines = run_with_peers("sign_by_sheets.py", given=jobs)
    return dict(zip(TRIALS, lines, strict=True))


@pytest.mark.parametrize("trial", TRIALS, ids=str)
def test_a_sheet_makes_a_client_that_signs_as_we_do(trial: Trial, outcomes: Outcomes) -> None:
    outcome = outcomes[trial]

    assert "error" not in outcome, outcome
    if trial.form is None:
        ours = HmacSigner(HMAC_SECRET.encode()).sign(outcome["payload"])
    else:
        ours = load_signer(_pair(trial.kind).private_key_der).sign(outcome["payload"])
    assert outcome["signature"] == ours
