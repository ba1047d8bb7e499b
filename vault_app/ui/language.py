"""The window's language: translators for the app's own words and for Qt's, and the locale.

The app's translations are ``resources/translations/vault_app_<code>.qm``, such as
``vault_app_zh_CN.qm``; Qt's own come with Qt. English is in the source; its file holds
plural forms.
"""

import os
import re
import sys
from pathlib import Path

from PySide6 import QtCore, QtGui  # the enumerations of Qt and of QLocale take 15 ms, where used
from PySide6.QtCore import QCoreApplication, QTranslator

from vault_app.config import resources_dir
from vault_app.ui.theme import application

SOURCE_LANGUAGE = "en"

_STEM = "vault_app_"
_HAS_OWN_LOCALE = "vault_app_has_own_locale"
_WRITTEN_LEFTWARDS = ("ar", "fa", "he", "ur")
_USUAL_FAMILIES = "vault_app_usual_font_families"
_CHINESE_FAMILIES = (  # macOS, Windows, Linux
    "PingFang SC",
    "Microsoft YaHei UI",
    "Noto Sans CJK SC",
    "Source Han Sans SC",
    "WenQuanYi Micro Hei",
)
_installed: list[QTranslator] = []


def available_languages() -> list[str]:
    """The codes of the languages the window can speak, English first."""
    found = {path.stem.removeprefix(_STEM) for path in _folder().glob(f"{_STEM}*.qm")}
    return [SOURCE_LANGUAGE, *sorted(found - {SOURCE_LANGUAGE})]


def language_name(code: str) -> str:
    """What the speakers of a language call it, such as *Deutsch*."""
    if code == SOURCE_LANGUAGE:
        return "English"
    name = QtCore.QLocale(code).nativeLanguageName()
    return name[:1].upper() + name[1:]


def apply_language(code: str) -> None:
    """Let all that is built from now on speak the language *code*; empty for the system's.

    What is built already keeps its words: they are not known by where they came from.
    """
    app = application()
    for translator in _installed:
        app.removeTranslator(translator)
    _installed.clear()
    if code or app.property(_HAS_OWN_LOCALE):
        QtCore.QLocale.setDefault(QtCore.QLocale(code) if code else QtCore.QLocale.system())
        app.setProperty(_HAS_OWN_LOCALE, True)
    spoken = code or _system_language()
    family = spoken.split("_")[0]
    names = dict.fromkeys((spoken, family))
    _install_first([_folder() / f"{_STEM}{name}.qm" for name in names])
    if family != SOURCE_LANGUAGE and _installed:
        kept_at = QtCore.QLibraryInfo.path(QtCore.QLibraryInfo.LibraryPath.TranslationsPath)
        _install_first([Path(kept_at) / f"qtbase_{name}.qm" for name in names])
    leftwards = family in _WRITTEN_LEFTWARDS and bool(_installed)
    if leftwards != app.isRightToLeft():
        direction = QtCore.Qt.LayoutDirection
        app.setLayoutDirection(direction.RightToLeft if leftwards else direction.LeftToRight)
    _choose_font_families(family if _installed else SOURCE_LANGUAGE)


def _system_language() -> str:
    if sys.platform.startswith("linux"):
        for variable in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
            code = re.split(r"[:.@]", os.environ.get(variable, ""))[0]
            if code:
                return SOURCE_LANGUAGE if code in ("C", "POSIX") else code
        return SOURCE_LANGUAGE
    return QtCore.QLocale.system().name()


def _choose_font_families(family: str) -> None:
    """Have Chinese characters drawn the Chinese way where the window speaks Chinese.

    Where the system does not, the first font that has them is often a Japanese one, which draws
    some of them otherwise.
    """
    app = application()
    usual: list[str] | None = app.property(_USUAL_FAMILIES)
    if usual is None and family != "zh":
        return
    font = app.font()
    if usual is None:
        usual = font.families()
        app.setProperty(_USUAL_FAMILIES, usual)
    families = usual
    if family == "zh":
        there = [name for name in _CHINESE_FAMILIES if QtGui.QFontDatabase.hasFamily(name)]
        families = [QtGui.QFontInfo(font).family(), *there]
    font.setFamilies(families)
    app.setFont(font)


def _install_first(candidates: list[Path]) -> None:
    for path in candidates:
        if path.is_file():
            translator = QTranslator()
            if translator.load(str(path)):
                QCoreApplication.installTranslator(translator)
                _installed.append(translator)
                return


def _folder() -> Path:
    return resources_dir() / "translations"
