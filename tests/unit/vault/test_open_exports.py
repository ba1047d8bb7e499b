"""Files that hold a private key without a passphrase."""

from tests.helpers.lives import minutes, verified
from vault_app.key_life import OpenExport
from vault_app.vault.model import KeyRecord
from vault_app.vault.open_exports import exported, forgotten


def opened(record: KeyRecord, path: str, at: float = 5) -> KeyRecord:
    return exported(record, path, "open", "open", minutes(at), is_open=True)


def test_an_open_file_is_noted_with_its_time() -> None:
    assert opened(verified(), "/a.pem").open_exports == (
        OpenExport(minutes(5).utc, "/a.pem", "open"),
    )


def test_a_protected_file_is_in_the_history_only() -> None:
    key = exported(verified(), "/a.pem", "strong", "strong", minutes(5), is_open=False)

    assert key.open_exports == ()
    assert key.history[-1].what == "exported: strong, /a.pem"


def test_a_new_file_takes_the_place_of_the_one_that_was_there() -> None:
    twice = opened(opened(verified(), "/a.pem"), "/a.pem", at=9)
    protected = exported(twice, "/a.pem", "strong", "strong", minutes(10), is_open=False)

    assert twice.open_exports == (OpenExport(minutes(9).utc, "/a.pem", "open"),)
    assert protected.open_exports == ()


def test_a_file_that_is_gone_is_forgotten_and_the_other_is_not() -> None:
    both = opened(opened(verified(), "/a.pem"), "/b.pem")

    assert [each.path for each in forgotten(both, "/a.pem", minutes(9)).open_exports] == ["/b.pem"]


def test_forgetting_what_is_not_noted_changes_nothing() -> None:
    key = opened(verified(), "/a.pem")

    assert forgotten(key, "/b.pem", minutes(9)) is key
