"""Which way the arrows point, and who may open a connection."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "vault_app"
UNIT_TESTS = ROOT / "tests" / "unit"

OPENS_CONNECTIONS = (
    "PySide6.QtNetwork",
    "PySide6.QtWebSockets",
    "asyncio",
    "ftplib",
    "http",
    "smtplib",
    "socket",
    "socketserver",
    "ssl",
    "urllib.request",
    "urllib3",
    "websockets",
    "xmlrpc",
)
MAY_OPEN_CONNECTIONS = (PACKAGE / "binance", PACKAGE / "practice")

HARMLESS = frozenset(
    {"PySide6.QtNetwork.QLocalServer", "PySide6.QtNetwork.QLocalSocket", "http.HTTPStatus"}
)
"""Names within those modules that open nothing, or nothing that leaves this computer."""


def _imported_names(source: Path) -> Iterator[str]:
    """The full name of everything that *source* imports, wherever in the file."""
    for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module is not None and not node.level:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def _sources(folder: Path) -> list[Path]:
    return sorted(folder.rglob("*.py"))


def _is_within(name: str, modules: tuple[str, ...]) -> bool:
    return any(name == module or name.startswith(f"{module}.") for module in modules)


def _path_name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def test_the_contracts_on_imports_are_kept() -> None:
    command = "from importlinter.cli import lint_imports_command; lint_imports_command()"

    checked = subprocess.run(
        [sys.executable, "-c", command, "--no-cache"],
        cwd=ROOT,
        capture_output=True,
        check=False,
        text=True,
    )

    assert checked.returncode == 0, checked.stdout + checked.stderr
    assert "0 broken" in checked.stdout


def test_nothing_but_binance_and_practice_can_open_a_connection() -> None:
    found = {
        (_path_name(source), name)
        for source in _sources(PACKAGE)
        if not any(map(source.is_relative_to, MAY_OPEN_CONNECTIONS))
        for name in _imported_names(source)
        if name not in HARMLESS and _is_within(name, OPENS_CONNECTIONS)
    }

    assert found == set()


def test_no_unit_test_imports_qt_or_the_window() -> None:
    found = {
        (_path_name(source), name)
        for source in _sources(UNIT_TESTS)
        for name in _imported_names(source)
        if _is_within(name, ("PySide6", "vault_app.ui"))
    }

    assert found == set()


def test_the_unit_tests_are_collected_where_there_is_no_qt() -> None:
    without_qt = "import sys; sys.modules['PySide6'] = None; import pytest; "
    options = ("-p", "no:pytest-qt", "-p", "no:cacheprovider", "-o", "addopts=", "-q")
    strictness = ("-W", "ignore::pytest.PytestConfigWarning", "--import-mode=importlib")

    collected = subprocess.run(
        [
            sys.executable,
            "-c",
            f"{without_qt}sys.exit(pytest.main(sys.argv[1:]))",
            "--collect-only",
            *options,
            *strictness,
            str(UNIT_TESTS),
        ],
        cwd=ROOT,
        capture_output=True,
        check=False,
        text=True,
    )

    assert collected.returncode == 0, collected.stdout[-2000:] + collected.stderr
