"""A key registered at a practice exchange, with everything that sends requests for it."""

import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)

from vault_app.binance.catalogue import find_test_request
from vault_app.binance.client import ExchangeClient
from vault_app.binance.diagnosis import Diagnosis
from vault_app.binance.doctor import run_doctor
from vault_app.binance.entries import default_entries, read_entries
from vault_app.binance.examination import Outcome, Patient
from vault_app.binance.sender import RequestSender, Sent
from vault_app.binance.websocket import WebSocketSession
from vault_app.errors import VaultAppError
from vault_app.practice.accounts import Accounts
from vault_app.practice.issued_key import DEFAULT_PERMISSIONS, IssuedKey
from vault_app.signing.signer import HmacSigner, Signer, load_signer
from vault_app.terms import Environment

KINDS = ("ed25519", "rsa-2048", "hmac")
Clock = Callable[[], float]


@dataclass(frozen=True)
class Trader:
    """One key; *api_key* may be another than the one that was issued."""

    issued: IssuedKey
    signer: Signer
    client: ExchangeClient
    websocket: WebSocketSession
    sender: RequestSender
    api_key: str = field(repr=False)

    def send(self, request_id: str, **entries: str) -> Sent:
        """The request with its defaults, but for *entries*."""
        request = find_test_request(request_id)
        return self.sender.send(request, read_entries(request, default_entries(request) | entries))

    def diagnosed(
        self, request_id: str, *, noted_ips: tuple[str, ...] = (), **entries: str
    ) -> Diagnosis:
        """Send, and ask the doctor what is wrong, the way the window does."""
        try:
            complaint = Outcome(self.send(request_id, **entries).answer)
        except VaultAppError as error:
            complaint = Outcome(error=error)
        return self.examined(request_id, complaint, noted_ips)

    def examined(
        self,
        request_id: str | None,
        complaint: Outcome | None = None,
        noted_ips: tuple[str, ...] = (),
    ) -> Diagnosis:
        return run_doctor(
            self.sender,
            Patient(self.api_key, self.signer.kind, self.client.environment, noted_ips),
            test_request=None if request_id is None else find_test_request(request_id),
            complaint=complaint,
        )


def make_signer(kind: str) -> tuple[Signer, str]:
    """A new private key's signer and its public key as SPKI PEM."""
    key = Ed25519PrivateKey.generate() if kind == "ed25519" else generate_private_key(65537, 2048)
    pkcs8 = key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    spki = key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    return load_signer(pkcs8), spki.decode("ascii")


@contextmanager
def trader_at(
    base_url: str,
    accounts: Accounts,
    kind: str = "ed25519",
    *,
    permissions: Iterable[str] = DEFAULT_PERMISSIONS,
    ip_list: Iterable[str] = (),
    api_key: str | None = None,
    signer: Signer | None = None,
    clock: Clock = time.time,
    read_timeout_s: float = 5.0,
) -> Iterator[Trader]:
    """Register a new key of *kind* and open the ways to the exchange at *base_url*."""
    if kind == "hmac":
        issued = accounts.issue_hmac("bot", permissions=permissions, ip_list=ip_list)
        own_signer: Signer = HmacSigner(issued.hmac_secret)
    else:
        own_signer, public_key_pem = make_signer(kind)
        issued = accounts.issue_for_public_key(
            "bot", public_key_pem, permissions=permissions, ip_list=ip_list
        )
    used_signer = own_signer if signer is None else signer
    used_api_key = issued.api_key if api_key is None else api_key
    with (
        ExchangeClient(
            Environment.PRACTICE, practice_url=base_url, read_timeout_s=read_timeout_s
        ) as client,
        WebSocketSession(
            Environment.PRACTICE, practice_url=base_url, read_timeout_s=read_timeout_s
        ) as websocket,
    ):
        sender = RequestSender(client, websocket, used_signer.sign, used_api_key, clock=clock)
        yield Trader(issued, used_signer, client, websocket, sender, used_api_key)
