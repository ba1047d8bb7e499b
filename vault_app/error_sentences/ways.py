"""Sentences for what is wrong with the way to the exchange, and words that stand in others."""

from vault_app import errors
from vault_app.errors import VaultAppError
from vault_app.explanation import QT_TRANSLATE_NOOP, Explanation

_LOG_IN_HINT = QT_TRANSLATE_NOOP(
    "errors",
    "Open a web page: some networks want you to log in first. Then try again, or use another"
    " network.",
)
_LATER_HINT = QT_TRANSLATE_NOOP(
    "errors",
    "Try again in a minute. If it stays, a firewall may be in the way: use another network.",
)
_PROXY_HINT = QT_TRANSLATE_NOOP(
    "errors",
    "Check the proxy in this app's settings; where none is set there, this computer's own is used.",
)

PROBLEMS: dict[tuple[type[VaultAppError], object], Explanation] = {
    # ExchangeTlsError
    (errors.ExchangeTlsError, "untrusted"): Explanation(
        QT_TRANSLATE_NOOP(
            "errors",
            "What answered in the place of {host} cannot prove to be it: this computer does not"
            " trust who signed its certificate. Nothing was sent, neither API key nor signature.",
        ),
        QT_TRANSLATE_NOOP(
            "errors",
            "Try another network, a phone's for example. If that works, a proxy, a virus scanner"
            " or a stranger looks into this network's connections: ask whoever runs it.",
        ),
    ),
    (errors.ExchangeTlsError, "expired"): Explanation(
        QT_TRANSLATE_NOOP(
            "errors",
            "The certificate that was shown for {host} is out of date, or this computer's date is"
            " wrong. Nothing was sent, neither API key nor signature.",
        ),
        QT_TRANSLATE_NOOP(
            "errors",
            "Check this computer's date and time, then try again. If they are right, something else"
            " answers in the exchange's place: use another network.",
        ),
    ),
    (errors.ExchangeTlsError, "not-yet-valid"): Explanation(
        QT_TRANSLATE_NOOP(
            "errors",
            "The certificate that was shown for {host} is not valid yet, so this computer's date is"
            " probably in the past. Nothing was sent, neither API key nor signature.",
        ),
        QT_TRANSLATE_NOOP("errors", "Set this computer's date and time, then try again."),
    ),
    (errors.ExchangeTlsError, "other-name"): Explanation(
        QT_TRANSLATE_NOOP(
            "errors",
            "Another server answered in the place of {host}: its certificate is for another name."
            " Nothing was sent, neither API key nor signature.",
        ),
        _LOG_IN_HINT,
    ),
    (errors.ExchangeTlsError, "not-encrypted"): Explanation(
        QT_TRANSLATE_NOOP(
            "errors",
            "What answered in the place of {host} does not encrypt the connection. Nothing was"
            " sent, neither API key nor signature.",
        ),
        _LOG_IN_HINT,
    ),
    # ExchangeUnreachableError
    (errors.ExchangeUnreachableError, "name-not-found"): Explanation(
        QT_TRANSLATE_NOOP(
            "errors", "The address of {host} was not found in the internet. Nothing was sent."
        ),
        QT_TRANSLATE_NOOP(
            "errors",
            "Open a web page. If none opens, this computer is not online; if one does, this network"
            " may block the exchange: use another network.",
        ),
    ),
    (errors.ExchangeUnreachableError, "refused"): Explanation(
        QT_TRANSLATE_NOOP(
            "errors", "{host} cannot be reached: it takes no connections. Nothing was sent."
        ),
        _LATER_HINT,
    ),
    (errors.ExchangeUnreachableError, "no-network"): Explanation(
        QT_TRANSLATE_NOOP(
            "errors", "This computer is in no network that leads to {host}. Nothing was sent."
        ),
        QT_TRANSLATE_NOOP("errors", "Connect it to the internet, then try again."),
    ),
    (errors.ExchangeUnreachableError, "cut"): Explanation(
        QT_TRANSLATE_NOOP(
            "errors", "The connection to {host} was cut while it was made. Nothing was sent."
        ),
        _LATER_HINT,
    ),
    (errors.ExchangeUnreachableError, "proxy-unreachable"): Explanation(
        QT_TRANSLATE_NOOP(
            "errors", "The proxy on the way to {host} does not answer. Nothing was sent."
        ),
        _PROXY_HINT,
    ),
    (errors.ExchangeUnreachableError, "proxy-refused"): Explanation(
        QT_TRANSLATE_NOOP(
            "errors", "The proxy does not let requests through to {host}. Nothing was sent."
        ),
        QT_TRANSLATE_NOOP(
            "errors",
            "Ask whoever runs the proxy to allow {host}, port 443, or use another network.",
        ),
    ),
    (errors.ExchangeUnreachableError, "proxy-password"): Explanation(
        QT_TRANSLATE_NOOP(
            "errors",
            "The proxy on the way to {host} wants a user name and a password, or others than it"
            " got. Nothing was sent.",
        ),
        QT_TRANSLATE_NOOP(
            "errors",
            "Set both in this computer's own proxy, and leave the proxy in this app's settings"
            " empty: the app stores no password of a proxy.",
        ),
    ),
    (errors.ExchangeUnreachableError, "proxy-unsupported"): Explanation(
        QT_TRANSLATE_NOOP(
            "errors",
            "The proxy on the way to {host} is of a kind that this app cannot use. Nothing was"
            " sent.",
        ),
        QT_TRANSLATE_NOOP(
            "errors", "Set one in this app's settings whose address begins with http://."
        ),
    ),
}

WORDS = (
    QT_TRANSLATE_NOOP("errors", "no answer in time"),
    QT_TRANSLATE_NOOP("errors", "answer cut short"),
    QT_TRANSLATE_NOOP("errors", "connection cut"),
    QT_TRANSLATE_NOOP("errors", "connection failed"),
    QT_TRANSLATE_NOOP("errors", "not an HTTP answer"),
    QT_TRANSLATE_NOOP("errors", "not a WebSocket answer"),
    QT_TRANSLATE_NOOP("errors", "handshake failed"),
    QT_TRANSLATE_NOOP("errors", "nothing"),
    QT_TRANSLATE_NOOP("errors", "redirect"),
    QT_TRANSLATE_NOOP("errors", "HTML page"),
    QT_TRANSLATE_NOOP("errors", "JSON of another kind"),
    QT_TRANSLATE_NOOP("errors", "text"),
    QT_TRANSLATE_NOOP("errors", "binary data"),
)
"""What can stand for ``{reason}`` and ``{found}``; words of the operating system stay as they are.
"""
