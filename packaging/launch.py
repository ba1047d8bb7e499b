"""The two commands of the set-up script: `run` and `test`."""

import errno
import os
import subprocess
import sys

import app_environment
import peers_environment
import system_packages
from environment import PROJECT
from messages import SetUpError, say

USAGE = """\
usage: python3 packaging/bootstrap.py run [ARGS...]     set up, then start: vault-app ARGS
       python3 packaging/bootstrap.py test [ARGS...]    set up, then start: pytest ARGS
"""
_WHOLE_SUITE = ("-n", "auto", "--dist", "loadgroup")
_TOUR = ("tour", "--out", "tour")


def main(arguments: list[str]) -> int:
    """Set up and hand over to the app or to pytest.

    Args:
        arguments: the command and what is passed on.

    Returns:
        Exit code: the child's; 1 if the set-up cannot go on, 2 for a wrong command. On POSIX
        the child takes this process over, and nothing is returned.
    """
    if not arguments or arguments[0] not in {"run", "test"}:
        asked = bool(arguments) and arguments[0] in {"-h", "--help"}
        (sys.stdout if asked else sys.stderr).write(USAGE)
        return 0 if asked else 2
    command, passed_on = arguments[0], arguments[1:]
    try:
        _set_up(for_tests=command == "test")
        if command == "test":
            os.chdir(PROJECT)
            return _hand_over("pytest", passed_on or [*_WHOLE_SUITE])
        return _hand_over("vault-app", passed_on or _without_arguments())
    except SetUpError as error:
        say(str(error))
    except OSError as error:
        say(_operating_system_sentence(error))
    except KeyboardInterrupt:
        say("Interrupted. The next start sets up anew what is not finished.")
    return 1


def _set_up(*, for_tests: bool) -> None:
    missing = system_packages.missing_packages(for_tests=for_tests)
    if missing:
        system_packages.provide(missing, for_tests=for_tests)
    if not app_environment.ready(for_tests=for_tests):
        app_environment.make_ready(for_tests=for_tests)
    if for_tests:
        if not peers_environment.ready():
            peers_environment.make_ready()
        peers_python = peers_environment.PEERS.program("python")
        os.environ[peers_environment.PYTHON_VARIABLE] = str(peers_python)


def _without_arguments() -> list[str]:
    """Return the arguments for the app when the user gave none: the window, or else the tour."""
    if system_packages.has_display() or os.environ.get("QT_QPA_PLATFORM"):
        return []
    say("There is no display, so the app shows itself by its tour; see the folder tour.")
    return [*_TOUR]


def _hand_over(name: str, arguments: list[str]) -> int:
    command = [str(app_environment.APP.program(name)), *arguments]
    if os.name != "nt":
        os.execv(command[0], command)  # noqa: S606 - a program of our own, and no shell wanted
    return subprocess.run(command, check=False).returncode


def _operating_system_sentence(error: OSError) -> str:
    if error.errno == errno.ENOSPC:
        return "The disk ran full. Free some space, then start again."
    if error.errno in {errno.EROFS, errno.EACCES, errno.EPERM}:
        return (
            f"The folder {PROJECT} cannot be written. Copy it to a folder of "
            "your own, then start again from there."
        )
    place = f" at {error.filename}" if error.filename else ""
    return f"The set-up met a trouble{place}: {error.strerror}. Start again to retry."
