"""Paints scenes into files: one picture each, and contact sheets of everything."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from nonvoip_desktop.desktop.languages import LANGUAGES, Languages
from nonvoip_desktop.gallery.scenes import LARGE, SMALL, USUAL, Scene, Stage
from nonvoip_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

MODES = ("light", "dark")
SCALES = (1.0, 1.5, 2.0)
#: A contact sheet: how wide it is, and the room between two pictures.
_SHEET, _AIR = 2000, 16
#: On a sheet words can just be read.
_SHRINK = 0.4


def paint(scene: Scene, scale: float = 1.0, size: QSize | None = None) -> QImage:
    """The scene as a picture, laid out as on screen; it is closed again."""
    widget = scene.make()
    wanted = size or scene.size
    if wanted is not None:
        widget.resize(wanted)
    if isinstance(widget, QMenu):
        widget.aboutToShow.emit()
        widget.resize(widget.sizeHint())
    widget.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    widget.show()
    settle(widget)
    picture = picture_of(widget, scale)
    if isinstance(widget, QMenu):
        widget.hide()
    else:
        widget.close()
        if not widget.testAttribute(Qt.WidgetAttribute.WA_DeleteOnClose):
            widget.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return picture


def settle(widget: QWidget) -> None:
    """Lay out; layouts inside of layouts tell each other by posted events."""
    for _ in range(4):
        QApplication.sendPostedEvents()
    if isinstance(widget, QDialog):
        layout = widget.layout()
        if layout is not None:
            layout.activate()


def picture_of(widget: QWidget, scale: float) -> QImage:
    """What the widget paints, at so many pixels for each of the design's."""
    picture = QImage(widget.size() * scale, QImage.Format.Format_RGB32)
    picture.setDevicePixelRatio(scale)
    picture.fill(widget.palette().window().color())
    widget.render(picture, QPoint())
    return picture


def contact_sheet(pictures: Sequence[QImage], shrink: float, ground: QColor) -> QImage:
    """All pictures in rows, each shrunk."""
    smaller = [
        picture.scaled(
            picture.size() * shrink,
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        for picture in pictures
    ]
    places: list[QPoint] = []
    x = y = tallest = 0
    for picture in smaller:
        if x and x + picture.width() > _SHEET * shrink:
            x, y, tallest = 0, y + tallest + _AIR, 0
        places.append(QPoint(x, y))
        x += picture.width() + _AIR
        tallest = max(tallest, picture.height())
    whole = QRect()
    for place, picture in zip(places, smaller, strict=True):
        whole |= QRect(place, picture.size())
    sheet = QImage(whole.size(), QImage.Format.Format_RGB32)
    sheet.fill(ground)
    painter = QPainter(sheet)
    for place, picture in zip(places, smaller, strict=True):
        painter.drawImage(QRect(place, picture.size()), picture)
    painter.end()
    return sheet


def sheets(stage: Stage) -> dict[str, list[Scene]]:
    """The scenes by their sheet, in order."""
    found: dict[str, list[Scene]] = {}
    for scene in stage.scenes():
        found.setdefault(scene.sheet, []).append(scene)
    return found


def ground(theme: Theme) -> QColor:
    """What lies between the pictures of a sheet: none of the window's own colours."""
    return QColor("#8e959f" if theme.tokens.name == "light" else "#4b535f")


def render_all(folder: Path, language: str | None) -> int:
    """Every scene in both themes, three scales and, if it is of the window, three sizes.

    The language "all" is English in full and every other one at 100 %, each in its folder.
    """
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    languages = Languages(application)
    theme = Theme()
    theme.apply(application)
    count = 0
    for code in LANGUAGES if language == "all" else (language or "en",):
        languages.speak(code)
        place = folder / code if language == "all" else folder
        scales = SCALES if language != "all" or code == "en" else SCALES[:1]
        count += sum(_render(place / mode, theme, mode, scales) for mode in MODES)
    languages.close()
    print(f"{count} pictures in {folder}")
    return 0


def _render(folder: Path, theme: Theme, mode: str, scales: Sequence[float]) -> int:
    theme.set_mode(mode)
    stage = Stage(theme)
    count = 0
    for shown in stage.scenes():
        scene = stage.in_window(shown) if shown.sheet == "pages" else shown
        name = f"{scene.sheet}-{scene.name}.png"
        for scale in scales:
            place = folder / f"{scale * 100:.0f}"
            if not is_of_the_window(scene):
                count += _write(place / name, paint(scene, scale))
            elif scene.size != SMALL:  # What is shown in a small window is in every size here.
                for size in (SMALL, USUAL, LARGE):
                    sized = place / f"{size.width()}x{size.height()}"
                    count += _write(sized / name, paint(scene, scale, size))
    return count


def is_of_the_window(scene: Scene) -> bool:
    """Whether the scene is one of the whole window, which is as large as the person likes."""
    return scene.sheet in ("windows", "pages")


def write_sheets(folder: Path, theme: Theme, without: Iterable[str] = ()) -> None:
    """The contact sheets of both themes at 100 %, as they are kept, without some scenes."""
    for mode in MODES:
        theme.set_mode(mode)
        for name, scenes in sheets(Stage(theme)).items():
            pictures = [paint(scene) for scene in scenes if scene.name not in without]
            _write(folder / f"{name}-{mode}.png", contact_sheet(pictures, _SHRINK, ground(theme)))


def _write(path: Path, picture: QImage) -> int:
    path.parent.mkdir(parents=True, exist_ok=True)
    if not picture.save(str(path)):
        raise OSError(f"Cannot be written: {path}")
    return 1
