import os
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from tests.helpers.cheap_command_line import CHEAP_COMMAND_LINE
from vault_app.cli.launchers import Launchers
from vault_app.cli.main import run_command_line
from vault_app.config import practice_state_path
from vault_app.errors import PortInUseError
from vault_app.settings import Theme

WINDOW, TOUR, PRACTICE = 11, 12, 13
"""Exit codes that tell who was launched."""


@pytest.fixture
def launched() -> list[object]:
    """What was launched, with what."""
    return []


@pytest.fixture
def launchers(launched: list[object]) -> Launchers:
    """Launchers that note what they are given."""

    def open_window(path: Path | None) -> int:
        launched.append(path)
        return WINDOW

    def take_tour(
        folder: Path, *, theme: Theme, font_scale: int, language: str, everything: bool
    ) -> int:
        launched.append((folder, theme, font_scale, language, everything))
        return TOUR

    def serve_practice(port: int, state: Path | None, parent_pipe: bool) -> int:  # noqa: FBT001 - as declared
        launched.append((port, state, parent_pipe))
        return PRACTICE

    def lock_window() -> bool | None:
        launched.append("lock")
        if len(launched) == 1:
            return True
        return None if launched[0] == "a window that is gone" else False

    return Launchers(open_window, take_tour, serve_practice, lock_window)


@pytest.mark.parametrize(
    ("arguments", "path"), [([], None), (["--vault", "/v"], Path("/v"))], ids=["usual", "named"]
)
def test_without_a_command_the_window_opens(
    launchers: Launchers, launched: list[object], arguments: list[str], path: Path | None
) -> None:
    assert run_command_line(arguments, launchers) == WINDOW
    assert launched == [path]


def test_the_window_takes_no_password_file(launchers: Launchers, launched: list[object]) -> None:
    assert run_command_line(["--password-file", "/p"], launchers) == 2
    assert launched == []


def test_the_tour_goes_where_it_is_sent(launchers: Launchers, launched: list[object]) -> None:
    assert run_command_line(["tour", "--out", "/pictures"], launchers) == TOUR
    assert launched == [(Path("/pictures"), Theme.LIGHT, 100, "en", False)]


def test_the_tour_can_be_taken_through_every_screen_in_another_look(
    launchers: Launchers, launched: list[object]
) -> None:
    look = ["--all", "--theme", "dark", "--scale", "200", "--language", "de"]

    assert run_command_line(["tour", "--out", "/pictures", *look], launchers) == TOUR
    assert launched == [(Path("/pictures"), Theme.DARK, 200, "de", True)]


def test_the_practice_exchange_shares_its_keys_with_the_windows(
    launchers: Launchers, launched: list[object]
) -> None:
    assert run_command_line(["practice"], launchers) == PRACTICE
    assert launched == [(8787, practice_state_path(), False)]


def test_a_program_starts_the_practice_exchange_on_any_port(
    launchers: Launchers, launched: list[object]
) -> None:
    arguments = ["practice", "--port", "0", "--state", "/s", "--parent-pipe"]

    assert run_command_line(arguments, launchers) == PRACTICE
    assert launched == [(0, Path("/s"), True)]


def test_the_vault_of_an_open_window_is_locked(
    launchers: Launchers, launched: list[object]
) -> None:
    assert run_command_line(["lock"], launchers) == 0
    assert launched == ["lock"]


def test_locking_without_a_window_says_so(
    capsys: pytest.CaptureFixture[str], launchers: Launchers, launched: list[object]
) -> None:
    launched.append("a window that is gone")

    assert run_command_line(["lock"], launchers) == 0
    assert capsys.readouterr().out == "No window is open.\n"


def test_a_vault_that_stays_open_is_not_said_to_be_locked(
    capsys: pytest.CaptureFixture[str], launchers: Launchers, launched: list[object]
) -> None:
    launched.append("a window that cannot save")

    assert run_command_line(["lock"], launchers) == 1
    assert "The vault is still open" in capsys.readouterr().err


def test_what_a_launched_part_refuses_is_one_line(
    capsys: pytest.CaptureFixture[str], launchers: Launchers
) -> None:
    def refuse(port: int, *_: object) -> int:
        raise PortInUseError(port=port)

    refusing = replace(launchers, serve_practice=refuse)

    assert run_command_line(["practice"], refusing) == 1
    assert capsys.readouterr().err.startswith("Error: Another program is using port 8787.")


def test_a_reader_that_has_seen_enough_is_no_fault() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as nobody_reads:
        done = subprocess.run(
            [*CHEAP_COMMAND_LINE, "--help"],
            stdout=nobody_reads,
            stderr=subprocess.PIPE,
            check=False,
        )

    assert (done.returncode, done.stderr) == (1, b"")
