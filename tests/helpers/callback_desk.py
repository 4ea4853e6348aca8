"""What a person does at the page of callbacks, and where callbacks arrive."""

from __future__ import annotations

import json
import socket
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from random import SystemRandom

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QCheckBox, QSpinBox, QWidget

from nonvoip_desktop.tour.hand import click, find, press, type_text
from nonvoip_desktop.ui.callbacks.part import CallbacksPart
from nonvoip_desktop.ui.callbacks.questions import SaveAddressDialog
from nonvoip_desktop.ui.settings.dialog import SettingsDialog
from tests.helpers.desk import CTRL, Desk


def choose_port(desk: Desk, port: int = 0) -> None:
    """Before the program is started: any free port, since tests run at the same time."""
    file = desk.data_file("settings.json")
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps({"callback_port": port}), encoding="utf-8")


def free_port() -> int:
    """A port that nobody has, and that stays free until it is listened on (again).

    It lies below those that systems hand out by themselves: one of these, let go of for a
    moment, may be another test's by then, or the near end of somebody's connection, with
    which it cannot be listened on until a minute after that has ended.
    """
    # Tests that run at the same time begin with the same seed.
    chance = SystemRandom()
    while True:
        port = chance.randrange(20_000, 32_000)
        with closing(socket.socket()) as free, suppress(OSError):
            free.bind(("127.0.0.1", port))
            return port


@contextmanager
def somebody_elses_port() -> Iterator[int]:
    """A port that another program listens on meanwhile."""
    port = free_port()
    with closing(socket.create_server(("127.0.0.1", port))):
        yield port


def page(desk: Desk) -> CallbacksPart:
    """The page, while it is open."""
    (part,) = desk.dialog(SettingsDialog).findChildren(CallbacksPart)
    return part


def words(desk: Desk) -> str:
    """What can be read on the page."""
    return desk.texts(page(desk))


async def open_page(desk: Desk) -> CallbacksPart:
    """Open the page by its entry in the menu."""
    desk.trigger("callbacks")
    await desk.until("the page", lambda: page(desk).isVisible())
    return page(desk)


def flip_switch(desk: Desk) -> None:
    """Click the switch."""
    box = find(page(desk), QCheckBox, "callbacksSwitch")
    click(box, QPoint(8, box.height() // 2))


async def switch_on(desk: Desk) -> int:
    """Open the page and switch callbacks on; the port that is listened on."""
    await open_page(desk)
    flip_switch(desk)
    await desk.until("that it listens", lambda: "Listening on this computer" in words(desk))
    return int(words(desk).partition("port ")[2].partition(".")[0])


def click_on(desk: Desk, name: str) -> None:
    """Click a button of the page, scrolled to where it can be seen."""
    dialog = desk.dialog(SettingsDialog)
    button = desk.button(name, dialog)
    scroll_to(button)
    click(button)


def scroll_to(widget: QWidget) -> None:
    """Bring a part of the page into view."""
    area = widget.parentWidget()
    while area is not None and not hasattr(area, "ensureWidgetVisible"):
        area = area.parentWidget()
    assert area is not None
    area.ensureWidgetVisible(widget)


def enter(desk: Desk, name: str, text: str) -> None:
    """Type into a field of the page and leave it."""
    field = desk.type_into(name, text, desk.dialog(SettingsDialog))
    press(field, Qt.Key.Key_Tab)


def set_port(desk: Desk, port: int) -> None:
    """Type another port."""
    box = find(page(desk), QSpinBox, "callbackPort")
    click(box)
    press(box, Qt.Key.Key_A, CTRL)
    type_text(box, str(port))
    press(box, Qt.Key.Key_Tab)


async def save_at_service(desk: Desk, user_id: str = "1234") -> None:
    """Enter the user id and let the service store the address."""
    enter(desk, "callbackUser", user_id)
    click_on(desk, "callbackSave")
    await desk.until("the question", lambda: desk.dialog(SaveAddressDialog))
    await desk.spend(desk.dialog(SaveAddressDialog), "confirmButton")


async def set_up(desk: Desk) -> int:
    """Everything, as a person does it: listen, enter the address, save it; returns the port."""
    port = await switch_on(desk)
    enter(desk, "callbackPublic", f"http://127.0.0.1:{port}")
    await save_at_service(desk)
    await desk.until("that it is stored", lambda: "Stored on" in words(desk))
    press(desk.dialog(SettingsDialog), Qt.Key.Key_Escape)
    await desk.until("the page gone", lambda: not desk.dialogs())
    return port
