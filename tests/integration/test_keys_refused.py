"""Everything that is no key the exchange takes, and what is said about it."""

import base64
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import pytest

from tests.helpers import key_files
from tests.helpers.key_files import LEGACY, PASSPHRASE
from vault_app.errors import (
    BrokenKeyError,
    NoKeyFoundError,
    NotAPrivateKeyError,
    PassphraseMissingError,
    ProtectionTooCostlyError,
    UnsupportedFormError,
    UnsupportedKeyError,
    UnsupportedProtectionError,
    VaultAppError,
    WrongPassphraseError,
)
from vault_app.keys.reading.material import read_key_material

pytestmark = pytest.mark.skipif(
    not key_files.TOOLS_ARE_HERE, reason="openssl and ssh-keygen are not both here"
)

Make = Callable[[], bytes]
Change = Callable[[str], str]


@dataclass(frozen=True)
class Refused:
    """An input that is refused with this error and these details."""

    name: str
    make: Make
    error: VaultAppError
    passphrase: str | None = PASSPHRASE


def _inconsistent() -> bytes:
    """An RSA key with a bit of its private exponent turned over."""
    der = bytearray(key_files.der_of(key_files.traditional("rsa-2048")))
    der[300] ^= 1
    return bytes(der)


def _other_modulus() -> bytes:
    der = bytearray(key_files.der_of(key_files.traditional("rsa-2048")))
    der[40] ^= 1
    return bytes(der)


def _cut(kept: int) -> bytes:
    return key_files.der_of(key_files.private_key("rsa-2048"))[:kept]


def _damaged(pem: bytes, old: str, new: str) -> bytes:
    return re.sub(old, new, pem.decode(), count=1).encode()


UNREADABLE = BrokenKeyError(problem="unreadable")
PUBLIC = NotAPrivateKeyError(problem="public-key")
ELLIPTIC = ("prime256v1", "secp256k1", "secp384r1", "secp521r1", "brainpoolP256r1")
ELLIPTIC_NAMES = {"prime256v1": "secp256r1"}


def _certificate_of_version_11() -> bytes:
    """The version is the first element, and counts from 0."""
    der = key_files.der_of(key_files.certificate("rsa-2048"))
    return der.replace(bytes.fromhex("a003020102"), bytes.fromhex("a00302010a"), 1)


_SSH2 = b"""---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----
Comment: "rsa-key"
P2/56wAAAi4AAAA3aWYtbW9kbntzaWdue3JzYS1wa2NzMS1zaGExfSxlbmNyeXB0e3JzYS1wa2NzMXYyLW9hZXB9fQ==
---- END SSH2 ENCRYPTED PRIVATE KEY ----
"""


def _damaged_store() -> bytes:
    """The store's outside is whole; the names of the contents in it are not."""
    name = bytes.fromhex("06092a864886f70d010701")
    outside, *within = key_files.pkcs12("rsa-2048", "-nomac").split(name)
    return outside + name + bytes(len(name)).join(within)


def _store_with_another_key() -> bytes:
    """An open Ed25519 key with one octet turned is another key; the seal alone tells."""
    store = bytearray(key_files.pkcs12("ed25519", "-keypbe", "NONE"))
    store[store.index(bytes.fromhex("04220420")) + 10] ^= 1
    return bytes(store)


def _openssh_public_key() -> bytes:
    return key_files.openssh_generated("ed25519")[1].encode()


def _refused() -> list[Refused]:
    pem, encrypted = key_files.private_key, key_files.encrypted_pkcs8
    refused = [
        Refused("nothing", lambda: b"", NoKeyFoundError()),
        Refused("a letter", lambda: b"Dear Bob,\nno key here.\n", NoKeyFoundError()),
        Refused("a picture", lambda: b"\x89PNG\r\n\x1a\n" + bytes(range(256)), NoKeyFoundError()),
        Refused("public key", lambda: key_files.public_key("rsa-2048"), PUBLIC),
        Refused("Ed25519 public key", lambda: key_files.public_key("ed25519"), PUBLIC),
        Refused(
            "public key DER", lambda: key_files.der_of(key_files.public_key("rsa-2048")), PUBLIC
        ),
        Refused(
            "public key without armour",
            lambda: key_files.body_of(key_files.public_key("rsa-2048").decode()).encode(),
            PUBLIC,
        ),
        Refused(
            "PKCS#1 public key",
            lambda: key_files.openssl("rsa", "-RSAPublicKey_out", given=pem("rsa-2048")),
            PUBLIC,
        ),
        Refused(
            "OpenSSH public key",
            _openssh_public_key,
            PUBLIC,
        ),
        Refused(
            "certificate",
            partial(key_files.certificate, "rsa-2048"),
            NotAPrivateKeyError(problem="certificate"),
        ),
        Refused(
            "certificate DER",
            lambda: key_files.der_of(key_files.certificate("rsa-2048")),
            NotAPrivateKeyError(problem="certificate"),
        ),
        Refused("certificate of an unknown version", _certificate_of_version_11, UNREADABLE),
        Refused(
            "certificate request",
            lambda: key_files.openssl(
                "req", "-new", "-key", "/dev/stdin", "-subj", "/CN=x", given=pem("rsa-2048")
            ),
            NotAPrivateKeyError(problem="certificate-request"),
        ),
        Refused(
            "PKCS#12 store without a key",
            lambda: key_files.openssl(
                *("pkcs12", "-export", "-nokeys", "-passout", f"pass:{PASSPHRASE}"),
                given=key_files.certificate("rsa-2048"),
            ),
            UnsupportedFormError(problem="pkcs12"),
        ),
        Refused("PKCS#12 store with damage inside", _damaged_store, UNREADABLE),
        Refused(
            "PKCS#12 store with a broken seal",
            _store_with_another_key,
            WrongPassphraseError(),
        ),
        Refused(
            "EC key in a PKCS#12 store",
            lambda: key_files.pkcs12("ec-prime256v1"),
            UnsupportedKeyError(found="EC secp256r1"),
        ),
        Refused(
            "PuTTY file",
            lambda: b"PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\nComment: x\n",
            UnsupportedFormError(problem="putty"),
        ),
        Refused("DSA", lambda: pem("dsa"), UnsupportedKeyError(found="DSA 1024")),
        Refused(
            "DSA traditional",
            lambda: key_files.traditional("dsa"),
            UnsupportedKeyError(found="DSA 1024"),
        ),
        Refused("Ed448", lambda: pem("ed448"), UnsupportedKeyError(found="Ed448")),
        Refused("X25519", lambda: pem("x25519"), UnsupportedKeyError(found="X25519")),
        Refused(
            "X448 with a key of the wrong length",
            lambda: bytes.fromhex("302e020100300506032b656f04220420") + bytes(32),
            UnsupportedKeyError(found="X448"),
        ),
        Refused("RSA 1024", lambda: pem("rsa-1024"), UnsupportedKeyError(found="RSA 1024")),
        Refused("RSA 512", lambda: pem("rsa-512"), UnsupportedKeyError(found="RSA 512")),
        Refused("RSA 2047", lambda: pem("rsa-2047"), UnsupportedKeyError(found="RSA 2047")),
        Refused("RSA 4104", lambda: pem("rsa-4104"), UnsupportedKeyError(found="RSA 4104")),
        Refused(
            "RSA 1024 encrypted",
            lambda: encrypted("rsa-1024"),
            UnsupportedKeyError(found="RSA 1024"),
        ),
        Refused(
            "RSA with a small exponent",
            lambda: pem("rsa-e3"),
            UnsupportedKeyError(found="RSA with exponent 3"),
        ),
        Refused("RSA-PSS", lambda: pem("rsa-pss"), UnsupportedKeyError(found="RSA-PSS")),
        Refused(
            "RSA-PSS DER",
            lambda: key_files.der_of(pem("rsa-pss")),
            UnsupportedKeyError(found="RSA-PSS"),
        ),
        Refused(
            "RSA-PSS on one line",
            lambda: pem("rsa-pss").replace(b"\n", b" "),
            UnsupportedKeyError(found="RSA-PSS"),
        ),
        Refused(
            "RSA-PSS encrypted",
            lambda: encrypted("rsa-pss"),
            UnsupportedKeyError(found="RSA-PSS"),
        ),
        Refused(
            "RSA-PSS encrypted with PBES1",
            lambda: encrypted("rsa-pss", "-v1", "PBE-SHA1-3DES"),
            UnsupportedKeyError(found="RSA-PSS"),
        ),
        Refused(
            "RSA-PSS encrypted with scrypt",
            lambda: encrypted("rsa-pss", "-scrypt"),
            UnsupportedKeyError(found="RSA-PSS"),
        ),
        Refused("another private exponent", _inconsistent, BrokenKeyError(problem="inconsistent")),
        Refused("another modulus", _other_modulus, BrokenKeyError(problem="inconsistent")),
        Refused(
            "OpenSSH with an octet turned",
            lambda: _with_octet_turned(key_files.openssh("rsa-2048"), -900),
            UNREADABLE,
        ),
        *(
            Refused(f"cut after {kept} octets", partial(_cut, kept), UNREADABLE)
            for kept in (20, 100, 600, 1215)
        ),
        Refused("half a PEM", lambda: pem("rsa-2048")[:800], UNREADABLE),
        Refused(
            "a line lost",
            lambda: _damaged(pem("rsa-2048"), r"\n[A-Za-z0-9+/]{64}\n", "\n"),
            UNREADABLE,
        ),
        Refused(
            "a character lost",
            lambda: _damaged(pem("ed25519"), r"MC4CAQ", "MC4CA"),
            UNREADABLE,
        ),
        Refused(
            "a foreign character", lambda: _damaged(pem("ed25519"), "MC4C", "MC4*"), UNREADABLE
        ),
        Refused("empty armour", lambda: _damaged(pem("ed25519"), r"\n.*\n", "\n"), UNREADABLE),
        Refused(
            "octets after the key", lambda: key_files.der_of(pem("ed25519")) + b"\0\0", UNREADABLE
        ),
        Refused(
            "SSH2 file",
            lambda: _SSH2,
            UnsupportedFormError(problem="ssh2"),
        ),
        *(
            Refused(
                f"RC2 with {bits} bits",
                partial(encrypted, "ed25519", "-v2", f"rc2-{bits}-cbc", *LEGACY),
                UnsupportedProtectionError(found=f"RC2-{bits}-CBC"),
            )
            for bits in (40, 64)
        ),
        *(
            Refused(
                cipher,
                partial(encrypted, "ed25519", "-v2", cipher),
                UnsupportedProtectionError(found=cipher.upper()),
            )
            for cipher in (
                *("aes-128-ecb", "aes-192-ofb", "aes-256-cfb"),
                *("aria-128-cbc", "aria-192-cbc"),
            )
        ),
        Refused(
            "RC4 with PBES2",
            lambda: encrypted("ed25519", "-v2", "rc4", *LEGACY),
            UnsupportedProtectionError(found="RC4"),
        ),
        Refused(
            "PBES1 with RC2",
            lambda: encrypted("ed25519", "-v1", "PBE-SHA1-RC2-40", *LEGACY),
            UnsupportedProtectionError(found="PBES1, SHA1, RC2-40"),
        ),
        Refused(
            "ARIA",
            lambda: encrypted("ed25519", "-v2", "aria256"),
            UnsupportedProtectionError(found="ARIA-256-CBC"),
        ),
        Refused(
            "DEK-Info with ARIA",
            lambda: key_files.traditional("rsa-2048", "-aria128"),
            UnsupportedProtectionError(found="ARIA-128-CBC"),
        ),
        Refused(
            "too many rounds of PBKDF2",
            lambda: encrypted("ed25519", "-iter", "2000001"),
            ProtectionTooCostlyError(parameter="PBKDF2 rounds", asked=2_000_001, limit=2_000_000),
        ),
        Refused(
            "too many rounds of bcrypt",
            lambda: _with_more_bcrypt_rounds(key_files.openssh("rsa-2048", "aes256-ctr")),
            ProtectionTooCostlyError(parameter="bcrypt rounds", asked=2**24 + 1, limit=150),
        ),
    ]
    for curve in ELLIPTIC:
        name = f"EC {ELLIPTIC_NAMES.get(curve, curve)}"
        error = UnsupportedKeyError(found=name)
        refused += [
            Refused(name, partial(pem, f"ec-{curve}"), error),
            Refused(f"{name} SEC1", partial(key_files.traditional, f"ec-{curve}"), error),
            Refused(f"{name} encrypted", partial(encrypted, f"ec-{curve}"), error),
        ]
    unnamed = UnsupportedKeyError(found="EC 1.3.132.0.32")
    refused.append(Refused("EC of a curve few know", lambda: pem("ec-secp224k1"), unnamed))
    ecdsa = UnsupportedKeyError(found="EC secp256r1")
    refused.append(Refused("EC OpenSSH", lambda: key_files.openssh_generated("ecdsa")[0], ecdsa))
    protected: dict[str, Make] = {
        "PBES2": lambda: encrypted("ed25519"),
        "PBES1": lambda: encrypted("ed25519", "-v1", "PBE-SHA1-3DES"),
        "scrypt": lambda: encrypted("ed25519", "-scrypt"),
        "RC4": lambda: encrypted("ed25519", "-v1", "PBE-SHA1-RC4-128", *LEGACY),
        "RC2": lambda: encrypted("ed25519", "-v2", "rc2", *LEGACY),
        "PKCS#12": lambda: key_files.pkcs12("rsa-2048"),
        "DEK-Info": lambda: key_files.traditional("rsa-2048", "-aes256"),
        "OpenSSH": lambda: key_files.openssh("rsa-2048", "aes256-ctr"),
        "OpenSSH GCM": lambda: key_files.openssh("rsa-2048", "aes256-gcm@openssh.com"),
        "OpenSSH ChaCha": lambda: key_files.openssh("rsa-2048", "chacha20-poly1305@openssh.com"),
    }
    for name, make in protected.items():
        refused += [
            Refused(f"{name} without passphrase", make, PassphraseMissingError(), None),
            Refused(f"{name} with an empty passphrase", make, PassphraseMissingError(), ""),
            Refused(f"{name} with a wrong passphrase", make, WrongPassphraseError(), "wrong"),
        ]
    return refused


def _with_octet_turned(pem: bytes, position: int) -> bytes:
    lines = pem.decode().splitlines()
    octets = bytearray(base64.b64decode("".join(lines[1:-1])))
    octets[position] ^= 1
    return "\n".join([lines[0], base64.b64encode(octets).decode(), lines[-1]]).encode()


def _with_more_bcrypt_rounds(pem: bytes) -> bytes:
    """The rounds stand right after 16 octets of salt, and these after ``bcrypt`` and a length."""
    lines = pem.decode().splitlines()
    octets = bytearray(base64.b64decode("".join(lines[1:-1])))
    rounds_at = octets.index(b"bcrypt") + len(b"bcrypt") + 8 + 16
    octets[rounds_at] = 1
    return "\n".join([lines[0], base64.b64encode(octets).decode(), lines[-1]]).encode()


REFUSED = _refused()


@pytest.mark.parametrize("variant", REFUSED, ids=lambda variant: variant.name)
def test_it_is_said_why_no_key_is_taken_from(variant: Refused) -> None:
    passphrase = None if variant.passphrase is None else variant.passphrase.encode()

    with pytest.raises(type(variant.error)) as refused:
        read_key_material(variant.make(), passphrase)

    assert refused.value.details == variant.error.details


def test_the_table_names_no_variant_twice() -> None:
    names = [variant.name for variant in REFUSED]

    assert len(names) == len(set(names))
