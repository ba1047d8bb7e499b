import pytest

from vault_app.ui.fuzzy import best, score

COMMANDS = ["New vault…", "New key…", "Open vault…", "Copy public key", "Compare with clipboard"]


def _best(typed: str, *texts: str) -> list[str]:
    return best(typed, texts or COMMANDS, lambda text: text, most=3)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("nk", "New key…"),
        ("nv", "New vault…"),
        ("cpk", "Copy public key"),
        ("cwc", "Compare with clipboard"),
        ("KEY", "New key…"),
        ("public", "Copy public key"),
        ("open vault", "Open vault…"),
        ("ov", "Open vault…"),
    ],
)
def test_a_few_letters_mean_one(typed: str, meant: str) -> None:
    assert _best(typed)[0] == meant


def test_nothing_typed_leaves_the_order() -> None:
    assert _best("  ") == COMMANDS[:3]


def test_letters_that_are_not_there_find_nothing() -> None:
    assert _best("xyz") == []


def test_letters_in_another_order_find_nothing() -> None:
    assert score("yek", "key") is None


def test_a_letter_is_found_though_a_later_word_begins_with_it() -> None:
    assert score("ba", "xb a b") is not None


def test_the_whole_word_beats_scattered_letters() -> None:
    assert _best("test", "The estate", "Test…")[0] == "Test…"


def test_the_shorter_text_wins_where_all_else_is_equal() -> None:
    assert _best("bot", "bot of the year", "bot")[0] == "bot"


def test_letters_with_accents_are_letters() -> None:
    assert _best("ü", "Schlüssel", "Key") == ["Schlüssel"]
