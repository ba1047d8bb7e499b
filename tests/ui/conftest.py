"""What every test of the window gets: an application without a screen, and nothing left behind."""

import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtWidgets import QApplication, QWidget

from tests.helpers.cheap_agent import CHEAP_AGENT_COMMAND
from tests.helpers.vaults import NOW, add_key, cheap_vault
from tests.ui.person import Person
from tests.ui.request_page import RequestPage
from vault_app.binance.practice_process import PRACTICE_URL_VARIABLE
from vault_app.practice.accounts import Accounts
from vault_app.practice.issued_key import DEFAULT_PERMISSIONS
from vault_app.practice.server import PracticeExchange
from vault_app.settings import DEFAULTS, Theme
from vault_app.ui.desktop import Desktop, make_application, open_desktop
from vault_app.ui.settings_store import SettingsStore
from vault_app.ui.tour import driver
from vault_app.vault.occasion import Occasion

SMALLEST_SCREEN = Path(__file__).with_name("smallest_screen.json")
os.environ.setdefault("QT_QPA_PLATFORM", f"offscreen:configfile={SMALLEST_SCREEN}")

OpenWindow = Callable[..., Person]


@pytest.fixture(scope="session")
def qapp() -> Iterator[QApplication]:
    """The app's own QApplication, in light colours."""
    application = make_application(DEFAULTS._replace(theme=Theme.LIGHT))
    yield application
    # Qt's offscreen platform crashes at exit while it still owns a text.
    application.clipboard().clear()


@pytest.fixture(autouse=True)
def less_patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """A test that waits for what never comes shall not take a minute."""
    monkeypatch.setattr(driver, "_PATIENCE_S", 20.0)


@pytest.fixture(autouse=True)
def no_language_is_left() -> Iterator[None]:
    """Fail a test that leaves another language, in which numbers are told otherwise."""
    yield
    left = QLocale()
    QLocale.setDefault(QLocale.system())
    assert left == QLocale.system(), f"the test left {left}"


@pytest.fixture(autouse=True)
def no_window_is_left(qapp: QApplication) -> Iterator[None]:
    """Fail a test whose windows outlive it; start each with an empty clipboard."""
    qapp.clipboard().clear()
    before = set(_windows(qapp))
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    left = set(_windows(qapp)) - before
    assert not left, f"the test left {left}"


@pytest.fixture
def vault_path(tmp_path: Path) -> Path:
    """Where the window's vault is or will be."""
    return tmp_path / "keys.vault"


@pytest.fixture
def open_window(tmp_path: Path, vault_path: Path, qapp: QApplication) -> Iterator[OpenWindow]:
    """Opens the window on ``vault_path`` and hands out a person in front of it."""
    opened: list[Desktop] = []

    def open_one(
        path: Path = vault_path,
        agent_command: Sequence[str] = CHEAP_AGENT_COMMAND,
        *,
        is_first_run: bool = False,
    ) -> Person:
        settings = SettingsStore(tmp_path / "settings.json")
        settings.update(first_run_done=not is_first_run)
        desktop = open_desktop(path, tmp_path / "practice.json", settings, agent_command)
        opened.append(desktop)
        painted: list[bool] = []
        desktop.window.first_painted.connect(lambda: painted.append(True))
        person = Person(desktop, tmp_path)
        person.wait_for("the window is ready for use", lambda: painted)
        return person

    assert qapp is not None
    yield open_one
    for desktop in opened:
        desktop.close()
        QCoreApplication.processEvents()  # what the jobs had to say at last
        desktop.window.deleteLater()


@pytest.fixture
def locked(vault_path: Path, open_window: OpenWindow) -> Person:
    """A person in front of a locked vault with the Ed25519 keys ``first`` and ``second``."""
    with cheap_vault(vault_path) as session:
        add_key(session, "first")
        add_key(session, "second")
    return open_window()


@pytest.fixture
def unlocked(locked: Person) -> Person:
    """A person in front of that vault, unlocked."""
    locked.unlock()
    return locked


@pytest.fixture
def empty(vault_path: Path, open_window: OpenWindow) -> Person:
    """A person in front of an unlocked vault without keys."""
    cheap_vault(vault_path).close()
    person = open_window()
    person.unlock()
    return person


@pytest.fixture
def exchange(monkeypatch: pytest.MonkeyPatch) -> Iterator[PracticeExchange]:
    """A practice exchange in this process, and the one that the window asks."""
    with PracticeExchange(Accounts()) as running:
        monkeypatch.setenv(PRACTICE_URL_VARIABLE, running.base_url)
        yield running


@pytest.fixture
def request_page(
    vault_path: Path, open_window: OpenWindow, exchange: PracticeExchange
) -> Iterator[RequestPage]:
    """A person on the page of test requests.

    The key ``bot`` is registered at a practice exchange in this process; ``draft`` is not.
    """
    with cheap_vault(vault_path) as session:
        add_key(session, "draft")
        record = add_key(session, "bot")
        issued = exchange.accounts.issue_for_public_key(
            "bot", record.public_key_pem, permissions=DEFAULT_PERMISSIONS, ip_list=()
        )
        session.ledger.register(record.id, issued.api_key, Occasion(NOW))
    person = open_window()
    person.unlock()
    page = RequestPage(person, exchange)
    page.go()
    assert page.view.picker.choose_key(record.id)
    yield page
    person.desktop.close()  # it asks the exchange until then


def _windows(application: QApplication) -> list[QWidget]:
    """Top-level widgets that a user could meet; Qt's own helpers have no name and no parent."""
    return [
        widget
        for widget in application.topLevelWidgets()
        if type(widget).__module__.startswith("vault_app")
    ]
