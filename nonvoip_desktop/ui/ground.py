"""The ground of a scrolling view: its viewport, made here instead of by Qt."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractScrollArea, QWidget


def give_ground(area: QAbstractScrollArea, *, filled: bool = True) -> QWidget:
    """Give a scrolling view a viewport like its own, before anything is done with that.

    Of one that Qt made, PySide finds out what it is by setting up every class of QtWidgets
    with all of their enums: 20 ms that do not belong before the first paint.
    """
    ground = QWidget(area)
    ground.setObjectName("qt_scrollarea_viewport")
    ground.setBackgroundRole(QPalette.ColorRole.Base)
    ground.setAutoFillBackground(filled)
    ground.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
    area.setViewport(ground)
    return ground
