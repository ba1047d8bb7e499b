"""The sentences about checks, replacements and the drill, as templates over names and days.

``life_text.py`` chooses among them and fills them in.
"""

from collections.abc import Mapping

from vault_app.binance.death_proof import Life
from vault_app.explanation import QT_TRANSLATE_NOOP, Explanation
from vault_app.health.drill import DrillStage
from vault_app.health.rotation import RotationStep

LIVES: Mapping[Life, Explanation] = {
    Life.DEAD: Explanation(
        QT_TRANSLATE_NOOP(
            "life", "“{label}” is dead: the exchange refused a signed request with it as unknown."
        ),
        "",
    ),
    Life.ALIVE: Explanation(
        QT_TRANSLATE_NOOP(
            "life", "“{label}” is still alive: the exchange accepted a signed request with it."
        ),
        QT_TRANSLATE_NOOP("life", "Delete it at the exchange, then prove it again."),
    ),
    Life.RECOGNISED: Explanation(
        QT_TRANSLATE_NOOP(
            "life", "The exchange still knows the API key of “{label}”, though it refused it."
        ),
        QT_TRANSLATE_NOOP("life", "Delete it at the exchange, then prove it again."),
    ),
    Life.NEVER_SEEN: Explanation(
        QT_TRANSLATE_NOOP(
            "life",
            "The exchange does not know the API key that is stored with “{label}”, but it never"
            " accepted it before either: it may be the wrong one.",
        ),
        QT_TRANSLATE_NOOP(
            "life",
            "Compare it with the one that the exchange issued. If it is the same, say so and prove"
            " it again.",
        ),
    ),
}
"""``Life.UNKNOWN`` is told by what went wrong."""

NOTHING_PROVEN = QT_TRANSLATE_NOOP("life", "This does not prove that “{label}” is dead. {reason}")

STEPS: Mapping[RotationStep, Explanation] = {
    RotationStep.REGISTER: Explanation(
        QT_TRANSLATE_NOOP("life", "Register the new key"),
        QT_TRANSLATE_NOOP(
            "life",
            "Register the public key of “{new}” at the exchange, with the permissions and the IP"
            " list of “{old}”, and store the API key that it issues.",
        ),
    ),
    RotationStep.PROVE: Explanation(
        QT_TRANSLATE_NOOP("life", "Prove the new key"),
        QT_TRANSLATE_NOOP(
            "life", "Test “{new}”: the exchange has to accept a signed request with it."
        ),
    ),
    RotationStep.UPDATE_PROGRAMS: Explanation(
        QT_TRANSLATE_NOOP("life", "Give the new key to every program"),
        QT_TRANSLATE_NOOP(
            "life", "Give “{new}” to these programs and tick each of them off: {programs}."
        ),
    ),
    RotationStep.OVERLAP: Explanation(
        QT_TRANSLATE_NOOP("life", "Let both keys work for a while"),
        QT_TRANSLATE_NOOP(
            "life", "Both keys work until {until}. See to it that no program still uses “{old}”."
        ),
    ),
    RotationStep.REVOKE: Explanation(
        QT_TRANSLATE_NOOP("life", "Delete the old key"),
        QT_TRANSLATE_NOOP(
            "life", "Delete “{old}” at the exchange (API Management), and say here that you did."
        ),
    ),
    RotationStep.PROVE_DEAD: Explanation(
        QT_TRANSLATE_NOOP("life", "Prove that the old key is dead"),
        QT_TRANSLATE_NOOP("life", "A signed request with “{old}” has to be refused now."),
    ),
}
"""What a step is called, and what is to be done."""

ROTATION_DONE = QT_TRANSLATE_NOOP("life", "“{old}” is replaced by “{new}” and proven dead.")
NEW_KEY_MISSING = QT_TRANSLATE_NOOP(
    "life",
    "The key that was to replace “{old}” is not usable any more. Call the replacement off and begin"
    " again.",
)

STAGES: Mapping[DrillStage, Explanation] = {
    DrillStage.REVOKE: Explanation(
        QT_TRANSLATE_NOOP("life", "Delete the key at the exchange"),
        QT_TRANSLATE_NOOP(
            "life",
            "Delete “{label}” at the exchange (API Management) now, before anything else: until"
            " then whoever has it can use it.",
        ),
    ),
    DrillStage.PROVE_DEAD: Explanation(
        QT_TRANSLATE_NOOP("life", "Prove that it is dead"),
        QT_TRANSLATE_NOOP("life", "A signed request with “{label}” has to be refused now."),
    ),
    DrillStage.REPLACE: Explanation(
        QT_TRANSLATE_NOOP("life", "Replace it"),
        QT_TRANSLATE_NOOP(
            "life",
            "Make a new key for the same task, register and test it, and name it as the one that"
            " replaces “{label}”.",
        ),
    ),
    DrillStage.UPDATE_PROGRAMS: Explanation(
        QT_TRANSLATE_NOOP("life", "Update the programs"),
        QT_TRANSLATE_NOOP("life", "Give the new key to every program that used “{label}”."),
    ),
    DrillStage.REVIEW_ACTIVITY: Explanation(
        QT_TRANSLATE_NOOP("life", "Review the account"),
        QT_TRANSLATE_NOOP(
            "life",
            "Look at open orders, last trades, balances and withdrawals for what you did not do.",
        ),
    ),
    DrillStage.TELL_SUPPORT: Explanation(
        QT_TRANSLATE_NOOP("life", "Tell the exchange's support"),
        QT_TRANSLATE_NOOP(
            "life", "Send the evidence report to the exchange's support, by its website only."
        ),
    ),
}
"""What a stage of the drill is called, and what is to be done."""

DRILL_CAN_END = QT_TRANSLATE_NOOP(
    "life", "“{label}” is proven dead, and every step is done. The drill can be ended."
)
DRILL_OVER = QT_TRANSLATE_NOOP("life", "The drill of “{label}” is over.")

DECLARING = Explanation(
    QT_TRANSLATE_NOOP(
        "life",
        "From now on nothing is signed with “{label}” but what proves it dead. This cannot be"
        " undone.",
    ),
    QT_TRANSLATE_NOOP(
        "life", "Programs that hold the key go on working until it is deleted at the exchange."
    ),
)
"""What is asked for before a key is declared compromised."""
