import io

import pytest

from vault_app.agent.frames import MAX_FRAME_BYTES, read_frame, write_frame
from vault_app.errors import AgentProtocolError


@pytest.mark.parametrize("content", [b"", b"x", bytes(range(256)) * 300], ids=len)
def test_a_frame_is_read_as_it_was_written(content: bytes) -> None:
    stream = io.BytesIO()
    write_frame(stream, content)
    stream.seek(0)

    assert read_frame(stream) == content
    assert read_frame(stream) is None


def test_a_frame_begins_with_its_length_in_four_big_endian_octets() -> None:
    stream = io.BytesIO()

    write_frame(stream, b"abc")

    assert stream.getvalue() == b"\x00\x00\x00\x03abc"


@pytest.mark.parametrize(
    ("octets", "problem"),
    [
        (b"\x00\x00\x01", "the pipe ended within a length"),
        (b"\x00\x00\x00\x05abcd", "the pipe ended within a frame"),
        (b"\xff\xff\xff\xff", "a frame of 4294967295 bytes"),
        ((MAX_FRAME_BYTES + 1).to_bytes(4, "big"), f"a frame of {MAX_FRAME_BYTES + 1} bytes"),
    ],
    ids=["length", "frame", "absurd", "too large"],
)
def test_what_is_no_frame_is_refused(octets: bytes, problem: str) -> None:
    with pytest.raises(AgentProtocolError) as refused:
        read_frame(io.BytesIO(octets))

    assert refused.value.details == {"problem": problem}


def test_a_frame_that_nobody_would_read_is_not_written() -> None:
    stream = io.BytesIO()

    with pytest.raises(AgentProtocolError):
        write_frame(stream, bytes(MAX_FRAME_BYTES + 1))

    assert stream.getvalue() == b""
