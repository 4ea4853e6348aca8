"""The upper part of the workspace: a heading, the grid of services, and what stands in for it."""

from __future__ import annotations

from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QColor, QPalette, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from nonvoip_desktop.ui import fonts
from nonvoip_desktop.ui.button import RING, Button, Kind
from nonvoip_desktop.ui.format import joined
from nonvoip_desktop.ui.products import words
from nonvoip_desktop.ui.products.card_view import SIDE
from nonvoip_desktop.ui.products.delegate import buyable
from nonvoip_desktop.ui.products.empty_state import EmptyState
from nonvoip_desktop.ui.products.facets import FacetPane
from nonvoip_desktop.ui.products.grid import ProductGrid
from nonvoip_desktop.ui.products.heading import Heading
from nonvoip_desktop.ui.products.model import FAVOURITES, RECENT, SHARING, ProductListModel
from nonvoip_desktop.ui.products.several import SeveralBar
from nonvoip_desktop.ui.products.skeleton import Skeleton
from nonvoip_desktop.ui.text import PlainLabel, clean, tooltip
from nonvoip_desktop.ui.theme import GAP, GRID, Theme

if TYPE_CHECKING:
    from nonvoip_desktop.domain.product import Product
    from nonvoip_desktop.ui.icons import Icons
    from nonvoip_desktop.ui.products.search import SortBy


class ProductPane(QWidget):
    """Shows the services of a section or a search, and says what the person wants of them."""

    #: Buy this product; once for each click, Return or double click.
    buyRequested = Signal(object)
    #: Order these services (a tuple) on one number; asked about before anything is sent.
    severalRequested = Signal(object)
    #: Mark or unmark the product with this key as a favourite.
    favouriteToggled = Signal(object, bool)
    #: Fetch the catalogue again.
    refreshRequested = Signal()
    #: Text was typed over the grid that belongs into the search field.
    typed = Signal(str)
    #: The person wants back to the search field (Escape).
    searchRequested = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._icons = theme, icons
        self._model = ProductListModel(self)
        self._loading = False
        self._trouble = ""
        self._age = ""
        # From the outside in, as the window is built, and in the order in which the keyboard goes.
        self._heading = Heading(self)
        self._fill_heading(self._heading.row)
        self._pages = QStackedWidget(self)
        self.grid = ProductGrid(theme, icons, self._model, self._pages)
        self._pages.addWidget(self.grid)
        self._body = QHBoxLayout()
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(0)
        self._body.addWidget(self._pages, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 3 * GRID, 0, 0)
        self._column.setSpacing(GAP - RING)
        self._column.addWidget(self._heading)
        self._column.addLayout(self._body, 1)
        # These are not made late: after a change of the theme, that would bring the pane's former
        # colours back.
        self.facets = FacetPane(theme, icons, self._model, self._heading.row, self)
        self.bar = SeveralBar(self)
        self._menu = self._make_menu()
        self._place(self.facets, self.bar)
        self.setAutoFillBackground(True)
        self._connect(theme)
        self._turn_sort()
        self._recolour()
        self._refresh_heading()

    # What is seen only in some places.

    @cached_property
    def empty(self) -> EmptyState:
        """What stands in for the cards while there are none."""
        empty = EmptyState(self._theme, self._icons, self._pages)
        empty.button.setObjectName("tryAgain")
        empty.acted.connect(self.refreshRequested)
        self._pages.addWidget(empty)
        _arrange_keys(self.grid, empty.button)
        return empty

    @cached_property
    def _skeleton(self) -> Skeleton:
        skeleton = Skeleton(self._theme, self.grid.cards, self._pages)
        self._pages.addWidget(skeleton)
        return skeleton

    def _place(self, facets: FacetPane, bar: SeveralBar) -> None:
        """The column of countries or services, its tabs in the heading; what shares a number."""
        facets.entered.connect(self.choose_first)
        self._body.insertWidget(0, facets)
        self._line.insertWidget(self._line.indexOf(self._several), facets.tabs)
        bar.hide()
        bar.clearRequested.connect(self._model.clear_picks)
        bar.orderRequested.connect(self._order_several)
        self._column.addWidget(bar)
        # The tabs come before the buttons of the heading, bar and column after the cards.
        below = (bar.clear, bar.order, facets.field, facets.list)
        _arrange_keys(*facets.ways(), self._several, self._sort, self.grid, *below)

    def _make_menu(self) -> QMenu:
        """The ways to sort."""
        menu = QMenu(self._sort)
        group = QActionGroup(menu)
        for key, text in self._sorts.items():
            action = group.addAction(text)
            action.setCheckable(True)
            action.setData(key)
            menu.addAction(action)
        menu.triggered.connect(self._sort_by)
        return menu

    def _fill_heading(self, row: QWidget) -> None:
        icons = self._icons
        self._title = PlainLabel(parent=row)
        self._title.setObjectName("sectionTitle")
        self._title.setFont(fonts.ui(fonts.SIZE_EMPHASIS, fonts.BOLD))
        self._subtitle = PlainLabel(parent=row, role="dim", elide=True)
        self._subtitle.setFont(fonts.tabular(fonts.SIZE_SMALL))
        self._warning = PlainLabel(parent=row, role="warning", elide=True)
        self._warning.setFont(fonts.ui(fonts.SIZE_SMALL))
        self._several = Button(parent=row, kind=Kind.QUIET, small=True)
        self._several.setObjectName("severalButton")
        self._several_icon: bool | None = None
        self._several_icons = (icons.icon("plus", "text"), icons.icon("close", "text"))
        self._sort = Button(parent=row, kind=Kind.QUIET, small=True)
        self._sort.setObjectName("sortButton")
        self._sort.setIcon(icons.icon("chevron-down"))
        self._sorts: dict[SortBy, str] = {
            "name": self.tr("Name"),
            "price": self.tr("Price"),
            "stock": self.tr("Stock"),
        }
        line = self._line = QHBoxLayout(row)
        line.setContentsMargins(SIDE, 0, SIDE, 0)
        line.setSpacing(10)
        line.addWidget(self._title)
        line.addWidget(self._subtitle)
        line.addWidget(self._warning)
        line.addStretch(1)
        # It keeps its height while there is nothing to be sorted.
        line.addStrut(self._sort.sizeHint().height())
        line.addWidget(self._several)
        line.addWidget(self._sort)
        # Its arrow ends where the cards end, not its padding.
        line.addSpacing(-10 - RING)

    def _connect(self, theme: Theme) -> None:
        self.grid.buyRequested.connect(self.buyRequested)
        self.grid.favouriteToggled.connect(self.favouriteToggled)
        self.grid.typed.connect(self.typed)
        self.grid.leaveRequested.connect(self._leave)
        self.grid.pickRequested.connect(self._pick)
        self._several.clicked.connect(self._turn_several)
        self._model.picksChanged.connect(self.show_picks)
        self._model.shownChanged.connect(self._refresh)
        self._sort.clicked.connect(self._show_menu)
        theme.changed.connect(self._recolour)

    # What controllers call.

    def model(self) -> ProductListModel:
        """The model behind the grid."""
        return self._model

    def choose_first(self) -> None:
        """Choose the first card and give the grid the keyboard, so that Return buys it."""
        if self._model.rowCount():
            self.grid.choose(0)
            self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_state(self, age: str, trouble: str, *, loading: bool) -> None:
        """Say how old the catalogue on screen is, what is wrong, and whether one is on its way."""
        if (age, trouble, loading) != (self._age, self._trouble, self._loading):
            self._age, self._trouble, self._loading = age, trouble, loading
            self._refresh()

    def set_age_text(self, text: str) -> None:
        """Say how old the catalogue is, as 'updated just now'."""
        self._age = text
        self._refresh()

    def set_loading(self, loading: bool) -> None:
        """Say that a catalogue is on its way."""
        self._loading = loading
        self._refresh()

    def set_trouble(self, text: str) -> None:
        """Say why the catalogue could not be fetched; an empty text says that it could."""
        self._trouble = text
        if text:
            self._loading = False
        self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._choose_page()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._turn_sort()

    # Several services on one number.

    def _turn_several(self) -> None:
        self._model.set_several(not self._model.several)
        if self._model.several:
            self.choose_first()

    def _pick(self, product: Product) -> None:
        """Choose a service or let go of it; what cannot be is said in words."""
        name = words.shown_name(product)
        if product not in self._model.picked:
            if product.sold_out:
                self.bar.say(self.tr("{service} is sold out.").format(service=name))
                return
            if not buyable(product):
                self.bar.say(self.tr("The price of {service} is not known.").format(service=name))
                return
            if self._model.is_busy(product.key):
                self.bar.say(self.tr("{service} is being ordered just now.").format(service=name))
                return
        if not self._model.pick(product.key):
            self.bar.say(self.tr("Five services at most fit on one number."))

    def show_picks(self) -> None:
        """Show what is chosen to share a number, and what it costs now."""
        picked = self._model.picked
        placing = any(self._model.is_busy(product.key) for product in picked)
        self.bar.show_chosen(picked, placing=placing)
        self._refresh()

    def _order_several(self) -> None:
        if len(self._model.picked) > 1:
            self.severalRequested.emit(self._model.picked)

    def _leave(self) -> None:
        """Escape goes one step back: from the cards of a country to the countries."""
        if self._model.shows_facets and self.facets.isVisible():
            self.facets.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.searchRequested.emit()

    # How it looks.

    def _refresh(self) -> None:
        self._refresh_heading()
        self.bar.setVisible(self._model.several)
        self._choose_page()

    def _refresh_heading(self) -> None:
        model, shown = self._model, self._model.rowCount()
        if model.query:
            self._title.setText(self.tr("Search"))
            line = self.tr("{found} for “{words}”")
            parts = [line.format(found=words.services(shown), words=model.searched)]
        else:
            self._title.setText(self._heading_text())
            parts = [self._count_text(shown)] if model.total else []
            if self._loading:
                parts.append(self.tr("refreshing…") if model.total else self.tr("loading…"))
            elif self._age:
                parts.append(self._age)
        self._subtitle.setText(joined(*parts))
        self._warning.setVisible(bool(self._trouble and model.total))
        self._warning.setText(self.tr("not up to date"))
        self._warning.setToolTip(tooltip(self._trouble) if self._trouble else "")
        gone = model.gone_from_recent
        if model.section == RECENT and not model.query and model.total and gone:
            parts.append(self.tr("%n not offered any more", "", gone))
            self._subtitle.setText(joined(*parts))
        self._several.setVisible(model.section == SHARING and model.total > 0)
        if self._several_icon is not model.several:
            self._several_icon = model.several
            self._several.setIcon(self._several_icons[model.several])
        self._several.setText(
            self.tr("Choose one at a time")
            if model.several
            else self.tr("Several services on one number")
        )
        self._sort.setText(self.tr("Sort: {order}").format(order=self._sorts[model.sort_by]))
        self._sort.setVisible(model.total > 0 and (model.section != RECENT or bool(model.query)))

    def _heading_text(self) -> str:
        name = self._model.facet[1] if self._model.shows_facets else ""
        return clean(name, one_line=True) or words.section_title(self._model.section)

    def _count_text(self, shown: int) -> str:
        if self._model.shows_facets and self._model.facet[0] == "service":
            return words.countries(shown)
        return words.services(shown)

    def _choose_page(self) -> None:
        model = self._model
        if model.rowCount():
            self._pages.setCurrentWidget(self.grid)
            return
        if not model.total and self._loading:
            self._pages.setCurrentWidget(self._skeleton)
            return
        self._pages.setCurrentWidget(self.empty)
        show = self.empty.show_words
        if model.total and model.query:
            title = self.tr("Nothing matches “{words}”").format(words=model.searched)
            show("search", title, self.tr("Try a part of the name, a group or a country."))
        elif not model.total and self._trouble:
            title, button = self.tr("The services could not be loaded"), self.tr("Try again")
            show("warning", title, self._trouble, button=button, tone="warning")
        elif not model.total:
            sentence = self.tr("They appear here as soon as the service has sent its list.")
            show("refresh", self.tr("No services yet"), sentence, button=self.tr("Refresh"))
        elif model.section == FAVOURITES:
            sentence = self.tr("Click the star on a card, or press * on a chosen one.")
            show("star", self.tr("No favourites yet"), sentence)
        elif model.section == RECENT:
            sentence = self.tr("What you order is kept here, ready to be ordered again.")
            show("recent", self.tr("Nothing ordered yet"), sentence)
        else:
            show("info", self.tr("No services here"), self.tr("The service offers none just now."))

    def _show_menu(self) -> None:
        for action in self._menu.actions():
            action.setChecked(action.data() == self._model.sort_by)
        # The menu ends where the button ends, so it never leaves the window.
        outward = 0 if self.isRightToLeft() else self._sort.width() - self._menu.sizeHint().width()
        self._menu.popup(self._sort.mapToGlobal(QPoint(outward, self._sort.height())))

    def _sort_by(self, action: QAction) -> None:
        self._model.set_sort(action.data())

    def _turn_sort(self) -> None:
        """The arrow stands after the text, where other buttons have no icon."""
        directions = Qt.LayoutDirection
        after = directions.LeftToRight if self.isRightToLeft() else directions.RightToLeft
        self._sort.setLayoutDirection(after)

    def _recolour(self) -> None:
        palette = self.palette()
        background = QColor(self._theme.tokens.background)
        palette.setColor(QPalette.ColorRole.Window, background)
        self.setPalette(palette)


def _arrange_keys(*parts: QWidget) -> None:
    """The keyboard goes from each to the next: what is made late would come last."""
    for former, latter in pairwise(parts):
        QWidget.setTabOrder(former, latter)
