"""The sentences about causes, as templates over the facts that go with them.

``cause_text.py`` chooses among them and fills them in.
"""

from collections.abc import Mapping

from vault_app.binance.catalogue import Permission
from vault_app.binance.replies import Cause
from vault_app.error_text import QT_TRANSLATE_NOOP, Explanation

NOTHING_WRONG = Explanation(
    QT_TRANSLATE_NOOP("causes", "Nothing is wrong: the exchange accepted every request."),
    "",
)

PERMISSIONS: Mapping[Permission, str] = {
    Permission.NONE: QT_TRANSLATE_NOOP("causes", "none"),
    Permission.READING: QT_TRANSLATE_NOOP("causes", "Enable Reading"),
    Permission.SPOT_TRADING: QT_TRANSLATE_NOOP("causes", "Enable Spot & Margin Trading"),
    Permission.FUTURES: QT_TRANSLATE_NOOP("causes", "Enable Futures"),
}
"""As the exchange's website names them."""

CLOCK_IS_SLOW = Explanation(
    QT_TRANSLATE_NOOP(
        "causes",
        "This computer's clock is {apart} behind the exchange's, so the request looked too old.",
    ),
    QT_TRANSLATE_NOOP(
        "causes",
        "Set this computer's clock by the internet. A larger recvWindow only hides this.",
    ),
)

CLOCK_IS_FAST = Explanation(
    QT_TRANSLATE_NOOP(
        "causes",
        "This computer's clock is {apart} ahead of the exchange's, and requests from the future are"
        " refused.",
    ),
    QT_TRANSLATE_NOOP("causes", "Set this computer's clock by the internet, then test again."),
)

CLOCK_IS_RIGHT = Explanation(
    QT_TRANSLATE_NOOP(
        "causes",
        "The exchange refused the time of the request, though this computer's clock is right to"
        " {apart}: {answer}.",
    ),
    QT_TRANSLATE_NOOP(
        "causes",
        "The request was too long under way, or its time is in seconds instead of milliseconds."
        " Test again; a way there and back took {round_trip_ms} ms.",
    ),
)

KEY_OR_IP_WITH_ADDRESS = Explanation(
    QT_TRANSLATE_NOOP(
        "causes",
        "Two causes remain, and the exchange does not say which: this computer's address,"
        " {caller_ip}, is not on the key's IP list, or the key does not exist in this environment"
        " any more.",
    ),
    QT_TRANSLATE_NOOP(
        "causes",
        "Open API Management at the exchange: if the key is there, add {caller_ip} to its IP list;"
        " if not, register the public key again.",
    ),
)

PERMISSION_NAMED = Explanation(
    QT_TRANSLATE_NOOP(
        "causes", "The key works, but it has not the right for this request: {permission}."
    ),
    QT_TRANSLATE_NOOP(
        "causes", "At the exchange, edit the key's restrictions and tick “{permission}”."
    ),
)

_OUTCOME_UNKNOWN_HINT = QT_TRANSLATE_NOOP(
    "causes",
    "Wait a minute, then send it again: test requests only read or check. For an order of a bot it"
    " is different: look for it at the exchange first.",
)

NO_CLEAR_ANSWER = Explanation(
    QT_TRANSLATE_NOOP(
        "causes",
        "The request went out to {host}, but no clear answer came back ({reason}): whether it was"
        " carried out is unknown.",
    ),
    _OUTCOME_UNKNOWN_HINT,
)

_ANOTHER_ANSWERS_HINT = QT_TRANSLATE_NOOP(
    "causes",
    "Open a web page: some networks want you to log in first. If one opens, wait a minute and send"
    " it again; a proxy or maintenance may be in between.",
)

SENT_ELSEWHERE = Explanation(
    QT_TRANSLATE_NOOP(
        "causes",
        "The answer points to {location_host}, as login pages of networks do (HTTP {status}). This"
        " app did not go there: API key and signature were not passed on.",
    ),
    _ANOTHER_ANSWERS_HINT,
)

WORDS = (
    QT_TRANSLATE_NOOP("causes", "no answer in time"),
    QT_TRANSLATE_NOOP("causes", "answer cut short"),
    QT_TRANSLATE_NOOP("causes", "connection cut"),
    QT_TRANSLATE_NOOP("causes", "not an HTTP answer"),
    QT_TRANSLATE_NOOP("causes", "nothing"),
    QT_TRANSLATE_NOOP("causes", "redirect"),
    QT_TRANSLATE_NOOP("causes", "HTML page"),
    QT_TRANSLATE_NOOP("causes", "JSON of another kind"),
    QT_TRANSLATE_NOOP("causes", "text"),
    QT_TRANSLATE_NOOP("causes", "binary data"),
)
"""What can stand for ``{reason}`` and ``{found}``; words of the operating system stay as they are.
"""

BY_CAUSE: dict[Cause, Explanation] = {
    Cause.CLOCK: Explanation(
        QT_TRANSLATE_NOOP("causes", "The time of the request was refused: {answer}."),
        QT_TRANSLATE_NOOP("causes", "Set this computer's clock by the internet, then test again."),
    ),
    Cause.SIGNATURE: Explanation(
        QT_TRANSLATE_NOOP(
            "causes", "The exchange does not hold the public key of this pair: {answer}."
        ),
        QT_TRANSLATE_NOOP(
            "causes",
            "Compare the public key shown here with the one registered at the exchange; where they"
            " differ, register this one and paste the API key issued for it.",
        ),
    ),
    Cause.UNKNOWN_API_KEY: Explanation(
        QT_TRANSLATE_NOOP("causes", "The exchange does not know this API key: {answer}."),
        QT_TRANSLATE_NOOP(
            "causes",
            "It belongs to another environment, or was deleted there. Look it up at the exchange.",
        ),
    ),
    Cause.API_KEY_FORM: Explanation(
        QT_TRANSLATE_NOOP("causes", "The API key has not the right form: {answer}."),
        QT_TRANSLATE_NOOP("causes", "Copy it at the exchange again and register it anew."),
    ),
    Cause.KEY_IP_OR_PERMISSION: Explanation(
        QT_TRANSLATE_NOOP(
            "causes",
            "The exchange refused the API key, this computer's address or the permission; it does"
            " not say which: {answer}.",
        ),
        QT_TRANSLATE_NOOP(
            "causes",
            "At the exchange, check in this order: the key exists in this environment, its IP list"
            " holds this computer's address, reading (and trading) is ticked.",
        ),
    ),
    Cause.PERMISSION_MISSING: Explanation(
        QT_TRANSLATE_NOOP("causes", "The key has not the right for this request: {answer}."),
        QT_TRANSLATE_NOOP("causes", "Tick the permission at the exchange, then test again."),
    ),
    Cause.RATE_LIMIT: Explanation(
        QT_TRANSLATE_NOOP("causes", "Too many requests came from this internet address: {answer}."),
        QT_TRANSLATE_NOOP("causes", "Wait {retry_after_s} seconds, then test again."),
    ),
    Cause.IP_BANNED: Explanation(
        QT_TRANSLATE_NOOP("causes", "The exchange has shut out this internet address: {answer}."),
        QT_TRANSLATE_NOOP(
            "causes", "Stop all programs that send requests and wait {retry_after_s} seconds."
        ),
    ),
    Cause.TOO_MANY_ORDERS: Explanation(
        QT_TRANSLATE_NOOP("causes", "Too many orders in a short time: {answer}."),
        QT_TRANSLATE_NOOP("causes", "Wait a minute, then test again."),
    ),
    Cause.ILLEGAL_CHARACTERS: Explanation(
        QT_TRANSLATE_NOOP("causes", "A value has characters it may not have: {answer}."),
        QT_TRANSLATE_NOOP("causes", "Use a dot for decimals, and no spaces or exponents."),
    ),
    Cause.PARAMETER_MISSING: Explanation(
        QT_TRANSLATE_NOOP("causes", "A parameter is missing: {answer}."),
        QT_TRANSLATE_NOOP("causes", "Fill it in and send again."),
    ),
    Cause.PARAMETER_EMPTY: Explanation(
        QT_TRANSLATE_NOOP("causes", "A parameter is empty: {answer}."),
        QT_TRANSLATE_NOOP("causes", "Fill it in or leave it out, and send again."),
    ),
    Cause.UNKNOWN_SYMBOL: Explanation(
        QT_TRANSLATE_NOOP("causes", "This market does not exist here: {answer}."),
        QT_TRANSLATE_NOOP("causes", "Check the symbol, for example BTCUSDT."),
    ),
    Cause.RECV_WINDOW: Explanation(
        QT_TRANSLATE_NOOP("causes", "The time window is too long: {answer}."),
        QT_TRANSLATE_NOOP("causes", "Use a recvWindow of 60000 at most."),
    ),
    Cause.FIREWALL: Explanation(
        QT_TRANSLATE_NOOP("causes", "The exchange's firewall turned the request away: {answer}."),
        QT_TRANSLATE_NOOP("causes", "Wait five minutes before the next request."),
    ),
    Cause.NOT_IN_ENVIRONMENT: Explanation(
        QT_TRANSLATE_NOOP("causes", "This request does not exist in this environment: {answer}."),
        QT_TRANSLATE_NOOP("causes", "Choose another request."),
    ),
    Cause.LOCATION: Explanation(
        QT_TRANSLATE_NOOP("causes", "The exchange does not serve this location: {answer}."),
        QT_TRANSLATE_NOOP("causes", "The key is not the reason; look at the exchange's terms."),
    ),
    Cause.OUTCOME_UNKNOWN: Explanation(
        QT_TRANSLATE_NOOP(
            "causes",
            "The exchange had trouble; whether it did what was asked is unknown: {answer}.",
        ),
        _OUTCOME_UNKNOWN_HINT,
    ),
    Cause.NOT_AN_EXCHANGE_ANSWER: Explanation(
        QT_TRANSLATE_NOOP(
            "causes",
            "The answer is not the exchange's: {found} (HTTP {status}). Nothing was changed: test"
            " requests only read or check.",
        ),
        _ANOTHER_ANSWERS_HINT,
    ),
    Cause.PASSED: Explanation(
        QT_TRANSLATE_NOOP(
            "causes", "{host} was not reached a moment ago, and is now. Nothing was sent before."
        ),
        QT_TRANSLATE_NOOP("causes", "Send the request again."),
    ),
    Cause.NEEDS_ED25519: Explanation(
        QT_TRANSLATE_NOOP("causes", "session.logon takes Ed25519 keys only; this key is {kind}."),
        QT_TRANSLATE_NOOP(
            "causes", "Make an Ed25519 key for it. All other requests work with this key too."
        ),
    ),
    Cause.IP_LIST: Explanation(
        QT_TRANSLATE_NOOP(
            "causes",
            "This computer's address, {caller_ip}, is not on the key's IP list ({noted_ips}).",
        ),
        QT_TRANSLATE_NOOP(
            "causes", "At the exchange, add {caller_ip} to the key's IP list, then test again."
        ),
    ),
    Cause.KEY_OR_IP: Explanation(
        QT_TRANSLATE_NOOP(
            "causes",
            "Two causes remain, and the exchange does not say which: this computer's address is not"
            " on the key's IP list, or the key does not exist in this environment any more.",
        ),
        QT_TRANSLATE_NOOP(
            "causes",
            "Open API Management at the exchange: if the key is there, look at its IP list; if not,"
            " register the public key again.",
        ),
    ),
    Cause.TRADING_RIGHT_ENDED: Explanation(
        QT_TRANSLATE_NOOP("causes", "The key's right to trade ended on {ended_on} (UTC)."),
        QT_TRANSLATE_NOOP(
            "causes",
            "At the exchange, add this computer's address to the key's IP list and tick trading"
            " again; without an IP list the right lapses anew.",
        ),
    ),
    Cause.REQUEST_CHANGED: Explanation(
        QT_TRANSLATE_NOOP(
            "causes",
            "The key pair is right, another signed request was accepted: this request was changed"
            " after it was signed, or its values were encoded another way.",
        ),
        QT_TRANSLATE_NOOP(
            "causes", "Send it again from here; in a bot, sign exactly the text that is sent."
        ),
    ),
    Cause.OTHER: Explanation(
        QT_TRANSLATE_NOOP("causes", "The exchange refused the request: {answer}."),
        QT_TRANSLATE_NOOP("causes", "Look up the code in the exchange's documents."),
    ),
}
"""Those of the way to the exchange have an error, which has its own sentence."""
