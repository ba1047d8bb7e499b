"""The short form of a fingerprint: for tables and for the names of files."""

_PREFIX = "SHA256:"
_LENGTH = 12
"""Characters of base64, 72 bits: enough that nobody makes another key that shows the same ones."""


def short_fingerprint(fingerprint: str) -> str:
    """``SHA256:`` and 43 characters → the first 12 of them; empty for a key without one."""
    return fingerprint.removeprefix(_PREFIX)[:_LENGTH]
