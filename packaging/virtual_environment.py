"""The environment `.venv` in the project's folder: made once, remembered by a stamp.

The stamp says what was installed. It reads "unfinished" from before the first change until after
the last, so an environment whose making was interrupted is known and made anew.
"""

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

from messages import SetUpError, say
from pip_failure import pip_failure_sentence

PROJECT = Path(__file__).resolve().parent.parent
ENVIRONMENT = PROJECT / ".venv"

_RUN_LOCK = "requirements.lock"
_TEST_LOCK = "requirements-test.lock"  # everything in the other, and what the tests need
_STAMP = ENVIRONMENT / "set-up.json"
_UNFINISHED = {"unfinished": "true"}

_MEGABYTE = 1_000_000
_ENVIRONMENT_MEGABYTES = 500  # measured: 292, and 415 with what the tests need
_DOWNLOAD_MEGABYTES = 250  # measured: 117 in the temporary folder, and again in pip's cache


def program(name: str) -> Path:
    """Return where the environment keeps the program *name*."""
    if os.name == "nt":
        return ENVIRONMENT / "Scripts" / f"{name}.exe"
    return ENVIRONMENT / "bin" / name


def ready(*, for_tests: bool) -> bool:
    """Tell whether nothing needs to be installed; costs some file reads and no child process."""
    stamp = _read_stamp()
    wanted = _wanted_stamp(for_tests=for_tests)
    programs_exist = program("python").exists() and program("vault-app").exists()
    return programs_exist and all(stamp.get(name) == wanted[name] for name in wanted)


def make_ready(*, for_tests: bool) -> None:
    """Make the environment, or bring it up to date.

    One that works is kept, also when it was made by hand; any other is made anew.

    Args:
        for_tests: install what the test suite needs, too.

    Raises:
        SetUpError: no disk space, index not reachable, wrong hash.
        OSError: the folder cannot be written, or the disk ran full.
    """
    tempfile.TemporaryFile(dir=PROJECT).close()  # a folder that is read-only shows itself here
    lock = PROJECT / "packaging" / (_TEST_LOCK if for_tests else _RUN_LOCK)
    wanted = _wanted_stamp(for_tests=for_tests)
    stamp = _read_stamp()
    kept = _works(stamp) and (not stamp or stamp.get(_RUN_LOCK) == wanted[_RUN_LOCK])
    packages_missing = not kept or stamp.get(lock.name) != wanted[lock.name]
    if packages_missing:
        _check_disk_space()
    if not kept:
        _make_anew()
    _write_stamp(_UNFINISHED)
    if packages_missing:
        lines = lock.read_text(encoding="utf-8").splitlines()
        count = sum(line[:1].isalnum() for line in lines)
        say(f"Installing up to {count} packages into .venv; this takes a minute or two ...")
        _pip("install", "--only-binary", ":all:", "--require-hashes", "-r", str(lock))
    say("Installing Vault App into .venv ...")
    _pip("install", "--no-build-isolation", "--no-deps", "--no-index", "-e", str(PROJECT))
    _write_stamp({**stamp, **wanted} if kept else wanted)


def _wanted_stamp(*, for_tests: bool) -> dict[str, str]:
    locks = [_RUN_LOCK, _TEST_LOCK] if for_tests else [_RUN_LOCK]
    stamp = {name: _digest(PROJECT / "packaging" / name) for name in locks}
    stamp["pyproject.toml"] = _digest(PROJECT / "pyproject.toml")
    stamp["project"] = str(PROJECT)
    stamp["python"] = _python_version()
    return stamp


def _digest(file: Path) -> str:
    try:
        return hashlib.sha256(file.read_bytes()).hexdigest()
    except FileNotFoundError:
        sentence = f"{file} is missing, so this copy of the project is not whole. Get a fresh one."
        raise SetUpError(sentence) from None


def _python_version() -> str:
    return "{} {}.{}".format(sys.implementation.name, *sys.version_info)


def _read_stamp() -> dict[str, str]:
    """Return what is said to be installed; empty without a stamp."""
    try:
        text = _STAMP.read_text(encoding="utf-8")
    except OSError:
        return {}
    try:
        stamp = json.loads(text)
    except ValueError:
        return _UNFINISHED
    return stamp if isinstance(stamp, dict) else _UNFINISHED


def _write_stamp(stamp: dict[str, str]) -> None:
    _STAMP.write_text(json.dumps(stamp, indent=1), encoding="utf-8")


def _works(stamp: dict[str, str]) -> bool:
    """Tell whether `.venv` can be built upon.

    Args:
        stamp: as read; empty for an environment that was made by hand.
    """
    if not program("python").exists():
        return False
    if stamp:
        return stamp.get("python") == _python_version() and stamp.get("project") == str(PROJECT)
    question = (
        "import pip, sys; print('{} {}.{}'.format(sys.implementation.name, *sys.version_info))"
    )
    try:
        answer = _run([str(program("python")), "-c", question])
    except OSError:
        return False
    return answer.returncode == 0 and answer.stdout.strip() == _python_version()


def _make_anew() -> None:
    """Leave a `.venv` with nothing but pip in it, and known as unfinished."""
    say("Making .venv ...")
    if ENVIRONMENT.is_symlink() or ENVIRONMENT.is_file():
        ENVIRONMENT.unlink()
    elif ENVIRONMENT.exists():
        program("python").unlink(
            missing_ok=True
        )  # half-removed, it must not pass for one that works
        shutil.rmtree(ENVIRONMENT)
    ENVIRONMENT.mkdir()
    _write_stamp(_UNFINISHED)
    try:
        venv.EnvBuilder(symlinks=os.name != "nt", with_pip=True).create(ENVIRONMENT)
    except subprocess.CalledProcessError as failure:
        output = failure.output or b""
        raise SetUpError(pip_failure_sentence(output.decode(errors="replace"))) from None


def _check_disk_space() -> None:
    temporary = Path(tempfile.gettempdir())
    one_disk = temporary.stat().st_dev == PROJECT.stat().st_dev
    needs = {PROJECT: _ENVIRONMENT_MEGABYTES + (_DOWNLOAD_MEGABYTES if one_disk else 0)}
    if not one_disk:
        needs[temporary] = _DOWNLOAD_MEGABYTES
    for folder, needed in needs.items():
        free = shutil.disk_usage(folder).free // _MEGABYTE
        if free < needed:
            sentence = (
                f"Installing needs {needed} MB of free space in {folder}, and there are {free} MB. "
                "Free some, then start again."
            )
            raise SetUpError(sentence)


def _pip(*arguments: str) -> None:
    """Run the environment's pip, quietly, with the user's own pip configuration.

    Raises:
        SetUpError: it failed.
    """
    outcome = _run([str(program("python")), "-m", "pip", *arguments])
    if outcome.returncode:
        raise SetUpError(pip_failure_sentence(outcome.stdout))


def _run(command: list[str]) -> subprocess.CompletedProcess[str]:
    """Run *command* and collect both of its streams as stdout."""
    foreign = ("PYTHONHOME", "PYTHONPATH", "PIP_TARGET", "PIP_PREFIX")
    environment = {name: value for name, value in os.environ.items() if name not in foreign}
    environment.update(PIP_USER="0", PIP_NO_INPUT="1", PIP_DISABLE_PIP_VERSION_CHECK="1")
    return subprocess.run(
        command,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )
