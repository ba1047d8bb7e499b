import ast
import runpy
import sys
from pathlib import Path
from types import ModuleType

import pytest

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
    def pins(name: str) -> set[str]:
        lines = (PACKAGING / name).read_text(encoding="utf-8").splitlines()
        return {line.split()[0] for line in lines if line[:1].isalnum()}

    assert pins("requirements.lock") < pins("requirements-test.lock")
