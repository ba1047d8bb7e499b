"""Some fields of what is written about a key, as they are sent and merged."""

import msgspec

from tests.helpers.lives import verified
from vault_app.agent.summaries import key_summary
from vault_app.key_changes import KeyChanges
from vault_app.key_summary import KeyDetails

BEFORE = key_summary(verified()).details


def test_every_detail_there_is_can_be_changed() -> None:
    assert KeyChanges.__struct_fields__ == KeyDetails.__struct_fields__


def test_only_what_is_different_is_a_change() -> None:
    after = msgspec.structs.replace(BEFORE, tags=("a",), rotate_after_days=30)

    assert KeyChanges.between(BEFORE, after) == KeyChanges(tags=("a",), rotate_after_days=30)


def test_what_is_not_changed_is_not_sent() -> None:
    sent = msgspec.msgpack.encode(KeyChanges(pinned=True))

    assert msgspec.msgpack.decode(sent) == {"pinned": True}


def test_no_reminder_is_sent_as_a_change() -> None:
    changes = KeyChanges(rotate_after_days=None)

    assert msgspec.msgpack.decode(msgspec.msgpack.encode(changes), type=KeyChanges) == changes
    assert changes.names == ("rotate_after_days",)


def test_changes_leave_all_other_details_alone() -> None:
    after = KeyChanges(notes="x").applied_to(BEFORE)

    assert after == msgspec.structs.replace(BEFORE, notes="x")


def test_changes_one_by_one_are_the_same_changes() -> None:
    changes = KeyChanges(notes="x", pinned=True)

    assert changes.one_by_one == (KeyChanges(notes="x"), KeyChanges(pinned=True))
