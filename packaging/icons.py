#!/usr/bin/env python3
"""Draws the program's icon in all sizes from resources/icons/app.svg.

Usage: icons.py FOLDER. Writes FOLDER/app-SIZE.png, FOLDER/app.ico and FOLDER/app.icns.
"""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512, 1024)
WINDOWS = (16, 24, 32, 48, 64, 128, 256)
#: The names that macOS has for PNG pictures of a size.
MAC = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09"}
MAC_LARGEST = {1024: b"ic10"}


def draw(folder: Path) -> dict[int, bytes]:
    """Write the pictures; returns the PNG data by size in pixels."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    application = QGuiApplication([])
    renderer = QSvgRenderer(str(ROOT / "resources" / "icons" / "app.svg"))
    found = {}
    for size in SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        file = folder / f"app-{size}.png"
        image.save(str(file))
        found[size] = file.read_bytes()
    application.quit()
    return found


def ico(pictures: dict[int, bytes]) -> bytes:
    """A Windows icon that holds the PNG pictures."""
    head = struct.pack("<HHH", 0, 1, len(WINDOWS))
    offset = len(head) + 16 * len(WINDOWS)
    body = b""
    for size in WINDOWS:
        data = pictures[size]
        head += struct.pack(
            "<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(data), offset + len(body)
        )
        body += data
    return head + body


def icns(pictures: dict[int, bytes]) -> bytes:
    """A macOS icon that holds the PNG pictures."""
    names = {**MAC, **MAC_LARGEST}
    parts = (
        name + struct.pack(">I", len(pictures[size]) + 8) + pictures[size]
        for size, name in names.items()
    )
    body = b"".join(parts)
    return b"icns" + struct.pack(">I", len(body) + 8) + body


def main(arguments: list[str]) -> int:
    """Draw everything into the given folder."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    folder = Path(arguments[0])
    folder.mkdir(parents=True, exist_ok=True)
    pictures = draw(folder)
    (folder / "app.ico").write_bytes(ico(pictures))
    (folder / "app.icns").write_bytes(icns(pictures))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
