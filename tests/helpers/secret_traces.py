"""What a private key would look like in memory: the bytes to look for."""

import base64

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization import load_der_private_key

_PIECE_BYTES = 32
"""Long enough never to occur by chance, short enough to find what is only half overwritten."""

_PEM_LINE = 64


def traces_of(name: str, private_key_der: bytes) -> dict[str, bytes]:
    """The private key as DER, as lines of a PEM and as bare numbers in both byte orders."""
    key = load_der_private_key(private_key_der, password=None)
    if isinstance(key, Ed25519PrivateKey):
        return {f"{name} seed": key.private_bytes_raw()} | _pem_lines(name, private_key_der, 0)
    assert isinstance(key, RSAPrivateKey)
    numbers = key.private_numbers()
    traces = {}
    for letter, number in (("p", numbers.p), ("q", numbers.q), ("d", numbers.d)):
        size = (number.bit_length() + 7) // 8
        # The last bytes, as the value of d may share its first ones with the modulus.
        traces[f"{name} {letter}, big end first"] = number.to_bytes(size, "big")[-_PIECE_BYTES:]
        traces[f"{name} {letter}, small end first"] = number.to_bytes(size, "little")[:_PIECE_BYTES]
    return traces | _pem_lines(name, private_key_der, len(private_key_der) // 2)


def _pem_lines(name: str, private_key_der: bytes, first_secret_byte: int) -> dict[str, bytes]:
    """The line of the PEM that begins with a secret byte, and the last whole one."""
    text = base64.b64encode(private_key_der)
    first = first_secret_byte * 4 // 3 // _PEM_LINE * _PEM_LINE
    last = len(text) // _PEM_LINE * _PEM_LINE - _PEM_LINE
    return {
        f"{name} PEM line at {begin}": text[begin : begin + _PEM_LINE]
        for begin in {max(first, 0), max(last, 0)}
    }
