"""Renders every state of the products, orders and messages: ``content_pictures.py OUTDIR``.

``--rtl`` mirrors the window and ``--long`` uses long words, as German has them.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

from msgspec.structs import replace

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QObject, Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from nonvoip_desktop.ui.dialogs.sign_in import SignInPage
from nonvoip_desktop.ui.icons import Icons
from nonvoip_desktop.ui.main_window import MainWindow
from nonvoip_desktop.ui.messages.view import MessagePane
from nonvoip_desktop.ui.orders.model import OrderTableModel
from nonvoip_desktop.ui.orders.view import OrderPane
from nonvoip_desktop.ui.products.view import ProductPane
from nonvoip_desktop.ui.theme import Theme
from tests.helpers import content_samples as samples


class LongWords(QTranslator):
    """Makes every text half as long again, as a translation may."""

    def translate(  # type: ignore[override]
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        """The text with some letters more at its end."""
        return f"{source}{'enschaft'[: max(3, len(source) // 2)]}"

    def isEmpty(self) -> bool:
        """Qt asks nothing of an empty translator."""
        return False


class Studio(QObject):
    """The three views, in one window or alone."""

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self.products = ProductPane(theme, icons)
        self.model = OrderTableModel(lambda: samples.ELAPSED, now=lambda: samples.NOW)
        self.orders = OrderPane(theme, icons, self.model)
        self.messages = MessagePane(theme, icons, lambda: samples.ELAPSED, now=lambda: samples.NOW)
        self.messages.set_use_utc(True)
        self.model.set_use_utc(True)
        self.orders.rowChosen.connect(self._choose)

    def fill(self, *, only_mock: bool = False) -> None:
        """Show the catalogue and the rows."""
        model = self.products.model()
        model.set_favourites(frozenset({samples.usa("t0"), samples.usa("t1")}))
        model.set_recent((samples.usa("t3"), samples.usa("m1"), samples.usa("t1")))
        model.set_products(samples.catalogue())
        self.products.set_age_text("updated just now")
        self.model.set_rows(samples.rows()[:5] if only_mock else samples.rows())

    def _choose(self, key: str) -> None:
        messages = (samples.message(), samples.earlier()) if key == "order:2" else ()
        self.messages.show_row(self.model.row_for(key), messages)


def grid_states(pane: ProductPane) -> Iterator[str]:
    """Every state of the product pane, by name."""
    yield "empty"
    pane.set_loading(True)
    yield "loading"
    pane.set_trouble("The service cannot be reached: the name could not be resolved.")
    yield "trouble"
    pane.set_trouble("")
    model = pane.model()
    model.set_products(samples.catalogue())
    model.set_favourites(frozenset({samples.usa("t0"), samples.usa("t1"), samples.usa("m2")}))
    pane.set_age_text("updated 3 min ago")
    pane.choose_first()
    yield "cards"
    model.set_busy(frozenset({samples.usa("t7")}))
    pane.set_trouble("The service cannot be reached.")
    yield "busy-and-stale"
    pane.set_trouble("")
    pane.set_loading(True)
    model.set_query("tele")
    yield "search"
    model.set_query("qwertz")
    yield "no-match"
    model.set_query("")
    model.set_section("favourites")
    yield "favourites"
    model.set_section("recent")
    yield "recent-empty"
    model.set_section("countries")
    yield "countries"
    model.set_section("10-minutes")
    hostile = samples.product("h", samples.HOSTILE, "1234.5678", 1234567)
    odd = samples.product("o", "\U0001f600 \u0421\u0431\u0435\u0440", None, None)
    model.set_products((hostile, odd, *samples.catalogue()[:3]))
    pane.choose_first()
    yield "hostile"


def message_states(pane: MessagePane) -> Iterator[str]:
    """Every state of the SMS view, by name."""
    pane.show_row(None, ())
    yield "none"
    by_key = {row.key: row for row in samples.rows()}
    for key, found in by_key.items():
        if key != "order:2":
            pane.show_row(found, ())
            yield f"{found.status}-{key.partition(':')[2]}"
    received = by_key["order:2"]
    newest, before = samples.message(), samples.earlier()
    pane.show_row(received, (newest, before))
    yield "received"
    pane.set_copied(newest.message_id)
    yield "copied"
    odd = replace(newest, message_id=9, possibly_old=True, pin_read_by_app=True, confirmed=False)
    pane.show_row(replace(received, trouble="The service did not answer in time."), (odd, before))
    yield "remarks"
    pane.show_row(replace(received, key="order:20"), (replace(newest, pin=None),))
    yield "no-pin"
    long = replace(newest, pin="AB12-CD34-EF56-GH78", text="https://example.com/" + "a" * 200)
    pane.show_row(replace(received, key="order:21", service=samples.HOSTILE), (long, long))
    yield "long"
    many = tuple(replace(before, message_id=n, text=samples.HOSTILE) for n in range(40))
    pane.show_row(replace(received, key="order:22"), (newest, *many))
    yield "many"


def window_of(theme: Theme, icons: Icons, studio: Studio) -> MainWindow:
    """The real window around the views, in the state of the design's picture."""
    window = MainWindow(
        theme,
        icons,
        demo=False,
        products=studio.products,
        orders=studio.orders,
        messages=studio.messages,
        sign_in=lambda: SignInPage(theme, icons),
    )
    window.set_connection("ok", "Connected")
    window.set_section_counts(studio.products.model().counts())
    window.set_status("Polling 3 orders, next in 2 s", "Limit 84 of 120 a minute")
    window.sidebar.choose("10-minutes")
    window.show_workspace()
    return window


def render(folder: Path, app: QApplication) -> list[Path]:
    """Write all pictures into the folder; returns their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    theme = Theme()
    theme.apply(app)
    icons = Icons(theme)
    written: list[Path] = []

    def keep(widget: QWidget, name: str) -> None:
        widget.show()
        widget.activateWindow()
        QTest.qWaitForWindowActive(widget)
        for _ in range(4):  # layouts inside of layouts tell each other by posted events
            QApplication.sendPostedEvents()
        path = folder / f"{name}.png"
        assert widget.grab().save(str(path))
        written.append(path)

    for mode in ("light", "dark"):
        theme.set_mode(mode)
        studio = Studio(theme, icons)
        studio.fill(only_mock=True)
        window = window_of(theme, icons, studio)
        window.resize(1100, 720)
        studio.orders.choose("order:2")
        studio.products.choose_first()
        keep(window, f"window-{mode}")
        studio.model.set_rows(samples.rows())
        window.resize(720, 480)
        keep(window, f"window-small-{mode}")
        window.allow_close()
        window.close()

        studio = Studio(theme, icons)
        studio.products.resize(928, 232)
        for name in grid_states(studio.products):
            keep(studio.products, f"products-{name}-{mode}")
        for width in (420, 1500):
            studio.products.resize(width, 232)
            keep(studio.products, f"products-{width}-{mode}")
        studio.orders.resize(610, 520)
        keep(studio.orders, f"orders-empty-{mode}")
        studio.model.set_rows([replace(row, live=True) for row in samples.rows()])
        studio.orders.choose("order:2")
        studio.orders.table.setFocus()
        keep(studio.orders, f"orders-{mode}")
        studio.orders.choose("order:1")
        keep(studio.orders, f"orders-waiting-{mode}")
        studio.orders.show_tab("rentals")
        keep(studio.orders, f"orders-rentals-{mode}")
        studio.orders.show_tab("all")
        for width in (660, 440, 340):
            studio.orders.resize(width, 300)
            keep(studio.orders, f"orders-{width}-{mode}")
        menu = studio.orders.table.menu_for(samples.rows()[1])
        keep(menu, f"orders-menu-{mode}")
        menu.close()
        studio.messages.resize(317, 384)
        for name in message_states(studio.messages):
            keep(studio.messages, f"messages-{name}-{mode}")
        studio.messages.resize(660, 150)
        keep(studio.messages, f"messages-flat-{mode}")
        for pane in (studio.products, studio.orders, studio.messages):
            pane.close()
    return written


if __name__ == "__main__":
    application = QApplication(sys.argv[:1])
    if "--rtl" in sys.argv:
        application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    translator = LongWords()
    if "--long" in sys.argv:
        application.installTranslator(translator)
    for written_path in render(Path(sys.argv[1]), application):
        print(written_path)
