"""The set-up script of a small project as a process, and what that project is made of."""

import hashlib
import os
import signal
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest


def make_wheel(folder: Path, files: dict[str, bytes]) -> Path:
    """Write the wheel of a package called pebble into *folder*."""
    about = {
        "pebble-1.0.dist-info/METADATA": b"Metadata-Version: 2.1\nName: pebble\nVersion: 1.0\n",
        "pebble-1.0.dist-info/WHEEL": b"Wheel-Version: 1.0\nRoot-Is-Purelib: true\n"
        b"Tag: py3-none-any\n",
        "pebble-1.0.dist-info/RECORD": b"",
    }
    path = folder / "pebble-1.0-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as wheel:
        for name, content in {**files, **about}.items():
            wheel.writestr(name, content)
    return path


def write_locks(project: Path, wheel: bytes) -> None:
    pin = f"pebble==1.0 --hash=sha256:{hashlib.sha256(wheel).hexdigest()}\n"
    (project / "tests" / "peers").mkdir(parents=True, exist_ok=True)
    for name in (
        "packaging/requirements.lock",
        "packaging/requirements-test.lock",
        "tests/peers/requirements.lock",
    ):
        (project / name).write_text(pin, encoding="utf-8")


def pip_configuration(**settings: str) -> dict[str, str]:
    """The environment of this process with no pip configuration but *settings*."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PIP_")}
    return {**kept, "PIP_CONFIG_FILE": os.devnull, "PIP_RETRIES": "0", **settings}


def for_tests(folder: Path, wheels: Path) -> dict[str, str]:
    """An environment that has the packages in *wheels*, and the programs in *folder* first."""
    path = f"{folder / 'bin'}{os.pathsep}{os.environ['PATH']}"
    return {**pip_configuration(PIP_NO_INDEX="1", PIP_FIND_LINKS=str(wheels)), "PATH": path}


def command(project: Path, *arguments: str) -> list[str]:
    return [sys.executable, str(project / "packaging" / "bootstrap.py"), *arguments]


def bootstrap(
    project: Path, *arguments: str, environment: dict[str, str], within: str = ""
) -> subprocess.CompletedProcess[str]:
    """Run the set-up script of *project* to its end.

    Args:
        within: shell commands for a mount namespace of its own that come first.
    """
    namespace = []
    if within:
        namespace = ["unshare", "--mount"] if os.geteuid() == 0 else ["unshare", "-r", "--mount"]
        if subprocess.run([*namespace, "true"], capture_output=True, check=False).returncode:
            pytest.skip("this system does not allow a mount namespace")
        shell = f'project=$1; shift; {within}; exec "$@"'
        namespace += ["sh", "-ec", shell, "sh", str(project)]
    return subprocess.run(
        [*namespace, *command(project, *arguments)],
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def kill_when(condition: Callable[[], bool], project: Path, *, environment: dict[str, str]) -> None:
    """Start the set-up script; kill it and its children as soon as *condition* holds."""
    process = subprocess.Popen(
        command(project, "run"),
        env=environment,
        stdin=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    deadline = time.monotonic() + 20
    while not condition():
        assert process.poll() is None
        assert time.monotonic() < deadline
        time.sleep(0.005)
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def assert_stopped_with(result: subprocess.CompletedProcess[str], sentence: str) -> None:
    assert result.returncode == 1
    assert result.stderr.strip().splitlines()[-1].startswith(sentence)
    assert "Traceback" not in result.stderr
    assert result.stdout == ""
