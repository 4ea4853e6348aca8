"""The window looks as it was looked at: contact sheets beside the kept ones, with a tolerance.

``make gallery`` renews the kept ones; look at them before they are committed.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from nonvoip_desktop.ui.theme import Theme
from tests.helpers import faces, sheets
from tests.helpers.content_fixtures import offscreen_says

pytestmark = [offscreen_says, pytest.mark.timeout(300)]


def test_everything_looks_as_it_was_looked_at(theme: Theme, tmp_path: Path) -> None:
    faces.needs_usual()
    sheets.paint_all(tmp_path, theme)
    made = {file.name: file for file in tmp_path.glob("*.png")}
    kept = {file.name: file for file in sheets.FOLDER.glob("*.png")}
    changed = [f"{name} is new, or gone" for name in sorted(made.keys() ^ kept.keys())]
    for name in sorted(made.keys() & kept.keys()):
        worst, place = sheets.difference(QImage(str(made[name])), QImage(str(kept[name])))
        if worst > sheets.TOLERANCE:
            changed.append(f"{name} differs by {worst} at {place}")
    if changed:
        sheets.leave(tmp_path)
        pytest.fail("\n".join([*changed, f"Look at {sheets.LEFT}."]), pytrace=False)


def test_a_word_that_is_gone_is_noticed_and_a_shade_is_not() -> None:
    one = QImage(80, 40, QImage.Format.Format_RGB32)
    one.fill(QColor("#ffffff"))
    other, shade = one.copy(), one.copy()
    for x in range(16, 32):
        for y in range(16, 24):
            other.setPixelColor(x, y, QColor("#5b6574"))
    shade.fill(QColor("#f8f8f8"))
    assert sheets.difference(one, other)[0] > sheets.TOLERANCE
    assert sheets.difference(one, shade)[0] <= sheets.TOLERANCE
    assert sheets.difference(one, one.copy(0, 0, 72, 40))[0] == 256
