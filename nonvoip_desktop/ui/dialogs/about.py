"""What this program is, and of which parts this copy is made."""

from __future__ import annotations

import platform

import PySide6
from PySide6.QtCore import QSysInfo, qVersion
from PySide6.QtWidgets import QWidget

from nonvoip_desktop import __version__
from nonvoip_desktop.ui.dialogs.decision import DecisionDialog
from nonvoip_desktop.ui.dialogs.facts import Fact
from nonvoip_desktop.ui.theme import Theme


class AboutDialog(DecisionDialog):
    """Name, version and licence; the versions that a report of a fault needs."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setObjectName("aboutDialog")
        self.show_words(
            self.tr("NonVoip Desktop"),
            self.tr("Rent non-VoIP phone numbers and read the codes that arrive, on the desktop."),
        )
        self.facts.show_facts(
            (
                Fact(self.tr("Version"), __version__),
                Fact(self.tr("Qt and PySide"), f"{qVersion()} · {PySide6.__version__}"),
                Fact(self.tr("Python"), platform.python_version()),
                Fact(self.tr("System"), QSysInfo.prettyProductName()),
                Fact(self.tr("Licence"), "MIT"),
            )
        )
        self.add_safe_button(self.tr("Close"), "closeButton").clicked.connect(self.reject)
