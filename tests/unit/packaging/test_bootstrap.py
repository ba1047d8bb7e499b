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
