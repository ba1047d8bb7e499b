"""The layout of the exchange's key generator: ``name.tar.gz`` with ``name`` and ``name.pub``."""

import gzip
import io
import tarfile
from collections.abc import Iterable
from dataclasses import dataclass

from vault_app.errors import InvalidLabelError

_NAME_LENGTH = 64
_MODE = 0o600


@dataclass(frozen=True)
class ArchivedPair:
    """One key pair for an archive.

    Attributes:
        name: of the private key's file; the public key's is ``name.pub``.
        private_file: as :func:`~vault_app.keys.writing.private_forms.write_private_key` gives it.
        public_file: as :func:`~vault_app.keys.writing.public_forms.write_public_key` gives it.
    """

    name: str
    private_file: bytes
    public_file: bytes

    def __repr__(self) -> str:
        """Masked: the private file may be open."""
        return f"ArchivedPair({self.name!r}, ***)"


def write_generator_archive(pairs: Iterable[ArchivedPair]) -> bytes:
    """Return ``tar.gz`` with two files for each pair, readable by their owner only.

    Raises:
        InvalidLabelError: a name is ``empty``, ``long``, has a ``control`` character or a slash in
            it, or (``control`` as well) stands there twice.
    """
    packed = io.BytesIO()
    names: set[str] = set()
    with tarfile.open(fileobj=packed, mode="w", format=tarfile.USTAR_FORMAT) as archive:
        for pair in pairs:
            _require_file_name(pair.name, names)
            _add(archive, pair.name, pair.private_file)
            _add(archive, f"{pair.name}.pub", pair.public_file)
            names |= {pair.name, f"{pair.name}.pub"}
    return gzip.compress(packed.getvalue(), mtime=0)


def _require_file_name(name: str, taken: set[str]) -> None:
    if not name:
        raise InvalidLabelError(problem="empty")
    if len(name.encode()) > _NAME_LENGTH:
        raise InvalidLabelError(problem="long")
    forbidden = name in (".", "..") or not {name, f"{name}.pub"}.isdisjoint(taken)
    if forbidden or not name.isprintable() or any(slash in name for slash in "/\\"):
        raise InvalidLabelError(problem="control")


def _add(archive: tarfile.TarFile, name: str, content: bytes) -> None:
    entry = tarfile.TarInfo(name)
    entry.size, entry.mode = len(content), _MODE
    archive.addfile(entry, io.BytesIO(content))
