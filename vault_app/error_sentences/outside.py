"""Sentences about other processes: the agent, the exchange, the practice exchange."""

from vault_app import errors
from vault_app.explanation import QT_TRANSLATE_NOOP, Explanation

SENTENCES: dict[type[BaseException], Explanation] = {
    # the process that holds the keys
    errors.AgentLostError: Explanation(
        QT_TRANSLATE_NOOP(
            "errors",
            "The process that holds your keys ended unexpectedly. The vault is locked; everything"
            " saved is safe.",
        ),
        QT_TRANSLATE_NOOP("errors", "Unlock the vault to go on."),
    ),
    errors.AgentNotStartedError: Explanation(
        QT_TRANSLATE_NOOP("errors", "The process that holds your keys did not start: {reason}."),
        QT_TRANSLATE_NOOP("errors", "Start the app again; if it stays, install it again."),
    ),
    errors.AgentProtocolError: Explanation(
        QT_TRANSLATE_NOOP("errors", "The app's two processes did not understand each other."),
        QT_TRANSLATE_NOOP("errors", "Start the app again; if it stays, install it again."),
    ),
    errors.AgentFaultError: Explanation(
        QT_TRANSLATE_NOOP(
            "errors",
            "Something went wrong inside the app ({kind}, {where}). The vault is as it was.",
        ),
        QT_TRANSLATE_NOOP("errors", "Try again, and report these words if it stays."),
    ),
    errors.VaultLockedError: Explanation(
        QT_TRANSLATE_NOOP("errors", "The vault is locked."),
        QT_TRANSLATE_NOOP("errors", "Unlock it first."),
    ),
    errors.OperationCancelledError: Explanation(
        QT_TRANSLATE_NOOP("errors", "Cancelled. Nothing was changed."),
        "",
    ),
    # the way to the exchange
    errors.ExchangeUnreachableError: Explanation(
        QT_TRANSLATE_NOOP("errors", "{host} cannot be reached: {reason}. Nothing was sent."),
        QT_TRANSLATE_NOOP("errors", "Check the internet connection, then try again."),
    ),
    errors.ExchangeTimeoutError: Explanation(
        QT_TRANSLATE_NOOP("errors", "{host} did not answer within {seconds} s. Nothing was sent."),
        QT_TRANSLATE_NOOP("errors", "Check the internet connection, then try again."),
    ),
    errors.ExchangeTlsError: Explanation(
        QT_TRANSLATE_NOOP(
            "errors",
            "The connection to {host} is not safe: {reason}. Nothing was sent, neither API key nor"
            " signature.",
        ),
        QT_TRANSLATE_NOOP(
            "errors", "Check this computer's date, and whether a proxy or virus scanner interferes."
        ),
    ),
    errors.NotAnExchangeAnswerError: Explanation(
        QT_TRANSLATE_NOOP(
            "errors", "{host} answered, but not like the exchange: {found} (HTTP {status})."
        ),
        QT_TRANSLATE_NOOP(
            "errors",
            "Open a web page: some networks want you to log in first. If one opens, wait a minute"
            " and try again; a proxy or maintenance may be in between.",
        ),
    ),
    errors.AnswerTooLargeError: Explanation(
        QT_TRANSLATE_NOOP(
            "errors",
            "{host} sent more than {limit} MB. The rest was not read, and nothing was changed on"
            " this computer.",
        ),
        QT_TRANSLATE_NOOP(
            "errors",
            "Ask for less, with a symbol for example. If it stays, something else may answer in the"
            " exchange's place: use another network.",
        ),
    ),
    errors.RequestAlteredError: Explanation(
        QT_TRANSLATE_NOOP(
            "errors", "The request was not sent: its {where} was no longer what was signed."
        ),
        QT_TRANSLATE_NOOP("errors", "This is a fault of the app; please report it."),
    ),
    errors.ForbiddenHostError: Explanation(
        QT_TRANSLATE_NOOP("errors", "Requests are never sent to {host}: it is not the exchange."),
        QT_TRANSLATE_NOOP("errors", "Choose one of the environments."),
    ),
    errors.OutcomeUnknownError: Explanation(
        QT_TRANSLATE_NOOP(
            "errors",
            "The request went out to {host}, but no clear answer came back ({reason}). It may have"
            " been carried out.",
        ),
        QT_TRANSLATE_NOOP("errors", "Look at the exchange before you send it again."),
    ),
    # the desktop
    errors.DesktopUnsupportedError: Explanation(
        QT_TRANSLATE_NOOP("errors", "This is for desktops of Linux only. Nothing was changed."),
        QT_TRANSLATE_NOOP(
            "errors", "Here, choose this app in the file manager, where it asks what opens a vault."
        ),
    ),
    errors.DesktopToolMissingError: Explanation(
        QT_TRANSLATE_NOOP(
            "errors",
            "This desktop cannot be told what opens a vault: the program {tool} is missing. Nothing"
            " was changed.",
        ),
        QT_TRANSLATE_NOOP("errors", "Install the package {package}, then try again."),
    ),
    errors.DesktopToolFailedError: Explanation(
        QT_TRANSLATE_NOOP(
            "errors",
            "This desktop was not told what opens a vault: the program {tool} failed. Nothing was"
            " changed.",
        ),
        QT_TRANSLATE_NOOP(
            "errors", "Look whether your home folder is full or read-only, then try again."
        ),
    ),
    # test requests and the practice exchange
    errors.UnknownTestRequestError: Explanation(
        QT_TRANSLATE_NOOP("errors", "{request} is not one of the test requests. Nothing was sent."),
        QT_TRANSLATE_NOOP("errors", "Choose one of the list."),
    ),
    errors.InvalidEntryError: Explanation(
        QT_TRANSLATE_NOOP("errors", "“{name}” cannot be sent like this. Nothing was sent."),
        QT_TRANSLATE_NOOP("errors", "Correct it."),
    ),
    errors.PortInUseError: Explanation(
        QT_TRANSLATE_NOOP("errors", "Another program is using port {port}."),
        QT_TRANSLATE_NOOP("errors", "Choose another port with --port, or 0 for any free one."),
    ),
    errors.PracticeNotStartedError: Explanation(
        QT_TRANSLATE_NOOP("errors", "The practice exchange did not start: {reason}."),
        QT_TRANSLATE_NOOP("errors", "Try again; start it by hand with: vault-app practice"),
    ),
    errors.PracticeStateError: Explanation(
        QT_TRANSLATE_NOOP(
            "errors", "The practice exchange cannot use its list of keys at {path}: {reason}."
        ),
        QT_TRANSLATE_NOOP("errors", "Move the file away; the practice exchange makes a new one."),
    ),
    errors.PracticeRefusedError: Explanation(
        QT_TRANSLATE_NOOP(
            "errors", "The practice exchange did not take the public key: {message} ({code})."
        ),
        QT_TRANSLATE_NOOP(
            "errors",
            "Look at the keys it has issued on its page; start it with: vault-app practice",
        ),
    ),
}
