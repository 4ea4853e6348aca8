"""The column beside the cards: choose a country, or a service across countries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from nonvoip_desktop.ui import fonts
from nonvoip_desktop.ui.orders.tabs import TabButton
from nonvoip_desktop.ui.products.facet_list import FacetList
from nonvoip_desktop.ui.shell.layout import set_margins
from nonvoip_desktop.ui.theme import GAP, GRID, Theme

if TYPE_CHECKING:
    from nonvoip_desktop.ui.icons import Icons
    from nonvoip_desktop.ui.products.model import ProductListModel
    from nonvoip_desktop.ui.products.search import FacetBy

#: The column's width, for names of countries beside their figures.
WIDTH = 256


class FacetPane(QWidget):
    """Shows what a ``ProductListModel`` offers to choose from, and tells it what was chosen.

    ``tabs`` are the two ways to look at the catalogue; they stand in the heading.
    """

    #: Return: the person wants to go on to the cards.
    entered = Signal()

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        model: ProductListModel,
        heading: QWidget,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self.tabs = QWidget(heading)
        self._ways: dict[FacetBy, TabButton] = {}
        row = QHBoxLayout(self.tabs)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        ways: dict[FacetBy, tuple[str, str]] = {
            "country": (self.tr("By country"), "byCountry"),
            "service": (self.tr("By service"), "byService"),
        }
        for by, (text, name) in ways.items():
            button = TabButton(theme, text, self.tabs)
            button.setObjectName(name)
            button.toggled.connect(self._way_toggled)
            self._ways[by] = button
            row.addWidget(button)
        self.field = QLineEdit(self)
        self.field.setObjectName("facetFilter")
        self.field.addAction(icons.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self._clear = QAction(icons.icon("close"), self.tr("Show all"), self)
        self._clear.triggered.connect(self.field.clear)
        self.field.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self.field.textChanged.connect(self._typed)
        self.field.installEventFilter(self)
        self.list = FacetList(theme, self)
        self.list.facetChosen.connect(self._choose)
        self.list.entered.connect(self.entered)
        self.list.typed.connect(self._type_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        above = QHBoxLayout()
        set_margins(above, 2 * GAP, 2, GAP, 0)
        above.addWidget(self.field)
        column.addLayout(above)
        column.addWidget(self.list, 1)
        self.setFixedWidth(fonts.scaled(WIDTH))
        model.shownChanged.connect(self.refresh)
        self._ways["country"].setChecked(True)
        self.refresh()

    def ways(self) -> tuple[TabButton, ...]:
        """The two tabs."""
        return tuple(self._ways.values())

    def refresh(self) -> None:
        """Show what the model offers now."""
        self.setVisible(self._model.shows_facets and self._model.total > 0)
        self.tabs.setVisible(self._model.shows_facets and self._model.total > 0)
        if not self._model.shows_facets:
            return
        by, chosen = self._model.facet
        texts: dict[FacetBy, str] = {
            "country": self.tr("Find a country"),
            "service": self.tr("Find a service"),
        }
        self.field.setPlaceholderText(texts[by])
        self.field.setAccessibleName(texts[by])
        self.list.setAccessibleName(
            self.tr("Countries") if by == "country" else self.tr("Services in all countries")
        )
        self._clear.setVisible(bool(self.field.text()))
        self.list.show_facets(by, self._model.facets(by), self.field.text(), chosen)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the field, arrows and Return go on to the list and the cards."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            self._choose_first()
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat() and self._choose_first():
                self.entered.emit()
            return True
        if event.key() == Qt.Key.Key_Escape and self.field.text():
            self.field.clear()
            return True
        return super().eventFilter(watched, event)

    def _choose_first(self) -> bool:
        """Choose the first facet that the filter leaves, unless the chosen one is among them."""
        if not self.list.facets.rowCount():
            return False
        if self.list.currentIndex().row() < 0:
            self.list.choose(0)
        return True

    def _choose(self, name: str) -> None:
        self._model.set_facet(self._model.facet[0], name)

    def _way_toggled(self, checked: bool) -> None:
        if checked:
            by = next(by for by, button in self._ways.items() if button.isChecked())
            self.field.clear()
            self._model.set_facet(by)

    def _typed(self, _text: str) -> None:
        self.refresh()

    def _type_on(self, text: str) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.setText(self.field.text() + text)
