"""The environment `.venv-peers`: other projects' clients, which the tests let sign beside the app.

It is apart from the app's, so that neither they nor what they need can get into that one.
"""

from environment import PROJECT, Environment, check_disk_space, digest, python_version

PEERS = Environment(PROJECT / ".venv-peers")
PYTHON_VARIABLE = "VAULT_APP_PEERS_PYTHON"
"""Tells the tests where these clients are."""

_LOCK = PROJECT / "tests" / "peers" / "requirements.lock"
_ENVIRONMENT_MEGABYTES = 250  # measured: 211
_DOWNLOAD_MEGABYTES = 60  # measured: 31


def ready() -> bool:
    """Tell whether nothing needs to be installed; costs some file reads and no child process."""
    return PEERS.program("python").exists() and PEERS.read_stamp() == _wanted_stamp()


def make_ready() -> None:
    """Make the environment anew.

    Raises:
        SetUpError: no disk space, index not reachable, wrong hash.
        OSError: the folder cannot be written, or the disk ran full.
    """
    check_disk_space(
        installed_megabytes=_ENVIRONMENT_MEGABYTES, download_megabytes=_DOWNLOAD_MEGABYTES
    )
    PEERS.make_anew()
    PEERS.install_locked(_LOCK)
    PEERS.write_stamp(_wanted_stamp())


def _wanted_stamp() -> dict[str, str]:
    return {"lock": digest(_LOCK), "project": str(PROJECT), "python": python_version()}
