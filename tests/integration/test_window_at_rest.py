"""A window that only shows an open vault has loaded nothing that it may never need."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.vaults import PASSWORD, add_key, cheap_vault


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What a window has loaded that opened a vault."""
    path = tmp_path_factory.mktemp("at_rest") / "keys.vault"
    with cheap_vault(path) as session:
        add_key(session, "bot")
    displays = ("DISPLAY", "WAYLAND_DISPLAY")
    environment = {name: value for name, value in os.environ.items() if name not in displays}
    told = subprocess.run(
        [sys.executable, "-m", "tests.helpers.window_at_rest", str(path), PASSWORD.decode()],
        cwd=Path(__file__).resolve().parents[2],
        env=environment | {"QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        text=True,
        check=True,
        timeout=60,
    )
    result: dict[str, Any] = json.loads(told.stdout)
    return result


@pytest.mark.parametrize(
    "module",
    [
        pytest.param("_hashlib", id="OpenSSL"),
        pytest.param("ctypes", id="calls of the system"),
        pytest.param("html", id="names of characters"),
        pytest.param("urllib3", id="the way to the exchange"),
        pytest.param("zxcvbn", id="lists of passwords"),
        pytest.param("segno", id="QR codes"),
        pytest.param("vault_app.ui.dialogs.export_dialog", id="export"),
        pytest.param("vault_app.ui.dialogs.hand_over_dialog", id="hand-over sheets"),
        pytest.param("vault_app.ui.dialogs.import_dialog", id="import"),
        pytest.param("vault_app.ui.dialogs.recovery_kit_dialog", id="recovery codes"),
        pytest.param("vault_app.ui.pdf", id="printing"),
        pytest.param("vault_app.ui.views.health_view", id="the page on health"),
        pytest.param("vault_app.ui.views.requests_view", id="the page of requests"),
    ],
)
def test_a_window_at_rest_has_not_loaded(loaded: dict[str, Any], module: str) -> None:
    assert "vault_app.ui.views.vault_view" in loaded["modules"]
    assert module not in loaded["modules"]


def test_pyside_has_not_loaded_every_class_of_widget(loaded: dict[str, Any]) -> None:
    """It does where it is asked for a widget that Python did not make, such as a viewport."""
    assert "QLabel" in loaded["widgets"]
    assert not {"QCalendarWidget", "QMdiArea", "QWizard"} & set(loaded["widgets"])
