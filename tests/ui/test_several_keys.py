"""Several keys at once, four for four tasks, and a pair that was made ahead."""

import pytest

from tests.ui.person import Person
from vault_app.agent.key_messages import PreparePair
from vault_app.agent.protocol import Request, Result
from vault_app.terms import GeneratedKind, Purpose
from vault_app.ui.agent_link import AgentLink
from vault_app.ui.dialogs.new_key_dialog import NewKeyDialog


def _dialog_for_several(
    person: Person, label: str, count: int, kind: GeneratedKind
) -> NewKeyDialog:
    dialog = person.open_new_key_dialog()
    person.fill_in(dialog, label, kind)
    person.hands.click(dialog.several_button)
    box = dialog.several.count_box
    box.setCurrentIndex(box.findData(count))
    return dialog


def test_several_keys_are_numbered_and_shown(empty: Person) -> None:
    dialog = _dialog_for_several(empty, "Scalper #", 12, GeneratedKind.ED25519)
    assert dialog.generate_button.text() == "Generate 12 keys"

    empty.hands.click(dialog.generate_button)
    empty.wait_for("they are made", dialog.new_keys_table.isVisible)

    assert dialog.new_keys_table.rowCount() == 12
    assert sorted(empty.labels()) == [f"Scalper {number:02}" for number in range(1, 13)]
    empty.hands.click(dialog.new_keys_close_button)
    empty.hands.wait_until_closed(NewKeyDialog)


def test_four_keys_get_one_task_each(empty: Person) -> None:
    dialog = _dialog_for_several(empty, "Main", 5, GeneratedKind.ED25519)
    empty.hands.click(dialog.several.four_tasks_box)

    empty.hands.click(dialog.generate_button)
    empty.wait_for("they are made", dialog.new_keys_table.isVisible)

    assert sorted(empty.labels()) == [
        "Main Futures trading",
        "Main Read only",
        "Main Spot trading",
        "Main Tax report",
    ]
    assert empty.key().purpose is Purpose.READ_ONLY
    dialog.accept()


def test_cancelling_leaves_no_key_and_the_form_as_it_was(empty: Person) -> None:
    dialog = _dialog_for_several(empty, "Slow #", 30, GeneratedKind.RSA_4096)
    empty.hands.click(dialog.generate_button)

    empty.hands.click(dialog.busy.cancel_button)
    empty.wait_for("it is given up", lambda: not dialog.is_working)

    assert empty.labels() == []
    assert dialog.label_line.text() == "Slow #"
    dialog.reject()


def test_a_label_that_is_taken_is_refused_by_name(unlocked: Person) -> None:
    unlocked.make_key("Bot 2")
    dialog = _dialog_for_several(unlocked, "Bot", 2, GeneratedKind.ED25519)

    unlocked.hands.click(dialog.generate_button)

    assert "“Bot 2”" in unlocked.wait_for("it is refused", lambda: dialog.notice.text)
    dialog.reject()


def test_a_pair_is_prepared_while_the_form_is_filled_in(
    empty: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []
    asking = AgentLink.asking

    def noting(link: AgentLink, request: Request, expected: type[Result]) -> object:
        asked.append(request)
        return asking(link, request, expected)

    monkeypatch.setattr(AgentLink, "asking", noting)

    dialog = empty.open_new_key_dialog()
    empty.fill_in(dialog, "Bot", GeneratedKind.ED25519)

    assert asked[:1] + asked[-1:] == [
        PreparePair(GeneratedKind.RSA_4096),
        PreparePair(GeneratedKind.ED25519),
    ]
    dialog.reject()


@pytest.mark.parametrize("again", [False, True])
def test_the_choice_of_several_can_be_taken_back(empty: Person, *, again: bool) -> None:
    dialog = empty.open_new_key_dialog()

    empty.hands.click(dialog.several_button)
    if again:
        empty.hands.click(dialog.several_button)

    assert dialog.several.isVisible() is not again
    dialog.reject()
