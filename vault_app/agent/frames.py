"""Frames on a pipe: a 4-byte big-endian length, then that many bytes."""

from typing import IO

from vault_app.errors import AgentProtocolError

MAX_FRAME_BYTES = 64 * 1024 * 1024
"""Larger than the list of 10,000 keys (about 15 MB); a greater length is not believed."""

LENGTH_BYTES = 4
"""Of the number in front of each frame."""


def read_frame(stream: IO[bytes]) -> bytes | None:
    """Read one frame.

    Returns:
        The frame's bytes, or None where the other side closed the pipe between two frames.

    Raises:
        AgentProtocolError: the pipe ended within a frame, or the length is not to be believed.
    """
    prefix = stream.read(LENGTH_BYTES)
    if not prefix:
        return None
    length = int.from_bytes(prefix, "big")
    if len(prefix) < LENGTH_BYTES:
        raise AgentProtocolError(problem="the pipe ended within a length")
    if length > MAX_FRAME_BYTES:
        raise AgentProtocolError(problem=f"a frame of {length} bytes")
    content = stream.read(length)
    if len(content) < length:
        raise AgentProtocolError(problem="the pipe ended within a frame")
    return content


def write_frame(stream: IO[bytes], content: bytes) -> None:
    """Write *content* as one frame and flush it.

    Raises:
        AgentProtocolError: *content* is longer than a frame may be.
        OSError: the other side is gone.
    """
    if len(content) > MAX_FRAME_BYTES:
        raise AgentProtocolError(problem=f"a frame of {len(content)} bytes")
    stream.write(len(content).to_bytes(LENGTH_BYTES, "big") + content)
    stream.flush()


def write_and_wipe(stream: IO[bytes], frame: bytearray) -> None:
    """Write *frame*, which may hold a password, and overwrite it with zeros.

    Args:
        stream: unbuffered, or a copy would stay behind.
        frame: :data:`LENGTH_BYTES` of room, then the content.

    Raises:
        AgentProtocolError: the content is longer than a frame may be.
        OSError: the other side is gone.
    """
    try:
        length = len(frame) - LENGTH_BYTES
        if length > MAX_FRAME_BYTES:
            raise AgentProtocolError(problem=f"a frame of {length} bytes")
        frame[:LENGTH_BYTES] = length.to_bytes(LENGTH_BYTES, "big")
        with memoryview(frame) as rest:
            written = 0
            while written < len(rest):
                written += stream.write(rest[written:])
    finally:
        frame[:] = bytes(len(frame))
