"""The sidebar: a painted list of sections with their counts, or of icons alone."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QPainter, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from nonvoip_desktop.ui import fonts
from nonvoip_desktop.ui import format as shown
from nonvoip_desktop.ui.ground import give_ground
from nonvoip_desktop.ui.hairline import fill_hairline
from nonvoip_desktop.ui.icons import SIZE, Icons
from nonvoip_desktop.ui.keys import with_keys
from nonvoip_desktop.ui.shell.sections import Section, sections
from nonvoip_desktop.ui.text import tooltip
from nonvoip_desktop.ui.theme import GAP, RADIUS_CONTROL, Theme

#: The section's key, its icon's name and its count.
KEY_ROLE = Qt.ItemDataRole.UserRole
ICON_ROLE = Qt.ItemDataRole.UserRole + 1
COUNT_ROLE = Qt.ItemDataRole.UserRole + 2

WIDTH = 172
WIDTH_COMPACT = 56
#: Between the tint's edge and what stands on it.
_EDGE = 10
#: With icons alone: heights of a section, and of a dividing line with its air.
_LOWEST, _TALLEST, _RULED_COMPACT = 26, 40, 17

_Index = QModelIndex | QPersistentModelIndex


class SectionModel(QAbstractListModel):
    """The sections as rows; a dividing line is a row without a key that cannot be chosen."""

    def __init__(self, rows: tuple[Section | None, ...]) -> None:
        super().__init__()
        self._rows = rows
        self._counts: dict[str, int] = {}

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid() or self._rows[index.row()] is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        section = self._rows[index.row()] if index.isValid() else None
        if section is None:
            return None
        count = self._counts.get(section.key)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return section.text
            case Qt.ItemDataRole.ToolTipRole:
                return tooltip(with_keys(section.text, section.key))
            case Qt.ItemDataRole.AccessibleTextRole:
                return section.text if count is None else f"{section.text}, {shown.count(count)}"
        own = {KEY_ROLE: section.key, ICON_ROLE: section.icon, COUNT_ROLE: count}
        return own.get(Qt.ItemDataRole(role)) if role >= KEY_ROLE else None

    def set_counts(self, counts: dict[str, int]) -> None:
        """How many products each section holds; a section that is not named shows none."""
        if counts != self._counts:
            self._counts = dict(counts)
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def row_of(self, key: str) -> int | None:
        """The row of a section, ``None`` for a key that is not offered."""
        rows = (row for row, section in enumerate(self._rows) if section and section.key == key)
        return next(rows, None)


class SectionDelegate(QStyledItemDelegate):
    """Paints one section: icon, text and count, the chosen one in the accent's tint."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self.compact = False
        #: Less than this and more than what a finger or an eye needs, where the window is low.
        self.most = _TALLEST

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        if index.data(KEY_ROLE) is None:
            return QSize(0, _RULED_COMPACT if self.compact else 25)
        height = QFontMetrics(fonts.ui()).height() + 17
        return QSize(0, min(height, self.most) if self.compact else height)

    def width_of(self, model: SectionModel) -> int:
        """The width in which no section's words are cut."""
        words = QFontMetrics(fonts.ui(weight=fonts.MEDIUM))
        figures = QFontMetrics(fonts.tabular(fonts.SIZE_TINY))
        needed = 0
        for row in range(model.rowCount()):
            index = model.index(row)
            count = index.data(COUNT_ROLE)
            wide = 0 if count is None else figures.horizontalAdvance(shown.count(count))
            wide += words.horizontalAdvance(str(index.data() or ""))
            # Widths are rounded: a pixel more than they add up to.
            needed = max(needed, wide + 2 * (GAP + _EDGE) + SIZE + 2 * GAP + 2)
        return needed

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        direction: Qt.LayoutDirection = option.direction
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.data(KEY_ROLE) is None:
            line = QRect(area.left() + 14, area.center().y(), area.width() - 28, 1)
            fill_hairline(painter, line, self._theme.color("line"))
        else:
            self._paint_section(painter, area, state, direction, index)
        painter.restore()

    def _paint_section(
        self,
        painter: QPainter,
        area: QRect,
        state: QStyle.StateFlag,
        direction: Qt.LayoutDirection,
        index: _Index,
    ) -> None:
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        body = QRectF(area.adjusted(GAP, 1, -GAP, -1))
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("accent_tint" if chosen else "background"))
            painter.drawRoundedRect(body, RADIUS_CONTROL, RADIUS_CONTROL)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.color("accent"), 1.5))
            painter.drawRoundedRect(
                body.adjusted(0.75, 0.75, -0.75, -0.75), RADIUS_CONTROL, RADIUS_CONTROL
            )
        inner = body.toRect().adjusted(_EDGE, 0, -_EDGE, 0)
        token = "accent" if chosen else "dim"
        icon = QRect(inner.left(), 0, SIZE, SIZE)
        if self.compact:
            icon.moveLeft(inner.center().x() - SIZE // 2 + 1)
        icon.moveTop(inner.center().y() - SIZE // 2 + 1)
        name = str(index.data(ICON_ROLE))
        before_text = SIZE + GAP if name else 0
        if name:
            self._icons.paint(painter, QStyle.visualRect(direction, area, icon), name, token)
        if self.compact:
            return
        count = index.data(COUNT_ROLE)
        count_text = "" if count is None else shown.count(count)
        small = fonts.tabular(fonts.SIZE_TINY)
        count_width = QFontMetrics(small).horizontalAdvance(count_text)
        vertical = Qt.AlignmentFlag.AlignVCenter
        leading = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
        trailing = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
        if direction == Qt.LayoutDirection.RightToLeft:
            leading, trailing = trailing, leading
        text_area = inner.adjusted(before_text, 0, -count_width - GAP, 0)
        font = fonts.ui(weight=fonts.MEDIUM)
        text = QFontMetrics(font).elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, text_area.width()
        )
        painter.setFont(font)
        # A Latin name is cut at its own end also where the window runs from right to left.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.setPen(self._theme.color("accent" if chosen else "text"))
        painter.drawText(QStyle.visualRect(direction, area, text_area), leading | vertical, text)
        painter.setFont(small)
        painter.setPen(self._theme.color(token))
        painter.drawText(QStyle.visualRect(direction, area, inner), trailing | vertical, count_text)


class Sidebar(QListView):
    """Chooses a section; ``sectionChosen`` carries its key."""

    sectionChosen = Signal(object)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self.setAccessibleName(self.tr("Sections"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._ground = give_ground(self)
        self.setMouseTracking(True)
        self.setViewportMargins(0, 11, 0, GAP)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self._delegate = SectionDelegate(theme, icons, self)
        self.setItemDelegate(self._delegate)
        self._model = SectionModel(sections())
        self.setModel(self._model)
        self.set_compact(False)
        theme.changed.connect(self._repaint)
        selection = self.selectionModel()
        selection.currentChanged.connect(self._tell)

    def set_compact(self, compact: bool) -> None:
        """Icons alone, or icons with text and count."""
        self._delegate.compact = compact
        self.setViewportMargins(0, GAP if compact else 11, 0, GAP // 2 if compact else GAP)
        self.setFixedWidth(WIDTH_COMPACT if compact else fonts.scaled(WIDTH))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """In a low window icons alone stand closer, so that none is scrolled out of sight."""
        rows = range(self._model.rowCount())
        ruled = sum(self._model.index(row).data(KEY_ROLE) is None for row in rows)
        room = self.viewport().height() - ruled * _RULED_COMPACT
        most = max(_LOWEST, min(_TALLEST, room // (len(rows) - ruled)))
        if self._delegate.compact and most != self._delegate.most:
            self._delegate.most = most
            self.scheduleDelayedItemsLayout()

    def set_counts(self, counts: dict[str, int]) -> None:
        """How many products each section holds, by its key."""
        self._model.set_counts(counts)

    def choose(self, key: str) -> None:
        """Make a section the chosen one; a key that is not offered changes nothing."""
        row = self._model.row_of(key)
        if row is not None:
            self.selectionModel().setCurrentIndex(
                self._model.index(row), QItemSelectionModel.SelectionFlag.ClearAndSelect
            )

    def mark(self, key: str) -> None:
        """Make a section the chosen one without telling anyone."""
        before = self.blockSignals(True)
        self.choose(key)
        self.blockSignals(before)

    def chosen(self) -> str | None:
        """The key of the chosen section."""
        key = self.currentIndex().data(KEY_ROLE)
        return None if key is None else str(key)

    def _repaint(self) -> None:
        self.viewport().update()

    def _tell(self, current: QModelIndex, _previous: QModelIndex) -> None:
        key = current.data(KEY_ROLE)
        if key is not None:
            self.sectionChosen.emit(str(key))
