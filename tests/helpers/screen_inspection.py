"""What is wrong with a screen: controls without a name, texts that are cut, texts untranslated."""

import html
import re
from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QScrollBar,
    QSizeGrip,
    QSlider,
    QTabBar,
    QTableView,
    QTextEdit,
    QWidget,
)

from vault_app.ui.tour.pseudo_language import CLOSING, OPENING

_INTERACTIVE = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QSlider,
    QTextEdit,
)
_PARTS_OF_OTHERS = (QHeaderView, QScrollBar, QSizeGrip)
_ROUNDING = 2
"""Pixels by which a size hint may be larger than what is drawn."""


def shown_widgets(top: QWidget) -> Iterator[QWidget]:
    """*top* and everything in it that is shown, from the top down."""
    if not top.isVisible():
        return
    yield top
    for child in top.children():
        if isinstance(child, QWidget) and not child.isWindow():
            yield from shown_widgets(child)


def unnamed_controls(top: QWidget) -> list[str]:
    """Controls that a screen reader could only call by their kind."""
    return [
        _place(widget)
        for widget in shown_widgets(top)
        if isinstance(widget, _INTERACTIVE)
        and not isinstance(widget, _PARTS_OF_OTHERS)
        and not _is_part_of_another(widget)
        and not _spoken_name(widget)
    ]


def cut_texts(top: QWidget) -> list[str]:
    """Texts that need more room than they have, with what they need."""
    return [
        f"{_place(widget)}: {needed} in {widget.width()}x{widget.height()}"
        for widget in shown_widgets(top)
        if (needed := _lacking_room(widget))
    ]


def untranslated_texts(top: QWidget, data: re.Pattern[str]) -> list[str]:
    """Texts that did not come through the translator, but for those that match *data*."""
    return [
        f"{_place(widget)}: {text!r}"
        for widget in shown_widgets(top)
        for text in texts_of(widget)
        if _has_words(text) and not _is_translated(text) and not data.fullmatch(_bare(text))
    ]


def texts_of(widget: QWidget) -> Iterator[str]:
    """All that *widget* says by itself, aloud or in a tooltip; not what the user typed."""
    if widget.isWindow():
        yield widget.windowTitle()
    yield widget.toolTip()
    yield widget.accessibleName()
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QLineEdit | QPlainTextEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(place) for place in range(widget.count()))
    elif isinstance(widget, QTabBar):
        yield from (widget.tabText(place) for place in range(widget.count()))
    elif isinstance(widget, QTableView):
        yield from _headings(widget.model())
    yield from (_text_of_action(action) for action in widget.actions())


def _headings(model: QAbstractItemModel | None) -> Iterator[str]:
    if model is not None:
        for section in range(model.columnCount()):
            yield str(model.headerData(section, Qt.Orientation.Horizontal) or "")


def _text_of_action(action: QAction) -> str:
    return "" if action.isSeparator() else action.text()


def _spoken_name(widget: QWidget) -> str:
    if isinstance(widget, QComboBox) and not widget.accessibleName():
        return ""  # what is chosen would be said in its place
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name).strip()


def _is_part_of_another(widget: QWidget) -> bool:
    """Such as the line of a combo box, or the corner of a table."""
    parent = widget.parentWidget()
    return isinstance(parent, QComboBox | QAbstractSpinBox | QTableView | QTabBar) or (
        isinstance(parent, QWidget) and widget.objectName().startswith("qt_")
    )


def _lacking_room(widget: QWidget) -> str:
    """The size that is needed, where it is more than there is; else empty."""
    if isinstance(widget, QLabel):
        return _label_lacks(widget)
    if isinstance(widget, QAbstractButton | QComboBox | QTabBar) and not isinstance(
        widget.parentWidget(),
        QLineEdit,  # its buttons are pictures
    ):
        return _hint_lacks(widget, widget.minimumSizeHint())
    if isinstance(widget, QScrollArea):
        return _area_hides(widget)
    if isinstance(widget, QHeaderView) and widget.orientation() == Qt.Orientation.Horizontal:
        return _sections_lack(widget)
    return ""


def _label_lacks(label: QLabel) -> str:
    if not label.text() or not label.pixmap().isNull():
        return ""
    if label.wordWrap():
        needed = label.heightForWidth(label.width())
        return f"height {needed}" if needed > label.height() + _ROUNDING else ""
    return _hint_lacks(label, label.sizeHint())


def _hint_lacks(widget: QWidget, hint: QSize) -> str:
    fits = hint.width() <= widget.width() + _ROUNDING
    fits = fits and hint.height() <= widget.height() + _ROUNDING
    return "" if fits else f"{hint.width()}x{hint.height()}"


def _area_hides(area: QScrollArea) -> str:
    """What is beside the part that is shown must be within reach."""
    content = area.widget()
    if area.horizontalScrollBarPolicy() is not Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
        return ""
    needed = 0 if content is None else content.minimumSizeHint().width()
    return f"width {needed}" if needed > area.viewport().width() + _ROUNDING else ""


def _sections_lack(header: QHeaderView) -> str:
    for place in range(header.count()):
        if header.isSectionHidden(place) or not _is_in_view(header, place):
            continue
        needed = header.sectionSizeHint(place)
        if needed > header.sectionSize(place) + _ROUNDING:
            return f"section {place} {needed} in {header.sectionSize(place)}"
    return ""


def _is_in_view(header: QHeaderView, place: int) -> bool:
    begin = header.sectionViewportPosition(place)
    section = QRect(begin, 0, header.sectionSize(place), 1)
    return header.viewport().rect().contains(section)


def _has_words(text: str) -> bool:
    return bool(re.search(r"[^\W\d_]{2}", text))


def _bare(text: str) -> str:
    """Without markup."""
    return html.unescape(re.sub(r"<[^<>]+>", "", text)).strip()


def _is_translated(text: str) -> bool:
    """Whether all words are between brackets: a text may be put together of several lines."""
    innermost = re.compile(f"{OPENING}[^{OPENING}{CLOSING}]*{CLOSING}")
    outside = re.sub(r"<[^<>]+>", "", text)
    while innermost.search(outside):
        outside = innermost.sub("", outside)
    return not _has_words(outside)


def _place(widget: QWidget) -> str:
    """Where it is: the classes from the window down, and what it says."""
    names: list[str] = []
    parent: QWidget | None = widget
    while parent is not None:
        name = type(parent).__name__
        if not name.startswith("Q") or parent is widget:
            names.append(name)
        parent = None if parent.isWindow() else parent.parentWidget()
    words = next((text for text in texts_of(widget) if text), "")
    return f"{' > '.join(reversed(names))} “{words[:60]}”"
