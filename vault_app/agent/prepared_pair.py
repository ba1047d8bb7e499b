"""A key pair that was made ahead, so that *Generate* need not wait."""

import threading
from typing import TYPE_CHECKING

from vault_app.agent.work import Work
from vault_app.terms import GeneratedKind

if TYPE_CHECKING:
    from vault_app.keys.generate import KeyPair

_SECONDS_BETWEEN_LOOKS = 0.05


class PreparedPair:
    """At most one pair that nobody has asked for yet. It goes with the process."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._wanted: GeneratedKind | None = None
        self._making: GeneratedKind | None = None
        self._pair: KeyPair | None = None

    def prepare(self, kind: GeneratedKind) -> None:
        """Begin to make a pair of *kind* in the background, unless it is there or being made.

        A pair of another kind that was prepared before is dropped.
        """
        with self._changed:
            self._wanted = kind
            if self._pair is not None and self._pair.kind is not kind:
                self._pair = None
            if self._pair is None and self._making is None:
                self._making = kind
                threading.Thread(target=self._make, name="prepared-pair", daemon=True).start()

    def take(self, kind: GeneratedKind, work: Work) -> "KeyPair":
        """The prepared pair of *kind*, waiting for it where it is being made; else a new one.

        Raises:
            OperationCancelledError: the call was cancelled meanwhile.
        """
        with self._changed:
            while self._pair is None and self._making is kind is self._wanted:
                self._changed.wait(_SECONDS_BETWEEN_LOOKS)
                work.pause(0)
            pair, self._wanted = self._pair, None
            if pair is not None and pair.kind is kind:
                self._pair = None
                return pair
        return new_pair(kind)

    def drop(self) -> None:
        """Forget the pair, and the one that is being made."""
        with self._changed:
            self._pair, self._wanted = None, None

    def _make(self) -> None:
        """Make pairs until one is of the kind that is wanted last; on a thread of its own."""
        while (kind := self._next_kind()) is not None:
            pair = new_pair(kind)
            with self._changed:
                if self._wanted is kind:
                    self._pair = pair
                    self._changed.notify_all()

    def _next_kind(self) -> GeneratedKind | None:
        with self._changed:
            is_there = self._pair is not None and self._pair.kind is self._wanted
            self._making = None if is_there else self._wanted
            return self._making


def new_pair(kind: GeneratedKind) -> "KeyPair":
    """See :func:`vault_app.keys.generate.generate_key_pair`."""
    from vault_app.keys.generate import (  # noqa: PLC0415 - 1 MB, for those who make keys
        generate_key_pair,
    )

    return generate_key_pair(kind)
