import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

PACKAGING = Path(__file__).resolve().parents[3] / "packaging"
PEERS = PACKAGING.parent / "tests" / "peers"


@pytest.mark.parametrize(
    "lock",
    [
        PACKAGING / "requirements.lock",
        PACKAGING / "requirements-test.lock",
        PEERS / "requirements.lock",
    ],
    ids=["app", "tests", "peers"],
)
def test_a_lock_file_pins_every_package_by_hash_and_names_no_address(lock: Path) -> None:
    text = lock.read_text(encoding="utf-8")
    packages = text.replace("\\\n", "").splitlines()
    pinned = [line for line in packages if line[:1].isalnum()]

    assert len(pinned) > 20
    assert all("==" in line and "--hash=sha256:" in line for line in pinned)
    assert "://" not in text
    assert "--index-url" not in text


def test_the_test_lock_holds_all_of_the_run_time_lock() -> None:
    assert pins("requirements.lock").items() < pins("requirements-test.lock").items()


def test_the_lock_files_fit_the_requirements_of_the_project() -> None:
    project = tomllib.loads((PACKAGING.parent / "pyproject.toml").read_text(encoding="utf-8"))
    run_time = project["project"]["dependencies"] + project["build-system"]["requires"]
    tests = run_time + project["dependency-groups"]["test"]

    assert unmet(run_time, pins("requirements.lock")) == []
    assert unmet(tests, pins("requirements-test.lock")) == []


def pins(lock: str) -> dict[str, str]:
    """Return the version of each package in the file *lock*, by normalised name."""
    lines = (PACKAGING / lock).read_text(encoding="utf-8").splitlines()
    pairs = [line.split()[0].split("==") for line in lines if line[:1].isalnum()]
    return {canonicalize_name(name): version for name, version in pairs}


def unmet(requirements: list[str], pinned: dict[str, str]) -> list[str]:
    """Return those of *requirements* that no pinned version satisfies."""
    wanted = [Requirement(text) for text in requirements]
    return [
        str(requirement)
        for requirement in wanted
        if pinned.get(canonicalize_name(requirement.name), "0") not in requirement.specifier
    ]
