"""The texts of the window in other languages: sources brought up to date, and compiled.

python packaging/translations.py update     after a text was changed: bring the .ts files up to date
python packaging/translations.py compile    make the .qm files that the window reads

Translators work on the .ts files, by hand or with Qt Linguist. Compiling is also a step of building
the project (`translations_hook.py`). Needs an environment with PySide6.
"""

import subprocess
import sys
from pathlib import Path

import PySide6

PROJECT = Path(__file__).resolve().parent.parent
FOLDER = PROJECT / "resources" / "translations"
SOURCE_LANGUAGE = "en"
"""Has plural forms only: every other text is its own translation."""


def update(folder: Path = FOLDER) -> None:
    """Add new texts of the sources to the .ts files in *folder*, and drop those that are gone.

    Raises:
        subprocess.CalledProcessError: a source or a .ts file cannot be read.
    """
    sources = sorted(str(path) for path in (PROJECT / "vault_app").rglob("*.py"))
    for file in sorted(folder.glob("*.ts")):
        plural_only = ["-pluralonly"] if file.stem.endswith(f"_{SOURCE_LANGUAGE}") else []
        _run(
            "lupdate",
            *sources,
            *("-ts", str(file), "-no-obsolete", "-locations", "none"),
            *plural_only,
        )


def compile_all(folder: Path = FOLDER) -> list[Path]:
    """Compile each .ts file in *folder* that is newer than what was made of it.

    Returns:
        The .qm files, beside their sources.

    Raises:
        subprocess.CalledProcessError: a file cannot be compiled.
    """
    compiled = []
    for file in sorted(folder.glob("*.ts")):
        target = file.with_suffix(".qm")
        if not target.exists() or target.stat().st_mtime <= file.stat().st_mtime:
            _run("lrelease", "-silent", str(file), "-qm", str(target))
        compiled.append(target)
    return compiled


def _run(tool: str, *arguments: str) -> None:
    suffix = ".exe" if sys.platform == "win32" else ""
    program = Path(PySide6.__file__).parent / f"{tool}{suffix}"
    subprocess.run([str(program), *arguments], check=True, stdout=subprocess.DEVNULL)


def main(arguments: list[str]) -> int:
    """Do what the one argument says; the exit code is 2 for any other."""
    match arguments:
        case ["update"]:
            update()
        case ["compile"]:
            compile_all()
        case _:
            sys.stderr.write(__doc__ or "")
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
