from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from tests.helpers.vaults import KEY_PAIR
from tests.ui.summaries import summary
from vault_app.terms import Environment
from vault_app.ui.dialogs.register_dialog import RegisterDialog

API_KEY = "vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zvsw0MuIgwCIPy6utIco14y7Ju91duEh8A"
"""Source: Binance, rest-api.md, the examples of signed requests."""

OpenDialog = Callable[[Environment], RegisterDialog]


@pytest.fixture
def open_dialog() -> Iterator[OpenDialog]:
    opened: list[RegisterDialog] = []

    def open_one(environment: Environment) -> RegisterDialog:
        dialog = RegisterDialog(summary(environment=environment))
        opened.append(dialog)
        dialog.show()
        return dialog

    yield open_one
    for dialog in opened:
        dialog.deleteLater()


@pytest.fixture
def dialog(open_dialog: OpenDialog) -> RegisterDialog:
    return open_dialog(Environment.PRACTICE)


def _press_save(dialog: RegisterDialog) -> list[str]:
    """What the dialog then asks to be stored."""
    asked: list[str] = []
    dialog.register_requested.connect(asked.append)
    QTest.mouseClick(dialog.register_button, Qt.MouseButton.LeftButton)
    return asked


def _words(dialog: RegisterDialog) -> str:
    return " ".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("", "There is no API key yet."),
        (f"{API_KEY[:32]} {API_KEY[32:]}", "There are spaces or line breaks in the API key."),
        (f'"{API_KEY}"', "There are quotation marks in the API key."),
        (f"“{API_KEY}”", "There are quotation marks in the API key."),
        (API_KEY[:63], "This is too short for an API key."),
        (f"{API_KEY}A", "This is too long for an API key."),
        (f"{API_KEY[:63]}-", "An API key has letters and digits only."),
        (f"{API_KEY[:63]}\u0410", "An API key has letters and digits only."),
        (KEY_PAIR.public_key_pem, "This is a public key, not the API key."),
        (KEY_PAIR.public_key_pem.splitlines()[1], "This is a public key, not the API key."),
        ("-----BEGIN PRIVATE KEY-----", "This is a private key. Never paste it anywhere."),
    ],
    ids=[
        "nothing",
        "a blank inside",
        "quoted",
        "curly quotes",
        "63 characters",
        "65 characters",
        "a hyphen",
        "a cyrillic letter",
        "a public key",
        "a public key without armour",
        "a private key",
    ],
)
def test_what_is_no_api_key_is_refused_in_words_and_stays_typed(
    dialog: RegisterDialog, typed: str, said: str
) -> None:
    dialog.api_key_line.setText(typed)
    shown = dialog.api_key_line.text()

    asked = _press_save(dialog)

    assert dialog.notice.text.startswith(said)
    assert asked == []
    assert dialog.api_key_line.text() == shown


@pytest.mark.parametrize("around", ["{}", "  {} ", "\t{}\n"])
def test_blanks_around_an_api_key_do_not_matter(dialog: RegisterDialog, around: str) -> None:
    dialog.api_key_line.setText(around.format(API_KEY))

    assert _press_save(dialog) == [API_KEY]


def test_the_paste_button_takes_the_api_key_without_its_line_end(dialog: RegisterDialog) -> None:
    QApplication.clipboard().setText(f"{API_KEY}\n")

    QTest.mouseClick(dialog.paste_button, Qt.MouseButton.LeftButton)

    assert dialog.api_key_line.text() == API_KEY
    assert dialog.notice.text == "This has the form of an API key."


@pytest.mark.parametrize(
    ("environment", "place"),
    [
        (Environment.PRODUCTION, "www.binance.com"),
        (Environment.TESTNET, "testnet.binance.vision"),
        (Environment.DEMO, "demo.binance.com"),
    ],
)
def test_the_exchange_s_page_is_the_environment_s_own(
    open_dialog: OpenDialog, environment: Environment, place: str
) -> None:
    dialog = open_dialog(environment)

    assert dialog.open_page_button.isVisible()
    assert dialog.open_page_button.text() == f"Open {place}"


@pytest.mark.parametrize(
    ("environment", "words"),
    [
        (Environment.PRODUCTION, "Profile → API Management"),
        (Environment.PRODUCTION, "Self-generated"),
        (Environment.TESTNET, "Register Public Key"),
        (Environment.DEMO, "open the settings, then API Management"),
        (Environment.PRACTICE, "The practice exchange runs on this computer."),
    ],
)
def test_the_guide_names_the_way_in_the_environment(
    open_dialog: OpenDialog, environment: Environment, words: str
) -> None:
    assert words in _words(open_dialog(environment))


@pytest.mark.parametrize("environment", list(Environment))
def test_only_practice_keys_are_handed_in_at_the_practice_exchange(
    open_dialog: OpenDialog, environment: Environment
) -> None:
    dialog = open_dialog(environment)

    assert dialog.hand_in_button.isVisible() is (environment is Environment.PRACTICE)
    assert dialog.open_page_button.isVisible() is not (environment is Environment.PRACTICE)


def test_without_an_ip_list_nothing_covers_what_to_tick(dialog: RegisterDialog) -> None:
    assert not dialog.settings.copy_ip_button.isVisible()
