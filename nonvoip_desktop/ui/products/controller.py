"""The product grid's controller: the catalogue in, choices and favourites out."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from nonvoip_desktop.core.events import Notice, Severity
from nonvoip_desktop.domain.product import CatalogueKind, Product, ProductKey
from nonvoip_desktop.errors import StoreError
from nonvoip_desktop.ui.connections import Connections
from nonvoip_desktop.ui.format import age

if TYPE_CHECKING:
    from collections.abc import Callable

    from nonvoip_desktop.core.session import Session
    from nonvoip_desktop.core.tasks import TaskOwner
    from nonvoip_desktop.ui.bridge import Bridge
    from nonvoip_desktop.ui.products.view import ProductPane

translate = QCoreApplication.translate

#: So many products are prepared in less than a frame.
AT_ONCE = 1500
#: How often the age of the catalogue is written anew, in milliseconds.
AGE_MS = 20_000


class ProductsController(QObject):
    """Owns the work behind the product grid of one session."""

    buyRequested = Signal(object)
    severalRequested = Signal(object)
    countsChanged = Signal(object)

    def __init__(
        self,
        session: Session,
        pane: ProductPane,
        bridge: Bridge,
        tasks: TaskOwner,
        tell: Callable[[Notice], None],
    ) -> None:
        super().__init__()
        self._session = session
        self._pane = pane
        self._tasks = tasks
        self._tell = tell
        self._shown: dict[CatalogueKind, tuple[Product, ...]] = {}
        self._troubles = dict.fromkeys(CatalogueKind, "")
        self._searching = False
        self._clock = QTimer(self)
        self._clock.setInterval(AGE_MS)
        self._clock.timeout.connect(self._show_state)
        self._clock.start()
        self._connections = Connections()
        connect = self._connections.connect
        connect(bridge.catalogueChanged, self.show)
        connect(bridge.catalogueTrouble, self._trouble)
        connect(bridge.purchaseChanged, self._show_busy)
        connect(bridge.marksChanged, self._show_marks)
        connect(pane.model().shownChanged, self._section_shown)
        connect(pane.buyRequested, self.buyRequested)
        connect(pane.severalRequested, self.severalRequested)
        connect(pane.favouriteToggled, self._toggle)
        connect(pane.refreshRequested, session.refresh)
        pane.set_loading(True)

    def close(self) -> None:
        """Hear no more of the view."""
        self._clock.stop()
        self._connections.close()
        self._shown.clear()
        model = self._pane.model()
        model.set_several(False)
        model.set_products(())
        model.set_abroad(())
        model.set_favourites(frozenset())
        model.set_recent(())
        self._pane.set_trouble("")

    def show(self) -> None:
        """Show the catalogues at hand with the favourites and recent products."""
        model = self._pane.model()
        self._show_marks()
        for kind in CatalogueKind:
            service = self._session.catalogue_of(kind)
            if service.catalogue is None or service.catalogue.products is self._shown.get(kind):
                continue
            products = self._shown[kind] = service.catalogue.products
            if service.fetched and len(products) > AT_ONCE:
                # Last time's is wanted at once, with the first window.
                self._tasks.start(f"prepare {kind}", self._show_soon(kind, products))
            else:
                model.show_prepared(model.prepare(kind, products))
        self._show_state()
        self.countsChanged.emit(model.counts())

    async def _show_soon(self, kind: CatalogueKind, products: tuple[Product, ...]) -> None:
        """Prepare a large catalogue beside the window, which lives on meanwhile."""
        model = self._pane.model()
        prepared = await asyncio.to_thread(model.prepare, kind, products)
        if self._shown.get(kind) is products:
            model.show_prepared(prepared)
            self._show_state()
            self.countsChanged.emit(model.counts())

    def several_over(self) -> None:
        """The chosen services were ordered: they need not be chosen any longer."""
        self._pane.model().set_several(False)

    def _show_marks(self) -> None:
        model, marks = self._pane.model(), self._session.marks
        model.set_favourites(marks.favourites)
        model.set_recent(marks.recent)
        self.countsChanged.emit(model.counts())

    def _section_shown(self) -> None:
        """Another section or a search is on screen: the countries may be wanted for the first time.

        A search goes over both catalogues, so its first letter asks for them too.
        """
        model = self._pane.model()
        searching = bool(model.query)
        if model.shows_facets or (searching and not self._searching):
            self._session.want_countries()
        self._searching = searching
        self._show_state()

    def _kind(self) -> CatalogueKind:
        """The catalogue whose state is told beside what is on screen."""
        shows_facets = self._pane.model().shows_facets
        return CatalogueKind.COUNTRY if shows_facets else CatalogueKind.USA

    def _show_state(self) -> None:
        """Show how old the catalogue on screen is, and what is wrong with it."""
        kind = self._kind()
        service = self._session.catalogue_of(kind)
        self._pane.show_state(
            "" if service.age is None else age(service.age),
            self._troubles[kind],
            loading=service.catalogue is None and not self._troubles[kind],
        )

    def _show_busy(self, _purchase: object) -> None:
        self._pane.model().set_busy(self._session.purchasing.placing())
        self._pane.show_picks()

    def _trouble(self, words: str, kind: object) -> None:
        assert isinstance(kind, CatalogueKind)
        self._troubles[kind] = words
        self._show_state()

    def _toggle(self, key: object, marked: bool) -> None:
        assert isinstance(key, ProductKey)
        name = f"favourite {key.catalogue} {key.product_id}"
        self._tasks.start(name, self._mark(key, marked))

    async def _mark(self, key: ProductKey, marked: bool) -> None:
        try:
            await self._session.marks.mark(key, marked)
        except StoreError as error:
            title = translate("Products", "The favourite could not be stored")
            self._tell(Notice("favourite", Severity.BAD, title, error.message))
