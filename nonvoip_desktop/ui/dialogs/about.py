"""What this program is, and of which parts this copy is made."""

from __future__ import annotations

import platform
from importlib import metadata
from typing import TYPE_CHECKING

import PySide6
from PySide6.QtCore import QSysInfo, Signal, qVersion

from nonvoip_desktop import __version__
from nonvoip_desktop.ui.button import Button
from nonvoip_desktop.ui.dialogs.decision import DecisionDialog
from nonvoip_desktop.ui.dialogs.facts import Fact

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from nonvoip_desktop.ui.theme import Theme

#: A bundle is made with the records of their versions.
LIBRARIES = ("httpx", "msgspec", "keyring", "qasync", "truststore")


class AboutDialog(DecisionDialog):
    """Name, version and licence; the versions that a report of a fault needs."""

    licencesRequested = Signal()
    newsRequested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setObjectName("aboutDialog")
        self.show_words(
            self.tr("NonVoip Desktop"),
            self.tr("Rent non-VoIP phone numbers and read the codes that arrive, on the desktop."),
            self.tr("An independent program, not made or endorsed by the service."),
        )
        self.facts.show_facts(
            (
                Fact(self.tr("Version"), __version__),
                Fact(self.tr("Qt and PySide"), f"{qVersion()} · {PySide6.__version__}"),
                Fact(self.tr("Python"), platform.python_version()),
                Fact(self.tr("Libraries"), library_versions()),
                Fact(self.tr("System"), QSysInfo.prettyProductName()),
                Fact(self.tr("Licence"), "MIT"),
            )
        )
        for text, name, asked in (
            (self.tr("Licences"), "licencesButton", self.licencesRequested),
            (self.tr("What’s new"), "newsButton", self.newsRequested),
        ):
            button = Button(text)
            button.setObjectName(name)
            button.clicked.connect(asked)
            self.buttons.addWidget(button)
        self.add_safe_button(self.tr("Close"), "closeButton").clicked.connect(self.reject)


def library_versions() -> str:
    """The libraries that matter most, with their versions; what cannot be found is left out."""
    found = []
    for name in LIBRARIES:
        try:
            found.append(f"{name} {metadata.version(name)}")
        except metadata.PackageNotFoundError:  # made by hand, without records
            continue
    return ", ".join(found)
