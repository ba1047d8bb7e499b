"""The set-up script as a real process, on a small project, where something stands in the way.

The project has the real scripts and the real pyproject.toml; its app only tells its arguments.
No test here reaches a package index: pip is pointed at folders of the test, or at a closed port.
"""

import os
import re
import shutil
import socket
import subprocess
import sys
import sysconfig
import time
import venv
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.integration.set_up_script import (
    assert_stopped_with,
    bootstrap,
    for_tests,
    kill_when,
    make_wheel,
    pip_configuration,
    write_locks,
)

ROOT = Path(__file__).resolve().parents[2]
APP = """\
import sys

def main():
    print(sys.argv[1:])
    return 7
"""

pytestmark = pytest.mark.skipif(os.name == "nt", reason="uses POSIX paths and mounts")


@pytest.fixture(scope="module")
def wheels(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with one wheel, which holds nothing but its name."""
    return make_wheel(tmp_path_factory.mktemp("wheels"), {}).parent


@pytest.fixture(scope="module")
def hand_made_environment(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An environment with pip that also sees the packages that run this test."""
    folder = tmp_path_factory.mktemp("environment") / ".venv"
    venv.create(folder, with_pip=True)
    paths = {"base": str(folder), "platbase": str(folder)}
    site_packages = Path(sysconfig.get_path("purelib", scheme="venv", vars=paths))
    borrowed = sysconfig.get_path("purelib")
    (site_packages / "borrowed.pth").write_text(borrowed + "\n", encoding="utf-8")
    return folder


@pytest.fixture
def project(tmp_path: Path, wheels: Path) -> Path:
    """A project whose lock files ask for the one wheel."""
    folder = tmp_path / "project"
    shutil.copytree(
        ROOT / "packaging", folder / "packaging", ignore=shutil.ignore_patterns("__pycache__")
    )
    shutil.copy(ROOT / "pyproject.toml", folder)
    for name in ("vault_app", "resources"):
        (folder / name).mkdir()
    for name in ("README.md", "LICENSE", "resources/nothing"):
        (folder / name).touch()
    (folder / "vault_app" / "__init__.py").write_text('__version__ = "1.0"\n', encoding="utf-8")
    (folder / "vault_app" / "__main__.py").write_text(APP, encoding="utf-8")
    write_locks(folder, next(wheels.iterdir()).read_bytes())
    return folder


@pytest.fixture
def project_with_environment(project: Path, hand_made_environment: Path) -> Path:
    shutil.copytree(hand_made_environment, project / ".venv", symlinks=True)
    return project


@pytest.fixture
def tested_project(project_with_environment: Path, tmp_path: Path) -> Path:
    """A project whose pytest only tells where the other clients are; apt is not let in."""
    pytest_program = project_with_environment / ".venv" / "bin" / "pytest"
    pytest_program.write_text('#!/bin/sh\necho "$VAULT_APP_PEERS_PYTHON"\n', encoding="utf-8")
    pytest_program.chmod(0o755)
    (tmp_path / "bin").mkdir()
    apt = tmp_path / "bin" / "apt-get"
    apt.write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
    apt.chmod(0o755)
    return project_with_environment


@pytest.fixture
def closed_port() -> Iterator[int]:
    with socket.socket() as bound_but_not_listening:
        bound_but_not_listening.bind(("127.0.0.1", 0))
        yield bound_but_not_listening.getsockname()[1]


def test_an_index_out_of_reach_is_named(project_with_environment: Path, closed_port: int) -> None:
    environment = pip_configuration(PIP_INDEX_URL=f"http://127.0.0.1:{closed_port}/simple")

    result = bootstrap(project_with_environment, "run", environment=environment)

    assert_stopped_with(result, "The package index cannot be reached")


def test_a_package_with_another_hash_is_refused(
    project_with_environment: Path, wheels: Path
) -> None:
    write_locks(project_with_environment, b"another wheel")
    environment = pip_configuration(PIP_NO_INDEX="1", PIP_FIND_LINKS=str(wheels))

    result = bootstrap(project_with_environment, "run", environment=environment)

    assert_stopped_with(result, "A downloaded package (pebble==1.0) is not the one")


def test_a_read_only_folder_is_named(project: Path) -> None:
    read_only = 'mount --bind "$project" "$project"; mount -o remount,bind,ro "$project"'

    result = bootstrap(project, "run", environment=pip_configuration(), within=read_only)

    assert_stopped_with(result, f"The folder {project} cannot be written.")


def test_a_disk_without_room_is_refused_before_anything_is_made(project: Path) -> None:
    small_disk = (
        'cp -a "$project" "$project.copy"; mount -t tmpfs -o size=20m tmpfs "$project"; '
        'cp -a "$project.copy/." "$project"'
    )

    result = bootstrap(project, "run", environment=pip_configuration(), within=small_disk)

    assert_stopped_with(result, "Installing needs ")
    assert re.search(rf" MB of free space in {project}, and there are \d\d MB\.", result.stderr)
    assert "Making" not in result.stderr


def test_a_disk_that_fills_up_while_installing_is_named(
    project_with_environment: Path, tmp_path: Path
) -> None:
    site_packages = next((project_with_environment / ".venv" / "lib").glob("python*/site-packages"))
    (site_packages / "pebble").mkdir()
    (tmp_path / "heavy").mkdir()
    heavy = make_wheel(tmp_path / "heavy", {"pebble/stone": os.urandom(20_000)})
    write_locks(project_with_environment, heavy.read_bytes())
    environment = pip_configuration(PIP_NO_INDEX="1", PIP_FIND_LINKS=str(heavy.parent))
    small_disk = 'mount -t tmpfs -o size=4k tmpfs "$project"/.venv/lib/python*/site-packages/pebble'

    result = bootstrap(project_with_environment, "run", environment=environment, within=small_disk)

    assert_stopped_with(result, "The disk ran full while installing.")


def test_the_tests_are_told_where_the_other_clients_are(
    tested_project: Path, tmp_path: Path, wheels: Path
) -> None:
    environment = for_tests(tmp_path, wheels)

    first = bootstrap(tested_project, "test", environment=environment)
    second = bootstrap(tested_project, "test", environment=environment)

    python = tested_project / ".venv-peers" / "bin" / "python"
    assert (first.returncode, first.stdout) == (0, f"{python}\n"), first.stderr
    assert "packages into .venv-peers" in first.stderr
    assert (second.returncode, second.stdout, second.stderr) == (0, first.stdout, "")


def test_other_clients_that_cannot_be_installed_stop_the_tests(
    tested_project: Path, tmp_path: Path, wheels: Path
) -> None:
    peers_lock = tested_project / "tests" / "peers" / "requirements.lock"
    peers_lock.write_text(f"absent==1.0 --hash=sha256:{'0' * 64}\n", encoding="utf-8")
    environment = for_tests(tmp_path, wheels)

    result = bootstrap(tested_project, "test", environment=environment)

    assert_stopped_with(result, "The package index cannot be reached, or it lacks a package")


def test_missing_commands_are_named_where_there_is_no_apt(project: Path, tmp_path: Path) -> None:
    environment = {**pip_configuration(), "PATH": str(tmp_path)}

    result = bootstrap(project, "test", environment=environment)

    assert_stopped_with(result, "This system lacks Xvfb, ")


def test_an_incomplete_copy_is_named(project: Path) -> None:
    (project / "packaging" / "requirements.lock").unlink()

    result = bootstrap(project, "run", environment=pip_configuration())

    assert_stopped_with(result, f"{project}/packaging/requirements.lock is missing")


def test_arguments_and_exit_code_of_the_app_are_passed_on(
    project_with_environment: Path, wheels: Path
) -> None:
    environment = pip_configuration(PIP_NO_INDEX="1", PIP_FIND_LINKS=str(wheels))

    result = bootstrap(
        project_with_environment, "run", "list", "--vault", "a b", environment=environment
    )

    assert result.returncode == 7, result.stderr
    assert result.stdout == "['list', '--vault', 'a b']\n"


def test_without_a_display_the_app_is_asked_for_its_tour(
    project_with_environment: Path, wheels: Path
) -> None:
    environment = pip_configuration(PIP_NO_INDEX="1", PIP_FIND_LINKS=str(wheels))
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        environment.pop(name, None)

    result = bootstrap(project_with_environment, "run", environment=environment)

    assert result.stderr.splitlines()[-1].startswith("There is no display")
    assert result.stdout == "['tour', '--out', 'tour']\n"


def test_a_second_start_is_quiet_and_adds_at_most_300_ms(
    project_with_environment: Path, wheels: Path
) -> None:
    environment = pip_configuration(PIP_NO_INDEX="1", PIP_FIND_LINKS=str(wheels))
    bootstrap(project_with_environment, "run", "list", environment=environment)
    app = str(project_with_environment / ".venv" / "bin" / "vault-app")

    added = []
    for _ in range(3):
        started = time.perf_counter()
        direct = subprocess.run([app, "list"], capture_output=True, text=True, check=False)
        middle = time.perf_counter()
        second = bootstrap(project_with_environment, "run", "list", environment=environment)
        added.append(time.perf_counter() - middle - (middle - started))

    assert (second.stdout, second.stderr) == (direct.stdout, "")
    assert min(added) <= 0.3


def test_an_interrupted_set_up_is_begun_anew(project: Path) -> None:
    environment = pip_configuration()
    kill_when((project / ".venv" / "pyvenv.cfg").exists, project, environment=environment)
    left_over = project / ".venv" / "left-over"
    left_over.touch()

    kill_when(lambda: not left_over.exists(), project, environment=environment)


@pytest.mark.parametrize("damage", ["python gone", "stamp cut off", "folder moved"])
def test_an_environment_that_does_not_work_is_made_anew(
    project_with_environment: Path, wheels: Path, damage: str
) -> None:
    project = project_with_environment
    environment = pip_configuration(PIP_NO_INDEX="1", PIP_FIND_LINKS=str(wheels))
    bootstrap(project, "run", environment=environment)
    stamp = project / ".venv" / "set-up.json"
    assert "unfinished" not in stamp.read_text(encoding="utf-8")
    (project / ".venv" / "left-over").touch()
    if damage == "python gone":
        (project / ".venv" / "bin" / "python").unlink()
        (project / ".venv" / "bin" / "python").symlink_to("/nowhere/python3")
    elif damage == "stamp cut off":
        stamp.write_bytes(stamp.read_bytes()[:40])
    else:
        project = project.rename(project.with_name("moved"))
    left_over = project / ".venv" / "left-over"

    kill_when(lambda: not left_over.exists(), project, environment=environment)


def test_a_command_that_got_lost_is_made_again(
    project_with_environment: Path, wheels: Path
) -> None:
    environment = pip_configuration(PIP_NO_INDEX="1", PIP_FIND_LINKS=str(wheels))
    bootstrap(project_with_environment, "run", environment=environment)
    (project_with_environment / ".venv" / "bin" / "vault-app").unlink()

    result = bootstrap(project_with_environment, "run", "list", environment=environment)

    assert result.stderr == "Installing Vault App into .venv ...\n"
    assert result.stdout == "['list']\n"


def test_a_wheel_holds_the_resources(tmp_path: Path) -> None:
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        check=True,
    )

    with zipfile.ZipFile(next(tmp_path.glob("*.whl"))) as wheel:
        packed = {name for name in wheel.namelist() if name.startswith("vault_app/resources/")}
    kept = {file for file in (ROOT / "resources").rglob("*") if file.is_file()}
    assert packed == {
        f"vault_app/resources/{file.relative_to(ROOT / 'resources')}" for file in kept
    }
    assert packed
