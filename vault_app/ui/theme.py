"""Puts the tokens onto the application: palette and style sheet, light or dark."""

from functools import lru_cache
from string import Template
from typing import cast

from PySide6 import QtCore  # Qt and its enumerations take 16 ms, where they are used
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication

from vault_app.config import resources_dir
from vault_app.settings import Motion, Theme
from vault_app.ui.tokens import DARK, LIGHT, MEASURES, Colours

_DARK = "vault_app_dark"
_MIDDLE = 128
_USUAL_POINTS = "vault_app_usual_points"
_MOTION = "vault_app_motion"
_SYSTEM_MOTION = "vault_app_system_motion"


def application() -> QApplication:
    """The one QApplication.

    Raises:
        RuntimeError: it has not been made yet.
    """
    instance = QApplication.instance()
    if instance is None:
        message = "there is no QApplication yet"
        raise RuntimeError(message)
    return cast("QApplication", instance)


def system_prefers_dark() -> bool:
    """Whether the desktop asks for dark windows.

    Until the app has put its own palette on, the desktop's tells.
    """
    app = application()
    if app.property(_DARK) is None:
        return app.palette().color(QPalette.ColorRole.Window).lightness() < _MIDDLE
    return app.styleHints().colorScheme() == QtCore.Qt.ColorScheme.Dark


def current_colours() -> Colours:
    """The colours that are on the application now."""
    dark = application().property(_DARK)
    return DARK if dark else LIGHT


def shall_be_dark(theme: Theme) -> bool:
    """Whether the dark theme is meant by *theme*, now."""
    return system_prefers_dark() if theme is Theme.SYSTEM else theme is Theme.DARK


def apply_theme(*, dark: bool) -> None:
    """Put the light or the dark theme on the whole application."""
    app = application()
    app.setProperty(_DARK, dark)
    colours = current_colours()
    app.setStyleSheet("")  # to put one on instead of another takes Qt four times as long
    app.setPalette(_palette(colours))
    app.setStyleSheet(_style_sheet(colours, app.font().pointSizeF(), dark=dark))


def apply_font_scale(percent: int) -> None:
    """Show all text at *percent* of the system's size. :func:`apply_theme` is to follow."""
    app = application()
    usual: float | None = app.property(_USUAL_POINTS)
    if usual is None:
        usual = app.font().pointSizeF()
        app.setProperty(_USUAL_POINTS, usual)
    before = app.font().pointSizeF()
    wanted = usual * percent / 100
    if wanted == before:
        return
    font = app.font()
    font.setPointSizeF(wanted)
    app.setFont(font)


def apply_motion(motion: Motion) -> None:
    """Hold back what moves, or not; what moves already goes on."""
    application().setProperty(_MOTION, motion.value)


def remember_system_motion(*, is_reduced: bool) -> None:
    """What the user has asked the system for; counts while the settings say to follow it."""
    application().setProperty(_SYSTEM_MOTION, is_reduced)


def motion_is_reduced() -> bool:
    """Whether nothing shall move that need not."""
    app = application()
    chosen = app.property(_MOTION) or Motion.SYSTEM.value
    if chosen == Motion.SYSTEM.value:
        return bool(app.property(_SYSTEM_MOTION))
    return bool(chosen == Motion.REDUCED.value)


def text_scale() -> float:
    """How large text is now, of the system's size; widths that hold text go with it."""
    app = application()
    usual: float | None = app.property(_USUAL_POINTS)
    return app.font().pointSizeF() / usual if usual else 1.0


def scaled(length: int) -> int:
    """*length*, in device-independent pixels at the usual size of text, at the size it has now."""
    return round(length * text_scale())


def fixed_font() -> QFont:
    """The system's font of fixed width, for keys and fingerprints, as large as other text is."""
    return QFont(_fixed_font(text_scale(), tuple(application().font().families()[1:])))


@lru_cache(maxsize=8)
def _fixed_font(scale: float, of_the_language: tuple[str, ...]) -> QFont:
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPointSizeF(font.pointSizeF() * scale)
    if of_the_language:
        font.setFamilies([QFontInfo(font).family(), *of_the_language])
    return font


def _palette(colours: Colours) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for target, colour in (
        (role.Window, colours.ground),
        (role.WindowText, colours.text),
        (role.Base, colours.surface),
        (role.AlternateBase, colours.raised),
        (role.Text, colours.text),
        (role.PlaceholderText, colours.muted),
        (role.Button, colours.surface),
        (role.ButtonText, colours.text),
        (role.BrightText, colours.danger),
        (role.Highlight, colours.accent),
        (role.HighlightedText, colours.on_accent),
        (role.Link, colours.accent),
        (role.ToolTipBase, colours.raised),
        (role.ToolTipText, colours.text),
        (role.Mid, colours.line),
    ):
        palette.setColor(target, QColor(colour))
    disabled = QPalette.ColorGroup.Disabled
    for target in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(disabled, target, QColor(colours.muted))
    return palette


def _style_sheet(colours: Colours, font_points: float, *, dark: bool) -> str:
    fixed = fixed_font()
    template = Template((resources_dir() / "style" / "theme.qss").read_text(encoding="utf-8"))
    return template.substitute(
        colours._asdict() | _lengths() | _pictures(dark=dark),
        fixed_family=fixed.family(),
        fixed_families=", ".join(f'"{family}"' for family in fixed.families()),
        fixed_size=round(fixed.pointSizeF(), 1),
        fixed_small_size=round(fixed.pointSizeF() * MEASURES.small_scale, 1),
        heading_size=round(font_points * MEASURES.heading_scale, 1),
        title_size=round(font_points * MEASURES.title_scale, 1),
        small_size=round(font_points * MEASURES.small_scale, 1),
    )


def _lengths() -> dict[str, int]:
    """Those that the style sheet names: all but the radius of corners grow with the text."""
    half_mark = scaled(MEASURES.mark) // 2
    arrow_room = scaled(2 * MEASURES.arrow)
    return {
        "radius": MEASURES.radius,
        "icon_size": scaled(MEASURES.icon),
        "control_height": scaled(MEASURES.control),
        "mark_line": scaled(MEASURES.mark_line),
        "mark_inside": 2 * (half_mark - scaled(MEASURES.mark_line)),
        "mark_radius": half_mark,
        "arrow_size": scaled(MEASURES.arrow),
        "arrow_room": arrow_room,
        "indentation": scaled(MEASURES.wide),
        "scroller_width": 2 * (arrow_room + MEASURES.tight),
    }


def _pictures(*, dark: bool) -> dict[str, str]:
    """Arrows and ticks, drawn in the theme's colours."""
    suffix = "dark" if dark else "light"
    is_mirrored = application().isRightToLeft()
    files = {"check_icon": "check", "dot_icon": "dot"}
    files["arrow_onwards"] = "arrow-left" if is_mirrored else "arrow-right"
    files |= {f"arrow_{side}": f"arrow-{side}" for side in ("up", "down", "left", "right")}
    return {
        name: (resources_dir() / "style" / f"{file}-{suffix}.svg").as_posix()
        for name, file in files.items()
    }
