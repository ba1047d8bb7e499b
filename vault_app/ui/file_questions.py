"""Questions for files: which vault to open, and where new files shall be."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from vault_app.ui import questions
from vault_app.ui.file_drop import VAULT_SUFFIX


def vault_to_open(parent: QWidget, folder: Path) -> Path | None:
    """Let the user choose a vault; None where they changed their mind."""
    title = QCoreApplication.translate("FileQuestions", "Open a vault")
    return questions.file_to_open(parent, title, folder, _vault_filter())


def place_for_new_vault(parent: QWidget, suggested: Path) -> Path | None:
    """Let the user choose where a new vault shall be; None where they changed their mind."""
    title = QCoreApplication.translate("FileQuestions", "New vault")
    path = questions.file_to_write(parent, title, suggested, _vault_filter(), may_exist=False)
    return path.with_suffix(VAULT_SUFFIX) if path is not None and not path.suffix else path


def place_for_copy_of_vault(parent: QWidget, suggested: Path) -> Path | None:
    """Let the user choose a new file for a copy; None where they changed their mind."""
    title = QCoreApplication.translate("FileQuestions", "Copy the vault to")
    return questions.file_to_write(parent, title, suggested, _vault_filter(), may_exist=False)


def place_for_public_key(parent: QWidget, suggested: str) -> Path | None:
    """Let the user choose a file for a public key; None where they changed their mind."""
    return questions.file_to_write(
        parent,
        QCoreApplication.translate("FileQuestions", "Save public key"),
        Path.home() / suggested,
        QCoreApplication.translate(
            "FileQuestions",
            "PEM files (*.pem);;DER files (*.der);;OpenSSH files (*.pub);;JWK files (*.json)"
            ";;One line of Base64 (*.txt);;All files (*)",
        ),
    )


def _vault_filter() -> str:
    text = QCoreApplication.translate("FileQuestions", "Vaults (*{suffix});;All files (*)")
    return text.format(suffix=VAULT_SUFFIX)
