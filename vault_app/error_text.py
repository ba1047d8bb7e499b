"""Error → sentence for the user: what happened, that nothing was lost, what to do next.

The one place where they are made, for the window and the command line alike. The
sentences are templates over the error's details; the window hands in its translator.
"""

from collections.abc import Callable

from vault_app.error_sentences import (
    addresses,
    files,
    keys,
    life,
    other_files,
    outside,
    problems,
    ways,
)
from vault_app.errors import VaultAppError
from vault_app.explanation import QT_TRANSLATE_NOOP, Explanation

__all__ = ["CONTEXT", "QT_TRANSLATE_NOOP", "Explanation", "Translate", "explain"]

CONTEXT = "errors"
"""The translation context of every sentence here."""

Translate = Callable[[str], str]

_WORDS = frozenset({"reason", "found"})
"""Details that are words of ours, or of the operating system."""


def explain(error: VaultAppError, translate: Translate = str) -> Explanation:
    """The explanation of *error*, through *translate* where a language is set."""
    problem = error.details.get("problem")
    template = _BY_PROBLEM.get((type(error), problem)) or _template(type(error))
    words = {name: translate(str(error.details[name])) for name in _WORDS & set(error.details)}
    facts = {**error.details, **words}
    return Explanation(
        translate(template.what).format_map(facts), translate(template.next_step).format_map(facts)
    )


def _template(error_class: type[VaultAppError]) -> Explanation:
    for ancestor in error_class.__mro__:
        if ancestor in _BY_CLASS:
            return _BY_CLASS[ancestor]
    message = f"no sentence for {error_class.__name__}"
    raise LookupError(message)


_BY_CLASS: dict[type[BaseException], Explanation] = {
    **files.SENTENCES,
    **keys.SENTENCES,
    **outside.SENTENCES,
    **life.SENTENCES,
    **addresses.SENTENCES,
}

_BY_PROBLEM = {
    **problems.SENTENCES,
    **other_files.PROBLEMS,
    **life.PROBLEMS,
    **addresses.PROBLEMS,
    **ways.PROBLEMS,
}
