import platform
import sys
from pathlib import Path
from types import ModuleType

import pytest

TESTS = Path(__file__).parents[2]


def test_the_running_system_has_what_the_tests_need(system_packages: ModuleType) -> None:
    assert system_packages.missing_packages(for_tests=True) == []


def test_every_package_is_named_once(system_packages: ModuleType) -> None:
    tables = (
        *system_packages.LIBRARIES,
        *system_packages.X11_LIBRARIES,
        *system_packages.TEST_COMMANDS,
        system_packages.CHINESE_FONT,
        system_packages.BROWSER,
    )

    assert len({package.name for package in tables}) == len(tables)


def test_every_command_is_called_by_a_test(system_packages: ModuleType) -> None:
    sources = [path.read_text(encoding="utf-8") for path in TESTS.rglob("*.py")]
    commands = {
        package.sign for package in (*system_packages.TEST_COMMANDS, system_packages.BROWSER)
    }

    assert {
        sign for sign in commands if not any(f'"{sign}"' in source for source in sources)
    } == set()


@pytest.mark.parametrize(("distribution", "is_asked_for"), [("debian", True), ("ubuntu", False)])
def test_a_browser_is_asked_for_where_apt_has_one(
    system_packages: ModuleType,
    monkeypatch: pytest.MonkeyPatch,
    distribution: str,
    is_asked_for: bool,  # noqa: FBT001 - pytest passes it by name
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(platform, "freedesktop_os_release", lambda: {"ID": distribution})
    monkeypatch.setattr(system_packages.shutil, "which", lambda _name: None)

    missing = system_packages.missing_packages(for_tests=True)

    assert (system_packages.BROWSER in missing) is is_asked_for


def test_a_missing_library_is_found_missing(
    system_packages: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    absent = system_packages.SystemPackage("libabsent1", "libabsent.so.1", "a test")
    monkeypatch.setattr(system_packages, "LIBRARIES", (absent,))

    assert system_packages.missing_packages(for_tests=True) == [absent]


def test_x11_libraries_are_asked_for_only_with_a_display(
    system_packages: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    absent = system_packages.SystemPackage("libabsent1", "libabsent.so.1", "a test")
    monkeypatch.setattr(system_packages, "X11_LIBRARIES", (absent,))
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)

    monkeypatch.delenv("DISPLAY", raising=False)
    assert system_packages.missing_packages(for_tests=False) == []
    monkeypatch.setenv("DISPLAY", ":0")
    assert system_packages.missing_packages(for_tests=False) == [absent]


@pytest.mark.parametrize("platform", ["darwin", "win32"])
def test_nothing_is_looked_for_outside_linux(
    system_packages: ModuleType, monkeypatch: pytest.MonkeyPatch, platform: str
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.delenv("DISPLAY", raising=False)

    assert system_packages.missing_packages(for_tests=True) == []
    assert system_packages.has_display()


@pytest.mark.parametrize(
    ("output", "sentence"),
    [
        (
            "W: Failed to fetch http://deb.debian.org/debian/dists/bookworm/InRelease\n",
            "apt cannot reach its package servers; check the network connection.",
        ),
        (
            "E: Unable to locate package libabsent1\n",
            "apt failed (E: Unable to locate package libabsent1).",
        ),
        ("", "apt failed (no message)."),
    ],
)
def test_what_apt_says_becomes_one_sentence(
    system_packages: ModuleType, output: str, sentence: str
) -> None:
    assert system_packages._apt_trouble(output) == sentence


@pytest.mark.parametrize(("user", "prefix"), [(0, ""), (1000, "sudo ")])
def test_the_command_to_type_is_complete(
    system_packages: ModuleType, monkeypatch: pytest.MonkeyPatch, user: int, prefix: str
) -> None:
    monkeypatch.setattr(system_packages.os, "geteuid", lambda: user)
    packages = list(system_packages.LIBRARIES[:2])

    told = system_packages._apt_sentence("Two are missing.", packages)

    assert told == (
        "Two are missing. Type this, then start again:\n"
        f"{prefix}apt-get update && "
        f"{prefix}apt-get install -y --no-install-recommends libegl1 libgl1"
    )
