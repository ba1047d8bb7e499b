import json
import os
import shutil
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.x_display import x_display

TOUR = (sys.executable, "-P", "-m", "vault_app", "tour", "--out")
DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"
STEPS = {"create-vault", "generate", "copy-public-key", "register", "paste-api-key"} | {
    "signed-request",
    "lock",
    "unlock",
}
TIMEOUT_S = 240.0


def take_tour(folder: Path, **environment: str) -> "subprocess.CompletedProcess[str]":
    """Take it without a display, unless *environment* names one."""
    without = {name: value for name, value in os.environ.items() if name not in DISPLAYS}
    return subprocess.run(
        [*TOUR, str(folder)],
        env=without | environment,
        capture_output=True,
        text=True,
        timeout=TIMEOUT_S,
        check=False,
    )


def report_of(folder: Path) -> dict[str, Any]:
    report: dict[str, Any] = json.loads((folder / "report.json").read_text(encoding="utf-8"))
    return report


def width_of(png: Path) -> int:
    """Pixels. Source: PNG specification, IHDR is the first chunk and begins with the width."""
    content = png.read_bytes()
    assert content.startswith(PNG_SIGNATURE)
    return int.from_bytes(content[16:20], "big")


def is_read_by(command: list[str], public_key: Path) -> bool:
    return (
        subprocess.run([*command, str(public_key)], capture_output=True, check=False).returncode
        == 0
    )


def test_the_tour_without_a_display_shows_every_step(tmp_path: Path) -> None:
    folder = tmp_path / "tour"

    done = take_tour(folder)

    assert done.returncode == 0, done.stderr
    report = report_of(folder)
    assert report["ok"] is True
    assert {step["name"] for step in report["steps"]} >= STEPS
    assert all(step["ok"] and step["seconds"] >= 0 for step in report["steps"])
    assert set(report["versions"]) >= {"vault-app", "python", "pyside6", "cryptography"}
    assert report["platform"]
    pictures = sorted(folder.glob("*.png"))
    assert len(pictures) >= len(STEPS)
    assert all(width_of(picture) > 400 for picture in pictures)
    assert is_read_by(["openssl", "pkey", "-pubin", "-noout", "-in"], folder / "public_key.pem")
    assert is_read_by(["ssh-keygen", "-i", "-m", "PKCS8", "-f"], folder / "public_key.pem")


@pytest.mark.skipif(not shutil.which("Xvfb"), reason="needs Xvfb")
def test_the_tour_on_a_display_succeeds(tmp_path: Path) -> None:
    with x_display() as display:
        done = take_tour(tmp_path / "tour", DISPLAY=display)

    assert done.returncode == 0, done.stderr
    assert report_of(tmp_path / "tour")["ok"] is True


def test_a_tour_that_cannot_reach_the_practice_exchange_fails_and_says_so(tmp_path: Path) -> None:
    with socket.socket() as closed:  # bound and not listening: nobody else gets the port
        closed.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{closed.getsockname()[1]}"
        done = take_tour(tmp_path / "tour", VAULT_APP_PRACTICE_URL=url)

    assert done.returncode == 1
    report = report_of(tmp_path / "tour")
    assert report["ok"] is False
    assert [step["ok"] for step in report["steps"]].count(False) == 1
    assert report["steps"][-1]["reason"]
