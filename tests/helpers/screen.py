"""What a person can read on the program's window and its dialogs."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QLineEdit, QWidget

from nonvoip_desktop.tour.hand import find
from nonvoip_desktop.ui.dialogs.account_list import AccountList
from nonvoip_desktop.ui.main_window import MainWindow
from nonvoip_desktop.ui.messages.message_text import MessageText
from nonvoip_desktop.ui.messages.view import MessagePane
from nonvoip_desktop.ui.orders.model import OrderTableModel
from nonvoip_desktop.ui.orders.row import OrderRow
from nonvoip_desktop.ui.orders.table import OrderTable
from nonvoip_desktop.ui.orders.view import OrderPane
from nonvoip_desktop.ui.products.view import ProductPane
from nonvoip_desktop.ui.shell.connection_pill import ConnectionPill
from nonvoip_desktop.ui.shell.message_bar import NoticeRow

D = TypeVar("D", bound=QDialog)


class Screen:
    """Reads the one main window that is open; what is not there raises ``AssertionError``."""

    def windows(self) -> list[MainWindow]:
        """The main windows that can be seen."""
        found = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]
        return [window for window in found if window.isVisible()]

    @property
    def window(self) -> MainWindow:
        """The main window."""
        windows = self.windows()
        assert len(windows) == 1, f"{len(windows)} windows"
        return windows[0]

    def screen(self) -> str:
        """Everything that can be read, for the words of a failure."""
        if not self.windows():
            return "(no window)"
        return "\n".join(
            (
                f"window: {self.texts(self.window)}",
                *(f"row: {row}" for row in self.rows()),
                *(f"dialog {type(d).__name__}: {self.texts(d)}" for d in self.dialogs()),
            )
        )

    @staticmethod
    def texts(widget: QWidget) -> str:
        """The visible words in a widget, one label or text a line."""
        labels = [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]
        longer = [text for text in widget.findChildren(MessageText) if text.isVisible()]
        return "\n".join([*filter(None, labels), *(text.toPlainText() for text in longer)])

    def label(self, name: str) -> str:
        """The text of a visible label of the main window."""
        labels = [w for w in self.window.findChildren(QLabel, name) if w.isVisible()]
        assert labels, f"no visible label {name}"
        return labels[0].text()

    def balance(self) -> str:
        """The balance in the top bar."""
        return self.label("balance")

    def status(self) -> str:
        """The first text of the status bar."""
        return self.label("statusLeft")

    def connection(self) -> str:
        """The kind of the connection's pill."""
        return self.window.findChildren(ConnectionPill)[0].kind

    def notices(self) -> list[str]:
        """The notices of the message bar, 'title | sentence', from the top."""
        rows = [row for row in self.window.findChildren(NoticeRow) if row.isVisible()]
        rows.sort(key=lambda row: row.y())
        return [f"{row.title.text()} | {row.sentence.text()}" for row in rows]

    def has_failed(self) -> bool:
        """Whether the program says that something happened that nobody thought of."""
        return any(
            row.isVisible() and row.title.text().startswith("Something unexpected")
            for window in self.windows()
            for row in window.findChildren(NoticeRow)
        )

    def sms(self) -> str:
        """Everything that can be read in the SMS view."""
        return self.texts(self.window.findChildren(MessagePane, "messagePane")[0])

    @property
    def products(self) -> ProductPane:
        return self.window.findChildren(ProductPane)[0]

    @property
    def orders(self) -> OrderPane:
        return self.window.findChildren(OrderPane)[0]

    @property
    def table(self) -> OrderTable:
        return self.window.findChildren(OrderTable)[0]

    def rows(self) -> list[OrderRow]:
        """The rows of the order list, whatever the tab."""
        model = self.table.model()
        assert isinstance(model, OrderTableModel)
        return [row for row in map(model.row_for, model.keys()) if row is not None]

    def row(self, service: str) -> OrderRow:
        """The newest row of a service."""
        rows = [row for row in self.rows() if row.service == service]
        assert rows, f"no row of {service}"
        return max(rows, key=lambda row: row.since)

    def order_id(self, service: str) -> str:
        """The service's id of the newest order of a service."""
        kind, _, order_id = self.row(service).key.partition(":")
        assert kind == "order", f"{service} is no order yet"
        return order_id

    def cards(self) -> list[str]:
        """The names on the cards of the grid."""
        model = self.products.grid.model()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    def on_sign_in_page(self) -> bool:
        """Whether the sign-in page is shown."""
        ways = [
            *self.window.findChildren(QLineEdit, "email"),
            *self.window.findChildren(AccountList),
        ]
        return any(way.isVisible() and way.isEnabled() for way in ways)

    def is_usable(self) -> bool:
        """Whether the program has decided what to show first."""
        return self.on_sign_in_page() or self.refusal() != "" or self.products.isVisible()

    def refusal(self) -> str:
        """What the sign-in page says went wrong."""
        boxes = [b for b in self.window.findChildren(QWidget, "signInError") if b.isVisible()]
        return "".join(map(self.texts, boxes))

    def dialogs(self) -> list[QDialog]:
        """The open dialogs."""
        found = [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog)]
        return [dialog for dialog in found if dialog.isVisible()]

    def dialog(self, kind: type[D]) -> D:
        """The one open dialog of this kind."""
        found = [dialog for dialog in self.dialogs() if isinstance(dialog, kind)]
        assert len(found) == 1, f"{len(found)} of {kind.__name__}"
        return found[0]

    def button(self, name: str, root: QWidget | None = None) -> QAbstractButton:
        """A visible button of the main window or a dialog."""
        return find(root or self.window, QAbstractButton, name)

    def at_work(self) -> bool:
        """Whether the workspace is on line: there are products and a balance."""
        total = self.products.model().total
        return total > 20 and "$" in self.balance() and self.connection() == "ok"

    def clipboard(self) -> str:
        """What is on the clipboard."""
        return QGuiApplication.clipboard().text()
