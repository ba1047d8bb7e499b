"""Secrets as several messages carry them, masked."""

import msgspec


class Password(msgspec.Struct, frozen=True):
    """A password as UTF-8 bytes. Its ``repr`` shows nothing."""

    utf8: bytes

    @classmethod
    def of(cls, text: str) -> "Password":
        """The password typed as *text*."""
        return cls(text.encode())

    def __repr__(self) -> str:
        """Masked: requests appear in tracebacks."""
        return "Password(***)"


class Secret(msgspec.Struct, frozen=True):
    """Octets that hold a secret: pasted text, a revealed key. Its ``repr`` shows nothing."""

    octets: bytes

    @classmethod
    def of(cls, text: str) -> "Secret":
        """*text* as UTF-8; a lone surrogate becomes a question mark."""
        return cls(text.encode(errors="replace"))

    def __repr__(self) -> str:
        """Masked: messages appear in tracebacks."""
        return "Secret(***)"
