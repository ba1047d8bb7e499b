"""Killing a process that saves, at each system call or at a random moment. Linux with strace."""

import re
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

from tests.helpers.vaults import PASSWORD, add_key
from vault_app.vault.session import open_vault

ROOT = Path(__file__).parents[2]
_TRACED = re.compile(r"^\d+ +(?:\d+\.\d+ )?(\w+)\(")


def start_saver(vault: Path, *arguments: str) -> subprocess.Popen[str]:
    """Start :mod:`tests.helpers.vault_saver` and wait until it has the vault open."""
    saver = subprocess.Popen(
        [sys.executable, "-m", "tests.helpers.vault_saver", str(vault), *arguments],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert saver.stdout is not None
    assert saver.stdout.readline() == "READY\n"
    return saver


def trace_save(vault: Path, *options: str) -> str:
    """Save once under strace with *options*; return what the saver said."""
    saver = start_saver(vault, "once")
    tracer = subprocess.Popen(
        ["strace", "-f", "-p", str(saver.pid), *options],  # noqa: S607 - from PATH
        stderr=subprocess.PIPE,
        text=True,
    )
    assert tracer.stderr is not None
    attached = tracer.stderr.readline()
    assert "attached" in attached, attached
    said, _ = saver.communicate("go\n", timeout=30)
    tracer.communicate(timeout=30)
    return said


def calls_of_a_save(vault: Path, log: Path) -> list[tuple[str, int]]:
    """Each file-system call of one save, as its name and how often it was made before, plus 1."""
    trace_save(vault, "-o", str(log), "-e", "trace=%file,%desc")
    counted: Counter[str] = Counter()
    calls = []
    for line in log.read_text().splitlines():
        found = _TRACED.match(line)
        if found:
            name = found.group(1)
            counted[name] += 1
            calls.append((name, counted[name]))
    return calls


def kill_at_random(vault: Path, seconds: float) -> int:
    """Save without end and kill the process after *seconds*; return how many saves it told of."""
    saver = start_saver(vault, "for-ever")
    assert saver.stdin is not None
    saver.stdin.write("go\n")
    saver.stdin.flush()
    time.sleep(seconds)
    saver.kill()
    said, _ = saver.communicate(timeout=30)
    return len([line for line in said.splitlines(keepends=True) if line.endswith("\n")])


def assert_whole_and_usable(vault: Path, allowed: set[int]) -> int:
    """Open *vault*, find one of the *allowed* numbers of keys, and save one more."""
    with open_vault(vault, PASSWORD) as session:
        keys = len(session.records)
        assert keys in allowed
        for record in session.records:
            session.secret(record.id)
        add_key(session, f"after {keys} {time.monotonic_ns()}")
    assert not list(vault.parent.glob(".*.saving"))
    return keys
