"""From what pip prints to one sentence for the user."""

import itertools
import re

_NO_SPACE = ("No space left on device", "Errno 28", "not enough space on the disk")
_WRONG_HASH = ("DO NOT MATCH THE HASHES",)
_NO_NETWORK = (
    "NewConnectionError",
    "NameResolutionError",
    "ConnectTimeoutError",
    "ReadTimeoutError",
    "ProxyError",
    "SSLError",
    "Connection refused",
    "Connection reset",
    "RemoteDisconnected",
    "Temporary failure in name resolution",
    "Failed to establish a new connection",
    "No route to host",
    "Network is unreachable",
    "Server Error",
)
_NOT_FOUND = ("No matching distribution found",)


def pip_failure_sentence(output: str) -> str:
    """Return what went wrong and what to do next.

    Args:
        output: everything pip wrote, to either stream.
    """
    if _has(output, _WRONG_HASH):
        return (
            f"A downloaded package{_mismatched(output)} is not the one that its lock file "
            "names, so nothing was installed. Check the package index in your pip configuration "
            "(pip config list), then start again."
        )
    if _has(output, _NO_SPACE):
        return "The disk ran full while installing. Free some space, then start again."
    if _has(output, _NO_NETWORK):
        return (
            "The package index cannot be reached. Check the network connection and the index in "
            "your pip configuration (pip config list), then start again."
        )
    if _has(output, _NOT_FOUND):
        return (
            f"The package index cannot be reached, or it lacks a package ({_last_error(output)}). "
            "Check the network connection and the index in your pip configuration (pip config "
            "list), then start again."
        )
    return f"pip could not install everything ({_last_error(output)}). Start again to retry."


def _has(output: str, signs: tuple[str, ...]) -> bool:
    return any(sign in output for sign in signs)


def _mismatched(output: str) -> str:
    """Return the name that pip prints on the line before the expected hash."""
    lines = [line.strip() for line in output.splitlines()]
    for line, following in itertools.pairwise(lines):
        if following.startswith("Expected sha256"):
            return f" ({line.split(' from ')[0]})"
    return ""


def _last_error(output: str) -> str:
    """Return the most telling line: of a traceback, or else of pip's own errors."""
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    raised = [line for line in lines if re.match(r"[\w.]*(Error|Exception): ", line)]
    reported = [line.removeprefix("ERROR: ") for line in lines if line.startswith("ERROR: ")]
    return (raised or reported or lines or ["no message"])[-1].rstrip(".")
