"""Pages that are built when they are first wanted."""

import pytest
from PySide6.QtWidgets import QWidget

from tests.ui.person import Person


@pytest.mark.parametrize("page", ["requests", "health"])
def test_who_went_elsewhere_is_not_fetched_back_by_a_page_that_is_ready(
    unlocked: Person, page: str
) -> None:
    view = unlocked.window.vault_view
    button = {"requests": view.requests_button, "health": view.health_button}[page]
    built: list[QWidget] = []
    view.requests_built.connect(built.append)
    view.health_built.connect(built.append)

    button.click()
    view.nav_button(view.backups).click()
    unlocked.wait_for("the page is built", lambda: built)

    assert view.current_page is view.backups
    button.click()
    assert view.current_page is built[0]
