"""The kept contact sheets and how two are compared; run as a module it renews them."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo, QImage
from PySide6.QtWidgets import QApplication

from nonvoip_desktop.desktop.languages import Languages
from nonvoip_desktop.gallery.pictures import write_sheets
from nonvoip_desktop.ui.theme import Theme
from tests.helpers.faces import USUAL

FOLDER = Path(__file__).parents[1] / "ui" / "gallery" / "sheets"
#: Where sheets are left that are others than the kept ones.
LEFT = Path(__file__).parents[2] / "build" / "gallery-sheets"
#: What these say is another thing with each version of the program and of what it runs on.
CHANGING = ("about", "news", "licences")
#: One block of a comparison: about a line of text, so that its edges' shades do not matter.
BLOCK = 8
#: How much the mean shade of a block may differ, of 255.
TOLERANCE = 24


def difference(one: QImage, other: QImage) -> tuple[int, tuple[int, int]]:
    """The largest difference of two pictures' blocks, and where it is; 256 for other sizes."""
    if one.size() != other.size():
        return 256, (one.width(), one.height())
    first, second = _coarse(one), _coarse(other)
    worst, place = 0, (0, 0)
    for y in range(first.height()):
        for x in range(first.width()):
            apart = abs((first.pixel(x, y) & 255) - (second.pixel(x, y) & 255))
            if apart > worst:
                worst, place = apart, (x * BLOCK, y * BLOCK)
    return worst, place


def _coarse(picture: QImage) -> QImage:
    return picture.convertToFormat(QImage.Format.Format_Grayscale8).scaled(
        max(1, picture.width() // BLOCK),
        max(1, picture.height() // BLOCK),
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )


def paint_all(folder: Path, theme: Theme) -> None:
    """Paint every sheet into a folder, in English as the program speaks it."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    languages = Languages(application)
    languages.speak("en")
    try:
        write_sheets(folder, theme, CHANGING)
    finally:
        languages.close()


def leave(folder: Path) -> None:
    """Put new sheets where a person finds them."""
    shutil.rmtree(LEFT, ignore_errors=True)
    shutil.copytree(folder, LEFT)


def pack(folder: Path) -> None:
    """Make the pictures small: four bits of each colour are enough to see what has changed."""
    for file in folder.glob("*.png"):
        picture = QImage(str(file)).convertToFormat(
            QImage.Format.Format_RGB444, Qt.ImageConversionFlag.ThresholdDither
        )
        picture.convertToFormat(QImage.Format.Format_RGB888).save(str(file), "PNG", 0)


def main() -> int:
    """Renew the kept sheets."""
    os.environ["FONTCONFIG_FILE"] = str(Path(__file__).parents[1] / "fonts.conf")
    application = QApplication(sys.argv[:1])
    theme = Theme()
    theme.apply(application)
    if QFontInfo(application.font()).family() != USUAL:
        print(f"The kept sheets are painted with {USUAL}, which is not the face here.")
        return 1
    paint_all(FOLDER, theme)
    pack(FOLDER)
    return 0


if __name__ == "__main__":
    sys.exit(main())
