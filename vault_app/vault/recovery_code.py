"""The recovery code: 160 bits as eight groups that can be read over a telephone.

Each group is four characters of Crockford's base32 (20 bits) and one check character: Luhn mod 32
over the group's number and its four characters. So a mistyped or misplaced group is named at once.
"""

import os

from vault_app.errors import RecoveryCodeMistypedError
from vault_app.vault.slots import RECOVERY_SECRET_BYTES

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Source: Douglas Crockford, "Base 32": no I, L, O, U."""

GROUPS = 8
CHARACTERS_PER_GROUP = 5

_READ_AS = str.maketrans({"I": "1", "L": "1", "O": "0"})
_DASHES = frozenset("-\u00ad\u2010\u2011\u2012\u2013\u2014\u2015\u2212")
"""Hyphen, soft hyphen, the dashes and minus: word processors put one for another."""

_BITS_PER_CHARACTER = 5
_BITS_PER_GROUP = 20


def new_recovery_secret() -> bytes:
    """20 random bytes."""
    return os.urandom(RECOVERY_SECRET_BYTES)


def recovery_code_text(secret: bytes) -> str:
    """Spell 20 bytes as ``XXXXX-XXXXX-…``, eight groups of five characters."""
    number = int.from_bytes(secret, "big")
    groups = []
    for index in range(GROUPS):
        value = number >> _BITS_PER_GROUP * (GROUPS - 1 - index)
        characters = [
            value >> _BITS_PER_CHARACTER * place & (len(ALPHABET) - 1) for place in (3, 2, 1, 0)
        ]
        spelled = [*characters, _check_value(index, characters)]
        groups.append("".join(ALPHABET[character] for character in spelled))
    return "-".join(groups)


def parse_recovery_code(text: str) -> bytes:
    """Return the 20 bytes that *text* spells.

    Case, white space and dashes of any kind do not matter; I and L are read as 1, O as 0.

    Raises:
        RecoveryCodeMistypedError: *group* is the first (1 to 8) that cannot be right, or 9 where
            there are more than eight.
    """
    written = "".join(sign for sign in text if not sign.isspace() and sign not in _DASHES)
    characters = written.upper().translate(_READ_AS)
    number = 0
    for index in range(GROUPS):
        start = index * CHARACTERS_PER_GROUP
        group = characters[start : start + CHARACTERS_PER_GROUP]
        values = [ALPHABET.find(character) for character in group]
        if len(values) != CHARACTERS_PER_GROUP or -1 in values:
            raise RecoveryCodeMistypedError(group=index + 1)
        *digits, check = values
        if check != _check_value(index, digits):
            raise RecoveryCodeMistypedError(group=index + 1)
        for digit in digits:
            number = number << _BITS_PER_CHARACTER | digit
    if len(characters) > GROUPS * CHARACTERS_PER_GROUP:
        raise RecoveryCodeMistypedError(group=GROUPS + 1)
    return number.to_bytes(RECOVERY_SECRET_BYTES, "big")


def _check_value(group_index: int, values: list[int]) -> int:
    """Luhn mod N with N = 32 over the group's number and its characters.

    Source: ISO/IEC 7812-1 annex B, generalised to base 32.
    """
    base = len(ALPHABET)
    total = 0
    for place, value in enumerate(reversed([group_index, *values])):
        doubled = value * 2 if place % 2 == 0 else value
        total += doubled // base + doubled % base
    return -total % base
