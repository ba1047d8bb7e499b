"""Lengths of time → short words."""


def duration(milliseconds: int) -> str:
    """In the largest unit of which there are two or more."""
    for unit, length_ms in (("h", 3_600_000), ("min", 60_000), ("s", 1_000)):
        if milliseconds >= 2 * length_ms:
            return f"{milliseconds / length_ms:.0f} {unit}"
    return f"{milliseconds} ms"
