"""The tray: the icon's pictures, its menu with codes and countdowns, and its clock."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QLocale
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QSystemTrayIcon
from pytestqt.qtbot import QtBot

from nonvoip_desktop.core.events import Events, MessageArrived
from nonvoip_desktop.domain.account import Account
from nonvoip_desktop.domain.message import Message
from nonvoip_desktop.domain.order import Order, OrderKind, OrderState
from nonvoip_desktop.settings import NOTIFICATIONS, TRAY_ICON, Settings
from nonvoip_desktop.ui.icons import Icons
from nonvoip_desktop.ui.orders.row import OrderRow, RowStatus
from nonvoip_desktop.ui.theme import Theme
from nonvoip_desktop.ui.tray.controller import CLOSED_MS, OPEN_MS, TrayController
from nonvoip_desktop.ui.tray.menu import SHOWN, TrayMenu, words
from nonvoip_desktop.ui.tray.pictures import SIZES, Look, tray_icon
from nonvoip_desktop.ui.views import Views, build_views
from tests.helpers.content_samples import ELAPSED, HOSTILE, NOW

# What Qt says offscreen, where the tray of X11 is looked for all the same.
pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged")

WAITS = OrderRow(
    "order:1", "Telegram", "16095550170", RowStatus.WAITING, NOW, deadline=ELAPSED + 761
)
CODE = replace(WAITS, key="order:2", service="Instagram", pin="48215", status=RowStatus.RECEIVED)
BIDS = replace(WAITS, key="order:3", service="Gmail", number=None, status=RowStatus.BIDDING)
OVER = replace(WAITS, key="order:4", service="Bumble", status=RowStatus.EXPIRED)


class House:
    """The tray's controller over real views, with the time in the test's hands."""

    def __init__(self, folder: Path) -> None:
        self.now = ELAPSED
        self.settings = Settings(folder / "settings.json")
        self.events = Events()
        theme = Theme()
        self.views: Views = build_views(theme, lambda: self.now, demo=False)
        self.tray = TrayController(
            self.settings, self.views, Icons(theme), lambda: self.now, self.events
        )
        self.codes: list[str] = []
        self.numbers: list[str] = []
        self.rows: list[str] = []
        self.tray.copyCodeRequested.connect(self.codes.append)
        self.tray.copyNumberRequested.connect(self.numbers.append)
        self.tray.rowWanted.connect(self.rows.append)

    def show(self, *rows: OrderRow) -> None:
        self.views.order_model.set_rows(rows)
        self.tray.refresh()

    def texts(self) -> list[str]:
        return [a.text() for a in self.tray.menu.actions() if a.objectName() == "trayOrder"]

    def click(self, place: int) -> None:
        orders = [a for a in self.tray.menu.actions() if a.objectName() == "trayOrder"]
        orders[place].trigger()

    @property
    def icon(self) -> QSystemTrayIcon:
        assert self.tray._icon is not None
        return self.tray._icon


@pytest.fixture
def house(qtbot: QtBot, tmp_path: Path) -> Iterator[House]:
    made = House(tmp_path)
    qtbot.addWidget(made.views.window, before_close_func=lambda w: w.allow_close())
    made.tray.set_available(True)
    yield made
    made.tray.close()


def test_codes_come_first_and_every_row_says_what_a_click_copies(house: House) -> None:
    house.show(OVER, BIDS, WAITS, CODE)
    assert house.texts() == [
        "Instagram: copy 4 8 2 1 5 (12:41 left)",
        "Telegram: copy +1 609 555-0170 (12:41 left)",
        "Gmail: Bid running",
    ]
    for place in range(3):
        house.click(place)
    assert house.codes == ["48215"]
    assert house.numbers == ["+16095550170"]
    assert house.rows == ["order:3"]


def test_without_orders_it_says_so(house: House) -> None:
    house.show()
    head = house.tray.menu.actions()[0]
    assert (head.text(), head.isVisible(), head.isEnabled()) == ("No order is active", True, False)
    house.show(WAITS)
    assert not head.isVisible()
    many = [replace(WAITS, key=f"order:{n}") for n in range(SHOWN + 5)]
    house.show(*many)
    assert len(house.texts()) == SHOWN
    assert (head.text(), head.isVisible()) == ("5 more in the window", True)


def test_text_from_outside_is_plain(house: House) -> None:
    house.show(replace(CODE, service=HOSTILE + "\nAT&T", pin="1\u202e2"))
    (text,) = house.texts()
    assert "&& " in text
    assert "\n" not in text
    assert "\u202e" not in text


def test_a_locked_screen_shows_and_copies_no_code(house: House) -> None:
    house.show(CODE, WAITS)
    house.tray.set_concealed(True)
    assert house.texts()[0] == "Instagram: the code is hidden"
    house.click(0)
    assert (house.codes, house.numbers, house.rows) == ([], [], ["order:2"])
    house.tray.set_concealed(False)
    assert "4 8 2 1 5" in house.texts()[0]


def test_the_clock_runs_only_while_something_counts_down(house: House) -> None:
    clock = house.tray._ticks
    house.show()
    assert not clock.isActive()
    house.show(WAITS)
    assert (clock.isActive(), clock.interval()) == (True, CLOSED_MS)
    house.tray.menu.aboutToShow.emit()
    assert clock.interval() == OPEN_MS
    house.now += 1
    house.tray._tick()
    assert "12:40" in house.texts()[0]
    house.tray.menu.aboutToHide.emit()
    house.tray.refresh()
    assert clock.interval() == CLOSED_MS
    house.show(replace(CODE, deadline=None))
    assert not clock.isActive()
    house.show(WAITS)
    house.tray.set_available(False)
    assert not clock.isActive(), "nobody sees it"


def test_rows_that_change_are_followed(qtbot: QtBot, house: House) -> None:
    house.show(WAITS)
    house.views.order_model.upsert(replace(WAITS, pin="77", status=RowStatus.RECEIVED))
    qtbot.waitUntil(lambda: "copy 7 7" in house.texts()[0])
    house.views.order_model.remove(WAITS.key)
    qtbot.waitUntil(lambda: house.texts() == [])


def test_the_icon_says_what_waits_and_what_came(qtbot: QtBot, house: House) -> None:
    house.show()
    assert house.icon.toolTip() == "NonVoip Desktop"
    house.show(WAITS, BIDS, CODE)
    assert house.icon.toolTip() == "NonVoip Desktop: 2 orders are waiting"
    house.show(WAITS)
    assert house.icon.toolTip() == "NonVoip Desktop: 1 order is waiting"
    order = Order(
        order_id="2",
        account=Account("https://example.test", "me@example.test"),
        service="Instagram",
        number="16095550170",
        kind=OrderKind.SHORT_TERM,
        state=OrderState.RECEIVED,
        ordered_at=NOW,
        updated_at=NOW,
    )
    house.show(WAITS, CODE)
    house.events.publish(MessageArrived(order, Message("2", "48215", "48215", NOW)))
    house.tray.refresh()
    assert house.icon.toolTip() == "NonVoip Desktop: a code has arrived"
    house.click(0)
    house.tray.refresh()
    assert house.icon.toolTip() == "NonVoip Desktop: 1 order is waiting", "it was used"


def test_notifications_are_paused_from_the_menu(house: House) -> None:
    asked: list[bool] = []
    house.tray.pauseRequested.connect(asked.append)
    house.tray.refresh()
    assert asked == []
    house.tray.menu.pause.trigger()
    assert asked == [True]
    house.settings.set(NOTIFICATIONS, False)
    house.tray.refresh()
    assert house.tray.menu.pause.isChecked()
    assert asked == [True]
    house.tray.menu.pause.trigger()
    assert asked == [True, False]


@pytest.mark.proves("tray_icon")
def test_the_icon_is_as_the_person_wants_it(qtbot: QtBot, house: House) -> None:
    house.show(WAITS)
    for style, middle in (("white", "#ffffff"), ("black", "#000000"), ("colour", "#2563eb")):
        house.settings.set(TRAY_ICON, style)
        house.tray.refresh()
        picture = house.icon.icon().pixmap(64, 64).toImage()
        assert picture.pixelColor(10, 14).name() == middle
        assert house.icon.icon().isMask() == (style != "colour")


def test_the_pictures_differ_at_every_size(qtbot: QtBot) -> None:
    for style in ("colour", "white", "black"):
        for size in SIZES:
            looks = [(Look.PLAIN, 0), (Look.WAITING, 1), (Look.WAITING, 12), (Look.CODE, 1)]
            drawn = [tray_icon(look, n, style).pixmap(size, size).toImage() for look, n in looks]
            assert all(picture.width() == size for picture in drawn)
            for at, picture in enumerate(drawn):
                assert all(picture != other for other in drawn[:at])


def test_one_colour_lets_the_panel_through(qtbot: QtBot) -> None:
    picture = tray_icon(Look.PLAIN, 0, "white").pixmap(22, 22).toImage()
    assert picture.pixelColor(11, 9).alpha() < 60, "a dot of the sign"
    assert picture.pixelColor(11, 4) == QColor("#ffffff")


def test_the_window_entry_names_what_it_does(qtbot: QtBot, house: House) -> None:
    assert house.tray.menu.window_action.text() == "Show the window"
    house.views.window.show()
    qtbot.waitUntil(lambda: house.tray.menu.window_action.text() == "Hide the window")
    house.views.window.hide()
    qtbot.waitUntil(lambda: house.tray.menu.window_action.text() == "Show the window")


def test_a_menu_of_its_own(qtbot: QtBot) -> None:
    menu = TrayMenu(Icons(Theme()), lambda: ELAPSED)
    qtbot.addWidget(menu)
    assert [a.text() for a in menu.actions() if a.text()] == [
        "No order is active",
        "Hide the window",
        "Pause notifications",
        "Settings…",
        "Quit",
    ]


def test_a_code_keeps_its_order_among_words_that_run_to_the_left() -> None:
    former = QLocale()
    QLocale.setDefault(QLocale("ar"))
    try:
        text = words(CODE, ELAPSED, concealed=False)
    finally:
        QLocale.setDefault(former)
    # Without the marks, each digit would be a number of its own, the first at the right.
    assert "\u200e4 8 2 1 5\u200e" in text
