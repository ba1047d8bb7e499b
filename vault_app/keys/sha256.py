"""SHA-256, by the library that is there for everything else.

``hashlib`` and what is built on it (``hmac``, ``secrets``) load the system's OpenSSL beside the one
in ``cryptography``: 4 MB more in every agent.
"""

from typing import Final

from cryptography.hazmat.primitives.hashes import SHA256, Hash

_SHA256: Final = SHA256()

DIGEST_BYTES: Final = _SHA256.digest_size


def sha256(octets: bytes | bytearray | memoryview) -> bytes:
    """Return the SHA-256 of *octets*: ``DIGEST_BYTES`` bytes."""
    running = Hash(_SHA256)
    running.update(octets)
    return running.finalize()
