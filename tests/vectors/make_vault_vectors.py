"""Makes the vectors of the current format, once: ``python -m tests.vectors.make_vault_vectors``.

Vectors of a released format are never made again: what was readable must stay readable.

Every hostile header is sealed as its owner would have sealed it, so that a reader which skips one
check opens the file and is found out. All bodies share one salt, which real vaults never do: so a
vector is a few bytes of difference to the one base file.
"""

import hashlib
import random
import struct
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any
from unicodedata import normalize
from uuid import UUID

import msgspec

from tests.vectors.vault_vectors import (
    FOLDER,
    ExpectedKey,
    Vector,
    apply_edits,
    edits_between,
    save_vectors,
)
from vault_app.key_life import (
    Compromise,
    Look,
    NotedAddress,
    OpenExport,
    Program,
    Refusal,
    Rotation,
    StepDone,
    Uses,
)
from vault_app.keys.generate import generate_key_pair
from vault_app.terms import DrillStep, Environment, GeneratedKind, KeyState, Purpose
from vault_app.vault import canonical, envelope, slots
from vault_app.vault.contents import Contents, encode_contents, padded_length
from vault_app.vault.kdf import TEST_PROFILE, Argon2Profile
from vault_app.vault.model import HistoryEntry, KeyRecord
from vault_app.vault.slots import (
    Credential,
    KeychainCredential,
    PasswordCredential,
    RecoveryCredential,
    new_slot,
)

FORMAT_VERSION = 1
CREATED = 1_767_225_600  # 2026-01-01
NOW = datetime(2026, 1, 2, 3, 4, 5, 678901, tzinfo=UTC)
VAULT_ID = bytes.fromhex("00112233445566778899aabbccddeeff")
OTHER_VAULT_ID = bytes.fromhex("ffeeddccbbaa99887766554433221100")
DATA_KEY = hashlib.sha256(b"data key of the vectors").digest()
BODY_SALT = hashlib.sha256(b"body salt of the vectors").digest()
PASSWORD = "correct horse battery staple"
UNICODE_PASSWORD = "pässwörd 密码"
KEYCHAIN = hashlib.sha256(b"keychain secret of the vectors").digest()
RECOVERY = hashlib.sha256(b"recovery secret of the vectors").digest()[:20]
CREDENTIALS: dict[str, Credential] = {
    "password": PasswordCredential(PASSWORD.encode()),
    "keychain": KeychainCredential(KEYCHAIN),
    "recovery": RecoveryCredential(RECOVERY),
}
SPELLED = {"password": PASSWORD, "keychain": KEYCHAIN.hex(), "recovery": RECOVERY.hex()}

LOOK = Look(
    at=NOW,
    permissions=("enableReading",),
    is_ip_restricted=True,
    created_at=NOW,
    source="apiRestrictions",
)
REFUSAL = Refusal(at=NOW, cause="unknown-api-key", code=-2008, http_status=400)
SUCCESSOR = UUID("00000000-0000-4000-8000-000000000001")

Fields = dict[str, Any]
Case = tuple[str, bytes, str, str, str, str]
"""Name, file, credential kind, credential, error, where."""


def slot(kind: str, vault_id: bytes = VAULT_ID, **extra: Any) -> Fields:
    """A sealed slot of this kind, with *extra* fields sealed along."""
    made = new_slot(
        CREDENTIALS[kind],
        label=f"a {kind}",
        created=CREATED,
        vault_id=vault_id,
        data_key=DATA_KEY,
        profile=TEST_PROFILE,
    )
    return resealed(made.fields | extra, CREDENTIALS[kind], vault_id) if extra else made.fields


def resealed(fields: Fields, credential: Credential, vault_id: bytes = VAULT_ID) -> Fields:
    associated = slots._associated_data(vault_id, fields)
    key = slots._wrapping_key(credential, fields)
    return fields | {"wrapped": envelope.seal(key, slots._PURPOSE, associated, DATA_KEY)}


def header(*slot_fields: Any, **changes: Any) -> Fields:
    """Header fields; a change to None takes the field away."""
    fields: Fields = {
        "created": CREATED,
        "critical": [],
        "slots": list(slot_fields),
        "vault_id": VAULT_ID,
    }
    return {name: value for name, value in (fields | changes).items() if value is not None}


def seal_body(before_body: bytes, padded: bytes) -> bytes:
    with envelope._cipher(DATA_KEY, b"vault-app 1 body", BODY_SALT) as (cipher, nonce):
        return BODY_SALT + cipher.encrypt(nonce, padded, before_body)


def before_body(encoded_header: bytes, body_length: int, version: int = 1) -> bytes:
    start = struct.pack(">8sHIQ", b"VAULTAPP", version, len(encoded_header), body_length)
    start += encoded_header
    return start + hashlib.sha256(start).digest()


def vault(fields: Fields | bytes, padded: bytes, version: int = 1) -> bytes:
    encoded = fields if isinstance(fields, bytes) else canonical.encode(fields)
    start = before_body(encoded, len(padded) + 48, version)
    return start + seal_body(start, padded)


def body_start(raw: bytes) -> int:
    return 22 + int.from_bytes(raw[10:14], "big") + 32


def some_keys() -> list[KeyRecord]:
    chosen = random.Random(1)  # noqa: S311 - ids of vectors
    keys = []
    for number, kind in enumerate(("ed25519", "rsa-2048", "hmac")):
        key_id = UUID(bytes=chosen.randbytes(16), version=4)
        secret, public_key_pem, fingerprint = b"s" * 64, "", ""
        if kind != "hmac":
            pair = generate_key_pair(GeneratedKind(kind))
            secret = pair.private_key_der
            public_key_pem, fingerprint = pair.public_key_pem, pair.fingerprint
        sealed = envelope.seal(DATA_KEY, b"vault-app 1 secret", key_id.bytes, secret)
        keys.append(
            KeyRecord(
                id=key_id,
                label=f"key {number} 钥匙",
                kind=kind,
                environment=list(Environment)[number],
                account="main",
                purpose=Purpose.SPOT_TRADING,
                public_key_pem=public_key_pem,
                fingerprint=fingerprint,
                sealed_secret=sealed,
                created_at=NOW,
                state=KeyState.COMPROMISED,
                api_key=f"{number:064}",
                registered_at=NOW,
                verified_at=NOW,
                last_used_at=None,
                notes="no secrets\n",
                tags=("bot",),
                ip_list=(NotedAddress("192.0.2.1", "office"),),
                rotate_after_days=90,
                used_by=(Program("bot", "python-binance"),),
                pinned=True,
                uses=(Uses("window", 7, NOW),),
                look=LOOK,
                expected_look=LOOK,
                refusal=REFUSAL,
                open_exports=(OpenExport(NOW, "/home/ann/bot.pem", "open"),),
                rotation=Rotation(
                    successor=SUCCESSOR,
                    begun_at=NOW,
                    state_before=KeyState.VERIFIED,
                    updated_programs=("bot",),
                    overlap_until=NOW,
                    revoked_at=NOW,
                ),
                compromise=Compromise(
                    declared_at=NOW,
                    state_before=KeyState.RETIRED,
                    reason="published",
                    successor=SUCCESSOR,
                    done=(StepDone(DrillStep.REVOKE, NOW),),
                    ended_at=NOW,
                ),
                death=REFUSAL,
                trashed_at=NOW,
                history=(HistoryEntry(NOW, "added", "window"),),
            )
        )
    return keys


KEYS = some_keys()
PADDED = bytes(encode_contents(Contents(saved_at=NOW, keys=tuple(KEYS))))
ALL = (slot("password"), slot("keychain"), slot("recovery"))
BASE = vault(header(*ALL), PADDED)
BASE_BODY = body_start(BASE)


def good(name: str, raw: bytes, kind: str = "password", credential: str = "") -> Case:
    return (name, raw, kind, credential or SPELLED[kind], "", "")


def bad(name: str, raw: bytes, error: str, kind: str = "password", credential: str = "") -> Case:
    error, _, where = error.partition(" ")
    return (name, raw, kind, credential or SPELLED[kind], error, where)


def valid_cases() -> Iterator[Case]:
    password, keychain, recovery = ALL
    for kind in SPELLED:
        yield good(f"three slots, opened by {kind}", BASE, kind)
        yield good(f"only a {kind} slot", vault(header(slot(kind)), PADDED), kind)
    for pair in ((password, keychain), (password, recovery), (keychain, recovery)):
        raw = vault(header(*pair), PADDED)
        for fields in pair:
            kinds = " and ".join(f["kind"] for f in pair)
            yield good(f"{kinds}, opened by {fields['kind']}", raw, fields["kind"])
    elsewhere = new_slot(
        KeychainCredential(bytes(32)),
        label="another computer",
        created=CREATED,
        vault_id=VAULT_ID,
        data_key=DATA_KEY,
    ).fields
    yield good(
        "second of two keychain slots", vault(header(elsewhere, keychain), PADDED), "keychain"
    )
    many = [elsewhere | {"id": bytes([n]) * 16} for n in range(15)]
    yield good("last of sixteen slots", vault(header(*many, recovery), PADDED), "recovery")
    unknown = {k: v for k, v in keychain.items() if k != "x"} | {"kind": "token", "id": bytes(16)}
    yield good("beside a slot of an unknown kind", vault(header(unknown, password), PADDED))
    odd = slot("password", hint=["nested", {"deeper": None}])
    yield good("slot with an unknown field", vault(header(odd), PADDED))
    yield good("unknown optional header field", vault(header(password, zebra={"a": -1}), PADDED))
    known = ["created", "critical", "slots", "vault_id"]
    yield good("critical names known fields", vault(header(password, critical=known), PADDED))
    yield good("created at the last second", vault(header(password, created=253402300799), PADDED))
    yield good("created at zero", vault(header(password, created=0), PADDED))
    long_label = slot("password", label="é" * 64)
    yield good("slot label of 64 characters", vault(header(long_label), PADDED))
    costly = new_slot(
        PasswordCredential(UNICODE_PASSWORD.encode()),
        label="",
        created=CREATED,
        vault_id=VAULT_ID,
        data_key=DATA_KEY,
        profile=Argon2Profile(memory_kib=64, passes=3, lanes=4),
    ).fields
    raw = vault(header(costly), PADDED)
    yield good(
        "four lanes, password in form C", raw, "password", normalize("NFC", UNICODE_PASSWORD)
    )
    yield good(
        "four lanes, password in form D", raw, "password", normalize("NFD", UNICODE_PASSWORD)
    )


def contents(change: Callable[[Fields], object]) -> bytes:
    """The base's contents, changed and padded again."""
    end = 8 + int.from_bytes(PADDED[:8], "big")
    fields = msgspec.msgpack.decode(PADDED[8:end])
    change(fields)
    return pad(msgspec.msgpack.encode(fields))


def pad(encoded: bytes, length: int | None = None) -> bytes:
    length = length or padded_length(len(encoded) + 8)
    return (len(encoded).to_bytes(8, "big") + encoded).ljust(length, b"\0")


def without_optional_fields(fields: Fields) -> None:
    optional = KeyRecord.__struct_fields__[10:]
    fields["keys"] = [
        {name: value for name, value in key.items() if name not in optional}
        for key in fields["keys"]
    ]


def contents_cases() -> Iterator[Case]:
    def case(name: str, padded: bytes, error: str = "VaultDamaged contents") -> Case:
        return bad(name, vault(header(*ALL), padded), error)

    def note(size: int) -> bytes:
        return contents(lambda c: c["keys"][0].update(notes="n" * size))

    shortest = 65536 - (8 + int.from_bytes(note(60000)[:8], "big")) + 60000
    yield good("contents that just fit 64 KiB", vault(header(*ALL), note(shortest)))
    yield good("contents one byte over 64 KiB", vault(header(*ALL), note(shortest + 1)))
    copied = Contents(saved_at=NOW, keys=tuple(KEYS), outside_backup_at=NOW)
    yield good("copied to another disk once", vault(header(*ALL), bytes(encode_contents(copied))))
    never = contents(lambda c: c.pop("outside_backup_at"))
    yield good("contents without their optional field", vault(header(*ALL), never))
    bare = contents(without_optional_fields)
    yield good("records without their optional fields", vault(header(*ALL), bare))
    end = 8 + int.from_bytes(PADDED[:8], "big")
    encoded = PADDED[8:end]
    yield case("schema of a newer version", contents(lambda c: c.update(schema=2)), "VaultNewer")
    yield case("schema 0", contents(lambda c: c.update(schema=0)))
    yield case("schema missing", contents(lambda c: c.pop("schema")))
    yield case("contents without keys", contents(lambda c: c.pop("keys")))
    yield case("contents without their time", contents(lambda c: c.pop("saved_at")))
    yield case("unknown field in the contents", contents(lambda c: c.update(extra=1)))
    yield case("unknown field in a record", contents(lambda c: c["keys"][0].update(extra=1)))
    yield case("record without a label", contents(lambda c: c["keys"][0].pop("label")))
    yield case("record without a secret", contents(lambda c: c["keys"][0].pop("sealed_secret")))
    yield case("two records of one id", contents(lambda c: c["keys"][1].update(c["keys"][0])))
    yield case("contents are an array", pad(msgspec.msgpack.encode([1])))
    yield case("contents of no byte", pad(b""))
    yield case("a byte after the contents", pad(encoded + b"\0"))
    yield case("contents cut by a byte", pad(encoded[:-1]))
    yield case("padding is not zero", PADDED[:-1] + b"\1")
    yield case("padding half as long", pad(encoded, 32768))
    yield case("padding one byte longer", pad(encoded, 65537))
    yield case("padding of the next step", pad(encoded, 73728))
    yield case("contents longer than their padding", (65536).to_bytes(8, "big") + PADDED[8:])
    yield case("contents length of 2^64 - 1", b"\xff" * 8 + PADDED[8:])
    yield case(
        "secret of another record",
        contents(lambda c: c["keys"][0].update(sealed_secret=c["keys"][1]["sealed_secret"])),
        "VaultDamaged secret",
    )


def prefix_cases() -> Iterator[Case]:
    damaged = "VaultDamaged length"
    yield bad("no byte", b"", "VaultDamaged empty")
    yield bad("another magic", b"KEEPASS2" + BASE[8:], "NotAVault")
    yield bad("magic in small letters", b"vaultapp" + BASE[8:], "NotAVault")
    yield bad("a PEM file", b"-----BEGIN PRIVATE KEY-----\n", "NotAVault")
    yield bad("one other byte", b"\0", "NotAVault")
    for length in (1, 7, 8, 9, 21, 22, 23, BASE_BODY - 1, BASE_BODY, BASE_BODY + 48, len(BASE) - 1):
        yield bad(f"truncated to {length} bytes", BASE[:length], damaged)
    for extra in (b"\0", b"VAULTAPP", BASE[-64:]):
        yield bad(f"{len(extra)} bytes too many", BASE + extra, damaged)
    for version in (2, 256, 65535):
        yield bad(f"version {version}", vault(header(*ALL), PADDED, version), "VaultNewer")
    yield bad("version 0", vault(header(*ALL), PADDED, 0), damaged)
    header_length, body_length = struct.unpack(">IQ", BASE[10:22])
    for length in (0, header_length - 1, header_length + 1, 65537, 2**32 - 1):
        raw = BASE[:10] + struct.pack(">I", length) + BASE[14:]
        yield bad(f"header length {length - header_length:+d}", raw, damaged)
    for length in (0, body_length - 1, body_length + 1, 268435457, 2**64 - 1):
        raw = BASE[:14] + struct.pack(">Q", length) + BASE[22:]
        yield bad(f"body length {length - body_length:+d}", raw, damaged)
    yield bad("checksum flipped", flipped(BASE_BODY - 1), "VaultDamaged checksum")
    yield bad("header flipped", flipped(40), "VaultDamaged checksum")


def flipped(offset: int) -> bytes:
    return BASE[:offset] + bytes([BASE[offset] ^ 1]) + BASE[offset + 1 :]


def header_cases() -> Iterator[Case]:
    password = ALL[0]

    def case(name: str, fields: Fields | bytes, error: str = "VaultDamaged header") -> Case:
        return bad(name, vault(fields, PADDED), error)

    def rewritten(name: str, old: bytes, new: bytes) -> Case:
        encoded = canonical.encode(header(password, zebra=5))
        changed = encoded.replace(old, new, 1)
        if changed == encoded:
            raise ValueError(name)
        return case(name, changed)

    yield case("header is an array", msgspec.msgpack.encode([1, 2]))
    yield case("header of no byte", b"")
    yield case("header is an empty map", b"\x80")
    yield case("header is not msgpack", b"\xc1" * 20)
    yield case("a byte after the header's map", canonical.encode(header(password)) + b"\xc0")
    unsorted = dict(reversed(header(password).items()))
    yield case("map keys not in order", msgspec.msgpack.encode(unsorted))
    yield rewritten("a map key twice", b"\x85", b"\x86\xa7created\x00")
    yield rewritten("an integer not in its shortest form", b"zebra\x05", b"zebra\xcc\x05")
    yield rewritten("a string not in its shortest form", b"\xa5zebra", b"\xd9\x05zebra")
    yield rewritten("a byte string not in its shortest form", b"\xc4\x10", b"\xc5\x00\x10")
    yield rewritten("an array not in its shortest form", b"slots\x91", b"slots\xdc\x00\x01")
    yield rewritten("a map not in its shortest form", b"\x85", b"\xde\x00\x05")
    yield rewritten("a float", b"zebra\x05", b"zebra\xcb" + struct.pack(">d", 5.5))
    yield rewritten("an extension type", b"zebra\x05", b"zebra\xd4\x05\x05")
    yield rewritten("a timestamp", b"zebra\x05", b"zebra\xd6\xff\x00\x00\x00\x00")
    yield rewritten("a map key that is a number", b"zebra\x05", b"zebra\x81\x05\x05")
    yield rewritten("a map key of bytes", b"zebra\x05", b"zebra\x81\xc4\x01z\x05")
    yield rewritten("a string that is not UTF-8", b"zebra\x05", b"zebra\xa1\xff")
    yield rewritten("nine levels", b"zebra\x05", b"zebra" + b"\x91" * 7 + b"\x05")
    yield rewritten("ten thousand levels", b"zebra\x05", b"zebra" + b"\x91" * 10000 + b"\x05")
    yield rewritten("an array longer than the file", b"zebra\x05", b"zebra\xdd\xff\xff\xff\xff")
    yield case("vault id of 15 bytes", header(password, vault_id=VAULT_ID[:15]))
    yield case("vault id of text", header(password, vault_id="0123456789abcdef"))
    yield case("created before 1970", header(password, created=-1))
    yield case("created after the year 9999", header(password, created=253402300800))
    yield case("created is a truth value", header(password, created=True))
    for name in ("created", "critical", "slots", "vault_id"):
        yield case(f"{name} missing", header(password, **{name: None}))
    yield case("critical is text", header(password, critical="slots"))
    yield case("critical holds a number", header(password, critical=[1]))
    yield case("critical not in order", header(password, critical=["slots", "created"]))
    yield case("critical names one twice", header(password, critical=["slots", "slots"]))
    unknown = header(password, critical=["zebra"], zebra=5)
    yield case("unknown critical field", unknown, "VaultNewer")
    yield case("unknown critical field that is not there", header(critical=["zebra"]), "VaultNewer")


def slot_cases() -> Iterator[Case]:
    password, keychain, _ = ALL

    def case(name: str, *fields: Any, error: str = "VaultDamaged header") -> Case:
        return bad(name, vault(header(*fields), PADDED), error)

    yield case("no slots")
    yield case("seventeen slots", *({**keychain, "id": bytes([n]) * 16} for n in range(17)))
    yield bad(
        "slots are a map", vault(header(slots={"0": password}), PADDED), "VaultDamaged header"
    )
    yield case("a slot is a number", 1)
    yield case("two slots of one id", password, keychain | {"id": password["id"]})
    yield case("two password slots", password, slot("password"))
    for name in ("created", "id", "kind", "label", "wrapped", *sorted(PASSWORD_FIELDS)):
        fields = {field: value for field, value in password.items() if field != name}
        yield case(f"slot without {name}", fields)
    too_far: Fields = {
        "created": 253402300800,
        "id": bytes(15),
        "kind": "k" * 33,
        "label": "l" * 65,
        "wrapped": bytes(79),
        "salt": bytes(31),
        "memory_kib": 2**32,
        "passes": 2**32,
        "lanes": -1,
    }
    for name, value in too_far.items():
        yield case(f"slot with {name} out of its limits", password | {name: value})
    yield case("slot of no kind", password | {"kind": ""})
    yield case("slot label is a number", password | {"label": 5})
    yield case("another derivation", password | {"kdf": "scrypt"}, error="VaultNewer")
    yield case("Argon2 of version 16", password | {"argon2_version": 16}, error="VaultNewer")
    for name, value in (
        ("memory_kib", 2097153),
        ("memory_kib", 2**30),
        ("passes", 65),
        ("passes", 2**32 - 1),
        ("lanes", 17),
    ):
        costly = password | {name: value}
        yield case(f"{name} of {value}", costly, error="VaultTooExpensive")
    both = password | {"memory_kib": 2097152, "passes": 9}
    yield case("2 GiB nine times", both, error="VaultTooExpensive")
    yield bad(
        "hostile cost, opened by keychain",
        vault(header(both, keychain), PADDED),
        "VaultTooExpensive",
        "keychain",
    )
    for changes in ({"passes": 0}, {"lanes": 0}, {"memory_kib": 7}, {"lanes": 5}, {"passes": True}):
        yield case(f"Argon2 with {changes}", password | changes)


PASSWORD_FIELDS = {"argon2_version", "kdf", "lanes", "memory_kib", "passes", "salt"}


def sealing_cases() -> Iterator[Case]:
    password, keychain, recovery = ALL
    wrong = "WrongPassword"
    yield bad("wrong password", BASE, wrong, "password", "Correct horse battery staple")
    yield bad("no password", BASE, wrong, "password", " ")
    yield bad("wrong keychain secret", BASE, wrong, "keychain", bytes(32).hex())
    yield bad("wrong recovery secret", BASE, wrong, "recovery", bytes(20).hex())
    for kind in SPELLED:
        others = [fields for fields in ALL if fields["kind"] != kind]
        yield bad(f"no {kind} slot", vault(header(*others), PADDED), wrong, kind)
        moved = vault(header(slot(kind, OTHER_VAULT_ID)), PADDED)
        yield bad(f"{kind} slot of another vault", moved, wrong, kind)
    other_id = vault(header(*ALL, vault_id=OTHER_VAULT_ID), PADDED)
    yield bad("another vault id", other_id, wrong)
    as_recovery = keychain | {"kind": "recovery"}
    yield bad(
        "keychain slot called recovery", vault(header(as_recovery), PADDED), wrong, "recovery"
    )
    wrapped = bytes(password["wrapped"])
    altered: Fields = {
        "created": CREATED + 1,
        "id": bytes(16),
        "label": "a recovery",
        "salt": bytes(32),
        "passes": 2,
        "memory_kib": 40,
        "lanes": 2,
        "hint": "added",
        "wrapped": wrapped[:-1] + bytes([wrapped[-1] ^ 1]),
    }
    for name, value in altered.items():
        raw = vault(header(password | {name: value}), PADDED)
        yield bad(f"password slot with {name} altered", raw, wrong)
    crossed = vault(header(password | {"wrapped": recovery["wrapped"]}), PADDED)
    yield bad("password slot with the key of the recovery slot", crossed, wrong)

    body = "VaultDamaged body"
    sealed = BASE[BASE_BODY:]

    def with_header(fields: Fields) -> bytes:
        return before_body(canonical.encode(fields), len(sealed)) + sealed

    yield bad("created altered", with_header(header(*ALL, created=CREATED + 1)), body)
    yield bad("a slot taken away", with_header(header(password, keychain)), body)
    yield bad("slots in another order", with_header(header(recovery, keychain, password)), body)
    foreign = keychain | {"kind": "token", "id": bytes(16)}
    yield bad("a slot added", with_header(header(*ALL, foreign)), body)
    yield bad("an optional field added", with_header(header(*ALL, zebra=1)), body)
    yield bad("critical altered", with_header(header(*ALL, critical=["slots"])), body)
    other_body = vault(header(*ALL, created=5), PADDED)
    raw = BASE[:BASE_BODY] + other_body[body_start(other_body) :]
    yield bad("body of another vault", raw, body)
    for offset in (BASE_BODY, BASE_BODY + 31, BASE_BODY + 32, BASE_BODY + 40000, len(BASE) - 1):
        yield bad(f"body flipped at {offset - BASE_BODY}", flipped(offset), body)
    for length in (0, 1, 47, 48, len(sealed) - 1):
        start = before_body(canonical.encode(header(*ALL)), length)
        yield bad(f"body of {length} bytes", start + sealed[:length], body)


def expected_keys() -> list[ExpectedKey]:
    found = []
    for key in KEYS:
        secret = envelope.unseal(DATA_KEY, b"vault-app 1 secret", key.id.bytes, key.sealed_secret)
        digest = hashlib.sha256(secret).hexdigest()
        found.append(ExpectedKey(key.id.hex, key.label, key.kind, digest))
    return found


def main() -> None:
    cases = [
        *valid_cases(),
        *contents_cases(),
        *prefix_cases(),
        *header_cases(),
        *slot_cases(),
        *sealing_cases(),
    ]
    vectors = []
    for name, raw, kind, credential, error, where in cases:
        same_body = raw[BASE_BODY:] == BASE[BASE_BODY:]
        cut = BASE_BODY if same_body else min(body_start(raw), len(raw))
        edits = edits_between(BASE, raw, (BASE_BODY, cut))
        if apply_edits(BASE, edits) != raw:
            raise ValueError(name)
        vectors.append(
            Vector(
                name=name,
                edits=edits,
                credential_kind=kind,
                credential=credential,
                error=error,
                where=where,
                keys=[] if error else expected_keys(),
            )
        )
    save_vectors(FORMAT_VERSION, BASE, vectors)
    print(f"{len(vectors)} vectors")  # noqa: T201 - a script's result


if __name__ == "__main__":
    if (FOLDER / f"format-{FORMAT_VERSION}.json").exists():
        sys.exit("vectors of this format are there already and are never made again")
    main()
