import pickle
import re

import pytest

from vault_app import errors
from vault_app.errors import VaultAppError, VaultMissingError, error_classes

ALL = sorted(error_classes().values(), key=lambda found: found.__name__)
DRAWN = re.compile(r"^(?P<branch>[ │├└─]*)(?P<name>[A-Z]\w+Error)\b *(?P<words>.*)$")


def _filled(error_class: type[VaultAppError]) -> VaultAppError:
    return error_class(**{name: f"<{name}>" for name in error_class.expects})


def _drawing() -> list[tuple[int, str, str]]:
    """Depth, name and words of every class that the module's docstring draws, in order."""
    lines = (errors.__doc__ or "").splitlines()
    found = (DRAWN.match(line.removeprefix("    ")) for line in lines if line.startswith("    "))
    return [
        (len(match["branch"]) // 4, match["name"], match["words"])
        for match in found
        if match is not None
    ]


@pytest.mark.parametrize("error_class", ALL, ids=lambda found: found.__name__)
def test_every_error_survives_pickling(error_class: type[VaultAppError]) -> None:
    error = _filled(error_class)

    copy = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes

    assert type(copy) is error_class
    assert (copy.details, str(copy)) == (error.details, str(error))


@pytest.mark.parametrize("error_class", ALL, ids=lambda found: found.__name__)
def test_no_error_takes_a_detail_that_it_does_not_name(error_class: type[VaultAppError]) -> None:
    with pytest.raises(TypeError, match=error_class.__name__):
        error_class(**_filled(error_class).details, secret="x")


@pytest.mark.parametrize(
    "error_class", [found for found in ALL if found.expects], ids=lambda found: found.__name__
)
def test_no_error_goes_without_a_detail_that_it_names(error_class: type[VaultAppError]) -> None:
    with pytest.raises(TypeError, match=error_class.__name__):
        error_class()


def test_the_drawing_shows_exactly_the_classes_there_are() -> None:
    drawn = [name for _, name, _ in _drawing()]

    assert sorted(drawn) == [found.__name__ for found in ALL]


def test_the_drawing_hangs_every_class_under_its_base() -> None:
    branch: list[str] = []
    for depth, name, _ in _drawing():
        branch[depth:] = [name]
        if depth:
            assert error_classes()[name].__bases__ == (error_classes()[branch[depth - 1]],)


def test_the_drawing_names_the_details_of_every_class() -> None:
    for _, name, words in _drawing():
        expects = error_classes()[name].expects
        if expects:
            assert words.partition(" (")[0].split(", ") == list(expects), name


def test_the_text_for_the_log_is_made_of_the_details() -> None:
    assert str(VaultMissingError(path="/home/me/keys.vault")) == "path='/home/me/keys.vault'"
