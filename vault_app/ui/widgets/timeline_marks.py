"""What the dated events look like: each kind has a shape and a colour of its own."""

from collections.abc import Mapping
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from vault_app.health.findings import RuleId
from vault_app.health.timeline import Event
from vault_app.ui.theme import current_colours, scaled
from vault_app.ui.tokens import MEASURES, Colours

_MARK = 14
_LINE = 2.0


def mark_side() -> int:
    """The side of the square that a mark is drawn into."""
    return scaled(_MARK)


class MarkKind(Enum):
    """What happens, as far as the picture tells."""

    LAPSES = auto()
    DELETED = auto()
    ROTATION = auto()
    OVERLAP = auto()
    BACKUP = auto()


_KINDS: Mapping[RuleId, MarkKind] = {
    RuleId.TRADING_ENDS: MarkKind.LAPSES,
    RuleId.TRADING_LAPSES_AFTER_30_DAYS: MarkKind.LAPSES,
    RuleId.TRADING_LAPSES_AFTER_90_DAYS: MarkKind.LAPSES,
    RuleId.DELETED_AFTER_30_DAYS_UNUSED: MarkKind.DELETED,
    RuleId.ROTATION_DUE: MarkKind.ROTATION,
    RuleId.OVERLAP_OVER: MarkKind.OVERLAP,
    RuleId.BACKUP_DUE: MarkKind.BACKUP,
}


def kind_of(event: Event) -> MarkKind:
    """How *event* is drawn."""
    return _KINDS[event.rule]


def draw_mark(painter: QPainter, place: QRectF, kind: MarkKind, *, is_estimate: bool) -> None:
    """Draw a mark into *place*; hollow where the day is an estimate."""
    colours = current_colours()
    colour = QColor(_colour(kind, colours))
    inside = place.adjusted(_LINE, _LINE, -_LINE, -_LINE)
    painter.setPen(QPen(colour, _LINE, j=Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(QColor(colours.surface) if is_estimate else colour)
    match kind:
        case MarkKind.ROTATION:
            painter.drawEllipse(inside)
        case MarkKind.OVERLAP:
            painter.drawRect(inside)
        case _:
            painter.drawPolygon(QPolygonF(_corners(kind, inside)))


def _corners(kind: MarkKind, inside: QRectF) -> list[QPointF]:
    """A diamond, a triangle that points down, or one that points up."""
    middle = inside.center()
    top, bottom = QPointF(middle.x(), inside.top()), QPointF(middle.x(), inside.bottom())
    if kind is MarkKind.LAPSES:
        right, left = QPointF(inside.right(), middle.y()), QPointF(inside.left(), middle.y())
        return [top, right, bottom, left]
    if kind is MarkKind.DELETED:
        return [inside.topLeft(), inside.topRight(), bottom]
    return [top, inside.bottomRight(), inside.bottomLeft()]


def kind_word(kind: MarkKind) -> str:
    """What a mark means."""
    match kind:
        case MarkKind.LAPSES:
            return QCoreApplication.translate("timeline", "Right to trade ends")
        case MarkKind.DELETED:
            return QCoreApplication.translate("timeline", "May be deleted")
        case MarkKind.ROTATION:
            return QCoreApplication.translate("timeline", "Replace the key")
        case MarkKind.OVERLAP:
            return QCoreApplication.translate("timeline", "Delete the old key")
        case MarkKind.BACKUP:
            return QCoreApplication.translate("timeline", "Back up")


class MarkPicture(QWidget):
    """One mark, for the legend."""

    def __init__(self, kind: MarkKind, *, is_estimate: bool = False) -> None:
        super().__init__()
        self._kind = kind
        self._is_estimate = is_estimate
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As large as on the timeline."""
        side = mark_side() + MEASURES.tight
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        half = MEASURES.tight / 2
        place = QRectF(half, half, mark_side(), mark_side())
        draw_mark(painter, place, self._kind, is_estimate=self._is_estimate)
        painter.end()


def _colour(kind: MarkKind, colours: Colours) -> str:
    return {
        MarkKind.LAPSES: colours.danger,
        MarkKind.DELETED: colours.warning,
        MarkKind.ROTATION: colours.accent,
        MarkKind.OVERLAP: colours.demo,
        MarkKind.BACKUP: colours.success,
    }[kind]
