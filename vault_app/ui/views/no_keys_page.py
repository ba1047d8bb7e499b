"""What an open vault without keys shows: what a key is, and how to get the first."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from vault_app.ui.widgets.empty_page import EmptyPage
from vault_app.ui.widgets.labels import link_button, primary_button


class NoKeysPage(EmptyPage):
    """May be the last step of the first run.

    Signals:
        new_key_requested, import_requested: the user wants their first key so.
        steps_skipped: the user wants to look around before there is a first key.
    """

    new_key_requested = Signal()
    import_requested = Signal()
    steps_skipped = Signal()

    def __init__(self) -> None:
        super().__init__(
            "key",
            self.tr("No keys yet"),
            self.tr(
                "A key pair has two halves. The public key goes to the exchange; the private key"
                " is kept in this vault, and signs your requests from here."
            ),
        )
        self.new_key_button = primary_button(self.tr("Generate your first key…"))
        self.import_button = link_button(self.tr("Import keys you have…"))
        self._steps: list[QWidget] = []
        self.end_with(self.new_key_button)
        self.end_with(self.import_button)
        self.new_key_button.clicked.connect(self.new_key_requested)
        self.import_button.clicked.connect(self.import_requested)

    def show_last_step(self) -> None:
        """Say that the first key is the last step of the first run; to be skipped as well."""
        if self._steps:
            return
        from vault_app.ui.views.create_vault_view import (  # noqa: PLC0415 - for the first run only
            names_of_steps,
        )
        from vault_app.ui.widgets.step_indicator import StepIndicator  # noqa: PLC0415

        steps = StepIndicator(*names_of_steps())
        steps.show_step(len(names_of_steps()))
        skip_button = link_button(self.tr("Skip: I look around first"))
        skip_button.clicked.connect(self.steps_skipped)
        self.lead_with(steps)
        self.end_with(skip_button)
        self._steps = [steps, skip_button]

    def end_steps(self) -> None:
        """Lead through the first run no more."""
        for part in self._steps:
            part.hide()
