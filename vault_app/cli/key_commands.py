"""Commands on stored keys: init, generate, list, public-key, register, sign."""

import json
import sys

import click

from vault_app.agent.key_messages import (
    GenerateKeys,
    GetPublicKey,
    KeysStored,
    PlannedKey,
    PublicKey,
)
from vault_app.agent.protocol import GenerateKey, KeyStored, Sign, Signature
from vault_app.api_key import masked
from vault_app.cli.parameters import Surroundings, choice_of, require_unicode, use_of_new_keys
from vault_app.cli.terminal import RefusedError, printable, tell
from vault_app.cli.vault_access import Access
from vault_app.errors import EmptyPayloadError
from vault_app.key_summary import KeySummary
from vault_app.label_pattern import labels_from
from vault_app.short_fingerprint import short_fingerprint
from vault_app.terms import (
    MAX_KEYS_AT_ONCE,
    Environment,
    GeneratedKind,
    PublicKeyForm,
    Purpose,
)

MAX_PAYLOAD_BYTES = 1024 * 1024
"""Far beyond what any exchange takes; more is a file that went astray."""

_HEADINGS = (
    "LABEL",
    "KIND",
    "ENVIRONMENT",
    "ACCOUNT",
    "STATE",
    "API KEY",
    "FINGERPRINT",
    "CREATED",
)


@click.command(
    epilog="""\b
Example:
  vault-app --vault bots.vault init"""
)
@click.pass_obj
def init(surroundings: Surroundings) -> None:
    """Make a new, empty vault and print its path.

    There is no way to open a vault without its password: keep the password safe.
    """
    path = surroundings.vault.create()
    tell("The vault is made. Next: vault-app generate LABEL")
    click.echo(str(path))


@click.command(
    epilog="""\b
Example:
  vault-app generate grid-bot --kind ed25519 --environment testnet"""
)
@click.argument("label", callback=require_unicode)
@click.option(
    "--kind",
    type=choice_of(GeneratedKind),
    default=GeneratedKind.RSA_4096.value,
    show_default=True,
    help="Kind of key pair.",
)
@use_of_new_keys(Environment.PRACTICE)
@click.option(
    "--count",
    type=click.IntRange(1, MAX_KEYS_AT_ONCE),
    default=1,
    show_default=True,
    help="How many; the number takes the place of # in LABEL, or its end.",
)
@click.pass_obj
def generate(
    surroundings: Surroundings,
    *,
    label: str,
    kind: str,
    environment: str,
    account: str,
    purpose: str,
    count: int,
) -> None:
    """Generate a key pair and store it as LABEL.

    Prints the public key, to be registered at the exchange; of several keys a line each with label
    and fingerprint. The private keys stay in the vault.
    """
    if count > 1:
        several = GenerateKeys(
            kind=GeneratedKind(kind),
            environment=Environment(environment),
            account=account,
            planned=[PlannedKey(name, Purpose(purpose)) for name in labels_from(label, count)],
        )
        _generate_several(surroundings, several)
        return
    request = GenerateKey(
        label=label,
        kind=GeneratedKind(kind),
        environment=Environment(environment),
        account=account,
        purpose=Purpose(purpose),
    )
    with surroundings.vault.opened(Access.WRITE) as opened:
        key = opened.ask(request, KeyStored).key
    tell(f"Stored “{key.label}”, {key.fingerprint}")
    click.echo(key.public_key_pem, nl=False)


@click.command(
    "list",
    epilog="""\b
Examples:
  vault-app list
  vault-app list --json | jq -r '.[].label'""",
)
@click.option("--json", "as_json", is_flag=True, help="Print a JSON array with everything public.")
@click.pass_obj
def list_keys(surroundings: Surroundings, *, as_json: bool) -> None:
    """List the stored keys, oldest first. Never shows a private key.

    The table shortens API keys and fingerprints; the JSON array has them whole.
    """
    with surroundings.vault.opened(Access.READ) as opened:
        keys = opened.keys
    if as_json:
        click.echo(json.dumps([_as_json(key) for key in keys], indent=2))
    elif keys:
        click.echo(_table([_HEADINGS, *(_row(key) for key in keys)]))
    else:
        tell("The vault holds no keys. Next: vault-app generate LABEL")


@click.command(
    epilog="""\b
Example:
  vault-app public-key grid-bot | openssl pkey -pubin -noout -text
  vault-app public-key grid-bot --format jwk"""
)
@click.argument("label", callback=require_unicode)
@click.option(
    "--format",
    "form",
    type=choice_of(PublicKeyForm),
    default=PublicKeyForm.PEM.value,
    show_default=True,
    help="pem is what is pasted at the exchange, with header and footer.",
)
@click.pass_obj
def public_key(surroundings: Surroundings, label: str, form: str) -> None:
    """Print the public key of LABEL."""
    with surroundings.vault.opened(Access.READ) as opened:
        key = opened.key_called(label)
        written = opened.ask(GetPublicKey(key.id, PublicKeyForm(form)), PublicKey)
    click.echo(written.octets, nl=False)


@click.command(
    epilog="""\b
Example:
  printf 'symbol=BTCUSDT&timestamp=1700000000000' | vault-app sign grid-bot"""
)
@click.argument("label", callback=require_unicode)
@click.pass_obj
def sign(surroundings: Surroundings, label: str) -> None:
    """Sign standard input with LABEL.

    Prints the signature as the exchange takes it: base64 (RSA with PKCS #1 v1.5 and SHA-256, or
    Ed25519), not yet percent-encoded. Every octet counts: a line end at the end of the input is
    signed too.
    """
    if sys.stdin.isatty():
        tell("Type the payload; end it with Ctrl+D (Windows: Ctrl+Z, Enter).")
    payload = sys.stdin.buffer.read(MAX_PAYLOAD_BYTES + 1)
    if not payload:
        raise EmptyPayloadError
    if len(payload) > MAX_PAYLOAD_BYTES:
        message = f"The payload is longer than {MAX_PAYLOAD_BYTES} bytes. Nothing was signed."
        raise RefusedError(message)
    with surroundings.vault.opened(Access.WRITE_IF_POSSIBLE) as opened:  # to count the signature
        key = opened.key_called(label)
        signature = opened.ask(Sign(key.id, payload), Signature)
    click.echo(signature.text)


def _generate_several(surroundings: Surroundings, request: GenerateKeys) -> None:
    with surroundings.vault.opened(Access.WRITE) as opened:
        keys = opened.ask(request, KeysStored).keys
    for key in keys:
        click.echo(f"{printable(key.label)}\t{key.fingerprint}")


def _as_json(key: KeySummary) -> dict[str, object]:
    return {
        "id": str(key.id),
        "label": key.label,
        "kind": key.kind,
        "environment": key.environment.value,
        "account": key.account,
        "purpose": key.purpose.value,
        "state": key.state.value,
        "api_key": key.api_key or None,
        "public_key_pem": key.public_key_pem or None,
        "fingerprint": key.fingerprint or None,
        "created_at": key.created_at.isoformat(),
        "registered_at": key.registered_at.isoformat() if key.registered_at else None,
        "verified_at": key.verified_at.isoformat() if key.verified_at else None,
        "last_used_at": key.last_used_at.isoformat() if key.last_used_at else None,
        "uses": [
            {"caller": use.caller, "count": use.count, "last_at": use.last_at.isoformat()}
            for use in key.uses
        ],
        "tags": list(key.tags),
        "used_by": [program.name for program in key.used_by],
        "ip_list": [{"network": noted.network, "who": noted.who} for noted in key.ip_list],
        "rotate_after_days": key.rotate_after_days,
    }


def _row(key: KeySummary) -> tuple[str, ...]:
    cells = (
        key.label,
        key.kind,
        key.environment.value,
        key.account or "-",
        key.state.value,
        masked(key.api_key) or "-",
        short_fingerprint(key.fingerprint) or "-",
        key.created_at.date().isoformat(),
    )
    return tuple(printable(cell) for cell in cells)


def _table(rows: list[tuple[str, ...]]) -> str:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = (
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        for row in rows
    )
    return "\n".join(line.rstrip() for line in lines)
