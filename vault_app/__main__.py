"""Window, command line or agent: decides, and no more."""

import gc
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from vault_app.settings import Theme


def main() -> int:
    """Run what the command line asks for.

    Returns:
        The exit code: 0 done, 1 refused with one sentence on standard error, 2 usage.
    """
    arguments = sys.argv[1:]
    if arguments[:1] == ["agent"]:
        from vault_app.agent.server import run_agent

        run_agent(caller="".join(arguments[1:2]))
    if arguments == ["clipboard-guard"]:
        from vault_app.ui.clipboard_guard import run_clipboard_guard

        return run_clipboard_guard()
    if not arguments:
        return open_window(None)
    from vault_app.cli.launchers import Launchers
    from vault_app.cli.main import run_command_line

    launchers = Launchers(open_window, take_tour, serve_practice, lock_window)
    return run_command_line(arguments, launchers)


def open_window(vault_path: Path | None) -> int:
    """Open the window, on the vault at *vault_path* or the usual one."""
    gc.disable()  # what is loaded now stays; the window turns it on again
    from vault_app.app import run_window

    return run_window(vault_path)


def take_tour(
    folder: Path, *, theme: "Theme", font_scale: int, language: str, everything: bool
) -> int:
    """Drive the window by itself; pictures and a report go to *folder*."""
    from vault_app.ui.tour.run import run_tour

    return run_tour(
        folder, theme=theme, font_scale=font_scale, language=language, everything=everything
    )


def serve_practice(port: int, state: Path | None, parent_pipe: bool) -> int:  # noqa: FBT001
    """Be the practice exchange."""
    from vault_app.practice.command import serve

    return serve(port, state, parent_pipe=parent_pipe)


def lock_window() -> bool | None:
    """Have the window that is open lock its vault; see ``app.lock_window``."""
    from vault_app import app

    return app.lock_window()


if __name__ == "__main__":
    sys.exit(main())
