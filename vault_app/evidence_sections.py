"""The sections of the evidence report: each text without what is private."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from vault_app.agent.life_messages import HistoryLine
from vault_app.binance.account_review import AccountReview, Activity, Balance
from vault_app.binance.redaction import AMOUNT_MARK, Private, redact_text
from vault_app.explanation import QT_TRANSLATE_NOOP, TranslateFrom
from vault_app.finding_text import right_name
from vault_app.health.drill import DrillProgress, DrillStage, drill_progress
from vault_app.health.rotation import StepState
from vault_app.health_words import ENVIRONMENTS, LIST_SEPARATOR, PURPOSES
from vault_app.key_life import Look, Refusal
from vault_app.key_summary import KeySummary
from vault_app.life_text import explain_trouble, stage_name

CONTEXT = "evidence"
"""The translation context of the texts here."""

_MAX_LINES = 200
"""Of trades, and of the key's history: the newest."""

_EVENTS_WITH_FILES = ("exported", "open file gone")
_FOLDERS = re.compile(r"(?:[A-Za-z]:)?[\\/].*[\\/]")

Row = tuple[str, str]


@dataclass(frozen=True)
class Section:
    """A part of the report.

    Attributes:
        rows: name and text; a name may be empty.
    """

    heading: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, kw_only=True)
class Evidence:
    """What is known.

    Attributes:
        key: that is or was compromised.
        history: of the key, oldest first.
        successor: the key that replaces it.
        review: of its account; None where it was not read.
    """

    key: KeySummary
    history: Sequence[HistoryLine] = ()
    successor: KeySummary | None = None
    review: AccountReview | None = None


class SectionWriter:
    """Writes the sections, each text without what is private."""

    def __init__(self, evidence: Evidence, keep: frozenset[Private], tr: TranslateFrom) -> None:
        self._evidence = evidence
        self._key = evidence.key
        self._keep = keep
        self._tr = tr
        api_keys = (evidence.key, *filter(None, [evidence.successor]))
        self._known = {key.api_key: Private.API_KEY for key in api_keys if key.api_key}

    def line(self, template: str, **facts: str) -> str:
        """*template* in the user's language, filled in with *facts*."""
        return self._tr(CONTEXT, template).format_map(
            {name: self._clean(text) for name, text in facts.items()}
        )

    def made_at(self, moment: datetime) -> str:
        """When the report was made, in one line."""
        template = QT_TRANSLATE_NOOP("evidence", "Made on {at} by Vault App.")
        return self.line(template, at=moment_text(moment))

    def key_section(self) -> Section:
        """What the key is."""
        key = self._key
        return self._section(
            QT_TRANSLATE_NOOP("evidence", "The key"),
            (QT_TRANSLATE_NOOP("evidence", "Label"), key.label),
            (
                QT_TRANSLATE_NOOP("evidence", "Environment"),
                self._tr("health", ENVIRONMENTS[key.environment]),
            ),
            (QT_TRANSLATE_NOOP("evidence", "Account"), key.account),
            (QT_TRANSLATE_NOOP("evidence", "Task"), self._tr("health", PURPOSES[key.purpose])),
            (QT_TRANSLATE_NOOP("evidence", "Kind"), key.kind),
            (QT_TRANSLATE_NOOP("evidence", "API key"), key.api_key),
            (QT_TRANSLATE_NOOP("evidence", "Fingerprint of the public key"), key.fingerprint),
            (QT_TRANSLATE_NOOP("evidence", "Made on"), moment_text(key.created_at)),
            (QT_TRANSLATE_NOOP("evidence", "Registered on"), moment_text(key.registered_at)),
            (QT_TRANSLATE_NOOP("evidence", "Last accepted on"), moment_text(key.verified_at)),
            (QT_TRANSLATE_NOOP("evidence", "IP list, as noted"), self._ip_list()),
            (QT_TRANSLATE_NOOP("evidence", "Rights, as read last"), self._rights(key.look)),
        )

    def compromise_section(self) -> Section:
        """When it was declared compromised, and what was done about it."""
        key, compromise = self._key, self._key.compromise
        progress = drill_progress(key, self._evidence.successor)
        if compromise is None or progress is None:
            return Section("", ())
        successor = self._evidence.successor
        return self._section(
            QT_TRANSLATE_NOOP("evidence", "What was done"),
            (
                QT_TRANSLATE_NOOP("evidence", "Declared compromised on"),
                moment_text(compromise.declared_at),
            ),
            (QT_TRANSLATE_NOOP("evidence", "Reason"), compromise.reason),
            *((stage_name(stage, self._tr), self._stage(progress, stage)) for stage in DrillStage),
            (
                QT_TRANSLATE_NOOP("evidence", "Replaced by"),
                "" if successor is None else successor.label,
            ),
            (QT_TRANSLATE_NOOP("evidence", "Proof of death"), self._refusal(key.death)),
            (QT_TRANSLATE_NOOP("evidence", "Drill ended on"), moment_text(compromise.ended_at)),
        )

    def use_section(self) -> Section:
        """What this vault knows of its use."""
        key = self._key
        uses = (
            (
                use.caller,
                self.line(
                    QT_TRANSLATE_NOOP("evidence", "{count} signatures, the last on {at}"),
                    count=str(use.count),
                    at=moment_text(use.last_at),
                ),
            )
            for use in key.uses
        )
        exports = (
            (
                QT_TRANSLATE_NOOP("evidence", "File with the open private key"),
                f"{_without_folders(export.path)}, {moment_text(export.at)}",
            )
            for export in key.open_exports
        )
        programs = ", ".join(program.name for program in key.used_by)
        return self._section(
            QT_TRANSLATE_NOOP("evidence", "Where it was used, as far as this vault knows"),
            *uses,
            (QT_TRANSLATE_NOOP("evidence", "Programs, as noted"), programs),
            *exports,
            (QT_TRANSLATE_NOOP("evidence", "Last refusal"), self._refusal(key.refusal)),
        )

    def review_sections(self) -> Iterator[Section]:
        """What the account shows, where it was read."""
        review = self._evidence.review
        if review is None:
            return
        not_read = (
            (
                f"{each.request_id} {each.symbol}".rstrip(),
                explain_trouble(each.result, self._tr).what,
            )
            for each in review.not_read
        )
        yield self._section(
            QT_TRANSLATE_NOOP("evidence", "The account"),
            (QT_TRANSLATE_NOOP("evidence", "Read on"), moment_text(review.at)),
            (QT_TRANSLATE_NOOP("evidence", "Read with the key"), review.reader),
            (
                QT_TRANSLATE_NOOP("evidence", "Markets looked at for trades"),
                ", ".join(review.symbols),
            ),
            (QT_TRANSLATE_NOOP("evidence", "Open orders"), str(len(review.open_orders))),
            (QT_TRANSLATE_NOOP("evidence", "Last trades"), str(len(review.trades))),
            *not_read,
        )
        yield self._section(
            QT_TRANSLATE_NOOP("evidence", "Balances"), *map(self._balance, review.balances)
        )
        for heading, found in (
            (QT_TRANSLATE_NOOP("evidence", "Open orders"), review.open_orders),
            (QT_TRANSLATE_NOOP("evidence", "Last trades, the newest first"), review.trades),
        ):
            yield self._section(heading, *map(self._activity, found[:_MAX_LINES]))

    def history_section(self) -> Section:
        """What happened to the key, oldest first."""
        newest = self._evidence.history[-_MAX_LINES:]
        return self._section(
            QT_TRANSLATE_NOOP("evidence", "History of the key in this vault"),
            *(
                (
                    moment_text(line.at),
                    f"{_event(line.what)} ({line.caller})" if line.caller else _event(line.what),
                )
                for line in newest
            ),
        )

    def redaction_note(self) -> str:
        """Which kinds are left out, in one line; empty for none."""
        words: Mapping[Private, str] = {
            Private.API_KEY: QT_TRANSLATE_NOOP("evidence", "API keys"),
            Private.IP_ADDRESS: QT_TRANSLATE_NOOP("evidence", "IP addresses"),
            Private.BALANCES: QT_TRANSLATE_NOOP("evidence", "amounts"),
        }
        taken_out = [
            self._tr(CONTEXT, word) for kind, word in words.items() if kind not in self._keep
        ]
        if not taken_out:
            return ""
        template = QT_TRANSLATE_NOOP("evidence", "Left out: {kinds}.")
        return self._tr(CONTEXT, template).format(
            kinds=self._tr("health", LIST_SEPARATOR).join(taken_out)
        )

    def _section(self, heading: str, *rows: Row) -> Section:
        """The rows that say something."""
        return Section(
            self._tr(CONTEXT, heading),
            tuple((self._tr(CONTEXT, name), self._clean(text)) for name, text in rows if text),
        )

    def _clean(self, text: str) -> str:
        return redact_text(text, known=self._known, keep=self._keep)

    def _amount(self, text: str) -> str:
        return text if Private.BALANCES in self._keep or not text else AMOUNT_MARK

    def _ip_list(self) -> str:
        return ", ".join(
            f"{noted.network} ({noted.who})" if noted.who else noted.network
            for noted in self._key.ip_list
        )

    def _rights(self, look: Look | None) -> str:
        if look is None:
            return ""
        names = (
            right_name(name, lambda text: self._tr("health", text)) for name in look.permissions
        )
        listed = self._tr("health", LIST_SEPARATOR).join(names)
        return f"{listed} ({moment_text(look.at)})"

    def _stage(self, progress: DrillProgress, stage: DrillStage) -> str:
        if progress.states[stage] is StepState.DONE:
            return moment_text(progress.done_at.get(stage))
        return self._tr(CONTEXT, QT_TRANSLATE_NOOP("evidence", "not done"))

    def _refusal(self, refusal: Refusal | None) -> str:
        if refusal is None:
            return ""
        return self.line(
            QT_TRANSLATE_NOOP("evidence", "{at}: {cause}, error {code}, HTTP {status}"),
            at=moment_text(refusal.at),
            cause=refusal.cause,
            code=str(refusal.code),
            status=str(refusal.http_status),
        )

    def _balance(self, balance: Balance) -> Row:
        locked = f" + {self._amount(balance.locked)}" if balance.locked else ""
        return f"{balance.wallet} {balance.asset}", f"{self._amount(balance.free)}{locked}"

    def _activity(self, activity: Activity) -> Row:
        quantity, price = self._amount(activity.quantity), self._amount(activity.price)
        text = f"{activity.symbol} {activity.side} {quantity} @ {price}"
        return moment_text(activity.at), text


def moment_text(moment: datetime | None) -> str:
    """``2026-01-02 03:04:05 UTC``; empty for none."""
    return "" if moment is None else f"{moment.astimezone(UTC):%Y-%m-%d %H:%M:%S} UTC"


def _event(what: str) -> str:
    """A line of the key's history; those about files name them last."""
    return _without_folders(what) if what.startswith(_EVENTS_WITH_FILES) else what


def _without_folders(text: str) -> str:
    """*text* that ends in an absolute path, without the folders, which name the user."""
    return _FOLDERS.sub("", text, count=1)
