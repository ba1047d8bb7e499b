"""Files that hold a private key without a passphrase. Pure functions over records."""

from vault_app.key_life import OpenExport
from vault_app.vault.model import KeyRecord
from vault_app.vault.occasion import Occasion, changed


def exported(
    record: KeyRecord, path: str, form: str, words: str, occasion: Occasion, *, is_open: bool
) -> KeyRecord:
    """*record* after its private key was written into a new file at *path*.

    What was noted about an earlier file there is forgotten: no file is ever overwritten, so that
    one was gone.

    Args:
        record: of the key.
        path: of the file.
        form: a value of ``terms.ExportForm``.
        words: for the history; the form, and whether there is a passphrase.
        occasion: when, and for whom.
        is_open: whether the file has no passphrase.
    """
    others = tuple(each for each in record.open_exports if each.path != path)
    noted = (OpenExport(occasion.utc, path, form),) if is_open else ()
    return changed(record, occasion, f"exported: {words}, {path}", open_exports=(*others, *noted))


def forgotten(record: KeyRecord, path: str, occasion: Occasion) -> KeyRecord:
    """*record* after the file at *path* was removed; unchanged where none is noted there."""
    others = tuple(each for each in record.open_exports if each.path != path)
    if len(others) == len(record.open_exports):
        return record
    return changed(record, occasion, f"open file gone: {path}", open_exports=others)
