"""No private key lies among what is shipped. The tests' own keys are throw-away ones."""

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SHIPPED = ("vault_app", "resources", "packaging")
ARMOURED_KEY = re.compile(
    rb"-----BEGIN [A-Z ]*PRIVATE KEY-----(\s|\\n)+[A-Za-z0-9+/=:, -]{16}", re.MULTILINE
)


def _files() -> list[Path]:
    beside = [path for path in ROOT.iterdir() if path.is_file()]
    within = [
        path
        for folder in SHIPPED
        for path in (ROOT / folder).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    ]
    return sorted([*beside, *within])


def test_the_search_finds_an_armoured_key() -> None:
    armour = b"-----BEGIN %s-----\n" % b"PRIVATE KEY"

    assert ARMOURED_KEY.search(armour + b"MC4CAQAwBQYDK2VwBCIEIA==") is not None


def test_no_file_that_is_shipped_holds_a_private_key() -> None:
    found = {path for path in _files() if ARMOURED_KEY.search(path.read_bytes())}

    assert found == set()
