"""Values → words on the screen: kinds, purposes, moments. One place each."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from vault_app.explanation import QT_TRANSLATE_NOOP
from vault_app.terms import Environment, GeneratedKind, Purpose

if TYPE_CHECKING:
    from datetime import datetime, timedelta

    from PySide6.QtCore import QLocale

    from vault_app.binance.diagnosis import Diagnosis
    from vault_app.binance.examination import Outcome
    from vault_app.binance.key_test import StepResult
    from vault_app.error_text import Explanation
    from vault_app.errors import VaultAppError

_DAYS_A_YEAR = 365
_DAYS_A_MONTH = 30

_YEARS = QT_TRANSLATE_NOOP("age", "%n year(s)", None, 1)
_MONTHS = QT_TRANSLATE_NOOP("age", "%n month(s)", None, 1)
_DAYS = QT_TRANSLATE_NOOP("age", "%n day(s)", None, 1)


def kind_word(kind: str) -> str:
    """``rsa-4096`` → ``RSA-4096``; ``ed25519`` → ``Ed25519``."""
    return {"ed25519": "Ed25519"}.get(kind, kind.upper())


def kind_hint(kind: GeneratedKind) -> str:
    """One line on what speaks for this kind."""
    match kind:
        case GeneratedKind.RSA_2048:
            return QCoreApplication.translate(
                "kind", "Accepted everywhere RSA is, and the fastest RSA to sign with."
            )
        case GeneratedKind.RSA_3072:
            return QCoreApplication.translate(
                "kind", "Between the two; the exchange's documents name 2048 and 4096."
            )
        case GeneratedKind.RSA_4096:
            return QCoreApplication.translate(
                "kind", "The strongest RSA key the exchange takes. Works with every request."
            )
        case GeneratedKind.ED25519:
            return QCoreApplication.translate(
                "kind",
                "Recommended by the exchange: small and fast, and the only kind for FIX and"
                " WebSocket logon. Check that your bot can use it.",
            )


def environment_hint(environment: Environment) -> str:
    """One line on what an environment is."""
    match environment:
        case Environment.PRACTICE:
            return QCoreApplication.translate(
                "environment",
                "An exchange on this computer, to try everything without an account.",
            )
        case Environment.TESTNET:
            return QCoreApplication.translate(
                "environment", "testnet.binance.vision: the real software with play money."
            )
        case Environment.DEMO:
            return QCoreApplication.translate(
                "environment", "demo.binance.com: live prices with play money."
            )
        case Environment.PRODUCTION:
            return QCoreApplication.translate("environment", "www.binance.com: real money.")


def purpose_word(purpose: Purpose) -> str:
    """A key's task in words."""
    match purpose:
        case Purpose.SPOT_TRADING:
            return QCoreApplication.translate("purpose", "Spot trading")
        case Purpose.FUTURES_TRADING:
            return QCoreApplication.translate("purpose", "Futures trading")
        case Purpose.TAX_REPORT:
            return QCoreApplication.translate("purpose", "Tax report")
        case Purpose.READ_ONLY:
            return QCoreApplication.translate("purpose", "Read only")
        case Purpose.OTHER:
            return QCoreApplication.translate("purpose", "Something else")


def moment_word(moment: "datetime | None", locale: "QLocale", *, short: bool = False) -> str:
    """A moment in the user's own time zone and form; a dash for None."""
    if moment is None:
        return "–"
    from PySide6.QtCore import QDateTime, QLocale  # noqa: PLC0415 - 400 names of languages

    local = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
    form = QLocale.FormatType.ShortFormat
    return locale.toString(local.date(), form) if short else locale.toString(local, form)


def http_moment_word(http_date: str, locale: "QLocale") -> str:
    """The moment of a Date header in the user's time zone and form; another text as it is.

    Source: RFC 9110, section 5.6.7, IMF-fixdate.
    """
    from PySide6.QtCore import QLocale, QTimeZone  # noqa: PLC0415 - as above

    moment = QLocale.c().toDateTime(http_date, "ddd, dd MMM yyyy HH:mm:ss 'GMT'")
    if not moment.isValid():
        return http_date
    moment.setTimeZone(QTimeZone(QTimeZone.Initialization.UTC))
    return locale.toString(moment.toLocalTime(), QLocale.FormatType.ShortFormat)


def age_word(age: "timedelta") -> str:
    """How long something is there, in the largest unit that fills once, such as *3 months*."""
    days = age.days
    if days >= _DAYS_A_YEAR:
        return QCoreApplication.translate("age", _YEARS, None, days // _DAYS_A_YEAR)
    if days >= _DAYS_A_MONTH:
        return QCoreApplication.translate("age", _MONTHS, None, days // _DAYS_A_MONTH)
    if days > 0:
        return QCoreApplication.translate("age", _DAYS, None, days)
    return QCoreApplication.translate("age", "today")


def list_separator() -> str:
    """What stands between words that are listed."""
    return QCoreApplication.translate("list", ", ")


def explain_here(error: "VaultAppError") -> "Explanation":
    """The explanation of *error* in the window's language."""
    from vault_app import error_text  # noqa: PLC0415 - not needed for the first picture

    return error_text.explain(error, lambda text: translate_here(error_text.CONTEXT, text))


def explain_step_here(step: "StepResult") -> "Explanation":
    """Why a test request was not accepted, in the window's language."""
    from vault_app import cause_text  # noqa: PLC0415 - knows the exchange; the locked window need not

    return cause_text.explain_step(step, translate_here)


def explain_outcome_here(outcome: "Outcome") -> "Explanation":
    """What came of a request that was not accepted, in the window's language."""
    from vault_app import cause_text  # noqa: PLC0415 - as above

    return cause_text.explain_outcome(outcome, translate_here)


def explain_diagnosis_here(diagnosis: "Diagnosis") -> "Explanation":
    """The one cause that the doctor found, in the window's language."""
    from vault_app import cause_text  # noqa: PLC0415 - as above

    return cause_text.explain_diagnosis(diagnosis, translate_here)


def translate_here(context: str, text: str) -> str:
    """*text*, marked for translation in *context*, in the window's language."""
    return QCoreApplication.translate(context, text) if text else ""
