"""The faces that text is painted with: what a test needs, and what is really used."""

from __future__ import annotations

import os
import sys

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QGuiApplication, QTextLayout

#: What the tests and the kept pictures are painted with, see tests/fonts.conf.
USUAL = "Noto Sans"
#: What else many Linux systems have: wider, and less tall.
WIDE = "DejaVu Sans"
_PACKAGES = {
    USUAL: "fonts-noto-core",
    "Noto Sans Arabic": "fonts-noto-core",
    "Noto Sans CJK SC": "fonts-noto-cjk",
    WIDE: "fonts-dejavu-core",
}


def needs(*faces: str) -> None:
    """Skip the running test where one of these is not installed; in CI on Linux it is a failure."""
    missing = {face for face in faces if not QFontDatabase.hasFamily(face)}
    if missing:
        _do_without(missing)


def needs_usual() -> None:
    """Skip the running test where the kept pictures' face is not this computer's, or fail in CI."""
    if not are_usual():
        _do_without({USUAL})


def are_usual() -> bool:
    """Whether everything is painted with the face of the kept pictures."""
    return QFontInfo(QGuiApplication.font()).family() == USUAL


def _do_without(faces: set[str]) -> None:
    packages = sorted({_PACKAGES[face] for face in faces})
    words = f"not installed: {', '.join(packages)} (apt-get install)"
    if os.environ.get("CI") and sys.platform.startswith("linux"):
        pytest.fail(f"{words}; .ci/run names the packages", pytrace=False)
    pytest.skip(words)


def painting(text: str, font: QFont) -> set[str]:
    """The faces that paint the letters of a text."""
    layout = QTextLayout(text.replace(" ", ""), font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return {run.rawFont().familyName() for run in layout.glyphRuns()}
