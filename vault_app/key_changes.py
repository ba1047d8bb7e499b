"""What changes, or is expected, of what the user writes about a key: some fields, not all."""

import msgspec
from msgspec import UNSET, UnsetType

from vault_app.key_life import NotedAddress, Program
from vault_app.key_summary import KeyDetails
from vault_app.terms import Purpose


class KeyChanges(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Some fields of :class:`~vault_app.key_summary.KeyDetails`; a field that is UNSET is left out.

    ``rotate_after_days`` is None where there shall be no reminder.
    """

    label: str | UnsetType = UNSET
    account: str | UnsetType = UNSET
    purpose: Purpose | UnsetType = UNSET
    notes: str | UnsetType = UNSET
    tags: tuple[str, ...] | UnsetType = UNSET
    ip_list: tuple[NotedAddress, ...] | UnsetType = UNSET
    rotate_after_days: int | UnsetType | None = UNSET
    used_by: tuple[Program, ...] | UnsetType = UNSET
    pinned: bool | UnsetType = UNSET

    @staticmethod
    def between(before: KeyDetails, after: KeyDetails) -> "KeyChanges":
        """The fields of *after* that are not as they were *before*."""
        fields = {name: getattr(after, name) for name in KeyChanges.__struct_fields__}
        return KeyChanges(
            **{name: value for name, value in fields.items() if value != getattr(before, name)}
        )

    @property
    def names(self) -> tuple[str, ...]:
        """The fields that are there, in the order of ``KeyDetails``."""
        return tuple(name for name in self.__struct_fields__ if getattr(self, name) is not UNSET)

    @property
    def one_by_one(self) -> "tuple[KeyChanges, ...]":
        """Each field that is there alone."""
        return tuple(KeyChanges(**{name: getattr(self, name)}) for name in self.names)

    def applied_to(self, details: KeyDetails) -> KeyDetails:
        """*details* with these fields in their places."""
        return msgspec.structs.replace(
            details, **{name: getattr(self, name) for name in self.names}
        )

    def same_fields_of(self, details: KeyDetails) -> "KeyChanges":
        """The fields that are there, as they are in *details*."""
        return KeyChanges(**{name: getattr(details, name) for name in self.names})
