"""Sentences about addresses that cannot be on a key's IP list."""

from vault_app import errors
from vault_app.errors import VaultAppError
from vault_app.explanation import QT_TRANSLATE_NOOP, Explanation

_PUBLIC_ADDRESS = QT_TRANSLATE_NOOP(
    "errors",
    "Use the public address that the program sends from; your provider or server knows it.",
)

_ADDRESS_FORM = QT_TRANSLATE_NOOP(
    "errors",
    "Type four numbers with dots, an IPv6 address, or a network that ends in /24 for example.",
)

SENTENCES: dict[type[BaseException], Explanation] = {
    errors.AddressRefusedError: Explanation(
        QT_TRANSLATE_NOOP("errors", "“{address}” cannot be on a key’s IP list. It was not added."),
        _ADDRESS_FORM,
    ),
}

PROBLEMS: dict[tuple[type[VaultAppError], object], Explanation] = {
    (errors.AddressRefusedError, "empty"): Explanation(
        QT_TRANSLATE_NOOP("errors", "There is no address yet."),
        QT_TRANSLATE_NOOP("errors", "Type the address that the program sends from."),
    ),
    (errors.AddressRefusedError, "syntax"): Explanation(
        QT_TRANSLATE_NOOP(
            "errors", "“{address}” is not an IP address or network. It was not added."
        ),
        _ADDRESS_FORM,
    ),
    (errors.AddressRefusedError, "host-name"): Explanation(
        QT_TRANSLATE_NOOP(
            "errors", "“{address}” is a name; an IP list takes addresses only. It was not added."
        ),
        _ADDRESS_FORM,
    ),
    (errors.AddressRefusedError, "everyone"): Explanation(
        QT_TRANSLATE_NOOP(
            "errors", "“{address}” is so wide that it shuts out hardly anyone. It was not added."
        ),
        QT_TRANSLATE_NOOP("errors", "List the single addresses that the key is used from."),
    ),
    (errors.AddressRefusedError, "private"): Explanation(
        QT_TRANSLATE_NOOP(
            "errors",
            "“{address}” is an address within your own network. The exchange never sees it.",
        ),
        _PUBLIC_ADDRESS,
    ),
    (errors.AddressRefusedError, "shared"): Explanation(
        QT_TRANSLATE_NOOP(
            "errors",
            "“{address}” is an inner address of an internet provider. The exchange never sees it.",
        ),
        _PUBLIC_ADDRESS,
    ),
    (errors.AddressRefusedError, "loopback"): Explanation(
        QT_TRANSLATE_NOOP(
            "errors", "“{address}” means this computer itself. The exchange never sees it."
        ),
        _PUBLIC_ADDRESS,
    ),
    (errors.AddressRefusedError, "link-local"): Explanation(
        QT_TRANSLATE_NOOP(
            "errors", "“{address}” counts on one cable or radio only. The exchange never sees it."
        ),
        _PUBLIC_ADDRESS,
    ),
    (errors.AddressRefusedError, "multicast"): Explanation(
        QT_TRANSLATE_NOOP(
            "errors", "“{address}” stands for a group of receivers. Nobody sends from it."
        ),
        _PUBLIC_ADDRESS,
    ),
    (errors.AddressRefusedError, "documentation"): Explanation(
        QT_TRANSLATE_NOOP(
            "errors", "“{address}” is set aside for examples in books. Nobody sends from it."
        ),
        _PUBLIC_ADDRESS,
    ),
    (errors.AddressRefusedError, "reserved"): Explanation(
        QT_TRANSLATE_NOOP(
            "errors", "“{address}” is set aside for special uses. Nobody sends from it."
        ),
        _PUBLIC_ADDRESS,
    ),
}
