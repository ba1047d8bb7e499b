"""Key files as real tools write them: openssl and ssh-keygen. Each key is made once per session."""

import base64
import hashlib
import shutil
import subprocess
import tempfile
from functools import cache
from pathlib import Path

PASSPHRASE = "correct horse"
LEGACY = ("-provider", "legacy", "-provider", "default")
TOOLS_ARE_HERE = all(shutil.which(tool) for tool in ("openssl", "ssh-keygen"))

_GENERATION = {
    "ed25519": ("-algorithm", "ED25519"),
    "ed448": ("-algorithm", "ED448"),
    "x25519": ("-algorithm", "X25519"),
    "rsa-pss": ("-algorithm", "RSA-PSS", "-pkeyopt", "rsa_keygen_bits:2048"),
}


def openssl(*arguments: str, given: bytes = b"") -> bytes:
    """What ``openssl`` prints for *arguments*."""
    command = ("openssl", *arguments)
    return subprocess.run(command, input=given, check=True, capture_output=True).stdout


@cache
def private_key(kind: str) -> bytes:
    """The one private key of *kind* (``rsa-2048``, ``ec-secp256k1``, …), open PKCS#8 PEM."""
    if kind.startswith("ec-"):
        curve = f"ec_paramgen_curve:{kind.removeprefix('ec-')}"
        return openssl("genpkey", "-algorithm", "EC", "-pkeyopt", curve)
    if kind == "dsa":
        return openssl("pkcs8", "-topk8", "-nocrypt", given=openssl("dsaparam", "-genkey", "1024"))
    if kind == "rsa-e3":
        pem = openssl("genrsa", "-3", "2048")
        return openssl("pkcs8", "-topk8", "-nocrypt", given=pem)
    if kind not in _GENERATION:
        bits = f"rsa_keygen_bits:{kind.removeprefix('rsa-')}"
        return openssl("genpkey", "-algorithm", "RSA", "-pkeyopt", bits)
    return openssl("genpkey", *_GENERATION[kind])


@cache
def fingerprint(kind: str) -> str:
    """The fingerprint of the key of *kind*, computed from what openssl writes."""
    der = openssl("pkey", "-pubout", "-outform", "DER", given=private_key(kind))
    digest = base64.b64encode(hashlib.sha256(der).digest()).decode().rstrip("=")
    return f"SHA256:{digest}"


@cache
def public_key(kind: str) -> bytes:
    """SPKI PEM."""
    return openssl("pkey", "-pubout", given=private_key(kind))


@cache
def encrypted_pkcs8(kind: str, *options: str, passphrase: str = PASSPHRASE) -> bytes:
    """PKCS#8 as ``openssl pkcs8`` encrypts it with *options*."""
    return openssl(
        *("pkcs8", "-topk8", "-passout", f"pass:{passphrase}", *options),
        given=private_key(kind),
    )


@cache
def traditional(kind: str, *options: str) -> bytes:
    """PKCS#1, SEC1 or DSA PEM, encrypted where *options* name a cipher (``-aes256``)."""
    passphrase = ("-passout", f"pass:{PASSPHRASE}") if options else ()
    return openssl("pkey", "-traditional", *options, *passphrase, given=private_key(kind))


@cache
def openssh(kind: str, cipher: str = "", rounds: int = 1) -> bytes:
    """The key of *kind* in OpenSSH's form, encrypted where *cipher* is named.

    ssh-keygen converts RSA keys and generates the others itself.
    """
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "key")
        path.touch(0o600)
        path.write_bytes(traditional(kind))
        _protect(path, cipher, rounds)
        return path.read_bytes()


@cache
def openssh_generated(kind: str, cipher: str = "", rounds: int = 1) -> tuple[bytes, str]:
    """A private key that ssh-keygen generated, and the line of its public key."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "key")
        options = ("-Z", cipher) if cipher else ()
        passphrase = PASSPHRASE if cipher else ""
        ssh_keygen("-t", kind, "-f", path, "-N", passphrase, "-a", str(rounds), *options)
        return path.read_bytes(), path.with_suffix(".pub").read_text()


@cache
def pkcs12(kind: str, *options: str) -> bytes:
    """A PKCS#12 store with the key of *kind* and a certificate of it."""
    return openssl(
        *("pkcs12", "-export", "-passout", f"pass:{PASSPHRASE}", *options),
        given=private_key(kind) + certificate(kind),
    )


def ssh_public_line(private_file: bytes, passphrase: str = "") -> str:
    """The public key that ssh-keygen derives from *private_file*: kind and base64."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "key")
        path.touch(0o600)
        path.write_bytes(private_file)
        line = ssh_keygen("-y", "-P", passphrase, "-f", path)
    return " ".join(line.decode().split()[:2])


def ssh_keygen(*arguments: str | Path) -> bytes:
    """What ``ssh-keygen`` prints for *arguments*."""
    command = ("ssh-keygen", "-q", *map(str, arguments))
    return subprocess.run(command, check=True, capture_output=True).stdout


def _protect(path: Path, cipher: str, rounds: int) -> None:
    options = ("-Z", cipher, "-N", PASSPHRASE) if cipher else ("-N", "")
    ssh_keygen("-p", "-P", "", "-a", str(rounds), *options, "-f", path)


def body_of(pem: str) -> str:
    """*pem* without its armour."""
    return "\n".join(pem.strip().splitlines()[1:-1]) + "\n"


def der_of(pem: bytes) -> bytes:
    """The octets within *pem*."""
    return base64.b64decode(body_of(pem.decode()))


def certificate(kind: str) -> bytes:
    """A certificate that the key of *kind* signed for itself."""
    arguments = ("req", "-x509", "-key", "/dev/stdin", "-subj", "/CN=x", "-days", "1")
    return openssl(*arguments, given=private_key(kind))
