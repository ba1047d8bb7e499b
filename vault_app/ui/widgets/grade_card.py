"""A key's grade, explained rule by rule, and what the next better one takes."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from vault_app.health.grade import Grade, KeyGrade
from vault_app.ui.finding_words import describe_grade_here
from vault_app.ui.tokens import MEASURES
from vault_app.ui.widgets.labels import label, set_role


class GradeCard(QFrame):
    """The letter, and the words beside it."""

    def __init__(self, grade: KeyGrade) -> None:
        super().__init__()
        set_role(self, "card")
        words = describe_grade_here(grade)
        letter = label(grade.grade.value, f"grade-{_tone(grade.grade)}")
        title = self.tr("Grade {letter}").format(letter=grade.grade.value)
        column = QVBoxLayout()
        column.setSpacing(MEASURES.tight)
        column.addWidget(label(title, "field"))
        for reason in words.reasons:
            column.addWidget(label(reason, "muted", wrap=True))
        column.addWidget(label(words.next_grade, "plain", wrap=True))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(MEASURES.wide, MEASURES.normal, MEASURES.wide, MEASURES.normal)
        layout.setSpacing(MEASURES.wide)
        layout.addWidget(letter)
        layout.addLayout(column, 1)


def _tone(grade: Grade) -> str:
    if grade <= Grade.B:
        return "success"
    return "warning" if grade <= Grade.D else "danger"
