"""Loading what the first window does without. For jobs: the window goes on meanwhile."""

import linecache
from importlib import import_module


def load_modules(*names: str) -> None:
    """Import modules of ``vault_app.ui`` by their *names* in it, such as ``views.vault_view``."""
    forget_sources()
    for name in names:
        import_module(f"vault_app.ui.{name}")
        forget_sources()


def forget_sources() -> None:
    """Give back the sources of the modules that were imported so far.

    PySide looks into the source of every module that is imported, through ``linecache``, which
    would keep all of it: 4 MB.
    """
    linecache.clearcache()
