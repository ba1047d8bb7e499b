"""Loading what the first window does without. For jobs: the window goes on meanwhile."""

import linecache


def load_modules(*names: str) -> None:
    """Import modules of ``vault_app.ui`` by their *names* in it, such as ``views.vault_view``.

    Not by ``import_module``: PySide would look into their sources when they are next imported, on
    the window's thread.
    """
    forget_sources()
    for name in names:
        __import__(f"vault_app.ui.{name}", fromlist=["__name__"])
        forget_sources()


def forget_sources() -> None:
    """Give back the sources of the modules that were imported so far.

    PySide looks into the source of every module that is imported, through ``linecache``, which
    would keep all of it: 4 MB.
    """
    linecache.clearcache()
