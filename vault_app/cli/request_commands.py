"""Commands that send one request of the catalogue, or find out why a key does not work."""

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

import click

from vault_app.agent.protocol import Sign as SignPayload
from vault_app.agent.protocol import Signature
from vault_app.binance.catalogue import TestRequest, catalogue
from vault_app.binance.diagnosis import Diagnosis
from vault_app.binance.doctor import run_doctor
from vault_app.binance.entries import default_entries, read_entries
from vault_app.binance.examination import Outcome, Patient, Rung
from vault_app.binance.redaction import pretty_json
from vault_app.binance.replies import judge
from vault_app.binance.report import Preview, preview, status_phrase
from vault_app.binance.sender import RequestSender, Sent, Sign
from vault_app.cause_text import explain_cause, explain_diagnosis
from vault_app.cli.exchanges import Exchanges
from vault_app.cli.parameters import Surroundings, require_unicode
from vault_app.cli.terminal import RefusedError, printable, printable_lines
from vault_app.cli.vault_access import Access, OpenVault
from vault_app.errors import KeyNotRegisteredError
from vault_app.key_summary import KeySummary

_RUNGS = {
    Rung.TIME: "the exchange's time",
    Rung.PUBLIC: "a public request",
    Rung.SIGNED: "a signed request",
    Rung.RESTRICTIONS: "the key's permissions",
    Rung.CALLER_IP: "this computer's address",
    Rung.REQUEST: "the request",
}


@dataclass(frozen=True)
class _Desk:
    """One key, and the way to its exchange."""

    key: KeySummary
    sender: RequestSender


@click.command(
    epilog="""\b
Examples:
  vault-app request grid-bot spot-account
  vault-app request grid-bot spot-order-test symbol=ETHUSDT --dry-run
  vault-app request grid-bot spot-time --json | jq .latencyMs"""
)
@click.argument("label", callback=require_unicode)
@click.argument("request_id", metavar="REQUEST")
@click.argument("entries", nargs=-1, metavar="[NAME=VALUE]...")
@click.option("--dry-run", is_flag=True, help="Print what would be signed and sent; send nothing.")
@click.option(
    "--json", "as_json", is_flag=True, help="Print one JSON object with all that is known."
)
@click.pass_obj
def request(
    surroundings: Surroundings,
    label: str,
    request_id: str,
    entries: tuple[str, ...],
    *,
    dry_run: bool,
    as_json: bool,
) -> None:
    """Send the test request REQUEST with LABEL and print the answer.

    Only requests that change nothing can be sent; a REQUEST that does not exist lists them all.
    Parameters that are not named keep their defaults, NAME= leaves one out. Exit code 0 only when
    the exchange accepted.
    """
    test_request = _request_called(request_id)
    checked = read_entries(test_request, default_entries(test_request) | _split(entries))
    access = Access.WRITE_IF_POSSIBLE  # to count the signature
    with surroundings.vault.opened(access) as opened, _desk_for(opened, label) as desk:
        if test_request.is_signed and not desk.key.api_key:
            raise KeyNotRegisteredError(label=desk.key.label)
        ready = desk.sender.draft(test_request, checked).signed(_signer(opened, desk.key))
        if dry_run:
            _print_preview(preview(ready), as_json=as_json)
            return
        sent = desk.sender.send_ready(ready)
    _print_answer(sent, as_json=as_json)


@click.command(
    epilog="""\b
Example:
  vault-app doctor grid-bot"""
)
@click.argument("label", callback=require_unicode)
@click.pass_obj
def doctor(surroundings: Surroundings, label: str) -> None:
    """Find out why LABEL does not work. Nothing is bought, sold or changed.

    Checks what is stored, asks the exchange a few harmless questions, and names the one cause and
    the next step. Exit code 0 only when nothing is wrong.
    """
    with surroundings.vault.opened(Access.READ) as opened, _desk_for(opened, label) as desk:
        key = desk.key
        diagnosis = run_doctor(desk.sender, Patient.of(key), on_asked=_print_rung)
    _print_diagnosis(diagnosis)


def _request_called(request_id: str) -> TestRequest:
    for found in catalogue():
        if found.id == request_id:
            return found
    known = "\n".join(f"  {found.id:26} {found.method.value} {found.path}" for found in catalogue())
    message = f"There is no request “{printable(request_id)}”. There are:\n{known}"
    raise click.UsageError(message)


def _split(entries: Sequence[str]) -> dict[str, str]:
    texts: dict[str, str] = {}
    for entry in entries:
        name, separator, text = entry.partition("=")
        if not separator or not name:
            message = f"“{printable(entry)}” is not written as name=value."
            raise click.UsageError(message)
        if name in texts:
            message = f"“{printable(name)}” is given twice."
            raise click.UsageError(message)
        texts[name] = text
    return texts


@contextmanager
def _desk_for(opened: OpenVault, label: str) -> Iterator[_Desk]:
    """The way to the exchange of a key; a practice exchange runs as long as it is used."""
    key = opened.key_called(label)
    with (
        Exchanges() as exchanges,
        exchanges.open_client(key.environment) as client,
        exchanges.open_session(key.environment) as websocket,
    ):
        yield _Desk(key, RequestSender(client, websocket, _signer(opened, key), key.api_key))


def _signer(opened: OpenVault, key: KeySummary) -> Sign:
    """Has the agent sign with *key*."""
    return lambda payload: opened.ask(SignPayload(key.id, payload.encode()), Signature).text


def _print_preview(shown: Preview, *, as_json: bool) -> None:
    if as_json:
        parts = {
            "method": shown.method,
            "url": shown.url,
            "headers": list(shown.headers),
            "body": shown.body,
            "payload": shown.payload,
            "signature": shown.signature,
        }
        click.echo(json.dumps(parts, indent=2))
        return
    if shown.payload:
        click.echo(f"Payload:   {printable(shown.payload)}")
        click.echo(f"Signature: {printable(shown.signature)}")
    click.echo(f"Request:   {shown.method} {printable(shown.url)}")
    for line in filter(None, (*shown.headers, shown.body)):
        click.echo(f"           {printable(line)}")


def _print_answer(sent: Sent, *, as_json: bool) -> None:
    answer = sent.answer
    verdict = judge(answer)
    body = answer.body.decode(errors="replace")
    if as_json:
        facts = {
            "request": sent.ready.test_request.id,
            "accepted": verdict.accepted,
            "status": answer.status,
            "latencyMs": round(answer.latency_ms, 1),
            "clockOffsetMs": None if sent.clock_offset is None else sent.clock_offset.offset_ms,
            "headers": dict(answer.headers),
            "answer": body if answer.json is None else answer.json,
        }
        click.echo(json.dumps(facts))
    else:
        status = f"{answer.status} {status_phrase(answer.status)}".rstrip()
        click.echo(f"{status}, {answer.latency_ms:.0f} ms", err=True)
        text = body if answer.json is None else pretty_json(answer.json)
        click.echo(printable_lines(text))
    if verdict.cause is not None:
        raise RefusedError(printable(str(explain_cause(verdict.cause, verdict.evidence))))


def _print_rung(rung: Rung, outcome: Outcome) -> None:
    result = "accepted" if outcome.accepted else "refused" if outcome.answer else "failed"
    answer = outcome.answer
    latency = "" if answer is None else f"{answer.latency_ms:.0f} ms"
    click.echo(f"{result:9}{_RUNGS[rung]:25}{latency}".rstrip())


def _print_diagnosis(diagnosis: Diagnosis) -> None:
    explanation = explain_diagnosis(diagnosis)
    if diagnosis.cause is not None:
        raise RefusedError(printable(str(explanation)))
    click.echo(printable(explanation.what))
