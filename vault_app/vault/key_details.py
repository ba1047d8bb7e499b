"""What the user writes about a key. Pure functions over records."""

import ipaddress
from collections.abc import Iterable, Sequence

import msgspec

from vault_app.errors import InvalidDetailsError
from vault_app.key_life import NotedAddress, Program
from vault_app.key_summary import KeyDetails
from vault_app.vault.model import KeyRecord, checked_label
from vault_app.vault.occasion import Occasion, changed
from vault_app.vault.standing import require_not_in_trash


def edited(
    record: KeyRecord, details: KeyDetails, records: Iterable[KeyRecord], occasion: Occasion
) -> KeyRecord:
    """*record* with *details* in the place of what was written about it; unchanged if the same.

    Raises:
        KeyInTrashError: the key was put away.
        InvalidLabelError, DuplicateLabelError: see ``model.checked_label``.
        InvalidDetailsError: *problem* is ``days``, ``address`` or ``program``.
    """
    require_not_in_trash(record)
    others = [other for other in records if other.id != record.id]
    if details.rotate_after_days is not None and details.rotate_after_days < 1:
        raise InvalidDetailsError(problem="days")
    fields = {
        "label": checked_label(details.label, others),
        "account": details.account.strip(),
        "purpose": details.purpose,
        "notes": details.notes,
        "tags": _checked_tags(details.tags),
        "ip_list": _checked_addresses(details.ip_list),
        "rotate_after_days": details.rotate_after_days,
        "used_by": _checked_programs(details.used_by),
        "pinned": details.pinned,
    }
    different = [name for name, value in fields.items() if value != getattr(record, name)]
    if not different:
        return record
    words = ", ".join(name.replace("_", " ") for name in different)
    return changed(record, occasion, f"edited: {words}", **fields)


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
