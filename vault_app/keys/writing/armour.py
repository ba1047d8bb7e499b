"""PEM armour, strictly: 64 characters a line, LF, no blank line. Source: RFC 7468, section 3."""

from base64 import b64encode
from textwrap import wrap

_LINE_LENGTH = 64


def pem_of(label: str, der: bytes) -> bytes:
    """Return *der* as PEM with *label* (``ENCRYPTED PRIVATE KEY``), ending in one LF."""
    body = wrap(b64encode(der).decode("ascii"), _LINE_LENGTH)
    lines = [f"-----BEGIN {label}-----", *body, f"-----END {label}-----", ""]
    return "\n".join(lines).encode("ascii")
