"""Every command's keys are told where the command is: in its menu, and in its button's tooltip."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QWidget

from nonvoip_desktop.gallery.scenes import Stage
from nonvoip_desktop.ui.keys import KEYS, with_keys
from nonvoip_desktop.ui.messages.view import MessagePane
from nonvoip_desktop.ui.orders.row import RowAction
from nonvoip_desktop.ui.orders.words import action_hint, command_of
from nonvoip_desktop.ui.shell.sidebar import KEY_ROLE
from tests.helpers import content_samples as samples
from tests.helpers.content_fixtures import offscreen_says

pytestmark = offscreen_says

#: The buttons that do what a command with keys does.
BUTTONS = {
    "refresh": "refresh",
    "copyNumberButton": "copy_number",
    "copyPinButton": "copy_pin",
    **{f"action_{action.value}": command_of(action) for action in RowAction},
}


def told(command: str) -> str:
    return f"({QKeySequence(KEYS[command]).toString(QKeySequence.SequenceFormat.NativeText)})"


def test_every_key_stands_in_a_menu_and_leads_to_one_command(stage: Stage) -> None:
    window = stage.window()
    found = {
        action.objectName(): action.shortcut().toString()
        for action in window.actions_.all()
        if not action.shortcut().isEmpty()
    }
    assert found == KEYS
    assert len(set(found.values())) == len(found)
    in_menus = {
        entry.objectName()
        for header in window.menuBar().actions()
        for entry in header.menu().actions()  # type: ignore[attr-defined]
    }
    assert set(KEYS) <= in_menus


def test_every_button_of_a_command_tells_its_keys(stage: Stage) -> None:
    seen: set[str] = set()
    panes: list[QWidget] = [stage.window()]
    for row in samples.rows():
        pane = MessagePane(
            stage.theme, stage.icons, lambda: samples.ELAPSED, now=lambda: samples.NOW
        )
        pane.show_row(row, (samples.message(),) if row.pin else ())
        panes.append(pane)
    for pane in panes:
        for button in pane.findChildren(QAbstractButton):
            command = BUTTONS.get(button.objectName(), "")
            if command in KEYS:
                seen.add(command)
                assert told(command) in button.toolTip(), button.objectName()
    assert seen >= {"refresh", "copy_number", "copy_pin", "reject", "renew", "activate", "reuse"}


def test_the_places_that_have_keys_tell_them(stage: Stage) -> None:
    model = stage.window().sidebar.model()
    tips = {
        str(model.index(row, 0).data(KEY_ROLE)): str(
            model.index(row, 0).data(Qt.ItemDataRole.ToolTipRole)
        )
        for row in range(model.rowCount())
    }
    assert told("history") in tips["history"]
    assert told("statistics") in tips["statistics"]
    assert "(" not in tips["recent"]


def test_a_command_without_keys_is_told_without_them() -> None:
    assert with_keys("Archive", "archive") == "Archive"
    assert action_hint(RowAction.NOTE) in with_keys(action_hint(RowAction.NOTE), "note")
