"""The evidence report: what it says, and what it leaves out."""

from datetime import UTC, datetime
from uuid import uuid4

import msgspec
import pytest

from tests.helpers.registered_keys import MADE_AT, registered_key
from vault_app.agent.life_messages import HistoryLine
from vault_app.binance.account_review import AccountReview, Activity, Balance, NotRead
from vault_app.binance.read_back import LookResult
from vault_app.binance.redaction import Private
from vault_app.errors import ExchangeUnreachableError
from vault_app.evidence_report import as_text, evidence_report
from vault_app.evidence_sections import Evidence
from vault_app.key_life import (
    Compromise,
    Look,
    NotedAddress,
    OpenExport,
    Program,
    Refusal,
    StepDone,
    Uses,
)
from vault_app.key_summary import KeySummary
from vault_app.terms import DrillStep, KeyState

API_KEY = "vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zvsw0MuIgwCIPy6utIco14y7Ju91duEh8A"
NEW_API_KEY = "NhqPtmdSJYdKjVHjA7PZj4Mge3R5YNiP1e3UZjInClVN65XAbvqqM6A7H5fATj0j"
SIGNATURE = "c8db56825ae71d6d79447849e617115f4a920fa2acdce15ee23d1f0b2a8d9e3b"
DECLARED_AT = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
NOW = datetime(2026, 3, 2, 8, 30, tzinfo=UTC)

KEY = msgspec.structs.replace(
    registered_key(API_KEY, label="grid bot"),
    state=KeyState.COMPROMISED,
    ip_list=(NotedAddress("203.0.113.7", "the server"), NotedAddress("2001:db8::/32")),
    used_by=(Program("grid.py"),),
    uses=(Uses("window", 12, MADE_AT),),
    look=Look(at=MADE_AT, permissions=("enableReading",), source="apiRestrictions"),
    open_exports=(OpenExport(MADE_AT, "/home/ann, bob/keys/bot.pem", "open"),),
    death=Refusal(at=NOW, cause="unknown-api-key", code=-2008, http_status=400),
    compromise=Compromise(
        declared_at=DECLARED_AT,
        state_before=KeyState.VERIFIED,
        reason=f"posted {API_KEY} from 198.51.100.9",
        done=(StepDone(DrillStep.REVOKE, DECLARED_AT),),
        successor=uuid4(),
    ),
)
REVIEW = AccountReview(
    at=NOW,
    reader="tax",
    balances=(Balance("spot", "BTC", "1.23456789", "0.50000000"),),
    open_orders=(Activity(MADE_AT, "LTCBTC", "BUY", "7.70000000", "0.12340000"),),
    trades=(Activity(None, "BNBBTC", "SELL", "12.00000000", "4.00000100"),),
    symbols=("BNBBTC", "LTCBTC"),
    not_read=(
        NotRead(
            "usd-m-balance",
            "",
            LookResult(
                key_id=uuid4(),
                error=ExchangeUnreachableError(
                    host="fapi.binance.com", problem="name-not-found", reason="name not found"
                ),
            ),
        ),
    ),
)
HISTORY = (
    HistoryLine(MADE_AT, "added", "window"),
    HistoryLine(MADE_AT, "exported: without passphrase, /home/ann, bob/keys/bot.pem", "window"),
    HistoryLine(DECLARED_AT, "compromised", "command line"),
    HistoryLine(DECLARED_AT, f"strange: signature={SIGNATURE}", ""),
)
PRIVATE_TEXTS = (
    API_KEY,
    NEW_API_KEY,
    SIGNATURE,
    "203.0.113.7",
    "198.51.100.9",
    "2001:db8::",
    "1.23456789",
    "0.50000000",
    "7.70000000",
    "0.12340000",
    "4.00000100",
    "/home/ann",
    "keys/",
)


def _successor() -> KeySummary:
    return registered_key(NEW_API_KEY, label="grid bot 2")


def _text(keep: frozenset[Private] = frozenset()) -> str:
    evidence = Evidence(key=KEY, history=HISTORY, successor=_successor(), review=REVIEW)
    return as_text(evidence_report(evidence, NOW, keep=keep))


@pytest.mark.parametrize("private", PRIVATE_TEXTS)
def test_what_is_private_is_left_out(private: str) -> None:
    assert private not in _text()


@pytest.mark.parametrize(
    ("kind", "kept"),
    [
        (Private.API_KEY, API_KEY),
        (Private.IP_ADDRESS, "203.0.113.7"),
        (Private.BALANCES, "1.23456789 + 0.50000000"),
    ],
)
def test_what_the_user_asks_for_is_kept(kind: Private, kept: str) -> None:
    assert kept in _text(frozenset({kind}))


def test_a_signature_is_left_out_whatever_the_user_asks_for() -> None:
    kinds = frozenset({Private.API_KEY, Private.IP_ADDRESS, Private.BALANCES})

    assert SIGNATURE not in _text(kinds)


@pytest.mark.parametrize(
    "line",
    [
        "Compromised API key “grid bot”",
        "Made on 2026-03-02 08:30:00 UTC by Vault App.",
        "Left out: API keys, IP addresses, amounts.",
        "API key: <API key>",
        "IP list, as noted: <IP address> (the server), <IP address>/32",
        "Declared compromised on: 2026-03-01 12:00:00 UTC",
        "Reason: posted <API key> from <IP address>",
        "Delete the key at the exchange: 2026-03-01 12:00:00 UTC",
        "Prove that it is dead: 2026-03-02 08:30:00 UTC",
        "Tell the exchange's support: not done",
        "Replaced by: grid bot 2",
        "Proof of death: 2026-03-02 08:30:00 UTC: unknown-api-key, error -2008, HTTP 400",
        "window: 12 signatures, the last on 2026-01-02 03:04:05 UTC",
        "Programs, as noted: grid.py",
        "File with the open private key: bot.pem, 2026-01-02 03:04:05 UTC",
        "spot BTC: <amount> + <amount>",
        "2026-01-02 03:04:05 UTC: LTCBTC BUY <amount> @ <amount>",
        "BNBBTC SELL <amount> @ <amount>",
        "2026-01-02 03:04:05 UTC: exported: without passphrase, bot.pem (window)",
        "2026-03-01 12:00:00 UTC: compromised (command line)",
    ],
)
def test_the_report_says(line: str) -> None:
    assert line in _text().splitlines()


def test_what_could_not_be_read_is_named_with_the_reason() -> None:
    assert "usd-m-balance: The address of fapi.binance.com was not found" in _text()


def test_a_file_of_windows_is_named_without_its_folders() -> None:
    key = msgspec.structs.replace(
        KEY, open_exports=(OpenExport(MADE_AT, "C:\\Users\\ann\\bot.pem", "open"),)
    )

    text = as_text(evidence_report(Evidence(key=key), NOW))

    assert "File with the open private key: bot.pem, " in text
    assert "ann" not in text


def test_a_part_of_which_nothing_is_known_is_left_out() -> None:
    text = as_text(evidence_report(Evidence(key=registered_key(API_KEY)), NOW))

    assert "The account" not in text
    assert "What was done" not in text
    assert "History" not in text
