"""The pictures: what is on screen at a step, in both themes, and the list of them."""

from __future__ import annotations

import asyncio
import json
import re
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from nonvoip_desktop.tour.hand import settle

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from pathlib import Path

THEMES = ("light", "dark")
#: How hard a PNG is packed: a quarter faster than usual, and a twentieth larger.
_QUALITY = 80


@dataclass(slots=True)
class Step:
    """One step as ``tour.json`` tells of it; ``seconds`` includes taking the pictures."""

    name: str
    ok: bool = False
    seconds: float = 0.0
    screenshots: dict[str, str] = field(default_factory=dict)
    error: str = ""

    def as_json(self) -> dict[str, object]:
        """The step in the form of the file."""
        told: dict[str, object] = {
            "name": self.name,
            "ok": self.ok,
            "seconds": round(self.seconds, 3),
            "screenshot": self.screenshots.get("light", ""),
            "screenshots": self.screenshots,
        }
        if self.error:
            told["error"] = self.error
        return told


class Album:
    """Takes the steps of a tour and keeps their pictures in one folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._order = THEMES
        self._writing: list[tuple[Step, str, asyncio.Future[bool]]] = []
        self.steps: list[Step] = []
        self.set_theme: Callable[[str], None] = lambda _name: None
        self.window: Callable[[], QWidget | None] = lambda: None

    @property
    def ok(self) -> bool:
        """Whether there were steps and all of them worked."""
        return bool(self.steps) and all(step.ok for step in self.steps)

    async def step(self, name: str, act: Callable[[], Awaitable[None]]) -> bool:
        """Do one step, then take its pictures; a step that fails has pictures too."""
        step = Step(name)
        self.steps.append(step)
        started = time.perf_counter()
        worked = False
        try:
            await act()
            worked = True
        except Exception as error:  # noqa: BLE001 - any failure is the step's result
            step.error = f"{type(error).__name__}: {error}"
        await self._take(step)
        # Only now: what is broken off has not worked.
        step.ok = worked
        step.seconds = time.perf_counter() - started
        self.write()
        return step.ok

    async def finish(self) -> None:
        """Wait until every picture is in its file; a step without one has failed."""
        for step, name, writing in self._writing:
            if not await writing:
                step.ok, step.error = False, f"{name} could not be written"
        self._writing.clear()
        self.write()

    def write(self) -> None:
        """Write ``tour.json``."""
        told = {"ok": self.ok, "steps": [step.as_json() for step in self.steps]}
        text = json.dumps(told, indent=2, ensure_ascii=False) + "\n"
        (self._folder / "tour.json").write_text(text, encoding="utf-8")

    async def _take(self, step: Step) -> None:
        window = self.window()
        if window is None:
            return
        slug = re.sub(r"[^a-z0-9]+", "-", step.name.lower()).strip("-")
        for theme in self._order:
            self.set_theme(theme)
            await settle(0.03)
            name = f"{len(self.steps):02d}-{slug}-{theme}.png"
            self._write_picture(step, name, picture_of(window).toImage())
            step.screenshots[theme] = name
        # The next step goes on in this theme: one change a step, and both are worked in.
        self._order = self._order[::-1]

    def _write_picture(self, step: Step, name: str, picture: QImage) -> None:
        """Packing takes as long as painting: another thread does it while the tour goes on."""
        path = str(self._folder / name)
        writing = asyncio.get_running_loop().run_in_executor(
            None, lambda: picture.save(path, quality=_QUALITY)
        )
        self._writing.append((step, name, writing))


def picture_of(window: QWidget) -> QPixmap:
    """The window as a person sees it, with the dialogs and menus that lie over it."""
    picture = window.grab()
    painter = QPainter(picture)
    origin = window.mapToGlobal(QPoint(0, 0))
    # Qt tells of windows in no order; what belongs to another one lies over it.
    for other in sorted(QApplication.topLevelWidgets(), key=_depth):
        if other is window or not other.isVisible() or other.size().isEmpty():
            continue
        place = QRect(other.mapToGlobal(QPoint(0, 0)) - origin, other.size())
        painter.drawPixmap(place.topLeft(), other.grab())
        if other.windowType() is Qt.WindowType.Dialog:
            # The system draws a frame around a dialog; a picture of its inside has none.
            painter.setPen(other.palette().color(QPalette.ColorRole.Mid))
            painter.drawRect(place.adjusted(-1, -1, 0, 0))
    painter.end()
    return picture


def _depth(window: QWidget) -> int:
    """How many windows this one belongs to, one to the other."""
    depth, parent = 0, window.parentWidget()
    while parent is not None:
        depth, parent = depth + 1, parent.parentWidget()
    return depth
