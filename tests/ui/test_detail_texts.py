"""Tags, programs and addresses as they are typed, and back."""

import pytest

from vault_app.errors import AddressRefusedError
from vault_app.key_life import NotedAddress, Program
from vault_app.terms import Environment
from vault_app.ui.detail_texts import (
    ip_list_of,
    ip_list_text,
    list_of,
    list_text,
    programs_of,
)

PRODUCTION = Environment.PRODUCTION


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("", ()),
        (" , ,", ()),
        ("grid", ("grid",)),
        (" grid ,tax  report, grid", ("grid", "tax  report")),
        ("网格\N{FULLWIDTH COMMA}税务、机器人", ("网格", "税务", "机器人")),
    ],
)
def test_names_are_typed_with_commas_between(typed: str, names: tuple[str, ...]) -> None:
    assert list_of(typed) == names


def test_names_are_shown_as_they_are_typed() -> None:
    assert list_text(("grid", "tax report")) == "grid, tax report"


def test_a_known_program_keeps_its_hand_over_sheet() -> None:
    known = (Program("bot", client="ccxt"), Program("old", client="ccxt"))

    assert programs_of("new, bot", known) == (Program("new"), Program("bot", client="ccxt"))


def test_an_ip_list_is_read_as_it_is_written() -> None:
    noted = (NotedAddress("203.0.114.7", "the office"), NotedAddress("2a00:1450::/32"))

    assert ip_list_of(ip_list_text(noted), PRODUCTION) == noted


def test_empty_lines_and_repeated_addresses_are_dropped() -> None:
    typed = "\n 203.0.114.7, server \n\n203.0.114.7 again\n"

    assert ip_list_of(typed, PRODUCTION) == (NotedAddress("203.0.114.7", "server"),)


def test_a_line_without_an_address_is_refused() -> None:
    with pytest.raises(AddressRefusedError):
        ip_list_of("203.0.114.7\noffice", PRODUCTION)


def test_an_address_at_home_is_refused() -> None:
    with pytest.raises(AddressRefusedError):
        ip_list_of("192.168.1.4", PRODUCTION)
