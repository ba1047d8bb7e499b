"""The recovery kit: one sheet of paper with the code and what it is for."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextDocument

from vault_app.private_file import write_private_file
from vault_app.ui.pdf import pdf_of
from vault_app.ui.rich_text import escaped

_GROUPS_PER_LINE = 4


def kit_document(code: str, vault: Path) -> QTextDocument:
    """The sheet as a document: *code* in groups, for the vault at *vault*."""
    translate = QCoreApplication.translate
    groups = code.split("-")
    lines = [
        "&nbsp;&nbsp;".join(escaped(group) for group in groups[start : start + _GROUPS_PER_LINE])
        for start in range(0, len(groups), _GROUPS_PER_LINE)
    ]
    title = translate("kit", "Vault App: recovery kit")
    purpose = translate("kit", "This code opens the vault when the password is lost:")
    warning = translate(
        "kit",
        "Whoever has this code and the vault file has your keys. Keep it with your passports, away"
        " from the computer.",
    )
    use = translate(
        "kit",
        "Open the app, choose “Use recovery code…”, and type it. Capitals and hyphens do not"
        " matter; O is 0, I and L are 1.",
    )
    document = QTextDocument()
    document.setHtml(
        f"<h1>{escaped(title)}</h1>"
        f"<p>{escaped(purpose)} <b>{escaped(vault.name)}</b></p>"
        f"<pre style='font-size: 20pt'>{'<br>'.join(lines)}</pre>"
        f"<p>{escaped(warning)}</p>"
        f"<p>{escaped(use)}</p>"
    )
    return document


def save_kit_as_pdf(code: str, vault: Path, target: Path) -> None:
    """Write the sheet to a new PDF file that only the user may read.

    Raises:
        FileExistsAlreadyError, FileNotWritableError: nothing was written.
    """
    write_private_file(target, pdf_of(kit_document(code, vault)))
