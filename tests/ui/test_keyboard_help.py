from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from shiboken6 import isValid

from tests.ui.person import Person
from vault_app.ui.commands import commands_of, plain_title
from vault_app.ui.dialogs.command_palette import CommandPalette
from vault_app.ui.dialogs.new_key_dialog import NewKeyDialog
from vault_app.ui.dialogs.shortcut_sheet import ShortcutSheet


@pytest.fixture
def palette(unlocked: Person) -> Iterator[CommandPalette]:
    QTest.keySequence(unlocked.window, "Ctrl+K")
    shown = unlocked.hands.dialog(CommandPalette)
    yield shown
    if isValid(shown):  # most tests close it
        shown.close()


def titles(palette: CommandPalette) -> list[str]:
    items = (palette.list.topLevelItem(row) for row in range(palette.list.topLevelItemCount()))
    return [item.text(0) for item in items if item is not None]


def test_the_palette_lists_every_command_that_can_be_used(
    unlocked: Person, palette: CommandPalette
) -> None:
    usable = [
        command.title
        for command in commands_of(unlocked.window.menuBar())
        if command.action.isEnabled()
    ]

    assert titles(palette) == usable
    assert {"New key…", "Lock", "Keys", "Backups", "Settings"} <= set(usable)


def test_the_palette_shows_the_shortcut_beside_the_command(palette: CommandPalette) -> None:
    QTest.keyClicks(palette.line, "new key")

    first = palette.list.topLevelItem(0)
    assert first is not None
    assert (first.text(0), first.text(2)) == ("New key…", "Ctrl+N")


def test_enter_runs_what_stands_first(unlocked: Person, palette: CommandPalette) -> None:
    QTest.keyClicks(palette.line, "nk")
    QTest.keyClick(palette.line, Qt.Key.Key_Return)

    dialog = unlocked.hands.dialog(NewKeyDialog)
    dialog.close()
    unlocked.hands.wait_until_closed(NewKeyDialog)


def test_the_arrows_go_down_the_list_while_one_types(
    unlocked: Person, palette: CommandPalette
) -> None:
    QTest.keyClicks(palette.line, "backup")
    page = unlocked.window.vault_view
    place = titles(palette).index("Backups")
    for _ in range(place):
        QTest.keyClick(palette.line, Qt.Key.Key_Down)
    QTest.keyClick(palette.line, Qt.Key.Key_Return)

    unlocked.wait_for("the page is shown", page.backups.isVisible)


def test_a_key_is_found_by_its_label_and_gone_to(unlocked: Person, palette: CommandPalette) -> None:
    view = unlocked.window.vault_view
    unlocked.window.show_settings()
    QTest.keyClicks(palette.line, "second")
    QTest.keyClick(palette.line, Qt.Key.Key_Return)

    unlocked.wait_for("the page is shown", view.keys.isVisible)
    assert unlocked.key().label == "second"


def test_escape_closes_the_palette_and_runs_nothing(
    unlocked: Person, palette: CommandPalette
) -> None:
    QTest.keyClicks(palette.line, "lock")
    QTest.keyClick(palette.line, Qt.Key.Key_Escape)

    unlocked.hands.wait_until_closed(CommandPalette)
    assert unlocked.desktop.vaults.is_open


def test_letters_that_mean_nothing_are_said(palette: CommandPalette) -> None:
    QTest.keyClicks(palette.line, "xyzzy")

    assert palette._nothing.isVisible()
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_a_locked_window_offers_no_key_and_nothing_of_an_open_vault(locked: Person) -> None:
    locked.desktop.controllers.keyboard_help.open_palette()
    palette = locked.hands.dialog(CommandPalette)

    QTest.keyClicks(palette.line, "first")
    assert "first" not in titles(palette)
    palette.line.clear()
    assert "Lock" not in titles(palette)
    assert "Open vault…" in titles(palette)
    palette.close()
    locked.hands.wait_until_closed(CommandPalette)


def test_locking_closes_the_palette_with_its_labels(
    unlocked: Person, palette: CommandPalette
) -> None:
    assert palette.isVisible()

    unlocked.desktop.vaults.lock()

    unlocked.hands.wait_until_closed(CommandPalette)


def test_the_sheet_shows_the_shortcut_of_every_action_that_has_one(unlocked: Person) -> None:
    QTest.keySequence(unlocked.window, "F1")
    sheet = unlocked.hands.dialog(ShortcutSheet)

    words = {part.text() for part in sheet.findChildren(QLabel)}
    for command in commands_of(unlocked.window.menuBar()):
        if command.shortcut:
            assert {command.title, command.shortcut} <= words
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    unlocked.hands.wait_until_closed(ShortcutSheet)


def test_no_two_commands_share_a_shortcut(unlocked: Person) -> None:
    shortcuts = [c.shortcut for c in commands_of(unlocked.window.menuBar()) if c.shortcut]

    assert sorted(shortcuts) == sorted(set(shortcuts))


def test_every_page_has_a_shortcut(unlocked: Person) -> None:
    keys = [action.shortcut() for action in unlocked.window.vault_view.page_actions]

    assert keys == [QKeySequence(f"Ctrl+{place + 1}") for place in range(len(keys))]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Sa&ve…", "Save…"),
        ("保存(&V)…", "保存…"),
        ("A && B", "A & B"),
        ("&&", "&"),
        ("plain", "plain"),
    ],
)
def test_a_title_has_no_mnemonic(text: str, title: str) -> None:
    assert plain_title(text) == title
