import pytest

from vault_app.key_file_names import (
    form_of_public_key_file,
    name_of_private_key_file,
    name_of_public_key_file,
    without_fingerprint,
)
from vault_app.terms import ExportForm, PublicKeyForm

FINGERPRINT = "SHA256:q/2bT8+xKm0ZgLwN3vYcUoJhRdEsFiAaBpCtDyGeHjk"
MARK = "q_2bT8-xKm0Z"


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("Grid bot", "Grid-bot"),
        ("../../.ssh/id_rsa", "ssh-id_rsa"),
        ("网格", "网格"),
        (".hidden", "hidden"),
        ("<b>x</b>", "b-x-b"),
        ("...", "key"),
        ("/", "key"),
    ],
)
def test_a_label_becomes_a_name_that_leads_nowhere(label: str, name: str) -> None:
    assert name_of_public_key_file(label, FINGERPRINT) == f"{name}-{MARK}-public.pem"


@pytest.mark.parametrize(
    ("form", "ending"),
    [
        (ExportForm.STRONG, "-private.pem"),
        (ExportForm.COMPATIBLE, "-private.pem"),
        (ExportForm.OPEN, "-private.pem"),
        (ExportForm.OPENSSH, "-private"),
        (ExportForm.GENERATOR, ".tar.gz"),
    ],
)
def test_a_private_key_s_file_says_what_it_is(form: ExportForm, ending: str) -> None:
    assert name_of_private_key_file("bot", FINGERPRINT, form) == f"bot-{MARK}{ending}"


@pytest.mark.parametrize("label", ["x" * 100, "网" * 100])
def test_the_name_of_an_archive_fits_into_the_archive(label: str) -> None:
    name = name_of_private_key_file(label, FINGERPRINT, ExportForm.GENERATOR)

    assert len(name.removesuffix(".tar.gz").encode()) <= 64


def test_the_label_comes_back_from_the_name_of_a_file() -> None:
    name = name_of_private_key_file("bot", FINGERPRINT, ExportForm.OPENSSH)

    assert without_fingerprint(name.removesuffix("-private"), FINGERPRINT) == "bot"


def test_a_name_without_the_fingerprint_stays_as_it_is() -> None:
    assert without_fingerprint("bot-", "") == "bot-"


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("bot-public.pem", PublicKeyForm.PEM),
        ("bot.DER", PublicKeyForm.DER),
        ("bot.pub", PublicKeyForm.OPENSSH),
        ("bot.json", PublicKeyForm.JWK),
        ("bot.txt", PublicKeyForm.ONE_LINE),
        ("bot", PublicKeyForm.PEM),
    ],
)
def test_the_ending_of_a_public_key_s_file_says_its_form(name: str, form: PublicKeyForm) -> None:
    assert form_of_public_key_file(name) is form
