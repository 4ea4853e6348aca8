"""What has changed from release to release, read from the changelog that is bundled."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec import Struct, field
from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nonvoip_desktop.ui import fonts
from nonvoip_desktop.ui.dialogs.panel import PanelDialog
from nonvoip_desktop.ui.text import PlainLabel
from nonvoip_desktop.ui.theme import GAP

if TYPE_CHECKING:
    from collections.abc import Iterable

_SIZE = QSize(600, 560)
_RELEASE = re.compile(r"## \[?([^\]\s]+)\]?(?: - (.*))?")
#: What Markdown adds to the words, and a link's address.
_MARKUP = re.compile(r"\*\*|`|\[([^\]]*)\]\([^)]*\)")


class Release(Struct):
    """A release: its version, when it was, and (kind of change, what changed) pairs."""

    version: str
    when: str = ""
    changes: list[tuple[str, list[str]]] = field(default_factory=list)


def read_changelog(text: str) -> tuple[Release, ...]:
    """The releases of a changelog in the form of 'Keep a Changelog', the newest first."""
    releases: list[Release] = []
    for line in text.splitlines():
        if match := _RELEASE.fullmatch(line.strip()):
            releases.append(Release(match[1], (match[2] or "").strip()))
        elif not releases:
            continue
        elif line.startswith("### "):
            releases[-1].changes.append((line[4:].strip(), []))
        elif line.startswith("- ") and releases[-1].changes:
            releases[-1].changes[-1][1].append(line[2:].strip())
        elif line.startswith("  ") and releases[-1].changes and releases[-1].changes[-1][1]:
            releases[-1].changes[-1][1][-1] += f" {line.strip()}"
    for release in releases:
        release.changes = [
            (kind, [_MARKUP.sub(r"\1", change) for change in changes])
            for kind, changes in release.changes
        ]
    return tuple(releases)


class WhatsNewDialog(PanelDialog):
    """The releases, the newest on top."""

    def __init__(self, releases: Iterable[Release], parent: QWidget | None = None) -> None:
        super().__init__("whatsNewDialog", _SIZE, parent)
        self.set_title(self.tr("What’s new"))
        sheet = QWidget()
        self._column = QVBoxLayout(sheet)
        self._column.setContentsMargins(3 * GAP, 0, 3 * GAP, 3 * GAP)
        self._column.setSpacing(GAP - 2)
        if QLocale().language() not in (QLocale.Language.English, QLocale.Language.C):
            self._label(self.tr("The list of changes is written in English."), "dim")
        for release in releases:
            self._show(release)
        self._column.addStretch(1)
        self.set_scrolled(sheet, self._column)

    def _show(self, release: Release) -> None:
        title = self.tr("Version {version}").format(version=release.version)
        heading = self._label(f"{title} · {release.when}" if release.when else title)
        heading.setFont(fonts.ui(fonts.SIZE_EMPHASIS, fonts.BOLD))
        for kind, changes in release.changes:
            heading = self._label(kind, "dim")
            heading.setFont(fonts.ui(fonts.SIZE_SMALL, fonts.BOLD))
            heading.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            for change in changes:
                self._bullet(change)
        self._column.addSpacing(2 * GAP)

    def _label(self, text: str, role: str = "") -> PlainLabel:
        label = PlainLabel(text, role=role)
        label.setWordWrap(True)
        self._column.addWidget(label)
        return label

    def _bullet(self, text: str) -> None:
        row = QWidget()
        # English is read from the left, also in a window that is read from the right.
        row.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(GAP)
        dot = PlainLabel("•", role="dim")
        words = PlainLabel(text)
        words.setWordWrap(True)
        line.addWidget(dot, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(words, 1)
        self._column.addWidget(row)
