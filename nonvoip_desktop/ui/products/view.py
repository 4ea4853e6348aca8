"""The upper part of the workspace: a heading, the grid of services, and what stands in for it."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QColor, QPalette
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from nonvoip_desktop.domain.product import Product
from nonvoip_desktop.ui import fonts
from nonvoip_desktop.ui.button import RING, Button, Kind
from nonvoip_desktop.ui.format import joined
from nonvoip_desktop.ui.icons import Icons
from nonvoip_desktop.ui.products import words
from nonvoip_desktop.ui.products.card_view import SIDE
from nonvoip_desktop.ui.products.delegate import buyable
from nonvoip_desktop.ui.products.empty_state import EmptyState
from nonvoip_desktop.ui.products.facets import FacetPane
from nonvoip_desktop.ui.products.grid import ProductGrid
from nonvoip_desktop.ui.products.heading import Heading
from nonvoip_desktop.ui.products.model import FAVOURITES, RECENT, SHARING, ProductListModel
from nonvoip_desktop.ui.products.search import SortBy
from nonvoip_desktop.ui.products.several import SeveralBar
from nonvoip_desktop.ui.products.skeleton import Skeleton
from nonvoip_desktop.ui.text import PlainLabel, clean, tooltip
from nonvoip_desktop.ui.theme import GAP, GRID, Theme


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
        self._theme = theme
        self._model = ProductListModel(self)
        self._loading = False
        self._trouble = ""
        self._age = ""
        self.grid = ProductGrid(theme, icons, self._model)
        self.empty = EmptyState(theme, icons)
        self.empty.button.setObjectName("tryAgain")
        self._skeleton = Skeleton(theme, self.grid.cards)
        self._pages = QStackedWidget()
        for page in (self.grid, self._skeleton, self.empty):
            self._pages.addWidget(page)
        self.facets = FacetPane(theme, icons, self._model)
        self.bar = SeveralBar()
        self.bar.hide()
        body = QHBoxLayout()
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addWidget(self.facets)
        body.addWidget(self._pages, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 3 * GRID, 0, 0)
        layout.setSpacing(GAP - RING)
        layout.addWidget(Heading(self._heading(icons)))
        layout.addLayout(body, 1)
        layout.addWidget(self.bar)
        self.setAutoFillBackground(True)
        self._arrange_keys()
        self._connect(theme)
        self._turn_sort()
        self._recolour()
        self._refresh()

    def _arrange_keys(self) -> None:
        """The keyboard goes as one reads: the heading, the cards, the bar below them."""
        bar = (self.bar.clear, self.bar.order)
        for former, latter in pairwise((self._several, self._sort, self.grid, *bar)):
            QWidget.setTabOrder(former, latter)

    def _heading(self, icons: Icons) -> QHBoxLayout:
        self._title = PlainLabel(parent=self)
        self._title.setObjectName("sectionTitle")
        self._title.setFont(fonts.ui(fonts.SIZE_EMPHASIS, fonts.BOLD))
        self._subtitle = PlainLabel(parent=self, role="dim", elide=True)
        self._subtitle.setFont(fonts.tabular(fonts.SIZE_SMALL))
        self._warning = PlainLabel(parent=self, role="warning", elide=True)
        self._warning.setFont(fonts.ui(fonts.SIZE_SMALL))
        self._sort = Button(parent=self, kind=Kind.QUIET, small=True)
        self._sort.setObjectName("sortButton")
        self._sort.setIcon(icons.icon("chevron-down"))
        self._several = Button(parent=self, kind=Kind.QUIET, small=True)
        self._several.setObjectName("severalButton")
        self._several_icon: bool | None = None
        self._several_icons = (icons.icon("plus", "text"), icons.icon("close", "text"))
        self._menu = QMenu(self._sort)
        group = QActionGroup(self._menu)
        self._sorts: dict[SortBy, str] = {
            "name": self.tr("Name"),
            "price": self.tr("Price"),
            "stock": self.tr("Stock"),
        }
        for key, text in self._sorts.items():
            action = group.addAction(text)
            action.setCheckable(True)
            action.setData(key)
            self._menu.addAction(action)
        heading = QHBoxLayout()
        heading.setContentsMargins(SIDE, 0, SIDE, 0)
        heading.setSpacing(10)
        heading.addWidget(self._title)
        heading.addWidget(self._subtitle)
        heading.addWidget(self._warning)
        heading.addStretch(1)
        # It keeps its height while there is nothing to be sorted.
        heading.addStrut(self._sort.sizeHint().height())
        heading.addWidget(self.facets.tabs)
        heading.addWidget(self._several)
        heading.addWidget(self._sort)
        # Its arrow ends where the cards end, not its padding.
        heading.addSpacing(-10 - RING)
        return heading

    def _connect(self, theme: Theme) -> None:
        self.grid.buyRequested.connect(self.buyRequested)
        self.grid.favouriteToggled.connect(self.favouriteToggled)
        self.grid.typed.connect(self.typed)
        self.grid.leaveRequested.connect(self._leave)
        self.grid.pickRequested.connect(self._pick)
        self.facets.entered.connect(self.choose_first)
        self._several.clicked.connect(self._turn_several)
        self.bar.clearRequested.connect(self._model.clear_picks)
        self.bar.orderRequested.connect(self._order_several)
        self._model.picksChanged.connect(self.show_picks)
        self.empty.acted.connect(self.refreshRequested)
        self._model.shownChanged.connect(self._refresh)
        self._sort.clicked.connect(self._show_menu)
        self._menu.triggered.connect(self._sort_by)
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
        if self.facets.isVisible():
            self.facets.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.searchRequested.emit()

    # How it looks.

    def _refresh(self) -> None:
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
        self.bar.setVisible(model.several)
        self._sort.setText(self.tr("Sort: {order}").format(order=self._sorts[model.sort_by]))
        self._sort.setVisible(model.total > 0 and (model.section != RECENT or bool(model.query)))
        self._choose_page(shown)

    def _heading_text(self) -> str:
        name = self._model.facet[1] if self._model.shows_facets else ""
        return clean(name, one_line=True) or words.section_title(self._model.section)

    def _count_text(self, shown: int) -> str:
        if self._model.shows_facets and self._model.facet[0] == "service":
            return words.countries(shown)
        return words.services(shown)

    def _choose_page(self, shown: int) -> None:
        model = self._model
        if shown:
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
