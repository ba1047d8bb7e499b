"""The app's environment, `.venv`: the app, what it needs, and what its tests need."""

import tempfile

from environment import PROJECT, Environment, check_disk_space, digest, python_version
from messages import say

APP = Environment(PROJECT / ".venv")

_RUN_LOCK = "requirements.lock"
_TEST_LOCK = "requirements-test.lock"  # everything in the other, and what the tests need

_ENVIRONMENT_MEGABYTES = 500  # measured: 292, and 415 with what the tests need
_DOWNLOAD_MEGABYTES = 250  # measured: 117 in the temporary folder, and again in pip's cache


def ready(*, for_tests: bool) -> bool:
    """Tell whether nothing needs to be installed; costs some file reads and no child process."""
    stamp = APP.read_stamp()
    wanted = _wanted_stamp(for_tests=for_tests)
    programs_exist = APP.program("python").exists() and APP.program("vault-app").exists()
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
    stamp = APP.read_stamp()
    kept = _works(stamp) and (not stamp or stamp.get(_RUN_LOCK) == wanted[_RUN_LOCK])
    packages_missing = not kept or stamp.get(lock.name) != wanted[lock.name]
    if packages_missing:
        check_disk_space(
            installed_megabytes=_ENVIRONMENT_MEGABYTES, download_megabytes=_DOWNLOAD_MEGABYTES
        )
    if not kept:
        APP.make_anew()
    APP.mark_unfinished()
    if packages_missing:
        APP.install_locked(lock)
    say("Installing Vault App into .venv ...")
    APP.pip("install", "--no-build-isolation", "--no-deps", "--no-index", "-e", str(PROJECT))
    APP.write_stamp({**stamp, **wanted} if kept else wanted)


def _wanted_stamp(*, for_tests: bool) -> dict[str, str]:
    locks = [_RUN_LOCK, _TEST_LOCK] if for_tests else [_RUN_LOCK]
    stamp = {name: digest(PROJECT / "packaging" / name) for name in locks}
    stamp["pyproject.toml"] = digest(PROJECT / "pyproject.toml")
    for source in sorted((PROJECT / "resources" / "translations").glob("*.ts")):
        stamp[source.name] = digest(source)
    stamp["project"] = str(PROJECT)
    stamp["python"] = python_version()
    return stamp


def _works(stamp: dict[str, str]) -> bool:
    """Tell whether `.venv` can be built upon.

    Args:
        stamp: as read; empty for an environment that was made by hand.
    """
    if not APP.program("python").exists():
        return False
    if stamp:
        return stamp.get("python") == python_version() and stamp.get("project") == str(PROJECT)
    question = (
        "import pip, sys; print('{} {}.{}'.format(sys.implementation.name, *sys.version_info))"
    )
    try:
        answer = APP.run("-c", question)
    except OSError:
        return False
    return answer.returncode == 0 and answer.stdout.strip() == python_version()
