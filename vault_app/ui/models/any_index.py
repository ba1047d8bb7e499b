"""What Qt names a cell with when it asks a model."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex

AnyIndex = QModelIndex | QPersistentModelIndex
"""Of one call, or kept for longer."""

ROOT = QModelIndex()
"""What stands above all rows."""
