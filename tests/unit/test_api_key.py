import pytest

from vault_app.api_key import API_KEY_LENGTH, Problem, masked, parse_api_key
from vault_app.errors import InvalidApiKeyError

API_KEY = "vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zvsw0MuIgwCIPy6utIco14y7Ju91duEh8A"
"""Source: Binance, rest-api.md, the examples of signed requests."""

SPKI_LINE = "MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE="
"""Source: RFC 8410, section 10.1, the public key of its example."""


def test_an_api_key_of_the_exchange_s_documents_is_taken() -> None:
    assert len(API_KEY) == API_KEY_LENGTH
    assert parse_api_key(API_KEY) == API_KEY


@pytest.mark.parametrize("around", ["  {}", "{}\n", "\t{}\r\n", "\u00a0{}\u00a0"])
def test_blanks_around_it_are_taken_away(around: str) -> None:
    assert parse_api_key(around.format(API_KEY)) == API_KEY


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", Problem.EMPTY),
        (" \n", Problem.EMPTY),
        (API_KEY[:63], Problem.TOO_SHORT),
        (f"{API_KEY}A", Problem.TOO_LONG),
        (f"{API_KEY[:32]} {API_KEY[32:]}", Problem.SPACES),
        (f"{API_KEY[:32]}\n{API_KEY[32:]}", Problem.SPACES),
        (f"{API_KEY[:32]}\u00a0{API_KEY[33:]}", Problem.SPACES),
        (f'"{API_KEY}"', Problem.QUOTED),
        (f"'{API_KEY}'", Problem.QUOTED),
        (f"“{API_KEY}”", Problem.QUOTED),
        (f"{API_KEY[:63]}-", Problem.CHARACTERS),
        (f"{API_KEY[:63]}=", Problem.CHARACTERS),
        (f"{API_KEY[:63]}\u0410", Problem.CHARACTERS),
        (f"{API_KEY[:63]}\u0661", Problem.CHARACTERS),
        (f"{API_KEY[:63]}\x00", Problem.CHARACTERS),
        (f"-----BEGIN PUBLIC KEY-----\n{SPKI_LINE}", Problem.PUBLIC_KEY),
        (SPKI_LINE, Problem.PUBLIC_KEY),
        ("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI", Problem.PUBLIC_KEY),
        ("-----BEGIN PRIVATE KEY-----", Problem.PRIVATE_KEY),
        ("-----BEGIN ENCRYPTED PRIVATE KEY-----", Problem.PRIVATE_KEY),
        ("-----BEGIN RSA PRIVATE KEY-----", Problem.PRIVATE_KEY),
    ],
)
def test_what_is_no_api_key_is_refused_by_its_problem(text: str, problem: Problem) -> None:
    with pytest.raises(InvalidApiKeyError) as refused:
        parse_api_key(text)

    assert refused.value.details == {"problem": problem}


def test_an_api_key_that_begins_like_a_public_key_is_taken() -> None:
    api_key = f"MII{API_KEY[3:]}"

    assert parse_api_key(api_key) == api_key


def test_the_refusal_holds_nothing_of_what_was_typed() -> None:
    with pytest.raises(InvalidApiKeyError) as refused:
        parse_api_key(API_KEY[:63])

    assert API_KEY[:8] not in repr(refused.value)


def test_a_masked_api_key_shows_its_ends_only() -> None:
    assert masked(API_KEY) == "vmPU…Eh8A"
    assert masked("") == ""
