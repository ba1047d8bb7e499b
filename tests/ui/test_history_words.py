"""The lines of a key's history in the window's words."""

import pytest

from tests.helpers.vaults import NOW
from vault_app.agent.life_messages import HistoryLine
from vault_app.ui.history_words import history_line_word, moment_of


@pytest.mark.parametrize(
    ("what", "words"),
    [
        ("added", "Generated in this vault"),
        ("registered", "API key saved"),
        ("exported: strong, /home/ann/bot.pem", "/home/ann/bot.pem"),
        ("edited: label, notes", "Edited: label, notes"),
        ("replaced by: Bot {2}", "Replaced by “Bot {2}”"),
        ("moved to the trash", "Moved to the trash"),
        ("edited: rotate after days", "Edited: reminder to rotate"),
        ("exported: open, /home/ann/bot, old.pem", "without a passphrase, /home/ann/bot, old.pem"),
        ("refused: unknown-api-key", "Refused by the exchange: The exchange does not know this"),
        ("refused: of-a-later-version", "Refused by the exchange: of-a-later-version"),
    ],
)
def test_what_happened_is_said_in_words(what: str, words: str) -> None:
    assert words in history_line_word(HistoryLine(NOW, what, ""))


@pytest.mark.parametrize("what", ["something of a later version", "edited"])
def test_what_is_not_known_is_shown_as_it_is(what: str) -> None:
    assert history_line_word(HistoryLine(NOW, what, "")) == what


def test_it_is_said_from_where_it_was_asked_for() -> None:
    assert moment_of(HistoryLine(NOW, "added", "window")).endswith("from the window")


def test_an_unknown_asker_is_not_mentioned() -> None:
    assert "from" not in moment_of(HistoryLine(NOW, "added", ""))
