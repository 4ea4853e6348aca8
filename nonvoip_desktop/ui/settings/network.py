"""The network page beside its settings: where the service is, and whether it answers."""

from __future__ import annotations

from PySide6.QtCore import Signal

from nonvoip_desktop.ui.settings.parts import Part


class NetworkPart(Part):
    """Emits ``testRequested``; what came of it is shown beside the button."""

    testRequested = Signal()

    def __init__(self, base_url: str) -> None:
        super().__init__()
        self.add_action(self.tr("Address of the service"), base_url)
        self._test = self.add_action(
            self.tr("Connection"),
            self.tr("Asks the service for the balance, in the way that is set above."),
            self.tr("Test"),
            "testConnection",
        )
        self._test.helping.setObjectName("testResult")
        self._test.clicked.connect(self.testRequested)

    def show_busy(self) -> None:
        """The service is being asked."""
        self._test.button.setEnabled(False)
        self._test.show_error("")
        self._test.set_help(self.tr("Asking the service…"))

    def show_answer(self, milliseconds: int) -> None:
        """The service has answered."""
        self._test.button.setEnabled(True)
        words = self.tr("The service answered after {milliseconds} ms.")
        self._test.set_help(words.format(milliseconds=milliseconds))

    def show_failure(self, words: str) -> None:
        """It has not, and why."""
        self._test.button.setEnabled(True)
        self._test.set_help("")
        self._test.show_error(words)
