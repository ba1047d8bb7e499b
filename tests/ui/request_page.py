"""A person on the page of test requests, with a practice exchange that tests can make misbehave."""

from dataclasses import dataclass

from tests.ui.person import Person
from vault_app.key_summary import KeySummary
from vault_app.practice.server import PracticeExchange
from vault_app.ui.models.key_table_model import KeyTableModel
from vault_app.ui.views.requests_view import RequestsView
from vault_app.ui.widgets.answer_view import AnswerView


@dataclass(frozen=True)
class RequestPage:
    """Everything here goes through the real widgets, but for choosing in lists."""

    person: Person
    exchange: PracticeExchange

    @property
    def view(self) -> RequestsView:
        return self.person.window.vault_view.requests

    @property
    def answer(self) -> AnswerView:
        return self.view.answer

    @property
    def key(self) -> KeySummary:
        """The key that is chosen, as the table of keys shows it."""
        chosen = self.view.picker.key
        model = self.person.window.keys_view.table.model()
        assert chosen is not None
        assert isinstance(model, KeyTableModel)
        row = model.row_of(chosen.id)
        assert row is not None
        return model.key_at(row)

    def go(self) -> None:
        """Press the page's name in the rail, and wait for the keys."""
        rail = self.person.window.vault_view
        self.person.hands.click(rail.requests_button)
        self.person.wait_for("the page is there", lambda: rail.requests_if_built)
        self.person.wait_for("the keys are offered", lambda: self.view.picker.key)

    def choose(self, request_id: str, **entries: str) -> None:
        """Choose a request and fill in *entries* beside the defaults."""
        assert self.view.picker.choose_request(request_id)
        form = self.view.form
        form.fill_in(form.texts() | entries)
        self.view.refresh_preview()

    def read_preview(self) -> str:
        """Wait for the preview and return what would be sent."""
        shown = self.view.preview.request
        self.person.wait_for("the preview", shown.isVisible)
        return shown.text.toPlainText()

    def send(self, request_id: str, **entries: str) -> str:
        """Choose a request, press *Send*, and return the headline of what came back."""
        self.choose(request_id, **entries)
        return self.press_send()

    def press_send(self) -> str:
        self.person.hands.click(self.view.send_button)
        self.wait_until_sent()
        return self.answer.status.text()

    def wait_until_sent(self) -> None:
        self.person.wait_for("the request is over", self.view.busy.isHidden)

    def find_cause(self) -> str:
        """Press *Find the cause* and return what the doctor says."""
        before = self.answer.notice.text
        self.person.hands.click(self.answer.find_cause_button)
        return self.person.wait_for(
            "the cause",
            lambda: self.answer.notice.text if self.answer.notice.text != before else None,
        )
