"""The app's entry in a Linux desktop's task bar or dock: how far work is.

Source: Unity, "LauncherAPI"; KDE's task bar and the docks of GNOME and others show it as well.
"""

from PySide6.QtDBus import QDBusConnection, QDBusMessage

_PATH = "/com/canonical/unity/launcherentry/1"
_INTERFACE = "com.canonical.Unity.LauncherEntry"
_ENTRY = "application://vault-app.desktop"


def show_progress(fraction: float | None) -> None:
    """Show *fraction*, of 0 to 1, as a bar at the entry; None for no bar."""
    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return
    news = QDBusMessage.createSignal(_PATH, _INTERFACE, "Update")
    news.setArguments(
        [_ENTRY, {"progress": fraction or 0.0, "progress-visible": fraction is not None}]
    )
    bus.send(news)
