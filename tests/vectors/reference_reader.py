"""A second reader of the vault file, written from FORMAT.md alone, with other libraries."""

import hashlib
import struct
from typing import Any
from unicodedata import normalize

import msgpack  # type: ignore[import-untyped]  # it has none
from argon2.low_level import Type, hash_secret_raw
from Crypto.Cipher import AES
from Crypto.Hash import SHA256
from Crypto.Protocol.KDF import HKDF

SLOT = {"created": 253402300799, "id": 16, "kind": (1, 32), "label": (0, 64), "wrapped": 80}
ARGON2 = {"memory_kib": 2097152, "passes": 64, "lanes": 16}
PASSWORD = {"salt": 32, "argon2_version": 255, "kdf": (1, 32)} | dict.fromkeys(ARGON2, 2**32 - 1)
REQUIRED = "id label kind environment account purpose public_key_pem fingerprint created_at"
TIMES = "registered_at verified_at last_used_at trashed_at"
OTHERS = "state api_key ip_list rotate_after_days notes tags history used_by pinned uses"
LIFE = "look expected_look refusal open_exports rotation compromise death"
KNOWN = {name for names in (REQUIRED, TIMES, OTHERS, LIFE) for name in names.split()}
BROKEN = (ValueError, TypeError, KeyError, RecursionError, msgpack.UnpackException)


class RefusedError(Exception):
    pass


def need(condition: object, where: object, error_class: str = "VaultDamaged") -> None:
    if not condition:
        raise RefusedError(error_class, where)


def unseal(key: bytes, purpose: bytes, associated: bytes, sealed: bytes) -> bytes:
    material = HKDF(key, 44, sealed[:32], SHA256, context=purpose)
    cipher = AES.new(material[:32], AES.MODE_GCM, nonce=material[32:]).update(associated)
    return cipher.decrypt_and_verify(sealed[32:-16], sealed[-16:])


def canonical(value: Any, depth: int = 8) -> Any:
    need(depth > 0, "header")
    if isinstance(value, dict):
        need(all(isinstance(name, str) for name in value), "header")
        return {name: canonical(value[name], depth - 1) for name in sorted(value)}
    if isinstance(value, list):
        return [canonical(item, depth - 1) for item in value]
    need(value is None or isinstance(value, bool | int | str | bytes), "header")
    return value


def check_fields(fields: dict[str, Any], form: dict[str, Any]) -> None:
    for name, rule in form.items():
        value = fields.get(name)
        if isinstance(rule, tuple):
            need(isinstance(value, str) and rule[0] <= len(value) <= rule[1], "header")
        elif name in ("id", "vault_id", "salt", "wrapped"):
            need(isinstance(value, bytes) and len(value) == rule, "header")
        else:
            need(type(value) is int and 0 <= value <= rule, "header")


def read_header(encoded: bytes) -> Any:
    try:
        header: Any = msgpack.unpackb(encoded)
        need(isinstance(header, dict) and msgpack.packb(canonical(header)) == encoded, "header")
    except BROKEN:
        raise RefusedError("VaultDamaged", "header") from None  # noqa: EM101 - a class's name
    critical, slots = header.get("critical"), header.get("slots")
    need(isinstance(critical, list) and {type(name) for name in critical} <= {str}, "header")
    need(critical == sorted(set(critical)), "header")
    need({*critical} <= {"created", "critical", "slots", "vault_id"}, "", "VaultNewer")
    check_fields(header, {"created": SLOT["created"], "vault_id": 16})
    need(isinstance(slots, list) and 1 <= len(slots) <= 16, "header")
    for slot in slots:
        need(isinstance(slot, dict), "header")
        check_fields(slot, SLOT)
        if slot["kind"] == "password":
            check_fields(slot, PASSWORD)
            need([slot["kdf"], slot["argon2_version"]] == ["argon2id", 19], "", "VaultNewer")
            cheap = all(slot[name] <= cap for name, cap in ARGON2.items())
            need(cheap, "", "VaultTooExpensive")
            need(slot["memory_kib"] * slot["passes"] <= 16777216, "", "VaultTooExpensive")
            need(slot["memory_kib"] >= 8 * slot["lanes"] > 0 < slot["passes"], "header")
    need(len({slot["id"] for slot in slots}) == len(slots), "header")
    need([slot["kind"] for slot in slots].count("password") <= 1, "header")
    return header


def data_key_of(header: dict[str, Any], kind: str, credential: bytes) -> bytes:
    for slot in (slot for slot in header["slots"] if slot["kind"] == kind):
        key = credential
        if kind == "password":
            text = normalize("NFC", credential.decode()).encode()
            cost = slot["passes"], slot["memory_kib"], slot["lanes"]
            key = hash_secret_raw(text, slot["salt"], *cost, 32, Type.ID)
        fields = msgpack.packb({name: slot[name] for name in slot if name != "wrapped"})
        try:
            return unseal(key, b"vault-app 1 slot", header["vault_id"] + fields, slot["wrapped"])
        except ValueError:
            continue
    raise RefusedError("WrongPassword", "")  # noqa: EM101 - a class's name


def recovery_secret(code: str) -> bytes:
    alphabet, number = "0123456789ABCDEFGHJKMNPQRSTVWXYZ", 0
    values = [alphabet.index(letter) for letter in code.replace("-", "")]
    for group in range(8):
        *four, check = values[5 * group : 5 * group + 5]
        doubled = [value * (2 - place % 2) for place, value in enumerate([group, *four])]
        need(check == -sum(v // 32 + v % 32 for v in doubled) % 32, group, "Mistyped")
        for value in four:
            number = number * 32 + value
    return number.to_bytes(20, "big")


def read_contents(padded: bytes, data_key: bytes) -> list[dict[str, Any]]:
    end = 8 + int.from_bytes(padded[:8], "big")
    step = 2 ** ((end - 1).bit_length() - 1) // 8
    need(len(padded) == (65536 if end <= 65536 else -(-end // step) * step), "contents")
    need(not any(padded[end:]), "contents")
    try:
        contents = msgpack.unpackb(padded[8:end], timestamp=3)
        need(contents["schema"] <= 1, "", "VaultNewer")
        known = {*(needed := {"schema", "saved_at", "keys"}), "outside_backup_at", "requests"}
        need(needed <= set(contents) <= known and contents["schema"], "contents")
        for key in contents["keys"]:
            sealed = key.pop("sealed_secret")
            need({*REQUIRED.split()} <= set(key) <= KNOWN, "contents")
            key["secret"] = unseal(data_key, b"vault-app 1 secret", key["id"], sealed)
        need(len({key["id"] for key in contents["keys"]}) == len(contents["keys"]), "contents")
    except BROKEN:
        raise RefusedError("VaultDamaged", "contents") from None  # noqa: EM101 - a class's name
    return list(contents["keys"])


def read(raw: bytes, kind: str, credential: bytes) -> list[dict[str, Any]]:
    need(raw, "empty")
    need(raw[:8] == b"VAULTAPP"[: len(raw)], "", "NotAVault")
    need(len(raw) >= 22, "length")
    version, header_length, body_length = struct.unpack(">8xHIQ", raw[:22])
    need(version <= 1, "", "VaultNewer")
    need(version and header_length <= 65536 and body_length <= 268435456, "length")
    need(len(raw) == (end := 22 + header_length) + 32 + body_length, "length")
    need(hashlib.sha256(raw[:end]).digest() == raw[end : end + 32], "checksum")
    data_key = data_key_of(read_header(raw[22:end]), kind, credential)
    try:
        padded = unseal(data_key, b"vault-app 1 body", raw[: end + 32], raw[end + 32 :])
    except ValueError:
        raise RefusedError("VaultDamaged", "body") from None  # noqa: EM101 - a class's name
    return read_contents(padded, data_key)
