"""API keys and HMAC secrets. Their source: the exchange's rest-api.md, published examples."""

import pytest

from vault_app.errors import InvalidApiKeyError, InvalidHmacSecretError
from vault_app.keys.hmac_pair import parse_hmac_pair

API_KEY = "vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zvsw0MuIgwCIPy6utIco14y7Ju91duEh8A"
SECRET = "NhqPtmdSJYdKjVHjA7PZj4Mge3R5YNiP1e3UZjInClVN65XAbvqqM6A7H5fATj0j"


@pytest.mark.parametrize("around", ["{}", " {}\n", "\t{}\r\n", "\n\n{}  "])
def test_a_pair_is_taken_whatever_blanks_are_around_it(around: str) -> None:
    pair = parse_hmac_pair(around.format(API_KEY), around.format(SECRET))

    assert pair == (API_KEY, SECRET.encode())


@pytest.mark.parametrize(
    ("secret", "problem"),
    [
        ("", "empty"),
        (SECRET[:-1], "too-short"),
        (SECRET + "a", "too-long"),
        (SECRET[:-1] + "-", "characters"),
        (SECRET[:-1] + "é", "characters"),
        (SECRET[:-1] + "\u0664", "characters"),
        (f'"{SECRET}"', "quoted"),
        (SECRET[:30] + " " + SECRET[31:], "spaces"),
        ("-----BEGIN PRIVATE KEY-----", "private-key"),
        ("-----BEGIN PUBLIC KEY-----", "public-key"),
        (API_KEY, "equal"),
        (f" {API_KEY} ", "equal"),
    ],
)
def test_it_is_said_what_is_wrong_with_a_secret(secret: str, problem: str) -> None:
    with pytest.raises(InvalidHmacSecretError) as refused:
        parse_hmac_pair(API_KEY, secret)

    assert refused.value.details == {"problem": problem}


def test_an_api_key_in_the_field_of_the_secret_is_noticed_where_it_is_known() -> None:
    with pytest.raises(InvalidHmacSecretError) as refused:
        parse_hmac_pair(SECRET, API_KEY, known_api_keys={API_KEY})

    assert refused.value.details == {"problem": "swapped"}


def test_the_pair_of_a_stored_api_key_is_not_taken_for_swapped() -> None:
    assert parse_hmac_pair(API_KEY, SECRET, known_api_keys={API_KEY})[0] == API_KEY


def test_an_api_key_that_is_none_is_named_before_its_secret() -> None:
    with pytest.raises(InvalidApiKeyError):
        parse_hmac_pair("", "")
