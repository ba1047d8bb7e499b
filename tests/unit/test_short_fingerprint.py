from vault_app.short_fingerprint import short_fingerprint

FINGERPRINT = "SHA256:q/2bT8+xKm0ZgLwN3vYcUoJhRdEsFiAaBpCtDyGeHjk"


def test_the_short_form_is_the_beginning_of_the_long_one() -> None:
    assert short_fingerprint(FINGERPRINT) == "q/2bT8+xKm0Z"


def test_a_key_without_a_fingerprint_has_no_short_one() -> None:
    assert short_fingerprint("") == ""
