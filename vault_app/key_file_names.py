"""What files of keys are called: label, short fingerprint, and what is in them."""

import re
from pathlib import PurePath

from vault_app.short_fingerprint import short_fingerprint
from vault_app.terms import ExportForm, PublicKeyForm

_NOT_IN_FILE_NAMES = re.compile(r"[^\w.-]+")
_MAX_STEM_OCTETS = 48
"""Of the label's part; the archive of the exchange's generator takes names of 64 octets."""

_URL_SAFE = str.maketrans("+/", "-_")
"""Source: RFC 4648, section 5."""

_FORMS_BY_ENDING = {
    ".der": PublicKeyForm.DER,
    ".pub": PublicKeyForm.OPENSSH,
    ".json": PublicKeyForm.JWK,
    ".txt": PublicKeyForm.ONE_LINE,
}
_SUFFIXES = {ExportForm.GENERATOR: ".tar.gz", ExportForm.OPENSSH: ""}


def name_of_private_key_file(label: str, fingerprint: str, form: ExportForm) -> str:
    """``Grid bot`` → ``Grid-bot-q_2bT8-xKm0Z-private.pem``, or with the ending of another *form*.

    The archive of the exchange's key generator and the files in it have no ``-private``.
    """
    stem = _stem(label, fingerprint)
    if form is not ExportForm.GENERATOR:
        stem = f"{stem}-private"
    return f"{stem}{_SUFFIXES.get(form, '.pem')}"


def name_of_public_key_file(label: str, fingerprint: str) -> str:
    """``Grid bot`` → ``Grid-bot-q_2bT8-xKm0Z-public.pem``."""
    return f"{_stem(label, fingerprint)}-public.pem"


def form_of_public_key_file(name: str) -> PublicKeyForm:
    """The form that the ending of *name* stands for; PEM where it stands for none."""
    return _FORMS_BY_ENDING.get(PurePath(name).suffix.lower(), PublicKeyForm.PEM)


def without_fingerprint(stem: str, fingerprint: str) -> str:
    """``Grid-bot-q_2bT8-xKm0Z``, a file's name without its ending → ``Grid-bot``."""
    return stem.removesuffix(_mark(fingerprint)) if fingerprint else stem


def _stem(label: str, fingerprint: str) -> str:
    """Never hidden, and it leads to no other folder."""
    name = _NOT_IN_FILE_NAMES.sub("-", label).encode()[:_MAX_STEM_OCTETS].decode(errors="ignore")
    return f"{name.strip('-.') or 'key'}{_mark(fingerprint)}"


def _mark(fingerprint: str) -> str:
    return f"-{short_fingerprint(fingerprint).translate(_URL_SAFE)}"
