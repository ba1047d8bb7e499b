"""The window beside its budgets: ``python tests/bench/bench_window.py``.

Time from exec to the first paint of the locked window beside an empty PySide6 window, in turns, so
that a busy machine slows both; the longest pause of the event loop, also in each step of the tour;
how soon a prepared pair is
shown; memory of window and agent, and of KeePassXC where it is installed.
Sources of the budgets: the design's table.
"""

import base64
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tests.bench import keepassxc  # noqa: E402 - the root must be found first
from tests.helpers.vaults import PASSWORD, add_key, cheap_vault  # noqa: E402
from tests.helpers.x_display import x_display  # noqa: E402
from vault_app.keys.generate import generate_key_pair  # noqa: E402
from vault_app.terms import GeneratedKind  # noqa: E402

ROUNDS = 11
PAINT_BUDGET = 1.5
GAP_BUDGET_MS = 50
PREPARED_BUDGET_MS = 100
KEYS = 100
IMPORTED = 1_000
MEMORY_BUDGET_MB = 105


def main() -> int:
    """Print a line per measure with its budget."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with cheap_vault(folder / "keys.vault") as session:
            for number in range(KEYS):
                add_key(session, f"key {number}")
        environment = environment_for(folder)
        offscreen = environment | {"QT_QPA_PLATFORM": "offscreen"}
        compare_first_paint("offscreen", offscreen)
        if shutil.which("Xvfb") and shutil.which("openbox"):
            with x_display() as display:
                compare_first_paint("X11", environment | {"DISPLAY": display})
        show_longest_gaps(folder, offscreen)
        show_memory(folder / "keys.vault", offscreen)
        show_tour(folder / "tour", offscreen)
        show_memory_of_keepassxc(folder)
        show_prepared_keys(folder / "keys.vault", offscreen)
    return 0


def environment_for(folder: Path) -> dict[str, str]:
    """With compiled modules, as an installed app has them, in a folder of this run."""
    ignored = ("PYTHONDONTWRITEBYTECODE", "QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")
    kept = {name: value for name, value in os.environ.items() if name not in ignored}
    return kept | {
        "HOME": str(folder),
        "PYTHONPYCACHEPREFIX": str(folder / "compiled"),
        "VAULT_APP_DATA_DIR": str(folder),
    }


def compare_first_paint(platform: str, environment: dict[str, str]) -> None:
    for kind in ("empty", "app"):
        seconds_to_first_paint(kind, environment)  # compiles, and warms the disk's cache
    rounds = [
        (seconds_to_first_paint("empty", environment), seconds_to_first_paint("app", environment))
        for _ in range(ROUNDS)
    ]
    empty = statistics.median(first for first, _ in rounds)
    app = statistics.median(second for _, second in rounds)
    say(
        f"first paint, {platform}: app {app * 1000:.0f} ms, empty window {empty * 1000:.0f} ms,"
        f" ratio {app / empty:.2f}, budget {PAINT_BUDGET} {verdict(app / empty, PAINT_BUDGET)}"
    )


def seconds_to_first_paint(kind: str, environment: dict[str, str]) -> float:
    begin = time.monotonic()
    done = run("tests.bench.first_paint", environment, kind)
    return float(done) - begin


def show_longest_gaps(folder: Path, environment: dict[str, str]) -> None:
    for which, vault in (("", "new.vault"), (f", {KEYS} keys", "keys.vault")):
        gaps = run("tests.bench.event_gaps", environment, str(folder / vault), password())
        show_gaps(which, json.loads(gaps))
    answers = run("tests.bench.answer_gaps", environment, str(folder / "keys.vault"), password())
    show_gaps("", json.loads(answers)["gaps_ms"])
    imported = run("tests.bench.import_gaps", environment, str(folder), str(IMPORTED))
    show_gaps("", json.loads(imported)["gaps_ms"])


def show_memory(vault: Path, environment: dict[str, str]) -> None:
    told = run("tests.bench.memory_at_rest", environment, str(vault), password())
    measured: dict[str, Any] = json.loads(told)
    parts = {name: kilobytes / 1024 for name, kilobytes in measured["memory_kb"].items()}
    words = " + ".join(f"{name} {size:.0f}" for name, size in parts.items())
    alone = measured["alone_kb"] / 1024
    say(
        f"memory, unlocked with {KEYS} keys: {alone:.0f} MB if no other process shared a file,"
        f" budget {MEMORY_BUDGET_MB} {verdict(alone, MEMORY_BUDGET_MB)};"
        f" proportional now: {words} = {sum(parts.values()):.0f} MB"
    )


def show_memory_of_keepassxc(folder: Path) -> None:
    if not (keepassxc.INSTALLED and shutil.which(keepassxc.WINDOW)):
        say("KeePassXC is not installed")
        return
    pair = generate_key_pair(GeneratedKind.ED25519)
    peer = keepassxc.KeePassXC(
        folder / "peer.kdbx",
        KEYS,
        public_key_pem=pair.public_key_pem,
        private_key_pem=base64.b64encode(pair.private_key_der).decode(),
    )
    say(f"memory, KeePassXC with the same records: {peer.memory_kb() / 1024:.0f} MB")


def show_tour(folder: Path, environment: dict[str, str]) -> None:
    """Each step of the tour, with pauses of its own thread: those no other process can lengthen."""
    folder.mkdir()
    pauses = json.loads(run("tests.bench.tour_gaps", environment, str(folder)))
    for step, (wall, own) in pauses.items():
        say(
            f"longest pause, tour: {step}: {wall} ms, budget {GAP_BUDGET_MS}"
            f" {verdict(wall, GAP_BUDGET_MS)}; processor time of it at most {own} ms"
        )


def show_prepared_keys(vault: Path, environment: dict[str, str]) -> None:
    measured = run("tests.bench.prepared_key", environment, str(vault), password())
    for kind, milliseconds in json.loads(measured).items():
        words = f"Generate, a prepared {kind} pair to the shown one: {milliseconds:.0f} ms"
        say(f"{words}, budget {PREPARED_BUDGET_MS} {verdict(milliseconds, PREPARED_BUDGET_MS)}")


def password() -> str:
    return PASSWORD.decode()


def show_gaps(which: str, gaps: dict[str, float]) -> None:
    for work, gap in gaps.items():
        words = f"longest pause, {work}{which}: {gap} ms"
        say(f"{words}, budget {GAP_BUDGET_MS} {verdict(gap, GAP_BUDGET_MS)}")


def run(module: str, environment: dict[str, str], *arguments: str) -> str:
    """Run *module* as a program and return what it printed."""
    done = subprocess.run(
        [sys.executable, "-m", module, *arguments],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    if not done.stdout:
        sys.stderr.write(done.stderr)
        raise SystemExit(1)
    return done.stdout


def verdict(value: float, budget: float) -> str:
    return "ok" if value <= budget else "OVER"


def say(line: str) -> None:
    """Print *line* at once."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
