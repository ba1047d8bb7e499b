"""Commands that go on at the exchange: register and test."""

import shlex
import sys

import click

from vault_app.agent.key_messages import KeysStored
from vault_app.agent.life_messages import RecordLooks
from vault_app.agent.protocol import KeyStored, RecordVerified, RegisterKey, Sign, Signature
from vault_app.api_key import parse_api_key
from vault_app.binance.key_test import KeyTestReport, Step, StepResult, run_key_test
from vault_app.binance.practice_process import PracticeProcess
from vault_app.binance.registration import request_practice_api_key
from vault_app.cause_text import explain_step
from vault_app.cli.exchanges import Exchanges
from vault_app.cli.parameters import Surroundings, require_unicode
from vault_app.cli.terminal import RefusedError, printable, tell
from vault_app.cli.vault_access import Access, OpenVault, VaultAccess
from vault_app.config import practice_state_path
from vault_app.errors import KeyNotRegisteredError
from vault_app.proof_of_registration import proof_of_registration
from vault_app.terms import Environment

_FROM_STANDARD_INPUT = "-"
_MAX_TYPED_BYTES = 16 * 1024
"""Room for a PEM pasted by mistake, so that it is recognised as one."""

_CALLS = {
    Step.TIME: "GET /api/v3/time",
    Step.ACCOUNT: "GET /api/v3/account",
    Step.ORDER_TEST: "POST /api/v3/order/test",
}


@click.command(
    epilog="""\b
Examples:
  vault-app register grid-bot < api-key.txt
  vault-app register grid-bot --api-key vmPU…z4A8
  vault-app register try-out --practice"""
)
@click.argument("label", callback=require_unicode)
@click.option(
    "--api-key",
    callback=require_unicode,
    help="The API key; left out or - reads it from standard input.",
)
@click.option(
    "--practice",
    is_flag=True,
    help="Register the public key at the practice exchange and print the API key it issues.",
)
@click.pass_obj
def register(
    surroundings: Surroundings, label: str, api_key: str | None, *, practice: bool
) -> None:
    """Store the API key that the exchange issued for LABEL.

    An API key is no secret, but other users of this computer can see the arguments of a program:
    standard input keeps it between you and the vault.
    """
    vault = surroundings.vault
    if not practice:
        _store_api_key(vault, label, parse_api_key(_typed_or_read(api_key)))
    elif api_key is None:
        click.echo(printable(_register_at_practice_exchange(vault, label)))
    else:
        message = "Give either --api-key or --practice."
        raise click.UsageError(message)


@click.command(
    epilog="""\b
Example:
  vault-app test grid-bot && echo works"""
)
@click.argument("label", callback=require_unicode)
@click.pass_obj
def test(surroundings: Surroundings, label: str) -> None:
    """Prove with signed requests that LABEL works. Nothing is bought, sold or changed.

    Asks for the exchange's time, reads the account and lets the exchange check an order without
    placing it. Prints each call with its result; exit code 0 only when all were accepted.
    """
    with surroundings.vault.opened(Access.WRITE_IF_POSSIBLE) as opened:
        key = opened.key_called(label)
        if not key.api_key:
            raise KeyNotRegisteredError(label=key.label)
        with Exchanges() as exchanges, exchanges.open_client(key.environment) as client:

            def sign(payload: str) -> str:
                return opened.ask(Sign(key.id, payload.encode()), Signature).text

            report = run_key_test(client, sign, key.api_key, on_step=_print_step)
            if report.accepted:
                _keep(opened, proof_of_registration(client, sign, key, report))
    _print_outcome(report)


def _typed_or_read(api_key: str | None) -> str:
    if api_key is not None and api_key != _FROM_STANDARD_INPUT:
        return api_key
    if sys.stdin.isatty():
        tell("Paste the API key and press Enter:")
        return sys.stdin.readline(_MAX_TYPED_BYTES)
    return sys.stdin.buffer.read(_MAX_TYPED_BYTES).decode("utf-8-sig", errors="replace")


def _store_api_key(vault: VaultAccess, label: str, api_key: str) -> None:
    with vault.opened(Access.WRITE) as opened:
        key = opened.key_called(label)
        opened.ask(RegisterKey(key.id, api_key), KeyStored)
    tell(f"Stored with “{key.label}”. Next: vault-app test {shlex.quote(key.label)}")


def _register_at_practice_exchange(vault: VaultAccess, label: str) -> str:
    with vault.opened(Access.WRITE) as opened:
        key = opened.key_called(label)
        if key.environment is not Environment.PRACTICE:
            message = (
                f"The key “{key.label}” is for {key.environment.value}, not for practice. Register"
                " its public key at the exchange's website."
            )
            raise RefusedError(message)
        with PracticeProcess.start(practice_state_path()) as practice:
            api_key = request_practice_api_key(practice.base_url, key.public_key_pem, key.label)
        opened.ask(RegisterKey(key.id, api_key), KeyStored)
    return api_key


def _print_step(step: StepResult) -> None:
    result = "accepted" if step.accepted else "refused" if step.cause else "failed"
    latency = "" if step.latency_ms is None else f"{step.latency_ms:.0f} ms"
    click.echo(f"{result:9}{_CALLS[step.step]:25}{latency}".rstrip())


def _keep(opened: OpenVault, proof: RecordLooks | RecordVerified) -> None:
    if opened.read_only_because is not None:
        click.echo(
            "The vault is open elsewhere or may not be written, so the date of this test was not"
            " stored.",
            err=True,
        )
    elif isinstance(proof, RecordLooks):
        opened.ask(proof, KeysStored)
    else:
        opened.ask(proof, KeyStored)


def _print_outcome(report: KeyTestReport) -> None:
    failed = report.failed_step
    if failed is not None:
        raise RefusedError(printable(str(explain_step(failed))))
    if report.offset_used:
        click.echo(
            f"This computer's clock differs from the exchange's by {report.clock_offset_ms} ms;"
            " the test allowed for it, a bot may not.",
            err=True,
        )
