"""What a stored key looks like outside the vault: as a file, and as the one revealed secret."""

from pathlib import Path

from vault_app.keys.writing.generator_archive import ArchivedPair, write_generator_archive
from vault_app.keys.writing.private_forms import PrivateForm, write_private_key
from vault_app.keys.writing.public_forms import PublicForm, write_public_key
from vault_app.terms import HMAC_KIND, ExportForm, PublicKeyForm
from vault_app.vault.model import KeyRecord

_ARCHIVE_SUFFIXES = (".tar.gz", ".tgz")


def private_key_file(
    record: KeyRecord,
    private_key_der: bytes,
    form: ExportForm,
    passphrase: bytes | None,
    path: Path,
) -> bytes:
    """Return the content of the file at *path*, whose name an archive repeats inside.

    Args:
        record: of the key.
        private_key_der: PKCS#8 DER as the vault keeps it.
        form: how it is written.
        passphrase: None for a form without one.
        path: where it goes.

    Raises:
        KeyMaterialError: see :func:`~vault_app.keys.writing.private_forms.write_private_key`.
    """
    if form is not ExportForm.GENERATOR:
        return write_private_key(private_key_der, PrivateForm(form.value), passphrase)
    name = path.name
    for suffix in _ARCHIVE_SUFFIXES:
        name = name.removesuffix(suffix)
    inner_form = PrivateForm.STRONG if passphrase else PrivateForm.OPEN
    return write_generator_archive(
        [
            ArchivedPair(
                name=name,
                private_file=write_private_key(private_key_der, inner_form, passphrase),
                public_file=write_public_key(record.public_key_pem, PublicForm.PEM),
            )
        ]
    )


def public_key_file(record: KeyRecord, form: PublicKeyForm) -> bytes:
    """Return the content of the file with the public key of *record*.

    Raises:
        KeyMaterialError: see :func:`~vault_app.keys.writing.public_forms.write_public_key`.
    """
    return write_public_key(record.public_key_pem, PublicForm(form.value))


def revealed_secret(record: KeyRecord, secret: bytes) -> bytes:
    """Return what is shown of *secret*, which is that of *record* as the vault keeps it.

    Returns:
        PKCS#8 PEM without a passphrase, or the HMAC secret.
    """
    if record.kind == HMAC_KIND:
        return secret
    return write_private_key(secret, PrivateForm.OPEN)
