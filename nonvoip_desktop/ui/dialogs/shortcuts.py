"""An overview of the keys by menu, made from the actions themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QSize
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QVBoxLayout, QWidget

from nonvoip_desktop.ui import fonts
from nonvoip_desktop.ui.dialogs.facts import Fact, Facts
from nonvoip_desktop.ui.dialogs.panel import PanelDialog
from nonvoip_desktop.ui.text import PlainLabel, without_letter
from nonvoip_desktop.ui.theme import GAP

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_SIZE = QSize(480, 560)
_NATIVE = QKeySequence.SequenceFormat.NativeText


class KeyGroup(Struct, frozen=True):
    """Commands with their keys, under a heading."""

    title: str
    keys: tuple[tuple[str, str], ...]


def groups_of(bar: QMenuBar) -> tuple[KeyGroup, ...]:
    """The commands of each menu that have keys; a menu without any is left out."""
    groups = []
    for header in bar.actions():
        menu = header.menu()
        if isinstance(menu, QMenu):
            keys = tuple(
                (_words(action), sequence.toString(_NATIVE))
                for action in _commands(menu.actions())
                for sequence in action.shortcuts()[:1]
            )
            groups.append(KeyGroup(_words(header), keys))
    return tuple(group for group in groups if group.keys)


class ShortcutsDialog(PanelDialog):
    """Lists every command that has keys, and what the keys do in the window itself."""

    def __init__(self, groups: Iterable[KeyGroup], parent: QWidget | None = None) -> None:
        super().__init__("shortcutsDialog", _SIZE, parent)
        self.set_title(self.tr("Keyboard shortcuts"))
        sheet = QWidget()
        column = QVBoxLayout(sheet)
        column.setContentsMargins(3 * GAP, GAP, 3 * GAP, 3 * GAP)
        column.setSpacing(0)
        self.facts: list[Facts] = []
        for group in (*groups, self._in_the_window()):
            heading = PlainLabel(group.title, role="dim")
            heading.setFont(fonts.ui(fonts.SIZE_SMALL, fonts.BOLD))
            column.addSpacing(GAP)
            column.addWidget(heading)
            column.addSpacing(GAP - 2)
            facts = Facts()
            facts.show_facts(tuple(Fact(words, keys) for words, keys in group.keys))
            self.facts.append(facts)
            column.addWidget(facts)
            column.addSpacing(GAP)
        column.addStretch(1)
        self.set_scrolled(sheet, column)

    def texts(self) -> dict[str, str]:
        """Every command with its keys."""
        return {key: value for facts in self.facts for key, value in facts.texts().items()}

    def _in_the_window(self) -> KeyGroup:
        def key(name: str) -> str:
            return QKeySequence(name).toString(_NATIVE)

        return KeyGroup(
            self.tr("In the window"),
            (
                (self.tr("Choose the first service that was found"), key("Return")),
                (self.tr("Buy the chosen service"), key("Return")),
                (self.tr("Move between services, orders and pages"), self.tr("Arrows")),
                (self.tr("Mark the chosen service as a favourite"), key("*")),
                (self.tr("Go on to the next part of the window"), key("Tab")),
                (self.tr("Close a question without spending anything"), key("Esc")),
            ),
        )


def _commands(actions: Iterable[QAction]) -> Iterator[QAction]:
    for action in actions:
        menu = action.menu()
        if isinstance(menu, QMenu):
            yield from _commands(menu.actions())
        else:
            yield action


def _words(action: QAction) -> str:
    return without_letter(action.text()).rstrip("…")
