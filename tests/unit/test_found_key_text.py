import msgspec
import pytest

from vault_app.agent.key_messages import FoundSummary
from vault_app.found_key_text import found_key_in_words, place_in_words
from vault_app.key_files import NOT_PROTECTED, FoundIn, KeyForm, ProtectionTerms, Repair

PBKDF2 = ProtectionTerms(("PBES2", "PBKDF2-HMAC-SHA512", "AES-256-CBC"), 600_000)
SCRYPT = ProtectionTerms(("PBES2", "scrypt (N=16384)", "AES-256-CBC"))
FOUND = FoundSummary(
    found_id=1,
    source="bot.pem",
    label="bot",
    kind="rsa-4096",
    fingerprint="",
    api_key="",
    form=KeyForm.PKCS8,
    found_in=FoundIn.KEY_FILE,
    protection=NOT_PROTECTED,
    repairs=[],
    stored_as="",
)


@pytest.mark.parametrize(
    ("found", "words"),
    [
        (FOUND, "RSA-4096 private key, PKCS#8, not protected"),
        (
            msgspec.structs.replace(FOUND, kind="ed25519", api_key="x" * 64),
            "Ed25519 private key with its API key, PKCS#8, not protected",
        ),
        (
            msgspec.structs.replace(FOUND, protection=PBKDF2),
            (
                "RSA-4096 private key, PKCS#8, protected with"
                " PBES2, PBKDF2-HMAC-SHA512, AES-256-CBC (rounds: 600,000)"
            ),
        ),
        (
            msgspec.structs.replace(FOUND, form=KeyForm.OPENSSH, protection=SCRYPT),
            "RSA-4096 private key, OpenSSH, protected with PBES2, scrypt (N=16384), AES-256-CBC",
        ),
        (
            msgspec.structs.replace(FOUND, repairs=[Repair.WINDOWS_LINE_ENDS, Repair.INDENTATION]),
            (
                "RSA-4096 private key, PKCS#8, not protected;"
                " put right: line ends of Windows, indentation"
            ),
        ),
        (
            msgspec.structs.replace(FOUND, kind="hmac", form=KeyForm.HMAC_PAIR, api_key="x" * 64),
            "HMAC API key and secret",
        ),
    ],
    ids=["open", "with API key", "PBKDF2", "scrypt", "repaired", "HMAC"],
)
def test_a_found_key_is_said_in_words(found: FoundSummary, words: str) -> None:
    assert found_key_in_words(found) == words


@pytest.mark.parametrize("repair", list(Repair))
def test_every_repair_has_words_of_its_own(repair: Repair) -> None:
    words = found_key_in_words(msgspec.structs.replace(FOUND, repairs=[repair]))

    others = {
        found_key_in_words(msgspec.structs.replace(FOUND, repairs=[other]))
        for other in Repair
        if other is not repair
    }
    assert words not in others


@pytest.mark.parametrize("found_in", list(FoundIn))
def test_the_place_begins_with_the_file_s_name(found_in: FoundIn) -> None:
    found = msgspec.structs.replace(FOUND, found_in=found_in)

    assert place_in_words(found, "bot.{x}").startswith("bot.{x}")


def test_every_part_of_a_sentence_goes_through_the_translator() -> None:
    repaired = msgspec.structs.replace(FOUND, protection=PBKDF2, repairs=[Repair.NO_PADDING])

    words = found_key_in_words(repaired, lambda text: f"<{text}>")

    assert words == (
        "<<RSA-4096 private key, PKCS#8, protected with"
        " <PBES2, PBKDF2-HMAC-SHA512, AES-256-CBC (rounds: 600,000)>>;"
        " put right: <missing padding>>"
    )
