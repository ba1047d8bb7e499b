"""Addresses as they are typed, and whether a list holds one."""

import contextlib
import ipaddress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vault_app.errors import AddressRefusedError
from vault_app.health.addresses import AddressProblem, checked_network, covers
from vault_app.terms import Environment


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("8.8.4.4", "8.8.4.4"),
        ("  8.8.4.4\n", "8.8.4.4"),
        ("8.8.4.4/32", "8.8.4.4"),
        ("8.8.4.7/24", "8.8.4.0/24"),
        ("2A00:1450:0:0:0:0:0:1", "2a00:1450::1"),
        ("2a00:1450::1/64", "2a00:1450::/64"),
        ("::ffff:8.8.4.4", "8.8.4.4"),
        ("::ffff:8.8.4.4/120", "8.8.4.0/24"),
    ],
)
def test_an_address_is_noted_in_its_one_canonical_form(typed: str, text: str) -> None:
    assert checked_network(typed).text == text


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("", AddressProblem.EMPTY),
        ("   ", AddressProblem.EMPTY),
        ("8.8.4", AddressProblem.SYNTAX),
        ("8.8.4.256", AddressProblem.SYNTAX),
        ("08.8.4.4", AddressProblem.SYNTAX),
        ("8.8.4.4/33", AddressProblem.SYNTAX),
        ("8.8.4.4/255.255.255.0", AddressProblem.SYNTAX),
        ("8.8.4.4, 8.8.8.8", AddressProblem.SYNTAX),
        ("٨.8.4.4", AddressProblem.SYNTAX),
        ("fe80::1%eth0", AddressProblem.SYNTAX),
        ("8" * 5000, AddressProblem.SYNTAX),
        ("home.example.org", AddressProblem.HOST_NAME),
        ("0.0.0.0/0", AddressProblem.EVERYONE),
        ("::/0", AddressProblem.EVERYONE),
        ("8.0.0.0/7", AddressProblem.EVERYONE),
        ("10.1.2.3", AddressProblem.PRIVATE),
        ("172.31.0.1", AddressProblem.PRIVATE),
        ("192.168.1.0/24", AddressProblem.PRIVATE),
        ("fd00::1", AddressProblem.PRIVATE),
        ("::ffff:192.168.1.1", AddressProblem.PRIVATE),
        ("100.64.3.4", AddressProblem.SHARED),
        ("127.0.0.1", AddressProblem.LOOPBACK),
        ("::1", AddressProblem.LOOPBACK),
        ("169.254.9.9", AddressProblem.LINK_LOCAL),
        ("fe80::1", AddressProblem.LINK_LOCAL),
        ("224.0.0.1", AddressProblem.MULTICAST),
        ("ff02::1", AddressProblem.MULTICAST),
        ("192.0.2.1", AddressProblem.DOCUMENTATION),
        ("2001:db8::1", AddressProblem.DOCUMENTATION),
        ("255.255.255.255", AddressProblem.RESERVED),
        ("0.0.0.9", AddressProblem.RESERVED),
        ("::", AddressProblem.RESERVED),
    ],
)
def test_what_cannot_be_on_a_list_is_refused_with_the_reason(
    typed: str, problem: AddressProblem
) -> None:
    with pytest.raises(AddressRefusedError) as refused:
        checked_network(typed)

    assert refused.value.details["problem"] == problem.value


def test_every_reason_to_refuse_is_tried() -> None:
    tried = {
        _problem_of(text)
        for text in (
            "",
            "8.8.4",
            "a.example",
            "0.0.0.0/0",
            "10.1.2.3",
            "100.64.3.4",
            "127.0.0.1",
            "169.254.9.9",
            "224.0.0.1",
            "192.0.2.1",
            "0.0.0.9",
        )
    }

    assert tried == {problem.value for problem in AddressProblem}


def test_the_practice_exchange_sees_this_computers_own_address() -> None:
    assert checked_network("127.0.0.1", Environment.PRACTICE).text == "127.0.0.1"


@pytest.mark.parametrize(
    ("typed", "is_wide"),
    [("8.8.4.4", False), ("8.8.4.0/24", False), ("8.8.4.0/23", True), ("2a00::/64", False),
     ("2a00::/63", True)],
)  # fmt: skip
def test_a_network_with_room_for_strangers_is_wide(typed: str, is_wide: bool) -> None:  # noqa: FBT001 - a parameter
    assert checked_network(typed).is_wide is is_wide


@pytest.mark.parametrize(
    ("networks", "address", "is_held"),
    [
        (["8.8.4.4"], "8.8.4.4", True),
        (["8.8.4.0/24"], "8.8.4.200", True),
        (["8.8.4.0/24", "2a00::/64"], "2a00::17", True),
        (["8.8.4.0/24"], "8.8.5.1", False),
        (["8.8.4.0/24"], "2a00::17", False),
        (["8.8.4.4"], "::ffff:8.8.4.4", True),
        ([], "8.8.4.4", False),
        (["rubbish", "8.8.4.4"], "8.8.4.4", True),
        (["8.8.4.4"], "rubbish", False),
    ],
)
def test_a_list_holds_the_addresses_of_its_networks(
    networks: list[str],
    address: str,
    is_held: bool,  # noqa: FBT001 - a parameter
) -> None:
    assert covers(networks, address) is is_held


@given(st.ip_addresses())
def test_what_is_taken_stays_as_it_is_and_holds_itself(
    address: ipaddress.IPv4Address | ipaddress.IPv6Address,
) -> None:
    try:
        text = checked_network(str(address)).text
    except AddressRefusedError:
        return

    assert checked_network(text).text == text
    assert covers([text], str(address))


@given(st.text(max_size=80))
def test_whatever_is_typed_is_taken_or_refused(typed: str) -> None:
    with contextlib.suppress(AddressRefusedError):
        assert checked_network(typed).text


def _problem_of(text: str) -> object:
    with pytest.raises(AddressRefusedError) as refused:
        checked_network(text)
    return refused.value.details["problem"]
