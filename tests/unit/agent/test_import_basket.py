import os
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
)

from vault_app.agent.import_basket import ImportBasket
from vault_app.errors import FileNotReadableError
from vault_app.key_file_names import name_of_private_key_file
from vault_app.keys.generate import generate_key_pair
from vault_app.keys.writing.private_forms import PrivateForm, write_private_key
from vault_app.private_file import write_private_file
from vault_app.terms import ExportForm, GeneratedKind


def test_no_repr_shows_what_was_pasted() -> None:
    basket = ImportBasket()
    pem = Ed25519PrivateKey.generate().private_bytes(
        Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(b"a passphrase")
    )

    basket.add_text(pem)

    [source] = basket._sources
    assert source.octets == pem  # it is closed, so it is kept
    assert "PRIVATE KEY" not in repr(source)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no pipes that are files")
def test_a_pipe_is_refused_at_once(tmp_path: Path) -> None:
    pipe = tmp_path / "key.pem"
    os.mkfifo(pipe)

    with pytest.raises(FileNotReadableError) as refused:
        ImportBasket().add_file(pipe)

    assert refused.value.details == {"path": str(pipe), "reason": "not a regular file"}


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileNotReadableError):
        ImportBasket().add_file(tmp_path)


def test_a_file_of_our_own_name_is_called_what_the_key_was(tmp_path: Path) -> None:
    pair = generate_key_pair(GeneratedKind.ED25519)
    name = name_of_private_key_file("Grid bot", pair.fingerprint, ExportForm.OPEN)
    write_private_file(tmp_path / name, write_private_key(pair.private_key_der, PrivateForm.OPEN))
    basket = ImportBasket()

    basket.add_file(tmp_path / name)

    assert [key.label for key in basket.summary(()).keys] == ["Grid-bot"]
