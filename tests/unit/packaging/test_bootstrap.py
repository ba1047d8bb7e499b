import ast
import runpy
import sys
import tomllib
from pathlib import Path
from types import ModuleType

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

PACKAGING = Path(__file__).resolve().parents[3] / "packaging"


@pytest.mark.parametrize("version", [(2, 7, 18), (3, 6, 15), (3, 10, 99)])
def test_an_old_python_is_told_which_one_is_needed(
    monkeypatch: pytest.MonkeyPatch, version: tuple[int, ...]
) -> None:
    monkeypatch.setattr(sys, "version_info", version)

    with pytest.raises(SystemExit) as stopped:
        runpy.run_path(str(PACKAGING / "bootstrap.py"), run_name="__main__")

    sentence = (
        f"Vault App needs Python 3.11 or newer, and this is Python {version[0]}.{version[1]}."
    )
    assert str(stopped.value).startswith(sentence)


def test_the_script_has_no_syntax_that_an_old_python_cannot_read() -> None:
    source = (PACKAGING / "bootstrap.py").read_text(encoding="ascii")
    tree = ast.parse(source, feature_version=(3, 4))

    newer = (ast.JoinedStr, ast.AnnAssign, ast.FunctionDef)
    assert not [node for node in ast.walk(tree) if isinstance(node, newer)]


@pytest.mark.parametrize("arguments", [[], ["start"], ["--run"]])
def test_a_wrong_command_is_answered_with_the_usage(
    launch: ModuleType, capsys: pytest.CaptureFixture[str], arguments: list[str]
) -> None:
    assert launch.main(arguments) == 2
    assert capsys.readouterr().err == launch.USAGE


def test_help_goes_to_standard_output(
    launch: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    assert launch.main(["--help"]) == 0
    assert capsys.readouterr().out == launch.USAGE


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-test.lock"])
def test_a_lock_file_pins_every_package_by_hash_and_names_no_address(lock: str) -> None:
    text = (PACKAGING / lock).read_text(encoding="utf-8")
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
