"""Damaged key material by the thousand, and what reading may make of it.

Reading must end in an error of the project or in keys that the input really holds, within
``MAX_SECONDS``. An RSA key protects itself: only the original can be accepted. An Ed25519 key is
any 32 octets, so a damaged one may be another key: then cryptography's own parser has to read the
same key from the same octets.
"""

import base64
import random
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from itertools import cycle

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_der_private_key,
    load_ssh_private_key,
)

from tests.helpers import key_files
from tests.helpers.key_files import PASSPHRASE
from vault_app.errors import VaultAppError
from vault_app.keys.reading.armour import Block, blocks_in
from vault_app.keys.reading.found import Found, FoundKey
from vault_app.keys.reading.material import read_key_material
from vault_app.keys.reading.openssh import MAGIC
from vault_app.keys.reading.settings import configurations_in
from vault_app.keys.reading.text import text_in
from vault_app.keys.writing.generator_archive import ArchivedPair, write_generator_archive
from vault_app.terms import HMAC_KIND

MAX_SECONDS = 2.0
"""Of this process's own time: a busy machine is not a hang."""

API_KEY = "vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zvsw0MuIgwCIPy6utIco14y7Ju91duEh8A"
HMAC_SECRET = "NhqPtmdSJYdKjVHjA7PZj4Mge3R5YNiP1e3UZjInClVN65XAbvqqM6A7H5fATj0j"
"""Source: the examples of the exchange's rest-api.md; published, so of no worth."""

_INTERESTING = (
    0,
    1,
    2,
    4,
    5,
    6,
    0x30,
    0x7F,
    0x80,
    0x81,
    0x82,
    0x84,
    0xA0,
    0xFF,
    *b'-={}[]"\\\n:&*',
)
_LONGEST_PIECE = 40


@dataclass(frozen=True)
class Report:
    """What became of the inputs; *faults* say what must not have happened."""

    inputs: int
    accepted: int
    slowest_seconds: float
    faults: tuple[str, ...]


def run(count: int, seed: int) -> Report:
    """Read *count* damaged inputs."""
    originals = _originals()
    fingerprints = {key_files.fingerprint(kind) for kind in ("ed25519", "rsa-2048")}
    accepted, slowest, faults = 0, 0.0, []
    for number, damaged in enumerate(_damaged_inputs(originals, count, seed)):
        started = time.process_time()
        found: Found | None = None
        try:
            found = read_key_material(damaged, PASSPHRASE.encode())
        except VaultAppError:
            pass
        except Exception as error:  # noqa: BLE001 - any other is what is looked for
            faults.append(f"input {number}: {type(error).__name__}: {error}")
        seconds = time.process_time() - started
        slowest = max(slowest, seconds)
        if seconds > MAX_SECONDS:
            faults.append(f"input {number}: {seconds:.1f} s")
        for key in found.keys if found is not None else ():
            accepted += 1
            if not (key.fingerprint in fingerprints or _is_held_by(damaged, key)):
                faults.append(f"input {number}: {key.kind} accepted that is not there")
    return Report(count, accepted, slowest, tuple(faults))


def _originals() -> list[bytes]:
    """Undamaged inputs: the forms in which Ed25519 hides no damage are met more often."""
    ed25519 = key_files.private_key("ed25519")
    rsa = key_files.private_key("rsa-2048")
    literal = ed25519.decode().strip().replace("\n", "\\n")
    pair = ArchivedPair("bot", ed25519, key_files.public_key("ed25519"))
    configurations = [
        f'{{"exchange": {{"key": "{API_KEY}", "secret": "{HMAC_SECRET}"}}, "k": "{literal}"}}',
        f"connector: binance\nbinance:\n  api_key: {API_KEY}\n  api_secret: {HMAC_SECRET}\n",
        f'API_KEY={API_KEY}\nexport API_SECRET="{HMAC_SECRET}"\nPRIVATE_KEY="{literal}"\n',
    ]
    encrypted = key_files.encrypted_pkcs8
    return [
        ed25519,
        key_files.der_of(ed25519),
        rsa,
        key_files.der_of(rsa),
        key_files.traditional("rsa-2048"),
        key_files.der_of(key_files.traditional("rsa-2048")),
        key_files.traditional("rsa-2048", "-aes256"),
        key_files.openssh("rsa-2048"),
        key_files.openssh_generated("ed25519")[0],
        key_files.openssh("rsa-2048", "aes256-ctr"),
        encrypted("ed25519"),
        encrypted("ed25519", "-outform", "DER"),
        encrypted("rsa-2048", "-outform", "DER"),
        encrypted("ed25519", "-scrypt", "-outform", "DER"),
        encrypted("ed25519", "-v1", "PBE-SHA1-3DES", "-outform", "DER"),
        encrypted("ed25519", "-v1", "PBE-SHA1-RC4-128", *key_files.LEGACY),
        key_files.pkcs12("ed25519"),
        key_files.pkcs12("rsa-2048", "-legacy"),
        literal.encode(),
        key_files.body_of(ed25519.decode()).encode(),
        key_files.body_of(rsa.decode()).encode(),
        write_generator_archive([pair]),
        *(text.encode() for text in configurations),
        key_files.certificate("rsa-2048"),
        key_files.public_key("rsa-2048"),
        key_files.private_key("ec-secp256k1"),
    ]


def _damaged_inputs(originals: list[bytes], count: int, seed: int) -> Iterator[bytes]:
    chance = random.Random(seed)  # noqa: S311 - damage that can be repeated
    for _, original in zip(range(count), cycle(originals), strict=False):
        if original.startswith(b"-----BEGIN ") and b"\n" in original and chance.random() < 0.5:
            yield _damaged_inside(original, chance)
        else:
            yield _damaged(original, originals, chance)


def _damaged_inside(pem: bytes, chance: random.Random) -> bytes:
    """*pem* around damaged octets, so that the damage gets past the base64."""
    first, *body, last = pem.strip().splitlines()
    try:
        octets = base64.b64decode(b"".join(body), validate=True)
    except ValueError:  # a header line before the base64
        return _damaged(pem, [pem], chance)
    damaged = base64.encodebytes(_damaged(octets, [octets], chance))
    return b"\n".join([first, damaged.strip(), last, b""])


def _damaged(original: bytes, others: list[bytes], chance: random.Random) -> bytes:
    octets = bytearray(original)
    for _ in range(chance.choice((1, 1, 1, 2, 3, 8))):
        if not octets:
            break
        place = chance.randrange(len(octets))
        if chance.random() < 0.3:
            place = min(place, 60)  # where structures say what they are
        end = place + chance.randrange(1, _LONGEST_PIECE)
        match chance.randrange(8):
            case 0 | 1:
                octets[min(place, len(octets) - 1)] ^= 1 << chance.randrange(8)
            case 2:
                octets[min(place, len(octets) - 1)] = chance.choice(_INTERESTING)
            case 3:
                del octets[place:end]
            case 4:
                octets[place:place] = bytes([chance.choice(_INTERESTING)]) * (end - place)
            case 5:
                octets[place:place] = octets[place:end] * chance.randrange(1, 9)
            case 6:
                del octets[place:]
            case _:
                other = chance.choice(others)
                start = chance.randrange(len(other))
                octets[place:end] = other[start : start + chance.randrange(1, 300)]
    return bytes(octets)


def _is_held_by(damaged: bytes, key: FoundKey) -> bool:
    """Whether *damaged* holds *key* for another reader too."""
    text = text_in(damaged)
    if key.kind == HMAC_KIND:
        values = [
            setting.value.strip()
            for configuration in configurations_in(text.content)
            for setting in configuration.settings
        ]
        return key.api_key in values and key.secret.decode() in values
    if key.kind != "ed25519":
        return False
    blocks = [Block("", damaged), *blocks_in(text)]
    for configuration in configurations_in(text.content):
        for setting in configuration.settings:
            blocks += blocks_in(text_in(setting.value.encode()))
    return any(_seed_in(block.octets) == key.secret for block in blocks)


def _seed_in(octets: bytes) -> bytes:
    """The Ed25519 key that cryptography reads from *octets* as PKCS#8 DER, or nothing."""
    passphrase = PASSPHRASE.encode()
    for attempt in (None, passphrase):
        with suppress(ValueError, TypeError, UnsupportedAlgorithm):
            if octets.startswith(MAGIC):
                armour = b"-----%s OPENSSH PRIVATE KEY-----\n"
                pem = armour % b"BEGIN" + base64.encodebytes(octets) + armour % b"END"
                private_key: object = load_ssh_private_key(pem, attempt)
            else:
                private_key = load_der_private_key(octets, attempt)
            if isinstance(private_key, Ed25519PrivateKey):
                return private_key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    return b""
