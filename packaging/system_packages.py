"""What the operating system must bring along, and how to get it on Debian and its relatives."""

import contextlib
import ctypes
import importlib
import importlib.util
import os
import platform
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from messages import SetUpError, say


@dataclass(frozen=True)
class SystemPackage:
    """One package of Debian or Ubuntu, and the sign by which it is found.

    Attributes:
        name: as apt knows it.
        sign: soname of a library, name or path of a command, path of a font, or name of a Python
            module.
        reason: who needs it.
    """

    name: str
    sign: str
    reason: str


LIBRARIES = (
    SystemPackage("libegl1", "libEGL.so.1", "QtGui is linked to it"),
    SystemPackage("libgl1", "libGL.so.1", "QtGui is linked to it"),
    SystemPackage("libxkbcommon0", "libxkbcommon.so.0", "QtGui is linked to it"),
    SystemPackage("libdbus-1-3", "libdbus-1.so.3", "QtDBus is linked to it"),
    SystemPackage("libfontconfig1", "libfontconfig.so.1", "QtGui is linked to it; brings fonts"),
    SystemPackage("libglib2.0-0", "libglib-2.0.so.0", "QtCore is linked to it"),
    SystemPackage("libgssapi-krb5-2", "libgssapi_krb5.so.2", "QtNetwork is linked to it"),
)
X11_LIBRARIES = (
    SystemPackage("libx11-xcb1", "libX11-xcb.so.1", "Qt's xcb plugin is linked to it"),
    SystemPackage("libxcb-cursor0", "libxcb-cursor.so.0", "Qt's xcb plugin is linked to it"),
    SystemPackage("libxcb-icccm4", "libxcb-icccm.so.4", "Qt's xcb plugin is linked to it"),
    SystemPackage("libxcb-image0", "libxcb-image.so.0", "Qt's xcb plugin is linked to it"),
    SystemPackage("libxcb-keysyms1", "libxcb-keysyms.so.1", "Qt's xcb plugin is linked to it"),
    SystemPackage("libxcb-randr0", "libxcb-randr.so.0", "Qt's xcb plugin is linked to it"),
    SystemPackage("libxcb-render-util0", "libxcb-render-util.so.0", "Qt's xcb plugin needs it"),
    SystemPackage("libxcb-shape0", "libxcb-shape.so.0", "Qt's xcb plugin is linked to it"),
    SystemPackage("libxcb-sync1", "libxcb-sync.so.1", "Qt's xcb plugin is linked to it"),
    SystemPackage("libxcb-xfixes0", "libxcb-xfixes.so.0", "Qt's xcb plugin is linked to it"),
    SystemPackage("libxcb-xkb1", "libxcb-xkb.so.1", "Qt's xcb plugin is linked to it"),
    SystemPackage("libxkbcommon-x11-0", "libxkbcommon-x11.so.0", "Qt's xcb plugin needs it"),
)
TEST_COMMANDS = (
    SystemPackage("xvfb", "Xvfb", "an X server for the tests of clipboard and window"),
    SystemPackage("xdotool", "xdotool", "clicks and types in the tests of the window"),
    SystemPackage("openbox", "openbox", "hands the focus to windows, as a desktop does"),
    SystemPackage("imagemagick", "import", "sees what the X display shows"),
    SystemPackage("trayer", "trayer", "a system tray for the app's icon"),
    SystemPackage("xclip", "xclip", "reads the clipboard as another program does"),
    SystemPackage("openssl", "openssl", "checks keys and signatures independently"),
    SystemPackage("openssh-client", "ssh-keygen", "checks public keys independently"),
    SystemPackage("at-spi2-core", "/usr/libexec/at-spi-bus-launcher", "screen readers' way in"),
    SystemPackage("dbus", "dbus-daemon", "a session bus for the keychain tests"),
    SystemPackage("gnome-keyring", "gnome-keyring-daemon", "a real keychain for the tests"),
    SystemPackage("strace", "strace", "breaks off a save at each system call"),
    SystemPackage("shared-mime-info", "update-mime-database", "tells the desktop what a vault is"),
    SystemPackage("desktop-file-utils", "desktop-file-validate", "checks the entry in the menu"),
    SystemPackage("xdg-utils", "xdg-mime", "says what opens a vault, and opens it"),
    SystemPackage("libglib2.0-bin", "gio", "opens a vault as file managers do"),
    SystemPackage("poppler-utils", "pdftotext", "reads the printed recovery kit independently"),
)
CHINESE_FONT = SystemPackage(
    "fonts-noto-cjk",
    "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc",
    "Chinese in the tests and pictures of the window",
)
BROWSER = SystemPackage("chromium", "chromium", "registers keys on the practice exchange's page")


def missing_packages(*, for_tests: bool) -> list[SystemPackage]:
    """Return what Linux lacks, in the order of the tables; elsewhere nothing is looked for.

    Args:
        for_tests: look for what the test suite calls, too.
    """
    if not sys.platform.startswith("linux"):
        return []
    libraries = LIBRARIES + (X11_LIBRARIES if for_tests or has_display() else ())
    commands = (*TEST_COMMANDS, *_browsers()) if for_tests else ()
    return [
        *_lacking(_venv_packages(), _is_module),
        *_lacking(libraries, _is_library),
        *_lacking(commands, _is_command),
        *_lacking((CHINESE_FONT,) if for_tests else (), _is_file),
    ]


def has_display() -> bool:
    """Tell whether a window could be shown: always, but on Linux without X11 and Wayland."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def provide(missing: list[SystemPackage], *, for_tests: bool) -> None:
    """Install *missing* with apt, if this user may.

    Args:
        missing: what `missing_packages` returned; at least one package.
        for_tests: as it was asked there.

    Raises:
        SetUpError: not allowed, not Debian, or apt failed. Names the command to type.
    """
    apt = shutil.which("apt-get")
    if not apt:
        raise SetUpError(_not_debian_sentence(missing))
    prefix = _root_prefix()
    if prefix is None:
        raise SetUpError(_apt_sentence("Some system packages are missing.", missing))
    names = [package.name for package in missing]
    say(f"Installing {len(names)} system packages with apt: {' '.join(names)} ...")
    apt_get = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", apt, "-q", "-y"]
    install = [*apt_get, "install", "--no-install-recommends", *names]
    if _run(install).returncode:
        output = _run([*apt_get, "update"]).stderr
        outcome = _run(install)
        if outcome.returncode:
            trouble = _apt_trouble(output + outcome.stderr)
            raise SetUpError(_apt_sentence(trouble, missing))
    importlib.invalidate_caches()
    still_missing = missing_packages(for_tests=for_tests)
    if still_missing:
        raise SetUpError(_apt_sentence("apt ran, yet packages are missing.", still_missing))


def _venv_packages() -> Iterator[SystemPackage]:
    """Name the package with what Debian cuts out of Python's own `venv`."""
    running = "python{}.{}".format(*sys.version_info)
    systems_own = Path("/usr/bin/python3").resolve().name == running
    yield SystemPackage(
        "python3-venv" if systems_own else f"{running}-venv",
        "ensurepip",
        "makes the environment that the app is installed in",
    )


def _browsers() -> Iterator[SystemPackage]:
    """Ask for none on Ubuntu, whose only one is a snap and cannot read the tests' folders."""
    with contextlib.suppress(OSError):
        if platform.freedesktop_os_release()["ID"] == "ubuntu":
            return
    yield BROWSER


def _lacking(
    packages: Iterable[SystemPackage], is_there: Callable[[str], bool]
) -> Iterator[SystemPackage]:
    return (package for package in packages if not is_there(package.sign))


def _is_module(name: str) -> bool:
    return importlib.util.find_spec(name) is not None


def _is_library(soname: str) -> bool:
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def _is_command(name: str) -> bool:
    return shutil.which(name) is not None


def _is_file(path: str) -> bool:
    return Path(path).is_file()


def _root_prefix() -> list[str] | None:
    """Return what to put before a command to run it as root; None if this user may not."""
    if os.geteuid() == 0:
        return []
    sudo = shutil.which("sudo")
    if sudo and _run([sudo, "-n", "true"]).returncode == 0:
        return [sudo, "-n"]
    return None


def _apt_sentence(trouble: str, missing: list[SystemPackage]) -> str:
    sudo = [] if os.geteuid() == 0 else ["sudo"]
    update = shlex.join([*sudo, "apt-get", "update"])
    names = [package.name for package in missing]
    install = shlex.join([*sudo, "apt-get", "install", "-y", "--no-install-recommends", *names])
    return f"{trouble} Type this, then start again:\n{update} && {install}"


def _not_debian_sentence(missing: list[SystemPackage]) -> str:
    needs = ", ".join(package.sign for package in missing)
    return (
        f"This system lacks {needs}. Install what provides them with your system's package "
        "manager, then start again."
    )


def _run(command: list[str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        errors="replace",
        check=False,
    )


def _apt_trouble(output: str) -> str:
    """Return a sentence for what apt wrote on its standard error."""
    if any(sign in output for sign in ("Failed to fetch", "Unable to fetch", "Could not resolve")):
        return "apt cannot reach its package servers; check the network connection."
    last_line = (output.strip().splitlines() or ["no message"])[-1]
    return f"apt failed ({last_line.rstrip('.')})."
