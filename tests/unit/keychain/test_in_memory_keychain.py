import pytest

from tests.helpers.keychain_contract import KeychainContract
from vault_app.keychain.in_memory import InMemoryKeychain


class TestInMemoryKeychain(KeychainContract):
    @pytest.fixture
    def keychain(self) -> InMemoryKeychain:
        return InMemoryKeychain()
