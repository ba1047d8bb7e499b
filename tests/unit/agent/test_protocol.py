from uuid import UUID

import msgspec
import pytest

from vault_app.agent.protocol import (
    Call,
    CreateVault,
    Failure,
    FromAgent,
    Sign,
    ToAgent,
    UnlockVault,
)
from vault_app.agent.values import Password
from vault_app.errors import VaultAppError, error_classes

SECRET = "correct horse battery"


@pytest.mark.parametrize(
    "message",
    [
        Password.of(SECRET),
        UnlockVault("/v", Password.of(SECRET)),
        Call(1, CreateVault("/v", Password.of(SECRET))),
    ],
    ids=lambda message: type(message).__name__,
)
def test_the_repr_of_a_message_shows_no_password(message: object) -> None:
    assert SECRET not in f"{message!r} {message}"


def test_a_call_reads_as_it_was_written() -> None:
    call = Call(7, Sign(UUID(int=5), b"\x00\xff"))

    assert msgspec.msgpack.decode(msgspec.msgpack.encode(call), type=ToAgent) == call


@pytest.mark.parametrize("error_class", error_classes().values(), ids=lambda found: found.__name__)
def test_every_error_travels_as_its_name_and_details(error_class: type[VaultAppError]) -> None:
    error = error_class(**dict.fromkeys(error_class.expects, "word"))
    failure = Failure(1, type(error).__name__, error.details)

    read = msgspec.msgpack.decode(msgspec.msgpack.encode(failure), type=FromAgent)

    assert read == failure
    assert error_classes()[failure.error](**failure.details).details == error.details
