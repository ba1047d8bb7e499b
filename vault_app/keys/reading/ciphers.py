"""The ciphers that key files are encrypted with, old ones included: for reading only."""

from collections.abc import Callable
from dataclasses import dataclass

from cryptography.hazmat.decrepit.ciphers.algorithms import (
    ARC4,
    CAST5,
    RC2,
    SEED,
    Blowfish,
    Camellia,
    TripleDES,
)
from cryptography.hazmat.primitives.ciphers import BlockCipherAlgorithm, Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES, SM4
from cryptography.hazmat.primitives.ciphers.modes import CBC
from cryptography.hazmat.primitives.padding import PKCS7

from vault_app.errors import WrongPassphraseError


@dataclass(frozen=True)
class CbcCipher:
    """A block cipher in CBC mode.

    Attributes:
        key_length: octets.
        block_length: octets; the initialization vector is as long.
    """

    name: str
    key_length: int
    block_length: int
    make: Callable[[bytes], BlockCipherAlgorithm]

    def decrypt(self, key: bytes, initialization_vector: bytes, ciphertext: bytes) -> bytes:
        """Decrypt and remove the PKCS#7 padding.

        Raises:
            WrongPassphraseError: the padding is not one, as a wrong key leaves it.
        """
        decryptor = Cipher(self.make(key), CBC(initialization_vector)).decryptor()
        unpadder = PKCS7(self.block_length * 8).unpadder()
        try:
            padded = decryptor.update(ciphertext) + decryptor.finalize()
            return unpadder.update(padded) + unpadder.finalize()
        except ValueError:
            raise WrongPassphraseError from None


def _single_des(key: bytes) -> TripleDES:
    return TripleDES(key * 3)


def _two_key_triple_des(key: bytes) -> TripleDES:
    return TripleDES(key + key[:8])


DES_CBC = CbcCipher("DES-CBC", 8, 8, _single_des)
TRIPLE_DES_CBC = CbcCipher("DES-EDE3-CBC", 24, 8, TripleDES)
TWO_KEY_TRIPLE_DES_CBC = CbcCipher("DES-EDE-CBC", 16, 8, _two_key_triple_des)
AES_128_CBC = CbcCipher("AES-128-CBC", 16, 16, AES)
AES_192_CBC = CbcCipher("AES-192-CBC", 24, 16, AES)
AES_256_CBC = CbcCipher("AES-256-CBC", 32, 16, AES)
CAMELLIA_128_CBC = CbcCipher("CAMELLIA-128-CBC", 16, 16, Camellia)
CAMELLIA_192_CBC = CbcCipher("CAMELLIA-192-CBC", 24, 16, Camellia)
CAMELLIA_256_CBC = CbcCipher("CAMELLIA-256-CBC", 32, 16, Camellia)
SEED_CBC = CbcCipher("SEED-CBC", 16, 16, SEED)
SM4_CBC = CbcCipher("SM4-CBC", 16, 16, SM4)
BLOWFISH_CBC = CbcCipher("BF-CBC", 16, 8, Blowfish)
CAST5_CBC = CbcCipher("CAST5-CBC", 16, 8, CAST5)
RC2_CBC = CbcCipher("RC2-CBC", 16, 8, RC2)
"""With 128 effective bits, the only RC2 that cryptography has."""

CBC_CIPHERS = (
    DES_CBC,
    TRIPLE_DES_CBC,
    AES_128_CBC,
    AES_192_CBC,
    AES_256_CBC,
    CAMELLIA_128_CBC,
    CAMELLIA_192_CBC,
    CAMELLIA_256_CBC,
    SEED_CBC,
    SM4_CBC,
    BLOWFISH_CBC,
    CAST5_CBC,
    RC2_CBC,
)


def decrypt_rc4(key: bytes, ciphertext: bytes) -> bytes:
    """Decrypt with RC4, which has neither padding nor initialization vector."""
    decryptor = Cipher(ARC4(key), mode=None).decryptor()
    return decryptor.update(ciphertext) + decryptor.finalize()
