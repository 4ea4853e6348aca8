"""The product grid's controller: the catalogue in, choices and favourites out."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from nonvoip_desktop.core.events import Notice, Severity
from nonvoip_desktop.core.session import Session
from nonvoip_desktop.core.tasks import TaskOwner
from nonvoip_desktop.domain.product import Product
from nonvoip_desktop.errors import StoreError
from nonvoip_desktop.ui.bridge import Bridge
from nonvoip_desktop.ui.connections import Connections
from nonvoip_desktop.ui.format import age
from nonvoip_desktop.ui.products.view import ProductPane

translate = QCoreApplication.translate

#: How often the age of the catalogue is written anew, in milliseconds.
AGE_MS = 20_000


class ProductsController(QObject):
    """Owns the work behind the product grid of one session."""

    buyRequested = Signal(object)
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
        self._shown: tuple[Product, ...] | None = None
        self._clock = QTimer(self)
        self._clock.setInterval(AGE_MS)
        self._clock.timeout.connect(self._show_age)
        self._clock.start()
        self._connections = Connections()
        connect = self._connections.connect
        connect(bridge.catalogueChanged, self.show)
        connect(bridge.catalogueTrouble, self._trouble)
        connect(bridge.purchaseChanged, self._show_busy)
        connect(pane.buyRequested, self.buyRequested)
        connect(pane.favouriteToggled, self._toggle)
        connect(pane.refreshRequested, session.refresh)
        pane.set_loading(True)

    def close(self) -> None:
        """Hear no more of the view."""
        self._clock.stop()
        self._connections.close()
        self._pane.model().set_products(())

    def show(self) -> None:
        """Show the catalogue at hand with its favourites and recent products."""
        service = self._session.catalogue
        model = self._pane.model()
        model.set_favourites(service.favourites)
        model.set_recent(service.recent)
        if service.catalogue is not None and service.catalogue.products is not self._shown:
            self._shown = service.catalogue.products
            model.set_products(self._shown)
            self._pane.set_loading(False)
        self._show_age()
        self.countsChanged.emit(model.counts())

    def _show_age(self) -> None:
        seconds = self._session.catalogue.age
        self._pane.set_age_text("" if seconds is None else age(seconds))

    def _show_busy(self, _purchase: object) -> None:
        self._pane.model().set_busy(self._session.purchasing.placing())

    def _trouble(self, words: str) -> None:
        self._pane.set_trouble(words)
        self._show_age()

    def _toggle(self, product_id: str, marked: bool) -> None:
        self._tasks.start(f"favourite {product_id}", self._mark(product_id, marked))

    async def _mark(self, product_id: str, marked: bool) -> None:
        try:
            await self._session.catalogue.mark(product_id, marked)
        except StoreError as error:
            title = translate("Products", "The favourite could not be stored")
            self._tell(Notice("favourite", Severity.BAD, title, error.message))
