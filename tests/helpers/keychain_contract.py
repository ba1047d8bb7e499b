"""What every keychain must do; inherit and provide the fixture ``keychain``."""

import os

import pytest

from vault_app.errors import KeychainEntryMissingError
from vault_app.keychain.keychain import SECRET_BYTES, Keychain

SLOT_ID = bytes.fromhex("00112233445566778899aabbccddeeff")
OTHER_SLOT_ID = bytes.fromhex("ffeeddccbbaa99887766554433221100")


class KeychainContract:
    """One contract for the computer's keychain and its twin, like keyring's for its backends."""

    def test_it_says_which_one_it_is(self, keychain: Keychain) -> None:
        assert keychain.name

    def test_a_stored_secret_is_loaded_as_it_was(self, keychain: Keychain) -> None:
        secret = bytes(range(SECRET_BYTES))

        keychain.store(SLOT_ID, secret)

        assert keychain.load(SLOT_ID) == secret

    def test_storing_again_replaces(self, keychain: Keychain) -> None:
        keychain.store(SLOT_ID, os.urandom(SECRET_BYTES))
        secret = os.urandom(SECRET_BYTES)

        keychain.store(SLOT_ID, secret)

        assert keychain.load(SLOT_ID) == secret

    def test_each_slot_has_a_secret_of_its_own(self, keychain: Keychain) -> None:
        mine, others = os.urandom(SECRET_BYTES), os.urandom(SECRET_BYTES)

        keychain.store(SLOT_ID, mine)
        keychain.store(OTHER_SLOT_ID, others)

        assert (keychain.load(SLOT_ID), keychain.load(OTHER_SLOT_ID)) == (mine, others)

    def test_what_was_never_stored_is_missing(self, keychain: Keychain) -> None:
        with pytest.raises(KeychainEntryMissingError):
            keychain.load(SLOT_ID)

    def test_what_was_removed_is_missing(self, keychain: Keychain) -> None:
        keychain.store(SLOT_ID, os.urandom(SECRET_BYTES))

        keychain.remove(SLOT_ID)

        with pytest.raises(KeychainEntryMissingError):
            keychain.load(SLOT_ID)

    def test_removing_one_slot_leaves_the_others(self, keychain: Keychain) -> None:
        secret = os.urandom(SECRET_BYTES)
        keychain.store(SLOT_ID, os.urandom(SECRET_BYTES))
        keychain.store(OTHER_SLOT_ID, secret)

        keychain.remove(SLOT_ID)

        assert keychain.load(OTHER_SLOT_ID) == secret

    def test_removing_what_is_gone_is_no_error(self, keychain: Keychain) -> None:
        keychain.store(SLOT_ID, os.urandom(SECRET_BYTES))
        keychain.remove(SLOT_ID)

        keychain.remove(SLOT_ID)

        with pytest.raises(KeychainEntryMissingError):
            keychain.load(SLOT_ID)

    @pytest.mark.parametrize("length", [0, SECRET_BYTES - 1, SECRET_BYTES + 1])
    def test_a_secret_of_another_length_is_not_stored(
        self, keychain: Keychain, length: int
    ) -> None:
        with pytest.raises(ValueError, match="32 bytes"):
            keychain.store(SLOT_ID, bytes(length))

        with pytest.raises(KeychainEntryMissingError):
            keychain.load(SLOT_ID)

    def test_its_repr_shows_no_secret(self, keychain: Keychain) -> None:
        secret = b"0123456789abcdef0123456789abcdef"

        keychain.store(SLOT_ID, secret)

        assert secret.decode() not in repr(keychain)
