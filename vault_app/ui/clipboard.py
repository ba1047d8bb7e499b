"""Putting public things on the clipboard, and reading what the user copied."""

from PySide6.QtGui import QGuiApplication


def copy_public(text: str) -> None:
    """Put *text*, which is not secret, on the clipboard; it stays there."""
    QGuiApplication.clipboard().setText(text)


def clipboard_text() -> str:
    """The text on the clipboard; empty where there is none."""
    return QGuiApplication.clipboard().text()


def release_clipboard() -> None:
    """Let go of the clipboard before the application ends.

    Qt's offscreen platform crashes at exit while it still owns a text.
    """
    if QGuiApplication.platformName() == "offscreen":
        QGuiApplication.clipboard().clear()
