"""No text escapes translation: in a language that marks every text, all on screen is marked."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

import pytest
from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

from nonvoip_desktop.desktop.languages import Languages
from nonvoip_desktop.settings import Page
from tests.helpers.desk import Desk, at_a_desk
from tests.helpers.sandbox import SandboxThread

#: Around every text that was translated.
OPEN, CLOSE = "⟦", "⟧"
#: What is no text of ours: names, addresses, units and the names of keys.
FOREIGN = re.compile(
    r"https?://\S*|\S+@\S+|/\S+|\w+ \d+\.\d+[\d.]*|"
    r"\b(?:NonVoip Desktop|UTC|HTTP|PIN|SMS|USD|Price_Change_Required|Debian GNU/Linux|bookworm|"
    r"Ctrl|Shift|Alt|Return|Enter|Tab|Esc|Del|Space|Up|Down|Left|Right|Home|End|PgUp|PgDown|"
    r"English|Deutsch|Español|Français|Português|Brasil|Qt|Python|SQLite|PySide6|OpenSSL|MIT)\b"
)


class Marking(QTranslator):
    """Puts marks around every text, so that what has none was never asked for."""

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, number: int = -1
    ) -> str:
        return f"{OPEN}{source}{CLOSE}"


@pytest.fixture
def marked(monkeypatch: pytest.MonkeyPatch) -> None:
    """The program speaks this in place of English."""

    def install(self: Languages, _folder: str, _name: str) -> None:
        translator = Marking(self._application)
        self._application.installTranslator(translator)
        self._installed.append(translator)

    monkeypatch.setattr(Languages, "_install", install)


def texts(root: QWidget) -> Iterator[tuple[str, str]]:
    """Every text in a window with what shows it: on screen, in tooltips, for screen readers."""
    for widget in (root, *root.findChildren(QWidget)):
        name = f"{type(root).__name__}/{type(widget).__name__} {widget.objectName()}"
        yield name, widget.toolTip()
        yield name, widget.accessibleName()
        yield name, widget.accessibleDescription()
        match widget:
            case QLabel() | QAbstractButton():
                yield name, widget.text()
            case QLineEdit() | QPlainTextEdit() | QTextEdit():
                yield name, widget.placeholderText()
            case QComboBox():
                yield from ((name, widget.itemText(at)) for at in range(widget.count()))
            case QTabBar():
                yield from ((name, widget.tabText(at)) for at in range(widget.count()))
            case QAbstractItemView() if widget.model() is not None:
                yield from _in_model(name, widget)
    if root.isWindow():
        yield type(root).__name__, root.windowTitle()
    for action in root.findChildren(QAction):
        name = f"{type(root).__name__}/action {action.objectName()}"
        yield name, action.text()
        yield name, action.statusTip()


def _in_model(name: str, view: QAbstractItemView) -> Iterator[tuple[str, str]]:
    model = view.model()
    roles = (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
        Qt.ItemDataRole.AccessibleDescriptionRole,
    )
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())
    for row in range(min(30, model.rowCount(QModelIndex()))):
        for column in range(columns):
            for role in roles:
                text = model.index(row, column).data(role)
                if isinstance(text, str):
                    yield f"{name} row {row}", text


def unmarked(text: str, given: Collection[str] = ()) -> str:
    """What of a text has words and no marks around it."""
    while True:
        less = re.sub(f"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}", "", text)
        if less == text:
            break
        text = less
    text = re.sub(r"<[^>]*>|&\w+;", " ", text)
    for name in sorted(given, key=len, reverse=True):
        text = text.replace(name, "")
    return text.strip() if re.search(r"[A-Za-z]{3,}", FOREIGN.sub("", text)) else ""


def names(desk: Desk) -> set[str]:
    """What the service calls its products and countries: never translated."""
    listed = desk.products.model().all_products()
    return {name for product in listed for name in (product.name, product.country or "")} - {""}


def escaped(given: Collection[str] = ()) -> set[str]:
    """What is on screen now and was never translated; ``given`` is the service's."""
    found = set()
    for window in QApplication.topLevelWidgets():
        if window.isVisible():
            found |= {
                f"{who}: {left}" for who, text in texts(window) if (left := unmarked(text, given))
            }
    return found


def test_what_has_no_mark_is_found(qapp: QObject) -> None:
    assert unmarked(f"{OPEN}Bought for {OPEN}$1{CLOSE}{CLOSE} · $1.25") == ""
    assert unmarked(f"{OPEN}Bought{CLOSE} at once") == "at once"
    assert unmarked("Netflix, +1 609 555-0170", {"Netflix"}) == ""


#: Actions that open a dialog, and those that open a page. What's New shows the changelog, which
#: is a document in English.
DIALOGS = (
    *("about", "shortcuts", "callbacks", "unmatched", "follow_order", "reuse_number"),
    "settings",
)
PAGES = ("history", "statistics")


@pytest.mark.usefixtures("marked")
@at_a_desk
async def test_everything_that_opens_is_translated(desk: Desk, sandbox: SandboxThread) -> None:
    sandbox.product("Netflix", sms=[0])
    sandbox.product("Telegram", price="1.20", on_order="price_change", asks=["1.70"])
    sandbox.product("PayPal", sms=[])
    found = escaped()
    await desk.sign_in()
    found |= escaped(names(desk))
    await desk.buy("Netflix")
    await desk.until("the code", lambda: desk.row("Netflix").pin)
    desk.choose("Netflix")
    found |= escaped(names(desk))
    await desk.buy("PayPal")
    desk.choose("PayPal")
    found |= escaped(names(desk))
    desk.click_buy("Telegram")
    await desk.until("the question", desk.dialogs)
    found |= escaped(names(desk))
    for dialog in desk.dialogs():
        dialog.reject()
    await desk.until("no question", lambda: not desk.dialogs())
    for name in DIALOGS:
        desk.trigger(name)
        await desk.until(f"what {name} opens", desk.dialogs)
        found |= escaped(names(desk))
        for dialog in desk.dialogs():
            dialog.close()
        await desk.until("nothing open", lambda: not desk.dialogs())
    for name in PAGES:
        desk.trigger(name)
        await desk.until(f"the page {name}", lambda: desk.window.page is not None)
        found |= escaped(names(desk))
    desk.trigger("services")
    for name in ("check_database", "copy_diagnostics"):
        before = len(desk.notices())
        desk.trigger(name)
        await desk.until(f"what {name} tells", lambda: len(desk.notices()) > before)  # noqa: B023
        found |= escaped(names(desk))
    for page in Page:
        settings = await desk.settings(page)
        found |= escaped(names(desk))
        settings.close()
        await desk.until("closed settings", lambda: not desk.dialogs())
    assert not found, "\n".join(sorted(found))
