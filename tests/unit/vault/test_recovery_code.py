import itertools

import pytest

from vault_app.errors import RecoveryCodeMistypedError
from vault_app.vault.recovery_code import (
    ALPHABET,
    new_recovery_secret,
    parse_recovery_code,
    recovery_code_text,
)

SECRET = bytes.fromhex("00112233445566778899aabbccddeeff01234567")
CODE = recovery_code_text(SECRET)
GROUPS = CODE.split("-")


def test_a_code_is_eight_groups_of_five() -> None:
    assert [len(group) for group in GROUPS] == [5] * 8
    assert set("".join(GROUPS)) <= set(ALPHABET)


def test_a_code_leads_back_to_its_secret() -> None:
    for _ in range(200):
        secret = new_recovery_secret()
        assert parse_recovery_code(recovery_code_text(secret)) == secret


@pytest.mark.parametrize(
    "written",
    [CODE.lower(), CODE.replace("-", " "), CODE.replace("-", ""), f"  {CODE}\n",
     CODE.replace("0", "O").replace("1", "l")],
)  # fmt: skip
def test_the_way_of_writing_does_not_matter(written: str) -> None:
    assert parse_recovery_code(written) == SECRET


@pytest.mark.parametrize(
    "code_point", [0x09, 0x0D, 0xA0, 0x2003, 0x202F, 0xAD, *range(0x2010, 0x2016), 0x2212], ids=hex
)
def test_what_other_programs_put_between_the_groups_does_not_matter(code_point: int) -> None:
    assert parse_recovery_code(CODE.replace("-", chr(code_point))) == SECRET


def test_every_single_mistyped_character_is_found_in_its_group() -> None:
    compact = CODE.replace("-", "")
    for place, character in itertools.product(range(40), ALPHABET):
        if character == compact[place]:
            continue
        with pytest.raises(RecoveryCodeMistypedError) as refused:
            parse_recovery_code(compact[:place] + character + compact[place + 1 :])
        assert refused.value.details == {"group": place // 5 + 1}


def test_two_groups_changed_over_are_found() -> None:
    changed = [GROUPS[1], GROUPS[0], *GROUPS[2:]]

    with pytest.raises(RecoveryCodeMistypedError) as refused:
        parse_recovery_code("-".join(changed))

    assert refused.value.details == {"group": 1}


@pytest.mark.parametrize(
    ("text", "group"),
    [("", 1), ("-".join(GROUPS[:3]), 4), (CODE[:-1], 8), (f"{CODE}-00000", 9), ("U" * 40, 1)],
)
def test_a_code_of_the_wrong_length_or_letters_names_the_group(text: str, group: int) -> None:
    with pytest.raises(RecoveryCodeMistypedError) as refused:
        parse_recovery_code(text)

    assert refused.value.details == {"group": group}
