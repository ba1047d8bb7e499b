"""From octets to text that can be searched: encodings, line ends, invisible characters."""

import codecs
import re
from dataclasses import dataclass
from typing import Final

from vault_app.key_files import Repair

_BYTE_ORDER_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_INVISIBLE: Final = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff\u00ad"))
_LONG_DASHES: Final = {ord("\u2013"): "--", ord("\u2014"): "--"}
_WRITTEN_OUT: Final = re.compile(r"\\{1,4}(?:r\\{1,4}n|n|r)")


@dataclass(frozen=True)
class Text:
    """Text to search.

    Attributes:
        content: with LF line ends and nothing invisible.
        repairs: what was put right.
    """

    content: str
    repairs: tuple[Repair, ...]

    def __repr__(self) -> str:
        """Masked: the text may hold a key."""
        return "Text(***)"


def text_in(octets: bytes) -> Text:
    """Decode *octets*, which may be anything, as UTF-8, UTF-16 with its mark, or Latin-1."""
    repairs: list[Repair] = []
    encoding = "utf-8"
    for mark, marked_encoding in _BYTE_ORDER_MARKS:
        if octets.startswith(mark):
            octets, encoding = octets[len(mark) :], marked_encoding
            repairs.append(Repair.BYTE_ORDER_MARK)
            break
    try:
        content = octets.decode(encoding)
    except UnicodeDecodeError:
        content = octets.decode("latin-1")
    if "\r" in content:
        content = content.replace("\r\n", "\n").replace("\r", "\n")
        repairs.append(Repair.WINDOWS_LINE_ENDS)
    visible = content.translate(_INVISIBLE)
    if visible != content:
        repairs.append(Repair.INVISIBLE_CHARACTERS)
    return Text(visible, tuple(repairs))


def with_line_ends(text: Text) -> Text:
    r"""Turn a written-out ``\n`` into a line end, and typographic dashes into plain ones."""
    content = _WRITTEN_OUT.sub("\n", text.content)
    repairs = text.repairs
    if content != text.content:
        repairs += (Repair.WRITTEN_OUT_LINE_ENDS,)
    plain = content.translate(_LONG_DASHES)
    if plain != content:
        repairs += (Repair.TYPOGRAPHIC_DASHES,)
    return Text(plain, repairs)
