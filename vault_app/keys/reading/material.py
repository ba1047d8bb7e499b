"""The way in: octets of a file, or pasted text, to the keys in them."""

import contextlib
from collections.abc import Iterable, Sequence
from dataclasses import replace

from vault_app.errors import (
    BrokenKeyError,
    KeyInputTooLargeError,
    KeyMaterialError,
    KeysLeftOutError,
    NoKeyFoundError,
    NotAPrivateKeyError,
    PassphraseMissingError,
    UnsupportedFormError,
    VaultAppError,
    WrongPassphraseError,
)
from vault_app.key_files import FoundIn
from vault_app.keys.fingerprint import fingerprint_of
from vault_app.keys.reading.archive import ArchivedFile, is_archive, read_archive
from vault_app.keys.reading.armour import MAX_BLOCK_OCTETS, MAX_BLOCKS, Block, blocks_in
from vault_app.keys.reading.found import MAX_INPUT_BYTES, Found, FoundKey, Refusal
from vault_app.keys.reading.keys_in_settings import keys_in_settings
from vault_app.keys.reading.pkcs12 import blocks_within
from vault_app.keys.reading.private_key import read_private_key
from vault_app.keys.reading.protection import Unlocking
from vault_app.keys.reading.settings import configurations_in
from vault_app.keys.reading.text import Text, text_in
from vault_app.terms import HMAC_KIND

_DER_SEQUENCE = b"\x30"
_HEAD_LENGTH = 8
_HIGHEST_SMALL_TAG = 0x06
"""An object identifier; integers and the bytes of short lengths are smaller."""
_TO_BE_ASKED_FOR = (PassphraseMissingError, WrongPassphraseError)
_PUBLIC_SUFFIX = ".pub"
_OPENSSH_PUBLIC = ("ssh-", "ecdsa-sha2-", "sk-")


def read_key_material(octets: bytes, passphrase: bytes | None = None, name: str = "") -> Found:
    """Find every key in *octets*: a key file of any form, an archive, a bot's configuration.

    Takes up to 2 s where a passphrase is derived. Nothing is written anywhere.

    Args:
        octets: a file's content, or pasted text as UTF-8; at most ``MAX_INPUT_BYTES``.
        passphrase: opens what is encrypted; what is open does not need it.
        name: of the file, for keys that have no name of their own.

    Returns:
        At least one key, with what was refused beside it.

    Raises:
        KeyMaterialError: there is no key that can be imported; the error says what there is
            instead. PassphraseMissingError and WrongPassphraseError: ask, and read again.
    """
    if len(octets) > MAX_INPUT_BYTES:
        raise KeyInputTooLargeError(limit=MAX_INPUT_BYTES)
    unlocking = Unlocking(passphrase)
    if is_archive(octets):
        return _in_archive(octets, unlocking)
    return _in_file(octets, unlocking, name)


def _in_archive(octets: bytes, unlocking: Unlocking) -> Found:
    """Every key in an archive and in the archives within it, which is how bulk ones are built."""
    archive = read_archive(octets)
    files, skipped = list(archive.files), archive.skipped
    for inner in [file for file in files if is_archive(file.content)]:
        inner_archive = read_archive(inner.content)
        files.remove(inner)
        files.extend(file for file in inner_archive.files if not is_archive(file.content))
        skipped += inner_archive.skipped
    keys: list[FoundKey] = []
    refusals: list[Refusal] = []
    public_names = {file.name: file for file in files if file.name.endswith(_PUBLIC_SUFFIX)}
    for file in files:
        if file.name in public_names or not file.content:
            continue
        try:
            found = _in_file(file.content, unlocking, file.name)
        except NoKeyFoundError:
            skipped += 1
        except VaultAppError as error:
            refusals.append(Refusal(file.name, error))
        else:
            refusals.extend(found.refusals)
            public_file = public_names.get(f"{file.name}{_PUBLIC_SUFFIX}")
            for key in found.keys:
                if public_file is not None and _is_of_another(public_file, key):
                    differs = BrokenKeyError(problem="public-key-differs")
                    refusals.append(Refusal(file.name, differs))
                else:
                    keys.append(key)
    if public_names and not keys and not refusals:
        raise NotAPrivateKeyError(problem="public-key")
    return _found(FoundIn.ARCHIVE, keys, refusals, skipped)


def _is_of_another(public_file: ArchivedFile, key: FoundKey) -> bool:
    """Whether the public key beside *key* is readable and not its own."""
    try:
        return fingerprint_of(public_file.content.decode()) != key.fingerprint
    except (BrokenKeyError, UnicodeDecodeError):
        return False


def _in_file(octets: bytes, unlocking: Unlocking, name: str) -> Found:
    if _is_der(octets):
        if len(octets) > MAX_BLOCK_OCTETS:
            raise KeyInputTooLargeError(limit=MAX_BLOCK_OCTETS)
        return _in_blocks((Block("", octets),), unlocking, name)
    text = text_in(octets)
    refused: list[Refusal] = []
    for configuration in configurations_in(text.content):
        keys, refusals = keys_in_settings(configuration.settings, unlocking)
        if keys:
            keys += _keys_beside(text, keys, unlocking, name)
            return Found(configuration.found_in, keys, refusals)
        refused = refused or list(refusals)
    return _in_text(text, unlocking, name, refused)


def _keys_beside(
    text: Text, known: tuple[FoundKey, ...], unlocking: Unlocking, name: str
) -> tuple[FoundKey, ...]:
    """Private keys that stand in a configuration without a name, below the pairs it names."""
    if any(key.kind != HMAC_KIND for key in known):
        return ()
    keys: list[FoundKey] = []
    for block in blocks_in(text):
        if block.label and not block.is_beside_a_key:
            with contextlib.suppress(KeyMaterialError):
                keys.append(read_private_key(block, unlocking, name))
    return tuple(keys)


def _in_text(text: Text, unlocking: Unlocking, name: str, refused: list[Refusal]) -> Found:
    """The keys in *text*, which is no configuration or one with nothing but *refused* in it."""
    blocks = blocks_in(text)
    if not blocks:
        others = refused or _refusals_of_other_formats(text.content, name)
        return _found(FoundIn.KEY_FILE, [], others)
    blocks = tuple(block for block in blocks if not block.is_beside_a_key) or blocks
    found = _in_blocks(blocks[:MAX_BLOCKS], unlocking, name)
    return replace(found, refusals=(*found.refusals, *_left_out(blocks, name)))


def _in_blocks(blocks: Iterable[Block], unlocking: Unlocking, name: str) -> Found:
    keys: list[FoundKey] = []
    refusals: list[Refusal] = []
    for block in blocks:
        try:
            within = blocks_within(block, unlocking)
        except KeyMaterialError as error:
            refusals.append(Refusal(name, error))
            continue
        refusals += _left_out(within, name)
        for key_block in within[:MAX_BLOCKS]:
            try:
                keys.append(read_private_key(key_block, unlocking, name))
            except KeyMaterialError as error:
                refusals.append(Refusal(name, error))
    return _found(FoundIn.KEY_FILE, keys, refusals)


def _left_out(blocks: Sequence[Block], name: str) -> list[Refusal]:
    """What is told where there are more *blocks* than are read."""
    return [Refusal(name, KeysLeftOutError(limit=MAX_BLOCKS))] if len(blocks) > MAX_BLOCKS else []


def _refusals_of_other_formats(content: str, name: str) -> list[Refusal]:
    start = content.lstrip()
    if start.startswith("PuTTY-User-Key-File"):
        return [Refusal(name, UnsupportedFormError(problem="putty"))]
    if start.startswith(_OPENSSH_PUBLIC):
        return [Refusal(name, NotAPrivateKeyError(problem="public-key"))]
    return []


def _found(
    found_in: FoundIn, keys: list[FoundKey], refusals: list[Refusal], skipped: int = 0
) -> Found:
    if keys:
        return Found(found_in, tuple(keys), tuple(refusals), skipped)
    for refusal in sorted(refusals, key=_is_final):
        raise refusal.error
    raise NoKeyFoundError


def _is_final(refusal: Refusal) -> bool:
    """Passphrases first: where one is asked for, the others may be read as well."""
    return not isinstance(refusal.error, _TO_BE_ASKED_FOR)


def _is_der(octets: bytes) -> bool:
    """A sequence, with the tag or length of a small element close by: no text begins so."""
    near = octets[1:_HEAD_LENGTH]
    return octets[:1] == _DER_SEQUENCE and any(octet <= _HIGHEST_SMALL_TAG for octet in near)
