"""The key generator's archives, and what hostile ones try. All of them are made here."""

import gzip
import io
import os
import tarfile
from pathlib import Path

import pytest

from vault_app.errors import (
    BrokenKeyError,
    KeyArchiveRefusedError,
    KeyInputTooLargeError,
    NoKeyFoundError,
    NotAPrivateKeyError,
    PassphraseMissingError,
    ProtectionTooCostlyError,
    UnsupportedKeyError,
    VaultAppError,
)
from vault_app.key_files import FoundIn
from vault_app.keys.generate import KeyPair, generate_key_pair
from vault_app.keys.reading.archive import MAX_ENTRIES
from vault_app.keys.reading.found import MAX_INPUT_BYTES
from vault_app.keys.reading.material import read_key_material
from vault_app.keys.reading.protection import MAX_TRIES
from vault_app.keys.writing.generator_archive import ArchivedPair, write_generator_archive
from vault_app.keys.writing.private_forms import PrivateForm, write_private_key
from vault_app.terms import GeneratedKind

PAIR = generate_key_pair(GeneratedKind.ED25519)
OTHER = generate_key_pair(GeneratedKind.ED25519)


def _private_file(pair: KeyPair, passphrase: bytes = b"") -> bytes:
    form = PrivateForm.COMPATIBLE if passphrase else PrivateForm.OPEN
    return write_private_key(pair.private_key_der, form, passphrase)


def _archived(name: str, pair: KeyPair, passphrase: bytes = b"") -> ArchivedPair:
    return ArchivedPair(name, _private_file(pair, passphrase), pair.public_key_pem.encode())


def _tar(*entries: tuple[tarfile.TarInfo, bytes], layout: int = tarfile.GNU_FORMAT) -> bytes:
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w", format=layout) as archive:
        for entry, content in entries:
            archive.addfile(entry, io.BytesIO(content))
    return packed.getvalue()


def _entry(name: str, content: bytes = b"", kind: bytes = tarfile.REGTYPE) -> tarfile.TarInfo:
    entry = tarfile.TarInfo(name)
    entry.size, entry.type = len(content), kind
    return entry


def _file(name: str, content: bytes) -> tuple[tarfile.TarInfo, bytes]:
    return _entry(name, content), content


def test_a_single_archive_holds_its_pair() -> None:
    found = read_key_material(write_generator_archive([_archived("bot", PAIR)]))

    (key,) = found.keys
    assert (key.name, key.secret) == ("bot", PAIR.private_key_der)
    assert (found.found_in, found.refusals, found.skipped) == (FoundIn.ARCHIVE, (), 0)


def test_a_bulk_archive_holds_all_of_its_pairs() -> None:
    pairs = [_archived(f"bot-{number}", PAIR) for number in range(30)]

    names = [key.name for key in read_key_material(write_generator_archive(pairs)).keys]

    assert names == [pair.name for pair in pairs]


def test_an_archive_of_archives_is_read() -> None:
    inner = [write_generator_archive([_archived(f"bot-{n}", PAIR)]) for n in (1, 2)]
    outer = gzip.compress(_tar(*(_file(f"{n}.tar.gz", one) for n, one in enumerate(inner))))

    assert [key.name for key in read_key_material(outer).keys] == ["bot-1", "bot-2"]


def test_an_archive_within_an_archive_within_an_archive_is_left_closed() -> None:
    packed = write_generator_archive([_archived("bot", PAIR)])
    for _ in range(2):
        packed = gzip.compress(_tar(_file("inner.tar.gz", packed)))

    with pytest.raises(NoKeyFoundError):
        read_key_material(packed)


def test_protected_keys_in_an_archive_ask_for_their_passphrase() -> None:
    packed = write_generator_archive([_archived("bot", PAIR, b"horse")])

    with pytest.raises(PassphraseMissingError):
        read_key_material(packed)
    assert read_key_material(packed, b"horse").keys[0].secret == PAIR.private_key_der


def test_an_archive_of_endless_encrypted_keys_is_given_up() -> None:
    many = _private_file(PAIR, b"horse") * (MAX_TRIES // 2)
    packed = _tar(*(_file(str(number), many) for number in range(3)))

    found = read_key_material(packed, b"horse")

    assert len(found.keys) == MAX_TRIES
    assert {type(refusal.error) for refusal in found.refusals} == {ProtectionTooCostlyError}


def test_a_private_key_beside_the_public_key_of_another_is_refused() -> None:
    mixed = ArchivedPair("bot", _private_file(PAIR), OTHER.public_key_pem.encode())

    with pytest.raises(BrokenKeyError) as refused:
        read_key_material(write_generator_archive([mixed]))

    assert refused.value.details == {"problem": "public-key-differs"}


def test_what_cannot_be_taken_is_listed_beside_the_others() -> None:
    packed = _tar(_file("good", _private_file(PAIR)), _file("bad", b"-----BEGIN PRIVATE KEY-----"))

    found = read_key_material(packed)

    assert [key.name for key in found.keys] == ["good"]
    assert [refusal.name for refusal in found.refusals] == ["bad"]


def test_an_archive_of_public_keys_is_named_as_such() -> None:
    with pytest.raises(NotAPrivateKeyError):
        read_key_material(_tar(_file("bot.pub", PAIR.public_key_pem.encode())))


@pytest.mark.parametrize(
    "kind",
    [tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.CHRTYPE, tarfile.BLKTYPE, tarfile.FIFOTYPE],
    ids=["symbolic link", "hard link", "character device", "block device", "pipe"],
)
def test_what_is_no_plain_file_is_skipped(kind: bytes) -> None:
    link = _entry("bot", kind=kind)
    link.linkname = "/etc/passwd"

    found = read_key_material(_tar((link, b""), _file("good", _private_file(PAIR))))

    assert ([key.name for key in found.keys], found.skipped) == (["good"], 1)


@pytest.mark.parametrize(
    ("path", "shown"),
    [
        ("../../../home/bob/.ssh/id", "id"),
        ("/etc/cron.d/job", "job"),
        ("C:\\Windows\\key", "key"),
        ("a\x1b[31mred", "a[31mred"),
        ("..", ".."),
    ],
)
def test_a_path_in_an_archive_leads_nowhere(
    path: str, shown: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    found = read_key_material(_tar(_file(path, _private_file(PAIR))))

    assert found.keys[0].name == shown
    assert list(tmp_path.iterdir()) == []


def _bomb() -> bytes:
    return gzip.compress(bytes(1024**3 // 8))


def _with_size(octal: bytes) -> bytes:
    """An archive whose first entry states another size, with a checksum that fits."""
    tar = bytearray(_tar(_file("bot", _private_file(PAIR))))
    tar[124:136] = octal.ljust(12, b"\0")
    tar[148:156] = b" " * 8
    tar[148:156] = b"%06o\0 " % sum(tar[:512])
    return bytes(tar)


HOSTILE = {
    "a bomb": (_bomb, KeyArchiveRefusedError(problem="too-large")),
    "many entries": (
        lambda: _tar(*(_file(f"{n}", b"x") for n in range(MAX_ENTRIES + 1))),
        KeyArchiveRefusedError(problem="too-many"),
    ),
    "a size beyond the end": (
        lambda: _with_size(b"77777777777"),
        KeyArchiveRefusedError(problem="damaged"),
    ),
    "a negative size": (
        lambda: _with_size(b"\xff" * 12),
        KeyArchiveRefusedError(problem="damaged"),
    ),
    "a size that is no number": (
        lambda: _with_size(b"9z"),
        KeyArchiveRefusedError(problem="damaged"),
    ),
    "half a gzip": (
        lambda: write_generator_archive([_archived("bot", PAIR)])[:200],
        KeyArchiveRefusedError(problem="damaged"),
    ),
    "half a tar": (
        lambda: _tar(_file("bot", _private_file(PAIR)))[:600],
        KeyArchiveRefusedError(problem="damaged"),
    ),
    "gzip of something else": (
        lambda: gzip.compress(os.urandom(2000)),
        KeyArchiveRefusedError(problem="damaged"),
    ),
    "gzip of nothing": (
        lambda: gzip.compress(b""),
        KeyArchiveRefusedError(problem="damaged"),
    ),
    "gzip's first octets": (lambda: b"\x1f\x8b", KeyArchiveRefusedError(problem="damaged")),
    "a file too large for a key": (
        lambda: _tar(_file("bot", _private_file(PAIR) + b" " * 100_000)),
        NoKeyFoundError(),
    ),
    "an input too large": (
        lambda: b"x" * (MAX_INPUT_BYTES + 1),
        KeyInputTooLargeError(limit=MAX_INPUT_BYTES),
    ),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_it_is_refused_when_it_is(name: str) -> None:
    make, error = HOSTILE[name]

    with pytest.raises(type(error)) as refused:
        read_key_material(make())

    assert refused.value.details == error.details


def test_an_archive_with_an_elliptic_key_only_says_so() -> None:
    pem = (
        "-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VuBCIEI" + "A" * 43 + "\n"
        "-----END PRIVATE KEY-----\n"
    )

    with pytest.raises(UnsupportedKeyError):
        read_key_material(_tar(_file("x25519", pem.encode())))


@pytest.mark.parametrize("name", ["", "a/b", "a\\b", "..", "a\nb", "x" * 65])
def test_a_pair_whose_name_is_no_file_name_is_not_archived(name: str) -> None:
    with pytest.raises(VaultAppError):
        write_generator_archive([_archived(name, PAIR)])


def test_two_pairs_of_one_name_are_not_archived() -> None:
    with pytest.raises(VaultAppError):
        write_generator_archive([_archived("bot", PAIR), _archived("bot", OTHER)])


def test_an_archived_pair_shows_nothing_of_its_private_file() -> None:
    archived = _archived("bot", PAIR)

    assert archived.private_file.splitlines()[1].decode() not in repr(archived)
