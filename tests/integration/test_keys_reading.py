"""Every form of key file, made by openssl and ssh-keygen, and what is said about it."""

import base64
import hashlib
import re
import textwrap
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import pytest
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    PublicFormat,
    load_ssh_public_key,
)

from tests.helpers import key_files
from tests.helpers.key_files import LEGACY, PASSPHRASE
from vault_app.keys.reading.material import read_key_material

pytestmark = pytest.mark.skipif(
    not key_files.TOOLS_ARE_HERE, reason="openssl and ssh-keygen are not both here"
)

Make = Callable[[], bytes]
Change = Callable[[str], str]


@dataclass(frozen=True)
class Readable:
    """An input that holds the key of *kind*."""

    name: str
    make: Make
    kind: str
    form: str


def _literal(pem: str) -> str:
    return pem.strip().replace("\n", "\\n")


CHANGES: dict[str, Change] = {
    "as it is": lambda pem: pem,
    "line ends of Windows": lambda pem: pem.replace("\n", "\r\n"),
    "line ends of old Macs": lambda pem: pem.replace("\n", "\r"),
    "byte order mark": lambda pem: "\ufeff" + pem,
    "no last line end": lambda pem: pem.rstrip("\n"),
    "blank lines": lambda pem: pem.replace("\n", "\n\n"),
    "trailing blanks": lambda pem: pem.replace("\n", "  \t\n"),
    "indented": lambda pem: textwrap.indent(pem, "    "),
    "text around": lambda pem: f"Hi,\nhere is my key\n\n{pem}\nthanks -- Bob\n",
    "in a mail": lambda pem: textwrap.indent(pem, "> "),
    "as a comment": lambda pem: textwrap.indent(pem, "# "),
    "no-break spaces": lambda pem: pem.replace("\n", "\u00a0\n"),
    "invisible characters": lambda pem: pem.replace("\n", "\u200b\n"),
    "typographic dashes": lambda pem: pem.replace("-----", "\u2014\u2014-"),
    "quoted": lambda pem: f'"{pem.strip()}"',
    "literal line ends": _literal,
    "literal line ends, quoted": lambda pem: f'"{_literal(pem)}"',
    "literal line ends, escaped twice": lambda pem: _literal(pem).replace("\\n", "\\\\n"),
    "literal line ends of Windows": lambda pem: _literal(pem).replace("\\n", "\\r\\n"),
    "lines of a program": lambda pem: "\n".join(
        f'"{line}\\n"' for line in pem.strip().splitlines()
    ),
    "in a variable of a program": lambda pem: f"KEY = '''{pem}'''\n",
    "in .env": lambda pem: f'BINANCE_PRIVATE_KEY="{_literal(pem)}"\n',
    "in .env over many lines": lambda pem: f'BINANCE_PRIVATE_KEY="{pem}"\n',
    "in JSON": lambda pem: '{"privateKey": "' + _literal(pem) + '"}',
    "in YAML": lambda pem: "private_key: |\n" + textwrap.indent(pem, "  "),
}
ON_ONE_LINE: dict[str, Change] = {
    "on one line with blanks": lambda pem: pem.strip().replace("\n", " "),
    "on one line": lambda pem: pem.strip().replace("\n", ""),
}
WITHOUT_ARMOUR: dict[str, Change] = {
    "without armour": key_files.body_of,
    "without armour on one line": lambda pem: key_files.body_of(pem).replace("\n", ""),
    "without armour, after a word": lambda pem: "key: " + key_files.body_of(pem),
    "without first line": lambda pem: "\n".join(pem.splitlines()[1:]),
    "without last line": lambda pem: "\n".join(pem.strip().splitlines()[:-1]),
    "with the last line cut short": lambda pem: pem.strip()[:-12],
}
WITHOUT_PADDING: dict[str, Change] = {
    "without padding": lambda pem: re.sub(r"=+\n", "\n", pem),
}

PEMS: dict[str, tuple[Make, str, str, dict[str, Change]]] = {
    "Ed25519 PKCS#8": (
        lambda: key_files.private_key("ed25519"),
        "ed25519",
        "PKCS#8",
        CHANGES | ON_ONE_LINE | WITHOUT_ARMOUR,
    ),
    "RSA PKCS#8": (
        lambda: key_files.private_key("rsa-2048"),
        "rsa-2048",
        "PKCS#8",
        CHANGES | ON_ONE_LINE | WITHOUT_ARMOUR | WITHOUT_PADDING,
    ),
    "RSA PKCS#1": (
        lambda: key_files.traditional("rsa-2048"),
        "rsa-2048",
        "PKCS#1",
        CHANGES | ON_ONE_LINE | WITHOUT_ARMOUR | WITHOUT_PADDING,
    ),
    "RSA OpenSSH": (
        lambda: key_files.openssh("rsa-2048"),
        "rsa-2048",
        "OpenSSH",
        CHANGES | ON_ONE_LINE | WITHOUT_ARMOUR,
    ),
    "Ed25519 encrypted PKCS#8": (
        lambda: key_files.encrypted_pkcs8("ed25519"),
        "ed25519",
        "PKCS#8",
        CHANGES | ON_ONE_LINE | WITHOUT_ARMOUR,
    ),
    "RSA DEK-Info": (
        lambda: key_files.traditional("rsa-2048", "-aes256"),
        "rsa-2048",
        "PKCS#1",
        CHANGES | {"on one line with blanks": ON_ONE_LINE["on one line with blanks"]},
    ),
}

DEK_CIPHERS = ("des3", "aes128", "aes192", "aes256", "camellia128", "camellia256", "sm4")
DEK_LEGACY = ("des", "bf-cbc", "cast5-cbc", "seed-cbc", "rc2-cbc")
PBES1 = ("PBE-SHA1-3DES", "PBE-SHA1-2DES")
PBES1_LEGACY = (
    *("PBE-MD5-DES", "PBE-SHA1-DES", "PBE-SHA1-RC4-128", "PBE-SHA1-RC4-40"),
    "PBE-SHA1-RC2-128",
)
PBES2_CIPHERS = (
    *("des3", "aes128", "aes192", "aes256", "camellia128", "camellia192", "camellia256"),
    "sm4-cbc",
)
PBES2_LEGACY = ("des", "rc2-cbc", "bf-cbc", "cast5-cbc", "seed-cbc")
STORES = {
    "PKCS#12": (),
    "PKCS#12 without a seal": ("-nomac",),
    **{
        f"PKCS#12 sealed with {digest}": ("-macalg", digest)
        for digest in ("sha1", "sha224", "sha384", "sha512")
    },
    "PKCS#12 with a key that is open": ("-keypbe", "NONE"),
    "PKCS#12 as old tools write it": ("-legacy",),
}
PRFS = ("SHA1", "SHA224", "SHA256", "SHA384", "SHA512", "SHA512-224", "SHA512-256", "MD5")
OPENSSH_CIPHERS = (
    *("aes128-ctr", "aes192-ctr", "aes256-ctr", "aes128-cbc", "aes192-cbc", "aes256-cbc"),
    *("aes128-gcm@openssh.com", "aes256-gcm@openssh.com", "chacha20-poly1305@openssh.com"),
    "3des-cbc",
)


def _readable() -> list[Readable]:
    found = [
        Readable(f"{name} {how}", partial(_changed, make, change), kind, form)
        for name, (make, kind, form, changes) in PEMS.items()
        for how, change in changes.items()
    ]
    for kind in ("ed25519", "rsa-2048"):
        schemes = {
            **{f"-v1 {scheme}": ("-v1", scheme) for scheme in PBES1},
            **{f"-v1 {scheme}": ("-v1", scheme, *LEGACY) for scheme in PBES1_LEGACY},
            **{f"-v2 {cipher}": ("-v2", cipher) for cipher in PBES2_CIPHERS},
            **{f"-v2 {cipher}": ("-v2", cipher, *LEGACY) for cipher in PBES2_LEGACY},
            **{f"-v2prf {prf}": ("-v2", "aes256", "-v2prf", f"hmacWith{prf}") for prf in PRFS},
            "-scrypt": ("-scrypt",),
            "200,000 rounds": ("-v2", "aes256", "-iter", "200000"),
            "DER": ("-outform", "DER"),
        }
        found += [
            Readable(
                f"{kind} encrypted {name}",
                partial(key_files.encrypted_pkcs8, kind, *options),
                kind,
                "PKCS#8",
            )
            for name, options in schemes.items()
        ]
    found += [
        Readable(
            f"DEK-Info {cipher}",
            partial(key_files.traditional, "rsa-2048", f"-{cipher}"),
            "rsa-2048",
            "PKCS#1",
        )
        for cipher in DEK_CIPHERS
    ]
    found += [
        Readable(
            f"OpenSSH {cipher}",
            partial(key_files.openssh, "rsa-2048", cipher),
            "rsa-2048",
            "OpenSSH",
        )
        for cipher in OPENSSH_CIPHERS
    ]
    found += [
        Readable(
            f"DEK-Info {cipher}",
            partial(key_files.traditional, "rsa-2048", f"-{cipher}", *LEGACY),
            "rsa-2048",
            "PKCS#1",
        )
        for cipher in DEK_LEGACY
    ]
    found += [
        Readable(f"{kind} {name}", partial(key_files.pkcs12, kind, *options), kind, "PKCS#12")
        for kind in ("ed25519", "rsa-2048")
        for name, options in STORES.items()
    ]
    return [*found, *_other_readable()]


def _other_readable() -> list[Readable]:
    pem = key_files.private_key
    return [
        Readable("RSA 3072", lambda: pem("rsa-3072"), "rsa-3072", "PKCS#8"),
        Readable("RSA 4096", lambda: pem("rsa-4096"), "rsa-4096", "PKCS#8"),
        Readable("RSA 2056", lambda: pem("rsa-2056"), "rsa-2056", "PKCS#8"),
        Readable("Ed25519 DER", lambda: key_files.der_of(pem("ed25519")), "ed25519", "PKCS#8"),
        Readable("RSA DER", lambda: key_files.der_of(pem("rsa-2048")), "rsa-2048", "PKCS#8"),
        Readable(
            "PKCS#1 DER",
            lambda: key_files.der_of(key_files.traditional("rsa-2048")),
            "rsa-2048",
            "PKCS#1",
        ),
        Readable("UTF-16", lambda: pem("ed25519").decode().encode("utf-16"), "ed25519", "PKCS#8"),
        Readable(
            "PKCS#1 under the wrong label",
            lambda: key_files.traditional("rsa-2048").replace(b"RSA ", b""),
            "rsa-2048",
            "PKCS#1",
        ),
        Readable(
            "public key first",
            lambda: key_files.public_key("rsa-2048") + pem("rsa-2048"),
            "rsa-2048",
            "PKCS#8",
        ),
        Readable(
            "certificate after it",
            lambda: pem("rsa-2048") + key_files.certificate("rsa-2048"),
            "rsa-2048",
            "PKCS#8",
        ),
        Readable(
            "PKCS#12 in base64",
            lambda: base64.encodebytes(key_files.pkcs12("ed25519")),
            "ed25519",
            "PKCS#12",
        ),
        Readable(
            "Latin-1 text around",
            lambda: "Schlüssel:\n".encode("latin-1") + pem("ed25519"),
            "ed25519",
            "PKCS#8",
        ),
    ]


def _changed(make: Make, change: Change) -> bytes:
    return change(make().decode()).encode()


READABLE = _readable()


@pytest.mark.parametrize("variant", READABLE, ids=lambda variant: variant.name)
def test_a_key_is_found_in(variant: Readable) -> None:
    found = read_key_material(variant.make(), PASSPHRASE.encode())

    (key,) = found.keys
    assert (key.kind, key.form, key.fingerprint, found.refusals) == (
        variant.kind,
        variant.form,
        key_files.fingerprint(variant.kind),
        (),
    )


@pytest.mark.parametrize("cipher", ["", *OPENSSH_CIPHERS])
def test_an_ed25519_key_that_ssh_keygen_generated_is_found(cipher: str) -> None:
    private_file, public_line = key_files.openssh_generated("ed25519", cipher)

    (key,) = read_key_material(private_file, PASSPHRASE.encode()).keys

    spki_der = load_ssh_public_key(public_line.encode()).public_bytes(
        Encoding.DER, PublicFormat.SubjectPublicKeyInfo
    )
    digest = base64.b64encode(hashlib.sha256(spki_der).digest()).decode().rstrip("=")
    assert key.fingerprint == f"SHA256:{digest}"


@pytest.mark.parametrize("kind", ["ed25519", "rsa-2048"])
def test_what_is_found_is_the_key_that_openssl_reads(kind: str) -> None:
    (key,) = read_key_material(key_files.encrypted_pkcs8(kind), PASSPHRASE.encode()).keys

    read = key_files.openssl("pkey", "-inform", "DER", given=key.secret)
    assert read == key_files.private_key(kind)


@pytest.mark.parametrize(
    ("written_with", "typed"),
    [
        ("pässwörd", "pässwörd"),
        ("pa\u0308ss", "p\u00e4ss"),
        ("p\u00e4ss", "pa\u0308ss"),
        ("密码", "密码"),
    ],
    ids=["accents", "typed composed", "typed decomposed", "Chinese"],
)
def test_a_passphrase_may_have_any_characters(written_with: str, typed: str) -> None:
    encrypted = key_files.encrypted_pkcs8("ed25519", passphrase=written_with)

    assert read_key_material(encrypted, typed.encode()).keys[0].kind == "ed25519"


@pytest.mark.parametrize("name", ["RSA PKCS#8", "RSA OpenSSH", "Ed25519 PKCS#8"])
def test_a_passphrase_that_is_not_needed_does_not_matter(name: str) -> None:
    make, kind, _, _ = PEMS[name]

    assert read_key_material(make(), b"not needed").keys[0].kind == kind


def test_the_table_has_at_least_150_variants_and_no_name_twice() -> None:
    names = [variant.name for variant in READABLE]

    assert len(names) == len(set(names))
    assert len(names) >= 150
