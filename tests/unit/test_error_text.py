import pytest

from vault_app import errors
from vault_app.api_key import Problem
from vault_app.error_text import explain
from vault_app.errors import VaultAppError, error_classes

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


def _detail(error_class: type[VaultAppError], name: str) -> str:
    if error_class is errors.InvalidApiKeyError:
        return Problem.EMPTY.value
    return f"<{name}>"
