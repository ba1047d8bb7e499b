"""The hand-over sheet: what cannot be done is said first; the snippet names the exported file."""

from pathlib import Path

import pytest

from tests.ui.person import Person
from vault_app.terms import Environment, ExportForm, GeneratedKind
from vault_app.ui import questions
from vault_app.ui.dialogs.export_dialog import ExportDialog
from vault_app.ui.dialogs.hand_over_dialog import HandOverDialog
from vault_app.ui.dialogs.new_key_dialog import NewKeyDialog


@pytest.fixture
def with_key(empty: Person) -> Person:
    """A person with an Ed25519 key for the testnet."""
    dialog = empty.open_new_key_dialog()
    empty.fill_in(dialog, "Bot", GeneratedKind.ED25519, Environment.TESTNET)
    empty.hands.click(dialog.generate_button)
    empty.wait_for("it is made", dialog.copy_button.isVisible)
    dialog.accept()
    empty.hands.wait_until_closed(NewKeyDialog)
    return empty


def _dialog(person: Person, client: str) -> HandOverDialog:
    person.window.key_actions.hand_over_requested.emit()
    dialog = person.hands.dialog(HandOverDialog)
    _choose(dialog, client)
    return dialog


def _choose(dialog: HandOverDialog, client: str) -> None:
    names = [dialog.client_list.item(row).text() for row in range(dialog.client_list.count())]
    dialog.client_list.setCurrentRow(names.index(client))


def test_a_snippet_is_copied(with_key: Person) -> None:
    dialog = _dialog(with_key, "ccxt")

    with_key.hands.click(dialog.copy_button)

    assert "exchange.set_sandbox_mode(True)" in with_key.clipboard()
    dialog.reject()


def test_what_a_client_cannot_do_is_said_before_the_export(with_key: Person) -> None:
    dialog = _dialog(with_key, "ccxt")

    assert "It takes no passphrase" in dialog.limits.text
    dialog.reject()


def test_a_client_that_cannot_use_the_key_offers_nothing(with_key: Person) -> None:
    dialog = _dialog(with_key, "hummingbot")

    assert "HMAC secrets only" in dialog.limits.text
    assert not dialog.copy_button.isEnabled()
    assert not dialog.export_button.isVisible()
    dialog.reject()


def test_exporting_from_a_sheet_suggests_its_form_and_leads_back(
    with_key: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "bot.pem"
    monkeypatch.setattr(questions, "file_to_write", lambda *_, **__: target)
    with_key.hands.click(_dialog(with_key, "python-binance").export_button)

    export = with_key.hands.dialog(ExportDialog)
    assert export.form is ExportForm.OPEN
    with_key.hands.click(export.export_button)
    again = with_key.hands.dialog(HandOverDialog)

    assert f'private_key=Path("{target}")' in again.snippet_box.toPlainText()
    again.reject()
