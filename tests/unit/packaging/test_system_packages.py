import sys
from types import ModuleType

import pytest


def test_the_running_system_has_what_the_tests_need(system_packages: ModuleType) -> None:
    assert system_packages.missing_packages(for_tests=True) == []


def test_every_package_is_named_once(system_packages: ModuleType) -> None:
    tables = (
        system_packages.LIBRARIES + system_packages.X11_LIBRARIES + system_packages.TEST_COMMANDS
    )

    assert len({package.name for package in tables}) == len(tables)


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
