"""Texts as QR codes."""

from PySide6.QtGui import QImage

_QUIET_ZONE = 4
"""Modules around the code. Source: ISO/IEC 18004, section 6.3.8."""

_BLACK, _WHITE = b"\x00", b"\xff"


def qr_image(text: str) -> QImage:
    """*text* as a QR code in black on white, one pixel for each module. Takes its time."""
    import segno  # noqa: PLC0415 - 9 MB of memory, for those who want a picture

    rows = [bytes(row) for row in segno.make_qr(text, error="l").matrix]
    side = len(rows) + 2 * _QUIET_ZONE
    margin = _WHITE * _QUIET_ZONE
    pixels = bytearray(_WHITE * side * _QUIET_ZONE)
    for row in rows:
        modules = b"".join(_BLACK if module & 1 else _WHITE for module in row)
        pixels += margin + modules + margin
    pixels += _WHITE * side * _QUIET_ZONE
    return QImage(bytes(pixels), side, side, side, QImage.Format.Format_Grayscale8).copy()


def enlarged(code: QImage, side: int) -> QImage:
    """*code* at most *side* pixels wide.

    The modules are whole pixels, or a camera would see blurred edges.
    """
    return code.scaled(code.size() * max(1, side // code.width()))
