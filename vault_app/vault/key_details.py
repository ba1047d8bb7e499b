"""What the user writes about a key. Pure functions over records."""

import ipaddress
from collections.abc import Iterable, Sequence

import msgspec
from msgspec import UNSET

from vault_app.errors import DetailsChangedError, InvalidDetailsError
from vault_app.key_changes import KeyChanges
from vault_app.key_life import NotedAddress, Program
from vault_app.vault.model import KeyRecord, checked_label
from vault_app.vault.occasion import Occasion, changed
from vault_app.vault.standing import require_not_in_trash


def edited(
    record: KeyRecord,
    changes: KeyChanges,
    records: Iterable[KeyRecord],
    occasion: Occasion,
    *,
    expected: KeyChanges = KeyChanges(),  # noqa: B008 - frozen
) -> KeyRecord:
    """*record* after *changes* of what is written about it; unchanged where they change nothing.

    Raises:
        KeyInTrashError: the key was put away.
        DetailsChangedError: a field of *expected* is otherwise now.
        InvalidLabelError, DuplicateLabelError: see ``model.checked_label``.
        InvalidDetailsError: *problem* is ``days``, ``address`` or ``program``.
    """
    require_not_in_trash(record)
    if any(getattr(record, name) != getattr(expected, name) for name in expected.names):
        raise DetailsChangedError(label=record.label)
    others = (other for other in records if other.id != record.id)
    fields = _checked(changes, others)
    different = [name for name, value in fields.items() if value != getattr(record, name)]
    if not different:
        return record
    words = ", ".join(name.replace("_", " ") for name in different)
    return changed(record, occasion, f"edited: {words}", **fields)


def _checked(changes: KeyChanges, others: Iterable[KeyRecord]) -> dict[str, object]:
    """Every field of *changes*, as it is stored."""
    fields = {name: getattr(changes, name) for name in changes.names}
    if changes.label is not UNSET:
        fields["label"] = checked_label(changes.label, others)
    if changes.account is not UNSET:
        fields["account"] = changes.account.strip()
    if changes.tags is not UNSET:
        fields["tags"] = _checked_tags(changes.tags)
    if changes.ip_list is not UNSET:
        fields["ip_list"] = _checked_addresses(changes.ip_list)
    if changes.rotate_after_days is not UNSET:
        fields["rotate_after_days"] = _checked_days(changes.rotate_after_days)
    if changes.used_by is not UNSET:
        fields["used_by"] = _checked_programs(changes.used_by)
    return fields


def _checked_days(days: int | None) -> int | None:
    if days is not None and days < 1:
        raise InvalidDetailsError(problem="days")
    return days


def _checked_tags(tags: Sequence[str]) -> tuple[str, ...]:
    """Each once, in their order, without blanks around them."""
    return tuple(dict.fromkeys(tag.strip() for tag in tags if tag.strip()))


def _checked_addresses(ip_list: Sequence[NotedAddress]) -> tuple[NotedAddress, ...]:
    """In canonical form, each network once."""
    noted: dict[str, NotedAddress] = {}
    for address in ip_list:
        network = _canonical(address.network)
        noted.setdefault(network, msgspec.structs.replace(address, network=network))
    return tuple(noted.values())


def _canonical(text: str) -> str:
    try:
        if "/" in text:
            return str(ipaddress.ip_network(text.strip()))
        return str(ipaddress.ip_address(text.strip()))
    except ValueError:
        raise InvalidDetailsError(problem="address") from None


def _checked_programs(programs: Sequence[Program]) -> tuple[Program, ...]:
    checked = tuple(
        msgspec.structs.replace(program, name=program.name.strip()) for program in programs
    )
    names = {program.name for program in checked}
    if "" in names or len(names) != len(checked):
        raise InvalidDetailsError(problem="program")
    return checked
