"""``vault-app check``: what the exchange knows of keys now."""

import json
from collections.abc import Mapping, Sequence
from uuid import UUID

import click

from vault_app.agent.key_messages import KeysStored
from vault_app.agent.life_messages import RecordLooks
from vault_app.agent.protocol import Sign, Signature
from vault_app.binance.look_round import LookProgress, LookRound
from vault_app.binance.read_back import LookResult, can_be_looked_at
from vault_app.cli.exchanges import Exchanges
from vault_app.cli.parameters import Surroundings, require_unicode_each
from vault_app.cli.terminal import RefusedError, printable, tell, warn
from vault_app.cli.vault_access import Access, OpenVault
from vault_app.durations import duration
from vault_app.errors import KeyNotRegisteredError
from vault_app.finding_text import right_name
from vault_app.health.looks import LookDifference, difference
from vault_app.key_life import Look
from vault_app.key_summary import KeySummary
from vault_app.life_text import describe_difference, explain_trouble
from vault_app.looks_to_keep import outcomes_to_keep

Keys = Mapping[UUID, KeySummary]


@click.command(
    epilog="""\b
Examples:
  vault-app check grid-bot
  vault-app check --all --json | jq -r '.[] | select(.result != "accepted") | .label'"""
)
@click.argument("labels", nargs=-1, metavar="[LABEL]...", callback=require_unicode_each)
@click.option("--all", "check_all", is_flag=True, help="Every key that is registered and in use.")
@click.option("--json", "as_json", is_flag=True, help="Print a JSON array with all that was told.")
@click.pass_obj
def check(
    surroundings: Surroundings, labels: tuple[str, ...], *, check_all: bool, as_json: bool
) -> None:
    """Ask the exchange what it knows of keys now: rights, IP list, expiry. Changes nothing there.

    One signed request per key, within half of the exchange's limits. What it tells is kept in the
    vault, and compared with what you accepted. Exit code 0 only when every key was accepted.
    """
    if check_all == bool(labels):
        message = "Name the keys to check, or give --all."
        raise click.UsageError(message)
    with surroundings.vault.opened(Access.WRITE_IF_POSSIBLE) as opened, Exchanges() as exchanges:
        keys = _chosen(opened, labels)
        looks = LookRound(
            keys,
            lambda key, payload: (
                opened.ask(Sign(key.id, payload.encode(), is_check=True), Signature).text
            ),
            exchanges.open_client,
            on_progress=_tell_progress,
        )
        results = looks.run()
        _keep(opened, results)
    by_id = {key.id: key for key in keys}
    if as_json:
        click.echo(json.dumps([_as_json(by_id[each.key_id], each) for each in results], indent=2))
    else:
        _print(by_id, results)
    _warn_of_clock(looks)
    _refuse_unless_all_accepted(results)


def _chosen(opened: OpenVault, labels: Sequence[str]) -> list[KeySummary]:
    if not labels:
        return [key for key in opened.keys if can_be_looked_at(key)]
    keys = list({key.id: key for key in map(opened.key_called, labels)}.values())
    for key in keys:
        if not key.api_key:
            raise KeyNotRegisteredError(label=key.label)
    return keys


def _tell_progress(news: LookProgress) -> None:
    if news.waiting_s:
        tell(f"Waiting {news.waiting_s:.0f} s for the exchange's limit…")
    elif news.total > 1:
        tell(f"{news.done} of {news.total} checked")


def _keep(opened: OpenVault, results: Sequence[LookResult]) -> None:
    outcomes = outcomes_to_keep(results)
    if not outcomes:
        return
    if opened.read_only_because is None:
        opened.ask(RecordLooks(outcomes), KeysStored)
    else:
        warn("the vault is open elsewhere or may not be written, so this was not stored.")


def _print(keys: Keys, results: Sequence[LookResult]) -> None:
    for result in results:
        key = keys[result.key_id]
        click.echo(f"{_outcome(result):9} {printable(key.label)}")
        lines = _facts(key, result.look) if result.look else [str(explain_trouble(result))]
        for line in lines:
            click.echo(f"          {printable(line)}")


def _facts(key: KeySummary, look: Look) -> list[str]:
    """What is known now, and what changed since the user accepted it."""
    rights = ", ".join(right_name(name) for name in look.permissions) or "none"
    facts = [f"Rights: {rights}"]
    if look.is_ip_restricted is not None:
        facts.append("IP list: yes" if look.is_ip_restricted else "IP list: none")
    if look.trading_ends_at is not None:
        facts.append(f"Right to trade ends: {look.trading_ends_at:%Y-%m-%d %H:%M} UTC")
    return [*facts, *(f"Changed: {text}" for text in describe_difference(_change(key, look)))]


def _change(key: KeySummary, look: Look) -> LookDifference:
    return LookDifference() if key.expected_look is None else difference(key.expected_look, look)


def _outcome(result: LookResult) -> str:
    return "accepted" if result.look else "refused" if result.refusal else "failed"


def _as_json(key: KeySummary, result: LookResult) -> dict[str, object]:
    facts: dict[str, object] = {
        "id": str(key.id),
        "label": key.label,
        "environment": key.environment.value,
        "result": _outcome(result),
    }
    look, refusal = result.look, result.refusal
    if look is None:
        facts["explanation"] = str(explain_trouble(result))
    else:
        change = _change(key, look)
        facts |= {
            "at": look.at.isoformat(),
            "source": look.source,
            "permissions": list(look.permissions),
            "ipRestricted": look.is_ip_restricted,
            "createdAt": look.created_at.isoformat() if look.created_at else None,
            "tradingEndsAt": look.trading_ends_at.isoformat() if look.trading_ends_at else None,
            "changes": {
                "added": list(change.added),
                "removed": list(change.removed),
                "ipList": change.ip_list or None,
            },
        }
    if refusal is not None:
        facts |= {
            "at": refusal.at.isoformat(),
            "cause": refusal.cause,
            "code": refusal.code,
            "httpStatus": refusal.http_status,
            "reportedIp": refusal.reported_ip or None,
        }
    return facts


def _warn_of_clock(looks: LookRound) -> None:
    offset = looks.clock_offset
    if offset is not None and offset.is_harmful:
        apart = duration(abs(offset.offset_ms))
        warn(
            f"this computer's clock is {apart} {'behind' if offset.offset_ms > 0 else 'ahead of'}"
            " the exchange's; this check allowed for it, a bot may not."
        )


def _refuse_unless_all_accepted(results: Sequence[LookResult]) -> None:
    failed = sum(result.look is None for result in results)
    if failed:
        message = f"{failed} of {len(results)} keys were not accepted."
        raise RefusedError(message)
