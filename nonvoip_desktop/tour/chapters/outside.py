"""Outside the window: the menu of the tray icon, and what is said at the first closing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt

from nonvoip_desktop.tour.hand import find_window, has_window, press, see, settle
from nonvoip_desktop.tour.tourist import Step, Tourist
from nonvoip_desktop.ui.dialogs.kept_in_tray import KeptInTrayDialog
from nonvoip_desktop.ui.tray.menu import TrayMenu

if TYPE_CHECKING:
    from collections.abc import Iterator

    from nonvoip_desktop.presence import Presence


class Outside(Tourist):
    """What lies outside the window. A headless screen has no tray: this one is said to be there."""

    def steps(self) -> Iterator[Step]:
        """The steps and their names, in order."""
        yield "The menu in the tray", self.menu
        yield "Close the window for the first time", self.close

    @property
    def presence(self) -> Presence:
        """What the program is outside its window."""
        assert self.program.presence is not None
        return self.program.presence

    async def menu(self) -> None:
        self.presence.host.changed.emit(True)
        menu = self.presence.tray.menu
        menu.popup(self.window.mapToGlobal(QPoint(self.window.width() - 420, 90)))
        await see("the menu", lambda: has_window(TrayMenu))
        await see("the codes", lambda: any("Instagram: copy" in a.text() for a in menu.actions()))

    async def close(self) -> None:
        press(find_window(TrayMenu), Qt.Key.Key_Escape)
        await see("the menu gone", lambda: not has_window(TrayMenu))
        self.window.close()
        await see("what is said", lambda: has_window(KeptInTrayDialog))
        await settle(0.1)
