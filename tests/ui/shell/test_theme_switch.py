"""A theme changed while a window is open leaves nothing behind in the old colours."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QCursor, QFont, QImage
from PySide6.QtWidgets import QApplication, QWidget

from nonvoip_desktop.ui.icons import Icons
from nonvoip_desktop.ui.main_window import MainWindow
from nonvoip_desktop.ui.theme import Theme
from tests.helpers.window_samples import dialogs, main_window

#: Those whose picture does not change by itself while it is looked at.
STILL = (
    "price-missing",
    "price-cheaper",
    "bid-missing",
    "unconfirmed",
    "confirm",
    "about",
    "settings",
)


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[Theme]:
    """A theme in force, and taken off the shared application afterwards."""
    sheet, palette, font = qapp.styleSheet(), qapp.palette(), QFont(qapp.font())
    theme = Theme()
    theme.apply(qapp)
    QCursor.setPos(QPoint(0, 0))
    yield theme
    theme.set_mode("light")
    theme.deleteLater()
    qapp.setStyleSheet(sheet)
    qapp.setPalette(palette)
    qapp.setFont(font)


def seen(widget: QWidget) -> QImage:
    """What the widget looks like now, without a focus that another window may have."""
    if (focused := widget.focusWidget()) is not None:
        focused.clearFocus()
    widget.show()
    QApplication.sendPostedEvents()
    return widget.grab().toImage()


def done_with(*widgets: QWidget) -> None:
    for widget in widgets:
        widget.blockSignals(True)
        widget.close()
        widget.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def switched_and_fresh(
    theme: Theme, make: Callable[[], QWidget], check: Callable[[QImage, QImage, QImage], None]
) -> None:
    theme.set_mode("light")
    widget = make()
    light = seen(widget)
    theme.set_mode("dark")
    switched = seen(widget)
    other = make()
    fresh = seen(other)
    done_with(widget, other)
    check(light, switched, fresh)


def same(light: QImage, switched: QImage, fresh: QImage) -> None:
    assert light != switched
    assert switched == fresh


@pytest.mark.parametrize("name", STILL)
def test_an_open_dialog_changes_wholly(dressed: Theme, name: str) -> None:
    switched_and_fresh(dressed, lambda: dialogs(dressed)[name](), same)


def test_an_open_window_changes_wholly(dressed: Theme) -> None:
    icons = Icons(dressed)

    def make() -> MainWindow:
        window = main_window(dressed, icons, demo=True)
        window.show_workspace()
        for severity in ("info", "warning", "bad"):
            window.message_bar.show_notice(severity, severity, "Title", "Sentence", "Action")
        window.allow_close()
        return window

    switched_and_fresh(dressed, make, same)


def test_the_sign_in_page_changes_wholly(dressed: Theme) -> None:
    icons = Icons(dressed)

    def make() -> MainWindow:
        window = main_window(dressed, icons)
        window.allow_close()
        return window

    switched_and_fresh(dressed, make, same)


class Dressings(QObject):
    """Counts how often each widget was told of a new style."""

    def __init__(self) -> None:
        super().__init__()
        self.counted: Counter[QObject] = Counter()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count it and let it pass."""
        if event.type() is QEvent.Type.StyleChange:
            self.counted[watched] += 1
        return False


def test_no_widget_is_dressed_once_for_each_of_its_ancestors(
    qapp: QApplication, dressed: Theme
) -> None:
    """What Qt does to a sheet that is replaced in place: three times as slow in the settings."""
    dressed.set_mode("light")
    settings = dialogs(dressed)["settings"]()
    seen(settings)
    dressings = Dressings()
    qapp.installEventFilter(dressings)
    dressed.set_mode("dark")
    qapp.removeEventFilter(dressings)
    inside = {widget: dressings.counted[widget] for widget in settings.findChildren(QWidget)}
    done_with(settings)
    assert len(inside) > 100
    assert set(inside.values()) == {2}
