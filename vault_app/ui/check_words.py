"""What came of a check → words on the screen."""

from PySide6.QtCore import QCoreApplication

from vault_app.binance.look_round import LookProgress
from vault_app.binance.read_back import LookResult
from vault_app.durations import duration
from vault_app.explanation import QT_TRANSLATE_NOOP, Explanation
from vault_app.health.looks import LookDifference, difference
from vault_app.key_summary import KeySummary
from vault_app.life_text import describe_difference, explain_trouble
from vault_app.ui.check_job import CheckOutcome
from vault_app.ui.widgets.notice import Tone
from vault_app.ui.words import translate_here

_WAITING = QT_TRANSLATE_NOOP("check", "Waiting %n second(s) for the exchange's limit…", None, 1)
_ACCEPTED = QT_TRANSLATE_NOOP("check", "The exchange accepted %n key(s).", None, 1)
_CHANGED = QT_TRANSLATE_NOOP("check", "Something changed about %n of them.", None, 1)
_NOT_ACCEPTED = QT_TRANSLATE_NOOP("check", "%n key(s) were not accepted.", None, 1)


def progress_word(news: LookProgress) -> str:
    """How far a check is."""
    if news.waiting_s:
        return QCoreApplication.translate("check", _WAITING, None, round(news.waiting_s))
    if news.total == 1:
        return QCoreApplication.translate("check", "Asking the exchange…")
    text = QCoreApplication.translate("check", "Asking the exchange: {done} of {total} keys…")
    return text.format(done=news.done, total=news.total)


def check_notice(outcome: CheckOutcome) -> tuple[Tone, Explanation]:
    """What is said at the end."""
    if not outcome.asked:
        text = QCoreApplication.translate(
            "check", "There is no key here to ask the exchange about."
        )
        hint = QCoreApplication.translate("check", "Register one, then check again.")
        return Tone.HINT, Explanation(text, hint)
    if len(outcome.asked) == 1 and outcome.results:
        return _about_one(outcome.asked[0], outcome.results[0], outcome)
    return _about_several(outcome)


def change_of(key: KeySummary, result: LookResult) -> LookDifference:
    """What *result* tells otherwise than the user takes as right of *key*."""
    if result.look is None or key.expected_look is None:
        return LookDifference()
    return difference(key.expected_look, result.look)


def _about_one(
    key: KeySummary, result: LookResult, outcome: CheckOutcome
) -> tuple[Tone, Explanation]:
    if result.look is None:
        return Tone.ERROR, explain_trouble(result, translate_here)
    change = change_of(key, result)
    clock = _clock_word(outcome)
    if change:
        text = QCoreApplication.translate(
            "check", "The exchange accepted “{label}”, and something changed. {changes}"
        )
        words = " ".join(describe_difference(change, translate_here))
        advice = QCoreApplication.translate(
            "check", "If you did not change this, delete the key at the exchange."
        )
        return Tone.WARNING, Explanation(text.format(label=key.label, changes=words), advice)
    text = QCoreApplication.translate("check", "The exchange accepted “{label}”.")
    tone = Tone.WARNING if clock else Tone.SUCCESS
    return tone, Explanation(text.format(label=key.label), clock)


def _about_several(outcome: CheckOutcome) -> tuple[Tone, Explanation]:
    by_id = {key.id: key for key in outcome.asked}
    accepted = sum(result.look is not None for result in outcome.results)
    failed = [result for result in outcome.results if result.look is None]
    changed = sum(bool(change_of(by_id[each.key_id], each)) for each in outcome.results)
    translate = QCoreApplication.translate
    sentences = [translate("check", _ACCEPTED, None, accepted)]
    if changed:
        sentences.append(translate("check", _CHANGED, None, changed))
    if failed:
        sentences.append(translate("check", _NOT_ACCEPTED, None, len(failed)))
    if outcome.is_stopped:
        sentences.append(translate("check", "Then the check was stopped; what it told is kept."))
    advice = _clock_word(outcome)
    if failed:
        about = translate("check", "“{label}”: {reason}")
        reason = explain_trouble(failed[0], translate_here).what
        advice = about.format(label=by_id[failed[0].key_id].label, reason=reason)
    tone = Tone.WARNING if failed or changed or advice else Tone.SUCCESS
    return tone, Explanation(" ".join(sentences), advice)


def _clock_word(outcome: CheckOutcome) -> str:
    """What is wrong with this computer's clock; empty where nothing is."""
    offset = outcome.clock_offset
    if offset is None or not offset.is_harmful:
        return ""
    if offset.offset_ms > 0:
        text = QCoreApplication.translate(
            "check",
            "This computer's clock is {apart} behind the exchange's. Set it by the internet: bots"
            " do not allow for it as this check did.",
        )
    else:
        text = QCoreApplication.translate(
            "check",
            "This computer's clock is {apart} ahead of the exchange's. Set it by the internet: bots"
            " do not allow for it as this check did.",
        )
    return text.format(apart=duration(abs(offset.offset_ms)))
