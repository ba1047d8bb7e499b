import pytest

from vault_app.errors import KeyCountError
from vault_app.label_pattern import labels_from


@pytest.mark.parametrize(
    ("pattern", "count", "labels"),
    [
        ("Bot", 1, ["Bot"]),
        ("Bot", 2, ["Bot 1", "Bot 2"]),
        ("Bot ", 2, ["Bot 1", "Bot 2"]),
        ("#-bot", 2, ["1-bot", "2-bot"]),
        ("Bot #", 1, ["Bot 1"]),
    ],
)
def test_a_number_takes_the_place_of_the_sign(pattern: str, count: int, labels: list[str]) -> None:
    assert labels_from(pattern, count) == labels


def test_numbers_have_one_length_so_that_they_sort() -> None:
    labels = labels_from("Bot #", 30)

    assert labels == sorted(labels)


@pytest.mark.parametrize("count", [-1, 0, 31])
def test_more_keys_than_an_account_may_have_are_refused(count: int) -> None:
    with pytest.raises(KeyCountError):
        labels_from("Bot #", count)
