import errno
import os
from pathlib import Path

import pytest

from vault_app.errors import FileExistsAlreadyError, FileNotWritableError
from vault_app.private_file import write_private_file


def test_the_file_holds_what_was_given(tmp_path: Path) -> None:
    write_private_file(tmp_path / "kit", b"\x00content\xff\r\n")

    assert (tmp_path / "kit").read_bytes() == b"\x00content\xff\r\n"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_only_the_owner_may_read_it_whatever_the_umask(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        write_private_file(tmp_path / "kit", b"content")
    finally:
        os.umask(before)

    assert (tmp_path / "kit").stat().st_mode & 0o777 == 0o600


def test_a_file_that_is_there_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "kit").write_bytes(b"someone else's")

    with pytest.raises(FileExistsAlreadyError):
        write_private_file(tmp_path / "kit", b"content")

    assert (tmp_path / "kit").read_bytes() == b"someone else's"


@pytest.mark.skipif(os.name == "nt", reason="making links needs a right of its own")
def test_a_link_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "kit").symlink_to(tmp_path / "elsewhere")

    with pytest.raises(FileExistsAlreadyError):
        write_private_file(tmp_path / "kit", b"content")

    assert not (tmp_path / "elsewhere").exists()


def test_a_missing_folder_is_named_and_not_made(tmp_path: Path) -> None:
    with pytest.raises(FileNotWritableError) as raised:
        write_private_file(tmp_path / "none" / "kit", b"content")

    assert raised.value.details["path"] == str(tmp_path / "none" / "kit")
    assert not (tmp_path / "none").exists()


def test_a_disk_that_is_full_at_the_end_leaves_no_half_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def is_full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", is_full)

    with pytest.raises(FileNotWritableError) as raised:
        write_private_file(tmp_path / "kit", b"content")

    assert raised.value.details["reason"] == os.strerror(errno.ENOSPC)
    assert list(tmp_path.iterdir()) == []


def test_an_error_holds_nothing_of_the_content(tmp_path: Path) -> None:
    with pytest.raises(FileNotWritableError) as raised:
        write_private_file(tmp_path / "none" / "kit", b"the recovery code")

    assert "recovery" not in f"{raised.value!r} {raised.value}"
