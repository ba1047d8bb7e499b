"""Labels, file names and answers are shown letter for letter, never as HTML."""

from collections.abc import Iterator
from uuid import uuid4

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt, QTimer
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QWidget

from tests.helpers.vaults import NOW
from tests.ui.summaries import summary
from vault_app.agent.key_messages import Basket, FoundSummary
from vault_app.key_files import FoundIn, KeyForm, ProtectionTerms
from vault_app.request_record import RequestRecord
from vault_app.ui.json_differences import Difference
from vault_app.ui.models.differences_model import DifferencesModel
from vault_app.ui.models.found_keys_model import FoundColumn, FoundKeysModel
from vault_app.ui.models.key_table_model import KeyTableModel
from vault_app.ui.models.sent_requests_model import SentRequestsModel
from vault_app.ui.questions import confirmed
from vault_app.ui.widgets.labels import plain_tool_tip
from vault_app.ui.widgets.request_picker import RequestPicker

MARKUP = '<img src="file:///x"><b>x</b> &amp;'


@pytest.fixture
def picker(qapp: QApplication) -> Iterator[RequestPicker]:
    assert qapp is not None
    widget = RequestPicker()
    yield widget
    widget.deleteLater()


@pytest.fixture
def window(qapp: QApplication) -> Iterator[QWidget]:
    assert qapp is not None
    widget = QWidget()
    yield widget
    widget.deleteLater()


def _as_shown(tool_tip: str) -> str:
    """What a tool tip shows, which is HTML where it looks like it."""
    if not GuiQt.mightBeRichText(tool_tip):
        return tool_tip
    document = QTextDocument()
    document.setHtml(tool_tip)
    return document.toPlainText()


def _tool_tip(model: QAbstractItemModel, column: int = 0) -> str:
    return _as_shown(str(model.index(0, column).data(Qt.ItemDataRole.ToolTipRole)))


@pytest.mark.parametrize("text", [MARKUP, "two\nlines", "a  b", ""])
def test_a_tool_tip_shows_what_it_is_given(text: str) -> None:
    assert _as_shown(plain_tool_tip(text)) == text


def test_the_tool_tip_of_a_key_shows_its_label() -> None:
    model = KeyTableModel()
    model.show_keys([summary(MARKUP)])

    assert _tool_tip(model) == MARKUP


@pytest.mark.parametrize("column", [FoundColumn.LABEL, FoundColumn.FOUND, FoundColumn.SOURCE])
def test_the_tool_tip_of_a_found_key_shows_what_its_file_says(column: FoundColumn) -> None:
    found = FoundSummary(
        found_id=1,
        source=MARKUP,
        label=MARKUP,
        kind="ed25519",
        fingerprint="",
        form=KeyForm.PKCS8,
        found_in=FoundIn.KEY_FILE,
        protection=ProtectionTerms((MARKUP,)),
        repairs=[],
        api_key="",
        stored_as="",
    )
    model = FoundKeysModel()
    model.show_basket(Basket(keys=[found], refusals=[], skipped=0, is_closed=False))

    assert MARKUP in _tool_tip(model, column)


def test_the_tool_tip_of_a_sent_request_shows_what_was_typed() -> None:
    record = RequestRecord(
        id=uuid4(),
        sent_at=NOW,
        key_id=uuid4(),
        key_label="bot",
        request="spot-time",
        entries={"symbol": MARKUP},
    )
    model = SentRequestsModel()
    model.show_records([record])

    assert _tool_tip(model) == f"spot-time\nsymbol = {MARKUP}"


def test_the_tool_tip_of_an_answer_shows_what_came() -> None:
    model = DifferencesModel(["one"])
    model.show_differences([Difference(path="msg", left=MARKUP, right="")])

    assert _tool_tip(model, 1) == MARKUP


def test_the_tool_tip_of_the_chosen_key_shows_its_label(picker: RequestPicker) -> None:
    picker.show_keys([summary(MARKUP)])

    assert _as_shown(picker.key_box.toolTip()) == MARKUP


def test_a_question_shows_what_it_is_given(window: QWidget) -> None:
    formats: dict[str, Qt.TextFormat] = {}

    def look_and_answer() -> None:
        [box] = window.findChildren(QMessageBox)
        formats.update({part.text(): part.textFormat() for part in box.findChildren(QLabel)})
        box.reject()

    QTimer.singleShot(0, look_and_answer)
    confirmed(window, f"Remove {MARKUP}?", f"In {MARKUP}", "Remove")

    assert formats[f"Remove {MARKUP}?"] is Qt.TextFormat.PlainText
    assert formats[f"In {MARKUP}"] is Qt.TextFormat.PlainText
