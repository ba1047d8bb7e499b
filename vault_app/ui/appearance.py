"""Keeps theme and size of text as settings and desktop say, and icons as crisp as the screens."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QScreen

from vault_app.settings import Settings
from vault_app.ui.icons import redraw
from vault_app.ui.settings_store import SettingsStore
from vault_app.ui.theme import (
    application,
    apply_font_scale,
    apply_motion,
    apply_theme,
    current_colours,
    shall_be_dark,
)
from vault_app.ui.tokens import DARK


def apply_appearance(settings: Settings) -> None:
    """Put theme and size of text on the application."""
    apply_font_scale(settings.font_scale)
    _dress(dark=shall_be_dark(settings.theme))
    apply_motion(settings.reduced_motion)


def _dress(*, dark: bool) -> None:
    before = current_colours()
    apply_theme(dark=dark)
    redraw(application().allWidgets(), before, current_colours())


class Appearance(QObject):
    """Follows each change of the settings, of the desktop where that is chosen, and of screens."""

    def __init__(self, store: SettingsStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._font_scale = store.current.font_scale
        self._theme = store.current.theme
        store.changed.connect(self._follow)
        application().styleHints().colorSchemeChanged.connect(self.follow_desktop)
        for screen in application().screens():
            screen.geometryChanged.connect(self._draw_for_screens)  # with its scale, among others
        application().screenAdded.connect(self._take_screen)

    def _follow(self, settings: Settings) -> None:
        apply_motion(settings.reduced_motion)
        if (settings.font_scale, settings.theme) != (self._font_scale, self._theme):
            self._font_scale = settings.font_scale
            self._theme = settings.theme
            apply_appearance(settings)

    def follow_desktop(self) -> None:
        """Put the theme on that the desktop asks for now, where that is what is chosen."""
        dark = shall_be_dark(self._theme)
        if dark != (current_colours() is DARK):
            _dress(dark=dark)

    def _take_screen(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._draw_for_screens)
        self._draw_for_screens()

    def _draw_for_screens(self) -> None:
        colours = current_colours()
        redraw(application().allWidgets(), colours, colours)
