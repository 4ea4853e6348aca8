"""Text from outside, shown as nothing but text."""

from __future__ import annotations

import re
import unicodedata

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QStyle, QStyleOption, QWidget

#: Formatting characters that must stay: they join letters and emoji, or are the marks of writing
#: direction, which (unlike overrides and isolates) turn nothing round but what stands beside them.
_KEPT = "\u200c\u200d\u200e\u200f"
#: Words from outside are cut here, unless another length is asked for.
LONGEST = 600
#: A word without blanks may break into lines after so many characters …
_UNBROKEN = re.compile(r"\S{24}(?=\S)")
#: … by this character of no width. ``clean`` takes it out of all text that comes in.
_BREAK = "\u200b"
#: The ampersand comes first, else it would escape the others' own. (Importing ``html`` for
#: this takes two milliseconds at start.)
_ENTITIES = (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\n", "<br>"))
#: Languages without letters of their own on the keys name the letter in brackets: "设置(&E)".
_LETTER = re.compile(r"\s?\(&[^&]\)")
_LINE_BREAKS = "\n\v\f\x85\u2028\u2029"


def without_letter(text: str) -> str:
    """A menu's text without the mark of the letter that opens it."""
    return _LETTER.sub("", text).replace("&&", "\0").replace("&", "").replace("\0", "&")


def clean(text: str, *, one_line: bool = False) -> str:
    """The text without characters that act instead of being read.

    Control characters, the overrides and isolates of writing direction, other
    invisible formatting characters and lone surrogates go. Line breaks of every
    kind become ``\\n``, or a space where one line is asked for; a tab becomes a
    space.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if text.isascii() and text.isprintable():
        return text
    return "".join(_kept(character, one_line) for character in text)


def _kept(character: str, one_line: bool) -> str:
    if character in _LINE_BREAKS:
        return " " if one_line else "\n"
    if character == "\t":
        return " "
    if unicodedata.category(character) in ("Cc", "Cf", "Cs") and character not in _KEPT:
        return ""
    return character


def brief(text: str, longest: int = LONGEST) -> str:
    """Words from outside, cleaned, and cut with '…' where they are a page instead of a sentence."""
    text = clean(text).strip()
    return text if len(text) <= longest else f"{text[: longest - 1].rstrip()}…"


def tooltip(text: str) -> str:
    """The text as a tooltip shows it literally, cut where it is very long.

    Qt guesses whether a tooltip is HTML; so this always is, with everything escaped.
    """
    text = brief(text, 2 * LONGEST)
    for character, entity in _ENTITIES:
        text = text.replace(character, entity)
    return f"<qt>{text}</qt>"


class PlainLabel(QLabel):
    """The only label of this program: plain text, cleaned.

    ``role`` names a look of the style sheet (``dim``, ``title``, ``small`` …).
    With ``elide`` the text is one line, and is cut with '…' where it does not fit.
    """

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        role: str = "",
        elide: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._elide = elide
        self._wanted = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        if role:
            self.setProperty("role", role)
        self.setText(text)
        self.setAlignment(self._wanted)

    @property
    def elides(self) -> bool:
        """Whether it is one line that is cut where it does not fit."""
        return self._elide

    def setText(self, text: str) -> None:
        """Show this text, whatever it contains, literally."""
        text = clean(text, one_line=self._elide)
        # A label wraps at words only: one long word would widen the whole window.
        super().setText(text if self._elide else _UNBROKEN.sub(rf"\g<0>{_BREAK}", text))

    def text(self) -> str:
        """The text as it was set, cleaned."""
        return super().text().replace(_BREAK, "")

    def setAlignment(self, alignment: Qt.AlignmentFlag) -> None:
        """Leading and trailing go by the way in which the window reads.

        Qt goes by the text: a name in Latin letters would stand at the far side among Arabic.
        """
        self._wanted = alignment
        super().setAlignment(QStyle.visualAlignment(self.layoutDirection(), alignment))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.setAlignment(self._wanted)
        super().changeEvent(event)

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        if self._elide:
            hint.setWidth(min(hint.width(), self.fontMetrics().horizontalAdvance("MMM…")))
        return hint

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.pixmap().isNull() or not (self._elide or self.isRightToLeft()):
            super().paintEvent(event)
            return
        painter = QPainter(self)
        option = QStyleOption()
        option.initFrom(self)
        style = self.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, painter, self)
        area = self.contentsRect()
        shown = super().text()
        if self._elide:
            shown = self.fontMetrics().elidedText(shown, Qt.TextElideMode.ElideRight, area.width())
        elif self.wordWrap():
            shown = self._broken(shown, area.width())
        force = Qt.TextFlag
        way = force.TextForceRightToLeft if _runs_left(shown) else force.TextForceLeftToRight
        style.drawItemText(
            painter,
            area,
            int(self.alignment()) | int(way),
            self.palette(),
            self.isEnabled(),
            shown,
            self.foregroundRole(),
        )
        painter.end()

    def _broken(self, text: str, width: int) -> str:
        """The text with its line breaks.

        Where Qt breaks lines that run to the left, it moves each by the blank that ended it:
        out of line with the others, and out of the label at its end.
        """
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        found = []
        for paragraph in text.split("\n"):
            layout = QTextLayout(paragraph, self.font())
            layout.setTextOption(option)
            layout.beginLayout()
            while (line := layout.createLine()).isValid():
                line.setLineWidth(width)
                start = line.textStart()
                found.append(paragraph[start : start + line.textLength()].rstrip())
            layout.endLayout()
        return "\n".join(found)


def _runs_left(text: str) -> bool:
    """Whether the words run from right to left: among them, names in Latin letters only stand."""
    if text.isascii():
        return False
    return any(unicodedata.bidirectional(character) in ("R", "AL") for character in text)
