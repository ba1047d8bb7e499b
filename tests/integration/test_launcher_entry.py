"""How far work is, as the desktop's task bar hears it on a real bus."""

import os
import shutil
import subprocess
import sys

import pytest
from jeepney import HeaderFields, MatchRule, message_bus
from jeepney.io.blocking import Proxy, open_dbus_connection

from tests.helpers.buses import PATIENCE_S, bus_of_ones_own

pytestmark = pytest.mark.skipif(not shutil.which("dbus-daemon"), reason="needs dbus-daemon")

RULE = MatchRule(type="signal", interface="com.canonical.Unity.LauncherEntry", member="Update")
PROGRAM = """
from PySide6.QtCore import QCoreApplication
from vault_app.ui.launcher_entry import show_progress
application = QCoreApplication([])
show_progress({fraction})
application.processEvents()
"""


@pytest.mark.parametrize(("fraction", "told"), [(0.5, (0.5, True)), (None, (0.0, False))])
def test_the_task_bar_hears_how_far_work_is(
    fraction: float | None, told: tuple[float, bool]
) -> None:
    with bus_of_ones_own() as bus:
        connection = open_dbus_connection(bus.address, auth_timeout=PATIENCE_S)
        Proxy(message_bus, connection).AddMatch(RULE)
        with connection.filter(RULE) as heard:
            subprocess.run(
                [sys.executable, "-P", "-c", PROGRAM.format(fraction=fraction)],
                env=os.environ | {"DBUS_SESSION_BUS_ADDRESS": bus.address},
                check=True,
            )
            news = connection.recv_until_filtered(heard, timeout=PATIENCE_S)
        connection.close()

    entry, values = news.body
    assert news.header.fields[HeaderFields.path].startswith("/com/canonical/unity/launcherentry/")
    assert entry == "application://vault-app.desktop"
    assert (values["progress"], values["progress-visible"]) == (("d", told[0]), ("b", told[1]))
