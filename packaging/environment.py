"""A virtual environment in the project's folder: made once, remembered by a stamp.

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
from dataclasses import dataclass
from pathlib import Path

from messages import SetUpError, say
from pip_failure import pip_failure_sentence

PROJECT = Path(__file__).resolve().parent.parent

_UNFINISHED = {"unfinished": "true"}
_MEGABYTE = 1_000_000


@dataclass(frozen=True)
class Environment:
    """One virtual environment, which may not exist yet.

    Attributes:
        folder: where it is; a child of the project's folder.
    """

    folder: Path

    def program(self, name: str) -> Path:
        """Return where the environment keeps the program *name*."""
        if os.name == "nt":
            return self.folder / "Scripts" / f"{name}.exe"
        return self.folder / "bin" / name

    def read_stamp(self) -> dict[str, str]:
        """Return what is said to be installed; empty without a stamp."""
        try:
            text = self._stamp.read_text(encoding="utf-8")
        except OSError:
            return {}
        try:
            stamp = json.loads(text)
        except ValueError:
            return _UNFINISHED
        return stamp if isinstance(stamp, dict) else _UNFINISHED

    def write_stamp(self, stamp: dict[str, str]) -> None:
        """Remember what is installed."""
        self._stamp.write_text(json.dumps(stamp, indent=1), encoding="utf-8")

    def mark_unfinished(self) -> None:
        """Remember that a change has begun."""
        self.write_stamp(_UNFINISHED)

    def make_anew(self) -> None:
        """Leave an environment with nothing but pip in it, and known as unfinished.

        Raises:
            SetUpError: pip could not be put into it.
            OSError: the folder cannot be written, or the disk ran full.
        """
        say(f"Making {self.folder.name} ...")
        if self.folder.is_symlink() or self.folder.is_file():
            self.folder.unlink()
        elif self.folder.exists():
            # Half-removed, it must not pass for one that works.
            self.program("python").unlink(missing_ok=True)
            shutil.rmtree(self.folder)
        self.folder.mkdir()
        self.mark_unfinished()
        try:
            venv.EnvBuilder(symlinks=os.name != "nt", with_pip=True).create(self.folder)
        except subprocess.CalledProcessError as failure:
            output = failure.output or b""
            raise SetUpError(pip_failure_sentence(output.decode(errors="replace"))) from None

    def install_locked(self, lock: Path) -> None:
        """Install what *lock* pins, from wheels with the pinned hashes only.

        Raises:
            SetUpError: index not reachable, wrong hash, no disk space.
        """
        lines = lock.read_text(encoding="utf-8").splitlines()
        count = sum(line[:1].isalnum() for line in lines)
        place = self.folder.name
        say(f"Installing up to {count} packages into {place}; this takes a minute or two ...")
        self.pip("install", "--only-binary", ":all:", "--require-hashes", "-r", str(lock))

    def pip(self, *arguments: str) -> None:
        """Run the environment's pip, quietly, with the user's own pip configuration.

        Raises:
            SetUpError: it failed.
        """
        outcome = self.run("-m", "pip", *arguments)
        if outcome.returncode:
            raise SetUpError(pip_failure_sentence(outcome.stdout))

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run the environment's Python and collect both of its streams as stdout."""
        foreign = ("PYTHONHOME", "PYTHONPATH", "PIP_TARGET", "PIP_PREFIX")
        environment = {name: value for name, value in os.environ.items() if name not in foreign}
        environment.update(PIP_USER="0", PIP_NO_INPUT="1", PIP_DISABLE_PIP_VERSION_CHECK="1")
        return subprocess.run(
            [str(self.program("python")), *arguments],
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            check=False,
        )

    @property
    def _stamp(self) -> Path:
        return self.folder / "set-up.json"


def digest(file: Path) -> str:
    """Return the SHA-256 of the content of *file*, in hexadecimal digits.

    Raises:
        SetUpError: there is no such file.
    """
    try:
        return hashlib.sha256(file.read_bytes()).hexdigest()
    except FileNotFoundError:
        sentence = f"{file} is missing, so this copy of the project is not whole. Get a fresh one."
        raise SetUpError(sentence) from None


def python_version() -> str:
    """Return the running Python's name and version, to the minor one."""
    return "{} {}.{}".format(sys.implementation.name, *sys.version_info)


def check_disk_space(*, installed_megabytes: int, download_megabytes: int) -> None:
    """Refuse to begin what cannot be finished.

    Args:
        installed_megabytes: what will lie in the project's folder.
        download_megabytes: what will lie in the temporary folder meanwhile.

    Raises:
        SetUpError: there is too little room.
    """
    temporary = Path(tempfile.gettempdir())
    one_disk = temporary.stat().st_dev == PROJECT.stat().st_dev
    needs = {PROJECT: installed_megabytes + (download_megabytes if one_disk else 0)}
    if not one_disk:
        needs[temporary] = download_megabytes
    for folder, needed in needs.items():
        free = shutil.disk_usage(folder).free // _MEGABYTE
        if free < needed:
            sentence = (
                f"Installing needs {needed} MB of free space in {folder}, and there are {free} MB. "
                "Free some, then start again."
            )
            raise SetUpError(sentence)
