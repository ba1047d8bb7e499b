"""A person on the health page, with a practice exchange that tests can command."""

from dataclasses import dataclass

from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from tests.ui.person import Person
from vault_app.health.findings import RuleId
from vault_app.key_summary import KeySummary
from vault_app.practice.server import PracticeExchange
from vault_app.ui.health_controller import Judged
from vault_app.ui.models.health_model import HealthRow
from vault_app.ui.views.health_view import HealthView


@dataclass(frozen=True)
class HealthDesk:
    """Everything here goes through the real widgets, but for choosing in the list."""

    person: Person
    exchange: PracticeExchange

    @property
    def view(self) -> HealthView:
        assert self.person.window.vault_view.is_health_built
        return self.person.window.vault_view.health

    @property
    def judged(self) -> Judged:
        """What was judged last."""
        latest = self.person.desktop.controllers.health.latest
        assert latest is not None
        return latest

    def key(self, label: str) -> KeySummary:
        """The key as the window knows it."""
        return next(key for key in self.person.window.keys_in_use if key.label == label)

    def go(self) -> None:
        """Press the page's name in the rail."""
        rail = self.person.window.vault_view
        self.person.hands.click(rail.health_button)
        self.person.wait_for("the page is there", lambda: rail.is_health_built)
        self.person.wait_for("something is judged", self.view.model.rowCount)

    def choose(self, label: str) -> HealthRow:
        """Choose a key; return what its row says."""
        self.view.show_key(self.key(label).id)
        return self.view.model.row_at(self.view.list.currentIndex().row())

    def rules(self, label: str) -> list[RuleId]:
        """What was found about a key, worst first."""
        key_id = self.key(label).id
        return [each.rule for each in self.judged.report.by_key.get(key_id, ())]

    def wait_until_found(self, label: str, rule: RuleId) -> None:
        self.person.wait_for(f"{rule} about {label}", lambda: rule in self.rules(label))

    def wait_until_solved(self, label: str, rule: RuleId) -> None:
        self.person.wait_for(f"no {rule} about {label}", lambda: rule not in self.rules(label))

    def take_step(self, label: str, rule: RuleId) -> None:
        """Press the button that does something about what *rule* found about a key."""
        self._press(self.choose(label), rule)

    def take_step_about_vault(self, rule: RuleId) -> None:
        """The same about what concerns no single key."""
        self.view.show_key(None)
        self._press(self.view.model.row_at(self.view.list.currentIndex().row()), rule)

    def _press(self, row: HealthRow, rule: RuleId) -> None:
        detail = self.view.detail
        self.person.wait_for("every card", lambda: len(detail.cards) == len(row.findings))
        button = detail.cards[[each.rule for each in row.findings].index(rule)].button
        self.person.wait_for("the button is shown", button.isVisible)
        detail.ensureWidgetVisible(button)
        self.person.hands.click(button)

    def check(self, label: str) -> None:
        """Choose a key, have the exchange asked about it, and wait until that is judged."""
        before = self.key(label)
        self.choose(label)
        self.person.hands.click(self.view.check_button)
        self.person.wait_for("the check is over", lambda: self.key(label) != before)
        self.person.wait_for("it is judged", lambda: self.key(label) in self.judged.keys)


def texts_of(widget: QWidget) -> list[str]:
    """All that a person could read on *widget*, or hear of it."""
    parts: list[QLabel | QPushButton] = [
        *widget.findChildren(QLabel),
        *widget.findChildren(QPushButton),
    ]
    spoken = [
        words
        for each in widget.findChildren(QWidget)
        for words in (each.accessibleName(), each.accessibleDescription(), each.toolTip())
    ]
    return [part.text() for part in parts] + spoken
