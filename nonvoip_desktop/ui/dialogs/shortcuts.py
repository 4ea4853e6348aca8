"""An overview of the keys, made from the actions themselves."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from nonvoip_desktop.ui.dialogs.decision import DecisionDialog
from nonvoip_desktop.ui.dialogs.facts import Fact
from nonvoip_desktop.ui.theme import Theme


class ShortcutsDialog(DecisionDialog):
    """Lists every action that has a shortcut."""

    def __init__(
        self, theme: Theme, actions: Iterable[QAction], parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self.setObjectName("shortcutsDialog")
        self.show_words(
            self.tr("Keyboard shortcuts"),
            self.tr(
                "Type to search, press Return to choose the first service and Return again to "
                "buy it. Arrows move, Tab goes on to the next part of the window."
            ),
        )
        native = QKeySequence.SequenceFormat.NativeText
        self.facts.show_facts(
            tuple(
                Fact(_words(action), action.shortcut().toString(native))
                for action in actions
                if not action.shortcut().isEmpty()
            )
        )
        self.add_safe_button(self.tr("Close"), "closeButton").clicked.connect(self.reject)


def _words(action: QAction) -> str:
    return action.text().replace("&", "").rstrip("…")
