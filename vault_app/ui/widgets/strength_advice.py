"""What makes a password easy to guess, in the user's language.

Source: zxcvbn's feedback.py, every warning and what it advises where there is none.
"""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_ADVICE = frozenset(
    (
        QT_TRANSLATE_NOOP("advice", "Straight rows of keys are easy to guess."),
        QT_TRANSLATE_NOOP("advice", "Short keyboard patterns are easy to guess."),
        QT_TRANSLATE_NOOP("advice", 'Repeats like "aaa" are easy to guess.'),
        QT_TRANSLATE_NOOP(
            "advice", 'Repeats like "abcabcabc" are only slightly harder to guess than "abc".'
        ),
        QT_TRANSLATE_NOOP("advice", 'Sequences like "abc" or "6543" are easy to guess.'),
        QT_TRANSLATE_NOOP("advice", "Recent years are easy to guess."),
        QT_TRANSLATE_NOOP("advice", "Dates are often easy to guess."),
        QT_TRANSLATE_NOOP("advice", "This is a top-10 common password."),
        QT_TRANSLATE_NOOP("advice", "This is a top-100 common password."),
        QT_TRANSLATE_NOOP("advice", "This is a very common password."),
        QT_TRANSLATE_NOOP("advice", "This is similar to a commonly used password."),
        QT_TRANSLATE_NOOP("advice", "A word by itself is easy to guess."),
        QT_TRANSLATE_NOOP("advice", "Names and surnames by themselves are easy to guess."),
        QT_TRANSLATE_NOOP("advice", "Common names and surnames are easy to guess."),
        QT_TRANSLATE_NOOP("advice", "Add another word or two. Uncommon words are better."),
        QT_TRANSLATE_NOOP("advice", "Use a few words, avoid common phrases."),
    )
)


def advice_word(advice: str) -> str:
    """Put zxcvbn's English *advice* into the user's language; empty where it is not known."""
    return QCoreApplication.translate("advice", advice) if advice in _ADVICE else ""
