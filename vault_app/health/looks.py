"""What changed between two looks at a key."""

from dataclasses import dataclass

from vault_app.key_life import Look


@dataclass(frozen=True)
class LookDifference:
    """What the later look tells otherwise.

    Attributes:
        added, removed: names of rights, sorted.
        ip_list: ``added`` or ``removed``; empty where it is as it was, or is not told.
    """

    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    ip_list: str = ""

    def __bool__(self) -> bool:
        """Whether anything changed."""
        return bool(self.added or self.removed or self.ip_list)


def difference(expected: Look, found: Look) -> LookDifference:
    """What *found* tells otherwise than *expected*.

    Looks by different calls do not tell of the same rights, so they differ in nothing.
    """
    if expected.source != found.source:
        return LookDifference()
    before, after = set(expected.permissions), set(found.permissions)
    ip_list = ""
    if None not in (expected.is_ip_restricted, found.is_ip_restricted):
        if found.is_ip_restricted and not expected.is_ip_restricted:
            ip_list = "added"
        elif expected.is_ip_restricted and not found.is_ip_restricted:
            ip_list = "removed"
    return LookDifference(tuple(sorted(after - before)), tuple(sorted(before - after)), ip_list)
