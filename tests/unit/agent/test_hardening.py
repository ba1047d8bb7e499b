"""What protect_this_process does, in a child: it cannot be undone."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from vault_app.agent.hardening import Protection, protect_this_process

ROOT = Path(__file__).parents[3]
PROGRAM = """
import ctypes, dataclasses, json, resource, sys
from vault_app.agent.hardening import protect_this_process
protection = protect_this_process()
print(json.dumps({
    "protection": dataclasses.asdict(protection),
    "dumpable": ctypes.CDLL(None).prctl(3, 0, 0, 0, 0) if sys.platform == "linux" else None,
    "core": resource.getrlimit(resource.RLIMIT_CORE),
}))
"""
"""3 is PR_GET_DUMPABLE. Source: prctl(2)."""


@pytest.fixture(scope="module")
def protected() -> Any:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], cwd=ROOT, capture_output=True, check=True
    )
    return json.loads(done.stdout)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere less is offered")
def test_on_linux_all_of_it_is_active(protected: Any) -> None:
    assert protected["protection"] == {
        "not_dumpable": True,
        "no_core_file": True,
        "memory_locked": True,
    }


@pytest.mark.skipif(sys.platform != "linux", reason="prctl is Linux's")
def test_the_kernel_says_that_the_process_is_not_dumpable(protected: Any) -> None:
    assert protected["dumpable"] == 0


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no core files")
def test_core_files_cannot_be_allowed_again(protected: Any) -> None:
    assert protected["core"] == [0, 0]


def test_what_a_platform_does_not_offer_is_said_to_be_missing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")

    assert protect_this_process() == Protection(
        not_dumpable=False, no_core_file=False, memory_locked=False
    )
