"""The scenes of the gallery: each makes one widget in one state, as it stands in the window."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QWidget

from nonvoip_desktop.core.reception import Address, Listening, Reception
from nonvoip_desktop.domain.history import HistoryFilter
from nonvoip_desktop.gallery import samples
from nonvoip_desktop.gallery.dialogs import dialogs
from nonvoip_desktop.gallery.past import history_rows, report
from nonvoip_desktop.settings import Page
from nonvoip_desktop.ui.callbacks.part import CallbacksPart
from nonvoip_desktop.ui.dialogs.sign_in import SignInPage
from nonvoip_desktop.ui.format import age
from nonvoip_desktop.ui.history.view import HistoryPage
from nonvoip_desktop.ui.icons import Icons
from nonvoip_desktop.ui.main_window import MainWindow
from nonvoip_desktop.ui.messages.view import MessagePane
from nonvoip_desktop.ui.orders.model import OrderTableModel
from nonvoip_desktop.ui.orders.view import OrderPane
from nonvoip_desktop.ui.palette.controller import PaletteController
from nonvoip_desktop.ui.products.view import ProductPane
from nonvoip_desktop.ui.settings.data import DataPart
from nonvoip_desktop.ui.settings.dialog import SettingsDialog
from nonvoip_desktop.ui.settings.network import NetworkPart
from nonvoip_desktop.ui.settings.page import SettingsPage
from nonvoip_desktop.ui.statistics.view import StatisticsPage
from nonvoip_desktop.ui.text import without_letter
from nonvoip_desktop.ui.tray.menu import TrayMenu
from nonvoip_desktop.ui.views import Views

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from nonvoip_desktop.ui.theme import Theme

translate = QCoreApplication.translate

#: The sizes of the window that the design is checked at.
SMALL, USUAL, LARGE = QSize(720, 480), QSize(1100, 720), QSize(2560, 1440)
_LICENCES = QSize(960, 620)
_GRID, _LIST, _SMS, _PAGE = QSize(928, 232), QSize(610, 520), QSize(317, 384), QSize(928, 600)


@dataclass(frozen=True, slots=True)
class Scene:
    """One picture: the sheet it belongs to, its name, the widget, and its size if it has none."""

    sheet: str
    name: str
    make: Callable[[], QWidget]
    size: QSize | None = None


class Stage:
    """Makes the scenes; ``keep`` holds what a widget needs besides its parents."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self.icons = Icons(theme)
        self.keep: list[object] = []

    def scenes(self) -> Iterator[Scene]:
        """Every scene there is."""
        yield from self._windows()
        yield from self._products()
        yield from self._orders()
        yield from self._messages()
        yield from self._pages()
        yield from self._settings()
        window = self.window()
        for name, make in dialogs(self.theme, self.icons, window).items():
            # On a screen as small as an offscreen one it would be no more than readable.
            yield Scene("dialogs", name, make, _LICENCES if name == "licences" else None)
        yield Scene("menus", "tray", self._tray_menu)
        for action in window.menuBar().actions():
            menu = action.menu()
            if isinstance(menu, QWidget):
                name = without_letter(action.text()).lower()
                yield Scene("menus", name, lambda menu=menu: menu)  # type: ignore[misc]

    # The window

    def window(self, *, demo: bool = False) -> MainWindow:
        """The real window around its panes, in the state of the design's picture."""
        theme, icons = self.theme, self.icons
        products = self._filled()
        model, orders = self._list()
        messages = self._sms()
        window = MainWindow(
            theme,
            icons,
            demo=demo,
            sign_in=lambda: SignInPage(theme, icons),
        )
        window.workspace.fill(products, orders, messages)
        model.setParent(window)
        orders.rowChosen.connect(
            lambda key: messages.show_row(
                model.row_for(key),
                (samples.message(), samples.earlier()) if key == "order:2" else (),
            )
        )
        window.set_balance(Decimal("48.37"))
        window.set_connection("ok", translate("Shell", "Connected"))
        window.set_section_counts(products.model().counts())
        polling = translate("Shell", "Polling %n order(s), next in {seconds} s", None, 3)
        limit = translate("Shell", "Limit {used} of {limit}")
        window.set_status(polling.format(seconds=2), limit.format(used=84, limit=120))
        window.sidebar.choose("10-minutes")
        window.show_workspace()
        orders.choose("order:2")
        window.allow_close()
        self.keep.append(
            Views(
                window,
                products,
                model,
                orders,
                messages,
                lambda: SignInPage(theme, icons),
                theme,
                icons,
            )
        )
        return window

    def in_window(self, scene: Scene) -> Scene:
        """A page's scene with the window around it."""

        def make() -> QWidget:
            window = self.window()
            window.sidebar.choose(scene.name.partition("-")[0])
            window.show_page(scene.make())
            return window

        return Scene(scene.sheet, scene.name, make)

    def _windows(self) -> Iterator[Scene]:
        yield Scene("windows", "workspace", self.window, USUAL)
        yield Scene("windows", "small", self.window, SMALL)
        yield Scene("windows", "demo", lambda: self.window(demo=True), USUAL)
        yield Scene("windows", "sign-in", self._sign_in, USUAL)
        yield Scene("windows", "sign-in-small", self._sign_in, SMALL)
        yield Scene("windows", "accounts", self._accounts, USUAL)
        yield Scene("windows", "notices", self._notices, USUAL)
        yield Scene("windows", "palette", self._palette, USUAL)
        yield Scene("windows", "concealed", self._concealed, USUAL)

    def _sign_in(self) -> QWidget:
        page = SignInPage(self.theme, self.icons)
        page.set_keyring("GNOME Keyring", "")
        page.set_accounts(())
        page.show_error(page.tr("Enter your email and your password."))
        return page

    def _accounts(self) -> QWidget:
        page = SignInPage(self.theme, self.icons)
        page.set_accounts(("you@example.com", "somebody.else@example.com"))
        page.show_accounts()
        return page

    def _notices(self) -> QWidget:
        window = self.window()
        show = window.message_bar.show_notice
        title = translate("Orders", "{service} was taken off the list").format(service="Discord")
        sentence = translate("Orders", "It stays in the history.")
        show("a", "info", title, sentence, translate("Orders", "Undo"))
        copied = "The statistics are on the clipboard as a picture"
        show("b", "good", QCoreApplication.translate("StatisticsController", copied))
        title = translate("Acting", "{service} was not reused").format(service="Telegram")
        show("c", "bad", title, "Insufficient balance.")
        window.set_connection("paused", translate("Shell", "Paused"))
        return window

    def _palette(self) -> QWidget:
        window = self.window()
        views = self.keep[-1]
        assert isinstance(views, Views)
        controller = PaletteController(views)
        self.keep.append(controller)
        window.show()
        controller.open()
        return window

    def _concealed(self) -> QWidget:
        window = self.window()
        window.set_concealed(True)
        return window

    # The panes

    def _filled(self) -> ProductPane:
        pane = ProductPane(self.theme, self.icons)
        model = pane.model()
        model.set_favourites(frozenset({samples.usa("t0"), samples.usa("t1")}))
        model.set_recent((samples.usa("t3"), samples.usa("m1"), samples.usa("t1")))
        model.set_products(samples.catalogue())
        pane.set_age_text(age(0))
        return pane

    def _products(self) -> Iterator[Scene]:
        def pane(act: Callable[[ProductPane], object]) -> Callable[[], QWidget]:
            def make() -> QWidget:
                made = self._filled()
                act(made)
                return made

            return make

        def empty(act: Callable[[ProductPane], object]) -> Callable[[], QWidget]:
            def make() -> QWidget:
                made = ProductPane(self.theme, self.icons)
                act(made)
                return made

            return make

        trouble = translate("Service", "The answer did not come in time.")
        states = {
            "cards": pane(lambda p: p.choose_first()),
            "stale": pane(lambda p: p.set_trouble(trouble)),
            "search": pane(lambda p: p.model().set_query("tele")),
            "no-match": pane(lambda p: p.model().set_query("qwertz")),
            "favourites": pane(lambda p: p.model().set_section("favourites")),
            "several": pane(self._several),
            "countries": pane(self._countries),
            "empty": empty(lambda p: None),
            "loading": empty(lambda p: p.set_loading(True)),
            "trouble": empty(lambda p: p.set_trouble(trouble)),
        }
        for name, make in states.items():
            yield Scene("products", name, make, _GRID)

    def _several(self, pane: ProductPane) -> None:
        model = pane.model()
        model.set_section("30-days")
        model.set_several(True)
        model.pick(samples.usa("m0"))
        model.pick(samples.usa("m1"))

    def _countries(self, pane: ProductPane) -> None:
        pane.model().set_abroad(samples.abroad())
        pane.model().set_section("countries")

    def _list(self) -> tuple[OrderTableModel, OrderPane]:
        model = OrderTableModel(lambda: samples.ELAPSED, now=lambda: samples.NOW)
        model.set_use_utc(True)
        pane = OrderPane(self.theme, self.icons, model)
        model.setParent(pane)
        model.set_rows(samples.rows())
        return model, pane

    def _orders(self) -> Iterator[Scene]:
        def tab(name: str, *, filled: bool = True) -> Callable[[], QWidget]:
            def make() -> QWidget:
                model, pane = self._list()
                if not filled:
                    model.set_rows(())
                pane.show_tab(name)  # type: ignore[arg-type]
                pane.choose("order:9" if name == "rentals" else "order:2")
                return pane

            return make

        for name in ("active", "all", "rentals"):
            yield Scene("orders", name, tab(name), _LIST)
        yield Scene("orders", "narrow", tab("all"), QSize(440, 300))
        yield Scene("orders", "rentals-narrow", tab("rentals"), QSize(440, 300))
        yield Scene("orders", "none", tab("active", filled=False), QSize(610, 300))
        yield Scene("orders", "no-rentals", tab("rentals", filled=False), QSize(610, 300))

    def _sms(self) -> MessagePane:
        pane = MessagePane(self.theme, self.icons, lambda: samples.ELAPSED, now=lambda: samples.NOW)
        pane.set_use_utc(True)
        return pane

    def _messages(self) -> Iterator[Scene]:
        def shows(
            key: str, *, with_messages: bool = False, note: str = ""
        ) -> Callable[[], QWidget]:
            def make() -> QWidget:
                pane = self._sms()
                row = next((row for row in samples.rows() if row.key == key), None)
                if row is not None and note:
                    row = replace(row, note=note)
                found = (samples.message(), samples.earlier()) if with_messages else ()
                pane.show_row(row, found)
                return pane

            return make

        yield Scene("messages", "nothing-chosen", shows(""), _SMS)
        yield Scene(
            "messages", "code", shows("order:2", with_messages=True, note="For the shop"), _SMS
        )
        for row in samples.rows():
            if row.key != "order:2":
                yield Scene("messages", f"{row.status}-{row.service.lower()}", shows(row.key), _SMS)

    # Pages and settings

    def _pages(self) -> Iterator[Scene]:
        def history(*, filled: bool) -> Callable[[], QWidget]:
            def make() -> QWidget:
                page = HistoryPage(self.theme, self.icons, lambda: samples.NOW)
                page.set_use_utc(True)
                rows = history_rows() if filled else []
                page.model.show(len(rows), rows)
                page.show_count(len(rows), HistoryFilter())
                if rows:
                    page.list.choose(1)
                    entry = page.list.current_entry()
                    found = () if entry is None or entry.newest is None else (entry.newest,)
                    page.detail.show_entry(entry, found)
                return page

            return make

        def statistics() -> QWidget:
            page = StatisticsPage(self.theme, self.icons)
            page.show_report(report())
            return page

        yield Scene("pages", "history", history(filled=True), _PAGE)
        yield Scene("pages", "history-empty", history(filled=False), _PAGE)
        yield Scene("pages", "statistics", statistics, _PAGE)

    def _settings(self) -> Iterator[Scene]:
        parts: dict[Page, list[Callable[[], QWidget]]] = {
            Page.NETWORK: [lambda: NetworkPart("https://nonvoipusnumber.com")],
            Page.DATA: [lambda: DataPart("~/.local/share/nonvoip-desktop")],
            Page.CALLBACKS: [self._callbacks],
        }

        def shows(page: Page) -> Callable[[], QWidget]:
            def make() -> QWidget:
                dialog = SettingsDialog(self.theme, self.icons, {}, parts=parts)
                dialog.show_page(page)
                return dialog

            return make

        made = SettingsDialog(self.theme, self.icons, {}, parts=parts)
        self.keep.append(made)
        for found in made.findChildren(SettingsPage):
            yield Scene("settings", str(found.page), shows(found.page))

    def _callbacks(self) -> QWidget:
        part = CallbacksPart(self.theme, demo=False)
        part.show_reception(Reception(Listening.ON, port=41_703, taken=3))
        part.show_address(Address(public="https://me.example", user_id="1234"))
        return part

    def _tray_menu(self) -> QWidget:
        menu = TrayMenu(self.icons, lambda: samples.ELAPSED)
        menu.show_rows([row for row in samples.rows() if row.live][:4])
        return menu
