"""The set-up scripts lie beside each other in packaging/ and import one another by bare name."""

import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest

PACKAGING = Path(__file__).resolve().parents[3] / "packaging"


@pytest.fixture(autouse=True)
def _importable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "path", [*sys.path, str(PACKAGING)])


@pytest.fixture
def launch() -> ModuleType:
    return import_module("launch")


@pytest.fixture
def messages() -> ModuleType:
    return import_module("messages")


@pytest.fixture
def pip_failure() -> ModuleType:
    return import_module("pip_failure")


@pytest.fixture
def system_packages() -> ModuleType:
    return import_module("system_packages")
