"""Sentences about the life of keys: details, rotation, compromise, trash."""

from vault_app import errors
from vault_app.errors import VaultAppError
from vault_app.explanation import QT_TRANSLATE_NOOP, Explanation

SENTENCES: dict[type[BaseException], Explanation] = {
    errors.InvalidDetailsError: Explanation(
        QT_TRANSLATE_NOOP("errors", "The details were not saved ({problem})."),
        QT_TRANSLATE_NOOP("errors", "Correct them and save again."),
    ),
    errors.DetailsChangedError: Explanation(
        QT_TRANSLATE_NOOP(
            "errors", "“{label}” was changed in the meantime. Nothing of that was overwritten."
        ),
        QT_TRANSLATE_NOOP("errors", "Look at what is noted now, and change it again if need be."),
    ),
    errors.UnknownProgramError: Explanation(
        QT_TRANSLATE_NOOP("errors", "No program called “{name}” is noted with this key."),
        QT_TRANSLATE_NOOP("errors", "Add it to the programs that use the key."),
    ),
    errors.KeyNeverLookedAtError: Explanation(
        QT_TRANSLATE_NOOP("errors", "The exchange was never asked about “{label}”."),
        QT_TRANSLATE_NOOP("errors", "Choose “Check now” first."),
    ),
    errors.KeyCompromisedError: Explanation(
        QT_TRANSLATE_NOOP("errors", "“{label}” is compromised. Nothing was signed with it."),
        QT_TRANSLATE_NOOP("errors", "Delete it at the exchange, and use the key that replaces it."),
    ),
    errors.KeyRetiredError: Explanation(
        QT_TRANSLATE_NOOP("errors", "“{label}” is retired: the exchange takes it no longer."),
        QT_TRANSLATE_NOOP("errors", "Use the key that replaced it."),
    ),
    errors.KeyInTrashError: Explanation(
        QT_TRANSLATE_NOOP("errors", "“{label}” is in the trash."),
        QT_TRANSLATE_NOOP("errors", "Take it out of the trash to use it again."),
    ),
    errors.KeyNotInTrashError: Explanation(
        QT_TRANSLATE_NOOP("errors", "“{label}” is not in the trash. It was not deleted."),
        QT_TRANSLATE_NOOP("errors", "Move it to the trash first."),
    ),
    errors.LabelNotTypedError: Explanation(
        QT_TRANSLATE_NOOP("errors", "That is not the label of this key. It was not deleted."),
        QT_TRANSLATE_NOOP("errors", "Type “{label}” to delete it forever."),
    ),
    errors.KeyRotatingError: Explanation(
        QT_TRANSLATE_NOOP("errors", "“{label}” is being replaced already."),
        QT_TRANSLATE_NOOP("errors", "Go on with that replacement, or call it off."),
    ),
    errors.KeyNotRotatingError: Explanation(
        QT_TRANSLATE_NOOP("errors", "“{label}” is not being replaced."),
        QT_TRANSLATE_NOOP("errors", "Begin to replace it first."),
    ),
    errors.ReplacementNeededError: Explanation(
        QT_TRANSLATE_NOOP("errors", "This key is to replace “{label}”. It was not moved."),
        QT_TRANSLATE_NOOP("errors", "Finish that, or call it off, before you put it away."),
    ),
    errors.ReplacementRefusedError: Explanation(
        QT_TRANSLATE_NOOP("errors", "“{label}” cannot take the place of this key."),
        QT_TRANSLATE_NOOP("errors", "Choose another key in use, of the same environment."),
    ),
    errors.DrillNotOpenError: Explanation(
        QT_TRANSLATE_NOOP("errors", "There is nothing to be done about “{label}”."),
        QT_TRANSLATE_NOOP("errors", "Only a compromised key has steps to tick off."),
    ),
    errors.KeyNotDeadError: Explanation(
        QT_TRANSLATE_NOOP("errors", "The exchange may still take the compromised key “{label}”."),
        QT_TRANSLATE_NOOP("errors", "Delete it at the exchange, then prove here that it is dead."),
    ),
    errors.ProofRefusedError: Explanation(
        QT_TRANSLATE_NOOP("errors", "Nothing was signed with “{label}”."),
        QT_TRANSLATE_NOOP("errors", "Delete it at the exchange, then try again."),
    ),
    errors.DeathNotProvenError: Explanation(
        QT_TRANSLATE_NOOP("errors", "This answer does not prove that “{label}” is dead."),
        QT_TRANSLATE_NOOP("errors", "Delete it at the exchange, then try again."),
    ),
}

PROBLEMS: dict[tuple[type[VaultAppError], object], Explanation] = {
    (errors.InvalidDetailsError, "days"): Explanation(
        QT_TRANSLATE_NOOP("errors", "A reminder to replace the key takes one day at least."),
        QT_TRANSLATE_NOOP("errors", "Use 1 or more days, or no reminder."),
    ),
    (errors.InvalidDetailsError, "address"): Explanation(
        QT_TRANSLATE_NOOP("errors", "One of the addresses is no IP address and no network."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Type each as an IP address, or as a network that ends in /24 for example.",
        ),
    ),
    (errors.InvalidDetailsError, "program"): Explanation(
        QT_TRANSLATE_NOOP("errors", "Every program needs a name of its own."),
        QT_TRANSLATE_NOOP("errors", "Give each program that uses the key another name."),
    ),
    (errors.ProofRefusedError, "clock"): Explanation(
        QT_TRANSLATE_NOOP(
            "errors",
            "The request's time and this computer's clock are more than a day apart. Nothing was"
            " signed with “{label}”.",
        ),
        QT_TRANSLATE_NOOP("errors", "Check this computer's clock, then try again."),
    ),
    (errors.ProofRefusedError, "often"): Explanation(
        QT_TRANSLATE_NOOP(
            "errors", "“{label}” was tried several times already. Nothing was signed with it now."
        ),
        QT_TRANSLATE_NOOP("errors", "Wait a minute, then try again."),
    ),
    (errors.DeathNotProvenError, "in-use"): Explanation(
        QT_TRANSLATE_NOOP("errors", "“{label}” is in use: it is neither replaced nor compromised."),
        QT_TRANSLATE_NOOP("errors", "Find out why the exchange refuses it."),
    ),
    (errors.DeathNotProvenError, "cause"): Explanation(
        QT_TRANSLATE_NOOP(
            "errors",
            "A living key is refused in this way, too: it does not prove that “{label}” is dead.",
        ),
        QT_TRANSLATE_NOOP("errors", "Delete it at the exchange, then try again."),
    ),
    (errors.DeathNotProvenError, "not-revoked"): Explanation(
        QT_TRANSLATE_NOOP(
            "errors",
            "The exchange refused “{label}”, but that could be its IP list or its permissions.",
        ),
        QT_TRANSLATE_NOOP(
            "errors", "Delete it at the exchange, say here that you did, and try again."
        ),
    ),
}
