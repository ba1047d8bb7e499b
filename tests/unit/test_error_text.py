import pytest

from vault_app import errors
from vault_app.api_key import Problem
from vault_app.binance.way_problems import TlsProblem, WayProblem
from vault_app.error_text import explain
from vault_app.errors import ProofRefusedError, VaultAppError, error_classes

GERMAN = {"HTML page": "eine Webseite"}

CONCRETE = sorted(
    (found for found in error_classes().values() if not found.__subclasses__()),
    key=lambda found: found.__name__,
)


@pytest.mark.parametrize("error_class", CONCRETE, ids=lambda found: found.__name__)
def test_every_error_has_a_sentence(error_class: type[VaultAppError]) -> None:
    error = error_class(**{name: _detail(error_class, name) for name in error_class.expects})

    text = str(explain(error))

    assert text.endswith((".", "vault-app practice"))
    assert "{" not in text


@pytest.mark.parametrize("problem", list(Problem))
def test_every_problem_of_an_api_key_has_words_of_its_own(problem: Problem) -> None:
    text = str(explain(errors.InvalidApiKeyError(problem=problem.value)))

    others = {
        str(explain(errors.InvalidApiKeyError(problem=other.value)))
        for other in Problem
        if other is not problem
    }
    assert text not in others


@pytest.mark.parametrize(
    ("error_class", "problem"),
    [
        *((errors.ExchangeTlsError, problem) for problem in TlsProblem),
        *((errors.ExchangeUnreachableError, problem) for problem in WayProblem),
    ],
)
def test_what_is_wrong_with_the_way_is_told_with_the_assurance_that_nothing_was_sent(
    error_class: type[VaultAppError], problem: TlsProblem | WayProblem
) -> None:
    told = explain(error_class(host="api.binance.com", problem=problem, reason="<reason>"))

    assert "Nothing was sent" in told.what
    assert told.next_step
    has_own_words = problem not in {TlsProblem.OTHER, WayProblem.OTHER, WayProblem.NOT_WEBSOCKET}
    assert ("<reason>" in told.what) is not has_own_words


def test_words_of_ours_within_a_sentence_are_translated_too() -> None:
    error = errors.NotAnExchangeAnswerError(host="api.binance.com", status=200, found="HTML page")

    assert "eine Webseite" in explain(error, lambda text: GERMAN.get(text, text)).what


def _detail(error_class: type[VaultAppError], name: str) -> str:
    if error_class is errors.InvalidApiKeyError:
        return Problem.EMPTY.value
    return f"<{name}>"


def test_a_request_for_another_time_is_not_blamed_on_the_clock_alone() -> None:
    refusal = ProofRefusedError(label="bot", problem="clock")  # `vault-app sign` takes any time

    assert explain(refusal).what.startswith("The request's time and this computer's clock")
